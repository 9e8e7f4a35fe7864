//! `sb | bucket name` → [`BucketRecord`](crate::model::BucketRecord).
//! Lives from CreateBucket to DeleteBucket.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"sb");

pub(crate) fn key(name: &str) -> Key {
    KeyWriter::new(KIND).str(name).finish()
}
