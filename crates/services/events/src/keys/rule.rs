//! `br | account | region | bus | rule` → [`crate::model::Rule`] with its targets. Lives until it is
//! deleted.

use crate::names::{BusName, Place, RuleName};
use store::keys::{KeyReader, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"br");

pub(crate) fn key(rule: &RuleName) -> Key {
    super::begun(KIND, &rule.bus.place).str(&rule.bus.name).str(&rule.name).finish()
}

/// The rules of a bus.
pub(crate) fn all_of(bus: &BusName) -> KeyRange {
    KeyRange::prefix(&super::begun(KIND, &bus.place).str(&bus.name).finish())
}

/// All rules, everywhere.
pub(crate) fn prefix() -> Key {
    KIND.prefix()
}

pub(crate) fn read(key: &[u8]) -> Result<RuleName, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let (account, region) = (reader.str()?, reader.str()?);
    let (bus, name) = (reader.str()?, reader.str()?);
    reader.end()?;
    Ok(BusName { place: Place::kept(&account, &region), name: bus }.rule(&name))
}
