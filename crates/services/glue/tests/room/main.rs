//! The catalog through its operations.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod catalog;
mod house;
mod resources;
