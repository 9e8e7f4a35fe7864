//! `tx | ends (ms) | account | region | token` → nothing: when a token is forgotten ([`super::token`]).
//! Lives until a later deletion finds it ended.

use crate::names::Place;
use foundation::Timestamp;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"tx");

pub(crate) fn key(ends: Timestamp, place: &Place, token: &str) -> Key {
    let Place { account, region } = place;
    let begun = KeyWriter::new(KIND).i64(ends.as_millis());
    begun.str(account.as_str()).str(region.as_str()).str(token).finish()
}

/// Those that ended by then, the first first.
pub(crate) fn ended_by(now: Timestamp) -> KeyRange {
    let end = KeyWriter::new(KIND).i64(now.as_millis().saturating_add(1)).finish();
    KeyRange::between(KIND.prefix(), end)
}

pub(crate) fn read(key: &[u8]) -> Result<(Place, String), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let _ends = reader.i64()?;
    let (account, region, token) = (reader.str()?, reader.str()?, reader.str()?);
    reader.end()?;
    Ok((Place::kept(&account, &region), token))
}
