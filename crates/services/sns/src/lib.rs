//! Amazon SNS: topics, subscriptions, and what is published to them.
//!
//! A published message becomes parcels, one for each subscription whose filter takes it, in one commit
//! ([`publish`]); that commit is what is acknowledged. From there each is carried to its endpoint until
//! it has arrived or is given up ([`carry`]), as `delivery` has it: across crashes, without one slow
//! endpoint holding up others.
//!
//! No state lives in memory that is not in the store: what is remembered there of topics' subscribers
//! is told stale by the topic's version, as whatever changes a subscription writes the topic, too.

mod actions;
mod api;
mod attribute;
mod carry;
mod confirm;
mod delivery_policy;
mod destination;
mod errors;
mod fanout;
mod filter;
mod keys;
pub mod limits;
mod links;
mod mailbox;
mod measures;
mod message;
mod model;
mod names;
mod permissions;
mod publish;
mod resources;
mod room;
mod sign;
mod smtp;
mod subscribe;
mod subscription_attributes;
mod subscriptions;
mod sweep;
mod topic_attributes;
mod topics;

use std::sync::Arc;

pub use destination::Destination;
pub use links::Link;
pub use mailbox::Kept;
pub use resources::resource_types;
pub use room::{Outside, Room, Seams, Smtp};

/// The room as the endpoint serves it.
pub fn service(room: Arc<Room>) -> Arc<dyn aws_api::Service> {
    aws_api::sns::service(room.clone(), room)
}
