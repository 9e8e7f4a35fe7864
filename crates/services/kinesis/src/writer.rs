//! One writer for each open shard: gathers what concurrent calls put, commits it as chunks, and
//! answers each call after the commit.
//!
//! While one commit is under way the next one gathers, so a shard's commits never overlap and what
//! is visible is always a prefix of its order. The writer runs only while something waits: a call
//! that finds it at rest leads, which is to commit once in its own name and in that of whoever
//! came meanwhile. What is left then is a task's, so that nobody works for others for long.
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
use crate::load::Written;
use crate::model::{self, ShardRecord, ShardState};
use foundation::{Ambient, Timestamp};
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use store::{Batch, Check, Direction, Limit, Outcome, Store, StoreError, Version, get_one};
use tokio::runtime::Handle;
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

/// Records handed over: what the writer will say of them, and what is to be done for that first.
pub(crate) struct Handed {
    lead: Option<Lead>,
    answer: oneshot::Receiver<Answer>,
}

impl Handed {
    /// Sees to it that the records are written whether or not anybody waits: for whoever does not
    /// wait at once.
    pub(crate) fn in_background(self) -> Handed {
        Handed { lead: None, ..self }
    }

    /// What became of the records, once they are durable. A caller that does not wait for it to
    /// the end changes nothing.
    pub(crate) async fn answer(self) -> Answer {
        if let Some(lead) = self.lead {
            lead.await;
        }
        self.answer.await.unwrap_or_else(|_| {
            // The writer was stopped with the server: nobody knows whether it wrote.
            let reason = "the shard's writer was stopped".to_owned();
            let why = Refused::Store(StoreError::Stopped { reason });
            Err(Returned { why, records: Vec::new() })
        })
    }
}

/// A writer's turn. Others wait for it too: if who leads goes away, a task carries it on.
struct Lead(Option<Pin<Box<dyn Future<Output = ()> + Send>>>);

impl Future for Lead {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        // Out of its place meanwhile: a turn that panics is not to be taken up again.
        let Some(mut turn) = self.0.take() else { return Poll::Ready(()) };
        let polled = turn.as_mut().poll(context);
        if polled.is_pending() {
            self.0 = Some(turn);
        }
        polled
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        // Without a runtime the server has stopped, and nobody waits any more.
        if let (Some(turn), Ok(runtime)) = (self.0.take(), Handle::try_current()) {
            runtime.spawn(turn);
        }
    }
}

/// Sets the writer at rest if its turn ends in a panic, so that the next put takes the shard up again
/// with whatever waits.
struct Unwinding<'w>(&'w ShardWriter);

impl Drop for Unwinding<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let mut queue = self.0.queue.lock();
            queue.running = false;
            queue.claim = None;
        }
    }
}

/// Writes one shard.
pub(crate) struct ShardWriter {
    store: Arc<dyn Store>,
    ambient: Ambient,
    stream: StreamLife,
    shard: u32,
    queue: Mutex<Queue>,
    /// What it has written of late.
    pub(crate) written: Written,
}

impl ShardWriter {
    pub(crate) fn new(
        store: Arc<dyn Store>,
        ambient: Ambient,
        stream: StreamLife,
        shard: u32,
    ) -> Arc<ShardWriter> {
        Arc::new(ShardWriter {
            store,
            ambient,
            stream,
            shard,
            queue: Mutex::default(),
            written: Written::default(),
        })
    }

    /// Hands records (at least one) to the writer, in this order and behind what was handed over
    /// before.
    pub(crate) fn put(self: &Arc<Self>, records: Vec<NewRecord>) -> Result<Handed, Returned> {
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
        let lead = (!std::mem::replace(&mut queue.running, true)).then(|| {
            let claim = queue.claim.take();
            Lead(Some(Box::pin(self.clone().lead(claim))))
        });
        Ok(Handed { lead, answer: answered })
    }

    /// One commit, whose first records are the leader's own; a task makes the others.
    async fn lead(self: Arc<Self>, mut claim: Option<Claim>) {
        let _unwinding = Unwinding(&self);
        if let Some(puts) = self.gather(&mut claim) {
            self.settle(&mut claim, puts).await;
        }
        if let Some(puts) = self.gather(&mut claim) {
            tokio::spawn(self.clone().run(claim, puts));
        }
    }

    async fn run(self: Arc<Self>, mut claim: Option<Claim>, puts: Vec<Put>) {
        let _unwinding = Unwinding(&self);
        let mut next = Some(puts);
        while let Some(puts) = next {
            self.settle(&mut claim, puts).await;
            next = self.gather(&mut claim);
        }
    }

    /// Writes what was put and answers.
    async fn settle(&self, claim: &mut Option<Claim>, puts: Vec<Put>) {
        match self.write(claim, &puts).await {
            Ok((mut first, arrived)) => {
                for put in puts {
                    let count = put.records.len() as u64;
                    self.written.add(put.bytes as u64, count);
                    // Who asked may be gone; the records are there all the same.
                    let _ = put.answer.send(Ok(Placed { first, arrived }));
                    first += count;
                }
            }
            Err(refused) => {
                *claim = None;
                for put in puts {
                    let Put { records, answer, .. } = put;
                    let _ = answer.send(Err(Returned { why: refused.clone(), records }));
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
        let mut chunk: Vec<&NewRecord> = Vec::new();
        let (mut batch, mut first, mut bytes) = (batch, first, 0);
        let mut close = |batch: Batch, chunk: &mut Vec<&NewRecord>| {
            let key = keys::chunk::key(&self.stream, self.shard, first);
            first += chunk.len() as u64;
            let value = chunk::encode(chunk, arrived);
            chunk.clear();
            batch.put(key, value)
        };
        for record in puts.iter().flat_map(|put| &put.records) {
            if bytes + record.bytes() > CHUNK_BYTES_TARGET && !chunk.is_empty() {
                batch = close(batch, &mut chunk);
                bytes = 0;
            }
            bytes += record.bytes();
            chunk.push(record);
        }
        batch = close(batch, &mut chunk);
        (batch, first)
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
