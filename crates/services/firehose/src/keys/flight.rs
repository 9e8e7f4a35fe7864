//! `hf | stream id | lane` → [`Flight`](crate::model::Flight): a delivery that was begun. Lives until it is
//! done.

use crate::lane::Lane;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"hf");

/// What the keys of all flights of a stream begin with.
pub(crate) fn prefix(id: u64) -> Key {
    KeyWriter::new(KIND).u64(id).finish()
}

pub(crate) fn key(id: u64, lane: &Lane) -> Key {
    KeyWriter::new(KIND).u64(id).bytes(&lane.encode()).finish()
}

/// The lane that a flight is of.
pub(crate) fn read(key: &[u8]) -> Result<Lane, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    reader.u64()?;
    let lane = Lane::decode(&reader.bytes()?)?;
    reader.end()?;
    Ok(lane)
}
