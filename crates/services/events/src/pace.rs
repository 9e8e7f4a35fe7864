//! How fast API destinations are called: their `InvocationRateLimitPerSecond`, evenly.

use foundation::Timestamp;
use parking_lot::Mutex;
use std::collections::HashMap;

/// Destinations that are remembered at most; then the memory is begun anew.
const MAX: usize = 10_000;
const SECOND_US: i64 = 1_000_000;

/// When each destination may be called next, in microseconds since the epoch. In memory: after a
/// start, all may be at once.
#[derive(Debug, Default)]
pub(crate) struct Pace(Mutex<HashMap<String, i64>>);

impl Pace {
    /// Takes the next turn of a destination that may be called so often a second.
    pub(crate) fn turn(&self, arn: &str, per_second: i32, now: Timestamp) -> Timestamp {
        let now_us = now.as_millis().saturating_mul(1_000);
        let mut all = self.0.lock();
        if all.len() >= MAX {
            all.clear();
        }
        let turn_us = all.get(arn).copied().unwrap_or(now_us).max(now_us);
        let gap_us = SECOND_US / i64::from(per_second.max(1));
        all.insert(arn.to_owned(), turn_us.saturating_add(gap_us));
        Timestamp::from_millis(turn_us / 1_000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_come_no_faster_than_allowed_and_each_destination_has_its_own() {
        let pace = Pace::default();
        let now = Timestamp::from_millis(1_000);
        let turns: Vec<i64> = (0..4).map(|_| pace.turn("a", 2, now).as_millis()).collect();
        assert_eq!(turns, [1_000, 1_500, 2_000, 2_500]);
        assert_eq!(pace.turn("b", 2, now), now);
        let later = Timestamp::from_millis(9_000);
        assert_eq!(pace.turn("a", 2, later), later);
        let last = (0..=300).map(|_| pace.turn("c", 300, now).as_millis()).last();
        assert_eq!(last, Some(1_999));
    }
}
