//! `kw | account | region | stream name` → nothing: the stream's shards are being brought to another
//! count. Lives from the request until the last split or merge.

use super::StreamName;
use store::keys::{KeyReader, Kind};
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"kw");

pub(crate) fn key(name: &StreamName) -> Key {
    name.write(KIND).finish()
}

pub(crate) fn read(key: &[u8]) -> Result<StreamName, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let name = StreamName::read(&mut reader)?;
    reader.end()?;
    Ok(name)
}

/// What all these keys begin with.
pub(crate) fn all() -> Key {
    KIND.prefix()
}
