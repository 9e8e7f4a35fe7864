//! A moment in time, to the millisecond: what AWS's wire can carry in every protocol.

use jiff::tz::TimeZone;
use std::fmt;
use std::ops::Add;
use std::time::Duration;

/// Milliseconds since the Unix epoch, UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

/// The text is no timestamp of the expected form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a timestamp")]
pub struct InvalidTimestamp(pub String);

/// The range jiff can show, in milliseconds: years -9999 to 9999, less a margin of days for zones.
const SHOWN_MS: std::ops::RangeInclusive<i64> = -377_000_000_000_000..=253_400_000_000_000;

impl Timestamp {
    /// The Unix epoch.
    pub const EPOCH: Timestamp = Timestamp(0);

    /// From milliseconds since the epoch.
    pub const fn from_millis(ms: i64) -> Self {
        Timestamp(ms)
    }

    /// From seconds since the epoch, with a fraction; what is outside of the range is clamped to it.
    pub fn from_secs_f64(seconds: f64) -> Self {
        // `as` saturates, and maps NaN to 0.
        Timestamp((seconds * 1000.0).round() as i64)
    }

    /// Milliseconds since the epoch.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, rounded down.
    pub const fn as_secs(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Seconds since the epoch, with the milliseconds as a fraction.
    pub fn as_secs_f64(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// How long it is from `earlier` until `self`; zero where `earlier` is later.
    pub fn since(self, earlier: Timestamp) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// `self` less `span`, at the least the smallest timestamp.
    pub fn before(self, span: Duration) -> Timestamp {
        Timestamp(self.0.saturating_sub(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)))
    }

    fn civil(self) -> jiff::Timestamp {
        let shown = self.0.clamp(*SHOWN_MS.start(), *SHOWN_MS.end());
        jiff::Timestamp::from_millisecond(shown).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }

    /// `2026-01-31T12:00:00Z`, with `.123` before the `Z` where there are milliseconds
    /// (Smithy's `date-time`).
    pub fn iso8601(self) -> String {
        let form = if self.0.rem_euclid(1000) == 0 {
            "%Y-%m-%dT%H:%M:%SZ"
        } else {
            "%Y-%m-%dT%H:%M:%S%.3fZ"
        };
        self.format(form)
    }

    /// `Sat, 31 Jan 2026 12:00:00 GMT` (Smithy's `http-date`).
    pub fn http_date(self) -> String {
        self.format("%a, %d %b %Y %H:%M:%S GMT")
    }

    /// `20260131T120000Z`, as Signature Version 4 writes it.
    pub fn amz_date(self) -> String {
        self.format("%Y%m%dT%H%M%SZ")
    }

    /// The moment in UTC by a `strftime` pattern.
    pub fn format(self, pattern: &str) -> String {
        self.civil().to_zoned(TimeZone::UTC).strftime(pattern).to_string()
    }

    /// Reads `2026-01-31T12:00:00Z`, with a fraction or an offset as RFC 3339 allows.
    pub fn parse_iso8601(text: &str) -> Result<Self, InvalidTimestamp> {
        text.parse::<jiff::Timestamp>()
            .map(|t| Timestamp(t.as_millisecond()))
            .map_err(|_| InvalidTimestamp(text.to_owned()))
    }

    /// Reads `Sat, 31 Jan 2026 12:00:00 GMT`.
    pub fn parse_http_date(text: &str) -> Result<Self, InvalidTimestamp> {
        jiff::fmt::rfc2822::DateTimeParser::new()
            .relaxed_weekday(true)
            .parse_timestamp(text)
            .map(|t| Timestamp(t.as_millisecond()))
            .map_err(|_| InvalidTimestamp(text.to_owned()))
    }

    /// Reads `20260131T120000Z`. By hand, as every signed request has one.
    pub fn parse_amz_date(text: &str) -> Result<Self, InvalidTimestamp> {
        let read = || {
            let &[y1, y2, y3, y4, m1, m2, d1, d2, b'T', h1, h2, i1, i2, s1, s2, b'Z'] =
                text.as_bytes()
            else {
                return None;
            };
            let pair = |tens: u8, ones: u8| {
                let both = tens.is_ascii_digit() && ones.is_ascii_digit();
                // At most 99.
                both.then(|| ((tens - b'0') * 10 + (ones - b'0')) as i8)
            };
            let year = i16::from(pair(y1, y2)?) * 100 + i16::from(pair(y3, y4)?);
            let (month, day) = (pair(m1, m2)?, pair(d1, d2)?);
            let (hour, minute, second) = (pair(h1, h2)?, pair(i1, i2)?, pair(s1, s2)?);
            // A leap second is the one before it, as in all other forms.
            let second = if second == 60 { 59 } else { second };
            let civil =
                jiff::civil::DateTime::new(year, month, day, hour, minute, second, 0).ok()?;
            Some(Timestamp(TimeZone::UTC.to_timestamp(civil).ok()?.as_millisecond()))
        };
        read().ok_or_else(|| InvalidTimestamp(text.to_owned()))
    }
}

impl Add<Duration> for Timestamp {
    type Output = Timestamp;

    fn add(self, span: Duration) -> Timestamp {
        Timestamp(self.0.saturating_add(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso8601())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso8601())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_reads_back() {
        for ms in [0, 1_000, 1_453_075_200_123, 1_795_000_000_999, -1_000] {
            let t = Timestamp::from_millis(ms);
            assert_eq!(Timestamp::parse_iso8601(&t.iso8601()), Ok(t));
            let whole = Timestamp::from_millis(t.as_secs() * 1000);
            assert_eq!(Timestamp::parse_http_date(&t.http_date()), Ok(whole));
            assert_eq!(Timestamp::parse_amz_date(&t.amz_date()), Ok(whole));
        }
    }

    #[test]
    fn an_amz_date_is_its_digits_and_nothing_else() {
        let read = |text| Timestamp::parse_amz_date(text).map(Timestamp::iso8601);
        for (text, read_as) in [
            ("20160118T000000Z", "2016-01-18T00:00:00Z"),
            ("20240229T235959Z", "2024-02-29T23:59:59Z"),
            ("20161231T235960Z", "2016-12-31T23:59:59Z"),
            ("19691231T235959Z", "1969-12-31T23:59:59Z"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(read_as));
        }
        for text in [
            "20230229T000000Z",
            "20160100T000000Z",
            "20160118T006000Z",
            "20160118T000061Z",
            "20160118t000000Z",
            "20160118T000000z",
            "20160118T 10203Z",
            "+0160118T000000Z",
            "2016é118T000000Z",
            "20160118T0000000Z",
        ] {
            assert_eq!(read(text), Err(InvalidTimestamp(text.to_owned())));
        }
    }

    #[test]
    fn the_forms_are_those_of_the_wire() {
        let t = Timestamp::from_millis(1_453_075_200_120);
        assert_eq!(t.iso8601(), "2016-01-18T00:00:00.120Z");
        assert_eq!(t.http_date(), "Mon, 18 Jan 2016 00:00:00 GMT");
        assert_eq!(t.amz_date(), "20160118T000000Z");
    }

    #[test]
    fn what_is_no_time_is_refused_and_extremes_do_not_panic() {
        for text in ["", "yesterday", "2016-13-01T00:00:00Z", "20160118T000000", "20160118T250000Z"]
        {
            assert!(Timestamp::parse_iso8601(text).is_err());
            assert!(Timestamp::parse_amz_date(text).is_err());
            assert!(Timestamp::parse_http_date(text).is_err());
        }
        for ms in [i64::MIN, i64::MAX] {
            assert!(!Timestamp::from_millis(ms).iso8601().is_empty());
        }
        assert_eq!(
            Timestamp::from_millis(i64::MAX) + Duration::MAX,
            Timestamp::from_millis(i64::MAX)
        );
    }
}
