//! Periods of time, and where they begin: `5m`, `1 month`.

use foundation::Timestamp;

const SECOND_MS: i64 = 1_000;
const DAY_MS: i64 = 24 * 60 * 60 * SECOND_MS;

/// A period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// Of so many milliseconds.
    Fixed(i64),
    /// Of so many months of the calendar.
    Months(i64),
}

impl Period {
    /// `count` of a unit, by one of its names; nothing where there is no such unit, or no such
    /// period.
    pub fn of(count: f64, unit: &str) -> Option<Period> {
        let fixed = |ms: i64| {
            let whole = (count * ms as f64).round();
            (1.0..1e15).contains(&whole).then_some(Period::Fixed(whole as i64))
        };
        let months = |each: i64| {
            let whole = count.round();
            (1.0..1e6).contains(&whole).then_some(Period::Months(whole as i64 * each))
        };
        match unit {
            "ms" | "msec" | "millisecond" | "milliseconds" => fixed(1),
            "s" | "sec" | "second" | "seconds" => fixed(SECOND_MS),
            "m" | "min" | "minute" | "minutes" => fixed(60 * SECOND_MS),
            "h" | "hr" | "hour" | "hours" => fixed(60 * 60 * SECOND_MS),
            "d" | "day" | "days" => fixed(DAY_MS),
            "w" | "week" | "weeks" => fixed(7 * DAY_MS),
            "mo" | "mon" | "month" | "months" => months(1),
            "q" | "qtr" | "quarter" | "quarters" => months(3),
            "y" | "yr" | "year" | "years" => months(12),
            _ => None,
        }
    }

    /// The beginning of the period that a moment is in, or with `up` of the one after it, unless it is
    /// a beginning itself.
    pub fn round(self, ms: i64, up: bool) -> Option<i64> {
        match self {
            Period::Fixed(length) => {
                let past = ms.rem_euclid(length);
                let floor = ms.checked_sub(past)?;
                if up && past > 0 { floor.checked_add(length) } else { Some(floor) }
            }
            Period::Months(length) => {
                let month = months_since_epoch(ms)?;
                let first = month - month.rem_euclid(length);
                let floor = month_begins(first)?;
                if up && floor < ms { month_begins(first + length) } else { Some(floor) }
            }
        }
    }
}

/// Of the month that a moment is in.
fn months_since_epoch(ms: i64) -> Option<i64> {
    let text = Timestamp::from_millis(ms).iso8601();
    let (year, rest) = text.split_once('-')?;
    let month = rest.split('-').next()?;
    Some((year.parse::<i64>().ok()? - 1970) * 12 + month.parse::<i64>().ok()? - 1)
}

fn month_begins(months: i64) -> Option<i64> {
    let (year, month) = (1970 + months.div_euclid(12), months.rem_euclid(12) + 1);
    if !(0..=9999).contains(&year) {
        return None;
    }
    let text = format!("{year:04}-{month:02}-01T00:00:00Z");
    Timestamp::parse_iso8601(&text).ok().map(Timestamp::as_millis)
}
