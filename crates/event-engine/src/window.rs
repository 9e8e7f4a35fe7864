//! Tumbling windows: which window a record is of, when it is over, and its final invocation.
//!
//! Windows are bounded by arrival times, in multiples of their length since the epoch. One is open
//! from the first invocation that gave a state until its final invocation is done with.

use crate::config::{Config, Item, MAX_STATE_BYTES, backoff};
use crate::progress::{Closing, WindowProgress};
use crate::step::{Batch, Discard, DiscardReason, WindowCall};
use foundation::Timestamp;

/// What an open window must know of its shard.
pub(crate) struct Situation {
    /// When the next record of the shard arrived, if one was read and is not done with.
    pub(crate) next_arrived: Option<Timestamp>,
    /// The latest arrival of all records that were read, filtered ones included.
    pub(crate) latest: Option<Timestamp>,
    /// When a read last reached the newest record.
    pub(crate) tip_at: Option<Timestamp>,
    /// The shard is closed, and was read to its end.
    pub(crate) at_end: bool,
}

/// What an open window asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum WindowStep {
    /// Records of it may still come, or be worked on.
    Open(Option<Timestamp>),
    /// Whether it is over depends on what there is to read.
    Read,
    /// Nothing else goes on before its final invocation.
    Hold(Timestamp),
    Final(Closing),
    GiveUp(DiscardReason),
}

/// The window that a record is of, if none is open.
pub(crate) fn bounds(arrived: Timestamp, length_ms: i64) -> (i64, i64) {
    let start = arrived.as_millis().div_euclid(length_ms).saturating_mul(length_ms);
    (start, start.saturating_add(length_ms))
}

impl WindowProgress {
    /// Opens a window with its first records.
    pub(crate) fn open((start_ms, end_ms): (i64, i64), first: &impl Item) -> Self {
        let first = (first.sequence().to_owned(), first.arrived().as_millis());
        WindowProgress {
            start_ms,
            end_ms,
            state: String::new(),
            closing: None,
            failures: 0,
            first_failure_ms: None,
            retry_at_ms: None,
            records: 0,
            last: first.clone(),
            first,
        }
    }

    /// Takes the state after so many more records, of which `last` is the last.
    pub(crate) fn aggregate(&mut self, state: &str, records: usize, last: &impl Item) {
        state.clone_into(&mut self.state);
        self.records = self.records.saturating_add(records as u64);
        self.last = (last.sequence().to_owned(), last.arrived().as_millis());
        if state.len() > MAX_STATE_BYTES {
            self.closing.get_or_insert(Closing::Early);
        }
    }

    pub(crate) fn step(
        &self,
        now: Timestamp,
        config: &Config,
        situation: &Situation,
    ) -> WindowStep {
        let end = Timestamp::from_millis(self.end_ms);
        let closing = match (self.closing, situation.next_arrived) {
            (Some(closing), _) => closing,
            // The mapping has no windows any more: what is aggregated is handed over.
            (None, _) if config.tumbling_ms().is_none() => Closing::Over,
            (None, Some(next)) if next >= end => Closing::Over,
            (None, Some(_)) => return WindowStep::Open(None),
            (None, None) => {
                let due = end + config.grace;
                let passed = situation.latest.is_some_and(|latest| latest >= end);
                if passed || situation.at_end || situation.tip_at.is_some_and(|at| at >= due) {
                    Closing::Over
                } else if now >= due {
                    return WindowStep::Read;
                } else {
                    return WindowStep::Open(Some(due));
                }
            }
        };
        if config.retries.is_some_and(|retries| self.failures > retries) {
            return WindowStep::GiveUp(DiscardReason::RetriesExhausted);
        }
        // Its records were young enough when they were sent: what counts is since when it fails.
        let expiry = match (config.max_age, self.first_failure_ms) {
            (Some(age), Some(since)) => Some(Timestamp::from_millis(since) + age),
            _ => None,
        };
        if expiry.is_some_and(|expiry| now > expiry) {
            return WindowStep::GiveUp(DiscardReason::TooOld);
        }
        match self.retry_at_ms.map(Timestamp::from_millis) {
            Some(at) if at > now => {
                let expiry = expiry.map(|expiry| expiry + std::time::Duration::from_millis(1));
                WindowStep::Hold(expiry.map_or(at, |expiry| expiry.min(at)))
            }
            _ => WindowStep::Final(closing),
        }
    }

    /// The final invocation did not succeed; `counted`: the function was run.
    pub(crate) fn failed(&mut self, now: Timestamp, closing: Closing, counted: bool, not_run: u32) {
        self.closing = Some(closing);
        self.first_failure_ms.get_or_insert(now.as_millis());
        let wait = if counted {
            self.failures = self.failures.saturating_add(1);
            backoff(self.failures)
        } else {
            backoff(not_run)
        };
        self.retry_at_ms = Some((now + wait).as_millis());
    }

    pub(crate) fn call(&self, closing: Option<Closing>) -> WindowCall {
        WindowCall {
            start: Timestamp::from_millis(self.start_ms),
            end: Timestamp::from_millis(self.end_ms),
            state: self.state.clone(),
            is_final: closing.is_some(),
            terminated_early: closing == Some(Closing::Early),
        }
    }

    /// Its state is given up.
    pub(crate) fn discard(&self, reason: DiscardReason) -> Discard {
        let closing = self.closing.unwrap_or(Closing::Over);
        Discard {
            batch: Batch { lane: 0, count: 0, window: Some(self.call(Some(closing))) },
            reason,
            invokes: self.failures,
            first_sequence: self.first.0.clone(),
            last_sequence: self.last.0.clone(),
            first_arrived: Timestamp::from_millis(self.first.1),
            last_arrived: Timestamp::from_millis(self.last.1),
            size: self.records,
        }
    }
}
