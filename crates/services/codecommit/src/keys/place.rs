//! `gi | repository id` → [`Place`](crate::model::Place): where the repository is. Lives as long as
//! the repository.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"gi");

pub(crate) fn key(id: &str) -> Key {
    KeyWriter::new(KIND).str(id).finish()
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

/// The repository's id.
pub(crate) fn read(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let id = reader.str()?;
    reader.end()?;
    Ok(id)
}
