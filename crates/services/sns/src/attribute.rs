//! Attributes of messages: «Amazon SNS message attributes» in the Developer Guide.

use crate::errors::value;
use crate::model::Attribute;
use aws_api::ApiError;
use aws_api::seams;
use aws_api::sns::MessageAttributeValue;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use bytes::Bytes;
use std::collections::BTreeMap;

const NAME_MAX: usize = 256;

/// Attributes as they are kept.
pub(crate) fn read(
    given: Option<BTreeMap<String, MessageAttributeValue>>,
) -> Result<BTreeMap<String, Attribute>, ApiError> {
    let given = given.unwrap_or_default().into_iter();
    given.map(|(name, value)| Ok((name.clone(), one(&name, value)?))).collect()
}

fn one(name: &str, given: MessageAttributeValue) -> Result<Attribute, ApiError> {
    let letters = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.');
    let lower = name.to_ascii_lowercase();
    if name.is_empty()
        || name.len() > NAME_MAX
        || !name.bytes().all(letters)
        || name.starts_with('.')
        || name.ends_with('.')
        || name.contains("..")
        || lower.starts_with("aws.")
        || lower.starts_with("amazon.")
    {
        return Err(value(format!(
            "Invalid message attribute name '{name}': it can contain A-Z, a-z, 0-9, underscore (_), hyphen (-), and period (.) characters, and must not start with AWS-reserved prefixes."
        )));
    }
    let MessageAttributeValue { data_type, string_value, binary_value } = given;
    let text = string_value.filter(|text| !text.is_empty());
    let binary = binary_value.filter(|bytes| !bytes.is_empty());
    let empty = || {
        value(format!(
            "The message attribute '{name}' must contain non-empty message attribute value for message attribute type '{data_type}'."
        ))
    };
    match data_type.split('.').next().unwrap_or_default() {
        kind @ ("String" | "Number") => {
            let text = text.ok_or_else(empty)?;
            let finite = |text: &str| text.trim().parse().is_ok_and(f64::is_finite);
            if kind == "Number" && !finite(&text) {
                return Err(value(format!(
                    "Could not cast message attribute '{name}' value to number."
                )));
            }
            Ok(Attribute { data_type, text: Some(text), binary: None })
        }
        "Binary" => {
            let binary = Some(binary.ok_or_else(empty)?.to_vec());
            Ok(Attribute { data_type, text: None, binary })
        }
        _ => Err(value(format!(
            "The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
        ))),
    }
}

impl Attribute {
    /// What counts towards the limit of a message's size.
    pub(crate) fn bytes(&self) -> usize {
        self.data_type.len()
            + self.text.as_ref().map_or(0, String::len)
            + self.binary.as_ref().map_or(0, Vec::len)
    }

    /// The value as messages in JSON have it.
    pub(crate) fn shown(&self) -> String {
        match (&self.text, &self.binary) {
            (Some(text), _) => text.clone(),
            (None, Some(bytes)) => BASE64_STANDARD.encode(bytes),
            (None, None) => String::new(),
        }
    }

    /// For a destination.
    pub(crate) fn told(&self) -> seams::Attribute {
        let value = match &self.binary {
            Some(bytes) => seams::AttributeValue::Binary(Bytes::copy_from_slice(bytes)),
            None => seams::AttributeValue::Text(self.text.clone().unwrap_or_default()),
        };
        seams::Attribute { data_type: self.data_type.clone(), value }
    }

    /// As somebody else's message has it.
    pub(crate) fn of(told: &seams::Attribute) -> Attribute {
        let (text, binary) = match &told.value {
            seams::AttributeValue::Text(text) => (Some(text.clone()), None),
            seams::AttributeValue::Binary(bytes) => (None, Some(bytes.to_vec())),
        };
        Attribute { data_type: told.data_type.clone(), text, binary }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_have_a_name_a_type_and_a_value() {
        for (name, data_type, text, binary, refusal) in [
            ("a", "String", "x", "", ""),
            ("a.b-c_d", "String.kind", "x", "", ""),
            ("a", "String.Array", "[1]", "", ""),
            ("a", "Number", "1.5e3", "", ""),
            ("a", "Binary", "", "x", ""),
            ("a", "Number", "one", "", "Could not cast message attribute 'a' value to number."),
            ("a", "Number", "inf", "", "Could not cast"),
            ("a", "String", "", "", "must contain non-empty message attribute value"),
            ("a", "String", "", "x", "must contain non-empty"),
            ("a", "Binary", "x", "", "must contain non-empty"),
            ("a", "Text", "x", "", "has an invalid message attribute type"),
            ("", "String", "x", "", "Invalid message attribute name"),
            ("a b", "String", "x", "", "Invalid message attribute name"),
            (".a", "String", "x", "", "Invalid message attribute name"),
            ("a..b", "String", "x", "", "Invalid message attribute name"),
            ("AWS.a", "String", "x", "", "Invalid message attribute name"),
        ] {
            let given = MessageAttributeValue {
                data_type: data_type.to_owned(),
                string_value: Some(text.to_owned()),
                binary_value: Some(Bytes::from(binary.to_owned())),
            };
            let found = read(Some(BTreeMap::from([(name.to_owned(), given)])));
            let found = found.err().map(|error| error.message().to_owned()).unwrap_or_default();
            assert_eq!(found.is_empty(), refusal.is_empty(), "{name} {data_type}: {found}");
            assert!(found.contains(refusal), "{name} {data_type}: {found}");
        }
    }
}
