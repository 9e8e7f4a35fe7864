//! Texts: `java.lang.String`. Places are counted in UTF-16 units, as Java counts them.

use crate::heap::Heap;
use crate::limits::Failure;
use crate::value::Value;
use regex::{Regex, RegexBuilder};

pub(super) fn call(
    heap: &mut Heap,
    text: &str,
    name: &str,
    arguments: &[Value],
) -> Result<Option<Value>, Failure> {
    let truth = |truth| Ok(Some(Value::Boolean(truth)));
    let written = |text: String| Ok(Some(Value::text(text)));
    match (name, arguments) {
        ("length", []) => Ok(Some(Value::Integer(units(text).len() as i64))),
        ("isEmpty", []) => truth(text.is_empty()),
        ("trim" | "strip", []) => written(text.trim().to_owned()),
        ("toLowerCase", []) => written(text.to_lowercase()),
        ("toUpperCase", []) => written(text.to_uppercase()),
        ("hashCode", []) => {
            let sum = |hash: i32, unit: &u16| hash.wrapping_mul(31).wrapping_add(i32::from(*unit));
            Ok(Some(Value::Integer(units(text).iter().fold(0, sum).into())))
        }
        ("charAt", [Value::Integer(at)]) => Ok(Some(Value::text(part(text, *at, at + 1)?))),
        ("substring" | "subSequence", [Value::Integer(from)]) => {
            written(part(text, *from, units(text).len() as i64)?)
        }
        ("substring" | "subSequence", [Value::Integer(from), Value::Integer(to)]) => {
            written(part(text, *from, *to)?)
        }
        ("format", arguments) => formatted(heap, text, arguments).map(Some),
        (_, [Value::Text(other)]) => match name {
            "contains" => truth(text.contains(&**other)),
            "startsWith" => truth(text.starts_with(&**other)),
            "endsWith" => truth(text.ends_with(&**other)),
            "equalsIgnoreCase" => truth(text.to_lowercase() == other.to_lowercase()),
            "concat" => written(format!("{text}{other}")),
            "compareTo" => Ok(Some(Value::Integer(text.cmp(other) as i64))),
            "matches" => truth(pattern(&format!(r"\A(?:{other})\z"))?.is_match(text)),
            "indexOf" => Ok(Some(Value::Integer(index(text, text.find(&**other))))),
            "lastIndexOf" => Ok(Some(Value::Integer(index(text, text.rfind(&**other))))),
            "split" => split(heap, text, other, 0).map(Some),
            _ => Ok(None),
        },
        ("indexOf", [Value::Text(other), Value::Integer(from)]) => {
            let whole = units(text);
            let from = usize::try_from(*from).unwrap_or(0).min(whole.len());
            let behind = String::from_utf16_lossy(&whole[from..]);
            let found = index(&behind, behind.find(&**other));
            Ok(Some(Value::Integer(if found < 0 { found } else { found + from as i64 })))
        }
        ("split", [Value::Text(by), Value::Integer(limit)]) => {
            split(heap, text, by, *limit).map(Some)
        }
        ("replace", [Value::Text(from), Value::Text(to)]) => written(text.replace(&**from, to)),
        ("replaceAll", [Value::Text(from), Value::Text(to)]) => {
            written(pattern(from)?.replace_all(text, replacement(to)).into_owned())
        }
        ("replaceFirst", [Value::Text(from), Value::Text(to)]) => {
            written(pattern(from)?.replace(text, replacement(to)).into_owned())
        }
        _ => Ok(None),
    }
}

fn units(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

/// The place of a byte, in UTF-16 units; -1 where there is none.
fn index(text: &str, byte: Option<usize>) -> i64 {
    byte.map_or(-1, |byte| text[..byte].encode_utf16().count() as i64)
}

fn part(text: &str, from: i64, to: i64) -> Result<String, Failure> {
    let units = units(text);
    let range = usize::try_from(from).ok().zip(usize::try_from(to).ok());
    let part = range.and_then(|(from, to)| units.get(from..to));
    part.map(String::from_utf16_lossy).ok_or_else(|| {
        Failure::Method(format!(
            "java.lang.StringIndexOutOfBoundsException: begin {from}, end {to}, length {}",
            units.len()
        ))
    })
}

/// A regular expression of Java's, as far as it is one of this engine's too, which never takes more
/// than linear time: no look-around, no references back.
fn pattern(text: &str) -> Result<Regex, Failure> {
    const LARGEST_BYTES: usize = 1 << 20;
    RegexBuilder::new(text).size_limit(LARGEST_BYTES).build().map_err(|wrong| {
        Failure::Method(format!("the regular expression '{text}' can't be used: {wrong}"))
    })
}

/// Java's `$1` and `\$` in this engine's spelling.
fn replacement(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('$') => out.push_str("$$"),
                Some(other) => out.push(other),
                None => {}
            },
            '$' if letters.peek().is_some_and(char::is_ascii_digit) => {
                let digit = letters.next().unwrap_or('0');
                out.extend(["${".to_owned(), digit.to_string(), "}".to_owned()]);
            }
            other => out.push(other),
        }
    }
    out
}

/// Java's `split`: without a limit, empty texts at the end are dropped.
fn split(heap: &mut Heap, text: &str, by: &str, limit: i64) -> Result<Value, Failure> {
    let by = pattern(by)?;
    let mut parts: Vec<String> = match usize::try_from(limit) {
        Ok(limit) if limit > 0 => by.splitn(text, limit).map(str::to_owned).collect(),
        _ => by.split(text).map(str::to_owned).collect(),
    };
    // A match of nothing in front of the first character parts nothing.
    if parts.len() > 1 && parts[0].is_empty() && by.find(text).is_some_and(|m| m.is_empty()) {
        parts.remove(0);
    }
    if limit == 0 {
        while parts.len() > 1 && parts.last().is_some_and(String::is_empty) {
            parts.pop();
        }
    }
    let parts = parts.into_iter().map(Value::text).collect();
    Ok(heap.list(parts))
}

/// `String.format`, with `%s`, `%d`, `%f`, `%x`, `%%`, widths and precisions. As a static method it
/// is reached through any text; the format is its first argument.
fn formatted(heap: &Heap, text: &str, arguments: &[Value]) -> Result<Value, Failure> {
    let (format, mut arguments) = match arguments {
        [Value::Text(format), rest @ ..] => (format.to_string(), rest.iter()),
        _ => (text.to_owned(), arguments.iter()),
    };
    let wrong = |what: &str| Failure::Method(format!("java.util.IllegalFormatException: {what}"));
    let mut out = String::new();
    let mut rest = format.as_str();
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.find(|c: char| c.is_ascii_alphabetic() || c == '%');
        let Some(end) = end else { return Err(wrong(&format)) };
        let (spec, conversion) = (&rest[..end], rest.as_bytes()[end]);
        rest = &rest[end + 1..];
        if conversion == b'%' {
            out.push('%');
            continue;
        }
        let left = spec.starts_with('-');
        let zero = spec.starts_with('0');
        let (width, precision) = spec.trim_start_matches('-').split_once('.').unwrap_or((spec, ""));
        let width: usize = width.trim_start_matches('-').parse().unwrap_or(0).min(1_024);
        let precision: Option<usize> = precision.parse().ok().map(|p: usize| p.min(64));
        let value = arguments.next().ok_or_else(|| wrong("an argument is missing"))?;
        let shown = match (conversion, value) {
            (b's', value) => heap.text(value),
            (b'd', Value::Integer(number)) => number.to_string(),
            (b'x', Value::Integer(number)) => format!("{number:x}"),
            (b'f', Value::Double(number)) => format!("{number:.*}", precision.unwrap_or(6)),
            _ => return Err(wrong(&format!("%{spec}{}", char::from(conversion)))),
        };
        let missing = width.saturating_sub(shown.chars().count());
        let padding = |with: &str| with.repeat(missing);
        match (left, zero, shown.strip_prefix('-')) {
            (true, _, _) => out.extend([shown.clone(), padding(" ")]),
            (_, true, Some(digits)) => {
                out.extend(["-".to_owned(), padding("0"), digits.to_owned()])
            }
            (_, true, None) => out.extend([padding("0"), shown.clone()]),
            _ => out.extend([padding(" "), shown.clone()]),
        }
    }
    out.push_str(rest);
    Ok(Value::text(out))
}
