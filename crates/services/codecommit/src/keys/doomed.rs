//! `gx | repository id` → [`Place`](crate::model::Place), where it was: the repository was deleted, and
//! its folder, pull requests and comments are to be removed. Lives until they are.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"gx");

pub(crate) fn key(id: &str) -> Key {
    KeyWriter::new(KIND).str(id).finish()
}

pub(crate) fn prefix() -> Key {
    KIND.prefix()
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

pub(crate) fn read(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let id = reader.str()?;
    reader.end()?;
    Ok(id)
}
