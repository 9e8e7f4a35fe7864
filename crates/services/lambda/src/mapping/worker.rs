//! One task a shard: reads, invokes, and saves how far it is, under a lease.

use super::checkpoint::{self, Checkpoint};
use super::record::{self, Found};
use super::source::Source;
use crate::core::Core;
use crate::environment::Work;
use crate::function;
use crate::function::record::from_cbor;
use crate::limits::{BATCH_PAYLOAD_MAX, LEASE, LEASE_RENEWAL};
use crate::names::Named;
use aws_api::seams::{Position, SourceRecord, SourceWatch};
use bytes::Bytes;
use event_engine::filter::{Body, Pattern};
use event_engine::{Batch as Records, Config, Item, MAX_BACKOFF, Outcome, Reach, Shard, Step};
use event_engine::{backoff, response};
use foundation::Timestamp;
use parking_lot::Mutex;
use std::sync::Arc;
use std::time::Duration;
use store::lease::{self, Acquired};
use store::{Batch, Lease, StoreError};
use tokio::sync::watch;

/// What the workers of a mapping share.
pub(super) struct Shared {
    pub(super) core: Arc<Core>,
    pub(super) found: Found,
    pub(super) source: Arc<Source>,
    stopped: watch::Receiver<bool>,
    filters: Vec<Pattern>,
    /// The last processing result that was saved.
    result: Mutex<Option<&'static str>>,
}

const OK: &str = "OK";
const FAILED: &str = "PROBLEM: Function call failed";
const NOT_READ: &str = "PROBLEM: Connection error. Lambda could not read from the stream.";

/// Why a worker ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// The shard is closed and all of it is done with.
    Finished,
    /// It was told to, or somebody else has the shard.
    Stopped,
}

/// Why work can't go on.
enum Halt {
    Told,
    Fenced,
    Store(StoreError),
}

impl From<StoreError> for Halt {
    fn from(failure: StoreError) -> Self {
        Halt::Store(failure)
    }
}

impl Shared {
    pub(super) fn new(
        core: Arc<Core>,
        found: Found,
        source: Arc<Source>,
        stopped: watch::Receiver<bool>,
    ) -> Self {
        // Patterns were parsed before they were stored.
        let filters = found.mapping.filters.iter().filter_map(|text| Pattern::parse(text).ok());
        let filters = filters.collect();
        Shared { core, found, source, stopped, filters, result: Mutex::default() }
    }

    fn config(&self) -> Config {
        let mapping = &self.found.mapping;
        let age = u64::try_from(mapping.max_age_s).ok().map(Duration::from_secs);
        Config {
            batch_size: usize::try_from(mapping.batch_size).unwrap_or(1).max(1),
            batch_bytes: BATCH_PAYLOAD_MAX,
            batching_window: Duration::from_secs(mapping.window_s.into()),
            retries: u32::try_from(mapping.retries).ok(),
            max_age: age,
            bisect: mapping.bisect,
            ..Config::DEFAULT
        }
    }

    /// Whether the function wants the record: by its data, and by what stands beside it.
    fn wants(&self, record: &Record) -> bool {
        if self.filters.is_empty() {
            return true;
        }
        let envelope = serde_json::from_slice::<serde_json::Value>(&record.0.event)
            .ok()
            .and_then(|mut event| event.get_mut("kinesis").map(serde_json::Value::take))
            .unwrap_or_default();
        let body = Body::new("data", &record.0.data);
        self.filters.iter().any(|pattern| pattern.matches_record(&envelope, &body))
    }
}

struct Record(SourceRecord);

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

/// Works on a shard until it ends, or the worker must. The supervisor starts another where one is
/// needed.
pub(super) async fn work(shared: &Shared, shard: &str, checkpoint: Checkpoint) -> Ended {
    let mut stopped = shared.stopped.clone();
    match hold(shared, shard, &checkpoint, &mut stopped).await {
        Ok(()) => return Ended::Finished,
        Err(Halt::Told | Halt::Fenced) => {}
        Err(Halt::Store(failure)) => {
            tracing::error!(%failure, shard, mapping = shared.found.name.id, "work halts");
            tokio::select! {
                () = shared.core.ambient.clock.sleep(MAX_BACKOFF) => {}
                _ = stopped.wait_for(|stopped| *stopped) => {}
            }
        }
    }
    Ended::Stopped
}

/// Takes the lease, and works as long as it is ours.
async fn hold(
    shared: &Shared,
    shard: &str,
    checkpoint: &Checkpoint,
    stopped: &mut watch::Receiver<bool>,
) -> Result<(), Halt> {
    let core = &*shared.core;
    let name = format!("lambda/mapping/{}/{shard}", shared.found.name.id);
    let lease = loop {
        let now = core.ambient.now().as_millis();
        let owner = &core.mappings.owner;
        match lease::acquire(&*core.store, &name, owner, now, millis(LEASE)).await? {
            Acquired::Ours(lease) => break lease,
            Acquired::Held { expires_ms, .. } => {
                let expiry = Timestamp::from_millis(expires_ms);
                tokio::select! {
                    () = core.ambient.clock.sleep_until(expiry) => {}
                    _ = stopped.wait_for(|stopped| *stopped) => return Err(Halt::Told),
                }
            }
        }
    };
    // Under the lease nobody else can move it any longer.
    let key = checkpoint::key(&shared.found.name.id, shard);
    let checkpoint = match store::get_one(&*core.store, key).await? {
        Some(entry) => from_cbor(&entry.value)?,
        None => checkpoint.clone(),
    };
    let worker = Worker::new(shared, shard, lease.clone(), checkpoint, stopped.clone());
    let ended = tokio::select! {
        ended = worker.run() => ended,
        lost = renew(core, &lease) => Err(lost),
    };
    // Free for others at once; if it fails, it expires.
    let _ = lease::release(&*core.store, lease).await;
    ended
}

/// Keeps the lease; returns when it is lost.
async fn renew(core: &Core, lease: &Lease) -> Halt {
    loop {
        core.ambient.clock.sleep(LEASE_RENEWAL).await;
        let now = core.ambient.now().as_millis();
        match lease::renew(&*core.store, lease, now, millis(LEASE)).await {
            Ok(Ok(_)) => {}
            Ok(Err(_)) => return Halt::Fenced,
            Err(failure) => return Halt::Store(failure),
        }
    }
}

fn millis(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX)
}

/// A worker that holds its shard.
struct Worker<'a> {
    shared: &'a Shared,
    shard_id: &'a str,
    lease: Lease,
    checkpoint: Checkpoint,
    stopped: watch::Receiver<bool>,
    shard: Shard<Record>,
    /// Where to read on.
    position: Position,
    /// The last read found records: there may be more.
    more: bool,
    /// How often in a row the source could not be read.
    unread: u32,
    /// A checkpoint that is saved while the next batch is under way.
    unsaved: Option<Batch>,
}

impl<'a> Worker<'a> {
    fn new(
        shared: &'a Shared,
        shard_id: &'a str,
        lease: Lease,
        checkpoint: Checkpoint,
        stopped: watch::Receiver<bool>,
    ) -> Self {
        let shard = Shard::new(shared.config(), checkpoint.progress.clone());
        let position = checkpoint.position();
        Worker {
            shared,
            shard_id,
            lease,
            checkpoint,
            stopped,
            shard,
            position,
            more: true,
            unread: 0,
            unsaved: None,
        }
    }

    /// Works until the shard ends.
    async fn run(mut self) -> Result<(), Halt> {
        let mut watch = self.watch().await?;
        loop {
            if *self.stopped.borrow() {
                self.flush().await?;
                return Err(Halt::Told);
            }
            if !self.fill().await? {
                continue;
            }
            if self.step(&mut *watch).await? {
                return Ok(());
            }
        }
    }

    /// Reads on, if there is room and may be something; false where the source failed.
    async fn fill(&mut self) -> Result<bool, Halt> {
        let Some(room) = self.shard.room().filter(|_| self.more) else { return Ok(true) };
        match self.shared.source.read(self.shard_id, &self.position, room).await {
            Ok(page) => {
                self.unread = 0;
                self.more = !page.records.is_empty() && !page.at_end;
                self.position = page.next;
                let records = page.records.into_iter().map(Record);
                let now = self.shared.core.ambient.now();
                let reach = match (page.at_end, self.more) {
                    (true, _) => Reach::End,
                    (false, true) => Reach::More,
                    (false, false) => Reach::Tip,
                };
                self.shard.feed(now, records, |record| self.shared.wants(record), reach);
                Ok(true)
            }
            Err(error) => {
                self.unread += 1;
                tracing::warn!(%error, shard = self.shard_id, "the source can't be read");
                self.flush().await?;
                self.save(self.result(NOT_READ)).await?;
                self.pause(backoff(self.unread)).await?;
                Ok(false)
            }
        }
    }

    /// Does what is next; true once the shard is done with.
    async fn step(&mut self, watch: &mut dyn SourceWatch) -> Result<bool, Halt> {
        let clock = &self.shared.core.ambient.clock;
        match self.shard.step(clock.now()) {
            Step::Invoke(batch) => {
                let payload = payload(&self.shard, &batch);
                let unsaved = self.unsaved.take();
                let (saved, outcome) = tokio::join!(self.save(unsaved), self.invoke(payload));
                saved?;
                self.shard.answer(clock.now(), batch, &outcome);
                let result = if outcome == Outcome::Success { OK } else { FAILED };
                self.unsaved = Some(self.progress(Some(result), false));
            }
            Step::Discard(discard) => {
                tracing::warn!(
                    mapping = self.shared.found.name.id,
                    shard = self.shard_id,
                    records = discard.size,
                    reason = discard.reason.as_str(),
                    "records were given up"
                );
                self.flush().await?;
                self.shard.discard(clock.now(), discard);
                self.unsaved = Some(self.progress(None, false));
            }
            Step::Skip => {
                self.flush().await?;
                self.shard.skip();
                self.unsaved = Some(self.progress(None, false));
            }
            Step::Read => self.more = true,
            Step::Wait(_) if self.shard.is_finished() => {
                self.flush().await?;
                self.save(Some(self.progress(None, true))).await?;
                return Ok(true);
            }
            Step::Wait(_) if self.more && self.shard.room().is_some() => {}
            Step::Wait(until) => {
                self.flush().await?;
                self.more |= self.wait(watch, until).await?;
            }
        }
        Ok(false)
    }

    /// Saves what is not yet.
    async fn flush(&mut self) -> Result<(), Halt> {
        let unsaved = self.unsaved.take();
        self.save(unsaved).await
    }

    /// A watch on the source; asked for again until the source lets us.
    async fn watch(&mut self) -> Result<Box<dyn SourceWatch>, Halt> {
        let mut failures = 0;
        loop {
            match self.shared.source.watch().await {
                Ok(watch) => return Ok(watch),
                Err(error) => {
                    failures += 1;
                    tracing::warn!(%error, shard = self.shard_id, "the source can't be watched");
                    self.save(self.result(NOT_READ)).await?;
                    self.pause(backoff(failures)).await?;
                }
            }
        }
    }

    /// Waits for records (true), or for the moment.
    async fn wait(
        &mut self,
        watch: &mut dyn SourceWatch,
        until: Option<Timestamp>,
    ) -> Result<bool, Halt> {
        let room = self.shard.room().is_some();
        let clock = &self.shared.core.ambient.clock;
        let moment = async {
            match until {
                Some(until) => clock.sleep_until(until).await,
                None => std::future::pending().await,
            }
        };
        let stopped = &mut self.stopped;
        tokio::select! {
            _ = stopped.wait_for(|stopped| *stopped) => Err(Halt::Told),
            () = watch.changed(), if room => Ok(true),
            () = moment => Ok(false),
        }
    }

    async fn pause(&mut self, span: Duration) -> Result<(), Halt> {
        let stopped = &mut self.stopped;
        tokio::select! {
            _ = stopped.wait_for(|stopped| *stopped) => Err(Halt::Told),
            () = self.shared.core.ambient.clock.sleep(span) => Ok(()),
        }
    }

    /// Invokes the function with a batch.
    async fn invoke(&self, payload: Bytes) -> Outcome {
        let core = &self.shared.core;
        let named = Named { function: self.shared.found.function(), qualifier: None };
        let work = Work {
            request_id: core.ambient.dice.uuid(),
            arn: named.arn().to_string(),
            payload,
            client_context: None,
        };
        let finished = match function::find(core, &named).await {
            Ok(found) => core.engine.run(found, work).await,
            Err(error) => Err(error),
        };
        match finished {
            Ok(finished) if finished.error.is_some() => Outcome::Failure,
            Ok(finished) if self.shared.found.mapping.report_failures => {
                let expected = response::Expected { failures: true, state: false };
                response::read(&finished.payload, expected)
            }
            Ok(_) => Outcome::Success,
            Err(error) => {
                tracing::warn!(%error, function = %named.arn(), "a batch could not be run");
                Outcome::NotRun
            }
        }
    }

    /// The commit that says how far the shard is.
    fn progress(&self, result: Option<&'static str>, finished: bool) -> Batch {
        let progress = self.shard.progress();
        let checkpoint = Checkpoint { progress, finished, ..self.checkpoint.clone() };
        let key = checkpoint::key(&self.shared.found.name.id, self.shard_id);
        let batch = Batch::new().fence(&self.lease).put(key, checkpoint.encode());
        match result.filter(|result| self.is_news(result)) {
            Some(result) => batch.put(record::result_key(&self.shared.found.name.id), result),
            None => batch,
        }
    }

    /// The commit that only says how it went, if that is news.
    fn result(&self, result: &'static str) -> Option<Batch> {
        let key = record::result_key(&self.shared.found.name.id);
        self.is_news(result).then(|| Batch::new().fence(&self.lease).put(key, result))
    }

    fn is_news(&self, result: &'static str) -> bool {
        self.shared.result.lock().replace(result) != Some(result)
    }

    async fn save(&self, batch: Option<Batch>) -> Result<(), Halt> {
        let Some(batch) = batch else { return Ok(()) };
        let outcome = self.shared.core.store.commit(batch).await?;
        outcome.committed().map(drop).map_err(|_| Halt::Fenced)
    }
}

/// The event: `{"Records":[…]}`.
fn payload(shard: &Shard<Record>, batch: &Records) -> Bytes {
    let bytes: usize = shard.records(batch).map(Item::bytes).sum();
    let mut event = Vec::with_capacity(bytes + 16);
    event.extend_from_slice(br#"{"Records":["#);
    for (index, record) in shard.records(batch).enumerate() {
        if index > 0 {
            event.push(b',');
        }
        event.extend_from_slice(&record.0.event);
    }
    event.extend_from_slice(b"]}");
    Bytes::from(event)
}
