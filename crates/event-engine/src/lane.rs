//! One lane of a shard: one batch at a time, its pieces, its attempts.

use crate::config::{Config, Item, backoff};
use crate::progress::LaneProgress;
use crate::sequence::compare;
use crate::step::{DiscardReason, Outcome};
use foundation::Timestamp;
use std::cmp::Ordering;
use std::collections::VecDeque;
use std::time::Duration;

/// A record that was read and not done with yet.
#[derive(Debug)]
pub(crate) struct Entry<R> {
    pub(crate) record: R,
    /// How many records of the shard were read before it.
    pub(crate) index: u64,
    /// The record of the shard that was read before it, wanted or not.
    pub(crate) previous: Option<Box<str>>,
}

#[derive(Debug)]
pub(crate) struct Lane<R> {
    pub(crate) pending: VecDeque<Entry<R>>,
    /// The bytes of all of them.
    pub(crate) bytes: usize,
    pub(crate) progress: LaneProgress,
    /// The front is under way to the function or to a destination.
    pub(crate) busy: bool,
    /// When the first of the gathered records was read.
    gathering_since: Option<Timestamp>,
    /// How often in a row the function was not run.
    not_run: u32,
}

/// What a lane must know of its shard.
pub(crate) struct Around<'a> {
    pub(crate) config: &'a Config,
    /// What is left of an invocation's bytes.
    pub(crate) batch_bytes: usize,
    /// The last record that was read.
    pub(crate) read_to: Option<&'a str>,
    /// Nothing more comes (now): what is gathered is a batch.
    pub(crate) gathered: bool,
    /// The front's tumbling window holds so many records, and the next one is of another.
    pub(crate) window_holds: Option<usize>,
}

/// What comes next in a lane.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum LaneStep {
    Wait(Option<Timestamp>),
    Invoke(usize),
    Discard(usize, DiscardReason),
}

impl<R: Item> Lane<R> {
    pub(crate) fn new(progress: LaneProgress) -> Self {
        Lane {
            pending: VecDeque::new(),
            bytes: 0,
            progress,
            busy: false,
            gathering_since: None,
            not_run: 0,
        }
    }

    /// Whether the record was done with before the crash that this lane goes on after.
    pub(crate) fn is_done(&self, sequence: &str) -> bool {
        let done = self.progress.done.as_deref();
        done.is_some_and(|done| compare(sequence, done) != Ordering::Greater)
    }

    pub(crate) fn push(&mut self, now: Timestamp, entry: Entry<R>) {
        self.bytes += entry.record.bytes();
        self.pending.push_back(entry);
        self.gathering_since.get_or_insert(now);
    }

    pub(crate) fn front(&self) -> Option<&R> {
        self.pending.front().map(|entry| &entry.record)
    }

    pub(crate) fn records(&self, count: usize) -> impl Iterator<Item = &R> {
        self.pending.iter().take(count).map(|entry| &entry.record)
    }

    /// Whether a piece must still be read (again).
    pub(crate) fn lacks(&self, read_to: Option<&str>) -> bool {
        let read = |end: &String| read_to.is_some_and(|to| compare(to, end) != Ordering::Less);
        self.progress.pieces.last().is_some_and(|end| !read(end))
    }

    pub(crate) fn step(&self, now: Timestamp, around: &Around<'_>) -> LaneStep {
        if self.busy {
            return LaneStep::Wait(None);
        }
        let expired = self.expired(now, around);
        if expired > 0 {
            return LaneStep::Discard(expired, DiscardReason::TooOld);
        }
        let ready = match self.progress.pieces.last() {
            Some(end) => self.piece(end, now, around),
            None => self.batch(now, around),
        };
        let expiry = self.earliest_expiry(around.config);
        let earlier = |at: Option<Timestamp>| at.into_iter().chain(expiry).min();
        let count = match ready {
            Ok(count) => count,
            Err(until) => return LaneStep::Wait(earlier(until)),
        };
        if around.config.retries.is_some_and(|retries| self.progress.failures > retries) {
            return LaneStep::Discard(count, DiscardReason::RetriesExhausted);
        }
        match self.progress.retry_at_ms.map(Timestamp::from_millis) {
            Some(at) if at > now => LaneStep::Wait(earlier(Some(at))),
            _ => LaneStep::Invoke(count),
        }
    }

    /// How many of the first `count` records are done with after this outcome.
    pub(crate) fn done_of(&self, count: usize, outcome: &Outcome) -> usize {
        match outcome {
            Outcome::Success => count,
            Outcome::Partial(failed) | Outcome::State { failed, .. } if failed.is_empty() => count,
            Outcome::Partial(failed) | Outcome::State { failed, .. } => {
                self.lowest(count, failed).unwrap_or(0)
            }
            Outcome::Failure | Outcome::NotRun => 0,
        }
    }

    /// Takes what became of the first `count` records.
    pub(crate) fn answer(
        &mut self,
        now: Timestamp,
        config: &Config,
        count: usize,
        outcome: &Outcome,
    ) {
        self.busy = false;
        let done = self.done_of(count, outcome);
        if *outcome == Outcome::NotRun {
            self.not_run = self.not_run.saturating_add(1);
            self.hold(count);
            self.retry_after(now, backoff(self.not_run));
        } else if done == count {
            self.finish(now, count);
        } else if done == 0 {
            self.failed(now, config, count);
        } else {
            let end = self.end_of(count);
            self.finish(now, done);
            if self.progress.pieces.last() != end.as_ref() {
                self.progress.pieces.extend(end);
            }
            // With bisecting it is a split, at the returned number, and costs no attempt.
            if !config.bisect {
                self.count_failure(now);
            }
        }
    }

    /// How many records the piece that ends at `end` has, once all of it was read again.
    fn piece(
        &self,
        end: &str,
        now: Timestamp,
        around: &Around<'_>,
    ) -> Result<usize, Option<Timestamp>> {
        let (most, full) = self.fits(now, around);
        let within = |record: &&R| compare(record.sequence(), end) != Ordering::Greater;
        let count = self.records(most).take_while(within).count();
        let read = around.read_to.is_some_and(|to| compare(to, end) != Ordering::Less);
        if count > 0 && (read || around.gathered || full && count == most) {
            Ok(count)
        } else {
            Err(None)
        }
    }

    /// How many records make the next batch, once it is full or its window has passed.
    fn batch(&self, now: Timestamp, around: &Around<'_>) -> Result<usize, Option<Timestamp>> {
        let Some(since) = self.gathering_since else { return Err(None) };
        let (count, full) = self.fits(now, around);
        let due = since + around.config.batching_window;
        if count == 0 {
            Err(None)
        } else if full || around.gathered || due <= now {
            Ok(count)
        } else {
            Err(Some(due))
        }
    }

    /// How many records fit into one invocation, and whether no more would.
    fn fits(&self, now: Timestamp, around: &Around<'_>) -> (usize, bool) {
        let size = around.config.batch_size.max(1);
        let most = around.window_holds.map_or(size, |holds| holds.min(size));
        let (mut count, mut bytes) = (0, 0_usize);
        for record in self.records(most) {
            bytes = bytes.saturating_add(record.bytes());
            // One that is too old is given up once it is the first.
            let old = around.config.max_age.is_some_and(|age| now.since(record.arrived()) > age);
            if count > 0 && (bytes > around.batch_bytes || old) {
                return (count, true);
            }
            count += 1;
        }
        (count, count == most || bytes >= around.batch_bytes)
    }

    /// How many records at the front are too old to be sent, of one batch.
    fn expired(&self, now: Timestamp, around: &Around<'_>) -> usize {
        let Some(age) = around.config.max_age else { return 0 };
        let end = self.progress.pieces.last();
        let old = |record: &&R| {
            let within = end.is_none_or(|end| compare(record.sequence(), end) != Ordering::Greater);
            within && now.since(record.arrived()) > age
        };
        self.records(around.config.batch_size.max(1)).take_while(old).count()
    }

    /// When the first record becomes too old to be sent.
    fn earliest_expiry(&self, config: &Config) -> Option<Timestamp> {
        let age = config.max_age?;
        self.front().map(|record| record.arrived() + age + Duration::from_millis(1))
    }

    fn end_of(&self, count: usize) -> Option<String> {
        let last = count.checked_sub(1).and_then(|at| self.pending.get(at));
        last.map(|entry| entry.record.sequence().to_owned())
    }

    /// Where the lowest of the failed records stands, if all of them are of the batch.
    fn lowest(&self, count: usize, ids: &[String]) -> Option<usize> {
        let place = |id: &String| {
            let before = |entry: &Entry<R>| compare(entry.record.sequence(), id).is_lt();
            let place = self.pending.partition_point(before);
            let found = self.pending.get(place).filter(|_| place < count)?;
            (found.record.sequence() == id).then_some(place)
        };
        ids.iter().map(place).collect::<Option<Vec<_>>>()?.into_iter().min()
    }

    /// The first `count` records failed: they are split in the middle, or tried again whole.
    fn failed(&mut self, now: Timestamp, config: &Config, count: usize) {
        self.hold(count);
        if config.bisect && count > 1 {
            // A split costs no attempt: the halves have all of theirs.
            self.progress.pieces.extend(self.end_of(count / 2));
            self.begin_piece();
        } else {
            self.count_failure(now);
        }
    }

    fn count_failure(&mut self, now: Timestamp) {
        self.progress.first_failure_ms.get_or_insert(now.as_millis());
        self.progress.failures = self.progress.failures.saturating_add(1);
        self.retry_after(now, backoff(self.progress.failures));
    }

    /// The batch at hand stays the batch, also after a crash.
    fn hold(&mut self, count: usize) {
        let end = self.end_of(count);
        if end.as_ref() != self.progress.pieces.last() {
            self.progress.pieces.extend(end);
        }
    }

    fn retry_after(&mut self, now: Timestamp, wait: Duration) {
        self.progress.retry_at_ms = Some((now + wait).as_millis());
    }

    fn begin_piece(&mut self) {
        self.not_run = 0;
        self.progress.failures = 0;
        self.progress.first_failure_ms = None;
        self.progress.retry_at_ms = None;
    }

    /// The first `count` records are done with.
    fn finish(&mut self, now: Timestamp, count: usize) {
        self.drop_front(now, count);
        self.begin_piece();
    }

    /// The first `count` records are given up. Where some of a piece are left, its attempts count on.
    pub(crate) fn give_up(&mut self, now: Timestamp, count: usize) {
        self.busy = false;
        let pieces = self.progress.pieces.len();
        self.drop_front(now, count);
        if self.progress.pieces.is_empty() || self.progress.pieces.len() < pieces {
            self.begin_piece();
        }
    }

    fn drop_front(&mut self, now: Timestamp, count: usize) {
        let Some(end) = self.end_of(count) else { return };
        for entry in self.pending.drain(..count) {
            self.bytes -= entry.record.bytes();
        }
        self.gathering_since = (!self.pending.is_empty()).then_some(now);
        let done = |piece: &String| compare(piece, &end) != Ordering::Greater;
        while self.progress.pieces.last().is_some_and(done) {
            self.progress.pieces.pop();
        }
        self.progress.done = Some(end);
    }

    /// Takes out what comes after `barrier`.
    pub(crate) fn split_beyond(&mut self, barrier: &str) -> VecDeque<Entry<R>> {
        let within = |entry: &Entry<R>| compare(entry.record.sequence(), barrier).is_le();
        let beyond = self.pending.split_off(self.pending.partition_point(within));
        self.bytes -= beyond.iter().map(|entry| entry.record.bytes()).sum::<usize>();
        beyond
    }

    /// Pieces whose records are no longer there (the source keeps them no longer, or the filter was
    /// changed) are done with.
    pub(crate) fn drop_lost_pieces(&mut self, read_to: Option<&str>) {
        let mut lost = false;
        while let Some(end) = self.progress.pieces.last() {
            let gone = match (self.front(), read_to) {
                (Some(front), _) => compare(end, front.sequence()) == Ordering::Less,
                (None, Some(read_to)) => compare(end, read_to) != Ordering::Greater,
                (None, None) => false,
            };
            if !gone {
                break;
            }
            self.progress.pieces.pop();
            lost = true;
        }
        if lost {
            self.begin_piece();
        }
    }
}
