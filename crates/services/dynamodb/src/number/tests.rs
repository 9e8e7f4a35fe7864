//! Numbers against an oracle that reckons with strings of decimal digits, as children do.

use std::cmp::Ordering;

use proptest::prelude::*;

use super::*;

/// A decimal as a sign and 600 digits, of which the last 300 stand behind the point.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Oracle {
    negative: bool,
    digits: Vec<u8>,
}

const PLACES: usize = 600;
const BEHIND: usize = 300;

impl Oracle {
    fn of(number: Number) -> Oracle {
        let text = number.to_string();
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.as_str()),
        };
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let mut digits = vec![0; PLACES - BEHIND - whole.len()];
        digits.extend(whole.bytes().chain(part.bytes()).map(|b| b - b'0'));
        digits.resize(PLACES, 0);
        Oracle { negative, digits }
    }

    fn cmp(&self, other: &Oracle) -> Ordering {
        let zero = |o: &Oracle| o.digits.iter().all(|d| *d == 0);
        match (self.negative && !zero(self), other.negative && !zero(other)) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.digits.cmp(&other.digits),
            (true, true) => other.digits.cmp(&self.digits),
        }
    }

    fn plus(&self, other: &Oracle) -> Oracle {
        if self.negative == other.negative {
            let mut carry = 0;
            let mut digits: Vec<u8> = Vec::with_capacity(PLACES);
            for (one, two) in self.digits.iter().zip(&other.digits).rev() {
                let sum = one + two + carry;
                digits.push(sum % 10);
                carry = sum / 10;
            }
            digits.reverse();
            return Oracle { negative: self.negative, digits };
        }
        let (large, small) =
            if self.digits >= other.digits { (self, other) } else { (other, self) };
        let mut borrow = 0;
        let mut digits: Vec<u8> = Vec::with_capacity(PLACES);
        for (one, two) in large.digits.iter().zip(&small.digits).rev() {
            let due = two + borrow;
            borrow = u8::from(*one < due);
            digits.push(one + 10 * borrow - due);
        }
        digits.reverse();
        Oracle { negative: large.negative, digits }
    }

    /// As a number of DynamoDB's, or why it is none.
    fn number(&self) -> Result<Number, NumberError> {
        let text: String = self.digits.iter().map(|d| char::from(b'0' + d)).collect();
        let sign = if self.negative { "-" } else { "" };
        let significant = text.trim_matches('0').len();
        if significant > 38 {
            return Err(NumberError::Overflow);
        }
        Number::parse(&format!("{sign}{}.{}", &text[..PLACES - BEHIND], &text[PLACES - BEHIND..]))
    }
}

/// Numbers of all lengths and magnitudes, many of them near one another.
fn numbers() -> impl Strategy<Value = Number> {
    let digits = prop_oneof![0..10u128, 0..10u128.pow(20), 0..10u128.pow(38)];
    let power = prop_oneof![-5..5i32, -40..40i32, -167..125i32];
    let texts = (any::<bool>(), digits, power).prop_map(|(negative, digits, power)| {
        format!("{}{digits}e{power}", if negative { "-" } else { "" })
    });
    texts.prop_filter_map("out of range", |text| Number::parse(&text).ok())
}

proptest! {
    #[test]
    fn what_is_shown_reads_back_the_same(number in numbers()) {
        prop_assert_eq!(Number::parse(&number.to_string()), Ok(number));
        let (negative, coefficient, exponent) = number.parts();
        prop_assert_eq!(Number::from_parts(negative, coefficient, exponent), Some(number));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[-+]?[0-9.eE+-]{0,60}") {
        if let Ok(number) = Number::parse(&text) {
            prop_assert_eq!(Number::parse(&number.to_string()), Ok(number));
        }
    }

    #[test]
    fn order_is_that_of_decimals_and_so_is_that_of_keys(one in numbers(), two in numbers()) {
        let expected = Oracle::of(one).cmp(&Oracle::of(two));
        prop_assert_eq!(one.cmp(&two), expected);
        prop_assert_eq!(one.sortable().cmp(&two.sortable()), expected);
        prop_assert_eq!(one == two, expected == Ordering::Equal);
    }

    #[test]
    fn sums_are_exact_or_refused(one in numbers(), two in numbers()) {
        let expected = Oracle::of(one).plus(&Oracle::of(two)).number();
        prop_assert_eq!(one.plus(two), expected.clone());
        prop_assert_eq!(two.plus(one), expected);
        if let Ok(sum) = one.plus(two) {
            prop_assert_eq!(sum.minus(two), Ok(one));
        }
    }
}

#[test]
fn forms_and_bounds_are_those_of_the_developer_guide() {
    let nines = "9".repeat(38);
    let cases: &[(&str, Result<&str, NumberError>)] = &[
        ("0", Ok("0")),
        ("-0", Ok("0")),
        ("0e999999999999999999999", Ok("0")),
        ("007", Ok("7")),
        ("+1.50", Ok("1.5")),
        (".5", Ok("0.5")),
        ("5.", Ok("5")),
        ("1e3", Ok("1000")),
        ("1.5E-3", Ok("0.0015")),
        ("-12.340", Ok("-12.34")),
        (
            "100000000000000000000000000000000000000000",
            Ok("100000000000000000000000000000000000000000"),
        ),
        (&nines, Ok(&nines)),
        ("123456789012345678901234567890123456789", Err(NumberError::TooPrecise)),
        ("0.100000000000000000000000000000000000001", Err(NumberError::TooPrecise)),
        ("1e126", Err(NumberError::Overflow)),
        ("-1e126", Err(NumberError::Overflow)),
        ("1e99999999999999999999", Err(NumberError::Overflow)),
        ("1e-131", Err(NumberError::Underflow)),
        ("1e-99999999999999999999", Err(NumberError::Underflow)),
    ];
    for (text, expected) in cases {
        let got = Number::parse(text).map(|number| number.to_string());
        assert_eq!(got, expected.clone().map(str::to_owned), "{text}");
    }
    for largest in ["9.9999999999999999999999999999999999999E+125", "1E-130", "1.5E-130"] {
        assert!(Number::parse(largest).is_ok(), "{largest}");
    }
    for wrong in
        ["", "-", ".", "e5", "1e", "1e+", "1.2.3", "0x1", "1 ", " 1", "NaN", "Infinity", "--1", "١"]
    {
        assert_eq!(Number::parse(wrong), Err(NumberError::NotNumeric(wrong.to_owned())), "{wrong}");
    }
}

#[test]
fn sizes_are_a_byte_for_two_digits_one_more_and_one_for_a_minus() {
    for (text, size) in [("0", 1), ("1", 2), ("12", 2), ("123", 3), ("-123", 4), ("1e100", 2)] {
        assert_eq!(Number::parse(text).map(Number::size), Ok(size), "{text}");
    }
}

#[test]
fn sums_at_the_edges() {
    let number = |text: &str| Number::parse(text).unwrap();
    let sum = |one: &str, two: &str| number(one).plus(number(two)).map(|sum| sum.to_string());
    assert_eq!(sum("0.1", "0.2").as_deref(), Ok("0.3"));
    assert_eq!(sum("9.9e125", "1e125"), Err(NumberError::Overflow));
    assert_eq!(sum("1e38", "1"), Err(NumberError::Overflow));
    assert_eq!(sum("1e38", "-1"), Ok("9".repeat(38)));
    assert_eq!(sum(&"9".repeat(38), "1"), Ok(format!("1{}", "0".repeat(38))));
    assert_eq!(sum("5", "-5").as_deref(), Ok("0"));
    assert_eq!(sum("1.1e-130", "-1e-130"), Err(NumberError::Underflow));
}
