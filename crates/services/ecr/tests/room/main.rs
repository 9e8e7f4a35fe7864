//! Repositories through their operations.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod house;
mod repositories;
mod resources;
