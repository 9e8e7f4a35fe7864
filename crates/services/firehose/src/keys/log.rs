//! `hl | stream id | commit | append` → [`Chunk`](crate::chunk::Chunk): what came in, in its order. Lives
//! until it is processed or, where nothing is to be processed, delivered.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"hl");

/// What the keys of a stream's log begin with; chunks are appended to it.
pub(crate) fn prefix(id: u64) -> Key {
    KeyWriter::new(KIND).u64(id).finish()
}
