//! What may be published.

use crate::attribute;
use crate::errors::invalid;
use crate::limits::{MESSAGE_BYTES_MAX, SUBJECT_MAX};
use crate::model::{Attribute, Published, Topic};
use aws_api::ApiError;
use aws_api::sns::PublishBatchRequestEntry;
use foundation::checksum::Algorithm;
use serde_json::Value;
use std::collections::BTreeMap;

/// Identifies messages of one group, and one message: 1 to 128 letters, digits and punctuation.
const ID_MAX: usize = 128;

/// The message of an entry, for the topic; `id` is the one that it is to have.
pub(crate) fn read(
    entry: PublishBatchRequestEntry,
    topic: &Topic,
    id: String,
    at_ms: i64,
) -> Result<Published, ApiError> {
    let attributes = attribute::read(entry.message_attributes)?;
    if entry.message.is_empty() {
        return Err(invalid("Empty message"));
    }
    if bytes(&entry.message, &attributes) > MESSAGE_BYTES_MAX {
        return Err(invalid("Message too long"));
    }
    let subject = entry.subject.map(subject).transpose()?;
    let (text, texts) = match entry.message_structure.as_deref() {
        None | Some("") => (entry.message, BTreeMap::new()),
        Some("json") => structured(&entry.message)?,
        Some(_) => return Err(invalid("MessageStructure")),
    };
    let group = entry.message_group_id;
    if let Some(group) = &group {
        check_id("MessageGroupId", group)?;
    }
    let deduplication = match (&topic.settings.fifo, entry.message_deduplication_id) {
        (Some(_), _) if group.is_none() => {
            return Err(invalid("The MessageGroupId parameter is required for FIFO topics"));
        }
        (Some(_), Some(id)) => {
            check_id("MessageDeduplicationId", &id)?;
            Some(id)
        }
        (Some(fifo), None) if fifo.by_content => Some(Algorithm::Sha256.of(text.as_bytes()).hex()),
        (Some(_), None) => {
            return Err(invalid(
                "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly",
            ));
        }
        (None, Some(_)) => {
            return Err(invalid(
                "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid for this topic type",
            ));
        }
        // Of a standard topic the group goes on to queues: fair queues.
        (None, None) => None,
    };
    Ok(Published {
        id,
        text,
        texts,
        subject,
        attributes,
        at_ms,
        group,
        deduplication,
        sequence: None,
        trace: None,
    })
}

/// What counts towards the limit of a message's size.
pub(crate) fn bytes(text: &str, attributes: &BTreeMap<String, Attribute>) -> usize {
    let of = |(name, attribute): (&String, &Attribute)| name.len() + attribute.bytes();
    text.len() + attributes.iter().map(of).sum::<usize>()
}

fn subject(text: String) -> Result<String, ApiError> {
    let fits = !text.is_empty()
        && text.chars().count() <= SUBJECT_MAX
        && !text.starts_with(' ')
        && !text.chars().any(char::is_control);
    if fits { Ok(text) } else { Err(invalid("Subject")) }
}

/// `MessageStructure` `json`: a text for all, and others for some protocols.
fn structured(message: &str) -> Result<(String, BTreeMap<String, String>), ApiError> {
    let unread = || invalid("Message Structure - JSON message body failed to parse");
    let Ok(Value::Object(members)) = serde_json::from_str(message) else { return Err(unread()) };
    let mut texts = BTreeMap::new();
    for (protocol, text) in members {
        match text {
            Value::String(text) => {
                texts.insert(protocol, text);
            }
            _ if protocol == DEFAULT => {}
            _ => return Err(unread()),
        }
    }
    let default = texts.remove(DEFAULT);
    let default = default
        .ok_or_else(|| invalid("Message Structure - No default entry in JSON message body"))?;
    Ok((default, texts))
}

const DEFAULT: &str = "default";

fn check_id(of: &str, id: &str) -> Result<(), ApiError> {
    let fits = (1..=ID_MAX).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic());
    match fits {
        true => Ok(()),
        false => Err(invalid(format!(
            "{of} Reason: {of} can only include alphanumeric and punctuation characters. 1 to 128 in length"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fifo, Settings};

    fn topic(fifo: Option<bool>) -> Topic {
        let fifo = fifo.map(|by_content| Fifo { by_content, scope_group: false });
        let settings = Settings { fifo, ..Settings::default() };
        Topic { id: 1, settings, tags: BTreeMap::new(), confirmed: 0, pending: 0, deleted: 0 }
    }

    fn entry(message: &str) -> PublishBatchRequestEntry {
        PublishBatchRequestEntry { message: message.to_owned(), ..Default::default() }
    }

    fn refusal(entry: PublishBatchRequestEntry, fifo: Option<bool>) -> String {
        let read = read(entry, &topic(fifo), "m".to_owned(), 0);
        read.err().map(|error| error.message().to_owned()).unwrap_or_default()
    }

    #[test]
    fn what_makes_no_sense_is_refused_in_awss_words() {
        let some = |text: &str| Some(text.to_owned());
        let with_subject =
            |text: &str| PublishBatchRequestEntry { subject: some(text), ..entry("m") };
        let in_json = |text: &str| PublishBatchRequestEntry {
            message_structure: some("json"),
            ..entry(text)
        };
        let in_line = |group: &str, id: Option<&str>| PublishBatchRequestEntry {
            message_group_id: some(group),
            message_deduplication_id: id.map(str::to_owned),
            ..entry("m")
        };
        let (long, longest) = ("x".repeat(262_145), "x".repeat(262_144));
        let (subject, most) = ("s".repeat(101), "s".repeat(100));
        for (entry, fifo, expected) in [
            (entry("m"), None, ""),
            (entry(""), None, "Invalid parameter: Empty message"),
            (entry(&longest), None, ""),
            (entry(&long), None, "Invalid parameter: Message too long"),
            (with_subject("About it"), None, ""),
            (with_subject(&most), None, ""),
            (with_subject(""), None, "Invalid parameter: Subject"),
            (with_subject(&subject), None, "Invalid parameter: Subject"),
            (with_subject("a\nb"), None, "Invalid parameter: Subject"),
            (in_json(r#"{"default":"d","sqs":"s"}"#), None, ""),
            (in_json("d"), None, "Message Structure - JSON message body failed to parse"),
            (in_json(r#"{"default":"d","sqs":1}"#), None, "failed to parse"),
            (in_json(r#"{"sqs":"s"}"#), None, "No default entry in JSON message body"),
            (in_json(r#"{"default":1}"#), None, "No default entry in JSON message body"),
            (in_line("g", None), None, ""),
            (in_line("g", Some("d")), None, "not valid for this topic type"),
            (in_line("g", Some("d")), Some(false), ""),
            (in_line("g", None), Some(true), ""),
            (in_line("g", None), Some(false), "ContentBasedDeduplication enabled or"),
            (in_line("", Some("d")), Some(false), "MessageGroupId can only include"),
            (in_line("g g", Some("d")), Some(false), "MessageGroupId can only include"),
            (in_line("g", Some("é")), Some(false), "MessageDeduplicationId can only include"),
            (entry("m"), Some(true), "The MessageGroupId parameter is required for FIFO topics"),
        ] {
            let shown = format!("{entry:.200?}");
            let found = refusal(entry, fifo);
            assert_eq!(found.is_empty(), expected.is_empty(), "{shown}: {found}");
            assert!(found.contains(expected), "{shown}: {found}");
        }
        let other = PublishBatchRequestEntry { message_structure: some("xml"), ..entry("m") };
        assert_eq!(refusal(other, None), "Invalid parameter: MessageStructure");
    }

    #[test]
    fn the_same_content_has_the_same_deduplication_id() {
        let id = |text: &str| {
            let entry =
                PublishBatchRequestEntry { message_group_id: Some("g".to_owned()), ..entry(text) };
            read(entry, &topic(Some(true)), "m".to_owned(), 0).unwrap().deduplication.unwrap()
        };
        assert_eq!(id("a"), id("a"));
        assert_ne!(id("a"), id("b"));
    }
}
