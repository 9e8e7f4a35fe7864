//! `hi | stream id` → nothing. There from a stream's creation to its deletion: what is put into the
//! stream is put only while it is.

use store::keys::{KeyWriter, Kind};
use store::{Check, Key};

const KIND: Kind = Kind::new(*b"hi");

pub(crate) fn key(id: u64) -> Key {
    KeyWriter::new(KIND).u64(id).finish()
}

/// That the stream has not been deleted.
pub(crate) fn lasts(id: u64) -> Check {
    Check::Present(key(id))
}
