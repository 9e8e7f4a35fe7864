//! `sj` → the last day, in days of Unix time, of which somebody has told what buckets hold.

use store::Key;
use store::keys::Kind;

const KIND: Kind = Kind::new(*b"sj");

pub(crate) fn key() -> Key {
    KIND.prefix()
}
