//! Schedules and all that comes of them, through the service's trait.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "in a test, a panic is a failure told at once"
)]

mod control;
mod crashes;
mod deliveries;
mod firing;
mod house;
mod refusals;
mod resources;
