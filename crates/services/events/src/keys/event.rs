//! `be | archive's id | time (ms) | random` → [`crate::model::Archived`]: an event that an archive
//! keeps, in the order of the events' times. Lives until its retention ends, or the archive does.

use foundation::Timestamp;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"be");

pub(crate) fn key(archive: u64, time: Timestamp, random: u64) -> Key {
    KeyWriter::new(KIND).u64(archive).i64(time.as_millis()).u64(random).finish()
}

/// All events of an archive.
pub(crate) fn all_of(archive: u64) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).u64(archive).finish())
}

/// Those of the time from `start` on, before `end`.
pub(crate) fn between(archive: u64, start: Timestamp, end: Timestamp) -> KeyRange {
    let at = |time: Timestamp| KeyWriter::new(KIND).u64(archive).i64(time.as_millis()).finish();
    KeyRange::between(at(start), at(end.max(start)))
}

/// The event's time.
pub(crate) fn time(key: &[u8]) -> Result<Timestamp, StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let _archive = reader.u64()?;
    Ok(Timestamp::from_millis(reader.i64()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn events_lie_in_the_order_of_their_times(a: i64, b: i64, x: u64, y: u64) {
            let at = Timestamp::from_millis;
            prop_assert_eq!(time(&key(7, at(a), x)).unwrap(), at(a));
            prop_assert_eq!((a, x).cmp(&(b, y)), key(7, at(a), x).cmp(&key(7, at(b), y)));
            let (first, last) = (a.min(b), a.max(b));
            let within = between(7, at(first), at(last)).contains(&key(7, at(a), x));
            prop_assert_eq!(within, a < last);
            prop_assert!(all_of(7).contains(&key(7, at(a), x)));
            prop_assert!(!all_of(8).contains(&key(7, at(a), x)));
        }
    }
}
