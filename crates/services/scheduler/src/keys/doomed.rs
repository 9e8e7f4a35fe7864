//! `tv | account | region | group` → nothing: a group whose schedules are being deleted. Lives until
//! they and it are.

use crate::names::GroupName;
use store::keys::Kind;
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"tv");

pub(crate) fn key(group: &GroupName) -> Key {
    super::of_group(KIND, group)
}

pub(crate) fn prefix() -> Key {
    KIND.prefix()
}

pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&prefix())
}

pub(crate) fn read(key: &[u8]) -> Result<GroupName, StoreError> {
    super::read_group(KIND, key)
}
