//! `qm | queue id | message id` → [`Stored`](crate::model::Stored): a message of a standard queue.
//! Lives until it is deleted, given up, or too old.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"qm");

pub(crate) fn key(queue: u64, id: u128) -> Key {
    KeyWriter::new(KIND).u64(queue).u128(id).finish()
}

pub(crate) fn of_queue(queue: u64) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).u64(queue).finish())
}

/// The message's id.
pub(crate) fn read(key: &[u8]) -> Result<u128, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    reader.u64()?;
    let id = reader.u128()?;
    reader.end()?;
    Ok(id)
}
