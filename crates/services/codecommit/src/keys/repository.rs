//! `gr | account | region | name` → [`Repository`](crate::model::Repository). Lives from
//! CreateRepository to DeleteRepository.

use crate::names::RepositoryName;
use foundation::{AccountId, Region};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"gr");

pub(crate) fn key(name: &RepositoryName) -> Key {
    of(&name.account, &name.region).str(&name.name).finish()
}

fn of(account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str())
}

/// All of an account in a region, by name.
pub(crate) fn all_of(account: &AccountId, region: &Region) -> KeyRange {
    KeyRange::prefix(&of(account, region).finish())
}

/// All of an account.
pub(crate) fn all_in(account: &AccountId) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).str(account.as_str()).finish())
}

pub(crate) fn read(key: &[u8]) -> Result<RepositoryName, StoreError> {
    let wrong = || StoreError::Malformed { what: "repository", reason: "its key" };
    let mut reader = KeyReader::new(key, KIND)?;
    let account = AccountId::parse(&reader.str()?).map_err(|_| wrong())?;
    let region = Region::parse(&reader.str()?).map_err(|_| wrong())?;
    let name = reader.str()?;
    reader.end()?;
    Ok(RepositoryName { account, region, name })
}
