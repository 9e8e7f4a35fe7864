//! The room through its trait, over the store in memory.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "in a test, a panic is a failure told at once"
)]

mod actions;
mod consumers;
mod expiry;
mod fanout;
mod faults;
mod house;
mod policies;
mod records;
mod reshard;
mod resources;
mod restart;
mod scaling;
mod settings;
mod source;
mod streams;
mod throughput;
