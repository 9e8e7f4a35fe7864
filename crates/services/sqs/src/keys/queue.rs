//! `qq | account | region | name` → [`Queue`](crate::model::Queue). Lives from CreateQueue to
//! DeleteQueue.

use crate::names::QueueName;
use foundation::{AccountId, Region};
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Key, KeyRange, StoreError};

const KIND: Kind = Kind::new(*b"qq");

pub(crate) fn key(queue: &QueueName) -> Key {
    of(&queue.account, &queue.region).str(&queue.name).finish()
}

fn of(account: &AccountId, region: &Region) -> KeyWriter {
    KeyWriter::new(KIND).str(account.as_str()).str(region.as_str())
}

/// All queues of an account in a region, by name.
pub(crate) fn all_of(account: &AccountId, region: &Region) -> KeyRange {
    KeyRange::prefix(&of(account, region).finish())
}

/// All queues.
pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

pub(crate) fn read(key: &[u8]) -> Result<QueueName, StoreError> {
    let wrong = || StoreError::Malformed { what: "queue", reason: "its key" };
    let mut reader = KeyReader::new(key, KIND)?;
    let account = AccountId::parse(&reader.str()?).map_err(|_| wrong())?;
    let region = Region::parse(&reader.str()?).map_err(|_| wrong())?;
    let name = reader.str()?;
    reader.end()?;
    Ok(QueueName { account, region, name })
}
