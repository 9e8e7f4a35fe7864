//! `qd | queue id | group (empty where ids are the whole queue's) | id` →
//! [`Known`](crate::model::Known): a deduplication id. Counts for five minutes; removed by the sweep.

use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"qd");

pub(crate) fn key(queue: u64, group: &str, id: &str) -> Key {
    KeyWriter::new(KIND).u64(queue).str(group).str(id).finish()
}

pub(crate) fn of_queue(queue: u64) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).u64(queue).finish())
}
