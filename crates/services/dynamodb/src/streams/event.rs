//! Changes as clients are shown them: records of DynamoDB Streams, and events of functions.

use std::collections::BTreeMap;

use aws_api::dynamodbstreams::{
    AttributeValue, Identity, OperationType, Record, StreamRecord, StreamViewType,
};
use bytes::Bytes;
use foundation::Timestamp;
use ring::digest::{SHA256, digest};

use super::mark::SequenceNumber;
use super::model::Stream;
use super::record::{Event, Kept, View};
use crate::value::{Item, Value};

pub(crate) const SOURCE: &str = "aws:dynamodb";
/// The version of the records' format.
const VERSION: &str = "1.1";
/// Who deletes items whose time to live has passed.
const TIME_TO_LIVE: &str = "dynamodb.amazonaws.com";

impl Event {
    pub(crate) fn name(self) -> OperationType {
        match self {
            Event::Insert => OperationType::Insert,
            Event::Modify => OperationType::Modify,
            Event::Remove => OperationType::Remove,
        }
    }
}

impl View {
    pub(crate) fn wire(self) -> StreamViewType {
        match self {
            View::KeysOnly => StreamViewType::KeysOnly,
            View::NewImage => StreamViewType::NewImage,
            View::OldImage => StreamViewType::OldImage,
            View::NewAndOldImages => StreamViewType::NewAndOldImages,
        }
    }
}

/// A record as GetRecords gives it. As AWS does, its time is rounded down to the second.
pub(super) fn record(stream: &Stream, number: SequenceNumber, kept: Kept) -> Record {
    let number = number.to_string();
    Record {
        aws_region: Some(stream.name.region.as_str().to_owned()),
        event_id: Some(event_id(stream, &number)),
        event_name: Some(kept.event.name()),
        event_source: Some(SOURCE.to_owned()),
        event_version: Some(VERSION.to_owned()),
        user_identity: kept.by_time_to_live.then(|| Identity {
            principal_id: Some(TIME_TO_LIVE.to_owned()),
            r#type: Some("Service".to_owned()),
        }),
        dynamodb: Some(StreamRecord {
            approximate_creation_date_time: Some(Timestamp::from_millis(
                kept.at.as_secs().saturating_mul(1000),
            )),
            size_bytes: i64::try_from(kept.size()).ok(),
            keys: Some(wire_item(kept.key)),
            new_image: kept.new.map(wire_item),
            old_image: kept.old.map(wire_item),
            sequence_number: Some(number),
            stream_view_type: Some(stream.record.view.wire()),
        }),
    }
}

/// 32 hexadecimal digits, the same whenever the record is read.
fn event_id(stream: &Stream, number: &str) -> String {
    let name = [stream.name.arn().as_bytes(), b"/", number.as_bytes()].concat();
    hex(&digest(&SHA256, &name).as_ref()[..16])
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A record as functions are given it («Using AWS Lambda with Amazon DynamoDB» in the Lambda
/// Developer Guide): the record's JSON and what else belongs to an event.
pub(super) fn lambda_event(arn: &str, mut record: Record) -> Bytes {
    let by_time_to_live = record.user_identity.take().is_some();
    let mut event = codec::json::to_vec(&record);
    // The record is an object, and goes on behind its last member.
    event.pop();
    event.extend_from_slice(b",\"eventSourceARN\":\"");
    // Names in ARNs have no letters that JSON would escape.
    event.extend_from_slice(arn.as_bytes());
    event.push(b'"');
    if by_time_to_live {
        // In events, unlike in GetRecords, with small letters.
        event.extend_from_slice(
            b",\"userIdentity\":{\"type\":\"Service\",\"principalId\":\"dynamodb.amazonaws.com\"}",
        );
    }
    event.push(b'}');
    event.into()
}

pub(crate) fn wire_item(item: Item) -> BTreeMap<String, AttributeValue> {
    item.into_iter().map(|(name, value)| (name, wire(value))).collect()
}

fn wire(value: Value) -> AttributeValue {
    let mut out = AttributeValue::default();
    match value {
        Value::S(text) => out.s = Some(text),
        Value::N(number) => out.n = Some(number.to_string()),
        Value::B(bytes) => out.b = Some(bytes),
        Value::Ss(set) => out.ss = Some(set),
        Value::Ns(set) => out.ns = Some(set.iter().map(ToString::to_string).collect()),
        Value::Bs(set) => out.bs = Some(set),
        Value::L(list) => out.l = Some(list.into_iter().map(wire).collect()),
        Value::M(map) => out.m = Some(wire_item(map)),
        Value::Bool(value) => out.bool = Some(value),
        Value::Null => out.null = Some(true),
    }
    out
}
