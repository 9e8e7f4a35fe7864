//! Messages that are too large to be in each of their parcels.
//!
//! `nm | message id` → [`Published`](crate::model::Published), and for each parcel that still needs it
//! an empty `nw | message id | number`. The sweep removes a message that none needs any more.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"nm");
const NEEDED: Kind = Kind::new(*b"nw");

pub(crate) fn key(message: &str) -> Key {
    KeyWriter::new(KIND).str(message).finish()
}

/// That the parcel `number` needs the message.
pub(crate) fn needed(message: &str, number: u32) -> Key {
    KeyWriter::new(NEEDED).str(message).u32(number).finish()
}

/// Who needs the message.
pub(crate) fn needers(message: &str) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(NEEDED).str(message).finish())
}

/// All messages.
pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

/// Which message it is.
pub(crate) fn read(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let message = reader.str()?;
    reader.end()?;
    Ok(message)
}
