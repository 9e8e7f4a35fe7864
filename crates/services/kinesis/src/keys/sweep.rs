//! `kd | account | region | stream name | stream id` → nothing: the stream was deleted, and its
//! chunks are to be removed. Lives until they are.

use super::StreamLife;
use store::keys::{KeyReader, Kind};
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"kd");

pub(crate) fn key(stream: &StreamLife) -> Key {
    stream.write(KIND).finish()
}

pub(crate) fn read(key: &[u8]) -> Result<StreamLife, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let life = StreamLife::read(&mut reader)?;
    reader.end()?;
    Ok(life)
}

/// What all these keys begin with.
pub(crate) fn all() -> Key {
    KIND.prefix()
}
