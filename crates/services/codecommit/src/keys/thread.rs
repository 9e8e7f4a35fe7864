//! `gt | repository id | pull request (0: none) | made (ms) | comment id` → nothing: comments in the
//! order of their making. Lives as long as the repository.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"gt");

pub(crate) fn key(repository: &str, pull: Option<u64>, made_ms: i64, id: &str) -> Key {
    let key = KeyWriter::new(KIND).str(repository).u64(pull.unwrap_or(0));
    key.i64(made_ms).str(id).finish()
}

pub(crate) fn of_pull(repository: &str, pull: Option<u64>) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).str(repository).u64(pull.unwrap_or(0)).finish())
}

pub(crate) fn of_repository(repository: &str) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).str(repository).finish())
}

/// The comment's id.
pub(crate) fn read(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    reader.str()?;
    reader.u64()?;
    reader.i64()?;
    let id = reader.str()?;
    reader.end()?;
    Ok(id)
}
