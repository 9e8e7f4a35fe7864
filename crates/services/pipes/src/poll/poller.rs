//! One task a queue: receives, executes, and deletes what is done with, all at the same time.
//!
//! What is under way — a receive, and for each batch its execution with what is deleted after it — are
//! tasks of the poller's own, which end with it. Killed anywhere it loses nothing: messages that were
//! not deleted are the queue's again after their time.

use super::shared::{Shared, event_of};
use super::stream::explain;
use crate::flow::Ending;
use crate::limits::{BATCH_BYTES_MAX, THROTTLED_MARGIN};
use aws_api::ApiError;
use aws_api::seams::{MessagesWanted, SourceMessage, SourceMessages, SourceWatch};
use event_engine::Outcome;
use event_engine::intake::{Intake, IntakeStep, Message, MessageBatch, handled};
use foundation::Timestamp;
use std::sync::Arc;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Works on the queue until it is told to stop, and all that was begun has ended.
pub(super) async fn work(shared: Arc<Shared>) {
    let (Some(queue), Ok(messages)) = (shared.queue(), shared.messages()) else { return };
    let watch = messages.watch(&queue.arn).await;
    let poller = Poller {
        intake: Intake::new(queue.config),
        failures: 0,
        stopping: false,
        stopped: shared.stopped.clone(),
        tasks: JoinSet::new(),
        shared,
    };
    poller.run(watch).await;
}

/// A message in hand.
struct Held {
    message: SourceMessage,
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
    /// An execution has ended, and what was done with is deleted.
    Ran(Result<(), ApiError>),
    /// Nothing could take it.
    Throttled(MessageBatch<Held>),
    /// Messages that the filter passed over were deleted.
    PassedOver(Result<(), ApiError>),
    Changed,
    Due,
    Told,
    /// A task panicked.
    Broken,
}

struct Poller {
    shared: Arc<Shared>,
    intake: Intake<Held>,
    /// How often in a row the queue could not be received from.
    failures: u32,
    stopping: bool,
    stopped: watch::Receiver<bool>,
    tasks: JoinSet<Event>,
}

impl Poller {
    async fn run(mut self, mut watch: Box<dyn SourceWatch>) {
        loop {
            if !self.stopping && *self.stopped.borrow() {
                self.stopping = true;
                self.intake.stop();
            }
            let until = self.advance();
            if self.stopping && self.intake.is_idle() && self.tasks.is_empty() {
                return;
            }
            match self.next(&mut watch, until).await {
                Event::Received(page) => self.take(page),
                Event::Ran(deleted) => {
                    self.intake.ran();
                    self.deleted(deleted);
                }
                Event::Throttled(batch) => {
                    self.intake.throttled(self.now(), batch, THROTTLED_MARGIN);
                }
                Event::PassedOver(deleted) => self.deleted(deleted),
                Event::Changed => self.intake.changed(),
                Event::Due | Event::Told => {}
                // The crew begins another; what was in hand is the queue's.
                Event::Broken => return,
            }
        }
    }

    fn now(&self) -> Timestamp {
        self.shared.job.room.ambient.now()
    }

    /// Begins whatever the engine wants; tells when to ask again at the latest.
    fn advance(&mut self) -> Option<Timestamp> {
        loop {
            match self.intake.step(self.now()) {
                IntakeStep::Receive(room) => {
                    let shared = self.shared.clone();
                    self.tasks.spawn(async move { Event::Received(receive(&shared, room).await) });
                }
                IntakeStep::Invoke(batch) => {
                    let shared = self.shared.clone();
                    self.tasks.spawn(async move { handle(&shared, batch).await });
                }
                IntakeStep::Wait(until) => return until,
            }
        }
    }

    /// The next thing that happens.
    async fn next(&mut self, watch: &mut Box<dyn SourceWatch>, until: Option<Timestamp>) -> Event {
        let clock = &self.shared.job.room.ambient.clock;
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

    fn take(&mut self, page: Result<SourceMessages, ApiError>) {
        let SourceMessages { messages, hidden_until: until, more, next } = match page {
            Ok(page) => page,
            Err(error) => return self.not_received(&error),
        };
        self.failures = 0;
        let shared = self.shared.clone();
        let (wanted, others): (Vec<_>, Vec<_>) =
            messages.into_iter().partition(|message| shared.wants_message(message));
        if !others.is_empty() {
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
            let pipe = &self.shared.job.arn;
            tracing::warn!(%error, pipe, "the queue can't be received from; tried again until it can");
        }
        self.intake.put_off(self.now() + event_engine::backoff(self.failures));
    }

    fn deleted(&self, deleted: Result<(), ApiError>) {
        if let Err(error) = deleted {
            let pipe = &self.shared.job.arn;
            tracing::warn!(%error, pipe, "messages could not be deleted, and come again");
        }
    }
}

async fn receive(shared: &Shared, room: usize) -> Result<SourceMessages, ApiError> {
    let queue = shared.queue().ok_or_else(|| ApiError::internal("the source is no queue"))?;
    let longer = queue.config.batching_window;
    let want = MessagesWanted { messages: room, bytes: BATCH_BYTES_MAX, longer };
    let caller = shared.job.role.caller().await?;
    shared.messages()?.receive(&caller, &queue.arn, &want).await.map_err(explain)
}

/// Executes a batch, and deletes what is done with.
async fn handle(shared: &Shared, batch: MessageBatch<Held>) -> Event {
    let events: Vec<_> = batch.messages.iter().map(|held| event_of(&held.message)).collect();
    let outcome = match shared.job.run(&events).await {
        Ending::Throttled => return Event::Throttled(batch),
        Ending::Done => Outcome::Success,
        Ending::Partly(ids) => Outcome::Partial(ids),
        Ending::Failed => Outcome::Failure,
    };
    let ids: Vec<_> = batch.messages.iter().map(|held| held.message.id.as_str()).collect();
    let done = handled(&outcome, &ids).into_iter();
    let receipt = |place: usize| batch.messages.get(place).map(|held| held.message.receipt.clone());
    Event::Ran(delete(shared, done.filter_map(receipt).collect()).await)
}

async fn delete(shared: &Shared, receipts: Vec<String>) -> Result<(), ApiError> {
    let Some(queue) = shared.queue().filter(|_| !receipts.is_empty()) else { return Ok(()) };
    let caller = shared.job.role.caller().await?;
    shared.messages()?.delete(&caller, &queue.arn, &receipts).await.map_err(explain)
}
