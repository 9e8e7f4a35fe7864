//! A definition as Python prints it: `{'swagger': '2.0', 'paths': {u'/a': {}}}`.

use super::Doc;
use serde_json::{Number, Value};
use std::fmt::Write as _;

/// As Python 2's `str` has it.
pub(crate) fn print(doc: &Doc) -> String {
    let mut out = String::new();
    write(doc, &mut out);
    out
}

fn write(doc: &Doc, out: &mut String) {
    match doc {
        Doc::Null => out.push_str("None"),
        Doc::Bool(true) => out.push_str("True"),
        Doc::Bool(false) => out.push_str("False"),
        Doc::Number(one) => out.push_str(&number(one, true)),
        Doc::Text(one) => text(&one.text, one.written, out),
        Doc::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                write(item, out);
            }
            out.push(']');
        }
        Doc::Map(dict) => {
            out.push('{');
            for (index, (key, written, value)) in dict.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                text(key, written, out);
                out.push_str(": ");
                write(value, out);
            }
            out.push('}');
        }
    }
}

/// A number as Python writes it; `long`: integers beyond 63 bits end with an `L`.
fn number(number: &Number, long: bool) -> String {
    if let Some(float) = number.as_f64().filter(|_| number.is_f64()) {
        return self::float(float);
    }
    let suffix = if long && number.as_i64().is_none() { "L" } else { "" };
    format!("{number}{suffix}")
}

fn float(float: f64) -> String {
    let size = float.abs();
    if size != 0.0 && !(1e-4..1e16).contains(&size) {
        let text = format!("{float:e}");
        if let Some((digits, exponent)) = text.split_once('e') {
            let (sign, exponent) = match exponent.strip_prefix('-') {
                Some(exponent) => ('-', exponent),
                None => ('+', exponent),
            };
            return format!("{digits}e{sign}{exponent:0>2}");
        }
    }
    format!("{float:?}")
}

fn text(text: &str, written: bool, out: &mut String) {
    if written {
        out.push('u');
    }
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    out.push(quote);
    for char in text.chars() {
        let code = u32::from(char);
        let _infallible = match char {
            '\\' => out.write_str("\\\\"),
            '\n' => out.write_str("\\n"),
            '\r' => out.write_str("\\r"),
            '\t' => out.write_str("\\t"),
            _ if char == quote => write!(out, "\\{char}"),
            _ if code < 0x20 || code == 0x7f => write!(out, "\\x{code:02x}"),
            _ if code < 0x7f || !written => write!(out, "{char}"),
            _ if code < 0x100 => write!(out, "\\x{code:02x}"),
            _ if code < 0x1_0000 => write!(out, "\\u{code:04x}"),
            _ => write!(out, "\\U{code:08x}"),
        };
    }
    out.push(quote);
}

/// JSON as Python's `json.dumps` has it: with spaces, in the dictionaries' order, in ASCII.
pub(crate) fn to_json(doc: &Doc) -> String {
    let mut out = String::new();
    json(doc, &mut out);
    out
}

fn json(doc: &Doc, out: &mut String) {
    match doc {
        Doc::Null => out.push_str("null"),
        Doc::Bool(boolean) => out.push_str(if *boolean { "true" } else { "false" }),
        Doc::Number(one) => out.push_str(&number(one, false)),
        Doc::Text(text) => json_text(&text.text, out),
        Doc::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                json(item, out);
            }
            out.push(']');
        }
        Doc::Map(dict) => {
            out.push('{');
            for (index, (key, _, value)) in dict.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                json_text(key, out);
                out.push_str(": ");
                json(value, out);
            }
            out.push('}');
        }
    }
}

fn json_text(text: &str, out: &mut String) {
    out.push('"');
    for char in text.chars() {
        let _infallible = match char {
            '"' => out.write_str("\\\""),
            '\\' => out.write_str("\\\\"),
            '\n' => out.write_str("\\n"),
            '\r' => out.write_str("\\r"),
            '\t' => out.write_str("\\t"),
            '\u{8}' => out.write_str("\\b"),
            '\u{c}' => out.write_str("\\f"),
            ' '..='~' => write!(out, "{char}"),
            _ => {
                let mut units = [0; 2];
                char.encode_utf16(&mut units)
                    .iter()
                    .try_for_each(|unit| write!(out, "\\u{unit:04x}"))
            }
        };
    }
    out.push('"');
}

/// JSON as Python's `json.dumps` has it with sorted keys and without spaces.
pub(crate) fn sorted_json(value: &Value) -> String {
    let mut out = String::new();
    sorted(value, &mut out);
    out
}

fn sorted(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(boolean) => out.push_str(if *boolean { "true" } else { "false" }),
        Value::Number(one) => out.push_str(&number(one, false)),
        Value::String(text) => json_text(text, out),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                sorted(item, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by(|a, b| a.0.cmp(b.0));
            out.push('{');
            for (index, (key, value)) in members.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                json_text(key, out);
                out.push(':');
                sorted(value, out);
            }
            out.push('}');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_printed_as_python_prints_them() {
        let doc = Doc::written(&json!({
            "x": [1, 2.50, true, null, -3, 1e20, 1e-7, 18446744073709551615_u64],
            "title": "it's \"quoted\" ünïcode \\ tab\t☃ 🎉", "s": "it's",
        }));
        let dict = doc.as_dict().expect("a dictionary");
        let shown = |key: &str| print(dict.get(key).expect("a value"));
        assert_eq!(shown("x"), "[1, 2.5, True, None, -3, 1e+20, 1e-07, 18446744073709551615L]");
        assert_eq!(shown("title"), r#"u'it\'s "quoted" \xfcn\xefcode \\ tab\t\u2603 \U0001f389'"#);
        assert_eq!(shown("s"), "u\"it's\"");
        assert_eq!(print(&Doc::from("plain")), "'plain'");
    }

    #[test]
    fn json_is_ascii() {
        assert_eq!(
            to_json(&Doc::written(&json!(["ü🎉\u{1}", {"a": 1}]))),
            r#"["\u00fc\ud83c\udf89\u0001", {"a": 1}]"#
        );
        assert_eq!(sorted_json(&json!({"b": 1, "a": [true, "x"]})), r#"{"a":[true,"x"],"b":1}"#);
    }
}
