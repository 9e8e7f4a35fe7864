//! Alarms, in two lines of one kind:
//!
//! - `wa | 0 | account | region | name` → [`crate::alarms::model::Alarm`]: an alarm;
//! - `wa | 1 | account | region | name | composite alarm` → nothing: the composite alarm looks at the
//!   alarm of that name, in its rule or as its suppressor.
//!
//! Both live until the alarm that they are of is deleted, or no longer looks.

use crate::alarms::names::{AlarmName, Place};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"wa");
const ALARM: u8 = 0;
const LOOK: u8 = 1;

fn line(line: u8) -> KeyWriter {
    KeyWriter::new(KIND).u8(line)
}

pub(crate) fn key(alarm: &AlarmName) -> Key {
    super::named(line(ALARM), alarm).finish()
}

/// The alarms of a place whose names begin so, by name.
pub(crate) fn all_of(place: &Place, prefix: &str) -> KeyRange {
    let mut range = KeyRange::prefix(&super::begun(line(ALARM), place).finish());
    if !prefix.is_empty() {
        // A name's bytes come as they are up to the first zero, which no name has.
        let begun = super::begun(line(ALARM), place).tail(prefix.as_bytes());
        range = KeyRange::prefix(&begun);
    }
    range
}

/// The alarm that an entry of [`all_of`] is of.
pub(crate) fn read(key: &[u8]) -> Result<AlarmName, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let _line = reader.u8()?;
    let (account, region, name) = (reader.str()?, reader.str()?, reader.str()?);
    reader.end()?;
    Ok(Place::kept(&account, &region).alarm(&name))
}

/// That the composite alarm looks at the alarm.
pub(crate) fn look(alarm: &AlarmName, composite: &str) -> Key {
    super::named(line(LOOK), alarm).str(composite).finish()
}

/// All composite alarms that look at the alarm.
pub(crate) fn looks_at(alarm: &AlarmName) -> KeyRange {
    KeyRange::prefix(&super::named(line(LOOK), alarm).finish())
}

/// The name of the composite alarm that looks.
pub(crate) fn who_looks(key: &[u8]) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let _line = reader.u8()?;
    let (_account, _region, _name) = (reader.str()?, reader.str()?, reader.str()?);
    let composite = reader.str()?;
    reader.end()?;
    Ok(composite)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn alarms_are_found_by_what_their_names_begin_with(
            name in "[a-c ü]{1,6}", prefix in "[a-c ü]{0,3}", composite in "[a-c]{1,3}"
        ) {
            let place = Place::kept("000000000000", "us-east-1");
            let alarm = place.alarm(&name);
            prop_assert_eq!(read(&key(&alarm)).unwrap(), alarm.clone());
            let found = all_of(&place, &prefix).contains(&key(&alarm));
            prop_assert_eq!(found, name.starts_with(&prefix));
            let look = look(&alarm, &composite);
            prop_assert!(!all_of(&place, "").contains(&look));
            prop_assert!(looks_at(&alarm).contains(&look));
            let longer = place.alarm(&format!("{name}a"));
            prop_assert!(!looks_at(&longer).contains(&look));
            prop_assert_eq!(who_looks(&look).unwrap(), composite);
        }
    }
}
