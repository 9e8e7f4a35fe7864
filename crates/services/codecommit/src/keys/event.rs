//! `ge | account | region | pull request | place` → [`Happened`](crate::model::Happened), in the order
//! of their commits. Lives as long as the pull request.

use foundation::{AccountId, Region};
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"ge");

/// What is appended here is the last that happened.
pub(crate) fn of_pull(account: &AccountId, region: &Region, id: u64) -> Key {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str()).u64(id).finish()
}

pub(crate) fn all_of(account: &AccountId, region: &Region, id: u64) -> KeyRange {
    KeyRange::prefix(&of_pull(account, region, id))
}
