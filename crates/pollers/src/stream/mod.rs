//! Work on streams: one worker a shard.

mod checkpoint;
mod crew;
mod reader;
mod worker;

use crate::role::Role;
use crate::work::Work;
use aws_api::seams::{Position, SourceRecord};
use event_engine::{Batch, Config, Discard, Item, Outcome};
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use std::future::Future;

pub use checkpoint::{Checkpoint, Checkpoints, NoNotes};
pub(crate) use crew::Crew;
pub use reader::{StreamKind, StreamReader};

/// Work on a stream's records.
pub trait StreamWork: Work {
    /// As whom the stream is read.
    type Role: Role;
    /// What is remembered of a shard beside how far it is, in the same commits.
    type Notes: Notes;
    /// A batch, made ready.
    type Load: Send + 'static;
    /// What comes of a batch.
    type Answer: Send + 'static;

    /// The stream.
    fn stream(&self) -> &StreamReader<Self::Role>;
    /// Where it is kept how far each shard is.
    fn checkpoints(&self) -> Checkpoints<'_, Self::Notes>;
    /// How records are gathered and tried again.
    fn config(&self) -> Config;
    /// Where the work was to begin.
    fn starting(&self) -> Position;
    /// A record as it is wanted here.
    fn shaped(&self, record: SourceRecord) -> SourceRecord {
        record
    }
    /// Whether a record, as shaped, is wanted.
    fn wants(&self, record: &SourceRecord) -> bool;
    /// Makes a batch ready.
    fn load(&self, shard: &str, batch: &Batch, records: &[&Record]) -> Self::Load;
    /// Carries a batch to where it is to go.
    fn carry(&self, load: Self::Load) -> impl Future<Output = Self::Answer> + Send;
    /// What came of a batch, for the engine, with what is to be remembered.
    fn answered(&self, batch: &Batch, answer: Self::Answer, notes: &mut Self::Notes) -> Outcome;
    /// Records are given up: what is told of that, as part of the commit that moves over them.
    fn given_up(&self, given_up: GivenUp<'_>, notes: &mut Self::Notes) -> Option<store::Batch>;
}

/// What is remembered of a shard.
pub trait Notes: Default + Clone + Encode<()> + for<'b> Decode<'b, ()> + Send + 'static {}

impl<N: Default + Clone + Encode<()> + for<'b> Decode<'b, ()> + Send + 'static> Notes for N {}

/// Records that are given up.
#[derive(Debug)]
pub struct GivenUp<'a> {
    /// The shard that they are of.
    pub shard: &'a str,
    /// Which they are, and why.
    pub discard: &'a Discard,
    /// They themselves.
    pub records: &'a [&'a Record],
    /// The present time.
    pub now: Timestamp,
}

/// A record as the engine sees it.
#[derive(Debug)]
pub struct Record(pub SourceRecord);

impl Item for Record {
    fn sequence(&self) -> &str {
        &self.0.sequence_number
    }
    fn partition_key(&self) -> &str {
        &self.0.partition_key
    }
    fn arrived(&self) -> Timestamp {
        self.0.arrived
    }
    fn bytes(&self) -> usize {
        // With the comma behind it.
        self.0.event.len() + 1
    }
}
