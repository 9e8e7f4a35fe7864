//! What to do next with a shard's records.
//!
//! A [`Shard`] is told what was read and what became of each invocation, and says what comes next.
//! Everything that must outlive a crash is its [`Progress`], a small value that the caller commits
//! after each answer: a shard made from it goes on with the same batch, the same piece of a split
//! batch, and the same count of attempts. (Lambda Developer Guide, «Using Lambda to process records
//! from Amazon Kinesis Data Streams».)

use crate::sequence::compare;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use std::cmp::Ordering;
use std::collections::VecDeque;
use std::time::Duration;

/// The wait before the first retry; doubled for each further one. AWS documents exponential backoff
/// without figures; these are what its retries are seen to take.
const FIRST_BACKOFF: Duration = Duration::from_secs(1);
/// No wait is longer.
pub const MAX_BACKOFF: Duration = Duration::from_secs(60);
/// How many records are read ahead, so that one read serves several small batches.
pub const PREFETCH_RECORDS: usize = 1_000;

/// The wait before the `attempt`-th retry, counted from 1.
pub fn backoff(attempt: u32) -> Duration {
    let doublings = attempt.saturating_sub(1).min(16);
    FIRST_BACKOFF.saturating_mul(1 << doublings).min(MAX_BACKOFF)
}

/// How a mapping wants its records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Config {
    /// At most so many records an invocation; at least one.
    pub batch_size: usize,
    /// At most so many bytes of records an invocation (but always one record).
    pub batch_bytes: usize,
    /// How long to gather records before an invocation.
    pub window: Duration,
    /// How often a failed batch is tried again; `None`: until it succeeds or is too old.
    pub retries: Option<u32>,
    /// Older records are not sent; `None`: none is too old.
    pub max_age: Option<Duration>,
    /// Whether a failed batch is split in two.
    pub bisect: bool,
}

/// A record as the engine sees it.
pub trait Item {
    /// Its sequence number, a decimal number.
    fn sequence(&self) -> &str;
    /// When it arrived at the source.
    fn arrived(&self) -> Timestamp;
    /// How much of an invocation's payload it takes.
    fn bytes(&self) -> usize;
}

/// What must survive: saved in one commit, after each answer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
pub struct Progress {
    /// Everything up to this sequence number is done with.
    #[n(0)]
    pub checkpoint: Option<String>,
    /// The ends of the pieces of a failed batch, the piece to be tried next last. The first is the
    /// end of the batch as it failed first.
    #[n(1)]
    pub pieces: Vec<String>,
    /// How often the present piece has failed.
    #[n(2)]
    pub failures: u32,
    /// When it failed first, in milliseconds since the epoch.
    #[n(3)]
    pub first_failure_ms: Option<i64>,
    /// When to try again.
    #[n(4)]
    pub retry_at_ms: Option<i64>,
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Nothing can be done with what is there: read on, and where nothing more is to be read, wait
    /// for more, but not beyond the moment.
    Wait(Option<Timestamp>),
    /// Invoke with the first so many of [`Shard::records`], then [`Shard::answer`].
    Invoke(usize),
    /// The first so many records are given up: [`Shard::discard`].
    Discard(usize, DiscardReason),
    /// Records were passed over by the filter alone: [`Shard::skip`], so that they need not be read
    /// again.
    Skip,
}

/// Why records are given up: what an on-failure destination is told as `condition`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiscardReason {
    /// `RetryAttemptsExhausted`
    RetriesExhausted,
    /// `EventAgeExceeded`
    TooOld,
}

impl DiscardReason {
    /// AWS's word.
    pub fn as_str(self) -> &'static str {
        match self {
            DiscardReason::RetriesExhausted => "RetryAttemptsExhausted",
            DiscardReason::TooOld => "EventAgeExceeded",
        }
    }
}

/// What became of an invocation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// All records are done with.
    Success,
    /// Those before the lowest of these sequence numbers are; the others are tried again. An
    /// identifier that is none of the batch makes it a failure of the whole.
    Partial(Vec<String>),
    /// The function failed.
    Failure,
    /// The function was not run (throttled, or not ready): tried again later, and not counted.
    NotRun,
}

/// The records of a shard that were read and not done with yet, and how far they are.
#[derive(Debug)]
pub struct Shard<R> {
    config: Config,
    progress: Progress,
    records: VecDeque<R>,
    /// The bytes of all of them.
    bytes: usize,
    /// The last record that was read, wanted or not.
    read_to: Option<String>,
    /// Nothing comes after what was read.
    at_end: bool,
    /// When the first of the gathered records was read.
    gathering_since: Option<Timestamp>,
    /// Set by failures of the present piece that came in no answer: throttles.
    not_run: u32,
}

impl<R: Item> Shard<R> {
    /// Goes on from `progress`.
    pub fn new(config: Config, progress: Progress) -> Self {
        let read_to = progress.checkpoint.clone();
        Shard {
            config,
            progress,
            records: VecDeque::new(),
            bytes: 0,
            read_to,
            at_end: false,
            gathering_since: None,
            not_run: 0,
        }
    }

    /// What must be saved.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The records that are neither done with nor given up, in order.
    pub fn records(&self) -> impl Iterator<Item = &R> {
        self.records.iter()
    }

    /// How many more records, and bytes, are worth reading now; nothing where enough is there.
    pub fn room(&self) -> Option<(usize, usize)> {
        let most = self.config.batch_size.max(PREFETCH_RECORDS);
        let records = most.saturating_sub(self.records.len());
        let bytes = self.config.batch_bytes.saturating_sub(self.bytes);
        (!self.at_end && records > 0 && bytes > 0).then_some((records, bytes))
    }

    /// Takes records that were read, in order. `wanted` says which the filter lets through; `at_end`
    /// whether the shard is closed and this was its rest.
    pub fn feed(
        &mut self,
        now: Timestamp,
        read: impl IntoIterator<Item = R>,
        mut wanted: impl FnMut(&R) -> bool,
        at_end: bool,
    ) {
        for record in read {
            self.read_to = Some(record.sequence().to_owned());
            if wanted(&record) {
                self.bytes += record.bytes();
                self.records.push_back(record);
                self.gathering_since.get_or_insert(now);
            }
        }
        self.at_end |= at_end;
        self.drop_lost_pieces();
    }

    /// Whether the shard is closed and everything in it is done with.
    pub fn is_finished(&self) -> bool {
        self.at_end && self.records.is_empty()
    }

    /// What to do now.
    pub fn step(&self, now: Timestamp) -> Step {
        let expired = self.expired(now);
        if expired > 0 {
            return Step::Discard(expired, DiscardReason::TooOld);
        }
        let ready = match self.progress.pieces.last() {
            Some(end) => self.piece(end),
            None => self.batch(now),
        };
        let (count, exhausted) = match ready {
            Ok(count) => (count, self.exhausted()),
            Err(until) => return self.idle(until),
        };
        if exhausted {
            return Step::Discard(count, DiscardReason::RetriesExhausted);
        }
        match self.progress.retry_at_ms.map(Timestamp::from_millis) {
            Some(at) if at > now => {
                Step::Wait(Some(self.earliest_expiry().map_or(at, |e| e.min(at))))
            }
            _ => Step::Invoke(count),
        }
    }

    /// Says what became of the first `count` records, after [`Step::Invoke`].
    pub fn answer(&mut self, now: Timestamp, count: usize, outcome: &Outcome) {
        match outcome {
            Outcome::Success => self.finish(now, count),
            Outcome::NotRun => {
                self.not_run = self.not_run.saturating_add(1);
                self.hold(count);
                self.retry_after(now, backoff(self.not_run));
            }
            Outcome::Failure => self.failed(now, count, count / 2),
            Outcome::Partial(ids) => match self.lowest(count, ids) {
                None | Some(0) => self.failed(now, count, count / 2),
                Some(done) => {
                    let end = self.end_of(count);
                    self.finish(now, done);
                    if self.progress.pieces.is_empty() {
                        self.progress.pieces.extend(end);
                    }
                    self.failed(now, count - done, 0);
                }
            },
        }
    }

    /// Gives the first `count` records up, after [`Step::Discard`].
    pub fn discard(&mut self, now: Timestamp, count: usize) {
        self.finish(now, count);
    }

    /// Moves the checkpoint over what the filter passed over, after [`Step::Skip`].
    pub fn skip(&mut self) {
        self.progress.checkpoint.clone_from(&self.read_to);
    }

    fn idle(&self, until: Option<Timestamp>) -> Step {
        let passed_over = self.records.is_empty() && self.read_to != self.progress.checkpoint;
        if passed_over && self.progress.pieces.is_empty() { Step::Skip } else { Step::Wait(until) }
    }

    /// How many records the piece that ends at `end` has, once all of it was read again.
    fn piece(&self, end: &str) -> Result<usize, Option<Timestamp>> {
        let within = |r: &&R| compare(r.sequence(), end) != Ordering::Greater;
        let count = self.records.iter().take_while(within).count();
        let read = self.read_to.as_deref().is_some_and(|to| compare(to, end) != Ordering::Less);
        let whole = read || self.at_end || count >= self.config.batch_size;
        if count > 0 && whole { Ok(count.min(self.config.batch_size)) } else { Err(None) }
    }

    /// How many records make the next batch, once it is full or its window has passed.
    fn batch(&self, now: Timestamp) -> Result<usize, Option<Timestamp>> {
        let Some(since) = self.gathering_since else { return Err(None) };
        let (mut count, mut bytes) = (0, 0);
        for record in self.records.iter().take(self.config.batch_size) {
            bytes += record.bytes();
            if count > 0 && bytes > self.config.batch_bytes {
                break;
            }
            count += 1;
        }
        let full = count == self.config.batch_size || bytes >= self.config.batch_bytes;
        let due = since + self.config.window;
        if count == 0 {
            Err(None)
        } else if full || self.at_end || due <= now {
            Ok(count)
        } else {
            Err(Some(due))
        }
    }

    fn expired(&self, now: Timestamp) -> usize {
        let Some(age) = self.config.max_age else { return 0 };
        self.records.iter().take_while(|record| now.since(record.arrived()) > age).count()
    }

    /// When the first record becomes too old to be sent.
    fn earliest_expiry(&self) -> Option<Timestamp> {
        let age = self.config.max_age?;
        self.records.front().map(|record| record.arrived() + age + Duration::from_millis(1))
    }

    fn exhausted(&self) -> bool {
        self.config.retries.is_some_and(|retries| self.progress.failures > retries)
    }

    fn end_of(&self, count: usize) -> Option<String> {
        count.checked_sub(1).and_then(|at| self.records.get(at)).map(|r| r.sequence().to_owned())
    }

    /// Where the lowest of the failed records stands, if all of them are of the batch.
    fn lowest(&self, count: usize, ids: &[String]) -> Option<usize> {
        let place = |id: &String| {
            self.records.iter().take(count).position(|record| record.sequence() == id)
        };
        ids.iter().map(place).collect::<Option<Vec<_>>>()?.into_iter().min()
    }

    /// The first `count` records failed: they are split at `middle`, or tried again whole.
    fn failed(&mut self, now: Timestamp, count: usize, middle: usize) {
        self.hold(count);
        self.progress.first_failure_ms.get_or_insert(now.as_millis());
        if self.config.bisect && middle > 0 {
            // A split costs no attempt: the halves have all of theirs.
            self.progress.pieces.extend(self.end_of(middle));
            self.begin_piece();
            return;
        }
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
        let Some(end) = self.end_of(count) else { return };
        for record in self.records.drain(..count) {
            self.bytes -= record.bytes();
        }
        let all = self.records.is_empty();
        self.gathering_since = (!all).then_some(now);
        self.progress.checkpoint = if all { self.read_to.clone() } else { Some(end.clone()) };
        self.begin_piece();
        let done = |piece: &String| compare(piece, &end) != Ordering::Greater;
        while self.progress.pieces.last().is_some_and(done) {
            self.progress.pieces.pop();
        }
        self.drop_lost_pieces();
    }

    /// Pieces whose records are no longer there (the source keeps them no longer, or the filter was
    /// changed) are done with.
    fn drop_lost_pieces(&mut self) {
        let first = self.records.front().map(|record| record.sequence());
        let next = match (first, &self.read_to) {
            (Some(first), _) => Some((first, Ordering::Less)),
            (None, Some(read_to)) => Some((read_to.as_str(), Ordering::Equal)),
            (None, None) => None,
        };
        let mut lost = false;
        while let (Some(end), Some((next, bound))) = (self.progress.pieces.last(), next) {
            if compare(end, next) > bound {
                break;
            }
            self.progress.pieces.pop();
            lost = true;
        }
        if lost {
            self.progress.failures = 0;
            self.progress.first_failure_ms = None;
            self.progress.retry_at_ms = None;
        }
    }
}
