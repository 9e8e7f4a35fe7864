//! `rm | account | region | plan id | key id` and `rn | account | region | key id | plan id` →
//! nothing: the API key belongs to the usage plan, found from either side. Lives until
//! DeleteUsagePlanKey, or until the plan or the key is deleted.

use super::Place;
use store::keys::{KeyReader, Kind};
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"rm");
const BY_KEY: Kind = Kind::new(*b"rn");

pub(crate) fn key(place: &Place, plan: &str, key: &str) -> Key {
    place.write(KIND).str(plan).str(key).finish()
}

pub(crate) fn by_key(place: &Place, key: &str, plan: &str) -> Key {
    place.write(BY_KEY).str(key).str(plan).finish()
}

/// The prefix of all of a plan.
pub(crate) fn all_of_plan(place: &Place, plan: &str) -> Key {
    place.write(KIND).str(plan).finish()
}

/// The prefix of all of a key.
pub(crate) fn all_of_key(place: &Place, key: &str) -> Key {
    place.write(BY_KEY).str(key).finish()
}

/// The prefix of all that there are.
pub(crate) fn all() -> Key {
    KIND.prefix()
}

/// The key's id in a key of a plan's.
pub(crate) fn read_key(key: &[u8]) -> Result<String, StoreError> {
    read(key, KIND)
}

/// The plan's id in a key of an API key's.
pub(crate) fn read_plan(key: &[u8]) -> Result<String, StoreError> {
    read(key, BY_KEY)
}

fn read(key: &[u8], kind: Kind) -> Result<String, StoreError> {
    let mut reader = KeyReader::new(key, kind)?;
    Place::read(&mut reader)?;
    reader.str()?;
    let last = reader.str()?;
    reader.end()?;
    Ok(last)
}
