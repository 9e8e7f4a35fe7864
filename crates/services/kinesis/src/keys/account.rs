//! `kg | account | region` → [`AccountRecord`](crate::ops::account::AccountRecord). Lives from the
//! first UpdateAccountSettings on.

use foundation::{AccountId, Region};
use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"kg");

pub(crate) fn key(account: &AccountId, region: &Region) -> Key {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str()).finish()
}
