//! What to do next with a queue's messages.
//!
//! A queue remembers by itself what is under way: what nobody deletes can be received again. So
//! nothing here needs to survive. [`Intake::step`] says whether to receive, to invoke the function
//! with a batch, or to wait; it is told what came of either.
//!
//! What holds where AWS's pages leave it open («Using Lambda with Amazon SQS», «Configuring scaling
//! behavior for SQS event source mappings»):
//!
//! - A batching window begins with the first message that is received. A full batch does not wait
//!   for its end.
//! - A batch that was throttled stays in hand, and is tried again as long as its messages are hidden
//!   for longer than an invocation may take. After that they are the queue's again.
//! - Where nothing at all can be run, nothing new is received but for one batch that tries.

mod handled;
mod pace;

use foundation::Timestamp;
use pace::Pace;
use std::collections::VecDeque;
use std::time::Duration;

pub use handled::handled;
pub use pace::{FIRST_BATCHES, MAX_BATCHES, RISE};

/// A message as the engine sees it.
pub trait Message {
    /// How much of an invocation's payload it takes.
    fn bytes(&self) -> usize;
    /// From then on others may receive it.
    fn hidden_until(&self) -> Timestamp;
}

/// How a mapping wants its messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IntakeConfig {
    /// `BatchSize`: at most so many messages an invocation; at least one.
    pub batch_size: usize,
    /// At most so many bytes of messages an invocation, but always one message.
    pub batch_bytes: usize,
    /// `MaximumBatchingWindowInSeconds`: how long to gather messages before an invocation. None of a
    /// queue that keeps an order.
    pub batching_window: Duration,
    /// The queue keeps an order: what may be under way at once is limited by its groups alone.
    pub ordered: bool,
    /// `MaximumConcurrency`: how many batches may be under way at once.
    pub concurrency: Option<usize>,
}

/// Messages that go to the function in one invocation.
#[derive(Debug, PartialEq, Eq)]
pub struct MessageBatch<M> {
    /// In the order in which they were received; never none.
    pub messages: Vec<M>,
    /// How often the function could not be run with them.
    pub throttles: u32,
}

impl<M: Message> MessageBatch<M> {
    /// From then on somebody else may receive one of them.
    pub fn hidden_until(&self) -> Timestamp {
        let each = self.messages.iter().map(Message::hidden_until);
        each.min().unwrap_or(Timestamp::EPOCH)
    }
}

/// What comes next.
#[derive(Debug, PartialEq, Eq)]
pub enum IntakeStep<M> {
    /// Receive up to so many messages, then [`Intake::take`] or [`Intake::put_off`].
    Receive(usize),
    /// Invoke the function, then [`Intake::ran`] or [`Intake::throttled`]. Others may be under way at
    /// the same time: go on asking.
    Invoke(MessageBatch<M>),
    /// Wait for what is under way, for the queue to change, and not beyond the moment.
    Wait(Option<Timestamp>),
}

/// A throttled batch, and when it is tried again.
#[derive(Debug)]
struct Held<M> {
    batch: MessageBatch<M>,
    due: Timestamp,
    /// How long an invocation with it may take.
    time_limit: Duration,
}

/// The messages of one mapping that are in hand.
#[derive(Debug)]
pub struct Intake<M> {
    config: IntakeConfig,
    gathered: VecDeque<M>,
    bytes: usize,
    /// When the first of what is gathered came.
    since: Timestamp,
    held: VecDeque<Held<M>>,
    receiving: bool,
    /// There may be messages at once.
    more: bool,
    /// When a message can be received that is in the queue already.
    next: Option<Timestamp>,
    /// Before that the queue is not asked.
    put_off: Option<Timestamp>,
    /// Before that nothing is begun: where the function could not be run at all.
    closed: Option<Timestamp>,
    /// Throttles since anything could be run.
    throttles: u32,
    under_way: usize,
    pace: Pace,
    stopping: bool,
}

impl<M: Message> Intake<M> {
    /// Nothing in hand, and a queue to be looked at.
    pub fn new(config: IntakeConfig) -> Self {
        Intake {
            config,
            gathered: VecDeque::new(),
            bytes: 0,
            since: Timestamp::EPOCH,
            held: VecDeque::new(),
            receiving: false,
            more: true,
            next: None,
            put_off: None,
            closed: None,
            throttles: 0,
            under_way: 0,
            pace: Pace::new(config.ordered, config.concurrency),
            stopping: false,
        }
    }

    /// What to do now.
    pub fn step(&mut self, now: Timestamp) -> IntakeStep<M> {
        self.let_go(now);
        if let Some(closed) = self.closed.filter(|closed| *closed > now) {
            return IntakeStep::Wait(Some(closed));
        }
        if self.under_way >= self.pace.limit() {
            let presses = self.waits_for_room(now);
            match self.pace.press(now, presses) {
                None => return IntakeStep::Wait(None),
                Some(moment) if self.under_way >= self.pace.limit() => {
                    return IntakeStep::Wait(Some(moment));
                }
                Some(_) => {}
            }
        }
        if let Some(batch) = self.batch(now) {
            self.under_way += 1;
            return IntakeStep::Invoke(batch);
        }
        if self.stopping {
            return IntakeStep::Wait(None);
        }
        let off = self.put_off.filter(|off| *off > now);
        if !self.receiving && off.is_none() && self.asks(now) {
            (self.receiving, self.more, self.next) = (true, false, None);
            return IntakeStep::Receive(self.config.batch_size.max(1) - self.gathered.len());
        }
        let window = (!self.gathered.is_empty()).then(|| self.since + self.config.batching_window);
        let held = self.held.iter().map(|held| held.due).min();
        let look = off.or(self.next).filter(|_| self.may_ask() && !self.receiving);
        IntakeStep::Wait([window, held, look].into_iter().flatten().min())
    }

    /// Where nothing could be run, and there is something to try it with, what the queue gave would
    /// have to wait, too.
    fn may_ask(&self) -> bool {
        self.throttles == 0 || self.held.is_empty()
    }

    fn asks(&self, now: Timestamp) -> bool {
        self.may_ask() && (self.more || self.next.is_some_and(|next| next <= now))
    }

    fn waits_for_room(&self, now: Timestamp) -> bool {
        let held = self.held.iter().any(|held| held.due <= now);
        held || !self.gathered.is_empty() || (!self.stopping && self.asks(now))
    }

    /// Lets go of what others may receive by now, and of throttled batches that others may receive
    /// before an invocation could end.
    fn let_go(&mut self, now: Timestamp) {
        while let Some(first) = self.gathered.front().filter(|first| first.hidden_until() <= now) {
            self.bytes = self.bytes.saturating_sub(first.bytes());
            self.gathered.pop_front();
        }
        let stopping = self.stopping;
        if stopping && self.throttles > 0 {
            self.gathered.clear();
        }
        self.held.retain(|held| {
            let begun = held.due.max(now);
            !stopping && begun + held.time_limit <= held.batch.hidden_until()
        });
    }

    fn batch(&mut self, now: Timestamp) -> Option<MessageBatch<M>> {
        if let Some(at) = self.held.iter().position(|held| held.due <= now) {
            return self.held.remove(at).map(|held| held.batch);
        }
        let full = self.gathered.len() >= self.config.batch_size.max(1)
            || self.bytes > self.config.batch_bytes;
        let over = now >= self.since + self.config.batching_window;
        if self.gathered.is_empty() || !(full || over || self.stopping) {
            return None;
        }
        let (mut messages, mut bytes) = (Vec::new(), 0);
        while let Some(next) = self.gathered.front() {
            bytes += next.bytes();
            let fits = messages.is_empty() || bytes <= self.config.batch_bytes;
            if messages.len() == self.config.batch_size.max(1) || !fits {
                break;
            }
            self.bytes = self.bytes.saturating_sub(next.bytes());
            messages.extend(self.gathered.pop_front());
        }
        self.since = now;
        Some(MessageBatch { messages, throttles: 0 })
    }

    /// Messages were received: `more` may be there at once; where there are none, the next can be
    /// received at `next`.
    pub fn take(
        &mut self,
        now: Timestamp,
        messages: impl IntoIterator<Item = M>,
        more: bool,
        next: Option<Timestamp>,
    ) {
        (self.receiving, self.put_off) = (false, None);
        if self.gathered.is_empty() {
            self.since = now;
        }
        for message in messages {
            self.bytes += message.bytes();
            self.gathered.push_back(message);
        }
        self.more |= more;
        self.next = next;
        if !more {
            self.pace.caught_up(self.under_way == 0);
        }
    }

    /// Nothing could be received: the queue is asked again then.
    pub fn put_off(&mut self, until: Timestamp) {
        (self.receiving, self.more, self.put_off) = (false, true, Some(until));
    }

    /// The queue, or what is in it, may have changed.
    pub fn changed(&mut self) {
        self.more = true;
    }

    /// The function ran with a batch, whatever came of it.
    pub fn ran(&mut self) {
        self.under_way = self.under_way.saturating_sub(1);
        (self.throttles, self.closed) = (0, None);
    }

    /// The function could not be run. The batch is tried again, if that can be done in time: an
    /// invocation may take as long as `time_limit`.
    pub fn throttled(&mut self, now: Timestamp, batch: MessageBatch<M>, time_limit: Duration) {
        self.under_way = self.under_way.saturating_sub(1);
        self.pace.throttle(now, self.under_way);
        if self.under_way == 0 {
            self.throttles += 1;
            self.closed = Some(now + crate::backoff(self.throttles));
        }
        let throttles = batch.throttles + 1;
        let due = now + crate::backoff(throttles);
        let batch = MessageBatch { throttles, ..batch };
        self.held.push_back(Held { batch, due, time_limit });
    }

    /// Receives nothing more: what is in hand and was not tried yet still goes to the function.
    pub fn stop(&mut self) {
        self.stopping = true;
    }

    /// Whether there is nothing in hand or under way.
    pub fn is_idle(&self) -> bool {
        self.under_way == 0
            && !self.receiving
            && self.gathered.is_empty()
            && (self.stopping || self.held.is_empty())
    }
}

#[cfg(test)]
mod tests;
