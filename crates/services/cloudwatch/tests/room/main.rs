//! Metrics through the service's trait.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "in a test, a panic is a failure told at once"
)]

mod dashboards;
mod house;
mod math;
mod metrics;
mod oracle;
mod own;
mod policies;
mod retention;
