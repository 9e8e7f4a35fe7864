//! Event source mappings: a stream's records, or a queue's messages, brought to a function.
//!
//! A supervisor a mapping ([`supervisor`]) carries its state from Creating to Enabled and so on, under
//! a lease ([`tenure`]), and has a [`team`] work on its source. Of a stream's that is a [`crew`] of
//! workers: one for each shard ([`worker`]), parents before their children; of a queue's ([`queue`]) it
//! is one poller. What to do next with a shard's records or a queue's messages is decided by the
//! `event-engine` crate; where each shard stands is in the store ([`checkpoint`]). What is told of records that were given up
//! ([`report`]) leaves the store when its destination has it ([`outbox`]).

mod call;
mod checkpoint;
mod crew;
pub(crate) mod destination;
mod operations;
pub(crate) mod outbox;
mod queue;
mod record;
mod report;
pub(crate) mod role;
mod settings;
mod shared;
mod show;
mod source;
mod supervisor;
mod team;
mod worker;

use crate::core::Core;
use aws_api::ApiError;
use foundation::Caller;
use parking_lot::Mutex;
use std::collections::HashSet;
use std::sync::Arc;
use store::Key;

pub(crate) use operations::{create, delete, get, list, read, update};

/// The mappings that have a supervisor.
pub(crate) struct Mappings {
    supervised: Mutex<HashSet<String>>,
    /// Who we are where leases are held.
    pub(crate) node: String,
}

impl Mappings {
    pub(crate) fn new(node: String) -> Self {
        Mappings { supervised: Mutex::default(), node }
    }
}

/// The beginning of the keys of a caller's mappings.
pub(crate) fn watched(caller: &Caller) -> Key {
    record::prefix(&caller.account, &caller.region)
}

/// Goes on with what the store holds.
pub(crate) async fn start(core: &Arc<Core>) -> Result<(), ApiError> {
    let sender = core.clone();
    core.background.spawn(async move { outbox::empty(&sender).await });
    supervisor::start(core).await
}
