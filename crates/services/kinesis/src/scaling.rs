//! Carries streams to the shard counts that were asked for.
//!
//! What is to be done stands on the stream (`scaling_to`) and under a key of its own (`kw`), from
//! the request on. Each step is a split or merge of two commits like any other; which steps are left
//! is told by the open shards ([`crate::plan`]). Stopped anywhere, it goes on from there.

use crate::errors::unavailable;
use crate::keys::{self, StreamName};
use crate::limits::TRIM_PAUSE_MIN;
use crate::model::{self, Reshard, ShardRecord, StreamRecord};
use crate::plan::{self, Step};
use crate::room::{Room, Stream};
use aws_api::ApiError;
use store::{Batch, Check, Direction, KeyRange, Limit, StoreError};

impl Room {
    pub(crate) async fn scale_forever(&self) {
        let mut work = self.store.watch(keys::work::all());
        loop {
            let again = self.scale().await.is_err();
            tokio::select! {
                () = work.changed() => {}
                () = self.ambient.clock.sleep(TRIM_PAUSE_MIN), if again => {}
            }
        }
    }

    /// Brings all streams that are being scaled to their shard counts.
    ///
    /// # Errors
    /// What the store could not do; the rest is done by the next call.
    pub async fn scale(&self) -> Result<(), StoreError> {
        let mut rest = Some(KeyRange::prefix(&keys::work::all()));
        let mut failed = None;
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let name = keys::work::read(&entry.key)?;
                if let Err(error) = self.scale_stream(&name).await {
                    tracing::warn!(stream = name.name, %error, "scaling goes on later");
                    failed = Some(error);
                }
            }
            rest = page.next;
        }
        failed.map_or(Ok(()), Err)
    }

    async fn scale_stream(&self, name: &StreamName) -> Result<(), StoreError> {
        loop {
            let Some(stream) = self.lookup(name).await? else {
                // Deleted, and what was to be done with it.
                let gone = Batch::new()
                    .check(Check::Absent(keys::stream::key(name)))
                    .delete(keys::work::key(name));
                return self.store.commit(gone).await.map(|_| ());
            };
            if stream.record.pending.is_some() {
                self.complete_reshard(&stream).await?;
                continue;
            }
            let Some(target) = stream.record.scaling_to else { return Ok(()) };
            let mut open = self.shards(&stream.life).await?;
            open.retain(|(_, shard)| shard.is_open());
            open.sort_by_key(|(_, shard)| shard.range().start);
            let ranges: Vec<_> = open.iter().map(|(_, shard)| shard.range()).collect();
            let steps = plan::steps(&ranges, target);
            if steps.is_empty() {
                let record = StreamRecord { scaling_to: None, ..stream.record.clone() };
                let done = stream.change(&record).delete(keys::work::key(name));
                if self.store.commit(done).await?.committed().is_ok() {
                    return Ok(());
                }
                continue;
            }
            self.carry_out(stream, &open, steps).await?;
        }
    }

    /// Makes the steps of a plan, as long as nobody else changes the shards.
    async fn carry_out(
        &self,
        mut stream: Stream,
        open: &[(u32, ShardRecord)],
        steps: Vec<Step>,
    ) -> Result<(), StoreError> {
        let name = stream.name().clone();
        for step in steps {
            let (change, parents) = match step {
                Step::Split { place, at } => {
                    let (shard, record) = open[place].clone();
                    (Reshard::Split { shard, at: at.to_be_bytes() }, vec![(shard, record)])
                }
                Step::Merge { place } => {
                    let (one, other) = (open[place].clone(), open[place + 1].clone());
                    (Reshard::Merge { shard: one.0, adjacent: other.0 }, vec![one, other])
                }
            };
            let made = if parents.len() == 1 { 2 } else { 1 };
            let expected = stream.record.next_shard + made;
            if !self.begin(&stream, change, parents).await? {
                return Ok(());
            }
            // Children get the next numbers: others than expected mean that somebody else was there.
            match self.lookup(&name).await? {
                Some(next)
                    if next.record.pending.is_none() && next.record.next_shard == expected =>
                {
                    stream = next;
                }
                _ => return Ok(()),
            }
        }
        Ok(())
    }

    /// A commit that asks for so many shards, together with whatever else `record` changes.
    pub(crate) async fn ask_for_shards(
        &self,
        stream: &Stream,
        record: StreamRecord,
        target: u32,
    ) -> Result<bool, ApiError> {
        let record = StreamRecord { scaling_to: Some(target), ..record };
        let batch = Batch::new()
            .check(Check::Version(stream.key(), stream.version))
            .put(stream.key(), model::encode(&record))
            .put(keys::work::key(stream.name()), "");
        let outcome = self.store.commit(batch).await.map_err(unavailable)?;
        Ok(outcome.committed().is_ok())
    }
}
