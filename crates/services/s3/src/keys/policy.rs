//! `sp | bucket name` → the bucket's policy, as text.
//! Lives from PutBucketPolicy to DeleteBucketPolicy or DeleteBucket.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"sp");

pub(crate) fn key(bucket: &str) -> Key {
    KeyWriter::new(KIND).str(bucket).finish()
}
