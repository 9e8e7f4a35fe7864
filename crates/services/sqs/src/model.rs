//! What is stored of queues and messages. New fields get new indices and are optional; an index is
//! never used again.

use aws_api::sqs::MessageAttributeValue;
use bytes::Bytes;
use minicbor::{Decode, Encode};
pub(crate) use record::{decode, encode};
use std::collections::BTreeMap;

/// A queue.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Queue {
    /// Random; another after each purge.
    #[n(0)]
    pub(crate) id: u64,
    #[n(1)]
    pub(crate) settings: Settings,
    #[n(2)]
    pub(crate) tags: BTreeMap<String, String>,
    #[n(3)]
    pub(crate) created_ms: i64,
    #[n(4)]
    pub(crate) modified_ms: i64,
    #[n(5)]
    pub(crate) purged_ms: Option<i64>,
}

/// What a queue is told to be: its attributes, those of AWS by their names.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Settings {
    #[n(0)]
    pub(crate) visibility_s: i64,
    #[n(1)]
    pub(crate) message_bytes: i64,
    #[n(2)]
    pub(crate) retention_s: i64,
    #[n(3)]
    pub(crate) delay_s: i64,
    #[n(4)]
    pub(crate) wait_s: i64,
    #[n(5)]
    pub(crate) policy: Option<String>,
    #[n(6)]
    pub(crate) redrive: Option<Redrive>,
    /// As it was put.
    #[n(7)]
    pub(crate) redrive_allow: Option<String>,
    /// Only of FIFO queues.
    #[n(8)]
    pub(crate) fifo: Option<Fifo>,
    #[n(9)]
    pub(crate) managed_sse: bool,
}

/// `RedrivePolicy`.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Redrive {
    /// The dead-letter queue's ARN.
    #[n(0)]
    pub(crate) target: String,
    /// A message that was received so often goes there.
    #[n(1)]
    pub(crate) max_receives: u32,
}

/// What only FIFO queues have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Fifo {
    #[n(0)]
    pub(crate) by_content: bool,
    /// `DeduplicationScope`: whether ids are a group's, not the queue's.
    #[n(1)]
    pub(crate) scope_group: bool,
    /// `FifoThroughputLimit`: whether limits are each group's.
    #[n(2)]
    pub(crate) limit_group: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            visibility_s: 30,
            message_bytes: crate::limits::MESSAGE_BYTES_MAX,
            retention_s: 345_600,
            delay_s: 0,
            wait_s: 0,
            policy: None,
            redrive: None,
            redrive_allow: None,
            fifo: None,
            managed_sse: true,
        }
    }
}

/// A message's attribute.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Attribute {
    #[n(0)]
    pub(crate) data_type: String,
    #[n(1)]
    pub(crate) text: Option<String>,
    #[cbor(n(2), with = "minicbor::bytes")]
    pub(crate) binary: Option<Vec<u8>>,
}

impl Attribute {
    pub(crate) fn shown(&self) -> MessageAttributeValue {
        MessageAttributeValue {
            data_type: self.data_type.clone(),
            string_value: self.text.clone(),
            binary_value: self.binary.clone().map(Bytes::from),
            ..MessageAttributeValue::default()
        }
    }
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Stored {
    #[cbor(n(0), with = "minicbor::bytes")]
    id: [u8; 16],
    #[n(1)]
    pub(crate) body: String,
    #[n(2)]
    pub(crate) attributes: BTreeMap<String, Attribute>,
    /// `AWSTraceHeader`.
    #[n(3)]
    pub(crate) trace: Option<String>,
    #[n(4)]
    pub(crate) sender: String,
    #[n(5)]
    pub(crate) sent_ms: i64,
    #[n(6)]
    pub(crate) receives: u32,
    #[n(7)]
    pub(crate) first_ms: Option<i64>,
    /// From when on it can be received.
    #[n(8)]
    pub(crate) visible_ms: i64,
    /// What its last receiver was given; deletes and changes name it.
    #[n(9)]
    pub(crate) token: u64,
    /// `MessageGroupId`.
    #[n(10)]
    pub(crate) group: Option<String>,
    /// `MessageDeduplicationId`.
    #[n(11)]
    pub(crate) deduplication: Option<String>,
    /// The queue that it was a dead letter of.
    #[n(12)]
    pub(crate) source: Option<String>,
}

impl Stored {
    pub(crate) fn new(id: u128, body: String, sender: String, sent_ms: i64) -> Stored {
        Stored {
            id: id.to_be_bytes(),
            body,
            attributes: BTreeMap::new(),
            trace: None,
            sender,
            sent_ms,
            receives: 0,
            first_ms: None,
            visible_ms: sent_ms,
            token: 0,
            group: None,
            deduplication: None,
            source: None,
        }
    }

    pub(crate) fn id(&self) -> u128 {
        u128::from_be_bytes(self.id)
    }

    /// A UUID.
    pub(crate) fn message_id(&self) -> String {
        let hex = format!("{:032x}", self.id());
        // All ASCII, 32 digits.
        let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
        format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
    }

    /// Whether it has been in its queue for as long as messages are kept there.
    pub(crate) fn is_too_old(&self, settings: &Settings, now_ms: i64) -> bool {
        now_ms.saturating_sub(self.sent_ms) >= settings.retention_s.saturating_mul(1000)
    }
}

/// A message that a FIFO queue has taken under a deduplication id.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Known {
    #[n(0)]
    pub(crate) until_ms: i64,
    #[n(1)]
    pub(crate) message_id: String,
}

/// What a receive of a FIFO queue gave under its attempt id.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Attempt {
    /// How long the id counts.
    #[n(0)]
    pub(crate) until_ms: i64,
    /// How long the messages are hidden.
    #[n(1)]
    pub(crate) visible_ms: i64,
    #[n(2)]
    pub(crate) messages: Vec<AttemptMessage>,
}

/// A message by its place, and the receipt that was given of it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct AttemptMessage {
    #[n(0)]
    pub(crate) version: u64,
    #[n(1)]
    pub(crate) index: u32,
    #[n(2)]
    pub(crate) token: u64,
}
