//! `hb | stream id | lane | commit | append` → [`Chunk`](crate::chunk::Chunk): what was processed and waits
//! for its delivery, in its order. Lives until it is delivered or given up.

use crate::lane::Lane;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"hb");

/// What the keys of all lanes of a stream begin with.
pub(crate) fn prefix(id: u64) -> Key {
    KeyWriter::new(KIND).u64(id).finish()
}

/// What the keys of a lane begin with; chunks are appended to it.
pub(crate) fn of(id: u64, lane: &Lane) -> Key {
    KeyWriter::new(KIND).u64(id).bytes(&lane.encode()).finish()
}

/// The lane that a key is of.
pub(crate) fn read(key: &[u8]) -> Result<Lane, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    reader.u64()?;
    Lane::decode(&reader.bytes()?)
}
