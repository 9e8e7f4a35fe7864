//! How fast a shard is pushed to a consumer.

use foundation::Timestamp;
use std::num::NonZeroU64;
use std::time::Duration;

/// Spreads what is sent over time: after so many bytes, nothing for as long as they take at the rate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    /// Bytes a second; unlimited without.
    rate: Option<NonZeroU64>,
    free: Timestamp,
}

impl Pace {
    /// A pace of `rate` bytes a second, or as fast as it goes.
    pub(crate) fn new(rate: Option<NonZeroU64>) -> Pace {
        Pace { rate, free: Timestamp::EPOCH }
    }

    /// When more may be sent.
    pub(crate) fn free(&self) -> Timestamp {
        self.free
    }

    /// So many bytes are sent now.
    pub(crate) fn spend(&mut self, bytes: usize, now: Timestamp) {
        if let Some(rate) = self.rate {
            let ms = (bytes as u64).saturating_mul(1_000) / rate;
            self.free = self.free.max(now) + Duration::from_millis(ms);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_takes_its_time() {
        let at = |ms: i64| Timestamp::from_millis(ms);
        let mut pace = Pace::new(NonZeroU64::new(2_000));
        pace.spend(1_000, at(10_000));
        assert_eq!(pace.free(), at(10_500));
        pace.spend(1_000, at(10_500));
        assert_eq!(pace.free(), at(11_000));
        // Time that was not used is not saved up.
        pace.spend(200, at(20_000));
        assert_eq!(pace.free(), at(20_100));
        let mut unlimited = Pace::new(None);
        unlimited.spend(usize::MAX, at(10_000));
        assert!(unlimited.free() <= at(10_000));
    }
}
