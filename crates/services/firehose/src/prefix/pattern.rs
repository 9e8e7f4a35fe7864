//! Patterns of Java's `DateTimeFormatter`, as the `timestamp` namespace has them.

use foundation::Timestamp;
use jiff::tz::TimeZone;
use jiff::{Zoned, civil};

/// A pattern, read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pattern(Vec<Piece>);

#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Text(String),
    /// A letter of the pattern and how often it stands there.
    Field(char, usize),
}

/// The letters that there are, and how often each may stand at most.
const FIELDS: &[(char, usize)] = &[
    ('G', 5),
    ('u', 9),
    ('y', 9),
    ('D', 3),
    ('M', 5),
    ('L', 5),
    ('d', 2),
    ('Q', 4),
    ('q', 4),
    ('w', 2),
    ('Y', 9),
    ('E', 5),
    ('e', 5),
    ('a', 1),
    ('h', 2),
    ('K', 2),
    ('k', 2),
    ('H', 2),
    ('m', 2),
    ('s', 2),
    ('S', 9),
    ('n', 9),
    ('X', 3),
    ('x', 3),
    ('Z', 3),
    ('V', 2),
    ('z', 4),
];

impl Pattern {
    pub(super) fn parse(text: &str) -> Result<Pattern, String> {
        if text.is_empty() {
            return Err("the namespace timestamp wants a pattern".to_owned());
        }
        let mut pieces: Vec<Piece> = Vec::new();
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '\'' => pieces.push(Piece::Text(quoted(&mut letters, text)?)),
                letter if letter.is_ascii_alphabetic() => {
                    let mut count = 1;
                    while letters.next_if_eq(&letter).is_some() {
                        count += 1;
                    }
                    let known = FIELDS.iter().any(|(of, most)| *of == letter && count <= *most);
                    if !known {
                        let field = letter.to_string().repeat(count);
                        return Err(format!("the pattern letters {field} are not supported"));
                    }
                    pieces.push(Piece::Field(letter, count));
                }
                '#' | '[' | ']' | '{' | '}' => {
                    return Err(format!("the pattern {text} has a reserved {letter} in it"));
                }
                letter => pieces.push(Piece::Text(letter.to_string())),
            }
        }
        Ok(Pattern(pieces))
    }

    pub(super) fn show(&self, at: Timestamp, zone: &TimeZone) -> String {
        let at = super::civil(at, zone);
        let mut out = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Field(letter, count) => out.push_str(&field(*letter, *count, &at)),
            }
        }
        out
    }
}

/// What stands between quotes; two of them are one.
fn quoted(
    letters: &mut std::iter::Peekable<std::str::Chars<'_>>,
    pattern: &str,
) -> Result<String, String> {
    if letters.next_if_eq(&'\'').is_some() {
        return Ok("'".to_owned());
    }
    let mut out = String::new();
    loop {
        match letters.next() {
            Some('\'') if letters.next_if_eq(&'\'').is_some() => out.push('\''),
            Some('\'') => return Ok(out),
            Some(letter) => out.push(letter),
            None => return Err(format!("the pattern {pattern} has a quote without its end")),
        }
    }
}

fn field(letter: char, count: usize, at: &Zoned) -> String {
    let padded = |number: i64| format!("{number:0count$}");
    let text = |short: &str, long: &str| {
        let full = at.strftime(long).to_string();
        match count {
            4 => full,
            5 => full.chars().take(1).collect(),
            _ => at.strftime(short).to_string(),
        }
    };
    let year = |year: i64| match count {
        2 => format!("{:02}", year.rem_euclid(100)),
        _ => padded(year),
    };
    let hour = i64::from(at.hour());
    match letter {
        'G' => match (at.year() > 0, count) {
            (true, 4) => "Anno Domini".to_owned(),
            (false, 4) => "Before Christ".to_owned(),
            (true, 5) => "A".to_owned(),
            (false, 5) => "B".to_owned(),
            (true, _) => "AD".to_owned(),
            (false, _) => "BC".to_owned(),
        },
        'u' | 'y' => year(i64::from(at.year())),
        'Y' => year(week(at).0),
        'w' => padded(week(at).1),
        'D' => padded(i64::from(at.day_of_year())),
        'M' | 'L' if count < 3 => padded(i64::from(at.month())),
        'M' | 'L' => text("%b", "%B"),
        'd' => padded(i64::from(at.day())),
        'Q' | 'q' => {
            let quarter = (i64::from(at.month()) + 2) / 3;
            match count {
                1 | 2 => padded(quarter),
                3 => format!("Q{quarter}"),
                _ => {
                    format!("{} quarter", ["1st", "2nd", "3rd", "4th"][(quarter as usize - 1) % 4])
                }
            }
        }
        'E' => text("%a", "%A"),
        // The first day of the week is Sunday, as in Java's default locale.
        'e' if count < 3 => padded(i64::from(at.weekday().to_sunday_one_offset())),
        'e' => text("%a", "%A"),
        'a' => if hour < 12 { "AM" } else { "PM" }.to_owned(),
        'h' => padded((hour + 11) % 12 + 1),
        'K' => padded(hour % 12),
        'k' => padded((hour + 23) % 24 + 1),
        'H' => padded(hour),
        'm' => padded(i64::from(at.minute())),
        's' => padded(i64::from(at.second())),
        'S' => format!("{:09}", at.subsec_nanosecond()).chars().take(count).collect(),
        'n' => padded(i64::from(at.subsec_nanosecond())),
        'X' if at.offset().is_zero() => "Z".to_owned(),
        'X' | 'x' => offset(at, count),
        'Z' => offset(at, 2),
        'V' => at.time_zone().iana_name().unwrap_or("UTC").to_owned(),
        'z' => at.strftime("%Z").to_string(),
        // There are no other letters.
        _ => String::new(),
    }
}

/// `+09`, `+0900`, `+09:00`.
fn offset(at: &Zoned, count: usize) -> String {
    let seconds = at.offset().seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
    match count {
        1 if minutes == 0 => format!("{sign}{hours:02}"),
        1 | 2 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}:{minutes:02}"),
    }
}

/// Year and number of the week, where weeks begin on Sundays and the first is that of January 1st, as
/// in Java's default locale.
fn week(at: &Zoned) -> (i64, i64) {
    let first = |year: i16| {
        let day = civil::Date::new(year, 1, 1).ok()?;
        day.checked_sub(jiff::Span::new().days(i64::from(day.weekday().to_sunday_zero_offset())))
            .ok()
    };
    let year = at.year();
    let of = match first(year.saturating_add(1)) {
        Some(next) if at.date() >= next => (year.saturating_add(1), next),
        _ => (year, first(year).unwrap_or(at.date())),
    };
    let days = at.date().since(of.1).map_or(0, |span| i64::from(span.get_days()));
    (i64::from(of.0), days / 7 + 1)
}
