//! What subscribers are sent: JSON, compressed with gzip.

use crate::filter::event_id;
use crate::keys::{EventKey, GroupKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use std::io::Write;

/// Bytes of events in one message: compressed badly and in Base64, it still is an asynchronous
/// invocation's event.
const EVENTS_BYTES_MAX: usize = 160 * 1024;

/// The messages that hold these events, in their order; none of no events.
pub(super) fn all<'a>(
    group: &GroupKey,
    stream: &str,
    filter: &str,
    events: impl Iterator<Item = (EventKey, &'a str)>,
) -> Vec<String> {
    let whole = |events: Vec<Value>| {
        json!({
            "messageType": "DATA_MESSAGE",
            "owner": group.account.as_str(),
            "logGroup": group.name,
            "logStream": stream,
            "subscriptionFilters": [filter],
            "logEvents": events,
        })
        .to_string()
    };
    let (mut messages, mut some, mut bytes) = (Vec::new(), Vec::new(), 0);
    for (key, text) in events {
        if bytes + text.len() > EVENTS_BYTES_MAX && !some.is_empty() {
            messages.push(whole(std::mem::take(&mut some)));
            bytes = 0;
        }
        bytes += text.len() + 100;
        some.push(json!({ "id": event_id(&key), "timestamp": key.at_ms, "message": text }));
    }
    if !some.is_empty() {
        messages.push(whole(some));
    }
    messages
}

/// What a stream is sent when it is subscribed, to see that it can be sent something.
pub(super) fn control(what: &str) -> String {
    let text = format!("CWL CONTROL MESSAGE: Checking health of destination {what}.");
    json!({
        "messageType": "CONTROL_MESSAGE",
        "owner": "CloudwatchLogs",
        "logGroup": "",
        "logStream": "",
        "subscriptionFilters": [],
        "logEvents": [{ "id": "", "timestamp": 1, "message": text }],
    })
    .to_string()
}

/// As streams have it.
pub(super) fn compressed(message: &str) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(message.as_bytes())?;
    encoder.finish()
}

/// The event of a function.
pub(super) fn event(message: &str) -> std::io::Result<String> {
    let data = STANDARD.encode(compressed(message)?);
    Ok(json!({ "awslogs": { "data": data } }).to_string())
}
