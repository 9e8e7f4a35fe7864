//! `nq | topic id` → the last sequence number of a FIFO topic, eight bytes. Lives as long as the
//! topic.

use store::Key;
use store::keys::{KeyWriter, Kind};

const KIND: Kind = Kind::new(*b"nq");

pub(crate) fn key(topic: u64) -> Key {
    KeyWriter::new(KIND).u64(topic).finish()
}
