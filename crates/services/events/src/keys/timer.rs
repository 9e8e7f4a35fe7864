//! `bs | due (ms) | account | region | bus | rule` → [`crate::model::Timer`]: when a rule's schedule
//! falls due next. Lives until then; one whose stamp is not the rule's own is left over, and is removed
//! when it falls due.

use crate::names::{BusName, Place, RuleName};
use foundation::Timestamp;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

pub(crate) const KIND: Kind = Kind::new(*b"bs");

pub(crate) fn key(due: Timestamp, rule: &RuleName) -> Key {
    let Place { account, region } = &rule.bus.place;
    let begun = KeyWriter::new(KIND).i64(due.as_millis()).str(account.as_str());
    begun.str(region.as_str()).str(&rule.bus.name).str(&rule.name).finish()
}

pub(crate) fn read(key: &[u8]) -> Result<(Timestamp, RuleName), StoreError> {
    let mut reader = KeyReader::new(key, KIND)?;
    let due = Timestamp::from_millis(reader.i64()?);
    let (account, region) = (reader.str()?, reader.str()?);
    let (bus, name) = (reader.str()?, reader.str()?);
    reader.end()?;
    Ok((due, BusName { place: Place::kept(&account, &region), name: bus }.rule(&name)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_falls_due_first_comes_first(a: i64, b: i64, name in "[a-z]{1,8}") {
            let place = Place::kept("000000000000", "us-east-1");
            let rule = BusName::default_of(place).rule(&name);
            let at = Timestamp::from_millis;
            prop_assert_eq!(read(&key(at(a), &rule)).unwrap(), (at(a), rule.clone()));
            prop_assert_eq!(a.cmp(&b), key(at(a), &rule).cmp(&key(at(b), &rule)));
        }
    }
}
