//! The Parameter Store through its operations.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod events;
mod house;
mod labels;
mod listings;
mod parameters;
mod resources;
mod rights;
