//! What a field or a selected JSON value is compared with.

use super::Invalid;
use super::scan::Scanner;
use regex::Regex;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Operator {
    pub fn parse(scanner: &mut Scanner<'_>) -> Option<Operator> {
        let operators = [
            ("!=", Operator::NotEqual),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("=", Operator::Equal),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        operators.into_iter().find(|(text, _)| scanner.take(text)).map(|(_, operator)| operator)
    }

    /// Whether it asks for greater or less, which only numbers have.
    pub fn is_ordering(self) -> bool {
        !matches!(self, Operator::Equal | Operator::NotEqual)
    }

    fn holds(self, left: f64, right: f64) -> bool {
        match self {
            Operator::Equal => left == right,
            Operator::NotEqual => left != right,
            Operator::Less => left < right,
            Operator::LessOrEqual => left <= right,
            Operator::Greater => left > right,
            Operator::GreaterOrEqual => left >= right,
        }
    }

    fn of_text(self, equal: bool) -> bool {
        match self {
            Operator::Equal => equal,
            Operator::NotEqual => !equal,
            // Texts have no greater and less here.
            _ => false,
        }
    }
}

/// The right side of a comparison.
#[derive(Debug)]
pub enum Value {
    Number(f64, String),
    /// Text, in which `*` stands for anything.
    Text(String),
    Regex(Regex),
}

impl Value {
    /// Reads the right side of a comparison by `operator`.
    pub fn parse(
        scanner: &mut Scanner<'_>,
        operator: Operator,
        ends: impl Fn(char) -> bool,
    ) -> Result<Value, Invalid> {
        let number = scanner.expected("a number");
        match Self::parse_any(scanner, ends)? {
            Value::Text(_) | Value::Regex(_) if operator.is_ordering() => Err(number),
            value => Ok(value),
        }
    }

    fn parse_any(scanner: &mut Scanner<'_>, ends: impl Fn(char) -> bool) -> Result<Value, Invalid> {
        match scanner.peek() {
            Some('"') => Ok(Value::Text(scanner.quoted()?)),
            Some('%') => Ok(Value::Regex(scanner.regex()?)),
            _ => {
                let ends = |c: char| c.is_whitespace() || "=<>!".contains(c) || ends(c);
                let word = scanner.take_while(|c| !ends(c));
                if word.is_empty() {
                    return Err(scanner.expected("a value"));
                }
                Ok(match word.parse::<f64>() {
                    Ok(number) if number.is_finite() => Value::Number(number, word.to_owned()),
                    _ => Value::Text(word.to_owned()),
                })
            }
        }
    }

    /// Whether `text operator self` holds, for a text that may look like a number.
    pub fn holds_for_text(&self, operator: Operator, text: &str) -> bool {
        match self {
            Value::Number(number, word) => match text.parse::<f64>() {
                Ok(found) => operator.holds(found, *number),
                Err(_) => operator.of_text(text == word),
            },
            Value::Text(pattern) => operator.of_text(wildcard(pattern, text)),
            Value::Regex(regex) => operator.of_text(regex.is_match(text)),
        }
    }

    /// Whether `number operator self` holds.
    pub fn holds_for_number(&self, operator: Operator, found: f64, text: &str) -> bool {
        match self {
            Value::Number(number, _) => operator.holds(found, *number),
            Value::Text(pattern) => operator.of_text(wildcard(pattern, text)),
            Value::Regex(regex) => operator.of_text(regex.is_match(text)),
        }
    }
}

/// Whether `text` is `pattern`, in which each `*` stands for any letters or none.
pub fn wildcard(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or("");
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}
