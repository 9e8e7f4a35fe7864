//! Amazon SQS: standard and FIFO queues.
//!
//! A message of a standard queue is one row, found by its id, beside a row that sorts by when it can
//! be received (`keys::ready`): receiving moves that row into the future by the visibility timeout, so
//! that what nobody deletes comes back by itself, whoever was killed meanwhile. A FIFO queue's
//! messages are rows in the order in which they were committed. Long polls wait for the store's watch
//! and for the next message that becomes visible; nothing polls.
//!
//! No state lives in memory that is not in the store, but for which messages are being received at
//! this moment (`hands`): it spares receivers conflicts; and how many are in flight (`flights`): it
//! spares counting them.

mod actions;
mod api;
mod attempts;
mod attributes;
mod batches;
mod billing;
mod checks;
mod destination;
mod errors;
mod event;
mod fifo;
mod flights;
mod hands;
mod keys;
pub mod limits;
mod measures;
mod model;
mod moves;
mod names;
mod permissions;
mod queues;
mod receipt;
mod receive;
mod redrive;
mod resources;
mod room;
mod send;
mod source;
mod standard;
mod sums;
mod sweep;
mod visibility;

use std::sync::Arc;

pub use destination::Destination;
pub use resources::resource_types;
pub use room::Room;
pub use source::Source;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::sqs::service(room.clone(), room)
}
