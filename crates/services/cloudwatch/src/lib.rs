//! Amazon CloudWatch: metrics, and alarms that watch them.

mod actions;
mod alarms;
mod api;
mod dashboards;
mod data;
mod errors;
mod keys;
pub mod limits;
mod list;
pub mod math;
mod own;
mod put;
mod query;
mod resources;
mod room;
mod statistics;

use std::sync::Arc;

pub use alarms::{Outside, rule};
pub use resources::resource_types;
pub use room::{Room, Seams};

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::cloudwatch::service(room.clone(), room)
}
