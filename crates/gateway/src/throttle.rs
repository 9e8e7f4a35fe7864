//! Token buckets: how many requests may come in a second, and how many at once («Throttle requests
//! to your REST APIs for better throughput in API Gateway»).

use parking_lot::Mutex;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

/// Parts of the registry, each with its own lock.
const PARTS: usize = 16;
/// Buckets that one part keeps: with more, any is forgotten.
const PART_MAX: usize = 4_096;

/// How fast a bucket fills, and how much it holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// Tokens that come in each second.
    pub per_second: f64,
    /// Tokens that it holds at most: what it begins with.
    pub burst: u32,
}

/// A bucket. Its rate comes with each request, so that a change counts at once.
#[derive(Debug)]
pub struct Bucket(Mutex<Level>);

#[derive(Debug, Clone, Copy)]
struct Level {
    tokens: f64,
    at_ns: u64,
}

impl Bucket {
    /// A full one.
    pub fn full(rate: Rate, now_ns: u64) -> Self {
        Bucket(Mutex::new(Level { tokens: f64::from(rate.burst), at_ns: now_ns }))
    }

    /// Takes a token, if there is one. `now_ns` counts on from any start.
    pub fn take(&self, rate: Rate, now_ns: u64) -> bool {
        let mut level = self.0.lock();
        *level = level.at(rate, now_ns);
        if level.tokens < 1.0 {
            return false;
        }
        level.tokens -= 1.0;
        true
    }
}

impl Level {
    fn at(self, rate: Rate, now_ns: u64) -> Level {
        let seconds = now_ns.saturating_sub(self.at_ns) as f64 / 1e9;
        let tokens = (self.tokens + seconds * rate.per_second).min(f64::from(rate.burst));
        Level { tokens, at_ns: self.at_ns.max(now_ns) }
    }
}

/// Buckets by name.
#[derive(Debug, Default)]
pub struct Buckets {
    parts: [Mutex<HashMap<Box<str>, Arc<Bucket>>>; PARTS],
    hasher: RandomState,
}

impl Buckets {
    /// Takes a token from the bucket of that name, which is full where it is new.
    pub fn take(&self, name: &str, rate: Rate, now_ns: u64) -> bool {
        self.bucket(name, rate, now_ns).take(rate, now_ns)
    }

    fn bucket(&self, name: &str, rate: Rate, now_ns: u64) -> Arc<Bucket> {
        let place = self.hasher.hash_one(name) as usize % PARTS;
        let mut part = self.parts[place].lock();
        if let Some(bucket) = part.get(name) {
            return bucket.clone();
        }
        if part.len() >= PART_MAX
            && let Some(any) = part.keys().next().cloned()
        {
            part.remove(&any);
        }
        let bucket = Arc::new(Bucket::full(rate, now_ns));
        part.insert(name.into(), bucket.clone());
        bucket
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SECOND: u64 = 1_000_000_000;

    #[test]
    fn a_bucket_gives_its_burst_and_then_its_rate() {
        let rate = Rate { per_second: 2.0, burst: 3 };
        let bucket = Bucket::full(rate, 0);
        let taken = |at: u64, asked: usize| (0..asked).filter(|_| bucket.take(rate, at)).count();
        assert_eq!(taken(0, 10), 3);
        assert_eq!(taken(SECOND / 2 - 1, 1), 0);
        assert_eq!(taken(SECOND / 2, 5), 1);
        assert_eq!(taken(SECOND, 5), 1);
        assert_eq!(taken(100 * SECOND, 10), 3);
        // Time that seems to go back gives nothing.
        assert_eq!(taken(50 * SECOND, 10), 0);
    }

    #[test]
    fn nothing_comes_through_where_nothing_may() {
        for rate in [Rate { per_second: 0.0, burst: 0 }, Rate { per_second: 9.0, burst: 0 }] {
            let bucket = Bucket::full(rate, 0);
            assert!(!bucket.take(rate, 0) && !bucket.take(rate, 100 * SECOND));
        }
    }

    #[test]
    fn a_change_of_the_rate_counts_at_once() {
        let bucket = Bucket::full(Rate { per_second: 0.0, burst: 1 }, 0);
        assert!(bucket.take(Rate { per_second: 0.0, burst: 1 }, 0));
        assert!(!bucket.take(Rate { per_second: 0.0, burst: 1 }, 0));
        assert!(bucket.take(Rate { per_second: 1.0, burst: 5 }, SECOND));
    }

    #[test]
    fn buckets_of_other_names_are_others_and_their_number_is_bounded() {
        let rate = Rate { per_second: 1.0, burst: 1 };
        let buckets = Buckets::default();
        assert!(buckets.take("a", rate, 0) && buckets.take("b", rate, 0));
        assert!(!buckets.take("a", rate, 0));
        for n in 0..PARTS * PART_MAX * 2 {
            buckets.take(&n.to_string(), rate, 0);
        }
        let kept: usize = buckets.parts.iter().map(|part| part.lock().len()).sum();
        assert!(kept <= PARTS * PART_MAX);
    }

    proptest! {
        #[test]
        fn no_more_comes_through_than_burst_and_rate_allow(
            per_second in 0u32..50, burst in 0u32..20,
            steps in proptest::collection::vec(0u64..SECOND, 1..200),
        ) {
            let rate = Rate { per_second: f64::from(per_second), burst };
            let bucket = Bucket::full(rate, 0);
            let (mut now, mut taken) = (0, 0u32);
            for step in steps {
                now += step;
                taken += u32::from(bucket.take(rate, now));
            }
            let most = f64::from(burst) + now as f64 / 1e9 * f64::from(per_second);
            prop_assert!(f64::from(taken) <= most + 1e-6);
        }
    }
}
