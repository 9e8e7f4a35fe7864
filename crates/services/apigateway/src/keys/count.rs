//! `rc | account | region | plan id | key id | day` → the [`Count`] of a day, in UTC. A key is written
//! at most once a second or so, by whoever counts. Lives for as long as a quota's month and a report
//! may ask for it, or as long as the plan.

use super::Place;
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"rc");

/// What an API key's requests under a usage plan were on one day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Encode, Decode)]
pub struct Count {
    /// Requests that were let through.
    #[n(0)]
    pub used: i64,
    /// What UpdateUsage granted beside the plan's quota in the period that begins or goes on that
    /// day: more where it is positive.
    #[n(1)]
    pub granted: i64,
}

/// Days since 1970-01-01.
pub(crate) fn key(place: &Place, plan: &str, key: &str, day: i64) -> Key {
    place.write(KIND).str(plan).str(key).i64(day).finish()
}

/// An API key's days from `first` to `last`, both included.
pub(crate) fn days(place: &Place, plan: &str, key: &str, first: i64, last: i64) -> KeyRange {
    let at = |day| place.write(KIND).str(plan).str(key).i64(day).finish();
    KeyRange::between(at(first), at(last.saturating_add(1)))
}

/// The prefix of all of a plan.
pub(crate) fn all_of_plan(place: &Place, plan: &str) -> Key {
    place.write(KIND).str(plan).finish()
}

/// The API key's id and the day.
pub(crate) fn read(key: &[u8]) -> Result<(String, i64), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    Place::read(&mut reader)?;
    reader.str()?;
    let parts = (reader.str()?, reader.i64()?);
    reader.end()?;
    Ok(parts)
}
