//! Events as they go through a pipe.

use crate::plan::{Source, StreamSource};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use event_engine::json::Json;
use pollers::StreamKind;

/// An event of a source.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    /// What targets name it by where they report failures: `messageId`, or `eventID`.
    pub(crate) id: String,
    /// A JSON object.
    pub(crate) text: Bytes,
}

impl Event {
    /// The event of a stream's record, whose id is in it.
    pub(crate) fn of_record(text: Bytes) -> Event {
        let json = parsed(&text);
        let id = json.get("eventID").and_then(Json::as_str).unwrap_or_default().to_owned();
        Event { id, text }
    }
}

fn parsed(text: &[u8]) -> Json {
    // Sources give complete JSON objects.
    Json::parse(&String::from_utf8_lossy(text)).unwrap_or(Json::Null)
}

/// A record of Kinesis as pipes have it: what functions find under `kinesis` stands beside the rest
/// («Amazon Kinesis stream as a source»).
pub(crate) fn kinesis_event(text: &Bytes) -> Bytes {
    let Json::Object(members) = parsed(text) else { return text.clone() };
    let mut flat = Vec::with_capacity(members.len() + 4);
    for (name, value) in members {
        match (name.as_str(), value) {
            ("kinesis", Json::Object(inner)) => flat.extend(inner),
            (_, value) => flat.push((name, value)),
        }
    }
    Json::Object(flat).to_string().into()
}

/// What a stage is given.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// As it came.
    pub(super) event: Json,
    /// With encoded fields decoded: what paths look into («Implicit body data parsing»).
    pub(super) decoded: Json,
    /// What is sent where no template makes something else of it.
    pub(super) text: String,
}

impl Item {
    pub(super) fn of_source(source: &Source, event: &Event) -> Item {
        let text = String::from_utf8_lossy(&event.text).into_owned();
        let event = Json::parse(&text).unwrap_or(Json::Null);
        let decoded = decoded(source, &event);
        Item { event, decoded, text }
    }

    pub(super) fn of_answer(event: Json) -> Item {
        let text = match &event {
            Json::String(text) => text.clone(),
            other => other.to_string(),
        };
        Item { decoded: event.clone(), event, text }
    }

    /// What the source knows the event by, where it is still in it.
    pub(super) fn id(&self) -> Option<&str> {
        let named = |name| self.event.get(name).and_then(Json::as_str);
        named("messageId").or_else(|| named("eventID"))
    }
}

fn decoded(source: &Source, event: &Json) -> Json {
    let (field, in_base64) = match source {
        Source::Queue(_) => ("body", false),
        Source::Stream(StreamSource { kind: StreamKind::Kinesis, .. }) => ("data", true),
        Source::Stream(StreamSource { kind: StreamKind::DynamoDb, .. }) => return event.clone(),
    };
    let Json::Object(members) = event else { return event.clone() };
    let member = |(name, value): &(String, Json)| match value {
        Json::String(text) if name == field => {
            (name.clone(), opened(text, in_base64).unwrap_or_else(|| value.clone()))
        }
        other => (name.clone(), other.clone()),
    };
    Json::Object(members.iter().map(member).collect())
}

/// The object or array in a text, or the text; nothing where it can't be decoded.
fn opened(text: &str, in_base64: bool) -> Option<Json> {
    let plain = match in_base64 {
        true => String::from_utf8(STANDARD.decode(text).ok()?).ok()?,
        false => text.to_owned(),
    };
    Some(match Json::parse(&plain) {
        Ok(json @ (Json::Object(_) | Json::Array(_))) => json,
        _ => Json::String(plain),
    })
}

/// A text as an element of an array: what is no JSON is text in it.
pub(super) fn element(text: &str) -> String {
    match Json::parse(text) {
        Ok(_) => text.to_owned(),
        Err(_) => event_engine::json::quoted(text),
    }
}

/// Texts as one JSON array.
pub(super) fn array(texts: &[String]) -> String {
    let elements: Vec<_> = texts.iter().map(|text| element(text)).collect();
    format!("[{}]", elements.join(","))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;
    use crate::plan::QueueSource;
    use aws_api::seams::Position;
    use event_engine::Config;
    use event_engine::intake::IntakeConfig;
    use std::time::Duration;

    fn queue() -> Source {
        let config = IntakeConfig {
            batch_size: 10,
            batch_bytes: 1,
            batching_window: Duration::ZERO,
            ordered: false,
            concurrency: None,
        };
        Source::Queue(QueueSource { arn: String::new(), config })
    }

    fn stream(kind: StreamKind) -> Source {
        Source::Stream(StreamSource {
            arn: String::new(),
            kind,
            starting: Position::Latest,
            config: Config::DEFAULT,
            dead_letters: None,
        })
    }

    #[test]
    fn encoded_fields_are_decoded_where_the_source_encodes_them() {
        for (source, event, decoded) in [
            (queue(), r#"{"body":"{\"a\":1.0}"}"#, r#"{"body":{"a":1.0}}"#),
            (queue(), r#"{"body":"[1]"}"#, r#"{"body":[1]}"#),
            (queue(), r#"{"body":"17"}"#, r#"{"body":"17"}"#),
            (queue(), r#"{"body":"plain"}"#, r#"{"body":"plain"}"#),
            (queue(), r#"{"data":"e30="}"#, r#"{"data":"e30="}"#),
            (stream(StreamKind::Kinesis), r#"{"data":"eyJhIjoxfQ=="}"#, r#"{"data":{"a":1}}"#),
            (stream(StreamKind::Kinesis), r#"{"data":"aGVsbG8="}"#, r#"{"data":"hello"}"#),
            (stream(StreamKind::Kinesis), r#"{"data":"/w=="}"#, r#"{"data":"/w=="}"#),
            (stream(StreamKind::DynamoDb), r#"{"body":"{}"}"#, r#"{"body":"{}"}"#),
        ] {
            let event = Event { id: String::new(), text: event.to_owned().into() };
            let item = Item::of_source(&source, &event);
            assert_eq!(item.decoded.to_string(), decoded);
            assert_eq!(item.text.as_bytes(), &event.text[..], "what is sent is as it came");
        }
    }

    #[test]
    fn records_of_kinesis_are_flat() {
        let event = r#"{"kinesis":{"partitionKey":"k","data":"eA=="},"eventID":"s:1"}"#;
        let flat = kinesis_event(&Bytes::from(event));
        assert_eq!(&flat[..], br#"{"partitionKey":"k","data":"eA==","eventID":"s:1"}"#);
        assert_eq!(Event::of_record(flat).id, "s:1");
    }

    #[test]
    fn what_is_no_json_is_text_in_arrays() {
        let texts = ["{\"a\":1}", "plain \"text\"", "7"].map(str::to_owned);
        assert_eq!(array(&texts), r#"[{"a":1},"plain \"text\"",7]"#);
    }
}
