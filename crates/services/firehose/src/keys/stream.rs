//! `hs | account | region | stream name` → [`Stored`](crate::model::Stored). Lives until the stream is
//! deleted.

use crate::names::StreamName;
use foundation::{AccountId, Region};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"hs");

pub(crate) fn key(name: &StreamName) -> Key {
    name.write(KIND).finish()
}

pub(crate) fn read(key: &[u8]) -> Result<StreamName, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let name = StreamName::read(&mut reader)?;
    reader.end()?;
    Ok(name)
}

/// Those of an account and region, by name.
pub(crate) fn of_account(account: &AccountId, region: &Region) -> KeyRange {
    let prefix = KeyWriter::new(KIND).str(account.as_str()).str(region.as_str()).finish();
    KeyRange::prefix(&prefix)
}

/// What the keys of all streams begin with.
pub(crate) fn all() -> Key {
    KIND.prefix()
}
