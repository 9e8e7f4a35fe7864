//! Alarms through the public interface of the room.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "in a test, a panic is a failure told at once"
)]

mod actions;
mod composite;
mod crash;
mod house;
mod listing;
mod metric;
mod resources;
