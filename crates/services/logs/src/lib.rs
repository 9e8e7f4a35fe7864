//! CloudWatch Logs: groups, streams, events, retention, and the search through them.
//!
//! Everything is in the store: a group's and a stream's settings under one key each
//! (`keys`), and each event under a key of its own that sorts by time, so that reading a stream
//! from either end, from a moment, or from a token is one range scan.

mod actions;
mod events;
mod filter;
mod groups;
pub mod insights;
mod keys;
mod listing;
mod metrics;
pub mod pattern;
mod policies;
mod resources;
mod retention;
mod room;
mod streams;
mod subscriptions;
mod tags;
mod tail;

pub use resources::resource_types;
pub use room::Room;
pub use subscriptions::Outside;

use std::sync::Arc;

/// The service for the endpoint.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::logs::service(room.clone(), room)
}
