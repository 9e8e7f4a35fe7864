//! `cd | account | region | name`: a destination, by which other accounts send log events to a stream.
//! Lives until DeleteDestination.

use foundation::{AccountId, Arn, Caller, Region};
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, StoreError};

const KIND: Kind = Kind::new(*b"cd");

/// Names a destination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DestinationKey {
    pub account: AccountId,
    pub region: Region,
    pub name: String,
}

/// A destination.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub struct Destination {
    /// The stream's ARN, or the delivery stream's.
    #[n(0)]
    pub target: String,
    /// Who may put records there.
    #[n(1)]
    pub role: String,
    /// Who may subscribe it, as it was given.
    #[n(2)]
    pub policy: Option<String>,
    #[n(3)]
    pub created_ms: i64,
    #[n(4)]
    #[cbor(default)]
    pub tags: BTreeMap<String, String>,
}

impl DestinationKey {
    pub fn of(caller: &Caller, name: impl Into<String>) -> DestinationKey {
        let (account, region) = (caller.account, caller.region.clone());
        DestinationKey { account, region, name: name.into() }
    }

    /// The destination that an ARN names, of whatever account.
    pub fn of_arn(arn: &str) -> Option<DestinationKey> {
        let arn = Arn::parse(arn).ok().filter(|arn| arn.service == "logs")?;
        Some(DestinationKey {
            account: AccountId::parse(&arn.account).ok()?,
            region: Region::parse(&arn.region).ok()?,
            name: arn.resource_of("destination")?.to_owned(),
        })
    }

    pub fn arn(&self) -> String {
        let resource = format!("destination:{}", self.name);
        Arn::new("logs", &self.region, &self.account, resource).to_string()
    }

    pub fn encode(&self) -> Key {
        let place = KeyWriter::new(KIND).str(self.account.as_str()).str(self.region.as_str());
        place.str(&self.name).finish()
    }

    /// The prefix of all of an account in a region.
    pub fn all_of(caller: &Caller) -> Key {
        KeyWriter::new(KIND).str(caller.account.as_str()).str(caller.region.as_str()).finish()
    }

    /// The destination's name.
    pub fn name(key: &[u8]) -> Result<String, StoreError> {
        let mut reader = KeyReader::new(key, KIND)?;
        let (_account, _region, name) = (reader.str()?, reader.str()?, reader.str()?);
        reader.end()?;
        Ok(name)
    }
}
