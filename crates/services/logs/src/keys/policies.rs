//! `cp | account | region`: the policies that an account has for its log groups in a region, by
//! their names; all in one value, as there are few and each decision reads them together. Lives from
//! the first PutResourcePolicy to the last DeleteResourcePolicy.

use foundation::{AccountId, Region};
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"cp");

/// Names an account's policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoliciesKey {
    pub account: AccountId,
    pub region: Region,
}

/// An account's policies.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
pub struct Policies {
    #[n(0)]
    pub by_name: BTreeMap<String, Policy>,
}

/// One policy.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Policy {
    /// As it was given.
    #[n(0)]
    pub document: String,
    /// Milliseconds since the epoch.
    #[n(1)]
    pub updated_ms: i64,
}

impl PoliciesKey {
    pub fn encode(&self) -> Key {
        KeyWriter::new(KIND).str(self.account.as_str()).str(self.region.as_str()).finish()
    }
}
