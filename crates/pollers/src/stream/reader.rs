//! A stream, read as a role.

use super::Notes;
use super::checkpoint::{Checkpoint, Checkpoints};
use crate::role::Role;
use aws_api::ApiError;
use aws_api::seams::{Position, RecordSource, SourcePage, SourceShard, SourceWatch};
use std::sync::Arc;
use store::Batch;

/// Which service a stream is of: events and reports differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreamKind {
    /// Kinesis.
    Kinesis,
    /// DynamoDB: a table's changes.
    DynamoDb,
}

/// A stream, and who reads it.
pub struct StreamReader<R> {
    /// Who has it.
    pub records: Arc<dyn RecordSource>,
    /// Which it is.
    pub arn: String,
    /// Of which service.
    pub kind: StreamKind,
    /// As whom it is read.
    pub role: R,
}

impl<R: Role> StreamReader<R> {
    /// Its shards, parents before their children.
    pub async fn shards(&self) -> Result<Vec<SourceShard>, ApiError> {
        self.records.shards(&self.role.caller().await?, &self.arn).await
    }

    /// The same, where they may be read at all, as the commit that gives each of them its place: what
    /// is put after that is not missed.
    pub async fn places<N: Notes>(
        &self,
        start: &Position,
        checkpoints: &Checkpoints<'_, N>,
    ) -> Result<Batch, ApiError> {
        let mut batch = Batch::new();
        for shard in self.shards().await? {
            let start = match start {
                // It becomes a place, once and for all.
                Position::Latest => self.read(&shard.id, start, (1, 1)).await?.next,
                other => other.clone(),
            };
            let first = Checkpoint::<N>::new(&start);
            batch = batch.put(checkpoints.key(&shard.id), first.encode());
        }
        Ok(batch)
    }

    pub(crate) async fn read(
        &self,
        shard: &str,
        position: &Position,
        (records, bytes): (usize, usize),
    ) -> Result<SourcePage, ApiError> {
        let caller = self.role.caller().await?;
        self.records.read(&caller, &self.arn, shard, position, records, bytes).await
    }

    /// Wakes when `shard` may have changed.
    pub(crate) async fn watch(&self, shard: &str) -> Result<Box<dyn SourceWatch>, ApiError> {
        Ok(self.records.watch_shard(&self.role.caller().await?, &self.arn, shard).await)
    }
}
