//! Distinct values and percentiles of any number of values in bounded memory: exact for few, close for
//! many.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Hashes that are kept; up to so many distinct values the count is exact, and beyond within some 2 %.
const HASHES_MAX: usize = 4_096;

/// How many distinct values there were: the least hashes tell how many there are of all.
#[derive(Debug, Clone, Default)]
pub struct Distinct {
    least: BTreeSet<u64>,
    /// Whether some were left out.
    more: bool,
}

impl Distinct {
    /// Adds a value; what it takes more memory for, in bytes.
    pub fn add(&mut self, value: &str) -> usize {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        let added = self.least.insert(hasher.finish());
        if self.least.len() > HASHES_MAX {
            self.least.pop_last();
            self.more = true;
            return 0;
        }
        if added { 24 } else { 0 }
    }

    pub fn count(&self) -> f64 {
        let known = self.least.len() as f64;
        match self.least.last() {
            Some(last) if self.more => ((known - 1.0) * (u64::MAX as f64) / (*last as f64)).round(),
            _ => known,
        }
    }
}

/// Values that are kept as they are.
const EXACT_MAX: usize = 1_024;
/// A bucket's upper end by its lower: what is read from it is at most 0.5 % off.
const GROWTH: f64 = 1.01;

/// Values, for percentiles.
#[derive(Debug, Clone)]
pub enum Values {
    Exact(Vec<f64>),
    /// How many there were in each bucket; its sign and logarithm tell it.
    Buckets(BTreeMap<i32, u64>),
}

/// Far from all buckets of values that are not zero.
const OFFSET: i32 = 1 << 20;

fn bucket(value: f64) -> i32 {
    if value == 0.0 {
        return 0;
    }
    let place = (value.abs().ln() / GROWTH.ln()).floor() as i32 + OFFSET;
    if value < 0.0 { -place } else { place }
}

fn middle(bucket: i32) -> f64 {
    if bucket == 0 {
        return 0.0;
    }
    let size = GROWTH.powf(f64::from(bucket.abs() - OFFSET) + 0.5);
    if bucket < 0 { -size } else { size }
}

impl Default for Values {
    fn default() -> Self {
        Values::Exact(Vec::new())
    }
}

impl Values {
    /// Adds a value; what it takes more memory for, in bytes.
    pub fn add(&mut self, value: f64) -> usize {
        match self {
            Values::Exact(values) if values.len() < EXACT_MAX => {
                values.push(value);
                return 8;
            }
            Values::Exact(values) => {
                let mut buckets = BTreeMap::new();
                for value in values.drain(..) {
                    *buckets.entry(bucket(value)).or_default() += 1;
                }
                *self = Values::Buckets(buckets);
            }
            Values::Buckets(_) => {}
        }
        let Values::Buckets(buckets) = self else { return 0 };
        let before = buckets.len();
        *buckets.entry(bucket(value)).or_default() += 1;
        (buckets.len() - before) * 24
    }

    /// The percentile; nothing of no values. Between two values, a part of both.
    pub fn percentile(&self, percent: f64) -> Option<f64> {
        match self {
            Values::Exact(values) => {
                let mut values = values.clone();
                values.sort_by(f64::total_cmp);
                let place = percent / 100.0 * (values.len().checked_sub(1)? as f64);
                let (low, part) = (place.floor() as usize, place.fract());
                let low_value = *values.get(low)?;
                let high_value = values.get(low + 1).copied().unwrap_or(low_value);
                Some(low_value + part * (high_value - low_value))
            }
            Values::Buckets(buckets) => {
                let count: u64 = buckets.values().sum();
                let wanted = (percent / 100.0 * count as f64).ceil().max(1.0) as u64;
                let mut seen = 0;
                let found = buckets.iter().find(|(_, count)| {
                    seen += **count;
                    seen >= wanted
                });
                found.map(|(bucket, _)| middle(*bucket))
            }
        }
    }
}
