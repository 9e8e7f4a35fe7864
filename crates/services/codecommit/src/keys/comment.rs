//! `gc | account | region | comment id` → [`Comment`](crate::model::Comment). Lives as long as its
//! repository.

use foundation::{AccountId, Region};
use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"gc");

pub(crate) fn key(account: &AccountId, region: &Region, id: &str) -> Key {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str()).str(id).finish()
}
