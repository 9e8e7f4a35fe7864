//! Repositories through the service's trait.
#![allow(clippy::unwrap_used, reason = "in a test, a panic is a failure told at once")]

mod commits;
mod house;
mod merges;
mod pulls;
mod repositories;
mod resources;
mod triggers;
