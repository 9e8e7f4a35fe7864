//! What a mapping asks for, and what the engine must know of a record.

use foundation::Timestamp;
use std::time::Duration;

/// The wait before the first retry; doubled for each further one. AWS documents exponential backoff
/// without figures; these are what its retries are seen to take.
const FIRST_BACKOFF: Duration = Duration::from_secs(1);
/// No wait is longer.
pub const MAX_BACKOFF: Duration = Duration::from_secs(60);
/// How many records a lane reads ahead, so that one read serves several small batches.
pub const PREFETCH_RECORDS: usize = 1_000;
/// How far beyond the checkpoint a shard is read, in records, done ones and filtered ones included:
/// a lane that is stuck holds reading up here, and no more than this is read again after a crash.
pub const AHEAD_RECORDS: usize = 10_000;
/// `ParallelizationFactor` is at most this.
pub const MAX_LANES: usize = 10;
/// A window's state of more bytes ends the window early: 1 MB.
pub const MAX_STATE_BYTES: usize = 1024 * 1024;
/// «When no new records are being added to the current window, Lambda waits for up to 2 minutes
/// before assuming that the window is over.»
pub const MAX_GRACE: Duration = Duration::from_secs(120);

/// The wait before the `attempt`-th retry, counted from 1.
pub fn backoff(attempt: u32) -> Duration {
    let doublings = attempt.saturating_sub(1).min(16);
    FIRST_BACKOFF.saturating_mul(1 << doublings).min(MAX_BACKOFF)
}

/// How a mapping wants its records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Config {
    /// `BatchSize`: at most so many records an invocation; at least one.
    pub batch_size: usize,
    /// At most so many bytes of records (and state) an invocation, but always one record.
    pub batch_bytes: usize,
    /// `MaximumBatchingWindowInSeconds`: how long to gather records before an invocation.
    pub batching_window: Duration,
    /// `MaximumRetryAttempts`: how often a failed batch is tried again; `None`: until it succeeds or
    /// is too old.
    pub retries: Option<u32>,
    /// Older records are not sent: the lesser of `MaximumRecordAgeInSeconds` and what the source
    /// keeps, as «failed records are retried until the record expires». `None`: none is too old.
    pub max_age: Option<Duration>,
    /// `BisectBatchOnFunctionError`: whether a failed batch is split in two.
    pub bisect: bool,
    /// `ParallelizationFactor`: how many batches of a shard are under way at once, 1 to
    /// [`MAX_LANES`] (what is outside is taken as the nearest). Records of one partition key keep
    /// their order. With tumbling windows a shard has one state, carried from invocation to
    /// invocation, and therefore one batch under way.
    pub parallelization: usize,
    /// `TumblingWindowInSeconds`; `None` or zero: no windows.
    pub tumbling_window: Option<Duration>,
    /// How long after a window's end its late records are waited for where nothing arrives; AWS:
    /// up to [`MAX_GRACE`].
    pub grace: Duration,
}

impl Config {
    /// One record after the other in batches of 100, without end: AWS's defaults.
    pub const DEFAULT: Config = Config {
        batch_size: 100,
        batch_bytes: 6 * 1024 * 1024,
        batching_window: Duration::ZERO,
        retries: None,
        max_age: None,
        bisect: false,
        parallelization: 1,
        tumbling_window: None,
        grace: MAX_GRACE,
    };

    /// The window's length in milliseconds, where there are windows.
    pub(crate) fn tumbling_ms(&self) -> Option<i64> {
        let length = i64::try_from(self.tumbling_window?.as_millis()).ok()?;
        (length > 0).then_some(length)
    }

    /// How many batches may be under way.
    pub(crate) fn lanes(&self) -> usize {
        match self.tumbling_ms() {
            Some(_) => 1,
            None => self.parallelization.clamp(1, MAX_LANES),
        }
    }
}

/// A record as the engine sees it.
pub trait Item {
    /// Its sequence number, a decimal number.
    fn sequence(&self) -> &str;
    /// Records of one key keep their order: the partition key, or the item's key.
    fn partition_key(&self) -> &str;
    /// When it arrived at the source.
    fn arrived(&self) -> Timestamp;
    /// How much of an invocation's payload it takes.
    fn bytes(&self) -> usize;
}

/// The lane, of so many, that records of a key go to. What is stored depends on it: it never
/// changes. (FNV-1a, with the finish of SplitMix64, so that the low bits depend on all letters.)
pub(crate) fn lane_of(key: &str, lanes: usize) -> usize {
    if lanes <= 1 {
        return 0;
    }
    let fnv = key.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mixed = (fnv ^ (fnv >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((mixed ^ (mixed >> 31)) % lanes as u64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_keeps_its_lane_for_good_and_keys_spread() {
        assert_eq!(["", "a", "key-1", "ключ"].map(|key| lane_of(key, 10)), [3, 6, 8, 6]);
        let mut counts = [0; 10];
        (0..1_000).for_each(|n| counts[lane_of(&format!("key-{n}"), 10)] += 1);
        assert!(counts.iter().all(|count| (60..140).contains(count)), "{counts:?}");
    }
}
