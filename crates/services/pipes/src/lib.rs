//! Amazon EventBridge Pipes: from a source through a filter and an enrichment to a target.
//!
//! What a pipe was asked to be is checked and compiled into a plan ([`plan`]), when it is made and again
//! whenever work on it begins. The `pollers` crate carries its state from CREATING to RUNNING and so on
//! ([`supervisor`]) and reads its source ([`poll`]); each batch goes through the stages in one execution
//! ([`flow`]). Records that are given up are told to the dead-letter queue ([`letters`]) from the commit
//! that moves over them.

mod actions;
mod api;
mod errors;
mod flow;
mod keys;
mod letters;
pub mod limits;
mod measures;
mod model;
mod names;
mod ops;
mod outside;
mod plan;
mod poll;
mod resources;
mod role;
mod room;
mod supervisor;

use std::sync::Arc;

pub use outside::Outside;
pub use resources::resource_types;
pub use room::Room;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::pipes::service(room.clone(), room)
}
