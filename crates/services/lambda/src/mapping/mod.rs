//! Event source mappings: a stream's records, or a queue's messages, brought to a function.
//!
//! The `pollers` crate carries a mapping's state from Creating to Enabled and so on ([`supervisor`]), reads
//! its source and decides by the `event-engine` crate what to do next; what becomes of a [`stream`]'s or a
//! [`queue`]'s batch is told here. Where each shard stands is in the store ([`checkpoint`]). What is told of
//! records that were given up ([`report`]) leaves the store when its destination has it ([`outbox`]).

mod call;
mod checkpoint;
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
mod stream;
mod supervisor;

use crate::core::Core;
use aws_api::ApiError;
use foundation::Caller;
use pollers::Supervisors;
use record::MappingName;
use std::sync::Arc;
use store::Key;

pub(crate) use operations::{create, delete, get, list, read, update};

/// The mappings, and who looks after them.
pub(crate) struct Mappings {
    supervisors: Supervisors<MappingName>,
    /// Who we are where leases are held.
    pub(crate) node: String,
}

impl Mappings {
    pub(crate) fn new(node: String) -> Self {
        Mappings { supervisors: Supervisors::default(), node }
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
