//! A stage's requests, end to end, with doubles for whatever is behind them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod backends;
mod gates;
mod mocks;
mod world;
