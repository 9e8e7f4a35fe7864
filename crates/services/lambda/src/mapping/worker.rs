//! One task a shard: reads, invokes, and saves how far it is, all at the same time.
//!
//! What is under way — a read, a commit, an invocation for each lane — are tasks of the worker's own,
//! which end with it; between them it asks the engine what to do next. Killed anywhere it goes on from
//! its checkpoint: what was not saved is done again.

use super::call::{self, Answer, Record};
use super::checkpoint::{self, Checkpoint};
use super::destination;
use super::outbox::{self, Row};
use super::record::Starting;
use super::report::{self, Circumstances};
use super::shared::Shared;
use super::source::Source;
use crate::function::record::to_cbor;
use crate::limits::{EXPIRY_CHECK, RETENTION_MIN};
use crate::measures::FunctionMeter;
use aws_api::ApiError;
use aws_api::seams::{Position, SourcePage, SourceWatch};
use event_engine::{Batch as Records, Discard, Item, Outcome, Reach, Shard, Step, backoff};
use foundation::Timestamp;
use std::sync::Arc;
use store::{Batch, Conflict, Key, StoreError};
use tokio::sync::watch;
use tokio::task::JoinSet;

pub(super) const OK: &str = "OK";
pub(super) const FAILED: &str = "PROBLEM: Function call failed";

/// Why a worker ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// The shard is closed and all of it is done with.
    Finished,
    /// It was told to.
    Stopped,
    /// The mapping is another node's.
    Fenced,
    /// Its state can't be read or saved.
    Failed,
}

/// Works on a shard until it ends, or the worker must.
pub(super) async fn work(shared: Arc<Shared<Source>>, shard: String) -> Ended {
    let (mapping, name) = (shared.id().to_owned(), shard.clone());
    match Worker::open(shared, shard).await {
        Ok(worker) => worker.run().await,
        Err(failure) => Err(failure),
    }
    .unwrap_or_else(|failure| {
        tracing::error!(%failure, mapping, shard = name, "work halts");
        Ended::Failed
    })
}

/// What a worker waits for.
enum Event {
    Read(Result<SourcePage, ApiError>),
    Answered(Records, Answer),
    Saved(Result<store::Outcome, StoreError>),
    Changed,
    Due,
    Told,
    /// A task panicked.
    Broken,
}

struct Worker {
    shared: Arc<Shared<Source>>,
    shard_id: String,
    checkpoint: Checkpoint,
    shard: Shard<Record>,
    /// Where to read on.
    position: Position,
    /// There may be more to read than was asked for.
    more: bool,
    reading: bool,
    /// How often in a row the source could not be read, and when it is tried again.
    unread: (u32, Option<Timestamp>),
    /// Invocations under way.
    calls: usize,
    saving: bool,
    /// The shard's state is not what was saved, nor what is being saved.
    unsaved: bool,
    /// What is told of discarded records, to be committed with the state.
    row: Option<(Key, Row)>,
    /// The last processing result, likewise.
    result: Option<String>,
    expiry_checked: Option<Timestamp>,
    stopped: watch::Receiver<bool>,
    tasks: JoinSet<Event>,
}

impl Worker {
    async fn open(shared: Arc<Shared<Source>>, shard_id: String) -> Result<Worker, StoreError> {
        let known = checkpoint::read(&shared.core, shared.id(), &shard_id).await?;
        // One that came after the mapping is new as a whole.
        let start = Starting::of_new_shards(shared.found.mapping.starting);
        let checkpoint = known.unwrap_or_else(|| Checkpoint::new(&start));
        Ok(Worker {
            shard: Shard::new(shared.config(), checkpoint.progress.clone()),
            position: checkpoint.position(),
            stopped: shared.stopped.clone(),
            shared,
            shard_id,
            checkpoint,
            more: true,
            reading: false,
            unread: (0, None),
            calls: 0,
            saving: false,
            unsaved: false,
            row: None,
            result: None,
            expiry_checked: None,
            tasks: JoinSet::new(),
        })
    }

    async fn run(mut self) -> Result<Ended, StoreError> {
        let mut watch = None;
        loop {
            let stopping = *self.stopped.borrow();
            let until = if stopping { None } else { self.advance() };
            self.save();
            if self.calls == 0 && !self.saving {
                if self.shard.is_finished() {
                    return self.finish().await;
                }
                if stopping {
                    return Ok(Ended::Stopped);
                }
            }
            if !stopping {
                if watch.is_none() {
                    watch = self.watch().await;
                }
                self.read(watch.is_some());
            }
            match self.next(&mut watch, until, stopping).await {
                Event::Read(page) => self.take(page),
                Event::Answered(batch, answer) => self.answer(batch, answer),
                Event::Saved(outcome) => {
                    self.saving = false;
                    match outcome?.committed() {
                        Ok(_) => {}
                        Err(Conflict::Fenced | Conflict::Check(_)) => return Ok(Ended::Fenced),
                    }
                }
                Event::Changed => self.more = true,
                Event::Due | Event::Told => {}
                Event::Broken => return Ok(Ended::Failed),
            }
        }
    }

    fn now(&self) -> Timestamp {
        self.shared.core.ambient.now()
    }

    /// Begins whatever the engine wants; tells when to ask again at the latest.
    fn advance(&mut self) -> Option<Timestamp> {
        loop {
            // What is told of discarded records is saved before more are discarded.
            if self.row.is_some() {
                return None;
            }
            match self.shard.step(self.now()) {
                Step::Invoke(batch) => self.call(batch),
                Step::Discard(discard) => self.give_up(discard),
                Step::Skip => {
                    self.shard.skip();
                    self.unsaved = true;
                }
                Step::Read => {
                    self.more |= !self.reading;
                    return None;
                }
                Step::Wait(until) => return until,
            }
        }
    }

    /// The next thing that happens.
    async fn next(
        &mut self,
        watch: &mut Option<Box<dyn SourceWatch>>,
        until: Option<Timestamp>,
        stopping: bool,
    ) -> Event {
        let listens = !self.more && !stopping;
        let changed = async {
            match watch {
                Some(watch) => watch.changed().await,
                None => std::future::pending().await,
            }
        };
        let now = self.now();
        let again = self.unread.1.filter(|at| *at > now && !stopping);
        let clock = &self.shared.core.ambient.clock;
        let due = async {
            match until.into_iter().chain(again).min() {
                Some(moment) => clock.sleep_until(moment).await,
                None => std::future::pending().await,
            }
        };
        let (stopped, tasks) = (&mut self.stopped, &mut self.tasks);
        tokio::select! {
            Some(event) = tasks.join_next() => match event {
                Ok(event) => event,
                Err(failed) => {
                    tracing::error!(%failed, "a part of a worker failed");
                    Event::Broken
                }
            },
            () = changed, if listens => Event::Changed,
            () = due => Event::Due,
            _ = stopped.wait_for(|stopped| *stopped), if !stopping => Event::Told,
        }
    }

    /// A watch on the source. It is taken before the first read, so that nothing falls between.
    async fn watch(&mut self) -> Option<Box<dyn SourceWatch>> {
        if self.unread.1.is_some_and(|again| again > self.now()) {
            return None;
        }
        match self.shared.source.watch(&self.shard_id).await {
            Ok(watch) => Some(watch),
            Err(error) => {
                self.not_read(error);
                None
            }
        }
    }

    /// Reads on, if there is room and may be something.
    fn read(&mut self, watched: bool) {
        let waits = self.unread.1.is_some_and(|again| again > self.now());
        if !watched || self.reading || !self.more || waits {
            return;
        }
        let Some(room) = self.shard.room() else { return };
        (self.reading, self.more) = (true, false);
        let (shared, shard, position) =
            (self.shared.clone(), self.shard_id.clone(), self.position.clone());
        self.tasks
            .spawn(async move { Event::Read(shared.source.read(&shard, &position, room).await) });
    }

    fn take(&mut self, page: Result<SourcePage, ApiError>) {
        self.reading = false;
        let page = match page {
            Ok(page) => page,
            Err(error) => return self.not_read(error),
        };
        self.unread = (0, None);
        let (count, mut wanted) = (page.records.len(), 0);
        let reach = match count {
            _ if page.at_end => Reach::End,
            0 => Reach::Tip,
            _ => Reach::More,
        };
        self.more |= reach == Reach::More;
        self.position = page.next;
        let (now, shared) = (self.now(), &self.shared);
        let wants = |record: &Record| {
            let wants = shared.wants(&record.0);
            wanted += usize::from(wants);
            wants
        };
        self.shard.feed(now, page.records.into_iter().map(Record), wants, reach);
        self.shared.meter.polled(count);
        if !self.shared.found.mapping.filters.is_empty() {
            self.shared.meter.filtered_out(count - wanted);
        }
    }

    fn not_read(&mut self, error: ApiError) {
        let failures = self.unread.0 + 1;
        // Once, however often it is tried again.
        if failures == 1 {
            let (mapping, shard) = (self.shared.id(), &self.shard_id);
            tracing::warn!(%error, mapping, shard, "the source can't be read; tried again until it can");
        }
        self.unread = (failures, Some(self.now() + backoff(failures)));
        self.more = true;
        self.tell(self.shared.source.problem(error));
    }

    fn tell(&mut self, result: String) {
        self.result = Some(result);
        self.unsaved = true;
    }

    /// Invokes the function with a batch.
    fn call(&mut self, batch: Records) {
        let shared = self.shared.clone();
        let records: Vec<_> = self.shard.records(&batch).collect();
        let payload = call::event(&records, batch.window(), &self.shard_id, &shared.source.arn);
        if let Some(last) = records.last() {
            let age = self.now().since(last.arrived());
            let function = shared.found.function();
            let meter = FunctionMeter { ambient: &shared.core.ambient, function: &function };
            meter.millis("IteratorAge", age.as_secs_f64() * 1000.0);
        }
        shared.meter.invoked(batch.len());
        self.calls += 1;
        self.tasks.spawn(async move {
            let answer = call::invoke(&shared, payload, batch.window().is_some(), None).await;
            Event::Answered(batch, answer)
        });
    }

    fn answer(&mut self, batch: Records, Answer { outcome, failed }: Answer) {
        self.calls -= 1;
        let lane = u8::try_from(batch.lane()).unwrap_or(u8::MAX);
        let failures = match &outcome {
            Outcome::Success => 0,
            Outcome::Partial(ids) | Outcome::State { failed: ids, .. } => ids.len(),
            Outcome::Failure | Outcome::NotRun => batch.len(),
        };
        self.shared.meter.failed(failures.min(batch.len()));
        let complete = match &outcome {
            Outcome::NotRun => false,
            _ => failed.is_none(),
        };
        match (failed, &outcome) {
            (Some(failed), _) => drop(self.checkpoint.failed.insert(lane, failed)),
            (None, Outcome::NotRun) => {}
            (None, _) => drop(self.checkpoint.failed.remove(&lane)),
        }
        let now = self.now();
        let first = self.shard.records(&batch).next().map(Item::arrived);
        self.shard.answer(now, batch, &outcome);
        self.tell(if complete { OK } else { FAILED }.to_owned());
        if !complete && first.is_some_and(|first| now.since(first) > RETENTION_MIN) {
            self.look_for_expired(now);
        }
    }

    /// Reads again what is left, so that what the source keeps no longer is not tried for ever.
    fn look_for_expired(&mut self, now: Timestamp) {
        let lately = self.expiry_checked.is_some_and(|at| now.since(at) < EXPIRY_CHECK);
        if self.calls > 0 || self.reading || lately {
            return;
        }
        self.expiry_checked = Some(now);
        self.checkpoint.progress = self.shard.progress();
        self.shard = Shard::new(self.shared.config(), self.checkpoint.progress.clone());
        self.position = self.checkpoint.position();
        self.more = true;
    }

    /// Moves over records that are given up, and notes what their destination is told.
    fn give_up(&mut self, discard: Discard) {
        let shared = self.shared.clone();
        tracing::warn!(
            mapping = shared.id(),
            shard = self.shard_id,
            records = discard.size,
            reason = discard.reason.as_str(),
            "records were given up"
        );
        match &shared.found.mapping.destination {
            Some(arn) => self.row = Some(self.report(&discard, arn)),
            None => shared.meter.dropped(discard.size),
        }
        let lane = u8::try_from(discard.batch.lane()).unwrap_or(u8::MAX);
        self.shard.discard(self.now(), discard);
        self.checkpoint.failed.remove(&lane);
        self.unsaved = true;
    }

    fn report(&self, discard: &Discard, destination: &str) -> (Key, Row) {
        let (shared, now) = (&self.shared, self.now());
        let (name, mapping, batch) = (&shared.found.name, shared.id(), &discard.batch);
        let lane = u8::try_from(batch.lane()).unwrap_or(u8::MAX);
        let dice = &shared.core.ambient.dice;
        let told = Circumstances {
            kind: shared.source.kind,
            stream_arn: &shared.source.arn,
            shard: &self.shard_id,
            function_arn: shared.found.named().arn().to_string(),
            call: self.checkpoint.failed.get(&lane).filter(|_| discard.invokes > 0),
            fresh_id: dice.uuid(),
            now,
        };
        let event = || {
            let records: Vec<_> = self.shard.records(batch).collect();
            call::event(&records, batch.window(), &self.shard_id, &shared.source.arn).to_vec()
        };
        let row = Row {
            account: name.account.as_str().to_owned(),
            region: name.region.as_str().to_owned(),
            function: shared.found.mapping.function.clone(),
            mapping: mapping.to_owned(),
            destination: destination.to_owned(),
            report: report::write(discard, &told),
            payload: (destination::service(destination) == "s3").then(event),
            object_key: report::object_key(mapping, &self.shard_id, now, &dice.uuid()),
            events: discard.size,
            counted: shared.found.mapping.count_events,
            failures: 0,
            letter: None,
            // Batches of records have none.
            trace: None,
        };
        (outbox::key(now, &dice.uuid()), row)
    }

    /// The commit that says how far the shard is.
    fn batch(&mut self, finished: bool) -> Batch {
        self.checkpoint.progress = self.shard.progress();
        self.checkpoint.finished = finished;
        let key = checkpoint::key(self.shared.id(), &self.shard_id);
        let mut batch = Batch::new().fence(&self.shared.lease).put(key, self.checkpoint.encode());
        if let Some((key, row)) = self.row.take() {
            batch = batch.put(key, to_cbor(&row));
        }
        match self.result.take() {
            Some(result) => self.shared.note(batch, &result),
            None => batch,
        }
    }

    /// Saves what is not yet; one commit at a time.
    fn save(&mut self) {
        if self.saving || !self.unsaved {
            return;
        }
        (self.saving, self.unsaved) = (true, false);
        let (batch, store) = (self.batch(false), self.shared.core.store.clone());
        self.tasks.spawn(async move { Event::Saved(store.commit(batch).await) });
    }

    async fn finish(mut self) -> Result<Ended, StoreError> {
        let batch = self.batch(true);
        let committed = self.shared.core.store.commit(batch).await?.committed();
        Ok(if committed.is_ok() { Ended::Finished } else { Ended::Fenced })
    }
}
