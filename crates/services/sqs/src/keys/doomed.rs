//! `qx | queue id` → nothing: the queue of that id was deleted or purged, and its messages are to be
//! removed. Lives until they are.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"qx");

pub(crate) fn key(queue: u64) -> Key {
    KeyWriter::new(KIND).u64(queue).finish()
}

pub(crate) fn prefix() -> Key {
    KIND.prefix()
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

pub(crate) fn read(key: &[u8]) -> Result<u64, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let queue = reader.u64()?;
    reader.end()?;
    Ok(queue)
}
