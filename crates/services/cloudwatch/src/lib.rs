//! Amazon CloudWatch: metrics, and alarms that watch them.

mod actions;
mod api;
mod data;
mod keys;
mod resources;
mod room;

use std::sync::Arc;

pub use resources::resource_types;
pub use room::{Room, Seams};

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::cloudwatch::service(room.clone(), room)
}
