//! `si | bucket name | bucket id | object's key` → the bytes of a small object.
//! Lives as long as the object whose record says so.

use super::BucketLife;
use store::Key;
use store::keys::Kind;

const KIND: Kind = Kind::new(*b"si");

pub(crate) fn key(life: &BucketLife, key: &str) -> Key {
    life.write(KIND).tail(key.as_bytes())
}
