//! AWS Glue's Data Catalog: databases and tables, which tell other services what data looks like.
//!
//! A table's earlier versions are rows of their own beside it. No state lives in memory.

mod actions;
mod api;
mod catalog;
mod checks;
mod databases;
mod errors;
mod keys;
mod model;
mod pages;
mod resources;
mod room;
mod tables;
mod tags;
mod versions;

use std::sync::Arc;

pub use resources::resource_types;
pub use room::Room;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::glue::service(room.clone(), room)
}
