//! `cron(minutes hours day-of-month month day-of-week year)`.
//!
//! Of the two fields of days one is `?`. In day-of-month, `L` is the month's last day, `15W` the
//! weekday nearest to the fifteenth within the month, `LW` its last weekday. In day-of-week, 1 is
//! Sunday, `L` is Saturday, `6L` the month's last Friday, `6#3` its third. Where clocks are put
//! forward, a time that does not come is passed over; where they are put back, one that comes twice
//! counts once.

use super::Invalid;
use super::field::{DAYS, HOURS, MINUTES, MONTHS, Range, Values, WEEKDAYS, YEARS};
use foundation::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};

/// A cron expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cron {
    minutes: Values,
    hours: Values,
    months: Values,
    years: Values,
    days: Days,
}

/// Which days of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Days {
    OfMonth {
        days: Values,
        /// `L`.
        last: bool,
        /// `LW`.
        last_weekday: bool,
        /// `15W`.
        nearest: Vec<i8>,
    },
    OfWeek {
        days: Values,
        /// `6L`.
        last: Vec<u16>,
        /// `6#3`: the weekday and which of them.
        nth: Vec<(u16, i8)>,
    },
}

fn days_of_month(text: &str) -> Result<Days, Invalid> {
    let (mut days, mut last, mut last_weekday) = (Values::default(), false, false);
    let mut nearest = Vec::new();
    for part in text.split(',') {
        match part.strip_suffix('W') {
            _ if part == "L" => last = true,
            Some("L") => last_weekday = true,
            // A day of a month is at most 31.
            Some(day) => nearest.push(DAYS.value(day)? as i8),
            None => DAYS.part(&mut days, part)?,
        }
    }
    Ok(Days::OfMonth { days, last, last_weekday, nearest })
}

fn days_of_week(text: &str) -> Result<Days, Invalid> {
    let (mut days, mut last, mut nth) = (Values::default(), Vec::new(), Vec::new());
    for part in text.split(',') {
        if part == "L" {
            WEEKDAYS.part(&mut days, "7")?;
        } else if let Some((day, place)) = part.split_once('#') {
            let place: Option<i8> = place.parse().ok().filter(|place| (1..=5).contains(place));
            nth.push((WEEKDAYS.value(day)?, place.ok_or_else(|| WEEKDAYS.wrong(part))?));
        } else if let Some(day) = part.strip_suffix('L') {
            last.push(WEEKDAYS.value(day)?);
        } else {
            WEEKDAYS.part(&mut days, part)?;
        }
    }
    Ok(Days::OfWeek { days, last, nth })
}

/// 1 is Sunday.
fn weekday(date: Date) -> u16 {
    // 1 to 7.
    date.weekday().to_sunday_one_offset() as u16
}

/// The weekday that is nearest to the day, in its month.
fn nearest_weekday(year: i16, month: i8, day: i8) -> Option<i8> {
    let date = Date::new(year, month, day).ok()?;
    let last = date.days_in_month();
    Some(match weekday(date) {
        // Saturday: the day before, unless that is of the month before.
        7 if day == 1 => 3,
        7 => day - 1,
        1 if day == last => day - 2,
        1 => day + 1,
        _ => day,
    })
}

impl Days {
    fn has(&self, date: Date) -> bool {
        let (day, length) = (date.day(), date.days_in_month());
        match self {
            Days::OfMonth { days, last, last_weekday, nearest } => {
                let near = |of: i8| nearest_weekday(date.year(), date.month(), of) == Some(day);
                days.has(&DAYS, day as u16)
                    || *last && day == length
                    || *last_weekday && near(length)
                    || nearest.iter().any(|of| near(*of))
            }
            Days::OfWeek { days, last, nth } => {
                let is = weekday(date);
                days.has(&WEEKDAYS, is)
                    || last.contains(&is) && day + 7 > length
                    || nth.contains(&(is, (day - 1) / 7 + 1))
            }
        }
    }
}

impl Cron {
    pub(super) fn parse(text: &str) -> Result<Cron, Invalid> {
        let fields: Vec<&str> = text.split_ascii_whitespace().collect();
        let [minutes, hours, day, month, week, year] = fields[..] else {
            return Err(Invalid(format!("'{text}' has not six fields")));
        };
        let days = match (day, week) {
            ("?", "?") => return Err(Invalid(format!("'{text}' names no days"))),
            (day, "?") => days_of_month(day)?,
            ("?", week) => days_of_week(week)?,
            _ => {
                let text = "One of day-of-month and day-of-week must be ?";
                return Err(Invalid(text.to_owned()));
            }
        };
        let read = |of: Range, text: &str| of.read(text);
        Ok(Cron {
            minutes: read(MINUTES, minutes)?,
            hours: read(HOURS, hours)?,
            months: read(MONTHS, month)?,
            years: read(YEARS, year)?,
            days,
        })
    }

    /// The first minute after `now` that it names, on clocks of the zone.
    pub(super) fn after(&self, now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
        let now = jiff::Timestamp::from_millisecond(now.as_millis()).ok()?;
        let mut clock = zone.to_datetime(now);
        // What clocks show when they are put forward or back is looked at again, once a change.
        loop {
            clock = self.next(clock)?;
            let moment = zone.to_ambiguous_timestamp(clock);
            if let AmbiguousOffset::Gap { .. } = moment.offset() {
                continue;
            }
            let Ok(moment) = moment.earlier() else { continue };
            if moment > now {
                return Some(Timestamp::from_millis(moment.as_millisecond()));
            }
        }
    }

    /// The first minute that it names after what a clock shows.
    fn next(&self, shown: DateTime) -> Option<DateTime> {
        let start = shown.with().second(0).subsec_nanosecond(0).build().ok()?;
        let start = start.checked_add(jiff::Span::new().minutes(1)).ok()?;
        if let Some(minute) = self.on_day(start.date(), start.hour(), start.minute()) {
            return Some(minute);
        }
        let mut date = start.date().tomorrow().ok()?;
        let mut first_day = date.day();
        let mut first_month = u16::try_from(date.month()).ok()?;
        let first_year = u16::try_from(date.year().max(0)).ok()?;
        let mut from = first_year;
        while let Some(year) = self.years.next(&YEARS, from) {
            if year != first_year {
                (first_month, first_day) = (1, 1);
            }
            let mut month_from = first_month;
            while let Some(month) = self.months.next(&MONTHS, month_from) {
                if month != first_month {
                    first_day = 1;
                }
                // A year is at most 2199, a month 12.
                date = Date::new(year as i16, month as i8, 1).ok()?;
                for day in first_day..=date.days_in_month() {
                    let date = date.with().day(day).build().ok()?;
                    if let Some(minute) = self.on_day(date, 0, 0) {
                        return Some(minute);
                    }
                }
                (month_from, first_day) = (month + 1, 1);
            }
            from = year + 1;
        }
        None
    }

    /// The first minute of the day that it names, from this one on.
    fn on_day(&self, date: Date, hour: i8, minute: i8) -> Option<DateTime> {
        let year = u16::try_from(date.year()).ok()?;
        let fits = self.years.has(&YEARS, year)
            && self.months.has(&MONTHS, date.month() as u16)
            && self.days.has(date);
        if !fits {
            return None;
        }
        let mut from = hour as u16;
        while let Some(at) = self.hours.next(&HOURS, from) {
            let first = if at == hour as u16 { minute as u16 } else { 0 };
            if let Some(minute) = self.minutes.next(&MINUTES, first) {
                // Below 24 and 60.
                return Some(date.at(at as i8, minute as i8, 0, 0));
            }
            from = at + 1;
        }
        None
    }
}
