//! When schedules fall due: a table, and the definition tried minute by minute.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use event_engine::schedule::Schedule;
use foundation::Timestamp;
use jiff::tz::TimeZone;
use proptest::prelude::*;

fn at(text: &str) -> Timestamp {
    Timestamp::parse_iso8601(text).unwrap()
}

fn next(expression: &str, after: &str, zone: &TimeZone) -> Option<String> {
    let schedule = Schedule::parse(expression).expect(expression);
    schedule.first(at(after), zone).map(Timestamp::iso8601)
}

#[test]
fn schedules_fall_due_as_aws_documents_them() {
    for (expression, after, due) in [
        ("rate(5 minutes)", "2026-01-01T00:00:30Z", "2026-01-01T00:05:30Z"),
        ("rate(1 day)", "2026-01-01T00:00:30Z", "2026-01-02T00:00:30Z"),
        // «Cron expressions», the examples.
        ("cron(0 10 * * ? *)", "2026-01-01T00:00:00Z", "2026-01-01T10:00:00Z"),
        ("cron(0 10 * * ? *)", "2026-01-01T10:00:00Z", "2026-01-02T10:00:00Z"),
        ("cron(15 12 * * ? *)", "2026-01-01T12:14:59Z", "2026-01-01T12:15:00Z"),
        ("cron(0 18 ? * MON-FRI *)", "2026-11-20T18:00:00Z", "2026-11-23T18:00:00Z"),
        ("cron(0 8 1 * ? *)", "2026-11-20T18:00:00Z", "2026-12-01T08:00:00Z"),
        ("cron(0/15 * * * ? *)", "2026-11-20T18:00:00Z", "2026-11-20T18:15:00Z"),
        ("cron(0/10 * ? * MON-FRI *)", "2026-11-20T23:55:00Z", "2026-11-23T00:00:00Z"),
        ("cron(0/5 8-17 ? * MON-FRI *)", "2026-11-20T17:55:00Z", "2026-11-23T08:00:00Z"),
        ("cron(0/30 20-2 ? * MON-FRI *)", "2026-11-23T02:30:00Z", "2026-11-23T20:00:00Z"),
        ("cron(0 9 ? * 2#1 *)", "2026-11-21T00:00:00Z", "2026-12-07T09:00:00Z"),
        ("cron(0 9 ? * MON#5 *)", "2026-12-01T00:00:00Z", "2027-03-29T09:00:00Z"),
        ("cron(0 0 L * ? *)", "2026-02-01T00:00:00Z", "2026-02-28T00:00:00Z"),
        ("cron(0 0 L 2 ? *)", "2027-03-01T00:00:00Z", "2028-02-29T00:00:00Z"),
        ("cron(0 0 ? * L *)", "2026-11-21T00:00:00Z", "2026-11-28T00:00:00Z"),
        ("cron(15 10 ? * 6L 2026-2027)", "2026-11-21T00:00:00Z", "2026-11-27T10:15:00Z"),
        ("cron(0 0 LW * ? *)", "2026-01-01T00:00:00Z", "2026-01-30T00:00:00Z"),
        // The 15th of August 2026 is a Saturday, the 1st too; the 16th and the 31st of May are Sundays.
        ("cron(0 0 15W 8 ? *)", "2026-08-01T00:00:00Z", "2026-08-14T00:00:00Z"),
        ("cron(0 0 1W 8 ? *)", "2026-07-31T00:00:00Z", "2026-08-03T00:00:00Z"),
        ("cron(0 0 16W 8 ? *)", "2026-08-01T00:00:00Z", "2026-08-17T00:00:00Z"),
        ("cron(0 0 31W 5 ? *)", "2026-05-01T00:00:00Z", "2026-05-29T00:00:00Z"),
        ("cron(0 0 17W 8 ? *)", "2026-08-01T00:00:00Z", "2026-08-17T00:00:00Z"),
        ("cron(0 0 31 * ? *)", "2026-04-01T00:00:00Z", "2026-05-31T00:00:00Z"),
        ("cron(0 0 29 2 ? *)", "2026-01-01T00:00:00Z", "2028-02-29T00:00:00Z"),
        ("cron(* * * * ? *)", "2026-12-31T23:59:30Z", "2027-01-01T00:00:00Z"),
        ("cron(5,35 14 * * ? *)", "2026-01-01T14:05:00Z", "2026-01-01T14:35:00Z"),
        ("cron(0 0 1 JAN,jul ? *)", "2026-01-01T00:00:00Z", "2026-07-01T00:00:00Z"),
        ("cron(0 0 1 1/3 ? *)", "2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z"),
        ("cron(0 0 ? * FRI-MON *)", "2026-11-23T00:00:00Z", "2026-11-27T00:00:00Z"),
        ("cron(0 0 ? * 1 *)", "2026-11-21T00:00:00Z", "2026-11-22T00:00:00Z"),
        ("cron(0 12 * * ? 2030)", "2026-11-21T00:00:00Z", "2030-01-01T12:00:00Z"),
        ("cron(0 12 * * ? 2199)", "2026-11-21T00:00:00Z", "2199-01-01T12:00:00Z"),
    ] {
        assert_eq!(next(expression, after, &TimeZone::UTC).as_deref(), Some(due), "{expression}");
    }
    for (expression, after) in [
        ("cron(0 12 * * ? 2025)", "2026-11-21T00:00:00Z"),
        ("cron(0 0 30 2 ? *)", "2026-11-21T00:00:00Z"),
        ("cron(0 12 * * ? *)", "2199-12-31T12:00:00Z"),
    ] {
        assert_eq!(next(expression, after, &TimeZone::UTC), None, "{expression}");
    }
}

#[test]
fn what_makes_no_sense_is_refused() {
    for expression in [
        "",
        "rate()",
        "rate(5 minutes",
        "rate (5 minutes)",
        "cron()",
        "cron(0 10 * * *)",
        "cron(0 10 * * ? * *)",
        "cron(0 10 * * * *)",
        "cron(0 10 ? * ? *)",
        "cron(0 10 1 * MON *)",
        "cron(60 10 * * ? *)",
        "cron(0 24 * * ? *)",
        "cron(0 10 0 * ? *)",
        "cron(0 10 32 * ? *)",
        "cron(0 10 * 0 ? *)",
        "cron(0 10 * 13 ? *)",
        "cron(0 10 ? * 0 *)",
        "cron(0 10 ? * 8 *)",
        "cron(0 10 ? * MON#6 *)",
        "cron(0 10 ? * MON#0 *)",
        "cron(0 10 ? * XYZ *)",
        "cron(0 10 * * ? 1969)",
        "cron(0 10 * * ? 2200)",
        "cron(0/0 10 * * ? *)",
        "cron(0/61 10 * * ? *)",
        "cron(-1 10 * * ? *)",
        "cron(1- 10 * * ? *)",
        "cron(,1 10 * * ? *)",
        "cron(+1 10 * * ? *)",
        "cron(0 10 W * ? *)",
        "cron(0 10 L-1 * ? *)",
        "cron(L 10 * * ? *)",
        "at(2026-01-01T00:00:00)",
        "every minute",
    ] {
        assert!(Schedule::parse(expression).is_err(), "{expression}");
    }
}

/// Half past two does not come on the last Sunday of March, and twice on that of October.
#[test]
fn clocks_that_are_put_forward_and_back_are_gone_by() {
    let rule: jiff::tz::TimeZone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
    for (expression, after, due) in [
        ("cron(30 2 * * ? *)", "2026-03-28T02:00:00Z", "2026-03-30T00:30:00Z"),
        ("cron(0 3 * * ? *)", "2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z"),
        ("cron(30 2 * * ? *)", "2026-10-25T00:00:00Z", "2026-10-25T00:30:00Z"),
        ("cron(30 2 * * ? *)", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"),
        ("cron(0 12 * * ? *)", "2026-07-01T00:00:00Z", "2026-07-01T10:00:00Z"),
        ("cron(0 12 * * ? *)", "2026-12-01T00:00:00Z", "2026-12-01T11:00:00Z"),
    ] {
        assert_eq!(next(expression, after, &rule).as_deref(), Some(due), "{expression} {after}");
    }
}

#[test]
fn what_was_missed_is_not_made_up_for() {
    let (last, now) = (at("2026-01-01T00:00:00Z"), at("2026-01-01T07:31:00Z"));
    for (expression, due) in
        [("rate(1 hour)", "2026-01-01T08:00:00Z"), ("cron(0 * * * ? *)", "2026-01-01T08:00:00Z")]
    {
        let schedule = Schedule::parse(expression).unwrap();
        assert_eq!(schedule.after(last, now, &TimeZone::UTC), Some(at(due)), "{expression}");
    }
}

fn list(first: u32, last: u32) -> impl Strategy<Value = Vec<u32>> {
    prop::collection::btree_set(first..=last, 1..4).prop_map(|set| set.into_iter().collect())
}

fn joined(values: &[u32]) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Of every minute of the following days, the first that the fields name.
    #[test]
    fn the_next_minute_is_the_first_that_fits(
        minutes in list(0, 59),
        hours in list(0, 23),
        days in list(1, 31),
        weekdays in list(1, 7),
        by_week: bool,
        start in 1_700_000_000..2_000_000_000_i64,
    ) {
        let (day, week) = match by_week {
            true => ("?".to_owned(), joined(&weekdays)),
            false => (joined(&days), "?".to_owned()),
        };
        let expression =
            format!("cron({} {} {day} * {week} *)", joined(&minutes), joined(&hours));
        let start = Timestamp::from_millis(start * 1000);
        let schedule = Schedule::parse(&expression).unwrap();
        let found = schedule.first(start, &TimeZone::UTC).unwrap();
        let mut today = (i64::MIN, 0);
        let mut fits = |minute: i64| {
            let day = minute.div_euclid(86_400);
            if today.0 != day {
                let shown = Timestamp::from_millis(minute * 1000).format("%-d");
                today = (day, shown.parse().unwrap());
            }
            let of = |seconds: i64, within: i64| (minute / seconds).rem_euclid(within) as u32;
            // The first of January 1970 was a Thursday, the fifth day.
            minutes.contains(&of(60, 60))
                && hours.contains(&of(3_600, 24))
                && if by_week {
                    weekdays.contains(&((day + 4).rem_euclid(7) as u32 + 1))
                } else {
                    days.contains(&today.1)
                }
        };
        prop_assert!(fits(found.as_secs()), "{} {}", expression, found);
        let mut minute = start.as_secs() - start.as_secs().rem_euclid(60) + 60;
        while !fits(minute) && minute < found.as_secs() {
            minute += 60;
        }
        prop_assert_eq!(found.as_secs(), minute, "{}", expression);
    }

    #[test]
    fn no_text_panics_and_what_is_read_goes_forward(
        text in "(rate|cron)\\([0-9*?/,LW#A-Z -]{0,24}\\)",
        start in 0..4_000_000_000_000_i64,
    ) {
        if let Ok(schedule) = Schedule::parse(&text) {
            let start = Timestamp::from_millis(start);
            if let Some(due) = schedule.first(start, &TimeZone::UTC) {
                prop_assert!(due > start);
            }
        }
    }
}
