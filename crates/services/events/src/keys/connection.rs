//! `bc | account | region | name` → [`crate::model::Connection`]: a connection, with its secrets. Lives until it is deleted.

use crate::names::Place;
use store::keys::Kind;
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"bc");

pub(crate) fn key(place: &Place, name: &str) -> Key {
    super::named(KIND, place, name)
}

pub(crate) fn all_of(place: &Place) -> KeyRange {
    super::all_of(KIND, place)
}

pub(crate) fn read(key: &[u8]) -> Result<(Place, String), StoreError> {
    super::read(KIND, key)
}

/// All of them, everywhere.
pub(crate) fn prefix() -> Key {
    KIND.prefix()
}
