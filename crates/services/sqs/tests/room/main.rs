//! Queues through the service's trait.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "in a test, a panic is a failure told at once"
)]

mod fifo;
mod house;
mod measures;
mod messages;
mod moves;
mod queues;
mod races;
mod resources;
mod source;
