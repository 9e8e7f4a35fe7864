//! The operations, by what they are about.

pub(crate) mod account;
pub(crate) mod consumers;
pub(crate) mod get;
mod policies;
mod put;
mod reshard;
mod retention;
mod scale;
mod settings;
pub(crate) mod shards;
mod streams;
mod subscribe;
mod tags;
