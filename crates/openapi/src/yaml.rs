//! A tree as YAML: maps and lists in blocks, texts between quotes.

use serde_json::{Map, Value};

pub(crate) fn write(value: &Value) -> String {
    let mut out = String::from("---\n");
    match value {
        Value::Object(map) if !map.is_empty() => members(&mut out, map, 0),
        Value::Array(items) if !items.is_empty() => elements(&mut out, items, 0),
        other => {
            out.push_str(&flat(other));
            out.push('\n');
        }
    }
    out
}

fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn members(out: &mut String, map: &Map<String, Value>, depth: usize) {
    for (index, (key, value)) in map.iter().enumerate() {
        // The first member of a list's element stands behind its dash.
        if index > 0 || !out.ends_with("- ") {
            indent(out, depth);
        }
        out.push_str(&key_text(key));
        out.push(':');
        match value {
            Value::Object(inner) if !inner.is_empty() => {
                out.push('\n');
                members(out, inner, depth + 1);
            }
            Value::Array(items) if !items.is_empty() => {
                out.push('\n');
                elements(out, items, depth);
            }
            other => {
                out.push(' ');
                out.push_str(&flat(other));
                out.push('\n');
            }
        }
    }
}

fn elements(out: &mut String, items: &[Value], depth: usize) {
    for item in items {
        indent(out, depth);
        out.push_str("- ");
        match item {
            Value::Object(map) if !map.is_empty() => members(out, map, depth + 1),
            other => {
                out.push_str(&flat(other));
                out.push('\n');
            }
        }
    }
}

/// What stands on one line; JSON is YAML.
fn flat(value: &Value) -> String {
    value.to_string()
}

/// A key bare where nothing in it could be taken for something else.
fn key_text(key: &str) -> String {
    let simple = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/' | '.' | '$');
    let begins = key.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '$'));
    let word = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let word = word.iter().any(|word| key.eq_ignore_ascii_case(word));
    if begins && !word && key.chars().all(simple) {
        key.to_owned()
    } else {
        Value::from(key).to_string()
    }
}
