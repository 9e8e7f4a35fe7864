//! What a message may be.

use crate::errors::{self, invalid};
use crate::limits::ATTRIBUTES_MAX;
use crate::model::Attribute;
use aws_api::ApiError;
use aws_api::sqs::{MessageAttributeValue, MessageSystemAttributeValue, error};
use std::collections::BTreeMap;

/// Refuses a body that has nothing in it, or what XML cannot carry.
pub(crate) fn body(body: &str) -> Result<(), ApiError> {
    if body.is_empty() {
        return Err(errors::missing("MessageBody"));
    }
    let allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    match body.chars().find(|c| !allowed(*c)) {
        None => Ok(()),
        Some(c) => Err(error::invalid_message_contents(format!(
            "Invalid binary character '#x{:X}' was found in the message body, the set of allowed characters is #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF",
            u32::from(c)
        ))),
    }
}

/// Attributes as they are kept.
pub(crate) fn attributes(
    given: Option<BTreeMap<String, MessageAttributeValue>>,
) -> Result<BTreeMap<String, Attribute>, ApiError> {
    let given = given.unwrap_or_default();
    if given.len() > ATTRIBUTES_MAX {
        return Err(invalid(format!(
            "Number of message attributes [{}] exceeds the allowed maximum [{ATTRIBUTES_MAX}].",
            given.len()
        )));
    }
    given.into_iter().map(|(name, value)| Ok((name.clone(), attribute(&name, value)?))).collect()
}

fn attribute(name: &str, value: MessageAttributeValue) -> Result<Attribute, ApiError> {
    const NAME_MAX: usize = 256;
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
        return Err(invalid(format!(
            "The message attribute name '{name}' is invalid. Attribute name can contain A-Z, a-z, 0-9, underscore (_), hyphen (-), and period (.) characters."
        )));
    }
    if value.binary_list_values.is_some_and(|list| !list.is_empty())
        || value.string_list_values.is_some_and(|list| !list.is_empty())
    {
        return Err(errors::not_built(
            "lists in message attributes, which AWS keeps for later, too",
        ));
    }
    let kind = value.data_type.split('.').next().unwrap_or_default();
    let text = value.string_value.filter(|text| !text.is_empty());
    let binary = value.binary_value.filter(|bytes| !bytes.is_empty());
    let empty = || {
        invalid(format!(
            "The message attribute '{name}' must contain a non-empty value of type '{}'.",
            value.data_type
        ))
    };
    match kind {
        "String" | "Number" => {
            let text = text.ok_or_else(empty)?;
            if kind == "Number" && text.trim().parse::<f64>().is_err() {
                return Err(invalid(format!(
                    "Can't cast the value of message attribute '{name}' to a number."
                )));
            }
            Ok(Attribute { data_type: value.data_type, text: Some(text), binary: None })
        }
        "Binary" => {
            let bytes = binary.ok_or_else(empty)?.to_vec();
            Ok(Attribute { data_type: value.data_type, text: None, binary: Some(bytes) })
        }
        _ => Err(invalid(format!(
            "The type of message attribute '{name}' is invalid. You must use only the following supported type prefixes: Binary, Number, String."
        ))),
    }
}

/// `AWSTraceHeader`, the one system attribute that there is.
pub(crate) fn trace(
    given: Option<BTreeMap<String, MessageSystemAttributeValue>>,
) -> Result<Option<String>, ApiError> {
    let mut trace = None;
    for (name, value) in given.unwrap_or_default() {
        if name != "AWSTraceHeader" || value.data_type != "String" {
            return Err(invalid(format!("Message system attribute name '{name}' is invalid.")));
        }
        trace = value.string_value;
    }
    Ok(trace)
}

/// What counts towards the limit of a message's size: body, and names, types and values of attributes.
pub(crate) fn bytes(body: &str, attributes: &BTreeMap<String, Attribute>) -> usize {
    let of = |(name, attribute): (&String, &Attribute)| {
        let value = attribute.text.as_ref().map_or(0, String::len)
            + attribute.binary.as_ref().map_or(0, Vec::len);
        name.len() + attribute.data_type.len() + value
    };
    body.len() + attributes.iter().map(of).sum::<usize>()
}

/// A group's or deduplication id: up to 128 letters, digits and punctuation.
pub(crate) fn id(of: &str, id: &str) -> Result<(), ApiError> {
    const ID_MAX: usize = 128;
    let fits = (1..=ID_MAX).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic());
    match fits {
        true => Ok(()),
        false => Err(errors::value(
            id,
            of,
            &format!(
                "{of} can only include alphanumeric and punctuation characters. 1 to 128 in length."
            ),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_are_text_that_xml_can_carry() {
        for (text, fine) in [
            ("a", true),
            ("", false),
            ("a\tb\r\n", true),
            ("\u{1}", false),
            ("é\u{1f600}", true),
            ("\u{ffff}", false),
        ] {
            assert_eq!(body(text).is_ok(), fine, "{text:?}");
        }
    }

    #[test]
    fn attributes_have_a_name_a_type_and_a_value() {
        let value = |data_type: &str, text: &str| MessageAttributeValue {
            data_type: data_type.to_owned(),
            string_value: Some(text.to_owned()),
            ..MessageAttributeValue::default()
        };
        for (name, value, fine) in [
            ("a", value("String", "x"), true),
            ("a.b-c_d", value("String.kind", "x"), true),
            ("a", value("Number", "1.5e3"), true),
            ("a", value("Number", "one"), false),
            ("a", value("String", ""), false),
            ("a", value("Binary", "x"), false),
            ("a", value("Text", "x"), false),
            ("", value("String", "x"), false),
            ("a b", value("String", "x"), false),
            (".a", value("String", "x"), false),
            ("AWS.a", value("String", "x"), false),
        ] {
            let shown = format!("{name} {value:?}");
            let given = BTreeMap::from([(name.to_owned(), value)]);
            assert_eq!(attributes(Some(given)).is_ok(), fine, "{shown}");
        }
    }
}
