//! `tg | account | region | name` → [`crate::model::Group`]: a group of schedules. Lives until it and
//! all its schedules have been deleted. The default group has one only once it was changed.

use crate::names::{GroupName, Place};
use store::keys::Kind;
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"tg");

/// All of them, everywhere.
pub(crate) fn prefix() -> Key {
    KIND.prefix()
}

pub(crate) fn key(group: &GroupName) -> Key {
    super::of_group(KIND, group)
}

pub(crate) fn all_of(place: &Place) -> KeyRange {
    super::all_of(KIND, place)
}

pub(crate) fn read(key: &[u8]) -> Result<GroupName, StoreError> {
    super::read_group(KIND, key)
}
