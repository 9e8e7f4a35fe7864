//! What services measure of themselves, under the names that AWS gives it (CloudWatch User Guide,
//! «AWS services that publish CloudWatch metrics»).
//!
//! A [`Series`] is one metric of one resource; whoever records often holds on to it. Figures are
//! since the start and in memory: a metric is no acknowledged write.

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
}

impl Unit {
    /// AWS's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Unit::Count => "Count",
            Unit::Bytes => "Bytes",
            Unit::Milliseconds => "Milliseconds",
            Unit::Percent => "Percent",
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
pub struct Series(Arc<Mutex<Statistics>>);

impl Series {
    fn new() -> Series {
        Series(Arc::new(Mutex::new(Statistics::NONE)))
    }

    /// Adds a value.
    pub fn record(&self, value: f64) {
        let mut statistics = locked(&self.0);
        statistics.count += 1;
        statistics.sum += value;
        statistics.minimum = statistics.minimum.min(value);
        statistics.maximum = statistics.maximum.max(value);
    }

    /// What it has come to.
    pub fn statistics(&self) -> Statistics {
        *locked(&self.0)
    }
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
    fn series_are_bounded() {
        let metrics = Metrics::default();
        for n in 0..SERIES_MAX + 10_000 {
            metrics.record(name(&n.to_string(), "PutRecord.Success"), 1.0);
        }
        assert!(metrics.all().len() <= SERIES_MAX);
    }
}
