//! What plain scalars of YAML 1.1 mean, as CloudFormation reads them: `yes` is a boolean, `0777` is
//! octal, `1:30` counts in sixties; dates stay texts.

use serde_json::{Number, Value};

/// The meaning of a plain scalar.
pub(crate) fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        _ => boolean(text)
            .map(Value::Bool)
            .or_else(|| integer(text).map(Value::Number))
            .or_else(|| float(text).map(Value::Number))
            .unwrap_or_else(|| Value::String(text.to_owned())),
    }
}

pub(crate) fn boolean(text: &str) -> Option<bool> {
    match text {
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Some(true),
        "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Some(false),
        _ => None,
    }
}

/// An integer that fits; larger ones stay texts, as which they lose nothing.
pub(crate) fn integer(text: &str) -> Option<Number> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let value = unsigned(digits)?;
    if negative {
        i64::try_from(-i128::from(value)).ok().map(Number::from)
    } else {
        Some(Number::from(value))
    }
}

fn unsigned(digits: &str) -> Option<u64> {
    let radix = |digits: &str, radix: u32| {
        let digits: String = digits.chars().filter(|c| *c != '_').collect();
        let plain = !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix));
        plain.then(|| u64::from_str_radix(&digits, radix).ok()).flatten()
    };
    if let Some(rest) = digits.strip_prefix("0b") {
        return radix(rest, 2);
    }
    if let Some(rest) = digits.strip_prefix("0x") {
        return radix(rest, 16);
    }
    if digits == "0" {
        return Some(0);
    }
    if let Some(rest) = digits.strip_prefix('0') {
        return radix(rest, 8);
    }
    if !digits.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    if digits.contains(':') {
        return sixties(digits);
    }
    radix(digits, 10)
}

/// `190:20:30`: each part after the first below 60.
fn sixties(digits: &str) -> Option<u64> {
    let mut parts = digits.split(':');
    let first = parts.next()?.replace('_', "");
    let mut value: u64 = first.parse().ok()?;
    for part in parts {
        let fits = matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
        let part: u64 = part.parse().ok().filter(|part| fits && *part < 60)?;
        value = value.checked_mul(60)?.checked_add(part)?;
    }
    Some(value)
}

/// A number with a point or an exponent. Infinities and what is no number stay texts.
pub(crate) fn float(text: &str) -> Option<Number> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (&unsigned[..at], Some(&unsigned[at + 1..])),
        None => (unsigned, None),
    };
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit() || b == b'_');
    let whole = |text: &str| digits(text) && text.starts_with(|c: char| c.is_ascii_digit());
    let fits = match mantissa.split_once('.') {
        Some(("", fraction)) => whole(fraction) && !text.starts_with(['-', '+']),
        Some((integer, fraction)) => whole(integer) && digits(fraction),
        None => exponent.is_some() && whole(mantissa),
    };
    let exponent_fits = exponent.is_none_or(|exponent| {
        let digits = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
    });
    if !fits || !exponent_fits {
        return None;
    }
    let value: f64 = text.replace('_', "").parse().ok()?;
    Number::from_f64(value)
}
