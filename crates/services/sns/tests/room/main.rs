//! Topics through the service's trait.
#![allow(clippy::unwrap_used, reason = "in a test, a panic is a failure told at once")]

mod confirming;
mod delivering;
mod fifo;
mod house;
mod http;
mod mails;
mod policies;
mod resources;
mod topics;
