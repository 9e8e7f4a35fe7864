//! What happened to alarms, in two lines of one kind:
//!
//! - `wh | 0 | account | region | name | time (ms) | rank | random` →
//!   [`crate::alarms::model::Item`]: an item of an alarm's history. The rank orders what happened at
//!   one moment: a configuration, a state, an action;
//! - `wh | 1 | account | region | time (ms) | rank | random | name` → nothing: the same item, in the
//!   order of all alarms' items.
//!
//! Both live for thirty days, whether or not the alarm does.

use crate::alarms::names::{AlarmName, Place};
use foundation::Timestamp;
use std::ops::Bound;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"wh");
const OF_ALARM: u8 = 0;
const OF_ALL: u8 = 1;

/// When something happened, told apart from all else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct When {
    pub(crate) at: Timestamp,
    pub(crate) rank: u8,
    pub(crate) random: u64,
}

impl When {
    fn write(self, key: KeyWriter) -> KeyWriter {
        key.i64(self.at.as_millis()).u8(self.rank).u64(self.random)
    }

    fn read(reader: &mut KeyReader<'_>) -> Result<When, StoreError> {
        let at = Timestamp::from_millis(reader.i64()?);
        Ok(When { at, rank: reader.u8()?, random: reader.u64()? })
    }
}

fn line(line: u8) -> KeyWriter {
    KeyWriter::new(KIND).u8(line)
}

pub(crate) fn of_alarm(alarm: &AlarmName, when: When) -> Key {
    when.write(super::named(line(OF_ALARM), alarm)).finish()
}

pub(crate) fn of_all(alarm: &AlarmName, when: When) -> Key {
    when.write(super::begun(line(OF_ALL), &alarm.place)).str(&alarm.name).finish()
}

fn between(begun: KeyWriter, from: Timestamp, to: Timestamp) -> KeyRange {
    let at = |time: Timestamp| begun.clone().i64(time.as_millis()).finish();
    KeyRange::between(at(from), at(to.max(from)))
}

/// An alarm's items from `from` on, before `to`.
pub(crate) fn items_of(alarm: &AlarmName, from: Timestamp, to: Timestamp) -> KeyRange {
    between(super::named(line(OF_ALARM), alarm), from, to)
}

/// The entries of all alarms' items of a place in that time.
pub(crate) fn items_in(place: &Place, from: Timestamp, to: Timestamp) -> KeyRange {
    between(super::begun(line(OF_ALL), place), from, to)
}

/// All entries of the second line, everywhere.
pub(crate) fn everywhere() -> KeyRange {
    KeyRange::prefix(&line(OF_ALL).finish())
}

/// Those behind all of the place's.
pub(crate) fn behind(place: &Place) -> KeyRange {
    match KeyRange::prefix(&super::begun(line(OF_ALL), place).finish()).end {
        Bound::Excluded(end) => KeyRange { start: Bound::Included(end), ..everywhere() },
        // A prefix that begins with letters has an end.
        Bound::Included(_) | Bound::Unbounded => KeyRange::between(Key::new(), Key::new()),
    }
}

pub(crate) fn read(key: &[u8]) -> Result<(AlarmName, When), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let of_all = reader.u8()? == OF_ALL;
    let (account, region) = (reader.str()?, reader.str()?);
    let place = Place::kept(&account, &region);
    let read = match of_all {
        true => {
            let when = When::read(&mut reader)?;
            (place.alarm(&reader.str()?), when)
        }
        false => {
            let alarm = place.alarm(&reader.str()?);
            (alarm, When::read(&mut reader)?)
        }
    };
    reader.end()?;
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn items_lie_in_the_order_of_their_times(
            a: i64, b: i64, rank in 0u8..3, random: u64, name in "[a-c]{1,2}", other in "[a-c]{1,2}"
        ) {
            let place = Place::kept("000000000000", "us-east-1");
            let when = |ms| When { at: Timestamp::from_millis(ms), rank, random };
            let (alarm, other) = (place.alarm(&name), place.alarm(&other));
            prop_assert_eq!(read(&of_alarm(&alarm, when(a))).unwrap(), (alarm.clone(), when(a)));
            prop_assert_eq!(read(&of_all(&alarm, when(a))).unwrap(), (alarm.clone(), when(a)));
            let keys = (of_alarm(&alarm, when(a)), of_alarm(&alarm, when(b)));
            prop_assert_eq!(a.cmp(&b), keys.0.cmp(&keys.1));
            if a != b {
                let keys = (of_all(&alarm, when(a)), of_all(&other, when(b)));
                prop_assert_eq!(a.cmp(&b), keys.0.cmp(&keys.1));
            }
            let (from, to) = (Timestamp::from_millis(a.min(b)), Timestamp::from_millis(a.max(b)));
            let within = items_of(&alarm, from, to).contains(&of_alarm(&alarm, when(a)));
            prop_assert_eq!(within, a < b);
            let within = items_in(&place, from, to).contains(&of_all(&alarm, when(a)));
            prop_assert_eq!(within, a < b);
        }
    }

    #[test]
    fn places_are_passed_one_after_the_other() {
        let when = When { at: Timestamp::from_millis(7), rank: 0, random: 1 };
        let key = |account: &str| of_all(&Place::kept(account, "us-east-1").alarm("a"), when);
        let (first, second) = ("111111111111", "222222222222");
        assert!(everywhere().contains(&key(first)));
        let behind = behind(&Place::kept(first, "us-east-1"));
        assert!(!behind.contains(&key(first)));
        assert!(behind.contains(&key(second)));
    }
}
