//! DynamoDB's numbers: decimals of up to 38 significant digits, exact.
//!
//! Developer Guide, «Supported data types and naming rules», Number: positive range 1E-130 to
//! 9.9999999999999999999999999999999999999E+125, the same negative, and zero. Leading and trailing
//! zeros are trimmed, so that one value has one form here, and equality is equality of forms.

use std::cmp::Ordering;
use std::fmt;

/// Significant digits.
const DIGITS_MAX: u32 = 38;
/// The largest power of ten that a number's first digit may stand for.
const MAGNITUDE_MAX: i32 = 125;
/// The smallest.
const MAGNITUDE_MIN: i32 = -130;

/// `(-1)^negative × coefficient × 10^exponent`, in its only normal form: the coefficient has at
/// most 38 digits and does not end in a zero; zero is `+0 × 10^0`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number {
    negative: bool,
    coefficient: u128,
    exponent: i16,
}

/// Why a text or a result is no number of DynamoDB's. The texts are AWS's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NumberError {
    /// Not a decimal at all; holds what was given.
    NotNumeric(String),
    /// More than 38 significant digits.
    TooPrecise,
    /// Beyond 9.99…E+125.
    Overflow,
    /// Nearer to zero than 1E-130.
    Underflow,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotNumeric(text) if text.is_empty() => {
                f.write_str("The parameter cannot be converted to a numeric value")
            }
            Self::NotNumeric(text) => {
                write!(f, "The parameter cannot be converted to a numeric value: {text}")
            }
            Self::TooPrecise => {
                f.write_str("Attempting to store more than 38 significant digits in a Number")
            }
            Self::Overflow => f.write_str(
                "Number overflow. Attempting to store a number with magnitude larger than supported range",
            ),
            Self::Underflow => f.write_str(
                "Number underflow. Attempting to store a number with magnitude smaller than supported range",
            ),
        }
    }
}

impl Number {
    /// Zero.
    pub const ZERO: Number = Number { negative: false, coefficient: 0, exponent: 0 };

    /// Reads `[+-]digits[.digits][e[+-]digits]`, where either side of the point may be missing.
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        let wrong = || NumberError::NotNumeric(text.to_owned());
        let bytes = text.as_bytes();
        let (negative, bytes) = match bytes.first() {
            Some(b'-') => (true, &bytes[1..]),
            Some(b'+') => (false, &bytes[1..]),
            _ => (false, bytes),
        };
        let (mantissa, power) = match bytes.iter().position(|b| matches!(b, b'e' | b'E')) {
            Some(at) => (&bytes[..at], parse_power(&bytes[at + 1..]).ok_or_else(wrong)?),
            None => (bytes, 0),
        };
        let mut digits = Digits::default();
        let mut point = false;
        for byte in mantissa {
            match byte {
                b'0'..=b'9' => digits.push(byte - b'0', point),
                b'.' if !point => point = true,
                _ => return Err(wrong()),
            }
        }
        if digits.read == 0 {
            return Err(wrong());
        }
        if digits.too_many {
            return Err(NumberError::TooPrecise);
        }
        Self::normal(negative, digits.coefficient, digits.exponent.saturating_add(power))
    }

    /// The normal form of a value, if it is in range.
    fn normal(
        negative: bool,
        mut coefficient: u128,
        mut exponent: i64,
    ) -> Result<Self, NumberError> {
        if coefficient == 0 {
            return Ok(Self::ZERO);
        }
        while coefficient.is_multiple_of(10) {
            coefficient /= 10;
            exponent = exponent.saturating_add(1);
        }
        let digits = digits_of(coefficient);
        if digits > DIGITS_MAX {
            return Err(NumberError::TooPrecise);
        }
        let magnitude = exponent.saturating_add(i64::from(digits) - 1);
        if magnitude > i64::from(MAGNITUDE_MAX) {
            return Err(NumberError::Overflow);
        }
        if magnitude < i64::from(MAGNITUDE_MIN) {
            return Err(NumberError::Underflow);
        }
        // In range: between -130 - 37 and 125.
        Ok(Number { negative, coefficient, exponent: exponent as i16 })
    }

    /// Exactly `self + other`. A sum that needs more than 38 digits is an overflow: AWS says so of
    /// what is computed, unlike of what is given.
    pub fn plus(self, other: Self) -> Result<Self, NumberError> {
        self.exact_sum(other).map_err(|error| match error {
            NumberError::TooPrecise => NumberError::Overflow,
            other => other,
        })
    }

    fn exact_sum(self, other: Self) -> Result<Self, NumberError> {
        if self.coefficient == 0 {
            return Ok(other);
        }
        if other.coefficient == 0 {
            return Ok(self);
        }
        let (high, low) =
            if self.exponent >= other.exponent { (self, other) } else { (other, self) };
        // A sum that does not fit into 128 bits has more than 38 digits between its first and its
        // last non-zero one: `low` ends where `high`, shifted, has zeros.
        let shift = u32::from(high.exponent.abs_diff(low.exponent));
        let shifted = 10u128
            .checked_pow(shift)
            .and_then(|power| high.coefficient.checked_mul(power))
            .ok_or(NumberError::TooPrecise)?;
        let exponent = i64::from(low.exponent);
        if high.negative == low.negative {
            let sum = shifted.checked_add(low.coefficient).ok_or(NumberError::TooPrecise)?;
            return Self::normal(high.negative, sum, exponent);
        }
        let negative = if shifted >= low.coefficient { high.negative } else { low.negative };
        Self::normal(negative, shifted.abs_diff(low.coefficient), exponent)
    }

    /// Exactly `self - other`.
    pub fn minus(self, other: Self) -> Result<Self, NumberError> {
        self.plus(other.negated())
    }

    fn negated(self) -> Self {
        Number { negative: !self.negative && self.coefficient != 0, ..self }
    }

    /// The power of ten that the first digit stands for.
    fn magnitude(self) -> i32 {
        i32::from(self.exponent) + digits_of(self.coefficient) as i32 - 1
    }

    /// The coefficient with zeros behind it up to 38 digits.
    fn aligned(self) -> u128 {
        self.coefficient * 10u128.pow(DIGITS_MAX - digits_of(self.coefficient))
    }

    /// What AWS counts for a number: a byte for two digits, one more, and one for a minus
    /// (Developer Guide, «Item sizes and formats»).
    pub fn size(self) -> usize {
        if self.coefficient == 0 {
            return 1;
        }
        let digits = digits_of(self.coefficient) as usize;
        digits.div_ceil(2) + 1 + usize::from(self.negative)
    }

    /// Sign, coefficient and exponent, for storing.
    pub(crate) fn parts(self) -> (bool, u128, i16) {
        (self.negative, self.coefficient, self.exponent)
    }

    /// From what [`Number::parts`] gave; nothing if no number has such parts.
    pub(crate) fn from_parts(negative: bool, coefficient: u128, exponent: i16) -> Option<Self> {
        let number = Number { negative, coefficient, exponent };
        (Self::normal(negative, coefficient, i64::from(exponent)).as_ref() == Ok(&number))
            .then_some(number)
    }

    /// Eighteen bytes that sort as the numbers do: the magnitude above a middle that stands for
    /// zero (2 bytes), then the digits (16 bytes); of a negative number, all bits turned round.
    pub(crate) fn sortable(self) -> [u8; SORTABLE_BYTES] {
        let mut out = [0; SORTABLE_BYTES];
        let head = if self.coefficient == 0 {
            SORTABLE_ZERO
        } else {
            // At least 1, at most 256.
            SORTABLE_ZERO + (self.magnitude() - MAGNITUDE_MIN + 1) as u16
        };
        let tail = if self.coefficient == 0 { 0 } else { self.aligned() };
        out[..2].copy_from_slice(&head.to_be_bytes());
        out[2..].copy_from_slice(&tail.to_be_bytes());
        if self.negative {
            out.iter_mut().for_each(|byte| *byte = !*byte);
        }
        out
    }
}

/// Length of [`Number::sortable`].
pub(crate) const SORTABLE_BYTES: usize = 18;
const SORTABLE_ZERO: u16 = 0x8000;

/// Digits as they are read, trailing zeros held back until a later digit needs them.
#[derive(Default)]
struct Digits {
    coefficient: u128,
    exponent: i64,
    zeros: u32,
    read: usize,
    too_many: bool,
}

impl Digits {
    fn push(&mut self, digit: u8, behind_point: bool) {
        self.read += 1;
        if behind_point {
            self.exponent -= 1;
        }
        if digit == 0 {
            self.zeros = self.zeros.saturating_add(u32::from(self.coefficient != 0));
            self.exponent += i64::from(self.coefficient != 0);
            return;
        }
        let places = self.zeros.saturating_add(1);
        self.exponent -= i64::from(self.zeros);
        self.zeros = 0;
        let have = if self.coefficient == 0 { 0 } else { digits_of(self.coefficient) };
        if self.too_many || have.saturating_add(places) > DIGITS_MAX {
            self.too_many = true;
            return;
        }
        self.coefficient = self.coefficient * 10u128.pow(places) + u128::from(digit);
    }
}

/// `[+-]digits`, held within what can matter.
fn parse_power(bytes: &[u8]) -> Option<i64> {
    let (negative, digits) = match bytes.first()? {
        b'-' => (true, &bytes[1..]),
        b'+' => (false, &bytes[1..]),
        _ => (false, bytes),
    };
    if digits.is_empty() {
        return None;
    }
    let mut power: i64 = 0;
    for byte in digits {
        if !byte.is_ascii_digit() {
            return None;
        }
        // A text that fits into memory can't make up for a power this large.
        power = power.saturating_mul(10).saturating_add(i64::from(byte - b'0')).min(i64::MAX / 4);
    }
    Some(if negative { -power } else { power })
}

fn digits_of(coefficient: u128) -> u32 {
    coefficient.checked_ilog10().map_or(1, |log| log + 1)
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |n: &Self| if n.coefficient == 0 { 0 } else { 1 - 2 * i8::from(n.negative) };
        let magnitudes =
            || (self.magnitude(), self.aligned()).cmp(&(other.magnitude(), other.aligned()));
        sign(self).cmp(&sign(other)).then_with(|| match sign(self) {
            0 => Ordering::Equal,
            1 => magnitudes(),
            _ => magnitudes().reverse(),
        })
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// All digits written out, without a power of ten, as DynamoDB answers.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.negative {
            f.write_str("-")?;
        }
        let exponent = i32::from(self.exponent);
        if exponent >= 0 {
            write!(f, "{}", self.coefficient)?;
            return write!(f, "{:0<1$}", "", exponent as usize);
        }
        let digits = self.coefficient.to_string();
        let behind = exponent.unsigned_abs() as usize;
        match digits.len().checked_sub(behind) {
            Some(before) if before > 0 => write!(f, "{}.{}", &digits[..before], &digits[before..]),
            _ => write!(f, "0.{digits:0>behind$}"),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl From<usize> for Number {
    fn from(count: usize) -> Self {
        // 20 digits at most: always in range.
        Self::normal(false, count as u128, 0).unwrap_or(Self::ZERO)
    }
}

#[cfg(test)]
mod tests;
