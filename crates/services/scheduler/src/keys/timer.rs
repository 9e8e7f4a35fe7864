//! `td | fires (ms) | account | region | group | schedule` → nothing: when a schedule falls due next;
//! the schedule says the same. Lives until then, or until the schedule is changed or deleted.

use crate::names::{Place, ScheduleName};
use foundation::Timestamp;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

pub(crate) const KIND: Kind = Kind::new(*b"td");

pub(crate) fn key(fires: Timestamp, schedule: &ScheduleName) -> Key {
    let Place { account, region } = &schedule.group.place;
    let begun = KeyWriter::new(KIND).i64(fires.as_millis()).str(account.as_str());
    begun.str(region.as_str()).str(&schedule.group.name).str(&schedule.name).finish()
}

pub(crate) fn read(key: &[u8]) -> Result<(Timestamp, ScheduleName), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let fires = Timestamp::from_millis(reader.i64()?);
    let (account, region) = (reader.str()?, reader.str()?);
    let (group, name) = (reader.str()?, reader.str()?);
    reader.end()?;
    Ok((fires, Place::kept(&account, &region).group(Some(&group)).schedule(&name)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_falls_due_first_comes_first(a: i64, b: i64, name in "[a-z]{1,8}") {
            let schedule = Place::kept("000000000000", "us-east-1").group(None).schedule(&name);
            let at = Timestamp::from_millis;
            prop_assert_eq!(read(&key(at(a), &schedule)).unwrap(), (at(a), schedule.clone()));
            prop_assert_eq!(a.cmp(&b), key(at(a), &schedule).cmp(&key(at(b), &schedule)));
        }
    }
}
