//! The operations.

mod create;
mod delete;
mod describe;
mod encryption;
mod list;
mod put;
mod tags;
mod update;
