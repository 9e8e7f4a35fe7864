//! `sc | bucket name | bucket id | which` → one of the bucket's settings, as CBOR of its type in the
//! model. Lives until it is deleted, or the bucket.

use super::BucketLife;
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"sc");

/// The names of settings are persisted.
pub(crate) fn key(life: &BucketLife, which: &str) -> Key {
    writer(life).str(which).finish()
}

pub(crate) fn of_bucket(life: &BucketLife) -> KeyRange {
    KeyRange::prefix(&writer(life).finish())
}

fn writer(life: &BucketLife) -> KeyWriter {
    life.write(KIND)
}
