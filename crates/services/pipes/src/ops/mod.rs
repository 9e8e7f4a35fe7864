//! The operations.

mod create;
mod listing;
mod show;
mod states;
mod tags;
mod update;
