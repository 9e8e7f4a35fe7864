//! Reading a pipe's source: a [`team`] of workers, one for each shard of a stream ([`crew`], [`worker`]),
//! or of one poller of a queue ([`poller`]). What to do next with a shard's records or a queue's messages
//! is decided by the `event-engine` crate.

mod crew;
mod poller;
mod queue_crew;
mod shared;
mod stream;
mod team;
mod worker;

pub(crate) use stream::begin;
pub(crate) use team::{Over, Team};
