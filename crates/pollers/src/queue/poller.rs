//! One task a queue: receives, hands batches over, and deletes what is done with, all at the same time.
//!
//! What is under way — a receive, and for each batch where it is carried and what is deleted after it —
//! are tasks of the poller's own, which end with it. Killed anywhere it loses nothing: messages that were
//! not deleted are the queue's again after their time.

use super::{Carried, Held, QueueWork};
use crate::common::Common;
use crate::work::{Count, Last, Shown};
use aws_api::ApiError;
use aws_api::seams::{MessagesWanted, SourceMessages, SourceWatch};
use event_engine::intake::{Intake, IntakeStep, MessageBatch, handled};
use foundation::Timestamp;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Works on the queue until it is told to stop, and all that was begun has ended.
pub(super) async fn work<W: QueueWork>(common: Arc<Common<W>>) {
    let watch = common.work.queue().watch().await;
    Poller::new(common).run(watch).await;
}

/// What a poller waits for.
enum Event {
    Received(Result<SourceMessages, ApiError>),
    /// A batch has been carried, so many messages of which are not done with.
    Ran {
        failed: usize,
        deleted: Result<usize, ApiError>,
    },
    /// Nothing took it.
    NotRun(MessageBatch<Held>, Duration),
    /// Messages that nobody wants were deleted.
    PassedOver(Result<usize, ApiError>),
    /// What is shown was saved.
    Saved,
    Changed,
    Due,
    Told,
    /// A task panicked.
    Broken,
}

struct Poller<W: QueueWork> {
    common: Arc<Common<W>>,
    intake: Intake<Held>,
    /// How often in a row the queue could not be received from.
    failures: u32,
    /// What is shown of how the last of the work went, while it is not saved.
    shown: Option<Shown>,
    saving: bool,
    stopping: bool,
    stopped: watch::Receiver<bool>,
    tasks: JoinSet<Event>,
}

impl<W: QueueWork> Poller<W> {
    fn new(common: Arc<Common<W>>) -> Self {
        Poller {
            intake: Intake::new(common.work.config()),
            failures: 0,
            shown: None,
            saving: false,
            stopping: false,
            stopped: common.stopped.clone(),
            tasks: JoinSet::new(),
            common,
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
                Event::Ran { failed, deleted } => self.ran(failed, deleted),
                Event::NotRun(batch, margin) => {
                    self.common.work.count(Count::Failed, batch.messages.len());
                    self.show(&Last::Failed);
                    self.intake.throttled(self.now(), batch, margin);
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
        self.common.ambient.now()
    }

    /// Begins whatever the engine wants; tells when to ask again at the latest.
    fn advance(&mut self) -> Option<Timestamp> {
        loop {
            match self.intake.step(self.now()) {
                IntakeStep::Receive(room) => self.receive(room),
                IntakeStep::Invoke(batch) => self.carry(batch),
                IntakeStep::Wait(until) => return until,
            }
        }
    }

    /// The next thing that happens.
    async fn next(&mut self, watch: &mut Box<dyn SourceWatch>, until: Option<Timestamp>) -> Event {
        let clock = &self.common.ambient.clock;
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
        let common = self.common.clone();
        let config = common.work.config();
        let (bytes, longer) = (config.batch_bytes, config.batching_window);
        let want = MessagesWanted { messages: room, bytes, longer };
        self.tasks.spawn(async move { Event::Received(common.work.queue().receive(&want).await) });
    }

    fn take(&mut self, page: Result<SourceMessages, ApiError>) {
        let SourceMessages { messages, hidden_until: until, more, next } = match page {
            Ok(page) => page,
            Err(error) => return self.not_received(&error),
        };
        self.failures = 0;
        let common = self.common.clone();
        common.work.count(Count::Polled, messages.len());
        let (wanted, others): (Vec<_>, Vec<_>) =
            messages.into_iter().partition(|message| common.work.wants(message));
        if !others.is_empty() {
            common.work.count(Count::FilteredOut, others.len());
            let receipts: Vec<_> = others.into_iter().map(|message| message.receipt).collect();
            self.tasks.spawn(async move {
                Event::PassedOver(common.work.queue().delete(&receipts).await)
            });
        }
        let held = wanted.into_iter().map(|message| Held { message, until });
        self.intake.take(self.now(), held, more, next);
    }

    fn not_received(&mut self, error: &ApiError) {
        self.failures += 1;
        // Once, however often it is tried again.
        if self.failures == 1 {
            let of = self.common.name();
            tracing::warn!(%error, of, "the queue can't be received from; tried again until it can");
        }
        self.intake.put_off(self.now() + event_engine::backoff(self.failures));
        self.show(&Last::Refused(error));
    }

    fn show(&mut self, last: &Last<'_>) {
        self.shown = self.common.work.shown(last);
    }

    /// Hands a batch over.
    fn carry(&mut self, batch: MessageBatch<Held>) {
        let common = self.common.clone();
        common.work.count(Count::Begun, batch.messages.len());
        self.tasks.spawn(async move { carry(&common.work, batch).await });
    }

    fn ran(&mut self, failed: usize, deleted: Result<usize, ApiError>) {
        self.intake.ran();
        self.common.work.count(Count::Failed, failed);
        self.show(if failed == 0 { &Last::Done } else { &Last::Failed });
        self.deleted(deleted);
    }

    fn deleted(&mut self, deleted: Result<usize, ApiError>) {
        match deleted {
            Ok(count) => self.common.work.count(Count::Deleted, count),
            Err(error) => {
                let of = self.common.name();
                tracing::warn!(%error, of, "messages could not be deleted, and come again");
                self.show(&Last::Refused(&error));
            }
        }
    }

    /// Saves what is shown, one at a time.
    fn save(&mut self) {
        if self.saving {
            return;
        }
        let news = self.shown.take().filter(|shown| self.common.is_news(shown));
        let Some(shown) = news else { return };
        self.saving = true;
        let common = self.common.clone();
        self.tasks.spawn(async move {
            common.show_alone(shown).await;
            Event::Saved
        });
    }
}

/// Carries a batch, and deletes what is done with.
async fn carry<W: QueueWork>(work: &W, mut batch: MessageBatch<Held>) -> Event {
    let total = batch.messages.len();
    let outcome = match work.carry(&mut batch.messages).await {
        Carried::NotRun(margin) => return Event::NotRun(batch, margin),
        Carried::Ran(outcome) => outcome,
    };
    let ids: Vec<_> = batch.messages.iter().map(|held| held.message.id.as_str()).collect();
    let done = handled(&outcome, &ids);
    let failed = total - done.len();
    let receipt = |place: usize| batch.messages.get(place).map(|held| held.message.receipt.clone());
    let receipts: Vec<_> = done.into_iter().filter_map(receipt).collect();
    Event::Ran { failed, deleted: work.queue().delete(&receipts).await }
}
