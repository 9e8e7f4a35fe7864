//! Streams through the service's trait, with doubles of the services around it.
#![allow(clippy::unwrap_used, reason = "in a test, a panic is a failure told at once")]

mod actions;
mod crash;
mod delivery;
mod house;
mod partitions;
mod resources;
mod sources;
mod streams;
mod transform;
