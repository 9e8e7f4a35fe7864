//! What a shard takes and gives in a second, where that is limited as on AWS: «Quotas and limits» in
//! the Developer Guide. In memory: a restarted server begins with nothing used.

use parking_lot::{Mutex, RwLock};
use std::collections::HashMap;
use std::num::NonZeroU64;
use std::sync::Arc;

/// Whether shards have limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Throughput {
    /// A shard takes and gives what the store can.
    #[default]
    Unlimited,
    /// AWS's figures.
    Aws,
}

impl Throughput {
    /// Bytes a second that a shard pushes to one consumer; unlimited without.
    pub fn pushed_bytes(self) -> Option<NonZeroU64> {
        match self {
            Throughput::Unlimited => None,
            Throughput::Aws => NonZeroU64::new(READ_BYTES),
        }
    }
}

const SECOND_NS: u64 = 1_000_000_000;
/// Bytes that a shard takes in a second, data and partition keys.
const WRITE_BYTES: u64 = 1 << 20;
/// Records that it takes.
const WRITE_RECORDS: u64 = 1_000;
/// Bytes that it gives.
const READ_BYTES: u64 = 2 << 20;
/// Calls of GetRecords, and calls of GetShardIterator.
const READ_CALLS: u64 = 5;
/// Shards whose gauges are kept; beyond, those at rest are let go.
const GAUGES_MAX: usize = 20_000;

/// So much a second, and up to a second's worth at once. Whoever finds nothing owed may take more
/// than that, and what is owed then must pass first: so a 10 MiB record goes through a shard of
/// 1 MiB/s.
#[derive(Debug)]
struct Rate {
    per_second: u64,
    /// When nothing is owed any more.
    free_ns: u64,
}

impl Rate {
    fn new(per_second: u64) -> Rate {
        Rate { per_second, free_ns: 0 }
    }

    fn after(&self, now_ns: u64, amount: u64) -> u64 {
        let span = u128::from(amount) * u128::from(SECOND_NS) / u128::from(self.per_second);
        self.free_ns.max(now_ns).saturating_add(u64::try_from(span).unwrap_or(u64::MAX))
    }

    fn has(&self, now_ns: u64, amount: u64) -> bool {
        self.free_ns <= now_ns || self.after(now_ns, amount) - now_ns <= SECOND_NS
    }

    fn spend(&mut self, now_ns: u64, amount: u64) {
        self.free_ns = self.after(now_ns, amount);
    }
}

/// What one shard has taken and given of late.
#[derive(Debug)]
pub(crate) struct Gauge {
    written_bytes: Rate,
    written_records: Rate,
    read_bytes: Rate,
    read_calls: Rate,
    iterators: Rate,
    /// After a large read, nothing before.
    reads_from_ns: u64,
}

impl Gauge {
    fn new() -> Gauge {
        Gauge {
            written_bytes: Rate::new(WRITE_BYTES),
            written_records: Rate::new(WRITE_RECORDS),
            read_bytes: Rate::new(READ_BYTES),
            read_calls: Rate::new(READ_CALLS),
            iterators: Rate::new(READ_CALLS),
            reads_from_ns: 0,
        }
    }

    /// Whether the shard takes a record of so many bytes now.
    pub(crate) fn write(&mut self, now_ns: u64, bytes: u64) -> bool {
        let takes = self.written_records.has(now_ns, 1) && self.written_bytes.has(now_ns, bytes);
        if takes {
            self.written_records.spend(now_ns, 1);
            self.written_bytes.spend(now_ns, bytes);
        }
        takes
    }

    /// Whether the shard may be read now; [`Gauge::gave`] tells what it gave.
    pub(crate) fn read(&mut self, now_ns: u64) -> bool {
        let gives = self.reads_from_ns <= now_ns
            && self.read_calls.has(now_ns, 1)
            && self.read_bytes.has(now_ns, 0);
        if gives {
            self.read_calls.spend(now_ns, 1);
        }
        gives
    }

    pub(crate) fn gave(&mut self, now_ns: u64, bytes: u64) {
        self.read_bytes.spend(now_ns, bytes);
        if bytes > READ_BYTES {
            self.reads_from_ns = self.read_bytes.free_ns;
        }
    }

    /// Whether an iterator may be asked for now.
    pub(crate) fn iterator(&mut self, now_ns: u64) -> bool {
        let gives = self.iterators.has(now_ns, 1);
        if gives {
            self.iterators.spend(now_ns, 1);
        }
        gives
    }

    fn rests(&self, now_ns: u64) -> bool {
        let rates = [
            &self.written_bytes,
            &self.written_records,
            &self.read_bytes,
            &self.read_calls,
            &self.iterators,
        ];
        rates.iter().all(|rate| rate.free_ns <= now_ns)
    }
}

/// A gauge as its shard's callers share it.
pub(crate) type SharedGauge = Arc<Mutex<Gauge>>;

/// The gauges of all shards, by their streams' ids and their numbers.
#[derive(Debug, Default)]
pub(crate) struct Gauges {
    by_shard: RwLock<HashMap<(u64, u32), SharedGauge>>,
}

impl Gauges {
    pub(crate) fn of(&self, stream: u64, shard: u32, now_ns: u64) -> SharedGauge {
        if let Some(found) = self.by_shard.read().get(&(stream, shard)) {
            return found.clone();
        }
        let mut by_shard = self.by_shard.write();
        if by_shard.len() >= GAUGES_MAX {
            by_shard.retain(|_, gauge| !gauge.lock().rests(now_ns));
        }
        let made = || Arc::new(Mutex::new(Gauge::new()));
        by_shard.entry((stream, shard)).or_insert_with(made).clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MS: u64 = 1_000_000;

    proptest! {
        /// Over any stretch of time: a second's worth at once, and what comes with the time.
        #[test]
        fn a_rate_is_kept(
            steps in prop::collection::vec((0u64..2_000, 0u64..300_000), 1..200),
        ) {
            let mut gauge = Gauge::new();
            let (mut now, mut taken) = (0, 0);
            for (pause_ms, bytes) in steps {
                now += pause_ms * MS;
                taken += if gauge.write(now, bytes) { bytes } else { 0 };
            }
            let most = u128::from(WRITE_BYTES) * u128::from(now + SECOND_NS) / u128::from(SECOND_NS);
            prop_assert!(u128::from(taken) <= most);
        }

        #[test]
        fn who_stays_below_the_rate_is_never_refused(sizes in prop::collection::vec(0u64..500_000, 1..100)) {
            let mut gauge = Gauge::new();
            let mut now = 0;
            for bytes in sizes {
                prop_assert!(gauge.write(now, bytes));
                now += bytes * SECOND_NS / WRITE_BYTES + MS + 1;
            }
        }
    }

    #[test]
    fn a_shard_takes_a_thousand_records_or_a_mebibyte_a_second() {
        let now = 7 * SECOND_NS;
        let mut gauge = Gauge::new();
        assert_eq!((0..1_500).filter(|_| gauge.write(now, 10)).count(), 1_000);
        assert!(!gauge.write(now, 0));
        assert_eq!((0..1_500).filter(|_| gauge.write(now + 500 * MS, 10)).count(), 500);

        let mut gauge = Gauge::new();
        assert_eq!((0..20).filter(|_| gauge.write(now, 100 << 10)).count(), 10);
        // A refused record costs nothing: a smaller one still fits.
        assert!(gauge.write(now, 20 << 10) && !gauge.write(now, 20 << 10));
        assert!(!gauge.write(now + 10 * MS, 20 << 10));
        assert!(gauge.write(now + 1_000 * MS, 100 << 10));
    }

    #[test]
    fn a_large_record_goes_through_a_shard_at_rest_and_holds_up_the_next() {
        let mut gauge = Gauge::new();
        assert!(gauge.write(0, 10 << 20));
        assert!(!gauge.write(8_900 * MS, 1 << 10));
        assert!(gauge.write(9_100 * MS, 1 << 10));
        assert!(!gauge.write(9_200 * MS, 10 << 20), "not at rest");
    }

    #[test]
    fn a_shard_is_read_five_times_a_second_and_rests_after_a_large_read() {
        let mut gauge = Gauge::new();
        assert_eq!((0..9).filter(|_| gauge.read(0)).count(), 5);
        assert!(!gauge.read(199 * MS) && gauge.read(200 * MS));
        assert_eq!((0..9).filter(|_| gauge.iterator(0)).count(), 5);

        let mut gauge = Gauge::new();
        assert!(gauge.read(0));
        gauge.gave(0, 10 << 20);
        assert!(!gauge.read(4_999 * MS) && gauge.read(5_000 * MS));

        let mut gauge = Gauge::new();
        for _ in 0..2 {
            assert!(gauge.read(0));
            gauge.gave(0, 3 << 19);
        }
        assert!(!gauge.read(499 * MS) && gauge.read(500 * MS), "3 MiB were given at once");
    }

    #[test]
    fn gauges_at_rest_are_let_go() {
        let gauges = Gauges::default();
        let busy = gauges.of(0, 0, 0);
        assert!(busy.lock().write(0, 10 << 20));
        for shard in 1..=u32::try_from(GAUGES_MAX).unwrap() {
            gauges.of(0, shard, 0);
        }
        assert_eq!(gauges.by_shard.read().len(), 2);
        assert!(Arc::ptr_eq(&busy, &gauges.of(0, 0, 0)));
    }
}
