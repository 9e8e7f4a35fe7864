//! Properties as they ought to be, and as they are: only what the template sets counts.

use crate::record::Difference;
use aws_api::cloudformation::DifferenceType;
use resource::{Kind, Property, Value};

/// The differences, by the type's table.
pub(crate) fn differences(
    table: &'static [Property],
    expected: &Value,
    actual: &Value,
) -> Vec<Difference> {
    let mut found = Vec::new();
    object(table, "", expected, actual, &mut found);
    found
}

/// What is there of what is expected.
pub(crate) fn within(expected: &Value, actual: &Value) -> Value {
    match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            let of = |key: &String| Some((key.clone(), actual.get(key)?.clone()));
            Value::Object(expected.keys().filter_map(of).collect())
        }
        (_, actual) => actual.clone(),
    }
}

fn text(value: Option<&Value>) -> String {
    match value {
        None => "null".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

fn differ(path: &str, expected: Option<&Value>, actual: Option<&Value>) -> Difference {
    let kind = match (expected, actual) {
        (None, _) => DifferenceType::Add,
        (_, None) => DifferenceType::Remove,
        _ => DifferenceType::NotEqual,
    };
    Difference { path: path.to_owned(), expected: text(expected), actual: text(actual), kind }
}

/// Members by name: what is not set may be anything.
fn object(
    table: &'static [Property],
    path: &str,
    expected: &Value,
    actual: &Value,
    found: &mut Vec<Difference>,
) {
    let Value::Object(members) = expected else { return };
    for (key, value) in members {
        let path = format!("{path}/{key}");
        let kind = table.iter().find(|property| property.name == key).map(|one| one.kind);
        match (actual.get(key), kind) {
            (None, _) => found.push(differ(&path, Some(value), None)),
            (Some(actual), Some(kind)) => compare(kind, &path, value, actual, found),
            (Some(actual), None) if actual == value => {}
            (Some(actual), None) => found.push(differ(&path, Some(value), Some(actual))),
        }
    }
}

fn compare(
    kind: &'static Kind,
    path: &str,
    expected: &Value,
    actual: &Value,
    found: &mut Vec<Difference>,
) {
    if expected == actual {
        return;
    }
    match (kind, expected, actual) {
        (Kind::Object(table), Value::Object(_), Value::Object(_)) => {
            object(table, path, expected, actual, found);
        }
        (Kind::Api(_), Value::Object(members), Value::Object(_)) => {
            for (key, value) in members {
                let is = actual.get(key);
                if is != Some(value) {
                    found.push(differ(&format!("{path}/{key}"), Some(value), is));
                }
            }
        }
        (Kind::Map(of), Value::Object(members), Value::Object(is)) => {
            for (key, value) in members {
                let path = format!("{path}/{key}");
                match is.get(key) {
                    Some(actual) => compare(of, &path, value, actual, found),
                    None => found.push(differ(&path, Some(value), None)),
                }
            }
            for (key, value) in is.iter().filter(|(key, _)| !members.contains_key(*key)) {
                found.push(differ(&format!("{path}/{key}"), None, Some(value)));
            }
        }
        (Kind::List(of), Value::Array(wanted), Value::Array(are)) => {
            list(of, path, wanted, are, found);
        }
        _ => found.push(differ(path, Some(expected), Some(actual))),
    }
}

/// Lists of objects, such as tags, have no order: what is the same anywhere is not told.
fn list(
    of: &'static Kind,
    path: &str,
    wanted: &[Value],
    are: &[Value],
    found: &mut Vec<Difference>,
) {
    let mut left: Vec<(usize, &Value)> =
        are.iter().enumerate().filter(|(_, value)| !wanted.contains(value)).collect();
    for (index, value) in wanted.iter().enumerate().filter(|(_, value)| !are.contains(value)) {
        let path = format!("{path}/{index}");
        match left.iter().position(|(at, _)| *at == index) {
            Some(at) => compare(of, &path, value, left.remove(at).1, found),
            None => found.push(differ(&path, Some(value), None)),
        }
    }
    for (index, value) in left {
        found.push(differ(&format!("{path}/{index}"), None, Some(value)));
    }
}
