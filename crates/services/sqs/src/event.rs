//! Messages as functions are given them (Lambda Developer Guide, «Using Lambda with Amazon SQS»).

use crate::model::{Attribute, Stored};
use crate::names::QueueName;
use crate::receive::Given;
use crate::sums;
use aws_api::seams::SourceMessage;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    message_id: &'a str,
    receipt_handle: &'a str,
    body: &'a str,
    attributes: BTreeMap<&'static str, String>,
    message_attributes: BTreeMap<&'a str, AttributeEvent<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    md5_of_message_attributes: Option<String>,
    md5_of_body: String,
    event_source: &'static str,
    #[serde(rename = "eventSourceARN")]
    event_source_arn: String,
    aws_region: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AttributeEvent<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    string_value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    binary_value: Option<String>,
    // There are none: AWS keeps lists for later.
    string_list_values: [(); 0],
    binary_list_values: [(); 0],
    data_type: &'a str,
}

impl<'a> From<&'a Attribute> for AttributeEvent<'a> {
    fn from(attribute: &'a Attribute) -> Self {
        AttributeEvent {
            string_value: attribute.text.as_deref(),
            binary_value: attribute.binary.as_ref().map(|bytes| STANDARD.encode(bytes)),
            string_list_values: [],
            binary_list_values: [],
            data_type: &attribute.data_type,
        }
    }
}

/// The message that a mapping is given.
pub(crate) fn of(queue: &QueueName, given: Given) -> SourceMessage {
    let (id, receipt) = (given.message.message_id(), given.receipt.text());
    let system = given.system(queue.is_fifo());
    let Stored { body, attributes, .. } = given.message;
    let event = Event {
        message_id: &id,
        receipt_handle: &receipt,
        body: &body,
        attributes: system.into_iter().filter_map(|(name, value)| Some((name, value?))).collect(),
        message_attributes: attributes.iter().map(|(name, of)| (&**name, of.into())).collect(),
        md5_of_message_attributes: sums::of_attributes(&attributes),
        md5_of_body: sums::of_body(&body),
        event_source: "aws:sqs",
        event_source_arn: queue.arn(),
        aws_region: queue.region.as_str(),
    };
    // Text only: there is nothing in it that JSON could not say.
    let event = Bytes::from(serde_json::to_vec(&event).unwrap_or_default());
    SourceMessage { id, receipt, event, body: Bytes::from(body) }
}

/// What the names in an event take, and the values that are short: ids, sums, times, an ARN.
const FRAME_BYTES: usize = 2 * 1024;
/// The same of one attribute.
const ATTRIBUTE_FRAME_BYTES: usize = 128;

/// No message's event is longer than this.
pub(crate) fn bytes_at_most(message: &Stored) -> usize {
    let of = |(name, attribute): (&String, &Attribute)| {
        let binary = attribute.binary.as_ref().map_or(0, |bytes| bytes.len().div_ceil(3) * 4);
        let text = attribute.text.as_deref().map_or(0, escaped);
        name.len() + escaped(&attribute.data_type) + text + binary + ATTRIBUTE_FRAME_BYTES
    };
    let ids = [&message.group, &message.deduplication, &message.trace, &message.source];
    let ids: usize = ids.into_iter().flatten().map(|text| escaped(text)).sum();
    let attributes: usize = message.attributes.iter().map(of).sum();
    FRAME_BYTES + escaped(&message.body) + escaped(&message.sender) + ids + attributes
}

/// How long a text is as JSON writes it.
fn escaped(text: &str) -> usize {
    let extra = |byte: u8| match byte {
        b'"' | b'\\' | b'\n' | b'\r' | b'\t' => 1,
        0..0x20 => 5,
        _ => 0,
    };
    text.len() + text.bytes().map(extra).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::line::Spot;
    use crate::receipt::{Receipt, Which};
    use foundation::{AccountId, Region};
    use proptest::prelude::*;

    fn queue(name: &str) -> QueueName {
        let (account, region) = (AccountId::DEFAULT, Region::default());
        QueueName { account, region, name: name.to_owned() }
    }

    fn given(message: Stored) -> Given {
        let which = Which::Spot(Spot { version: u64::MAX, index: 1 });
        Given { message, receipt: Receipt { queue: 7, which, token: 1 } }
    }

    #[test]
    fn an_event_is_what_aws_documents() {
        let mut message = Stored::new(1, "hi \"there\"".into(), "AIDA".into(), 1_545_082_649_183);
        message.receives = 1;
        message.first_ms = Some(1_545_082_649_185);
        message.group = Some("g".into());
        message.deduplication = Some("d".into());
        let text = Attribute { data_type: "String".into(), text: Some("x".into()), binary: None };
        let binary =
            Attribute { data_type: "Binary.a".into(), text: None, binary: Some(vec![0, 255]) };
        message.attributes = BTreeMap::from([("t".into(), text), ("b".into(), binary)]);
        let told = of(&queue("q.fifo"), given(message));
        let event: serde_json::Value = serde_json::from_slice(&told.event).unwrap();
        let expected = serde_json::json!({
            "messageId": "00000000-0000-0000-0000-000000000001",
            "receiptHandle": told.receipt,
            "body": "hi \"there\"",
            "attributes": {
                "ApproximateReceiveCount": "1",
                "SentTimestamp": "1545082649183",
                "SequenceNumber": Spot { version: u64::MAX, index: 1 }.sequence(),
                "MessageGroupId": "g",
                "SenderId": "AIDA",
                "MessageDeduplicationId": "d",
                "ApproximateFirstReceiveTimestamp": "1545082649185",
            },
            "messageAttributes": {
                "t": {
                    "stringValue": "x", "stringListValues": [], "binaryListValues": [],
                    "dataType": "String",
                },
                "b": {
                    "binaryValue": "AP8=", "stringListValues": [], "binaryListValues": [],
                    "dataType": "Binary.a",
                },
            },
            "md5OfMessageAttributes": event["md5OfMessageAttributes"],
            "md5OfBody": sums::of_body("hi \"there\""),
            "eventSource": "aws:sqs",
            "eventSourceARN": "arn:aws:sqs:us-east-1:000000000000:q.fifo",
            "awsRegion": "us-east-1",
        });
        assert_eq!(event, expected);
        assert_eq!((&*told.id, &told.body[..]), (&*message_id(&event), &b"hi \"there\""[..]));
        let plain = of(&queue("q"), given(Stored::new(1, "b".into(), "s".into(), 0)));
        let event: serde_json::Value = serde_json::from_slice(&plain.event).unwrap();
        assert_eq!(event["messageAttributes"], serde_json::json!({}));
        assert!(event.get("md5OfMessageAttributes").is_none());
    }

    fn message_id(event: &serde_json::Value) -> String {
        event["messageId"].as_str().unwrap().to_owned()
    }

    proptest! {
        #[test]
        fn no_event_is_longer_than_is_reckoned_with(
            body in "[\\t\\n\\r -\\u{d7ff}]{0,300}",
            name in "[a-z]{1,100}",
            text in proptest::option::of("\\PC{1,100}"),
            binary in proptest::option::of(proptest::collection::vec(0_u8.., 0..100)),
            id in proptest::option::of("[!-~]{128}"),
        ) {
            let mut message = Stored::new(u128::MAX, body, "AIDA".repeat(30), i64::MAX);
            message.first_ms = Some(i64::MIN);
            message.receives = u32::MAX;
            (message.group, message.deduplication, message.trace) = (id.clone(), id.clone(), id);
            let attribute = Attribute { data_type: "String.\"".into(), text, binary };
            message.attributes.insert(name, attribute);
            let most = bytes_at_most(&message);
            let told = of(&queue("q.fifo"), given(message));
            prop_assert!(told.event.len() <= most, "{} > {most}", told.event.len());
        }
    }
}
