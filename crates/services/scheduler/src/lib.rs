//! Amazon EventBridge Scheduler: schedules, and what they call when they fall due.
//!
//! A schedule's next due time stands in the store (`keys::timer`), and in the schedule itself. When it
//! comes, one commit (`firing`) takes it away, sets the next, and posts the call of the target
//! (`parcel`); from there it is carried (`carrier`, `deliver`) until the target has taken it, the retry
//! policy is exhausted, or the dead-letter queue has it. No state lives in memory alone.

mod actions;
mod api;
mod carrier;
mod checks;
mod deleting;
mod deliver;
mod errors;
mod firing;
mod groups;
mod keys;
pub mod limits;
mod listing;
mod measures;
mod model;
mod names;
mod outside;
mod parcel;
mod placeholders;
mod refusal;
mod resources;
mod room;
mod schedules;
mod target;
mod timing;
mod tokens;
mod universal;

use std::sync::Arc;

pub use outside::Outside;
pub use resources::resource_types;
pub use room::Room;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::scheduler::service(room.clone(), room)
}
