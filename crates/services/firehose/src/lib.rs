//! Amazon Data Firehose: delivery streams, their buffers, and where these go.
#![allow(dead_code, reason = "the parts come together one after the other")]

mod actions;
mod api;
mod convert;
mod delivery;
mod destination;
mod errors;
mod names;
mod outside;
mod record;
mod resources;
mod room;
mod settings;
mod stream;

use std::sync::Arc;

pub use outside::Seams;
pub use resources::resource_types;
pub use room::Room;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::firehose::service(room.clone(), room)
}
