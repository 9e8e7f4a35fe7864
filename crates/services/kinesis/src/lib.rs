//! Kinesis Data Streams: records in the order in which they came, kept until they expire.
//!
//! A stream is a set of shards that part all hash keys among them; each shard is a sequence of
//! records, stored many to a chunk (`chunk`). One writer a shard gathers and commits
//! (`writer`); reads go to the store (`reader`). Splits and merges are two commits
//! (`ops`); expired records are invisible at once and removed in the background (`trim`). Registered
//! consumers have shards pushed to them (`consumers`).
//! `docs/kinesis.md` tells the whole.
//!
//! No state lives in memory that is not in the store. The room knows no other service: event source
//! mappings read it as a [`Source`].

mod actions;
mod api;
mod chunk;
mod consumers;
mod errors;
mod hash;
mod iterator;
mod keys;
pub mod limits;
mod load;
mod meter;
mod model;
mod ops;
mod plan;
mod reader;
mod resource_name;
mod resources;
mod room;
mod scaling;
mod sequence;
mod shard_watch;
mod source;
mod throughput;
mod trim;
mod writer;

use std::sync::Arc;

pub use resources::resource_types;
pub use room::Room;
pub use sequence::{NotOurs, SequenceNumber};
pub use source::Source;
pub use throughput::Throughput;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::kinesis::service(room.clone(), room)
}
