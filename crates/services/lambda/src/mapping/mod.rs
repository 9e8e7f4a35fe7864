//! Event source mappings: a stream's records, brought to a function.
//!
//! A supervisor a mapping ([`supervisor`]) carries its state from Creating to Enabled and so on, and
//! runs a worker for each shard ([`worker`]), parents before their children. What to do next with a
//! shard's records is decided by the `event-engine` crate; where each shard stands is in the store
//! ([`checkpoint`]), written under the worker's lease.

mod checkpoint;
mod operations;
mod record;
mod settings;
mod show;
mod source;
mod supervisor;
mod worker;

use parking_lot::Mutex;
use std::collections::HashSet;

pub(crate) use operations::{create, delete, get, list, read, update};
pub(crate) use supervisor::start;

/// The mappings that have a supervisor.
pub(crate) struct Mappings {
    supervised: Mutex<HashSet<String>>,
    /// Who we are where leases are held. The embedded store lets in one process at a time, so that
    /// a restarted server may take its own leases back at once.
    owner: String,
}

impl Mappings {
    pub(crate) fn new() -> Self {
        Mappings { supervised: Mutex::default(), owner: "local".to_owned() }
    }
}
