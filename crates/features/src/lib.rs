//! Nothing but its `Cargo.toml`: the features with which third-party crates are built.
//!
//! Cargo unites the features that the crates of one command ask for, so `cargo check -p store` would
//! build the half of the tree that `--workspace` has built with a feature more once again. The lowest
//! crates name this one, and every command asks for the same; `tests/features.rs` tells what is missing.
