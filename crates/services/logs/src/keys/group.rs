//! `cg | account | region | name`: a log group's settings. Lives until DeleteLogGroup.

use foundation::{AccountId, Caller, Region};
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"cg");

/// Names a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupKey {
    pub account: AccountId,
    pub region: Region,
    pub name: String,
}

/// A group's settings.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Group {
    /// Tells this group's events from those of an earlier one of the same name.
    #[n(0)]
    pub id: u64,
    /// Milliseconds since the epoch.
    #[n(1)]
    pub created_ms: i64,
    #[n(2)]
    pub retention_days: Option<i32>,
    #[n(3)]
    pub tags: BTreeMap<String, String>,
    #[n(4)]
    pub deletion_protected: bool,
    /// `STANDARD` or another of AWS's classes, as set.
    #[n(5)]
    pub class: String,
    /// By name.
    #[n(6)]
    #[cbor(default)]
    pub subscriptions: BTreeMap<String, Subscription>,
    /// How many metric filters there are under its [`super::MetricFiltersKey`].
    #[n(7)]
    #[cbor(default)]
    pub metric_filters: u32,
}

/// Who is sent the events that match a pattern, as they come.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Subscription {
    /// It was parsed when it was set.
    #[n(0)]
    pub pattern: String,
    /// A function, a stream or a delivery stream.
    #[n(1)]
    pub destination: String,
    /// Who may put records there; functions need none.
    #[n(2)]
    pub role: Option<String>,
    /// A stream's shards get records at random, not by log streams.
    #[n(3)]
    pub random: bool,
    #[n(4)]
    pub created_ms: i64,
}

impl GroupKey {
    pub fn of(caller: &Caller, name: impl Into<String>) -> GroupKey {
        GroupKey { account: caller.account, region: caller.region.clone(), name: name.into() }
    }

    pub fn encode(&self) -> Key {
        Self::place(&self.account, &self.region).str(&self.name).finish()
    }

    /// The prefix of all groups of an account in a region.
    pub fn all_of(caller: &Caller) -> Key {
        Self::place(&caller.account, &caller.region).finish()
    }

    /// The prefix of all groups there are.
    pub fn all() -> Key {
        KIND.prefix()
    }

    pub fn decode(key: &[u8]) -> Result<GroupKey, StoreError> {
        let mut reader = KeyReader::new(key, KIND)?;
        let (account, region, name) = (reader.str()?, reader.str()?, reader.str()?);
        reader.end()?;
        let malformed = |reason| StoreError::Malformed { what: "log group key", reason };
        Ok(GroupKey {
            account: AccountId::parse(&account).map_err(|_| malformed("no account"))?,
            region: Region::parse(&region).map_err(|_| malformed("no region"))?,
            name,
        })
    }

    fn place(account: &AccountId, region: &Region) -> KeyWriter {
        KeyWriter::new(KIND).str(account.as_str()).str(region.as_str())
    }

    /// The group's ARN, without the `:*` that stands for its streams.
    pub fn arn(&self) -> String {
        let resource = format!("log-group:{}", self.name);
        foundation::Arn::new("logs", &self.region, &self.account, resource).to_string()
    }
}
