//! Amazon EventBridge: buses, rules, targets, archives, and the events that go through them.
//!
//! A bus's rules are compiled when they change (`compiled`); an event that is put is held against them
//! in memory, and one commit keeps all that comes of it (`posting`): a parcel for each target of each
//! rule that wants it, and a copy for each archive. From there parcels are carried (`carrier`,
//! `deliver`) until the target has them, its retry policy is exhausted, or its dead-letter queue has
//! them. Schedules (`schedules`) and replays (`replaying`) make events of their own, each in one
//! commit with how far they have come.
//!
//! No state lives in memory that is not in the store, but for what is compiled, tokens of connections,
//! and when API destinations may be called next.

mod actions;
mod api;
mod api_destinations;
mod archives;
mod buses;
mod carrier;
mod compiled;
mod connections;
mod deliver;
mod destination;
mod errors;
mod event;
mod input;
mod keys;
pub mod limits;
mod listing;
mod measures;
mod model;
mod names;
mod outside;
mod pace;
mod parcel;
mod permissions;
mod posting;
mod put_events;
mod refusal;
mod replaying;
mod replays;
mod resources;
mod room;
mod rules;
mod schedules;
mod tags;
mod target_checks;
mod targets;
mod tokens;

use std::sync::Arc;

pub use destination::Destination;
pub use outside::Outside;
pub use resources::resource_types;
pub use room::Room;

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::events::service(room.clone(), room)
}
