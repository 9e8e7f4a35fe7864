//! `sm | bucket name | bucket id | object's key` → [`Manifest`](crate::model::Manifest): the blobs
//! of a large object. Lives as long as the object whose record says so.

use super::BucketLife;
use store::keys::Kind;
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"sm");

pub(crate) fn key(life: &BucketLife, key: &str) -> Key {
    life.write(KIND).tail(key.as_bytes())
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}
