//! `gp | account | region | id` → [`Pull`](crate::model::Pull): a pull request. Lives as long as its
//! repository. `gn | account | region` → the last id (u64). `gl | repository id | id` → whether it is
//! open: those of a repository.

use foundation::{AccountId, Region};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const PULL: Kind = Kind::new(*b"gp");
const LAST: Kind = Kind::new(*b"gn");
const LISTED: Kind = Kind::new(*b"gl");

pub(crate) fn key(account: &AccountId, region: &Region, id: u64) -> Key {
    KeyWriter::new(PULL).str(account.as_str()).str(region.as_str()).u64(id).finish()
}

pub(crate) fn last(account: &AccountId, region: &Region) -> Key {
    KeyWriter::new(LAST).str(account.as_str()).str(region.as_str()).finish()
}

pub(crate) fn listed(repository: &str, id: u64) -> Key {
    KeyWriter::new(LISTED).str(repository).u64(id).finish()
}

pub(crate) fn listed_of(repository: &str) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(LISTED).str(repository).finish())
}

/// One byte, or none.
pub(crate) fn value(open: bool) -> Vec<u8> {
    if open { vec![1] } else { Vec::new() }
}

pub(crate) fn is_open(value: &[u8]) -> bool {
    !value.is_empty()
}

/// The pull request's id.
pub(crate) fn read_listed(key: &[u8]) -> Result<u64, StoreError> {
    let mut reader = KeyReader::new(key, LISTED)?;
    reader.str()?;
    let id = reader.u64()?;
    reader.end()?;
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn pull_requests_of_a_repository_are_in_their_order(a: u64, b: u64) {
            prop_assert_eq!(read_listed(&listed("r", a)).unwrap(), a);
            prop_assert_eq!(a.cmp(&b), listed("r", a).cmp(&listed("r", b)));
            prop_assert!(listed_of("r").contains(&listed("r", a)));
            prop_assert!(!listed_of("r").contains(&listed("rr", a)));
        }
    }
}
