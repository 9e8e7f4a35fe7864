//! What services measure of themselves, under the names that AWS gives it (CloudWatch User Guide,
//! «AWS services that publish CloudWatch metrics»).
//!
//! A [`Series`] is one metric of one resource; whoever records often holds on to it. Figures are
//! since the start and in memory: a metric is no acknowledged write. CloudWatch takes what came since it
//! last did ([`Metrics::take`]) into the store every few seconds.

use crate::{AccountId, Region};
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Series that one server keeps at most; what comes after goes to a series that nobody sees.
const SERIES_MAX: usize = 100_000;
/// Parts of the registry, each with its own lock.
const PARTS: usize = 16;

/// The registry of all series; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Metrics(Arc<Registry>);

#[derive(Debug, Default)]
struct Registry {
    parts: [Mutex<HashMap<Name, Series>>; PARTS],
    hasher: RandomState,
}

/// What is measured, and of what.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name {
    /// The account whose resource it is.
    pub account: AccountId,
    /// The region whose resource it is.
    pub region: Region,
    /// `AWS/Kinesis` and so on.
    pub namespace: &'static str,
    /// `WriteProvisionedThroughputExceeded` and so on.
    pub metric: &'static str,
    /// Names and values, in the order in which AWS documents them.
    pub dimensions: Vec<(&'static str, String)>,
    /// What one is.
    pub unit: Unit,
}

/// CloudWatch's units, as far as they are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// `Count`
    Count,
    /// `Bytes`
    Bytes,
    /// `Milliseconds`
    Milliseconds,
    /// `Percent`
    Percent,
    /// `Seconds`
    Seconds,
}

impl Unit {
    /// AWS's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Unit::Count => "Count",
            Unit::Bytes => "Bytes",
            Unit::Milliseconds => "Milliseconds",
            Unit::Percent => "Percent",
            Unit::Seconds => "Seconds",
        }
    }
}

/// CloudWatch's statistic set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Statistics {
    /// How many values there were; with none, the others mean nothing.
    pub count: u64,
    /// All of them together.
    pub sum: f64,
    /// The least.
    pub minimum: f64,
    /// The greatest.
    pub maximum: f64,
}

impl Statistics {
    const NONE: Statistics =
        Statistics { count: 0, sum: 0.0, minimum: f64::INFINITY, maximum: f64::NEG_INFINITY };
}

/// One metric of one resource.
#[derive(Clone, Debug)]
pub struct Series(Arc<Mutex<Recorded>>);

#[derive(Debug)]
struct Recorded {
    total: Statistics,
    since_taken: Values,
}

impl Series {
    fn new() -> Series {
        let recorded = Recorded { total: Statistics::NONE, since_taken: Values::default() };
        Series(Arc::new(Mutex::new(recorded)))
    }

    /// Adds a value.
    pub fn record(&self, value: f64) {
        let mut recorded = locked(&self.0);
        let statistics = &mut recorded.total;
        statistics.count += 1;
        statistics.sum += value;
        statistics.minimum = statistics.minimum.min(value);
        statistics.maximum = statistics.maximum.max(value);
        recorded.since_taken.add(value);
    }

    /// What it has come to.
    pub fn statistics(&self) -> Statistics {
        locked(&self.0).total
    }

    /// What was recorded since it was last taken: values, and how often there was each. Nobody is told
    /// of them again.
    pub fn take(&self) -> Vec<(f64, f64)> {
        std::mem::take(&mut locked(&self.0).since_taken).0
    }
}

/// Values and counts in the order in which they came, one after the other of the same value as one;
/// bounded by giving up exactness.
#[derive(Debug, Default)]
struct Values(Vec<(f64, f64)>);

/// Pairs that are kept as they came.
const PAIRS_MAX: usize = 1_024;
/// How much greater a bucket's bound is than the one before: what is put into one is at most 0.5 % off.
const BUCKET_GROWTH: f64 = 1.01;

impl Values {
    fn add(&mut self, value: f64) {
        match self.0.last_mut() {
            Some((last, count)) if *last == value => *count += 1.0,
            _ => {
                // Most of what is recorded is seldom, or always the same; and room doubles, so that
                // making room costs each value a few steps.
                if self.0.len() >= PAIRS_MAX && self.0.len() == self.0.capacity() {
                    self.make_room();
                }
                self.0.push((value, 1.0));
            }
        }
    }

    /// Equal values become one; where that is not enough, those in one bucket do.
    fn make_room(&mut self) {
        self.join();
        if self.0.len() > PAIRS_MAX / 2 {
            for (value, _) in &mut self.0 {
                *value = bucket(*value);
            }
            self.join();
        }
        self.0.reserve(PAIRS_MAX);
    }

    fn join(&mut self) {
        self.0.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        self.0.dedup_by(|(value, count), (kept, sum)| {
            let same = value == kept;
            if same {
                *sum += *count;
            }
            same
        });
    }
}

/// The middle of a value's bucket; that of a middle is itself.
fn bucket(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let number = (value.abs().ln() / BUCKET_GROWTH.ln()).round();
    BUCKET_GROWTH.powf(number).copysign(value)
}

impl Metrics {
    /// The series of that name, made where it is new.
    pub fn series(&self, name: Name) -> Series {
        let place = self.0.hasher.hash_one(&name) as usize % PARTS;
        let mut part = locked(&self.0.parts[place]);
        if let Some(series) = part.get(&name) {
            return series.clone();
        }
        let series = Series::new();
        if part.len() < SERIES_MAX / PARTS {
            part.insert(name, series.clone());
        }
        series
    }

    /// Adds one value.
    pub fn record(&self, name: Name, value: f64) {
        self.series(name).record(value);
    }

    /// What was recorded since the last call, of all series of which anything was.
    pub fn take(&self) -> Vec<(Name, Vec<(f64, f64)>)> {
        let mut taken = Vec::new();
        for part in &self.0.parts {
            let all = locked(part);
            for (name, series) in all.iter() {
                let values = series.take();
                if !values.is_empty() {
                    taken.push((name.clone(), values));
                }
            }
        }
        taken
    }

    /// All series that have a value, in the order of their names.
    pub fn all(&self) -> Vec<(Name, Statistics)> {
        let mut all = Vec::new();
        for part in &self.0.parts {
            let part = locked(part);
            let seen = part.iter().map(|(name, series)| (name.clone(), series.statistics()));
            all.extend(seen.filter(|(_, statistics)| statistics.count > 0));
        }
        all.sort_by(|(a, _), (b, _)| a.cmp(b));
        all
    }
}

/// Nothing panics while it holds one of these locks; and if it did, a number may be off by one.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(stream: &str, metric: &'static str) -> Name {
        Name {
            account: AccountId::parse("000000000000").unwrap(),
            region: Region::parse("us-east-1").unwrap(),
            namespace: "AWS/Kinesis",
            metric,
            dimensions: vec![("StreamName", stream.to_owned())],
            unit: Unit::Count,
        }
    }

    #[test]
    fn values_gather_by_name() {
        let metrics = Metrics::default();
        let unused = metrics.series(name("clicks", "GetRecords.Success"));
        let held = metrics.series(name("clicks", "PutRecord.Success"));
        held.record(1.0);
        held.record(0.0);
        metrics.record(name("clicks", "PutRecord.Success"), 4.0);
        metrics.record(name("tweets", "PutRecord.Success"), 2.0);
        let all = metrics.all();
        let told: Vec<_> = all.iter().map(|(name, s)| (&*name.dimensions[0].1, *s)).collect();
        let clicks = Statistics { count: 3, sum: 5.0, minimum: 0.0, maximum: 4.0 };
        let tweets = Statistics { count: 1, sum: 2.0, minimum: 2.0, maximum: 2.0 };
        assert_eq!(told, [("clicks", clicks), ("tweets", tweets)]);
        assert_eq!(unused.statistics().count, 0);
    }

    #[test]
    fn what_was_taken_is_not_taken_again_and_is_still_told() {
        let metrics = Metrics::default();
        let held = metrics.series(name("clicks", "PutRecord.Success"));
        for value in [1.0, 1.0, 0.0, 1.0] {
            held.record(value);
        }
        let taken = metrics.take();
        let of_clicks = name("clicks", "PutRecord.Success");
        assert_eq!(taken, [(of_clicks.clone(), vec![(1.0, 2.0), (0.0, 1.0), (1.0, 1.0)])]);
        assert_eq!(metrics.take(), []);
        held.record(5.0);
        assert_eq!(metrics.take(), [(of_clicks, vec![(5.0, 1.0)])]);
        assert_eq!(held.statistics().count, 5);
    }

    #[test]
    fn many_values_are_kept_within_half_a_percent() {
        let series = Series::new();
        let value = |n: u32| f64::from(n.wrapping_mul(2_654_435_761) % 1_000_003) / 7.0 - 20.0;
        let mut all: Vec<f64> = (0..100_000).map(value).collect();
        all.iter().for_each(|value| series.record(*value));
        let mut taken = series.take();
        assert!(taken.len() <= 8 * PAIRS_MAX, "{}", taken.len());
        taken.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        all.sort_by(f64::total_cmp);
        let mut before = 0;
        for (value, count) in taken {
            for exact in &all[before..before + count as usize] {
                assert!((exact - value).abs() <= exact.abs() * 0.005, "{value} for {exact}");
            }
            before += count as usize;
        }
        assert_eq!(before, all.len());
    }

    #[test]
    fn series_are_bounded() {
        let metrics = Metrics::default();
        for n in 0..SERIES_MAX + 10_000 {
            metrics.record(name(&n.to_string(), "PutRecord.Success"), 1.0);
        }
        assert!(metrics.all().len() <= SERIES_MAX);
    }
}
