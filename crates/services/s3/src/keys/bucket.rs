//! `sb | bucket name` → [`BucketRecord`](crate::model::BucketRecord).
//! Lives from CreateBucket to DeleteBucket.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"sb");

pub(crate) fn key(name: &str) -> Key {
    KeyWriter::new(KIND).str(name).finish()
}

/// All buckets.
pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

/// The bucket's name.
pub(crate) fn read(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let name = reader.str()?;
    reader.end()?;
    Ok(name)
}
