//! Numbers as text.

use std::io::Write;

/// Appends a whole number.
pub(crate) fn push_integer(out: &mut Vec<u8>, value: i64) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    let mut rest = value.unsigned_abs();
    loop {
        at -= 1;
        // A digit is below ten.
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(&digits[at..]);
}

/// Appends the shortest text that reads back as `value`, which must be finite.
pub(crate) fn push_double(out: &mut Vec<u8>, value: f64) {
    // Writing to memory does not fail. Outside of these bounds plain digits would fill the line.
    let plain = value == 0.0 || (1e-7..1e17).contains(&value.abs());
    let _ = if plain { write!(out, "{value}") } else { write!(out, "{value:e}") };
}

/// The names that protocols give to what is no finite number.
pub(crate) fn special(value: f64) -> Option<&'static str> {
    if value.is_finite() {
        None
    } else if value.is_nan() {
        Some("NaN")
    } else if value > 0.0 {
        Some("Infinity")
    } else {
        Some("-Infinity")
    }
}

/// The number as text, finite or by one of those names.
pub(crate) fn show(value: f64) -> String {
    match special(value) {
        Some(name) => name.to_owned(),
        None => {
            let mut out = Vec::new();
            push_double(&mut out, value);
            out.into_iter().map(char::from).collect()
        }
    }
}

/// What one of those names means.
pub(crate) fn from_special(name: &str) -> Option<f64> {
    match name {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

/// Reads a number, finite or by one of those names.
pub(crate) fn from_text(text: &str) -> Option<f64> {
    let first = text.bytes().next()?;
    if first.is_ascii_digit() || matches!(first, b'-' | b'+' | b'.') && text != "-Infinity" {
        text.parse().ok().filter(|value: &f64| !value.is_nan())
    } else {
        from_special(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_back() {
        for value in [0, 7, -7, 10, i64::MAX, i64::MIN] {
            let mut out = Vec::new();
            push_integer(&mut out, value);
            assert_eq!(String::from_utf8(out), Ok(value.to_string()));
        }
        for (value, text) in [
            (0.0, "0"),
            (-1.5, "-1.5"),
            (1e300, "1e300"),
            (5e-324, "5e-324"),
            (1e16, "10000000000000000"),
        ] {
            let mut out = Vec::new();
            push_double(&mut out, value);
            assert_eq!(String::from_utf8(out).as_deref(), Ok(text));
        }
    }
}
