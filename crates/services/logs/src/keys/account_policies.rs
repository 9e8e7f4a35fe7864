//! `ca | account | region`: the account's subscription filter, for all of its groups; lives from
//! PutAccountPolicy to DeleteAccountPolicy.

use super::Subscription;
use foundation::{AccountId, Region};
use minicbor::{Decode, Encode};
use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"ca");

/// Names an account's policy.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AccountPolicyKey {
    pub account: AccountId,
    pub region: Region,
}

/// An account's policy.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct AccountPolicy {
    #[n(0)]
    pub name: String,
    /// As it was given.
    #[n(1)]
    pub document: String,
    /// As it was given.
    #[n(2)]
    pub criteria: Option<String>,
    /// What the document says.
    #[n(3)]
    pub subscription: Subscription,
    /// Groups that the criteria leave out.
    #[n(4)]
    pub without: Vec<String>,
    /// Milliseconds since the epoch.
    #[n(5)]
    pub updated_ms: i64,
}

impl AccountPolicyKey {
    pub fn encode(&self) -> Key {
        KeyWriter::new(KIND).str(self.account.as_str()).str(self.region.as_str()).finish()
    }
}
