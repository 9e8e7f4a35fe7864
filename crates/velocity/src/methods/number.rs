//! Numbers: `java.lang.Integer`, `java.lang.Double`.

use crate::limits::Failure;
use crate::value::Value;

pub(super) fn call(
    value: &Value,
    name: &str,
    arguments: &[Value],
) -> Result<Option<Value>, Failure> {
    let as_double = match value {
        Value::Integer(number) => *number as f64,
        Value::Double(number) => *number,
        _ => return Ok(None),
    };
    Ok(Some(match (name, arguments) {
        ("intValue" | "longValue", []) => match value {
            Value::Integer(number) => Value::Integer(*number),
            _ => Value::Integer(as_double as i64),
        },
        ("doubleValue" | "floatValue", []) => Value::Double(as_double),
        ("compareTo", [Value::Integer(_) | Value::Double(_)]) => {
            let other = match &arguments[0] {
                Value::Integer(number) => *number as f64,
                Value::Double(number) => *number,
                _ => return Ok(None),
            };
            let order = as_double.partial_cmp(&other).map_or(0, |order| order as i64);
            Value::Integer(order)
        }
        // Static methods, which templates reach through any number.
        ("parseInt" | "parseLong" | "valueOf", [Value::Text(text)]) => match text.parse() {
            Ok(number) => Value::Integer(number),
            Err(_) if name == "valueOf" && matches!(value, Value::Double(_)) => parsed(text)?,
            Err(_) => return Err(unreadable(text)),
        },
        ("parseDouble" | "parseFloat", [Value::Text(text)]) => parsed(text)?,
        ("valueOf", [number @ (Value::Integer(_) | Value::Double(_))]) => number.clone(),
        ("toString", [number @ Value::Integer(_)]) => number.clone(),
        _ => return Ok(None),
    }))
}

fn parsed(text: &str) -> Result<Value, Failure> {
    text.trim().parse().map(Value::Double).map_err(|_| unreadable(text))
}

fn unreadable(text: &str) -> Failure {
    Failure::Method(format!("java.lang.NumberFormatException: For input string: \"{text}\""))
}
