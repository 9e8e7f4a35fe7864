//! `sl | bucket name` → [`Rules`](crate::lifecycle::Rules): the rules of the bucket's lifecycle.
//! Lives from PutBucketLifecycleConfiguration to its deletion or the bucket's.

use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"sl");

pub(crate) fn key(bucket: &str) -> Key {
    KeyWriter::new(KIND).str(bucket).finish()
}

/// The bucket's name.
pub(crate) fn read(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let name = reader.str()?;
    reader.end()?;
    Ok(name)
}

pub(crate) fn prefix() -> Key {
    KIND.prefix()
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}
