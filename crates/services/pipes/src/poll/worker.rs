//! One task a shard: reads, executes, and saves how far it is, all at the same time.
//!
//! What is under way — a read, a commit, an execution for each lane — are tasks of the worker's own,
//! which end with it; between them it asks the engine what to do next. Killed anywhere it goes on from
//! its checkpoint: what was not saved is done again.

use super::shared::{Shared, as_pipes_have_it};
use crate::flow::{Ending, Event as PipeEvent};
use crate::keys::checkpoint::{self, Checkpoint};
use crate::letters;
use crate::limits::{EXPIRY_CHECK, RETENTION_MIN};
use crate::plan::{StreamKind, StreamSource};
use aws_api::ApiError;
use aws_api::seams::{Position, SourcePage, SourceRecord, SourceWatch};
use bytes::Bytes;
use event_engine::{Batch as Records, Discard, Item, Outcome, Reach, Shard, Step, backoff};
use foundation::Timestamp;
use std::collections::HashMap;
use std::sync::Arc;
use store::{Batch, Conflict, StoreError};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Why a worker ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// The shard is closed and all of it is done with.
    Finished,
    /// It was told to.
    Stopped,
    /// The pipe is another node's.
    Fenced,
    /// Its state can't be read or saved.
    Failed,
}

/// Works on a shard until it ends, or the worker must.
pub(super) async fn work(shared: Arc<Shared>, shard: String) -> Ended {
    let (pipe, name) = (shared.job.arn.clone(), shard.clone());
    match Worker::open(shared, shard).await {
        Ok(Some(worker)) => worker.run().await,
        Ok(None) => Ok(Ended::Failed),
        Err(failure) => Err(failure),
    }
    .unwrap_or_else(|failure| {
        tracing::error!(%failure, pipe, shard = name, "work halts");
        Ended::Failed
    })
}

/// A record as the engine sees it.
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

/// What a worker waits for.
enum Event {
    Read(Result<SourcePage, ApiError>),
    Ran(Records, Outcome),
    Saved(Result<store::Outcome, StoreError>),
    Changed,
    Due,
    Told,
    /// A task panicked.
    Broken,
}

struct Worker {
    shared: Arc<Shared>,
    source: StreamSource,
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
    /// Executions under way.
    running: usize,
    saving: bool,
    /// The shard's state is not what was saved, nor what is being saved.
    unsaved: bool,
    /// What is told of discarded records, to be committed with the state.
    letter: Option<letters::Letter>,
    expiry_checked: Option<Timestamp>,
    stopped: watch::Receiver<bool>,
    tasks: JoinSet<Event>,
}

impl Worker {
    async fn open(shared: Arc<Shared>, shard_id: String) -> Result<Option<Worker>, StoreError> {
        let Some(source) = shared.stream().cloned() else { return Ok(None) };
        let store = &*shared.job.room.store;
        let known = checkpoint::read(store, shared.id(), &shard_id).await?;
        // One that came after the pipe is new as a whole.
        let start = match &source.starting {
            Position::Latest | Position::After(_) => Position::TrimHorizon,
            other => other.clone(),
        };
        let checkpoint = known.unwrap_or_else(|| Checkpoint::new(&start));
        Ok(Some(Worker {
            shard: Shard::new(source.config, checkpoint.progress.clone()),
            position: checkpoint.position(),
            stopped: shared.stopped.clone(),
            shared,
            source,
            shard_id,
            checkpoint,
            more: true,
            reading: false,
            unread: (0, None),
            running: 0,
            saving: false,
            unsaved: false,
            letter: None,
            expiry_checked: None,
            tasks: JoinSet::new(),
        }))
    }

    async fn run(mut self) -> Result<Ended, StoreError> {
        let mut watch = None;
        loop {
            let stopping = *self.stopped.borrow();
            let until = if stopping { None } else { self.advance() };
            self.save();
            if self.running == 0 && !self.saving {
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
                Event::Ran(batch, outcome) => self.ran(batch, &outcome),
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
        self.shared.job.room.ambient.now()
    }

    /// Begins whatever the engine wants; tells when to ask again at the latest.
    fn advance(&mut self) -> Option<Timestamp> {
        loop {
            // What is told of discarded records is saved before more are discarded.
            if self.letter.is_some() {
                return None;
            }
            match self.shard.step(self.now()) {
                Step::Invoke(batch) => self.execute(batch),
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
        let clock = &self.shared.job.room.ambient.clock;
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
        let watch = async {
            let caller = self.shared.job.role.caller().await?;
            let records = self.shared.records(self.source.kind)?;
            Ok(records.watch_shard(&caller, &self.source.arn, &self.shard_id).await)
        };
        match watch.await {
            Ok(watch) => Some(watch),
            Err(error) => {
                self.not_read(&error);
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
        let (kind, arn) = (self.source.kind, self.source.arn.clone());
        self.tasks.spawn(async move {
            Event::Read(read(&shared, (kind, &arn, &shard), &position, room).await)
        });
    }

    fn take(&mut self, page: Result<SourcePage, ApiError>) {
        self.reading = false;
        let page = match page {
            Ok(page) => page,
            Err(error) => return self.not_read(&error),
        };
        self.unread = (0, None);
        let reach = match page.records.len() {
            _ if page.at_end => Reach::End,
            0 => Reach::Tip,
            _ => Reach::More,
        };
        self.more |= reach == Reach::More;
        self.position = page.next;
        let (now, shared, kind) = (self.now(), &self.shared, self.source.kind);
        let records = page.records.into_iter().map(Record);
        self.shard.feed(now, records, |record| shared.wants_record(kind, &record.0), reach);
    }

    fn not_read(&mut self, error: &ApiError) {
        let failures = self.unread.0 + 1;
        // Once, however often it is tried again.
        if failures == 1 {
            let (pipe, shard) = (&self.shared.job.arn, &self.shard_id);
            tracing::warn!(%error, pipe, shard, "the source can't be read; tried again until it can");
        }
        self.unread = (failures, Some(self.now() + backoff(failures)));
        self.more = true;
    }

    /// Takes a batch through the pipe.
    fn execute(&mut self, batch: Records) {
        let shared = self.shared.clone();
        let records = self.shard.records(&batch);
        let events: Vec<(String, Bytes)> =
            records.map(|Record(of)| (of.sequence_number.clone(), of.event.clone())).collect();
        self.running += 1;
        self.tasks.spawn(async move {
            let outcome = execute(&shared, events).await;
            Event::Ran(batch, outcome)
        });
    }

    fn ran(&mut self, batch: Records, outcome: &Outcome) {
        self.running -= 1;
        let now = self.now();
        let first = self.shard.records(&batch).next().map(Item::arrived);
        self.shard.answer(now, batch, outcome);
        self.unsaved = true;
        let complete = *outcome == Outcome::Success;
        if !complete && first.is_some_and(|first| now.since(first) > RETENTION_MIN) {
            self.look_for_expired(now);
        }
    }

    /// Reads again what is left, so that what the source keeps no longer is not tried for ever.
    fn look_for_expired(&mut self, now: Timestamp) {
        let lately = self.expiry_checked.is_some_and(|at| now.since(at) < EXPIRY_CHECK);
        if self.running > 0 || self.reading || lately {
            return;
        }
        self.expiry_checked = Some(now);
        self.checkpoint.progress = self.shard.progress();
        self.shard = Shard::new(self.source.config, self.checkpoint.progress.clone());
        self.position = self.checkpoint.position();
        self.more = true;
    }

    /// Moves over records that are given up, and notes what is told of them.
    fn give_up(&mut self, discard: Discard) {
        let job = &self.shared.job;
        tracing::warn!(
            pipe = job.arn,
            shard = self.shard_id,
            records = discard.size,
            reason = discard.reason.as_str(),
            "records were given up"
        );
        if let Some(arn) = &self.source.dead_letters {
            let place = (&self.source, &self.shard_id[..]);
            self.letter = Some(letters::Letter::of(job, arn, place, &discard, self.now()));
        }
        self.shard.discard(self.now(), discard);
        self.unsaved = true;
    }

    /// The commit that says how far the shard is.
    fn batch(&mut self, finished: bool) -> Batch {
        self.checkpoint.progress = self.shard.progress();
        self.checkpoint.finished = finished;
        let key = checkpoint::key(self.shared.id(), &self.shard_id);
        let batch = Batch::new().fence(&self.shared.lease).put(key, self.checkpoint.encode());
        match self.letter.take() {
            Some(letter) => letter.post(&self.shared.job.room.mail, batch),
            None => batch,
        }
    }

    /// Saves what is not yet; one commit at a time.
    fn save(&mut self) {
        if self.saving || !self.unsaved {
            return;
        }
        (self.saving, self.unsaved) = (true, false);
        let (batch, store) = (self.batch(false), self.shared.job.room.store.clone());
        self.tasks.spawn(async move { Event::Saved(store.commit(batch).await) });
    }

    async fn finish(mut self) -> Result<Ended, StoreError> {
        let batch = self.batch(true);
        let committed = self.shared.job.room.store.commit(batch).await?.committed();
        Ok(if committed.is_ok() { Ended::Finished } else { Ended::Fenced })
    }
}

async fn read(
    shared: &Shared,
    (kind, arn, shard): (StreamKind, &str, &str),
    position: &Position,
    (records, bytes): (usize, usize),
) -> Result<SourcePage, ApiError> {
    let caller = shared.job.role.caller().await?;
    let source = shared.records(kind)?;
    let page = source.read(&caller, arn, shard, position, records, bytes).await?;
    let records = page.records.into_iter().map(|record| as_pipes_have_it(kind, record)).collect();
    Ok(SourcePage { records, ..page })
}

/// Takes records, with their sequence numbers, through the pipe.
async fn execute(shared: &Shared, records: Vec<(String, Bytes)>) -> Outcome {
    let (numbers, texts): (Vec<_>, Vec<_>) = records.into_iter().unzip();
    let events: Vec<_> = texts.into_iter().map(PipeEvent::of_record).collect();
    match shared.job.run(&events).await {
        Ending::Done => Outcome::Success,
        Ending::Failed => Outcome::Failure,
        Ending::Throttled => Outcome::NotRun,
        Ending::Partly(ids) => {
            let known: HashMap<&str, &String> =
                events.iter().map(|event| &event.id[..]).zip(&numbers).collect();
            let number = |id: &String| known.get(&id[..]).map(|number| (*number).clone());
            ids.iter().map(number).collect::<Option<_>>().map_or(Outcome::Failure, Outcome::Partial)
        }
    }
}
