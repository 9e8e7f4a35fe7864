//! Splits and merges, in two commits.
//!
//! The first closes the parents to writers (their records' versions change, so every claim on them
//! is void) and notes on the stream what is to be done: the stream is UPDATING. The second, once
//! the parents' ends are known, writes those down and makes the children. Whoever meets a stream
//! between the two, after a crash too, completes it.

use crate::errors::{self, unavailable};
use crate::hash::HashRange;
use crate::keys::{self, StreamName};
use crate::limits::ATTEMPTS_MAX;
use crate::model::{
    self, Mode, Reshard, ShardRecord, ShardState, StreamRecord, shard_id, shard_number,
};
use crate::room::{Room, Stream};
use crate::writer::tip;
use aws_api::ApiError;
use aws_api::kinesis::*;
use foundation::{Caller, Timestamp};
use store::{Outcome, StoreError};

impl Room {
    pub(crate) async fn split(
        &self,
        caller: &Caller,
        input: SplitShardInput,
    ) -> Result<SplitShardOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        for _ in 0..ATTEMPTS_MAX {
            let stream = self.active(&name).await?;
            let (shard, record) = self.eligible(&stream, &input.shard_to_split).await?;
            let at = parse_split(&name, shard, record.range(), &input.new_starting_hash_key)?;
            self.check_quotas(&name, Mode::Provisioned, 1).await?;
            let change = Reshard::Split { shard, at: at.to_be_bytes() };
            if self.begin(&stream, change, vec![(shard, record)]).await.map_err(unavailable)? {
                return Ok(SplitShardOutput {});
            }
        }
        Err(errors::contended(&name))
    }

    pub(crate) async fn merge(
        &self,
        caller: &Caller,
        input: MergeShardsInput,
    ) -> Result<MergeShardsOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        for _ in 0..ATTEMPTS_MAX {
            let stream = self.active(&name).await?;
            let (shard, record) = self.eligible(&stream, &input.shard_to_merge).await?;
            let (adjacent, other) = self.eligible(&stream, &input.adjacent_shard_to_merge).await?;
            if record.range().join(&other.range()).is_none() {
                let StreamName { account, name, .. } = &name;
                return Err(errors::invalid(format!(
                    "Shards {} and {} in stream {name} under account {account} are not an adjacent \
                     pair of shards eligible for merging",
                    shard_id(shard),
                    shard_id(adjacent)
                )));
            }
            let change = Reshard::Merge { shard, adjacent };
            let parents = vec![(shard, record), (adjacent, other)];
            if self.begin(&stream, change, parents).await.map_err(unavailable)? {
                return Ok(MergeShardsOutput {});
            }
        }
        Err(errors::contended(&name))
    }

    /// An open shard of a stream whose shards may be changed.
    async fn eligible(&self, stream: &Stream, id: &str) -> Result<(u32, ShardRecord), ApiError> {
        if stream.record.mode == Mode::OnDemand {
            return Err(errors::not_for_on_demand(stream.name()));
        }
        let number = shard_number(id).ok_or_else(|| errors::no_shard(stream.name(), id))?;
        let record = self.shard(&stream.life, number).await.map_err(unavailable)?;
        match record.ok_or_else(|| errors::no_shard(stream.name(), id))? {
            record if record.is_open() => Ok((number, record)),
            _ => Err(errors::shard_is_closed(stream.name(), number)),
        }
    }

    /// Both commits; false if the stream changed before the first one, and nothing was done.
    pub(crate) async fn begin(
        &self,
        stream: &Stream,
        change: Reshard,
        parents: Vec<(u32, ShardRecord)>,
    ) -> Result<bool, StoreError> {
        let record = StreamRecord { pending: Some(change), ..stream.record.clone() };
        // Only reshards change more of a shard than its claims, and they change the stream too: a
        // claim made since the shard was read is voided by this very put.
        let batch = parents.into_iter().fold(stream.change(&record), |batch, (number, shard)| {
            let closing = shard.into_state(ShardState::Closing);
            batch.put(keys::shard::key(&stream.life, number), model::encode(&closing))
        });
        match self.store.commit(batch).await? {
            Outcome::Committed(version) => {
                let begun = Stream { life: stream.life.clone(), record, version };
                self.complete_reshard(&begun).await?;
                Ok(true)
            }
            Outcome::Conflict(_) => Ok(false),
        }
    }

    /// The second commit, if it still is to be made.
    pub(crate) async fn complete_reshard(&self, stream: &Stream) -> Result<(), StoreError> {
        let Some(change) = stream.record.pending else { return Ok(()) };
        let now = self.ambient.now();
        let mut parents = Vec::new();
        for number in change.parents() {
            // Gone only with the stream: then there is nothing to complete.
            let Some(shard) = self.shard(&stream.life, number).await? else { return Ok(()) };
            let tip = tip(&*self.store, &stream.life, number).await?;
            let ended = now.max(tip.latest.unwrap_or(now));
            let state = ShardState::Closed { end_index: tip.next, ended_ms: ended.as_millis() };
            parents.push((number, shard.into_state(state)));
        }
        let children = children(change, &parents, now);
        let mut record = stream.record.clone();
        record.pending = None;
        record.open_shards =
            (record.open_shards + children.len() as u32).saturating_sub(parents.len() as u32);
        let first_child = record.next_shard;
        record.next_shard += children.len() as u32;
        let shards = parents.into_iter().chain((first_child..).zip(children));
        let batch = shards.fold(stream.change(&record), |batch, (number, shard)| {
            batch.put(keys::shard::key(&stream.life, number), model::encode(&shard))
        });
        // A conflict means that another has completed it, or that the stream is gone.
        self.store.commit(batch).await.map(|_| ())
    }
}

fn children(change: Reshard, parents: &[(u32, ShardRecord)], now: Timestamp) -> Vec<ShardRecord> {
    let ranges: Vec<HashRange> = match (change, parents) {
        (Reshard::Split { at, .. }, [(_, parent)]) => {
            let parts = parent.range().split(u128::from_be_bytes(at));
            parts.map_or_else(Vec::new, |(low, high)| vec![low, high])
        }
        (Reshard::Merge { .. }, [(_, one), (_, other)]) => {
            one.range().join(&other.range()).into_iter().collect()
        }
        _ => Vec::new(),
    };
    let made_s = parents.iter().map(|(_, parent)| parent.made_s + 1).max().unwrap_or(0);
    let numbers: Vec<u32> = parents.iter().map(|(number, _)| *number).collect();
    ranges
        .into_iter()
        .map(|range| {
            let mut child = ShardRecord::new(range, now);
            child.made_s = child.made_s.max(made_s);
            child.parent = numbers.first().copied();
            child.adjacent_parent = numbers.get(1).copied();
            child
        })
        .collect()
}

fn parse_split(
    stream: &StreamName,
    shard: u32,
    range: HashRange,
    text: &str,
) -> Result<u128, ApiError> {
    let at: Option<u128> = text.parse().ok();
    at.filter(|at| range.split(*at).is_some()).ok_or_else(|| {
        let StreamName { account, name, .. } = stream;
        errors::invalid(format!(
            "NewStartingHashKey {text} used in SplitShard() on shard {} in stream {name} under \
             account {account} is not both greater than one plus the shard's StartingHashKey {} \
             and less than the shard's EndingHashKey {}.",
            shard_id(shard),
            range.start,
            range.end
        ))
    })
}
