//! Feeds every parser what nobody would send: seeds, changed a little at random ([`mutate`]), through
//! the ways on which requests, patterns, policies and answers of functions come in ([`targets`]).
//!
//! A target is a function of bytes that must return: no panic, no endless loop, no deep recursion, and
//! whatever else it asserts. `cargo nextest run -p fuzz` runs each for a moment, with the same inputs
//! every time; `cargo run --release -p fuzz -- TARGET` goes on until something is found, and says the
//! input. What was found stays as a seed.

pub mod apis;
pub mod house;
pub mod mutate;
pub mod seeds;
pub mod targets;
pub mod wire;

pub use targets::{TARGETS, Target};
