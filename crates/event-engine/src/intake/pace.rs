//! How many batches of a queue may be under way («Configuring scaling behavior for SQS event source
//! mappings»).

use foundation::Timestamp;
use std::time::Duration;

/// With how many batches at once a queue is begun.
pub const FIRST_BATCHES: usize = 5;
/// Where there is no `MaximumConcurrency`, no more than so many are under way at once: what an account
/// may run in a region.
pub const MAX_BATCHES: usize = 1_000;
/// While messages wait, one batch more may be under way after each such span: 300 in a minute.
pub const RISE: Duration = Duration::from_millis(200);
/// After a throttle it is tried so much later whether more can be run.
const AFTER_THROTTLE: Duration = Duration::from_secs(1);

#[derive(Debug)]
pub(super) struct Pace {
    first: usize,
    most: usize,
    limit: usize,
    /// Since when messages have waited without a break, or since the limit last changed.
    since: Option<Timestamp>,
}

impl Pace {
    pub(super) fn new(ordered: bool, concurrency: Option<usize>) -> Self {
        let most = concurrency.unwrap_or(MAX_BATCHES).clamp(1, MAX_BATCHES);
        // Groups can't be under way twice, so that there is no need to be careful.
        let first = if ordered { most } else { FIRST_BATCHES.min(most) };
        Pace { first, most, limit: first, since: None }
    }

    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// The limit is reached, and messages wait or not: raises it where it is time to; tells when that
    /// will be.
    pub(super) fn press(&mut self, now: Timestamp, waits: bool) -> Option<Timestamp> {
        if !waits || self.limit >= self.most {
            return None;
        }
        let since = *self.since.get_or_insert(now);
        if now < since + RISE {
            return Some(since + RISE);
        }
        self.limit += 1;
        self.since = Some(now);
        Some(now + RISE)
    }

    /// Nothing waits in the queue any more, and `idle`: nothing is under way, either.
    pub(super) fn caught_up(&mut self, idle: bool) {
        self.since = None;
        if idle {
            self.limit = self.first;
        }
    }

    /// No more than `running` could be run.
    pub(super) fn throttle(&mut self, now: Timestamp, running: usize) {
        self.limit = running.clamp(1, self.limit);
        self.since = Some(now + AFTER_THROTTLE);
    }
}
