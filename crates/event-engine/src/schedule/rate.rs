//! `rate(value unit)`.

use super::Invalid;
use foundation::Timestamp;

/// So and so often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    ms: i64,
}

const MINUTE_MS: i64 = 60_000;

impl Rate {
    pub(super) fn parse(text: &str) -> Result<Rate, Invalid> {
        let invalid = || Invalid(format!("'{text}' is no rate"));
        let (number, unit) = text.split_once(' ').ok_or_else(invalid)?;
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        let number: i64 = number.parse().ok().filter(|n| digits && *n > 0).ok_or_else(invalid)?;
        // «If the value is equal to 1, then the unit must be singular.»
        let minutes = match (unit.trim_start(), number) {
            ("minute", 1) => 1,
            ("hour", 1) => 60,
            ("day", 1) => 24 * 60,
            ("minutes", 2..) => 1,
            ("hours", 2..) => 60,
            ("days", 2..) => 24 * 60,
            _ => return Err(invalid()),
        };
        let ms = number.checked_mul(minutes * MINUTE_MS).ok_or_else(invalid)?;
        Ok(Rate { ms })
    }

    pub(super) fn after(self, last: Timestamp, now: Timestamp) -> Option<Timestamp> {
        let behind = now.as_millis().saturating_sub(last.as_millis()).max(0);
        let steps = behind / self.ms + 1;
        let due = steps.checked_mul(self.ms).and_then(|ms| last.as_millis().checked_add(ms))?;
        Some(Timestamp::from_millis(due))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rates_are_read_as_aws_reads_them() {
        for (text, minutes) in [
            ("1 minute", Some(1)),
            ("5 minutes", Some(5)),
            ("1 hour", Some(60)),
            ("12 hours", Some(720)),
            ("1 day", Some(1_440)),
            ("7 days", Some(10_080)),
            ("1 minutes", None),
            ("5 minute", None),
            ("0 minutes", None),
            ("-1 minutes", None),
            ("+5 minutes", None),
            ("5  minutes", Some(5)),
            ("5minutes", None),
            ("5 seconds", None),
            ("5 weeks", None),
            ("five minutes", None),
            ("1.5 hours", None),
            ("9223372036854775807 days", None),
            ("", None),
        ] {
            let read = Rate::parse(text).ok().map(|rate| rate.ms / MINUTE_MS);
            assert_eq!(read, minutes, "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_next_time_is_the_first_of_the_row_that_is_yet_to_come(
            minutes in 2..10_000_i64,
            last in -1_000_000_000_000..4_000_000_000_000_i64,
            behind in 0..100_000_000_000_i64,
        ) {
            let rate = Rate::parse(&format!("{minutes} minutes")).unwrap_or(Rate { ms: 1 });
            let (last, now) = (Timestamp::from_millis(last), Timestamp::from_millis(last + behind));
            let next = rate.after(last, now).unwrap_or_default();
            prop_assert!(next > now);
            prop_assert!(next.as_millis() - rate.ms <= now.as_millis());
            prop_assert_eq!((next.as_millis() - last.as_millis()) % rate.ms, 0);
        }
    }
}
