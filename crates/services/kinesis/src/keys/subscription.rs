//! `ku | account | region | stream name | stream id | consumer id (u64) | shard (u32)` →
//! [`SubscriptionRecord`](crate::consumers::SubscriptionRecord). Lives from the first
//! SubscribeToShard to the end of the consumer or of the shard.

use super::StreamLife;
use store::keys::Kind;
use store::{Key, KeyRange};

const KIND: Kind = Kind::new(*b"ku");

pub(crate) fn key(stream: &StreamLife, consumer: u64, shard: u32) -> Key {
    stream.write(KIND).u64(consumer).u32(shard).finish()
}

/// The consumer's subscriptions.
pub(crate) fn of_consumer(stream: &StreamLife, consumer: u64) -> KeyRange {
    KeyRange::prefix(&stream.write(KIND).u64(consumer).finish())
}

/// The subscriptions of all of the stream's consumers.
pub(crate) fn of_stream(stream: &StreamLife) -> KeyRange {
    KeyRange::prefix(&stream.write(KIND).finish())
}
