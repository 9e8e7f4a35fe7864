//! What a mapping is set to, and the dice.

use event_engine::Config;
use foundation::{Dice, SeededDice};
use std::time::Duration;

/// Throws that a seed determines.
#[derive(Debug)]
pub struct Throws(SeededDice);

impl Throws {
    pub fn new(seed: u64) -> Self {
        Throws(SeededDice::new(seed))
    }

    /// One of `0..sides`.
    pub fn roll(&self, sides: u64) -> u64 {
        self.0.number() % sides.max(1)
    }

    /// True once in so many times.
    pub fn one_in(&self, times: u64) -> bool {
        self.roll(times) == 0
    }

    pub fn between(&self, low: u64, high: u64) -> u64 {
        low + self.roll(high - low + 1)
    }

    pub fn pick<T: Clone>(&self, of: &[T]) -> T {
        of[usize::try_from(self.roll(of.len() as u64)).unwrap()].clone()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    pub batch_size: usize,
    pub batch_bytes: usize,
    pub batching_ms: i64,
    pub retries: Option<u32>,
    pub max_age_ms: Option<i64>,
    pub bisect: bool,
    pub parallelization: usize,
    pub tumbling_ms: Option<i64>,
    pub grace_ms: i64,
    /// `ReportBatchItemFailures`
    pub reports: bool,
    /// Records of kinds below this are wanted, of four.
    pub wanted_kinds: u64,
}

impl Settings {
    pub fn any(throws: &Throws) -> Self {
        let tumbling = throws.one_in(3);
        Settings {
            batch_size: throws.pick(&[1, 2, 3, 5, 8, 16, 100]),
            batch_bytes: throws.pick(&[60, 300, 1_000, 6 << 20, 6 << 20]),
            batching_ms: throws.pick(&[0, 0, 0, 500, 4_000]),
            retries: throws.pick(&[None, Some(0), Some(1), Some(2), Some(4)]),
            max_age_ms: throws.pick(&[None, None, Some(60_000), Some(90_000)]),
            bisect: throws.one_in(2),
            parallelization: throws.pick(&[1, 1, 2, 3, 10]),
            tumbling_ms: tumbling.then(|| throws.pick(&[1_000, 7_000, 30_000])),
            grace_ms: throws.pick(&[0, 1_000, 5_000]),
            reports: throws.one_in(2),
            wanted_kinds: throws.pick(&[1, 3, 4, 4]),
        }
    }

    /// What a mapping without windows is changed to while it works.
    pub fn changed(&self, throws: &Throws) -> Self {
        Settings {
            batch_size: throws.pick(&[1, 2, 5, 16]),
            parallelization: throws.pick(&[1, 2, 4, 10]),
            bisect: throws.one_in(2),
            retries: throws.pick(&[None, Some(0), Some(3)]),
            max_age_ms: throws.pick(&[None, Some(60_000)]),
            batching_ms: throws.pick(&[0, 0, 500]),
            reports: throws.one_in(2),
            ..self.clone()
        }
    }

    pub fn config(&self) -> Config {
        let span = |ms: i64| Duration::from_millis(u64::try_from(ms).unwrap());
        Config {
            batch_size: self.batch_size,
            batch_bytes: self.batch_bytes,
            batching_window: span(self.batching_ms),
            retries: self.retries,
            max_age: self.max_age_ms.map(span),
            bisect: self.bisect,
            parallelization: self.parallelization,
            tumbling_window: self.tumbling_ms.map(span),
            grace: span(self.grace_ms),
        }
    }
}
