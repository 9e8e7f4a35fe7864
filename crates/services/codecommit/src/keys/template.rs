//! `ga | account | region | name` → [`Template`](crate::model::Template): an approval rule template.

use foundation::{AccountId, Region};
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"ga");

pub(crate) fn key(account: &AccountId, region: &Region, name: &str) -> Key {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str()).str(name).finish()
}

pub(crate) fn all_of(account: &AccountId, region: &Region) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).str(account.as_str()).str(region.as_str()).finish())
}
