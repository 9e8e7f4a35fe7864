//! Which records and messages are wanted.

use crate::stream::StreamKind;
use aws_api::seams::{SourceMessage, SourceRecord};
use event_engine::filter::{Body, Pattern};
use serde_json::Value;

/// Patterns, any of which lets an event through; without any, all are wanted.
#[derive(Debug, Default)]
pub struct Filters(Vec<Pattern>);

impl From<Vec<Pattern>> for Filters {
    fn from(patterns: Vec<Pattern>) -> Self {
        Filters(patterns)
    }
}

impl Filters {
    /// Whether everything is wanted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a record is wanted. Patterns see of Kinesis's its data and the `envelope` that is in its
    /// event; of DynamoDB's the whole («Control which events Lambda sends to your function», «Event
    /// filtering in Amazon EventBridge Pipes»).
    pub fn want_record(
        &self,
        kind: StreamKind,
        record: &SourceRecord,
        envelope: impl FnOnce(Value) -> Value,
    ) -> bool {
        if self.is_empty() {
            return true;
        }
        let event = read(&record.event);
        match kind {
            StreamKind::DynamoDb => self.0.iter().any(|pattern| pattern.matches(&event)),
            StreamKind::Kinesis => self.want(&envelope(event), &Body::new("data", &record.data)),
        }
    }

    /// Whether a message is wanted. Patterns see its body, and what stands beside it («Using event
    /// filtering with an Amazon SQS event source»).
    pub fn want_message(&self, message: &SourceMessage) -> bool {
        self.is_empty() || self.want(&read(&message.event), &Body::new("body", &message.body))
    }

    fn want(&self, envelope: &Value, body: &Body<'_>) -> bool {
        self.0.iter().any(|pattern| pattern.matches_record(envelope, body))
    }
}

fn read(event: &[u8]) -> Value {
    // Sources give complete JSON objects.
    serde_json::from_slice(event).unwrap_or_default()
}
