//! `kf | account | region | stream name | stream id | shard (u32)` → u64, big-endian: the index
//! below which the shard's records were trimmed. Written with each trim, so that a shard whose
//! records have all expired goes on from where it was. Lives as long as the shard.

use super::StreamLife;
use store::keys::Kind;
use store::{Entry, Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"kf");

/// The index of a shard's first record; 0 stands for the shard's beginning.
pub(crate) const FIRST_INDEX: u64 = 1;

pub(crate) fn key(stream: &StreamLife, shard: u32) -> Key {
    stream.write(KIND).u32(shard).finish()
}

pub(crate) fn of_stream(stream: &StreamLife) -> KeyRange {
    KeyRange::prefix(&stream.write(KIND).finish())
}

/// The index of the oldest record that may be there.
pub(crate) fn value(entry: Option<&Entry>) -> Result<u64, StoreError> {
    let Some(entry) = entry else { return Ok(FIRST_INDEX) };
    let bytes = <[u8; 8]>::try_from(&entry.value[..])
        .map_err(|_| StoreError::Malformed { what: "shard floor", reason: "want 8 bytes" })?;
    Ok(u64::from_be_bytes(bytes))
}
