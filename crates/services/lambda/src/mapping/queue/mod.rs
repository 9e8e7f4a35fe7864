//! Mappings of queues: what is under way is the queue's to remember, so that nothing of it is stored
//! here. A message that a function has not done with can be received again by itself.
//!
//! One task ([`poller`]) receives, invokes and deletes, as `event_engine::intake` says.

mod crew;
mod loops;
mod poller;
pub(super) mod settings;
mod source;

pub(super) use crew::Crew;
pub(super) use source::Queue;
