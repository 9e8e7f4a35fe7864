//! `wt | due (ms) | account | region | name` → [`crate::alarms::model::Timer`]: when an alarm is
//! evaluated next. Lives until then; one whose stamp is not the alarm's own is left over, and is
//! removed when it falls due.

use crate::alarms::names::{AlarmName, Place};
use foundation::Timestamp;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

pub(crate) const KIND: Kind = Kind::new(*b"wt");

pub(crate) fn key(due: Timestamp, alarm: &AlarmName) -> Key {
    super::named(KeyWriter::new(KIND).i64(due.as_millis()), alarm).finish()
}

pub(crate) fn read(key: &[u8]) -> Result<(Timestamp, AlarmName), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let due = Timestamp::from_millis(reader.i64()?);
    let (account, region, name) = (reader.str()?, reader.str()?, reader.str()?);
    reader.end()?;
    Ok((due, Place::kept(&account, &region).alarm(&name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_falls_due_first_comes_first(a: i64, b: i64, name in "[a-z]{1,8}") {
            let alarm = Place::kept("000000000000", "us-east-1").alarm(&name);
            let at = Timestamp::from_millis;
            prop_assert_eq!(read(&key(at(a), &alarm)).unwrap(), (at(a), alarm.clone()));
            prop_assert_eq!(a.cmp(&b), key(at(a), &alarm).cmp(&key(at(b), &alarm)));
        }
    }
}
