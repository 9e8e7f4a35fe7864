//! A value of a primitive type. Numbers and booleans may be in strings; what a type cannot hold is
//! not bent until it fits, but refused.

use super::decimal::decimal;
use super::{Deserializer, OpenX};
use crate::json::Json;
use crate::schema::Type;
use crate::timestamps::{self, DAY_S, Pattern};
use crate::value::{Timestamp, Value};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;

/// What does not fit, and where.
#[derive(Debug)]
pub(super) struct Misfit {
    path: String,
    found: String,
    wanted: String,
}

impl Misfit {
    pub(super) fn new(found: &Json<'_>, wanted: impl fmt::Display) -> Misfit {
        const SHOWN: usize = 64;
        let found = match found {
            Json::Null => "null".to_owned(),
            Json::Boolean(is) => is.to_string(),
            Json::Number(text) => text.chars().take(SHOWN).collect(),
            Json::Text(text) => format!("'{}'", text.chars().take(SHOWN).collect::<String>()),
            Json::Array(..) => "an array".to_owned(),
            Json::Object(..) => "an object".to_owned(),
        };
        Misfit { path: String::new(), found, wanted: wanted.to_string() }
    }

    /// The same, found within `name`.
    pub(super) fn at(mut self, name: &str) -> Misfit {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.path = format!("{name}{dot}{}", self.path);
        self
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cannot convert {} to {} for column {}", self.found, self.wanted, self.path)
    }
}

pub(super) fn scalar(of: &Type, json: &Json<'_>, by: &Deserializer) -> Result<Value, Misfit> {
    let value = match of {
        Type::TinyInt => integer(json, i8::MIN.into(), i8::MAX.into()),
        Type::SmallInt => integer(json, i16::MIN.into(), i16::MAX.into()),
        Type::Int => integer(json, i32::MIN.into(), i32::MAX.into()),
        Type::BigInt => integer(json, i64::MIN, i64::MAX),
        Type::Float => float(json).and_then(|text| text.parse().ok()).map(Value::Float),
        Type::Double => float(json).and_then(|text| text.parse().ok()).map(Value::Double),
        Type::Decimal { precision, scale } => {
            number(json).and_then(|text| decimal(text, *precision, *scale)).map(Value::Decimal)
        }
        Type::String => text(json, by).map(bytes),
        Type::Varchar(length) => text(json, by).map(|text| bytes(cut(text, *length))),
        Type::Char(length) => {
            text(json, by).map(|text| bytes(cut(text, *length).trim_end_matches(' ')))
        }
        Type::Boolean => boolean(json).map(Value::Boolean),
        Type::Binary => match json {
            Json::Text(text) => STANDARD.decode(&**text).ok().map(Value::Bytes),
            _ => None,
        },
        Type::Date => day(json, by).map(Value::Integer),
        Type::Timestamp => moment(json, by).map(Value::Timestamp),
        Type::Array(_) | Type::Map(..) | Type::Struct(_) => None,
    };
    value.ok_or_else(|| Misfit::new(json, of))
}

fn bytes(text: &str) -> Value {
    Value::Bytes(text.as_bytes().to_vec())
}

fn cut(text: &str, characters: u32) -> &str {
    let characters = usize::try_from(characters).unwrap_or(usize::MAX);
    text.char_indices().nth(characters).map_or(text, |(end, _)| &text[..end])
}

/// The text of a number, in a string or not.
fn number<'j>(json: &'j Json<'_>) -> Option<&'j str> {
    match json {
        Json::Number(text) => Some(text),
        Json::Text(text) => Some(text.trim()),
        _ => None,
    }
}

fn integer(json: &Json<'_>, min: i64, max: i64) -> Option<Value> {
    let text = number(json)?;
    // Whole, whatever way it is written: 1.0 and 1e3 are.
    let value = match text.parse::<i64>() {
        Ok(value) => value,
        Err(_) => i64::try_from(super::decimal::whole(text)?).ok()?,
    };
    (min..=max).contains(&value).then_some(Value::Integer(value))
}

/// The text of a float, as Java reads one from a string.
fn float<'j>(json: &'j Json<'_>) -> Option<&'j str> {
    let text = number(json)?;
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    match text {
        "NaN" | "Infinity" | "+Infinity" | "-Infinity" => Some(text),
        _ => plain.then_some(text),
    }
}

fn boolean(json: &Json<'_>) -> Option<bool> {
    match json {
        Json::Boolean(is) => Some(*is),
        Json::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Json::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Text, or what stands for it. JSON within JSON is text to the OpenX SerDe alone.
fn text<'j>(json: &'j Json<'_>, by: &Deserializer) -> Option<&'j str> {
    match (json, by) {
        (Json::Text(text), _) => Some(text),
        (Json::Number(text), _) => Some(text),
        (Json::Boolean(is), _) => Some(if *is { "true" } else { "false" }),
        (Json::Array(_, text) | Json::Object(_, text), Deserializer::OpenX(OpenX { .. })) => {
            Some(text)
        }
        _ => None,
    }
}

fn day(json: &Json<'_>, by: &Deserializer) -> Option<i64> {
    let Json::Text(text) = json else { return None };
    let of_moment = |at: Timestamp| at.seconds.div_euclid(DAY_S);
    timestamps::day(text).or_else(|| match by {
        Deserializer::OpenX(_) => timestamps::iso(text).map(of_moment),
        Deserializer::Hive { timestamp_formats } => {
            by_formats(timestamp_formats, text).map(of_moment)
        }
    })
}

fn moment(json: &Json<'_>, by: &Deserializer) -> Option<Timestamp> {
    match (by, json) {
        (Deserializer::OpenX(_), Json::Number(text)) => timestamps::epoch(text),
        (Deserializer::OpenX(_), Json::Text(text)) => {
            timestamps::iso(text).or_else(|| timestamps::epoch(text.trim()))
        }
        (Deserializer::Hive { timestamp_formats }, Json::Number(text)) => {
            by_formats(timestamp_formats, text)
        }
        (Deserializer::Hive { timestamp_formats }, Json::Text(text)) => {
            match timestamp_formats.is_empty() {
                true => timestamps::sql(text),
                false => by_formats(timestamp_formats, text),
            }
        }
        _ => None,
    }
}

fn by_formats(formats: &[Pattern], text: &str) -> Option<Timestamp> {
    formats.iter().find_map(|format| format.read(text))
}
