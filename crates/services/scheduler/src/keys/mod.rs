//! The keys of this service, a kind a file.

pub(crate) mod doomed;
pub(crate) mod group;
pub(crate) mod parcel;
pub(crate) mod schedule;
pub(crate) mod spent;
pub(crate) mod timer;
pub(crate) mod token;

use crate::names::{GroupName, Place};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

fn begun(kind: Kind, place: &Place) -> KeyWriter {
    KeyWriter::new(kind).str(place.account.as_str()).str(place.region.as_str())
}

/// `kind | account | region | group`.
fn of_group(kind: Kind, group: &GroupName) -> Key {
    begun(kind, &group.place).str(&group.name).finish()
}

/// All of a kind in a place.
fn all_of(kind: Kind, place: &Place) -> KeyRange {
    KeyRange::prefix(&begun(kind, place).finish())
}

fn read_group(kind: Kind, key: &[u8]) -> Result<GroupName, StoreError> {
    let mut reader = KeyReader::new(key, kind)?;
    let (account, region, name) = (reader.str()?, reader.str()?, reader.str()?);
    reader.end()?;
    Ok(Place::kept(&account, &region).group(Some(&name)))
}
