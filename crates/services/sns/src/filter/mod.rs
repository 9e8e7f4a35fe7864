//! Filter policies: «Amazon SNS subscription filter policies» in the Developer Guide.
//!
//! Their language is that of event patterns (`event_engine::filter`), with limits of its own, with
//! numbers that compare by their values, and over attributes as well as over bodies.

use crate::model::Attribute;
use event_engine::filter::Pattern;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

#[cfg(test)]
mod tests;

/// Keys of a policy.
const KEYS_MAX: usize = 5;
/// Ways in which a policy can match.
const COMBINATIONS_MAX: usize = 150;
/// Bytes of a policy.
const BYTES_MAX: usize = 256 * 1024;
/// Below this every whole number is one double.
const WHOLE: f64 = 9_007_199_254_740_992.0;

/// `FilterPolicyScope`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Attributes,
    Body,
}

impl Scope {
    pub(crate) fn of(of_body: bool) -> Scope {
        if of_body { Scope::Body } else { Scope::Attributes }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Scope::Attributes => "MessageAttributes",
            Scope::Body => "MessageBody",
        }
    }
}

/// A policy, ready to be held against messages.
#[derive(Clone, Debug)]
pub(crate) struct Filter {
    pattern: Pattern,
    scope: Scope,
}

/// Why a filter did not take a message, as AWS counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Passed {
    /// It says something else.
    Other,
    /// It has no attributes.
    NoAttributes,
    /// Its body is no JSON object.
    InvalidBody,
}

impl Filter {
    /// Reads a policy, or says what is wrong with it, as AWS does behind `Invalid parameter: `.
    pub(crate) fn parse(text: &str, scope: Scope) -> Result<Filter, String> {
        if text.len() > BYTES_MAX {
            return Err("FilterPolicy: Filter policy is too large".to_owned());
        }
        let read = serde_json::from_str::<Value>(text);
        let value = read.map_err(|why| format!("FilterPolicy: failed to parse JSON. {why}"))?;
        let Value::Object(fields) = &value else {
            return Err("FilterPolicy: Filter policy must be a JSON object".to_owned());
        };
        if scope == Scope::Attributes && is_nested(fields) {
            return Err(
                "Filter policy scope MessageAttributes does not support nested filter policy"
                    .to_owned(),
            );
        }
        let size = size(fields, 1, scope);
        if size.keys > KEYS_MAX {
            return Err(format!(
                "FilterPolicy: Filter policy can not have more than {KEYS_MAX} keys"
            ));
        }
        if size.combinations > COMBINATIONS_MAX {
            return Err("FilterPolicy: Filter policy is too complex".to_owned());
        }
        match Pattern::parse(&canonical(value).to_string()) {
            Ok(pattern) => Ok(Filter { pattern, scope }),
            Err(problems) => {
                let first = problems.first().map(|problem| problem.what.clone());
                Err(format!("FilterPolicy: {}", first.unwrap_or_default()))
            }
        }
    }

    /// Whether the message is wanted.
    pub(crate) fn takes(
        &self,
        body: &str,
        attributes: &BTreeMap<String, Attribute>,
    ) -> Result<(), Passed> {
        let (event, otherwise) = match self.scope {
            Scope::Attributes => {
                let known = attributes
                    .iter()
                    .filter_map(|(name, attribute)| Some((name.clone(), comparable(attribute)?)));
                let none = attributes.is_empty();
                let otherwise = if none { Passed::NoAttributes } else { Passed::Other };
                (Value::Object(known.collect()), otherwise)
            }
            Scope::Body => match serde_json::from_str(body) {
                Ok(event @ Value::Object(_)) => (canonical(event), Passed::Other),
                _ => return Err(Passed::InvalidBody),
            },
        };
        if self.pattern.matches(&event) { Ok(()) } else { Err(otherwise) }
    }
}

/// What filters see of an attribute; nothing of a binary one.
fn comparable(attribute: &Attribute) -> Option<Value> {
    let text = attribute.text.as_ref()?;
    match attribute.data_type.as_str() {
        "String.Array" => match serde_json::from_str(text) {
            Ok(list @ Value::Array(_)) => Some(canonical(list)),
            _ => None,
        },
        kind if kind == "Number" || kind.starts_with("Number.") => {
            let number = serde_json::Number::from_f64(text.trim().parse().ok()?)?;
            Some(canonical(Value::Number(number)))
        }
        _ => Some(Value::String(text.clone())),
    }
}

/// The same value, in which equal numbers are written alike.
fn canonical(value: Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            // It is whole, and within what integers hold.
            Some(whole) if whole.fract() == 0.0 && whole.abs() < WHOLE => Value::from(whole as i64),
            _ => Value::Number(number),
        },
        Value::Array(list) => Value::Array(list.into_iter().map(canonical).collect()),
        Value::Object(fields) => Value::Object(
            fields.into_iter().map(|(name, value)| (name, canonical(value))).collect(),
        ),
        other => other,
    }
}

const OR: &str = "$or";

fn is_nested(fields: &Map<String, Value>) -> bool {
    fields.iter().any(|(name, value)| match value {
        Value::Object(_) => true,
        Value::Array(list) if name == OR => {
            list.iter().any(|one| one.as_object().is_some_and(is_nested))
        }
        _ => false,
    })
}

/// How large a policy is.
#[derive(Clone, Copy)]
struct Size {
    /// Keys that hold values, not other keys.
    keys: usize,
    /// The product of the numbers of values; of each value in a body as often as it lies deep.
    combinations: usize,
}

fn size(fields: &Map<String, Value>, depth: usize, scope: Scope) -> Size {
    fields.iter().fold(Size { keys: 0, combinations: 1 }, |whole, (name, value)| {
        let part = match value {
            Value::Object(inner) => size(inner, depth + 1, scope),
            Value::Array(list) if name == OR => {
                let none = Size { keys: 0, combinations: 0 };
                list.iter().filter_map(Value::as_object).fold(none, |sum, one| {
                    let one = size(one, depth, scope);
                    Size {
                        keys: sum.keys + one.keys,
                        combinations: sum.combinations.saturating_add(one.combinations),
                    }
                })
            }
            Value::Array(list) => {
                let deep = if scope == Scope::Body { depth } else { 1 };
                Size { keys: 1, combinations: list.len().saturating_mul(deep) }
            }
            _ => Size { keys: 1, combinations: 1 },
        };
        Size {
            keys: whole.keys + part.keys,
            // What is empty is refused for that.
            combinations: whole.combinations.saturating_mul(part.combinations.max(1)),
        }
    })
}
