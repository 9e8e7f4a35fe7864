//! One writer for each open shard: gathers what concurrent calls put, commits it as chunks, and
//! answers each call after the commit.
//!
//! While one commit is under way the next one gathers, so a shard's commits never overlap and what
//! is visible is always a prefix of its order. The writer runs only while something waits.
//!
//! A writer owns its shard by a *claim*: it gives the shard's record a new version, finds the index
//! to go on from, and checks that version in each commit. Whoever claims the shard later (another
//! node on the same store) or closes it (a split or merge) changes the version, and the old
//! writer's next commit conflicts. A claim waits for nobody, so a restarted server writes at once.

use crate::chunk::{self, Chunk, NewRecord};
use crate::keys::{self, StreamLife};
use crate::limits::{
    ATTEMPTS_MAX, CHUNK_BYTES_TARGET, COMMIT_BYTES_TARGET, QUEUE_BYTES_MAX, QUEUE_RECORDS_MAX,
};
use crate::model::{self, ShardRecord, ShardState};
use foundation::{Ambient, Timestamp};
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::sync::Arc;
use store::{Batch, Check, Direction, Limit, Outcome, Store, StoreError, Version, get_one};
use tokio::sync::oneshot;

/// Where a call's records went: their indices follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    pub(crate) first: u64,
    pub(crate) arrived: Timestamp,
}

/// Why records were not written. Nothing of the call's part for this shard was, except after
/// [`Refused::Store`], where nobody knows.
#[derive(Clone, Debug)]
pub(crate) enum Refused {
    /// The shard is closed, or gone: look at the stream again.
    Moved,
    /// Too much waits already.
    Full,
    /// The store failed.
    Store(StoreError),
}

/// Refused records, given back.
pub(crate) struct Returned {
    pub(crate) why: Refused,
    pub(crate) records: Vec<NewRecord>,
}

type Answer = Result<Placed, Returned>;

struct Put {
    records: Vec<NewRecord>,
    bytes: usize,
    answer: oneshot::Sender<Answer>,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Put>,
    bytes: usize,
    records: usize,
    running: bool,
    /// The running writer has it; it lies here while none runs.
    claim: Option<Claim>,
}

#[derive(Clone, Copy)]
struct Claim {
    version: Version,
    next: u64,
    /// The shard's records never go back in time, even if the clock does.
    latest: Timestamp,
}

/// Writes one shard.
pub(crate) struct ShardWriter {
    store: Arc<dyn Store>,
    ambient: Ambient,
    stream: StreamLife,
    shard: u32,
    queue: Mutex<Queue>,
}

impl ShardWriter {
    pub(crate) fn new(
        store: Arc<dyn Store>,
        ambient: Ambient,
        stream: StreamLife,
        shard: u32,
    ) -> Arc<ShardWriter> {
        Arc::new(ShardWriter { store, ambient, stream, shard, queue: Mutex::default() })
    }

    /// Hands records (at least one) to the writer, in this order and behind what was handed over
    /// before. The answer comes once they are durable; a caller that does not wait for it changes
    /// nothing.
    pub(crate) fn put(
        self: &Arc<Self>,
        records: Vec<NewRecord>,
    ) -> Result<oneshot::Receiver<Answer>, Returned> {
        let bytes = records.iter().map(NewRecord::bytes).sum();
        let (answer, answered) = oneshot::channel();
        let mut queue = self.queue.lock();
        let full = queue.bytes + bytes > QUEUE_BYTES_MAX
            || queue.records + records.len() > QUEUE_RECORDS_MAX;
        if full && !queue.waiting.is_empty() {
            return Err(Returned { why: Refused::Full, records });
        }
        queue.bytes += bytes;
        queue.records += records.len();
        queue.waiting.push_back(Put { records, bytes, answer });
        if !std::mem::replace(&mut queue.running, true) {
            let claim = queue.claim.take();
            tokio::spawn(self.clone().run(claim));
        }
        Ok(answered)
    }

    async fn run(self: Arc<Self>, mut claim: Option<Claim>) {
        while let Some(puts) = self.gather(&mut claim) {
            match self.write(&mut claim, &puts).await {
                Ok((mut first, arrived)) => {
                    for put in puts {
                        let count = put.records.len() as u64;
                        // Who asked may be gone; the records are there all the same.
                        let _ = put.answer.send(Ok(Placed { first, arrived }));
                        first += count;
                    }
                }
                Err(refused) => {
                    claim = None;
                    for put in puts {
                        let Put { records, answer, .. } = put;
                        let _ = answer.send(Err(Returned { why: refused.clone(), records }));
                    }
                }
            }
        }
    }

    /// What goes into the next commit; nothing once the queue is empty, and then the writer rests.
    fn gather(&self, claim: &mut Option<Claim>) -> Option<Vec<Put>> {
        let mut queue = self.queue.lock();
        let mut puts = Vec::new();
        let mut bytes = 0;
        while let Some(put) = queue.waiting.pop_front() {
            if bytes + put.bytes > COMMIT_BYTES_TARGET && !puts.is_empty() {
                queue.waiting.push_front(put);
                break;
            }
            bytes += put.bytes;
            queue.bytes -= put.bytes;
            queue.records -= put.records.len();
            puts.push(put);
        }
        if puts.is_empty() {
            queue.running = false;
            queue.claim = claim.take();
            return None;
        }
        Some(puts)
    }

    /// Commits the puts' records; tells the first one's index and when they arrived.
    async fn write(
        &self,
        claim: &mut Option<Claim>,
        puts: &[Put],
    ) -> Result<(u64, Timestamp), Refused> {
        for _ in 0..ATTEMPTS_MAX {
            let held = match claim.take() {
                Some(held) => held,
                None => self.claim().await?,
            };
            let arrived = self.ambient.now().max(held.latest);
            let key = keys::shard::key(&self.stream, self.shard);
            let batch = Batch::new().check(Check::Version(key, held.version));
            let (batch, next) = self.chunks(batch, held.next, arrived, puts);
            match self.store.commit(batch).await.map_err(Refused::Store)? {
                Outcome::Committed(_) => {
                    *claim = Some(Claim { next, latest: arrived, ..held });
                    return Ok((held.next, arrived));
                }
                // Claimed by another, or closed: claiming it anew tells which.
                Outcome::Conflict(_) => {}
            }
        }
        // Another node writes the same shard as fast as we do. Nothing was written.
        Err(Refused::Full)
    }

    /// Adds the puts' records to the batch, from index `first` on; tells the index behind them.
    fn chunks(&self, batch: Batch, first: u64, arrived: Timestamp, puts: &[Put]) -> (Batch, u64) {
        let records = || puts.iter().flat_map(|put| &put.records);
        let mut sizes = Vec::new();
        let mut bytes = 0;
        for record in records() {
            match sizes.last_mut() {
                Some(count) if bytes + record.bytes() <= CHUNK_BYTES_TARGET => *count += 1,
                _ => {
                    bytes = 0;
                    sizes.push(1);
                }
            }
            bytes += record.bytes();
        }
        let mut records = records();
        sizes.into_iter().fold((batch, first), |(batch, first), count: usize| {
            let chunk: Vec<&NewRecord> = records.by_ref().take(count).collect();
            let key = keys::chunk::key(&self.stream, self.shard, first);
            (batch.put(key, chunk::encode(&chunk, arrived)), first + count as u64)
        })
    }

    async fn claim(&self) -> Result<Claim, Refused> {
        let key = keys::shard::key(&self.stream, self.shard);
        for _ in 0..ATTEMPTS_MAX {
            let read = get_one(&*self.store, key.clone()).await.map_err(Refused::Store)?;
            let entry = read.ok_or(Refused::Moved)?;
            let mut record: ShardRecord =
                model::decode("shard", &entry.value).map_err(Refused::Store)?;
            if record.state != ShardState::Open {
                return Err(Refused::Moved);
            }
            record.claims += 1;
            let batch = Batch::new()
                .check(Check::Version(key.clone(), entry.version))
                .put(key.clone(), model::encode(&record));
            if let Outcome::Committed(version) =
                self.store.commit(batch).await.map_err(Refused::Store)?
            {
                // Nobody else can add to the shard any more: what is read now is its end.
                let tip =
                    tip(&*self.store, &self.stream, self.shard).await.map_err(Refused::Store)?;
                let latest = tip.latest.unwrap_or(Timestamp::from_millis(record.created_ms));
                return Ok(Claim { version, next: tip.next, latest });
            }
        }
        Err(Refused::Full)
    }
}

/// A shard's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tip {
    /// The index of the record to come.
    pub(crate) next: u64,
    /// When the newest record arrived, if there is one.
    pub(crate) latest: Option<Timestamp>,
}

/// Reads a shard's end: behind its last chunk, or where trimming left off.
pub(crate) async fn tip(
    store: &dyn Store,
    stream: &StreamLife,
    shard: u32,
) -> Result<Tip, StoreError> {
    let chunks = keys::chunk::of_shard(stream, shard);
    // First the chunk, then the floor: should the chunk be trimmed in between, the floor tells.
    let last = store.scan(chunks, Limit::entries(1), Direction::Backward).await?;
    let floor = get_one(store, keys::floor::key(stream, shard)).await?;
    let floor = keys::floor::value(floor.as_ref())?;
    match last.entries.into_iter().next() {
        Some(entry) => {
            let chunk = Chunk::parse(keys::chunk::read(&entry.key)?, entry.value)?;
            Ok(Tip { next: chunk.end().max(floor), latest: Some(chunk.arrived) })
        }
        None => Ok(Tip { next: floor, latest: None }),
    }
}
