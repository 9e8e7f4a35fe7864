//! How far a subscription has come in its shard, as clients are told it.

use crate::model::ShardRecord;
use crate::reader::{Place, Read};

/// A place, and the number to go on from it with.
#[derive(Clone, Debug)]
pub(super) struct Position {
    pub(super) place: Place,
    /// The last record's that was sent or passed over: AFTER it comes what has not been seen.
    pub(super) continuation: String,
}

impl Position {
    pub(super) fn at(place: Place, shard: u32, record: &ShardRecord) -> Position {
        let before = place.index.saturating_sub(1);
        let continuation = record.sequence(shard, before, record.created_ms).to_string();
        Position { place, continuation }
    }

    /// Goes on behind what was read.
    pub(super) fn pass(&mut self, read: &Read, shard: u32, record: &ShardRecord) {
        let before = read.next.index.saturating_sub(1);
        match read.records.last() {
            Some(last) if last.index == before => {
                let arrived_ms = last.arrived.as_millis();
                self.continuation = record.sequence(shard, before, arrived_ms).to_string();
            }
            _ if read.next.index > self.place.index => {
                // Records that have expired were passed over.
                self.continuation = record.sequence(shard, before, record.created_ms).to_string();
            }
            _ => {}
        }
        self.place = read.next;
    }
}
