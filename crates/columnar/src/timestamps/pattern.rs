//! Patterns in the letters of JodaTime's `DateTimeFormat`.

use super::{DAY_S, NANOS, fraction_nanos, millis, number, offset};
use crate::civil;
use crate::value::Timestamp;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const DAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// A way to read a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(Kind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    /// The special value `millis`.
    Millis,
    Parts(Vec<Part>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Literal(String),
    Year,
    Month,
    MonthName,
    Day,
    DayOfYear,
    /// Its name; what it says is not looked at.
    Weekday,
    /// 0 to 23, or 1 to 24.
    Hour {
        from: i64,
    },
    /// 0 to 11, or 1 to 12.
    HalfHour {
        from: i64,
    },
    Half,
    Minute,
    Second,
    Fraction,
    Offset,
    ZoneName,
}

/// Why a text is no pattern.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Invalid timestamp format '{pattern}': {reason}")]
pub struct PatternError {
    /// The text.
    pub pattern: String,
    /// What is wrong with it.
    pub reason: String,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// Letters that mean nothing, or nothing here, and a quote without its other.
    pub fn parse(text: &str) -> Result<Pattern, PatternError> {
        let wrong = |reason: String| PatternError { pattern: text.to_owned(), reason };
        if text == "millis" {
            return Ok(Pattern(Kind::Millis));
        }
        let mut parts = Vec::new();
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            if c == '\'' {
                let quoted = quoted(&mut rest)
                    .ok_or_else(|| wrong("a quotation does not end".to_owned()))?;
                literal(&mut parts, &quoted);
            } else if c.is_ascii_alphabetic() {
                let mut count = 1;
                while rest.next_if_eq(&c).is_some() {
                    count += 1;
                }
                parts.push(letter(c, count).ok_or_else(|| {
                    wrong(format!("'{c}' is not a pattern letter that Millstream knows"))
                })?);
            } else {
                literal(&mut parts, c.encode_utf8(&mut [0; 4]));
            }
        }
        if !parts.iter().any(|part| !matches!(part, Part::Literal(_))) {
            return Err(wrong("it says nothing about a time".to_owned()));
        }
        Ok(Pattern(Kind::Parts(parts)))
    }

    /// The moment that a text names, in UTC where it names no offset.
    pub fn read(&self, text: &str) -> Option<Timestamp> {
        match &self.0 {
            Kind::Millis => text.trim().parse().ok().map(millis),
            Kind::Parts(parts) => read(parts, text),
        }
    }
}

fn quoted(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Option<String> {
    let mut text = String::new();
    if rest.next_if_eq(&'\'').is_some() {
        return Some("'".to_owned());
    }
    loop {
        match rest.next()? {
            '\'' if rest.next_if_eq(&'\'').is_some() => text.push('\''),
            '\'' => return Some(text),
            c => text.push(c),
        }
    }
}

fn literal(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        Some(Part::Literal(before)) => before.push_str(text),
        _ => parts.push(Part::Literal(text.to_owned())),
    }
}

fn letter(letter: char, count: usize) -> Option<Part> {
    Some(match letter {
        'y' | 'Y' => Part::Year,
        'M' if count >= 3 => Part::MonthName,
        'M' => Part::Month,
        'd' => Part::Day,
        'D' => Part::DayOfYear,
        'E' => Part::Weekday,
        'H' => Part::Hour { from: 0 },
        'k' => Part::Hour { from: 1 },
        'K' => Part::HalfHour { from: 0 },
        'h' => Part::HalfHour { from: 1 },
        'a' => Part::Half,
        'm' => Part::Minute,
        's' => Part::Second,
        'S' => Part::Fraction,
        'Z' => Part::Offset,
        'z' => Part::ZoneName,
        _ => return None,
    })
}

/// What has been read of a moment.
struct Found {
    year: i64,
    month: i64,
    day: i64,
    day_of_year: Option<i64>,
    hour: i64,
    afternoon: Option<bool>,
    half_hour: Option<i64>,
    minute: i64,
    second: i64,
    nanos: u32,
    offset: i64,
}

fn read(parts: &[Part], text: &str) -> Option<Timestamp> {
    let mut found = Found {
        year: 1970,
        month: 1,
        day: 1,
        day_of_year: None,
        hour: 0,
        afternoon: None,
        half_hour: None,
        minute: 0,
        second: 0,
        nanos: 0,
        offset: 0,
    };
    let mut rest = text.trim();
    for (index, part) in parts.iter().enumerate() {
        // Numbers that stand side by side are of two digits each (a year of four).
        let next = parts.get(index + 1);
        let packed = !matches!(next, None | Some(Part::Literal(_) | Part::Half | Part::ZoneName));
        rest = take(&mut found, part, packed, rest)?;
    }
    rest.is_empty().then(|| moment(&found)).flatten()
}

fn moment(found: &Found) -> Option<Timestamp> {
    let day = match found.day_of_year {
        None => civil::day(found.year, found.month, found.day)?,
        Some(of_year) => {
            let first = civil::day(found.year, 1, 1)?;
            let last = civil::day(found.year, 12, 31)?;
            Some(first + of_year - 1).filter(|day| (first..=last).contains(day))?
        }
    };
    let hour = match found.half_hour {
        None => found.hour,
        Some(half) => half + if found.afternoon == Some(true) { 12 } else { 0 },
    };
    let fits = hour < 24 && found.minute < 60 && found.second < 60 && found.nanos < NANOS;
    fits.then(|| Timestamp {
        seconds: day * DAY_S + hour * 3600 + found.minute * 60 + found.second - found.offset,
        nanos: found.nanos,
    })
}

fn take<'t>(found: &mut Found, part: &Part, packed: bool, text: &'t str) -> Option<&'t str> {
    let two = |text| digits(text, 2);
    let rest = match part {
        Part::Literal(literal) => return text.strip_prefix(literal.as_str()),
        Part::Year => {
            let (value, rest) = digits(text, if packed { 4 } else { 9 })?;
            found.year = value;
            rest
        }
        Part::Month => store(&mut found.month, two(text)?),
        Part::MonthName => {
            let (index, rest) = name(text, &MONTHS)?;
            found.month = i64::try_from(index).ok()? + 1;
            rest
        }
        Part::Day => store(&mut found.day, two(text)?),
        Part::DayOfYear => {
            let (value, rest) = digits(text, 3)?;
            found.day_of_year = Some(value);
            rest
        }
        Part::Weekday => name(text, &DAYS)?.1,
        Part::Hour { from } => {
            let (value, rest) = two(text)?;
            found.hour = clock(value, *from, 24)?;
            rest
        }
        Part::HalfHour { from } => {
            let (value, rest) = two(text)?;
            found.half_hour = Some(clock(value, *from, 12)?);
            rest
        }
        Part::Half => {
            let (word, rest) = text.split_at_checked(2)?;
            found.afternoon = Some(match &*word.to_ascii_lowercase() {
                "am" => false,
                "pm" => true,
                _ => return None,
            });
            rest
        }
        Part::Minute => store(&mut found.minute, two(text)?),
        Part::Second => store(&mut found.second, two(text)?),
        Part::Fraction => {
            let end = text.bytes().take_while(u8::is_ascii_digit).count();
            found.nanos = fraction_nanos(&text[..end])?;
            &text[end..]
        }
        Part::Offset => {
            let ends = |c: char| !(c.is_ascii_digit() || matches!(c, '+' | '-' | ':' | 'Z'));
            let end = text.find(ends).unwrap_or(text.len());
            found.offset = offset(&text[..end])?;
            &text[end..]
        }
        Part::ZoneName => ["UTC", "GMT", "Z"].iter().find_map(|zone| text.strip_prefix(zone))?,
    };
    Some(rest)
}

fn store<'t>(place: &mut i64, (value, rest): (i64, &'t str)) -> &'t str {
    *place = value;
    rest
}

/// An hour of a clock that counts from 0, or from 1 to `hours`, which is 0 then.
fn clock(value: i64, from: i64, hours: i64) -> Option<i64> {
    let fits = (from..from + hours).contains(&value);
    fits.then_some(value % hours)
}

fn digits(text: &str, max: usize) -> Option<(i64, &str)> {
    let end = text.bytes().take(max).take_while(u8::is_ascii_digit).count();
    Some((number(&text[..end], max)?, &text[end..]))
}

/// Which of the names comes, whole or its first three letters.
fn name<'t>(text: &'t str, names: &[&str]) -> Option<(usize, &'t str)> {
    let end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let word = text[..end].to_ascii_lowercase();
    let is = |name: &&str| word == **name || (word.len() == 3 && name.starts_with(&word));
    Some((names.iter().position(is)?, &text[end..]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn moments_are_read_by_their_patterns() {
        let at = 1_486_480_381;
        for (pattern, text, seconds, nanos) in [
            ("yyyy-MM-dd'T'HH:mm:ss.SSSZ", "2017-02-07T16:13:01.250+0100", at, 250_000_000),
            ("yyyy-MM-dd HH:mm:ss", "2017-02-07 15:13:01", at, 0),
            ("yyyyMMddHHmmss", "20170207151301", at, 0),
            ("dd/MMM/yyyy:HH:mm:ss Z", "07/Feb/2017:15:13:01 +0000", at, 0),
            ("EEE, d MMMM yyyy hh:mm:ss a z", "Tue, 7 February 2017 03:13:01 PM GMT", at, 0),
            ("yyyy-DDD", "2017-038", 1_486_425_600, 0),
            ("yyyy 'o''clock' k", "2017 o'clock 24", 1_483_228_800, 0),
            ("millis", "1486480381250", at, 250_000_000),
        ] {
            let read = Pattern::parse(pattern).unwrap().read(text);
            assert_eq!(read, Some(Timestamp { seconds, nanos }), "{pattern}");
        }
    }

    #[test]
    fn what_does_not_fit_is_no_moment() {
        for (pattern, text) in [
            ("yyyy-MM-dd", "2017-13-07"),
            ("yyyy-MM-dd", "2017-02-07 "),
            ("yyyy-MM-dd", "2017-02-07T"),
            ("yyyy-MM-dd HH", "2017-02-07 24"),
            ("yyyy-DDD", "2017-366"),
            ("hh a", "13 PM"),
            ("MMM", "Foo"),
            ("millis", "soon"),
            ("SSS", ""),
        ] {
            let read = Pattern::parse(pattern).unwrap().read(text);
            assert_eq!(read.is_some(), text.ends_with(' '), "{pattern} {text}");
        }
        for pattern in ["", "--", "yyyy 'T", "yyyy-ww", "'a'", "yyyy-Q"] {
            assert!(Pattern::parse(pattern).is_err(), "{pattern}");
        }
    }
}
