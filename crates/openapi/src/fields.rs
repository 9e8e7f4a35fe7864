//! Members of a document's objects by type. Texts, numbers and booleans stand for each other where one
//! can be read as the other, as API Gateway's reader has it: `statusCode: 200` is `"200"`.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A member is not of the type that it has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wrong;

pub(crate) type Fields = Map<String, Value>;

/// The value as a text.
pub(crate) fn as_text(value: &Value) -> Result<String, Wrong> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(boolean) => Ok(boolean.to_string()),
        _ => Err(Wrong),
    }
}

fn member<'v>(fields: &'v Fields, name: &str) -> Option<&'v Value> {
    fields.get(name).filter(|value| !value.is_null())
}

/// An object of the member's.
pub(crate) fn object<'v>(fields: &'v Fields, name: &str) -> Result<Option<&'v Fields>, Wrong> {
    member(fields, name).map(|value| value.as_object().ok_or(Wrong)).transpose()
}

/// A list.
pub(crate) fn list<'v>(fields: &'v Fields, name: &str) -> Result<Option<&'v Vec<Value>>, Wrong> {
    member(fields, name).map(|value| value.as_array().ok_or(Wrong)).transpose()
}

/// A text.
pub(crate) fn text(fields: &Fields, name: &str) -> Result<Option<String>, Wrong> {
    member(fields, name).map(as_text).transpose()
}

/// A whole number.
pub(crate) fn integer(fields: &Fields, name: &str) -> Result<Option<i64>, Wrong> {
    let read = |value: &Value| match value {
        Value::Number(number) => number.as_i64().ok_or(Wrong),
        Value::String(text) => text.parse().map_err(|_| Wrong),
        _ => Err(Wrong),
    };
    member(fields, name).map(read).transpose()
}

/// True or false.
pub(crate) fn boolean(fields: &Fields, name: &str) -> Result<Option<bool>, Wrong> {
    let read = |value: &Value| match value {
        Value::Bool(boolean) => Ok(*boolean),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Ok(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Ok(false),
        _ => Err(Wrong),
    };
    member(fields, name).map(read).transpose()
}

/// Texts in order; a single one stands for a list of one.
pub(crate) fn texts(fields: &Fields, name: &str) -> Result<Option<Vec<String>>, Wrong> {
    let read = |value: &Value| match value {
        Value::Array(values) => values.iter().map(as_text).collect(),
        other => Ok(vec![as_text(other)?]),
    };
    member(fields, name).map(read).transpose()
}

/// Texts by name.
pub(crate) fn texts_by_name(
    fields: &Fields,
    name: &str,
) -> Result<BTreeMap<String, String>, Wrong> {
    let Some(map) = object(fields, name)? else { return Ok(BTreeMap::new()) };
    let given = map.iter().filter(|(_, value)| !value.is_null());
    given.map(|(key, value)| Ok((key.clone(), as_text(value)?))).collect()
}
