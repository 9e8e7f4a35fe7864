//! `sr | bucket name` → the pass's progress (`lifecycle/pass.rs`): how far the day's pass over the
//! bucket has come. Lives as long as the bucket's `sl`; new rules begin a new pass.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"sr");

pub(crate) fn key(bucket: &str) -> Key {
    KeyWriter::new(KIND).str(bucket).finish()
}
