//! `hk | stream id | shard` → [`Checkpoint`](crate::model::Checkpoint): how far a shard of the source has
//! been read. Committed with what was read; lives as long as the stream.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"hk");

/// What the keys of all checkpoints of a stream begin with.
pub(crate) fn prefix(id: u64) -> Key {
    KeyWriter::new(KIND).u64(id).finish()
}

pub(crate) fn key(id: u64, shard: &str) -> Key {
    KeyWriter::new(KIND).u64(id).str(shard).finish()
}
