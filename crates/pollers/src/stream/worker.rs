//! One task a shard: reads, hands batches over, and saves how far it is, all at the same time.
//!
//! What is under way — a read, a commit, a batch for each lane — are tasks of the worker's own, which end
//! with it; between them it asks the engine what to do next. Killed anywhere it goes on from its
//! checkpoint: what was not saved is done again.

use super::checkpoint::Checkpoint;
use super::{GivenUp, Record, StreamWork};
use crate::common::Common;
use crate::work::{Count, Last, Shown};
use aws_api::ApiError;
use aws_api::seams::{Position, SourcePage, SourceWatch};
use event_engine::{Batch as Records, Discard, Item, Outcome, Reach, Shard, Step, backoff};
use foundation::Timestamp;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Conflict, StoreError};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Every source keeps its records at least so long (Kinesis, DynamoDB Streams): after that, a batch that
/// fails is looked for again.
const RETENTION_MIN: Duration = Duration::from_hours(24);
/// How often, at most, a worker looks whether its records have expired.
const EXPIRY_CHECK: Duration = Duration::from_mins(10);

/// Why a worker ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// The shard is closed and all of it is done with.
    Finished,
    /// It was told to.
    Stopped,
    /// The work is another node's.
    Fenced,
    /// Its state can't be read or saved.
    Failed,
}

/// Works on a shard until it ends, or the worker must.
pub(super) async fn work<W: StreamWork>(common: Arc<Common<W>>, shard: String) -> Ended {
    let (known, name) = (common.clone(), shard.clone());
    match Worker::open(common, shard).await {
        Ok(worker) => worker.run().await,
        Err(failure) => Err(failure),
    }
    .unwrap_or_else(|failure| {
        tracing::error!(%failure, of = known.name(), shard = name, "work halts");
        Ended::Failed
    })
}

/// What a worker waits for.
enum Event<A> {
    Read(Result<SourcePage, ApiError>),
    Answered(Records, A),
    Saved(Result<store::Outcome, StoreError>),
    Changed,
    Due,
    Told,
    /// A task panicked.
    Broken,
}

struct Worker<W: StreamWork> {
    common: Arc<Common<W>>,
    shard_id: String,
    checkpoint: Checkpoint<W::Notes>,
    shard: Shard<Record>,
    /// Where to read on.
    position: Position,
    /// There may be more to read than was asked for.
    more: bool,
    reading: bool,
    /// How often in a row the source could not be read, and when it is tried again.
    unread: (u32, Option<Timestamp>),
    /// Batches under way.
    carried: usize,
    saving: bool,
    /// The shard's state is not what was saved, nor what is being saved.
    unsaved: bool,
    /// What is told of records that were given up, to be committed with the state.
    told: Option<Batch>,
    /// What is shown of how the last of the work went, likewise.
    shown: Option<Shown>,
    expiry_checked: Option<Timestamp>,
    stopped: watch::Receiver<bool>,
    tasks: JoinSet<Event<W::Answer>>,
}

impl<W: StreamWork> Worker<W> {
    async fn open(common: Arc<Common<W>>, shard_id: String) -> Result<Self, StoreError> {
        let work = &common.work;
        let known = work.checkpoints().read(&*common.store, &shard_id).await?;
        let checkpoint = known.unwrap_or_else(|| Checkpoint::new(&of_new_shards(work.starting())));
        Ok(Worker {
            shard: Shard::new(work.config(), checkpoint.progress.clone()),
            position: checkpoint.position(),
            stopped: common.stopped.clone(),
            common,
            shard_id,
            checkpoint,
            more: true,
            reading: false,
            unread: (0, None),
            carried: 0,
            saving: false,
            unsaved: false,
            told: None,
            shown: None,
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
            if self.carried == 0 && !self.saving {
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
        self.common.ambient.now()
    }

    /// Begins whatever the engine wants; tells when to ask again at the latest.
    fn advance(&mut self) -> Option<Timestamp> {
        loop {
            // What is told of records that were given up is saved before more are.
            if self.told.is_some() {
                return None;
            }
            match self.shard.step(self.now()) {
                Step::Invoke(batch) => self.carry(batch),
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
    ) -> Event<W::Answer> {
        let listens = !self.more && !stopping;
        let changed = async {
            match watch {
                Some(watch) => watch.changed().await,
                None => std::future::pending().await,
            }
        };
        let now = self.now();
        let again = self.unread.1.filter(|at| *at > now && !stopping);
        let clock = &self.common.ambient.clock;
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
        if self.waits() {
            return None;
        }
        match self.common.work.stream().watch(&self.shard_id).await {
            Ok(watch) => Some(watch),
            Err(error) => {
                self.not_read(&error);
                None
            }
        }
    }

    /// Whether the source is left alone for a while.
    fn waits(&self) -> bool {
        self.unread.1.is_some_and(|again| again > self.now())
    }

    /// Reads on, if there is room and may be something.
    fn read(&mut self, watched: bool) {
        if !watched || self.reading || !self.more || self.waits() {
            return;
        }
        let Some(room) = self.shard.room() else { return };
        (self.reading, self.more) = (true, false);
        let (common, shard, position) =
            (self.common.clone(), self.shard_id.clone(), self.position.clone());
        self.tasks.spawn(async move {
            let page = common.work.stream().read(&shard, &position, room).await;
            Event::Read(page.map(|page| shaped(&common.work, page)))
        });
    }

    fn take(&mut self, page: Result<SourcePage, ApiError>) {
        self.reading = false;
        let page = match page {
            Ok(page) => page,
            Err(error) => return self.not_read(&error),
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
        let (now, work) = (self.now(), &self.common.work);
        let wants = |record: &Record| {
            let wants = work.wants(&record.0);
            wanted += usize::from(wants);
            wants
        };
        self.shard.feed(now, page.records.into_iter().map(Record), wants, reach);
        work.count(Count::Polled, count);
        work.count(Count::FilteredOut, count - wanted);
    }

    fn not_read(&mut self, error: &ApiError) {
        let failures = self.unread.0 + 1;
        // Once, however often it is tried again.
        if failures == 1 {
            let (of, shard) = (self.common.name(), &self.shard_id);
            tracing::warn!(%error, of, shard, "the source can't be read; tried again until it can");
        }
        self.unread = (failures, Some(self.now() + backoff(failures)));
        self.more = true;
        self.show(&Last::Refused(error));
    }

    fn show(&mut self, last: &Last<'_>) {
        if let Some(shown) = self.common.work.shown(last) {
            (self.shown, self.unsaved) = (Some(shown), true);
        }
    }

    /// Hands a batch over.
    fn carry(&mut self, batch: Records) {
        let common = self.common.clone();
        let records: Vec<_> = self.shard.records(&batch).collect();
        let load = common.work.load(&self.shard_id, &batch, &records);
        common.work.count(Count::Begun, batch.len());
        self.carried += 1;
        self.tasks.spawn(async move { Event::Answered(batch, common.work.carry(load).await) });
    }

    fn answer(&mut self, batch: Records, answer: W::Answer) {
        self.carried -= 1;
        let (now, work) = (self.now(), &self.common.work);
        let outcome = work.answered(&batch, answer, &mut self.checkpoint.notes);
        let (complete, failures) = match &outcome {
            Outcome::Success => (true, 0),
            Outcome::Partial(ids) | Outcome::State { failed: ids, .. } => {
                (ids.is_empty(), ids.len())
            }
            Outcome::Failure | Outcome::NotRun => (false, batch.len()),
        };
        work.count(Count::Failed, failures.min(batch.len()));
        let first = self.shard.records(&batch).next().map(Item::arrived);
        self.shard.answer(now, batch, &outcome);
        self.unsaved = true;
        self.show(if complete { &Last::Done } else { &Last::Failed });
        if !complete && first.is_some_and(|first| now.since(first) > RETENTION_MIN) {
            self.look_for_expired(now);
        }
    }

    /// Reads again what is left, so that what the source keeps no longer is not tried for ever.
    fn look_for_expired(&mut self, now: Timestamp) {
        let lately = self.expiry_checked.is_some_and(|at| now.since(at) < EXPIRY_CHECK);
        if self.carried > 0 || self.reading || lately {
            return;
        }
        self.expiry_checked = Some(now);
        self.checkpoint.progress = self.shard.progress();
        self.shard = Shard::new(self.common.work.config(), self.checkpoint.progress.clone());
        self.position = self.checkpoint.position();
        self.more = true;
    }

    /// Moves over records that are given up, and notes what is told of them.
    fn give_up(&mut self, discard: Discard) {
        let (common, now, shard) = (self.common.clone(), self.now(), &self.shard_id[..]);
        let (records, reason) = (discard.size, discard.reason.as_str());
        tracing::warn!(of = common.name(), shard, records, reason, "records were given up");
        let records: Vec<_> = self.shard.records(&discard.batch).collect();
        let given_up = GivenUp { shard, discard: &discard, records: &records, now };
        self.told = common.work.given_up(given_up, &mut self.checkpoint.notes);
        self.shard.discard(now, discard);
        self.unsaved = true;
    }

    /// The commit that says how far the shard is.
    fn batch(&mut self, finished: bool) -> Batch {
        self.checkpoint.progress = self.shard.progress();
        self.checkpoint.finished = finished;
        let key = self.common.work.checkpoints().key(&self.shard_id);
        let batch = Batch::new().fence(&self.common.lease).put(key, self.checkpoint.encode());
        let batch = batch.with(self.told.take().unwrap_or_default());
        match self.shown.take() {
            Some(shown) => self.common.show(batch, shown),
            None => batch,
        }
    }

    /// Saves what is not yet; one commit at a time.
    fn save(&mut self) {
        if self.saving || !self.unsaved {
            return;
        }
        (self.saving, self.unsaved) = (true, false);
        let (batch, store) = (self.batch(false), self.common.store.clone());
        self.tasks.spawn(async move { Event::Saved(store.commit(batch).await) });
    }

    async fn finish(mut self) -> Result<Ended, StoreError> {
        let batch = self.batch(true);
        let committed = self.common.store.commit(batch).await?.committed();
        Ok(if committed.is_ok() { Ended::Finished } else { Ended::Fenced })
    }
}

/// Where shards are read from that came after the work had begun: all that is in them is new.
fn of_new_shards(starting: Position) -> Position {
    match starting {
        Position::Latest | Position::After(_) => Position::TrimHorizon,
        other => other,
    }
}

fn shaped<W: StreamWork>(work: &W, page: SourcePage) -> SourcePage {
    let records = page.records.into_iter().map(|record| work.shaped(record)).collect();
    SourcePage { records, ..page }
}
