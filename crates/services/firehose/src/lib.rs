//! Amazon Data Firehose: delivery streams, their buffers, and where these go.

mod actions;
mod api;
mod chunk;
mod compress;
mod convert;
mod delivery;
mod destination;
mod errors;
mod keys;
mod lane;
pub mod limits;
mod model;
mod names;
mod ops;
mod outside;
mod prefix;
mod processing;
mod record;
mod resources;
mod room;
mod settings;
mod stream;
mod tell;
mod work;

use std::sync::Arc;

pub use outside::Seams;
pub use resources::resource_types;
pub use room::Room;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::firehose::service(room.clone(), room)
}
