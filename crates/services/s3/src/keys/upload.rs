//! `su | bucket name | bucket id | object's key | upload id` →
//! [`UploadRecord`](crate::model::UploadRecord).
//! Lives from CreateMultipartUpload to its completion or abortion.

use super::{BucketLife, UploadId};
use store::keys::{KeyReader, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"su");

pub(crate) fn key(life: &BucketLife, key: &str, id: UploadId) -> Key {
    id.write(life.write(KIND).str(key)).finish()
}

/// The object's key, and which upload of it.
pub(crate) fn read(key: &[u8]) -> Result<(String, UploadId), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    BucketLife::read(&mut reader)?;
    let key = reader.str()?;
    let id = UploadId::read(&mut reader)?;
    reader.end()?;
    Ok((key, id))
}

pub(crate) fn of_bucket(life: &BucketLife) -> KeyRange {
    KeyRange::prefix(&life.write(KIND).finish())
}

/// What the keys of all uploads of one object begin with.
pub(crate) fn of_key(life: &BucketLife, key: &str) -> Key {
    life.write(KIND).str(key).finish()
}

/// What the keys of all uploads of objects whose keys begin with `prefix` begin with.
pub(crate) fn from(life: &BucketLife, prefix: &str) -> Key {
    let whole = of_key(life, prefix);
    // Less the two bytes that end a component.
    whole.slice(..whole.len().saturating_sub(2))
}
