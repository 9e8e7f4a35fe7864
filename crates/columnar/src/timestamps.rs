//! Dates and times as texts: those that the SerDes know, and patterns in JodaTime's letters.

mod pattern;

pub use pattern::{Pattern, PatternError};

use crate::civil;
use crate::value::Timestamp;

pub(crate) const DAY_S: i64 = 86_400;
const NANOS: u32 = 1_000_000_000;

/// `java.sql.Timestamp.valueOf`: `yyyy-[m]m-[d]d hh:mm:ss[.f…]`.
pub(crate) fn sql(text: &str) -> Option<Timestamp> {
    let (date, time) = text.trim().split_once(' ')?;
    let (time, nanos) = time_of_day(time.trim_start())?;
    Some(Timestamp { seconds: day(date)? * DAY_S + time, nanos })
}

/// What the OpenX SerDe reads: the above, ISO 8601 with `T`, and `Z` or an offset behind either.
pub(crate) fn iso(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let (date, rest) = text.split_once(['T', ' '])?;
    let (time, offset) = match rest.find(['Z', '+', '-']) {
        None => (rest, 0),
        Some(at) => (rest[..at].trim_end(), offset(&rest[at..])?),
    };
    let (time, nanos) = time_of_day(time)?;
    Some(Timestamp { seconds: day(date)? * DAY_S + time - offset, nanos })
}

/// `yyyy-[m]m-[d]d`.
pub(crate) fn day(text: &str) -> Option<i64> {
    let mut parts = text.trim().splitn(3, '-');
    let year = parts.next().filter(|year| year.len() == 4)?;
    let (month, date) = (parts.next()?, parts.next()?);
    civil::day(number(year, 4)?, number(month, 2)?, number(date, 2)?)
}

/// Seconds since 1970, or milliseconds where there are as many digits as those of our days have
/// (thirteen); with a point, always seconds.
pub(crate) fn epoch(text: &str) -> Option<Timestamp> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if let Some((whole, fraction)) = digits.split_once('.') {
        let seconds: i64 = whole.parse().ok()?;
        let nanos = fraction_nanos(fraction)?;
        let negative = text.len() != digits.len();
        return Some(match (negative, nanos) {
            (false, _) => Timestamp { seconds, nanos },
            (true, 0) => Timestamp { seconds: -seconds, nanos },
            (true, _) => Timestamp { seconds: -seconds - 1, nanos: NANOS - nanos },
        });
    }
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: i64 = text.parse().ok()?;
    const MILLIS_DIGITS: usize = 13;
    Some(if digits.len() >= MILLIS_DIGITS {
        millis(number)
    } else {
        Timestamp { seconds: number, nanos: 0 }
    })
}

pub(crate) fn millis(millis: i64) -> Timestamp {
    let nanos = u32::try_from(millis.rem_euclid(1000)).unwrap_or_default() * 1_000_000;
    Timestamp { seconds: millis.div_euclid(1000), nanos }
}

fn time_of_day(text: &str) -> Option<(i64, u32)> {
    let mut parts = text.splitn(3, ':');
    let (hour, minute, rest) = (parts.next()?, parts.next()?, parts.next()?);
    let (second, fraction) = rest.split_once('.').unwrap_or((rest, "0"));
    let (hour, minute, second) = (number(hour, 2)?, number(minute, 2)?, number(second, 2)?);
    let fits = hour < 24 && minute < 60 && second < 60;
    fits.then_some((hour * 3600 + minute * 60 + second, fraction_nanos(fraction)?))
}

/// `Z`, `+hh:mm`, `+hhmm`, `+hh`: seconds east.
fn offset(text: &str) -> Option<i64> {
    if text == "Z" {
        return Some(0);
    }
    let (sign, digits) = text.split_at_checked(1)?;
    let sign = match sign {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let digits = digits.replacen(':', "", 1);
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = if minutes.is_empty() { 0 } else { number(minutes, 2)? };
    let hours = number(hours, 2)?;
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// A number of one to `digits` digits and nothing else.
fn number(text: &str, digits: usize) -> Option<i64> {
    let fits = (1..=digits).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

/// One to nine digits behind a point.
fn fraction_nanos(digits: &str) -> Option<u32> {
    let value = u32::try_from(number(digits, 9)?).ok()?;
    Some((digits.len()..9).fold(value, |value, _| value * 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64, nanos: u32) -> Option<Timestamp> {
        Some(Timestamp { seconds, nanos })
    }

    #[test]
    fn openx_knows_its_five_formats() {
        for (text, expected) in [
            ("2017-02-07T15:13:01.39256Z", at(1_486_480_381, 392_560_000)),
            ("2017-02-07 15:13:01.14", at(1_486_480_381, 140_000_000)),
            ("2017-2-7 15:13:01", at(1_486_480_381, 0)),
            ("2017-02-07T15:13:01", at(1_486_480_381, 0)),
            ("2017-02-07T16:13:01+01:00", at(1_486_480_381, 0)),
            ("2017-02-07T14:43:01.5-0030", at(1_486_480_381, 500_000_000)),
            ("1969-12-31 23:59:59.5", at(-1, 500_000_000)),
            ("2017-02-30T15:13:01Z", None),
            ("2017-02-07T24:13:01Z", None),
            ("2017-02-07T15:13:01.1234567891Z", None),
            ("2017-02-07", None),
            ("17-02-07 15:13:01", None),
            ("yesterday", None),
            ("", None),
        ] {
            assert_eq!(iso(text), expected, "{text}");
        }
        for (text, expected) in [
            ("1518033528", at(1_518_033_528, 0)),
            ("1518033528123", at(1_518_033_528, 123_000_000)),
            ("1518033528.123", at(1_518_033_528, 123_000_000)),
            ("-1.25", at(-2, 750_000_000)),
            ("-1", at(-1, 0)),
            ("1e3", None),
            ("1.2.3", None),
            ("-", None),
        ] {
            assert_eq!(epoch(text), expected, "{text}");
        }
    }

    #[test]
    fn hive_reads_what_java_does() {
        assert_eq!(sql("2017-02-07 15:13:01.14"), at(1_486_480_381, 140_000_000));
        for text in ["2017-02-07T15:13:01", "2017-02-07 15:13:01Z", "2017-02-07", "1518033528"] {
            assert_eq!(sql(text), None, "{text}");
        }
    }
}
