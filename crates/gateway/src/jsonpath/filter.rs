//! What filters test: `[?(@.price < 10 && @.category == 'fiction')]`.

use super::Path;
use regex::Regex;
use serde_json::Value;
use std::borrow::Cow;
use std::cmp::Ordering;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Test {
    Any(Vec<Test>),
    All(Vec<Test>),
    Not(Box<Test>),
    Exists(Operand),
    Compare(Operand, Comparison, Operand),
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Operand {
    /// `@.name`
    Here(Path),
    /// `$.name`
    Root(Path),
    Value(Value),
    Pattern(Pattern),
}

#[derive(Debug, Clone)]
pub(super) struct Pattern(pub Regex);

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Matches,
    In,
    NotIn,
    Size,
    Empty,
}

impl Test {
    pub(super) fn holds(&self, here: &Value, root: &Value) -> bool {
        match self {
            Test::Any(tests) => tests.iter().any(|test| test.holds(here, root)),
            Test::All(tests) => tests.iter().all(|test| test.holds(here, root)),
            Test::Not(test) => !test.holds(here, root),
            Test::Exists(operand) => operand.exists(here, root),
            Test::Compare(left, comparison, right) => compare(left, *comparison, right, here, root),
        }
    }
}

impl Operand {
    fn value<'v>(&'v self, here: &'v Value, root: &'v Value) -> Option<Cow<'v, Value>> {
        match self {
            Operand::Here(path) => path.find(here),
            Operand::Root(path) => path.find(root),
            Operand::Value(value) => Some(Cow::Borrowed(value)),
            Operand::Pattern(_) => None,
        }
    }

    fn exists(&self, here: &Value, root: &Value) -> bool {
        match self {
            Operand::Here(path) | Operand::Root(path) if !path.is_definite() => {
                let found = self.value(here, root);
                found.is_some_and(|found| found.as_array().is_some_and(|list| !list.is_empty()))
            }
            _ => self.value(here, root).is_some(),
        }
    }
}

fn compare(
    left: &Operand,
    comparison: Comparison,
    right: &Operand,
    here: &Value,
    root: &Value,
) -> bool {
    let value = left.value(here, root);
    if let Operand::Pattern(Pattern(pattern)) = right {
        return value.is_some_and(|value| match &*value {
            Value::String(text) => pattern.is_match(text),
            Value::Number(number) => pattern.is_match(&number.to_string()),
            _ => false,
        });
    }
    let other = right.value(here, root);
    let (Some(value), Some(other)) = (&value, &other) else {
        // What is not there is like nothing but what is not there either.
        let alike = value.is_none() && other.is_none();
        return match comparison {
            Comparison::Equal => alike,
            Comparison::Unequal => !alike,
            Comparison::NotIn => value.is_none() && other.is_some(),
            _ => false,
        };
    };
    let order = || order(value, other);
    match comparison {
        Comparison::Equal => equal(value, other),
        Comparison::Unequal => !equal(value, other),
        Comparison::Less => order() == Some(Ordering::Less),
        Comparison::LessOrEqual => order().is_some_and(Ordering::is_le),
        Comparison::Greater => order() == Some(Ordering::Greater),
        Comparison::GreaterOrEqual => order().is_some_and(Ordering::is_ge),
        Comparison::Matches => false,
        Comparison::In => is_in(value, other),
        Comparison::NotIn => !is_in(value, other),
        Comparison::Size => size(value).is_some_and(|size| other.as_u64() == Some(size as u64)),
        Comparison::Empty => size(value).is_some_and(|size| other.as_bool() == Some(size == 0)),
    }
}

fn is_in(value: &Value, list: &Value) -> bool {
    list.as_array().is_some_and(|list| list.iter().any(|one| equal(one, value)))
}

fn size(value: &Value) -> Option<usize> {
    match value {
        Value::String(text) => Some(text.chars().count()),
        Value::Array(list) => Some(list.len()),
        Value::Object(members) => Some(members.len()),
        _ => None,
    }
}

/// Numbers by their values, all else as it is.
fn equal(left: &Value, right: &Value) -> bool {
    match (left.as_f64(), right.as_f64()) {
        (Some(left), Some(right)) => left == right,
        _ => left == right,
    }
}

fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64()?.partial_cmp(&right.as_f64()?),
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        _ => None,
    }
}
