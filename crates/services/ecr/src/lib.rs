//! Amazon ECR's repositories with their settings, as templates make them. Container images are not run
//! here: none can be pushed, and repositories are empty. No state lives in memory.

mod actions;
mod api;
mod errors;
mod images;
mod keys;
mod model;
mod names;
mod policies;
mod repositories;
mod resources;
mod room;
mod tags;

use std::sync::Arc;

pub use resources::resource_types;
pub use room::Room;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::ecr::service(room.clone(), room)
}
