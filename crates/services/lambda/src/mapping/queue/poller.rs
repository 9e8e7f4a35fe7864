//! One task a queue: receives, invokes, and deletes what is done with, all at the same time.
//!
//! What is under way — a receive, and for each batch its invocation with what is deleted after it — are
//! tasks of the poller's own, which end with it. Killed anywhere it loses nothing: messages that were
//! not deleted are the queue's again after their time.

use super::super::call::{self, Answer};
use super::super::shared::Shared;
use super::super::worker::{FAILED, OK};
use super::loops;
use super::source::{Queue, problem};
use crate::function;
use crate::limits::BATCH_PAYLOAD_MAX;
use aws_api::ApiError;
use aws_api::seams::{MessagesWanted, SourceMessage, SourceMessages, SourceWatch};
use event_engine::Outcome;
use event_engine::intake::{Intake, IntakeStep, Message, MessageBatch, handled};
use foundation::Timestamp;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Works on the queue until it is told to stop, and all that was begun has ended.
pub(super) async fn work(shared: Arc<Shared<Queue>>) {
    let watch = shared.source.watch().await;
    Poller::new(shared).run(watch).await;
}

/// A message in hand.
pub(super) struct Held {
    pub(super) message: SourceMessage,
    until: Timestamp,
}

impl Message for Held {
    fn bytes(&self) -> usize {
        // With the comma behind it.
        self.message.event.len() + 1
    }
    fn hidden_until(&self) -> Timestamp {
        self.until
    }
}

/// What a poller waits for.
enum Event {
    Received(Result<SourceMessages, ApiError>),
    /// The function ran: with so many messages, so many of which are not done with.
    Ran {
        messages: usize,
        failed: usize,
        deleted: Result<usize, ApiError>,
    },
    /// It could not be run; an invocation may take so long.
    NotRun(MessageBatch<Held>, Duration),
    /// Messages that the filter passed over were deleted.
    PassedOver(Result<usize, ApiError>),
    /// The last result was saved.
    Saved,
    Changed,
    Due,
    Told,
    /// A task panicked.
    Broken,
}

struct Poller {
    shared: Arc<Shared<Queue>>,
    intake: Intake<Held>,
    /// How often in a row the queue could not be received from.
    failures: u32,
    /// The last processing result, while it is not saved.
    result: Option<String>,
    saving: bool,
    stopping: bool,
    stopped: watch::Receiver<bool>,
    tasks: JoinSet<Event>,
}

impl Poller {
    fn new(shared: Arc<Shared<Queue>>) -> Poller {
        Poller {
            intake: Intake::new(shared.intake_config()),
            failures: 0,
            result: None,
            saving: false,
            stopping: false,
            stopped: shared.stopped.clone(),
            tasks: JoinSet::new(),
            shared,
        }
    }

    async fn run(mut self, mut watch: Box<dyn SourceWatch>) {
        loop {
            if !self.stopping && *self.stopped.borrow() {
                self.stopping = true;
                self.intake.stop();
            }
            let until = self.advance();
            self.save();
            if self.stopping && self.intake.is_idle() && self.tasks.is_empty() {
                return;
            }
            match self.next(&mut watch, until).await {
                Event::Received(page) => self.take(page),
                Event::Ran { messages, failed, deleted } => self.ran(messages, failed, deleted),
                Event::NotRun(batch, limit) => {
                    self.shared.meter.failed(batch.messages.len());
                    self.result = Some(FAILED.to_owned());
                    self.intake.throttled(self.now(), batch, limit);
                }
                Event::PassedOver(deleted) => self.deleted(deleted),
                Event::Saved => self.saving = false,
                Event::Changed => self.intake.changed(),
                Event::Due | Event::Told => {}
                // The crew begins another; what was in hand is the queue's.
                Event::Broken => return,
            }
        }
    }

    fn now(&self) -> Timestamp {
        self.shared.core.ambient.now()
    }

    /// Begins whatever the engine wants; tells when to ask again at the latest.
    fn advance(&mut self) -> Option<Timestamp> {
        loop {
            match self.intake.step(self.now()) {
                IntakeStep::Receive(room) => self.receive(room),
                IntakeStep::Invoke(batch) => self.call(batch),
                IntakeStep::Wait(until) => return until,
            }
        }
    }

    /// The next thing that happens.
    async fn next(&mut self, watch: &mut Box<dyn SourceWatch>, until: Option<Timestamp>) -> Event {
        let clock = &self.shared.core.ambient.clock;
        let due = async {
            match until {
                Some(moment) => clock.sleep_until(moment).await,
                None => std::future::pending().await,
            }
        };
        let (stopped, tasks, stopping) = (&mut self.stopped, &mut self.tasks, self.stopping);
        tokio::select! {
            Some(event) = tasks.join_next() => match event {
                Ok(event) => event,
                Err(failed) => {
                    tracing::error!(%failed, "a part of a poller failed");
                    Event::Broken
                }
            },
            () = watch.changed(), if !stopping => Event::Changed,
            () = due => Event::Due,
            _ = stopped.wait_for(|stopped| *stopped), if !stopping => Event::Told,
        }
    }

    fn receive(&mut self, room: usize) {
        let shared = self.shared.clone();
        let longer = Duration::from_secs(shared.found.mapping.window_s.into());
        let want = MessagesWanted { messages: room, bytes: BATCH_PAYLOAD_MAX, longer };
        self.tasks.spawn(async move { Event::Received(shared.source.receive(&want).await) });
    }

    fn take(&mut self, page: Result<SourceMessages, ApiError>) {
        let SourceMessages { messages, hidden_until: until, more, next } = match page {
            Ok(page) => page,
            Err(error) => return self.not_received(&error),
        };
        self.failures = 0;
        let shared = self.shared.clone();
        shared.meter.polled(messages.len());
        let (wanted, others): (Vec<_>, Vec<_>) =
            messages.into_iter().partition(|message| shared.wants(message));
        if !others.is_empty() {
            shared.meter.filtered_out(others.len());
            let receipts: Vec<_> = others.into_iter().map(|message| message.receipt).collect();
            self.tasks.spawn(async move { Event::PassedOver(delete(&shared, receipts).await) });
        }
        let held = wanted.into_iter().map(|message| Held { message, until });
        self.intake.take(self.now(), held, more, next);
    }

    fn not_received(&mut self, error: &ApiError) {
        self.failures += 1;
        // Once, however often it is tried again.
        if self.failures == 1 {
            let mapping = self.shared.id();
            tracing::warn!(%error, mapping, "the queue can't be received from; tried again until it can");
        }
        self.intake.put_off(self.now() + event_engine::backoff(self.failures));
        self.result = Some(problem(error));
    }

    /// Invokes the function with a batch.
    fn call(&mut self, batch: MessageBatch<Held>) {
        let shared = self.shared.clone();
        shared.meter.invoked(batch.messages.len());
        self.tasks.spawn(async move { handle(&shared, batch).await });
    }

    fn ran(&mut self, messages: usize, failed: usize, deleted: Result<usize, ApiError>) {
        debug_assert!(failed <= messages);
        self.intake.ran();
        self.shared.meter.failed(failed);
        self.result = Some(if failed == 0 { OK } else { FAILED }.to_owned());
        self.deleted(deleted);
    }

    fn deleted(&mut self, deleted: Result<usize, ApiError>) {
        match deleted {
            Ok(count) => self.shared.meter.deleted(count),
            Err(error) => {
                let mapping = self.shared.id();
                tracing::warn!(%error, mapping, "messages could not be deleted, and come again");
                self.result = Some(problem(&error));
            }
        }
    }

    /// Saves the last result, one at a time.
    fn save(&mut self) {
        if self.saving {
            return;
        }
        let Some(result) = self.result.take().filter(|result| self.shared.is_news(result)) else {
            return;
        };
        self.saving = true;
        let shared = self.shared.clone();
        self.tasks.spawn(async move {
            shared.tell(result).await;
            Event::Saved
        });
    }
}

/// Invokes the function, and deletes what it has done with.
async fn handle(shared: &Shared<Queue>, mut batch: MessageBatch<Held>) -> Event {
    let total = batch.messages.len();
    let trace = loops::sort_out(shared, &mut batch.messages).await;
    if batch.messages.is_empty() {
        return Event::Ran { messages: total, failed: total, deleted: Ok(0) };
    }
    let events = batch.messages.iter().map(|held| &held.message.event);
    let Answer { outcome, .. } = call::invoke(shared, call::records(events), false, trace).await;
    if outcome == Outcome::NotRun {
        return Event::NotRun(batch, time_limit(shared).await);
    }
    let ids: Vec<_> = batch.messages.iter().map(|held| held.message.id.as_str()).collect();
    let done = handled(&outcome, &ids);
    let failed = total - done.len();
    let receipt = |place: usize| batch.messages.get(place).map(|held| held.message.receipt.clone());
    let receipts: Vec<_> = done.into_iter().filter_map(receipt).collect();
    let deleted = delete(shared, receipts).await;
    Event::Ran { messages: total, failed, deleted }
}

/// How many were deleted.
async fn delete(shared: &Shared<Queue>, receipts: Vec<String>) -> Result<usize, ApiError> {
    if !receipts.is_empty() {
        shared.source.delete(&receipts).await?;
    }
    Ok(receipts.len())
}

/// How long an invocation may take; nothing where there is no such function.
async fn time_limit(shared: &Shared<Queue>) -> Duration {
    let found = function::find(&shared.core, &shared.found.named()).await;
    found.map_or(Duration::ZERO, |found| Duration::from_secs(found.function.timeout_s.into()))
}
