//! Hash keys: where in 0 … 2^128−1 a partition key falls, and the ranges that shards own of it.

use md5::{Digest, Md5};

/// Where a partition key falls: its MD5, read as a number.
pub(crate) fn hash_of(partition_key: &str) -> u128 {
    u128::from_be_bytes(Md5::digest(partition_key.as_bytes()).into())
}

/// Both ends belong to the range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HashRange {
    pub(crate) start: u128,
    pub(crate) end: u128,
}

impl HashRange {
    /// All hash keys, parted evenly among `count` shards (at least one); what the division leaves
    /// goes to the last.
    pub(crate) fn even(count: u32) -> Vec<HashRange> {
        let count = u128::from(count.max(1));
        // 2^128 / count, rounded down, without 2^128 itself.
        let size = match count {
            1 => u128::MAX,
            _ => (u128::MAX - (count - 1)) / count + 1,
        };
        (0..count)
            .map(|i| {
                let end = if i + 1 == count { u128::MAX } else { size * (i + 1) - 1 };
                HashRange { start: size * i, end }
            })
            .collect()
    }

    /// The two parts, the second from `at` on. AWS wants `at` to be greater than the range's start
    /// by more than one, and less than its end.
    pub(crate) fn split(&self, at: u128) -> Option<(HashRange, HashRange)> {
        let eligible = at > self.start.checked_add(1)? && at < self.end;
        eligible.then(|| {
            (HashRange { start: self.start, end: at - 1 }, HashRange { start: at, end: self.end })
        })
    }

    /// Both ranges as one, if they lie side by side.
    pub(crate) fn join(&self, other: &HashRange) -> Option<HashRange> {
        let (low, high) = if self.start < other.start { (self, other) } else { (other, self) };
        let adjacent = low.end.checked_add(1) == Some(high.start);
        adjacent.then_some(HashRange { start: low.start, end: high.end })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// That the ranges, in order, cover everything once.
    fn is_partition(ranges: &[HashRange]) -> bool {
        ranges.first().is_some_and(|r| r.start == 0)
            && ranges.last().is_some_and(|r| r.end == u128::MAX)
            && ranges.iter().all(|r| r.start <= r.end)
            && ranges.windows(2).all(|w| w[0].end.checked_add(1) == Some(w[1].start))
    }

    proptest! {
        #[test]
        fn even_ranges_partition_all_hash_keys(count in 1u32..10_000) {
            let ranges = HashRange::even(count);
            prop_assert_eq!(ranges.len(), count as usize);
            prop_assert!(is_partition(&ranges));
        }

        #[test]
        fn splits_and_merges_keep_the_partition(
            count in 1u32..8,
            steps in prop::collection::vec((any::<prop::sample::Index>(), any::<u128>(), any::<bool>()), 0..40),
        ) {
            let mut ranges = HashRange::even(count);
            for (which, at, split) in steps {
                let i = which.index(ranges.len());
                if split {
                    if let Some((low, high)) = ranges[i].split(at) {
                        ranges.splice(i..=i, [low, high]);
                    }
                } else if let Some(next) = ranges.get(i + 1).copied() {
                    let joined = next.join(&ranges[i]);
                    prop_assert_eq!(joined, ranges[i].join(&next));
                    ranges.splice(i..=i + 1, joined);
                }
                prop_assert!(is_partition(&ranges));
            }
        }
    }

    #[test]
    fn known_hashes_and_ranges() {
        // From RFC 1321: MD5("a") = 0cc175b9c0f1b6a831c399e269772661.
        assert_eq!(hash_of("a"), 0x0cc1_75b9_c0f1_b6a8_31c3_99e2_6977_2661);
        let two = HashRange::even(2);
        assert_eq!(two[0].end.to_string(), "170141183460469231731687303715884105727");
        assert_eq!(
            HashRange::even(3)[1].start.to_string(),
            "113427455640312821154458202477256070485"
        );
    }

    #[test]
    fn bad_splits_and_joins_are_refused() {
        let range = HashRange { start: 10, end: 20 };
        for (at, allowed) in
            [(0, false), (10, false), (11, false), (12, true), (19, true), (20, false), (21, false)]
        {
            assert_eq!(range.split(at).is_some(), allowed, "{at}");
        }
        assert_eq!(range.join(&HashRange { start: 22, end: 30 }), None);
        assert_eq!(range.join(&range), None);
        let last = HashRange { start: 5, end: u128::MAX };
        assert_eq!(last.join(&HashRange { start: 0, end: 3 }), None);
    }
}
