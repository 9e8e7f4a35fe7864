//! `so | bucket name | bucket id | object's key` → [`ObjectRecord`](crate::model::ObjectRecord).
//! Lives from the first write of the object to its deletion. The object's key is the tail, so that
//! objects sort by its bytes and those with a prefix are a range.

use super::BucketLife;
use store::keys::{KeyReader, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"so");

pub(crate) fn key(life: &BucketLife, key: &str) -> Key {
    life.write(KIND).tail(key.as_bytes())
}

/// The object's key.
pub(crate) fn read(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    BucketLife::read(&mut reader)?;
    String::from_utf8(reader.tail().to_vec())
        .map_err(|_| StoreError::Malformed { what: "object's key", reason: "text is not UTF-8" })
}

pub(crate) fn of_bucket(life: &BucketLife) -> KeyRange {
    KeyRange::prefix(&life.write(KIND).finish())
}
