//! `ns | account | region | topic | id` → [`Subscription`](crate::model::Subscription). Lives from
//! Subscribe to Unsubscribe or DeleteTopic; one that was never confirmed, or that was ended by its
//! link, for two days more.

use crate::names::{SubscriptionName, TopicName};
use foundation::{AccountId, Region};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"ns");

fn of(account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str())
}

pub(crate) fn key(name: &SubscriptionName) -> Key {
    let SubscriptionName { topic, id } = name;
    of(&topic.account, &topic.region).str(&topic.name).str(id).finish()
}

/// All subscriptions of a topic.
pub(crate) fn of_topic(topic: &TopicName) -> KeyRange {
    KeyRange::prefix(&of(&topic.account, &topic.region).str(&topic.name).finish())
}

/// All subscriptions of an account's topics in a region.
pub(crate) fn all_of(account: &AccountId, region: &Region) -> KeyRange {
    KeyRange::prefix(&of(account, region).finish())
}

pub(crate) fn read(key: &[u8]) -> Result<SubscriptionName, StoreError> {
    let wrong = || StoreError::Malformed { what: "subscription", reason: "its key" };
    let mut reader = KeyReader::new(key, KIND)?;
    let account = AccountId::parse(&reader.str()?).map_err(|_| wrong())?;
    let region = Region::parse(&reader.str()?).map_err(|_| wrong())?;
    let topic = TopicName { account, region, name: reader.str()? };
    let id = reader.str()?;
    reader.end()?;
    Ok(SubscriptionName { topic, id })
}
