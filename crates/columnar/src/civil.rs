//! Days of the Gregorian calendar, counted from 1970.

/// The day, if there is such a date. Years are 0 to 9999.
pub(crate) fn day(year: i64, month: i64, date: i64) -> Option<i64> {
    let fits = (0..=9_999).contains(&year)
        && (1..=12).contains(&month)
        && date >= 1
        && date <= length(year, month);
    fits.then(|| count(year, month, date))
}

fn length(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Years that begin in March have the odd day at their end.
fn count(year: i64, month: i64, date: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + date - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_follow_one_another() {
        assert_eq!(day(1970, 1, 1), Some(0));
        assert_eq!(day(2000, 2, 29), Some(11_016));
        assert_eq!(day(2038, 1, 19), Some(24_855));
        let mut last = day(0, 1, 1).unwrap() - 1;
        for year in 0..=9_999 {
            for month in 1..=12 {
                for date in (1..=31).filter_map(|date| day(year, month, date)) {
                    assert_eq!(date, last + 1, "{year}-{month}");
                    last = date;
                }
            }
        }
        for (year, month, date) in [(2023, 2, 29), (1900, 2, 29), (2023, 13, 1), (2023, 4, 31)] {
            assert_eq!(day(year, month, date), None);
        }
    }
}
