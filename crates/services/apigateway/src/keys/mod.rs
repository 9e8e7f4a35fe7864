//! The room's keys, one kind a file. An API's id is its own over all accounts and regions, so that a
//! request that names nothing else finds it.

pub(crate) mod account;
pub(crate) mod api;
pub(crate) mod api_key;
pub(crate) mod count;
pub(crate) mod deployment;
pub(crate) mod draft;
pub(crate) mod key_value;
pub(crate) mod owner;
pub(crate) mod plan;
pub(crate) mod plan_key;
pub(crate) mod snapshot;
pub(crate) mod stage;

use foundation::{AccountId, Caller, Region};
use minicbor::{Decode, Encode};
use store::StoreError;
use store::keys::{KeyReader, KeyWriter, Kind};

/// Whose a thing is, and where.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The account.
    pub account: AccountId,
    /// The region.
    pub region: Region,
}

impl Place {
    /// Of the caller's things.
    pub fn of(caller: &Caller) -> Place {
        Place { account: caller.account, region: caller.region.clone() }
    }

    fn write(&self, kind: Kind) -> KeyWriter {
        KeyWriter::new(kind).str(self.account.as_str()).str(self.region.as_str())
    }

    fn read(reader: &mut KeyReader<'_>) -> Result<Place, StoreError> {
        let (account, region) = (reader.str()?, reader.str()?);
        Place::parse(&account, &region)
    }

    fn parse(account: &str, region: &str) -> Result<Place, StoreError> {
        let malformed = |reason| StoreError::Malformed { what: "account and region", reason };
        Ok(Place {
            account: AccountId::parse(account).map_err(|_| malformed("no account"))?,
            region: Region::parse(region).map_err(|_| malformed("no region"))?,
        })
    }
}

/// A place in a value.
#[derive(Debug, Clone, Encode, Decode)]
pub(crate) struct StoredPlace {
    #[n(0)]
    account: String,
    #[n(1)]
    region: String,
}

impl From<&Place> for StoredPlace {
    fn from(place: &Place) -> Self {
        StoredPlace {
            account: place.account.as_str().to_owned(),
            region: place.region.as_str().to_owned(),
        }
    }
}

impl TryFrom<StoredPlace> for Place {
    type Error = StoreError;

    fn try_from(stored: StoredPlace) -> Result<Self, StoreError> {
        Place::parse(&stored.account, &stored.region)
    }
}
