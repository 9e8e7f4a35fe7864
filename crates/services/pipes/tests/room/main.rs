//! The room, tried as clients and its neighbours meet it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod crash;
mod house;
mod logs;
mod operations;
mod queues;
mod resources;
mod stages;
mod streams;
mod targets;

use testing::{letters, stream};
