//! `gk | account | region | client's token` → [`Done`](crate::model::Done): what a request with that
//! token has made. Lives as long as what it made.

use foundation::{AccountId, Region};
use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"gk");

pub(crate) fn key(account: &AccountId, region: &Region, token: &str) -> Key {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str()).str(token).finish()
}
