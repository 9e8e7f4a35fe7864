//! Who reads streams and queues, for whatever is done with what they hold.
//!
//! Event source mappings and pipes differ in what they make of a batch, not in how they come by it. A
//! [`Charge`] — a mapping, a pipe — is carried from state to state by a supervisor ([`supervise`], one of
//! [`Supervisors`]), under a lease that fences whatever is committed of it, and has its source worked on:
//! a stream by a worker for each shard, parents before their children ([`StreamWork`]); a queue by one
//! poller ([`QueueWork`]). What to do next with a shard's records or a queue's messages is decided by the
//! `event-engine` crate; where each shard stands is in the store ([`Checkpoint`]), under a kind of key of
//! the service's own; what of a queue is under way is the queue's to remember.
//!
//! Killed anywhere, work goes on from what is in the store: what was not saved is done again.

mod common;
mod filters;
mod queue;
mod report;
mod role;
mod stream;
mod supervisor;
mod supervisors;
mod team;
mod work;

pub use filters::Filters;
pub use queue::{Carried, Held, QueueReader, QueueWork};
pub use report::BatchReport;
pub use role::{Role, Session};
pub use stream::{
    Checkpoint, Checkpoints, GivenUp, NoNotes, Record, StreamKind, StreamReader, StreamWork,
};
pub use supervisor::{Charge, Phase, Settled, supervise};
pub use supervisors::Supervisors;
pub use team::Sourced;
pub use work::{Count, Last, Shown, Work};
