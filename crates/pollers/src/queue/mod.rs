//! Work on queues: what is under way is the queue's to remember, so that nothing of it is stored here. A
//! message that is not done with can be received again by itself.

mod crew;
mod poller;
mod reader;

use crate::role::Role;
use crate::work::Work;
use aws_api::seams::SourceMessage;
use event_engine::Outcome;
use event_engine::intake::{IntakeConfig, Message};
use foundation::Timestamp;
use std::future::Future;
use std::time::Duration;

pub(crate) use crew::Crew;
pub use reader::QueueReader;

/// Work on a queue's messages.
pub trait QueueWork: Work {
    /// As whom the queue is received from.
    type Role: Role;

    /// The queue.
    fn queue(&self) -> &QueueReader<Self::Role>;
    /// How messages are gathered.
    fn config(&self) -> IntakeConfig;
    /// Whether a message is wanted.
    fn wants(&self, message: &SourceMessage) -> bool;
    /// Carries messages to where they are to go. What it takes out of them is the queue's again after its
    /// time.
    fn carry(&self, messages: &mut Vec<Held>) -> impl Future<Output = Carried> + Send;
}

/// What became of messages.
#[derive(Debug)]
pub enum Carried {
    /// They are where they were to go, or failed.
    Ran(Outcome),
    /// Nothing took them: they are tried again as long as they are hidden for so much longer.
    NotRun(Duration),
}

/// A message in hand.
#[derive(Debug)]
pub struct Held {
    /// As it was received.
    pub message: SourceMessage,
    until: Timestamp,
}

impl Message for Held {
    fn bytes(&self) -> usize {
        // With the comma behind it.
        self.message.event.len() + 1
    }
    fn hidden_until(&self) -> Timestamp {
        self.until
    }
}
