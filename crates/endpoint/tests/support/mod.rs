//! A small house for the tests: services that echo, keys that are known, and a tiny client.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

pub mod client;
pub mod feed;
pub mod house;
pub mod polyglots;
pub mod server;
pub mod shelf;
pub mod vectors;
