//! `gw | repository id | token` → [`Intent`](crate::model::Intent): references that are being moved.
//! Lives until what is told of it is committed.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"gw");

pub(crate) fn key(repository: &str, token: u64) -> Key {
    KeyWriter::new(KIND).str(repository).u64(token).finish()
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

pub(crate) fn of_repository(repository: &str) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).str(repository).finish())
}

/// The repository's id, and the token.
pub(crate) fn read(key: &[u8]) -> Result<(String, u64), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let found = (reader.str()?, reader.u64()?);
    reader.end()?;
    Ok(found)
}
