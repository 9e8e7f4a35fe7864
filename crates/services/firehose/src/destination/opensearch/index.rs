//! Names of indexes: a new one each hour, day, week or month.

use crate::errors::invalid;
use aws_api::ApiError;
use aws_api::firehose::AmazonopensearchserviceIndexRotationPeriod as Rotation;
use foundation::Timestamp;
use jiff::tz::TimeZone;

const NAME_BYTES_MAX: usize = 80;

/// Refuses what no index can be called.
pub(super) fn check(name: &str) -> Result<(), ApiError> {
    let begins = name.starts_with(['_', '-', '+', '.']);
    let wrong =
        |c: char| c.is_ascii_uppercase() || c.is_whitespace() || "\\/*?\"<>|,#:".contains(c);
    if name.is_empty() || name.len() > NAME_BYTES_MAX || begins || name.contains(wrong) {
        return Err(invalid(format!("IndexName '{name}' is not a valid name of an index.")));
    }
    Ok(())
}

/// The index of a record that came in at `at`, in UTC.
pub(super) fn of(name: &str, rotation: &Rotation, at: Timestamp) -> String {
    let Ok(at) = jiff::Timestamp::from_millisecond(at.as_millis()) else { return name.to_owned() };
    let at = at.to_zoned(TimeZone::UTC);
    let (year, month, day) = (at.year(), at.month(), at.day());
    match rotation {
        Rotation::NoRotation | Rotation::Unknown(_) => name.to_owned(),
        Rotation::OneHour => format!("{name}-{year:04}-{month:02}-{day:02}-{:02}", at.hour()),
        Rotation::OneDay => format!("{name}-{year:04}-{month:02}-{day:02}"),
        Rotation::OneWeek => {
            let week = at.date().iso_week_date();
            format!("{name}-{:04}-w{:02}", week.year(), week.week())
        }
        Rotation::OneMonth => format!("{name}-{year:04}-{month:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indexes_are_named_after_when_records_came_in() {
        // 2016-02-25T13:45:00Z: AWS's own example.
        let at = Timestamp::from_millis(1_456_407_900_000);
        for (rotation, expected) in [
            (Rotation::NoRotation, "myindex"),
            (Rotation::OneHour, "myindex-2016-02-25-13"),
            (Rotation::OneDay, "myindex-2016-02-25"),
            (Rotation::OneWeek, "myindex-2016-w08"),
            (Rotation::OneMonth, "myindex-2016-02"),
        ] {
            assert_eq!(of("myindex", &rotation, at), expected);
        }
    }

    #[test]
    fn names_are_opensearchs() {
        for (name, fine) in [
            ("clicks", true),
            ("a-b_c.1", true),
            ("Clicks", false),
            ("_a", false),
            ("", false),
            ("a b", false),
            ("a/b", false),
            (&"a".repeat(81), false),
        ] {
            assert_eq!(check(name).is_ok(), fine, "{name}");
        }
    }
}
