//! `ts | account | region | group | name` → [`crate::model::Schedule`]: a schedule. Lives until it is
//! deleted, by somebody or after its completion.

use crate::names::{GroupName, Place, ScheduleName};
use store::keys::{KeyReader, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"ts");

pub(crate) fn key(schedule: &ScheduleName) -> Key {
    let group = &schedule.group;
    super::begun(KIND, &group.place).str(&group.name).str(&schedule.name).finish()
}

pub(crate) fn all_of(place: &Place) -> KeyRange {
    super::all_of(KIND, place)
}

pub(crate) fn all_in(group: &GroupName) -> KeyRange {
    KeyRange::prefix(&super::of_group(KIND, group))
}

pub(crate) fn read(key: &[u8]) -> Result<ScheduleName, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let (account, region) = (reader.str()?, reader.str()?);
    let (group, name) = (reader.str()?, reader.str()?);
    reader.end()?;
    Ok(Place::kept(&account, &region).group(Some(&group)).schedule(&name))
}
