//! `yp | account | region | path` → [`Parameter`](crate::model::Parameter) as it is. Lives from
//! PutParameter to DeleteParameter.

use crate::names::{ParameterName, Place};
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"yp");

fn of(place: &Place) -> KeyWriter {
    KeyWriter::new(KIND).str(place.account.as_str()).str(place.region.as_str())
}

pub(crate) fn key(name: &ParameterName) -> Key {
    of(&name.place).str(name.path()).finish()
}

/// Those whose paths begin so. Paths have no zero bytes, so that they stand in keys as they are.
pub(crate) fn beginning(place: &Place, path: &str) -> KeyRange {
    KeyRange::prefix(&of(place).tail(path.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::{AccountId, Region};

    #[test]
    fn a_beginning_has_what_begins_so_and_nothing_else() {
        let place = Place { account: AccountId::DEFAULT, region: Region::default() };
        let other =
            Place { account: AccountId::DEFAULT, region: Region::parse("eu-west-1").unwrap() };
        for (name, within) in [("/a/b", true), ("/a/b/c", true), ("/ab", false), ("/b", false)] {
            let range = beginning(&place, "a/");
            assert_eq!(range.contains(&key(&place.clone().name(name))), within, "{name}");
            assert!(!range.contains(&key(&other.clone().name(name))), "{name}");
        }
    }
}
