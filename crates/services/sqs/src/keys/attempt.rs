//! `qa | queue id | attempt id` → [`Attempt`](crate::model::Attempt): what a receive of a FIFO queue gave
//! under that id. Counts for five minutes; removed by the sweep.

use store::keys::{KeyWriter, Kind};
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"qa");

pub(crate) fn key(queue: u64, id: &str) -> Key {
    KeyWriter::new(KIND).u64(queue).str(id).finish()
}

pub(crate) fn of_queue(queue: u64) -> KeyRange {
    KeyRange::prefix(&KeyWriter::new(KIND).u64(queue).finish())
}
