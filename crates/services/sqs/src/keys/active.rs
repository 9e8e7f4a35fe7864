//! `qw | account | region | queue` → the key of the task that moves messages out of the queue now: one
//! at most. Lives until that task ends.

use crate::names::QueueName;
use foundation::AccountId;
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"qw");

pub(crate) fn key(queue: &QueueName) -> Key {
    let (account, region) = (queue.account.as_str(), queue.region.as_str());
    KeyWriter::new(KIND).str(account).str(region).str(&queue.name).finish()
}

pub(crate) fn prefix() -> Key {
    KIND.prefix()
}

/// Those of all accounts.
pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}

/// Those of an account.
pub(crate) fn of_account(account: &AccountId) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).str(account.as_str()).finish())
}
