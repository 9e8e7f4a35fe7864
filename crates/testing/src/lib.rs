//! Stand-ins for what is around a service, for the tests of services alone: none of it is in the
//! server.
//!
//! - [`roles`]: roles that are taken as the test says
//! - [`World`]: services that keep what they are told, and refuse when they are told to
//! - [`Gated`]: a store with something of the test's between it and the room; [`Mortal`], whose process
//!   is killed at a commit; [`Fragile`], whose disk fails; [`Counting`], which counts
//! - [`settle`], [`passing`]: time that passes when the test says so
//! - [`stream`], [`letters`]: a stream and a queue in memory, for who reads sources
//! - [`refusal`]: what was refused, in one text
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod counting;
mod fragile;
mod gate;
pub mod letters;
mod mortal;
mod neighbours;
mod refusal;
mod roles;
pub mod stream;
mod time;
mod world;

pub use counting::{Count, Counting};
pub use fragile::{Failure, Fragile};
pub use gate::{Gate, Gated};
pub use mortal::{Death, Mortal};
pub use refusal::refusal;
pub use roles::{Asked, no_roles, one_role, role_of, roles};
pub use time::{passing, settle};
pub use world::{Call, World};
