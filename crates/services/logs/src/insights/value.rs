//! What expressions come to. Fields have no types: what looks like a number is one where a number is
//! asked for.

use foundation::Timestamp;
use serde_json::Value as Json;
use std::cmp::Ordering;
use std::sync::Arc;

/// A value.
#[derive(Debug, Clone)]
pub enum Value {
    /// A field that an event does not have, and what can't be computed.
    Missing,
    Flag(bool),
    Number(f64),
    Text(Arc<str>),
    /// Milliseconds since the epoch, shown as a date.
    Time(i64),
    /// A map or a list.
    Json(Arc<Json>),
}

impl Value {
    pub fn text(text: impl Into<Arc<str>>) -> Value {
        Value::Text(text.into())
    }

    pub fn is_missing(&self) -> bool {
        matches!(self, Value::Missing)
    }

    /// The value of something in a JSON document.
    pub fn of_json(json: &Json) -> Value {
        match json {
            Json::Null => Value::Missing,
            Json::Bool(flag) => Value::Flag(*flag),
            Json::Number(number) => Value::text(number.to_string()),
            Json::String(text) => Value::text(text.as_str()),
            Json::Array(_) | Json::Object(_) => Value::Json(Arc::new(json.clone())),
        }
    }

    /// As a number.
    pub fn number(&self) -> Option<f64> {
        match self {
            Value::Number(number) => Some(*number),
            Value::Time(ms) => Some(*ms as f64),
            Value::Flag(flag) => Some(f64::from(u8::from(*flag))),
            Value::Text(text) => {
                let text = text.trim();
                // Names of numbers that are none, such as `inf`, are texts.
                let numeric = text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c))
                    && text.ends_with(|c: char| c.is_ascii_digit() || c == '.');
                text.parse().ok().filter(|_| numeric)
            }
            Value::Missing | Value::Json(_) => None,
        }
    }

    /// As a moment, in milliseconds since the epoch.
    pub fn moment(&self) -> Option<i64> {
        let number = self.number().filter(|number| number.abs() < 9e15)?;
        Some(number as i64)
    }

    /// Whether a filter lets it pass.
    pub fn holds(&self) -> bool {
        match self {
            Value::Flag(flag) => *flag,
            Value::Missing | Value::Json(_) => false,
            Value::Text(text) if text.eq_ignore_ascii_case("true") => true,
            Value::Number(_) | Value::Time(_) | Value::Text(_) => {
                self.number().is_some_and(|number| number != 0.0)
            }
        }
    }

    /// As results show it; nothing for what is missing.
    pub fn shown(&self) -> Option<String> {
        match self {
            Value::Missing => None,
            Value::Flag(flag) => Some(u8::from(*flag).to_string()),
            Value::Number(number) => Some(number_shown(*number)),
            Value::Text(text) => Some(text.to_string()),
            Value::Time(ms) => Some(time_shown(*ms)),
            Value::Json(json) => Some(json.to_string()),
        }
    }

    /// As functions of texts see it.
    pub fn as_text(&self) -> Option<Arc<str>> {
        match self {
            Value::Text(text) => Some(text.clone()),
            Value::Time(ms) => Some(ms.to_string().into()),
            other => other.shown().map(Arc::from),
        }
    }

    /// How two values compare: as numbers if both are, as texts otherwise; not at all where one is
    /// missing.
    pub fn compare(&self, other: &Value) -> Option<Ordering> {
        if let (Some(a), Some(b)) = (self.number(), other.number()) {
            return a.partial_cmp(&b);
        }
        let named = |value: &Value| match value {
            Value::Flag(flag) => Some(Arc::from(if *flag { "true" } else { "false" })),
            value => value.as_text(),
        };
        Some(named(self)?.cmp(&named(other)?))
    }

    /// What tells it from others, in groups of `stats` and for `dedup`.
    pub fn key(&self) -> Option<String> {
        self.shown()
    }
}

/// Whole numbers whole, others with up to four decimal places.
fn number_shown(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        // Zero has no sign.
        return format!("{:.0}", number + 0.0);
    }
    if !number.is_finite() || number.abs() >= 1e15 {
        return format!("{number:E}");
    }
    let text = format!("{number:.4}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    // What is smaller than the places show is shown whole.
    if text == "0" || text == "-0" { format!("{number:E}") } else { text.to_owned() }
}

/// `2026-01-31 23:59:59.000`.
pub fn time_shown(ms: i64) -> String {
    Timestamp::from_millis(ms).format("%Y-%m-%d %H:%M:%S%.3f")
}

/// The order of `sort`: what is missing, then texts, then numbers. Texts compare by pieces of digits
/// and of others, pieces of digits as numbers.
pub fn sort_order(a: &Value, b: &Value) -> Ordering {
    match (a.number(), b.number()) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        (None, Some(_)) => Ordering::Less,
        (Some(_), None) => Ordering::Greater,
        (None, None) => match (a.as_text(), b.as_text()) {
            (Some(a), Some(b)) => natural(&a, &b),
            (a, b) => a.is_some().cmp(&b.is_some()),
        },
    }
}

fn natural(mut a: &str, mut b: &str) -> Ordering {
    loop {
        let ((left, a_rest), (right, b_rest)) = (piece(a), piece(b));
        if left.is_empty() || right.is_empty() {
            return left.len().cmp(&right.len());
        }
        let digits = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
        let order = if digits(left) && digits(right) {
            let (left, right) = (left.trim_start_matches('0'), right.trim_start_matches('0'));
            left.len().cmp(&right.len()).then_with(|| left.cmp(right))
        } else {
            left.cmp(right)
        };
        if order != Ordering::Equal {
            return order;
        }
        (a, b) = (a_rest, b_rest);
    }
}

/// The digits or the others that a text begins with, and what is behind them.
fn piece(text: &str) -> (&str, &str) {
    let Some(first) = text.chars().next() else { return ("", "") };
    let digits = first.is_ascii_digit();
    let end = text.find(|c: char| c.is_ascii_digit() != digits).unwrap_or(text.len());
    text.split_at(end)
}
