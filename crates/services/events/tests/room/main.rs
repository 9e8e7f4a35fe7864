//! Buses, rules and all that goes through them, through the service's trait.
#![allow(clippy::unwrap_used, reason = "in a test, a panic is a failure told at once")]

mod archives;
mod buses;
mod deliveries;
mod destinations;
mod house;
mod resources;
mod rules;
mod schedules;
mod server;
