//! The days that a quota is for: a day, a week, a month, in UTC. The offset is the day that the period
//! begins with: 0 is Sunday of a week, the 1st of a month («AWS::ApiGateway::UsagePlan
//! QuotaSettings»).

use aws_api::apigateway::{QuotaPeriodType, QuotaSettings};
use foundation::Timestamp;

const DAY_MS: i64 = 86_400_000;

/// 1970-01-01 was a Thursday.
const EPOCH_WEEKDAY: i64 = 4;

/// Days since 1970-01-01, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) first: i64,
    pub(crate) last: i64,
}

impl Period {
    /// The period of the quota that the day is in; without a quota, the day.
    pub(crate) fn around(day: i64, quota: Option<&QuotaSettings>) -> Period {
        let offset = quota.and_then(|quota| quota.offset).map_or(0, i64::from);
        match quota.and_then(|quota| quota.period.as_ref()) {
            Some(QuotaPeriodType::Week) => {
                let weekday = (day + EPOCH_WEEKDAY).rem_euclid(7);
                let first = day - (weekday - offset).rem_euclid(7);
                Period { first, last: first + 6 }
            }
            Some(QuotaPeriodType::Month) => {
                let this = first_of_month(day) + offset;
                let first = match day >= this {
                    true => this,
                    false => first_of_month(first_of_month(day) - 1) + offset,
                };
                // No month has more than 31 days, so 31 on is in the next one.
                let next = first_of_month(first - offset + 31) + offset;
                Period { first, last: next - 1 }
            }
            _ => Period { first: day, last: day },
        }
    }
}

/// The day of a moment.
pub(crate) fn day_of(at: Timestamp) -> i64 {
    at.as_millis().div_euclid(DAY_MS)
}

fn moment(day: i64) -> Timestamp {
    Timestamp::from_millis(day.saturating_mul(DAY_MS))
}

/// `2026-01-31`.
pub(crate) fn date(day: i64) -> String {
    moment(day).format("%Y-%m-%d")
}

/// The day of a date as [`date`] writes it.
pub(crate) fn parse(date: &str) -> Option<i64> {
    let digits = |c: char| c.is_ascii_digit() || c == '-';
    if date.len() != "2026-01-31".len() || !date.chars().all(digits) {
        return None;
    }
    Timestamp::parse_iso8601(&format!("{date}T00:00:00Z")).ok().map(day_of)
}

fn first_of_month(day: i64) -> i64 {
    // Two digits, always.
    let of_month: i64 = moment(day).format("%d").parse().unwrap_or(1);
    day - (of_month - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn quota(period: QuotaPeriodType, offset: i32) -> QuotaSettings {
        QuotaSettings { limit: Some(1), offset: Some(offset), period: Some(period) }
    }

    #[test]
    fn periods_begin_where_their_offsets_say() {
        use QuotaPeriodType::{Day, Month, Week};
        for (day, period, offset, first, last) in [
            ("2026-11-21", Day, 0, "2026-11-21", "2026-11-21"),
            ("2026-11-21", Week, 0, "2026-11-15", "2026-11-21"),
            ("2026-11-22", Week, 0, "2026-11-22", "2026-11-28"),
            ("2026-11-22", Week, 1, "2026-11-16", "2026-11-22"),
            ("2026-11-21", Month, 0, "2026-11-01", "2026-11-30"),
            ("2026-11-21", Month, 21, "2026-10-22", "2026-11-21"),
            ("2026-11-22", Month, 21, "2026-11-22", "2026-12-21"),
            ("2026-03-01", Month, 27, "2026-02-28", "2026-03-27"),
            ("2024-02-29", Month, 0, "2024-02-01", "2024-02-29"),
        ] {
            let found = Period::around(parse(day).unwrap(), Some(&quota(period, offset)));
            assert_eq!((date(found.first), date(found.last)), (first.into(), last.into()), "{day}");
        }
        for wrong in ["", "2026-13-01", "2026-1-1", "tomorrow!!", "2026-02-30", "+026-01-01"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_day_is_in_its_period_and_periods_follow_one_another(
            day in -10_000i64..60_000,
            (period, offset) in prop_oneof![
                Just((QuotaPeriodType::Day, 0)),
                (0..7i32).prop_map(|offset| (QuotaPeriodType::Week, offset)),
                (0..28i32).prop_map(|offset| (QuotaPeriodType::Month, offset)),
            ],
        ) {
            let quota = quota(period, offset);
            let found = Period::around(day, Some(&quota));
            prop_assert!((found.first..=found.last).contains(&day));
            prop_assert_eq!(Period::around(found.first, Some(&quota)), found);
            prop_assert_eq!(Period::around(found.last, Some(&quota)), found);
            prop_assert_eq!(Period::around(found.last + 1, Some(&quota)).first, found.last + 1);
            prop_assert_eq!(parse(&date(day)), Some(day));
        }
    }
}
