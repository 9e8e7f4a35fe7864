//! Amazon SNS: topics, subscriptions, and what is published to them.

mod actions;
mod api;
mod resources;
mod room;

use std::sync::Arc;

pub use resources::resource_types;
pub use room::Room;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::sns::service(room.clone(), room)
}
