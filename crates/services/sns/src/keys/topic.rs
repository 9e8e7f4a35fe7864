//! `nt | account | region | name` → [`Topic`](crate::model::Topic). Lives from CreateTopic to
//! DeleteTopic, and is written by whatever changes a subscription of it: its version tells what is
//! remembered of them stale.

use crate::names::TopicName;
use foundation::{AccountId, Region};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"nt");

pub(crate) fn key(topic: &TopicName) -> Key {
    of(&topic.account, &topic.region).str(&topic.name).finish()
}

fn of(account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str())
}

/// All topics of an account in a region, by name.
pub(crate) fn all_of(account: &AccountId, region: &Region) -> KeyRange {
    KeyRange::prefix(&of(account, region).finish())
}

/// All topics.
pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

pub(crate) fn read(key: &[u8]) -> Result<TopicName, StoreError> {
    let wrong = || StoreError::Malformed { what: "topic", reason: "its key" };
    let mut reader = KeyReader::new(key, KIND)?;
    let account = AccountId::parse(&reader.str()?).map_err(|_| wrong())?;
    let region = Region::parse(&reader.str()?).map_err(|_| wrong())?;
    let name = reader.str()?;
    reader.end()?;
    Ok(TopicName { account, region, name })
}
