//! Decimals from their digits, without a float on the way.

/// The most digits of any decimal.
const DIGITS_MAX: i64 = 38;

/// `text` times ten to the power of `scale`, rounded half up; `None` where it has more than
/// `precision` digits or is no number.
pub(super) fn decimal(text: &str, precision: u8, scale: u8) -> Option<i128> {
    let number = Number::read(text)?;
    let value = number.scaled(i64::from(scale))?.0;
    let limit = 10_i128.checked_pow(u32::from(precision))?;
    (-limit < value && value < limit).then_some(value)
}

/// The value of a number that is whole.
pub(super) fn whole(text: &str) -> Option<i128> {
    let (value, exact) = Number::read(text)?.scaled(0)?;
    exact.then_some(value)
}

struct Number {
    negative: bool,
    /// Without zeros at the beginning.
    digits: Vec<u8>,
    /// The point is so many digits before their end.
    behind_point: i64,
}

impl Number {
    fn read(text: &str) -> Option<Number> {
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (rest, 0),
        };
        let (before, behind) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        if before.len() + behind.len() == 0 {
            return None;
        }
        let mut digits = Vec::new();
        for byte in before.bytes().chain(behind.bytes()) {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit <= 9)?;
            if digit != 0 || !digits.is_empty() {
                digits.push(digit);
            }
        }
        let behind_point = i64::try_from(behind.len()).ok()? - i64::from(exponent);
        Some(Number { negative, digits, behind_point })
    }

    /// The number times ten to the power of `scale`, and whether nothing was rounded away.
    fn scaled(&self, scale: i64) -> Option<(i128, bool)> {
        let kept = i64::try_from(self.digits.len()).ok()? + scale - self.behind_point;
        if self.digits.is_empty() {
            return Some((0, true));
        }
        if kept > DIGITS_MAX {
            return None;
        }
        let Ok(kept) = usize::try_from(kept) else { return Some((0, false)) };
        let padded = self.digits.iter().copied().chain(std::iter::repeat(0));
        let mut value =
            padded.take(kept).fold(0_i128, |value, digit| value * 10 + i128::from(digit));
        let dropped = self.digits.get(kept..).unwrap_or_default();
        if dropped.first().is_some_and(|digit| *digit >= 5) {
            value += 1;
        }
        let exact = dropped.iter().all(|digit| *digit == 0);
        Some((if self.negative { -value } else { value }, exact))
    }
}

#[cfg(test)]
mod tests {
    use super::{decimal, whole};

    #[test]
    fn digits_are_kept_and_rounded_half_up() {
        for (text, precision, scale, expected) in [
            ("12.345", 5, 2, Some(1235)),
            ("-12.345", 5, 2, Some(-1235)),
            ("12.344999", 5, 2, Some(1234)),
            ("1e3", 5, 1, Some(10_000)),
            ("1.5E-1", 5, 2, Some(15)),
            ("0.004", 5, 2, Some(0)),
            ("0.005", 5, 2, Some(1)),
            ("0.00001", 5, 2, Some(0)),
            ("999.995", 5, 2, None),
            ("1000", 5, 2, None),
            ("99999999999999999999999999999999999999", 38, 0, Some(10_i128.pow(38) - 1)),
            ("100000000000000000000000000000000000000", 38, 0, None),
            ("1e2147483647", 38, 0, None),
            ("0e2147483647", 38, 0, Some(0)),
            ("1e-2147483647", 38, 0, Some(0)),
            ("1e99999999999", 38, 0, None),
            ("", 38, 0, None),
            (".", 38, 0, None),
            ("1-", 38, 0, None),
            ("+1", 38, 0, Some(1)),
        ] {
            assert_eq!(decimal(text, precision, scale), expected, "{text}");
        }
        assert_eq!(whole("1.0"), Some(1));
        assert_eq!(whole("-2.50e1"), Some(-25));
        assert_eq!(whole("1.5"), None);
        assert_eq!(whole("0.001"), None);
        assert_eq!(whole("x"), None);
    }
}
