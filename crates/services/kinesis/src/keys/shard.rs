//! `kh | account | region | stream name | stream id | shard (u32)` →
//! [`ShardRecord`](crate::model::ShardRecord). Lives from the shard's creation until it is closed
//! and the last of its records has expired, or until DeleteStream.

use super::StreamLife;
use store::keys::{KeyReader, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"kh");

pub(crate) fn key(stream: &StreamLife, shard: u32) -> Key {
    stream.write(KIND).u32(shard).finish()
}

/// The shard's number.
pub(crate) fn read(key: &[u8]) -> Result<u32, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    StreamLife::read(&mut reader)?;
    let shard = reader.u32()?;
    reader.end()?;
    Ok(shard)
}

/// The stream's shards, by number.
pub(crate) fn of_stream(stream: &StreamLife) -> KeyRange {
    KeyRange::prefix(&stream.write(KIND).finish())
}
