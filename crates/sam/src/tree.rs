//! Looking at parts of templates, and making some.

use ring::digest;
use serde_json::{Map, Value, json};

/// A function's call: a map of one key, which names it.
pub(crate) fn is_intrinsic(value: &Value) -> bool {
    call(value).is_some()
}

/// The name and the argument of a function's call.
pub(crate) fn call(value: &Value) -> Option<(&str, &Value)> {
    let members = value.as_object().filter(|members| members.len() == 1)?;
    let (name, argument) = members.iter().next()?;
    (name == "Ref" || name == "Condition" || name.starts_with("Fn::")).then_some((name, argument))
}

/// The three arguments of `Fn::If`.
pub(crate) fn branches(value: &Value) -> Option<(&Value, &Value, &Value)> {
    match call(value)? {
        ("Fn::If", Value::Array(arguments)) => match arguments.as_slice() {
            [condition, then, otherwise] => Some((condition, then, otherwise)),
            _ => None,
        },
        _ => None,
    }
}

/// What a `Ref` names.
pub(crate) fn referred(value: &Value) -> Option<&str> {
    match call(value)? {
        ("Ref", Value::String(name)) => Some(name),
        _ => None,
    }
}

pub(crate) fn is_no_value(value: &Value) -> bool {
    referred(value) == Some("AWS::NoValue")
}

pub(crate) fn no_value() -> Value {
    reference("AWS::NoValue")
}

pub(crate) fn reference(name: &str) -> Value {
    json!({ "Ref": name })
}

pub(crate) fn attribute(id: &str, name: &str) -> Value {
    json!({ "Fn::GetAtt": [id, name] })
}

pub(crate) fn sub(text: &str) -> Value {
    json!({ "Fn::Sub": text })
}

/// `Fn::If` as far as there is a condition.
pub(crate) fn under(condition: Option<&str>, value: Value) -> Value {
    match condition {
        Some(condition) => json!({ "Fn::If": [condition, value, no_value()] }),
        None => value,
    }
}

/// Whether Python takes it for true: neither empty nor zero.
pub(crate) fn is_truthy(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(boolean) => *boolean,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
    }
}

/// A member that is there, and not empty.
pub(crate) fn given<'a>(members: &'a Map<String, Value>, key: &str) -> Option<&'a Value> {
    members.get(key).filter(|value| is_truthy(value))
}

/// A value as Python prints it in messages.
pub(crate) fn printed(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        _ => shown(value),
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => format!("'{text}'"),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(shown).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(members) => {
            let members: Vec<String> =
                members.iter().map(|(key, value)| format!("'{key}': {}", shown(value))).collect();
            format!("{{{}}}", members.join(", "))
        }
    }
}

/// SHA-1, in hexadecimal digits.
pub(crate) fn sha1(text: &str) -> String {
    let digest = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes());
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The ten digits that generated ids end with.
pub(crate) fn short_hash(text: &str) -> String {
    let mut hash = sha1(text);
    hash.truncate(10);
    hash
}

/// Where an object is in S3: of `s3://bucket/key?versionId=v`.
pub(crate) fn s3_parts(uri: &str) -> Option<(String, String, Option<String>)> {
    let rest = uri.strip_prefix("s3://")?;
    let rest = rest.split('#').next()?;
    let (path, query) = match rest.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (rest, None),
    };
    let (bucket, key) = path.split_once('/')?;
    let key = key.trim_start_matches('/');
    if bucket.is_empty() || key.is_empty() {
        return None;
    }
    let version = query.and_then(|query| {
        query.split('&').find_map(|pair| pair.strip_prefix("versionId=")).map(str::to_owned)
    });
    Some((bucket.to_owned(), key.to_owned(), version.filter(|version| !version.is_empty())))
}
