//! Attribute values, checked: what comes in from the wire, is stored, and goes out again.
//!
//! A [`Value`] can't hold what DynamoDB refuses: numbers are numbers, sets have no duplicates and
//! are not empty, and nesting is bounded.

use std::collections::{BTreeMap, BTreeSet};

use aws_api::dynamodb::AttributeValue;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use crate::number::Number;

/// An item, or a part of one: attributes by name.
pub(crate) type Item = BTreeMap<String, Value>;

/// How deep lists and maps may nest (Developer Guide, «Quotas», Nested attribute depth).
const DEPTH_MAX: usize = 32;
/// Longest name of an attribute, in bytes.
const NAME_BYTES_MAX: usize = 65_535;
const TOO_DEEP: &str = "Nesting Levels have exceeded supported limits: Attributes in the item have \
                        nested levels beyond supported limit";

/// A checked attribute value. Sets are sorted, which makes equality that of their contents.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    S(String),
    N(Number),
    B(Bytes),
    Ss(Vec<String>),
    Ns(Vec<Number>),
    Bs(Vec<Bytes>),
    L(Vec<Value>),
    M(Item),
    Bool(bool),
    Null,
}

/// The type of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    S,
    N,
    B,
    Ss,
    Ns,
    Bs,
    L,
    M,
    Bool,
    Null,
}

impl Type {
    /// Every type.
    pub(crate) const ALL: [Type; 10] = [
        Type::B,
        Type::Null,
        Type::Ss,
        Type::Bool,
        Type::L,
        Type::Bs,
        Type::N,
        Type::Ns,
        Type::S,
        Type::M,
    ];

    /// As the wire has it.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Type::S => "S",
            Type::N => "N",
            Type::B => "B",
            Type::Ss => "SS",
            Type::Ns => "NS",
            Type::Bs => "BS",
            Type::L => "L",
            Type::M => "M",
            Type::Bool => "BOOL",
            Type::Null => "NULL",
        }
    }

    /// As AWS's messages about update expressions have it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Type::S => "STRING",
            Type::N => "NUMBER",
            Type::B => "BINARY",
            Type::Ss => "STRING_SET",
            Type::Ns => "NUMBER_SET",
            Type::Bs => "BINARY_SET",
            Type::L => "LIST",
            Type::M => "MAP",
            Type::Bool => "BOOLEAN",
            Type::Null => "NULL",
        }
    }
}

impl Value {
    /// Checks a value of a request. The error is AWS's text, to be put into the context's own.
    pub(crate) fn from_wire(value: AttributeValue) -> Result<Value, String> {
        from_wire(value, 0)
    }

    pub(crate) fn kind(&self) -> Type {
        match self {
            Value::S(_) => Type::S,
            Value::N(_) => Type::N,
            Value::B(_) => Type::B,
            Value::Ss(_) => Type::Ss,
            Value::Ns(_) => Type::Ns,
            Value::Bs(_) => Type::Bs,
            Value::L(_) => Type::L,
            Value::M(_) => Type::M,
            Value::Bool(_) => Type::Bool,
            Value::Null => Type::Null,
        }
    }

    pub(crate) fn into_wire(self) -> AttributeValue {
        match self {
            Value::S(text) => AttributeValue::S(text),
            Value::N(number) => AttributeValue::N(number.to_string()),
            Value::B(bytes) => AttributeValue::B(bytes),
            Value::Ss(set) => AttributeValue::Ss(set),
            Value::Ns(set) => AttributeValue::Ns(set.iter().map(Number::to_string).collect()),
            Value::Bs(set) => AttributeValue::Bs(set),
            Value::L(list) => AttributeValue::L(list.into_iter().map(Value::into_wire).collect()),
            Value::M(map) => AttributeValue::M(item_into_wire(map)),
            Value::Bool(value) => AttributeValue::Bool(value),
            Value::Null => AttributeValue::Null(true),
        }
    }

    /// Bytes as AWS counts them (Developer Guide, «Item sizes and formats»).
    pub(crate) fn size(&self) -> usize {
        match self {
            Value::S(text) => text.len(),
            Value::N(number) => number.size(),
            Value::B(bytes) => bytes.len(),
            Value::Ss(set) => set.iter().map(String::len).sum(),
            Value::Ns(set) => set.iter().map(|number| number.size()).sum(),
            Value::Bs(set) => set.iter().map(Bytes::len).sum(),
            Value::L(list) => {
                CONTAINER_BYTES + list.iter().map(|v| ELEMENT_BYTES + v.size()).sum::<usize>()
            }
            Value::M(map) => CONTAINER_BYTES + map.len() * ELEMENT_BYTES + item_size(map),
            Value::Bool(_) | Value::Null => 1,
        }
    }

    /// As AWS's messages show a value: `{S:text}`.
    pub(crate) fn shown(&self) -> String {
        let kind = self.kind().wire();
        match self {
            Value::S(text) => format!("{{{kind}:{text}}}"),
            Value::N(number) => format!("{{{kind}:{number}}}"),
            _ => format!("{{{kind}:…}}"),
        }
    }
}

/// What a list or map costs by being there.
const CONTAINER_BYTES: usize = 3;
/// What each of its elements costs beside its own size.
const ELEMENT_BYTES: usize = 1;

/// That lists and maps nest no deeper than AWS lets them. What comes in from requests is bounded
/// already, and an update can at most double the depth, so the recursion is bounded as well.
pub(crate) fn check_depth(value: &Value) -> Result<(), String> {
    if is_deeper(value, DEPTH_MAX) { Err(TOO_DEEP.to_owned()) } else { Ok(()) }
}

fn is_deeper(value: &Value, levels: usize) -> bool {
    match (value, levels.checked_sub(1)) {
        (Value::L(list), Some(inner)) => list.iter().any(|value| is_deeper(value, inner)),
        (Value::M(map), Some(inner)) => map.values().any(|value| is_deeper(value, inner)),
        (Value::L(_) | Value::M(_), None) => true,
        _ => false,
    }
}

/// Bytes of an item as AWS counts them: names and values.
pub(crate) fn item_size(item: &Item) -> usize {
    item.iter().map(|(name, value)| name.len() + value.size()).sum()
}

/// Checks all values of an item or key of a request.
pub(crate) fn item_from_wire(item: BTreeMap<String, AttributeValue>) -> Result<Item, String> {
    item.into_iter().map(|(name, value)| named(name, value, 0)).collect()
}

/// An attribute of an item or a map.
fn named(name: String, value: AttributeValue, depth: usize) -> Result<(String, Value), String> {
    check_name(&name)?;
    Ok((name, from_wire(value, depth)?))
}

/// That an attribute can be called so (Developer Guide, «Constraints in Amazon DynamoDB»,
/// Attribute names).
pub(crate) fn check_name(name: &str) -> Result<(), String> {
    if name.is_empty() {
        return Err("Empty attribute name".to_owned());
    }
    if name.len() > NAME_BYTES_MAX {
        return Err("Attribute name is too large, must be less than 65536 bytes".to_owned());
    }
    Ok(())
}

pub(crate) fn item_into_wire(item: Item) -> BTreeMap<String, AttributeValue> {
    item.into_iter().map(|(name, value)| (name, value.into_wire())).collect()
}

fn from_wire(value: AttributeValue, depth: usize) -> Result<Value, String> {
    if depth > DEPTH_MAX {
        return Err(TOO_DEEP.to_owned());
    }
    Ok(match value {
        AttributeValue::S(text) => Value::S(text),
        AttributeValue::N(text) => Value::N(number(&text)?),
        AttributeValue::B(bytes) => Value::B(bytes),
        AttributeValue::Bool(value) => Value::Bool(value),
        AttributeValue::Null(true) => Value::Null,
        AttributeValue::Null(false) => {
            return invalid("Null attribute value types must have the value of true");
        }
        AttributeValue::Ss(set) if set.is_empty() => {
            return invalid("An string set  may not be empty");
        }
        AttributeValue::Ss(set) => {
            let distinct: BTreeSet<&String> = set.iter().collect();
            if distinct.len() < set.len() {
                let shown = set.join(", ");
                return invalid(&format!("Input collection [{shown}] contains duplicates."));
            }
            Value::Ss(sorted(set).unwrap_or_default())
        }
        AttributeValue::Ns(set) if set.is_empty() => {
            return invalid("An number set  may not be empty");
        }
        AttributeValue::Ns(set) => {
            let numbers = set.iter().map(|text| number(text)).collect::<Result<Vec<_>, _>>()?;
            // AWS leaves its prefix out here.
            let duplicates = || "Input collection contains duplicates".to_owned();
            Value::Ns(sorted(numbers).ok_or_else(duplicates)?)
        }
        AttributeValue::Bs(set) if set.is_empty() => {
            return invalid("Binary sets should not be empty");
        }
        AttributeValue::Bs(set) => {
            let distinct: BTreeSet<&Bytes> = set.iter().collect();
            if distinct.len() < set.len() {
                let shown: Vec<String> = set.iter().map(|bytes| STANDARD.encode(bytes)).collect();
                let shown = shown.join(", ");
                // The missing blank is AWS's.
                return invalid(&format!(
                    "Input collection [{shown}]of type BS contains duplicates."
                ));
            }
            Value::Bs(sorted(set).unwrap_or_default())
        }
        AttributeValue::L(list) => Value::L(
            list.into_iter().map(|value| from_wire(value, depth + 1)).collect::<Result<_, _>>()?,
        ),
        AttributeValue::M(map) => Value::M(
            map.into_iter()
                .map(|(name, value)| named(name, value, depth + 1))
                .collect::<Result<_, String>>()?,
        ),
    })
}

fn invalid(what: &str) -> Result<Value, String> {
    Err(format!("One or more parameter values were invalid: {what}"))
}

fn number(text: &str) -> Result<Number, String> {
    Number::parse(text).map_err(|error| error.to_string())
}

/// The members in order; nothing if one comes twice.
fn sorted<T: Ord>(mut set: Vec<T>) -> Option<Vec<T>> {
    set.sort();
    set.windows(2).all(|pair| pair[0] < pair[1]).then_some(set)
}

#[cfg(test)]
mod tests;
