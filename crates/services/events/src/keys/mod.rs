//! The keys of this service, a kind a file.

pub(crate) mod api_destination;
pub(crate) mod archive;
pub(crate) mod bus;
pub(crate) mod connection;
pub(crate) mod doomed;
pub(crate) mod event;
pub(crate) mod parcel;
pub(crate) mod replay;
pub(crate) mod rule;
pub(crate) mod timer;

use crate::names::Place;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

/// `kind | account | region | name`.
fn named(kind: Kind, place: &Place, name: &str) -> Key {
    begun(kind, place).str(name).finish()
}

fn begun(kind: Kind, place: &Place) -> KeyWriter {
    KeyWriter::new(kind).str(place.account.as_str()).str(place.region.as_str())
}

/// All of a kind in a place.
fn all_of(kind: Kind, place: &Place) -> KeyRange {
    KeyRange::prefix(&begun(kind, place).finish())
}

/// The place and the name in a key.
fn read(kind: Kind, key: &[u8]) -> Result<(Place, String), StoreError> {
    let mut reader = KeyReader::new(key, kind)?;
    let (account, region, name) = (reader.str()?, reader.str()?, reader.str()?);
    reader.end()?;
    Ok((Place::kept(&account, &region), name))
}
