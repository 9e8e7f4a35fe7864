//! Days and months as bills know them: in UTC.

use foundation::Timestamp;
use std::fmt;
use std::time::Duration;

const DAY: Duration = Duration::from_hours(24);

/// A day, as the number of days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub u32);

impl Day {
    /// The day of a moment; 1970-01-01 for what is before.
    pub fn of(moment: Timestamp) -> Day {
        let days = moment.since(Timestamp::EPOCH).as_secs() / DAY.as_secs();
        Day(u32::try_from(days).unwrap_or(u32::MAX))
    }

    /// Its first moment.
    pub fn begins(self) -> Timestamp {
        Timestamp::EPOCH + DAY * self.0
    }

    /// The day after it.
    pub fn next(self) -> Day {
        Day(self.0.saturating_add(1))
    }

    /// The month that it is in.
    pub fn month(self) -> Month {
        Month(self.begins().format("%Y-%m"))
    }
}

/// `2026-11-22`
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.begins().format("%Y-%m-%d"))
    }
}

/// A month, `2026-11`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(String);

impl Month {
    /// Reads `2026-11`.
    pub fn parse(text: &str) -> Option<Month> {
        let month =
            Day::of(Timestamp::parse_iso8601(&format!("{text}-01T00:00:00Z")).ok()?).month();
        (month.0 == text).then_some(month)
    }

    /// Its first day.
    pub fn first(&self) -> Day {
        // A month is made of a day or was read as one.
        Timestamp::parse_iso8601(&format!("{}-01T00:00:00Z", self.0)).map_or(Day(0), Day::of)
    }

    /// The first day of the next.
    pub fn end(&self) -> Day {
        // 31 days on it is the next month in any case, and not the one after.
        let beyond = Day(self.first().0.saturating_add(31));
        beyond.month().first()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn months_have_their_days() {
        for (month, days) in [("2026-11", 30), ("2026-12", 31), ("2028-02", 29), ("2027-02", 28)] {
            let month = Month::parse(month).unwrap();
            assert_eq!(month.end().0 - month.first().0, days, "{month}");
            assert_eq!(month.first().month(), month);
            assert_eq!(Day(month.end().0 - 1).month(), month);
        }
        for wrong in ["", "2026", "2026-13", "2026-1", "2026-11-01", "1a"] {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_day_is_that_of_its_moments() {
        let day = Day::of(Timestamp::parse_iso8601("2026-11-22T23:59:59Z").unwrap());
        assert_eq!(day.to_string(), "2026-11-22");
        assert_eq!(Day::of(day.next().begins()).to_string(), "2026-11-23");
    }
}
