//! Values that many types have.

use crate::invalid::{Invalid, Place};
use crate::schema::Kind;
use crate::typed::Typed;
use serde_json::Value;
use std::collections::BTreeMap;

crate::properties! {
    /// A tag.
    pub struct Tag {
        key: String = "Key";
        value: String = "Value";
    }
}

/// The tags that a resource gets: the stack's, and over them its own.
pub fn tags_map(stack: &[(String, String)], own: Option<&[Tag]>) -> BTreeMap<String, String> {
    let own = own.unwrap_or_default().iter().map(|tag| (tag.key.clone(), tag.value.clone()));
    stack.iter().cloned().chain(own).collect()
}

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
