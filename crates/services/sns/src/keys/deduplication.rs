//! `nd | topic id | group (empty where ids are the whole topic's) | id` →
//! [`Known`](crate::model::Known): a deduplication id. Counts for five minutes; removed by the sweep.

use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"nd");

pub(crate) fn key(topic: u64, group: &str, id: &str) -> Key {
    KeyWriter::new(KIND).u64(topic).str(group).str(id).finish()
}

/// All of them.
pub(crate) fn all() -> KeyRange {
    KeyRange::prefix(&KIND.prefix())
}
