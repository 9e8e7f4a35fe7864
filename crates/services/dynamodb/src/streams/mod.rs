//! Streams of tables: what changed, in order, kept for 24 hours.
//!
//! A change's record is appended in the change's own commit ([`crate::stream_rows`]). A stream's
//! open shards part the hashes of partition keys among them, so that the records of an item stand
//! in one shard. Every four hours all shards are closed and each has one child ([`roll`]): a new
//! *generation*. The generation that is written stands in the table's record, whose version every
//! commit checks, so that a shard that is closed never grows and no reader needs to ask.
//!
//! [`model`] has the layout in the store; [`read`] reads shards; [`requests`] answers the service
//! DynamoDB Streams, and [`source`] event source mappings.

mod actions;
mod describe;
pub(crate) mod event;
mod iterator;
mod mark;
pub(crate) mod model;
mod read;
pub(crate) mod record;
mod requests;
mod roll;
pub(crate) mod settings;
mod source;

use std::sync::Arc;

pub use source::Source;

use crate::Room;

/// DynamoDB Streams as the endpoint serves it, with its table of actions.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::dynamodbstreams::service(room.clone(), room)
}
