//! `qt | account | region | queue | when it began, the latest first | id` →
//! [`Task`](crate::moves::Task): a task that moves messages out of the queue. The last ten of a queue
//! are kept, until it is deleted.

use crate::names::QueueName;
use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"qt");

fn of(queue: &QueueName) -> KeyWriter {
    let (account, region) = (queue.account.as_str(), queue.region.as_str());
    KeyWriter::new(KIND).str(account).str(region).str(&queue.name)
}

pub(crate) fn key(queue: &QueueName, began_ms: i64, id: &str) -> Key {
    of(queue).u64_descending(u64::try_from(began_ms).unwrap_or_default()).str(id).finish()
}

/// Those of a queue, the latest first.
pub(crate) fn all_of(queue: &QueueName) -> KeyRange {
    KeyRange::prefix(&of(queue).finish())
}
