//! Documents, and what providers do with values again and again.

use crate::invalid::{Invalid, Place};
use crate::schema::Kind;
use crate::typed::Typed;
use serde_json::Value;

/// Any JSON object, such as a policy document; its text may stand for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Document(pub Value);

impl Document {
    /// The document as text.
    pub fn text(&self) -> String {
        self.0.to_string()
    }
}

impl Typed for Document {
    const KIND: Kind = Kind::Document;

    fn read(value: &Value, place: &Place) -> Result<Self, Invalid> {
        match value {
            Value::Object(_) => Ok(Document(value.clone())),
            Value::String(text) => match serde_json::from_str(text) {
                Ok(document @ Value::Object(_)) => Ok(Document(document)),
                _ => Err(place.expected("JSONObject", value)),
            },
            _ => Err(place.expected("JSONObject", value)),
        }
    }

    fn write(&self) -> Option<Value> {
        Some(self.0.clone())
    }
}

/// What an update sets: the new value, or the default where there was one and is none any more.
pub fn or_reset<T: Clone, U>(old: Option<&Option<U>>, new: &Option<T>, default: T) -> Option<T> {
    let had = old.is_some_and(Option::is_some);
    new.clone().or_else(|| had.then_some(default))
}

/// What was found, in the order that was wanted, as far as it was: for lists that are sets.
pub fn in_order<T: PartialEq>(wanted: Option<&[T]>, found: Vec<T>) -> Vec<T> {
    let place = |one: &T| wanted.unwrap_or_default().iter().position(|other| other == one);
    let mut placed: Vec<(usize, T)> =
        found.into_iter().map(|one| (place(&one).unwrap_or(usize::MAX), one)).collect();
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, one)| one).collect()
}
