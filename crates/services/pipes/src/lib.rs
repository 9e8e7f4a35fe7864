//! Amazon EventBridge Pipes: from a source through a filter and an enrichment to a target.

mod actions;
mod api;
mod resources;
mod room;

use std::sync::Arc;

pub use resources::resource_types;
pub use room::Room;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::pipes::service(room.clone(), room)
}
