//! What is told of records that were given up, in the form that all AWS services share.

use crate::stream::StreamKind;
use event_engine::Discard;
use foundation::Timestamp;
use serde::Serialize;

/// The part of a report that says which records it is of; who reports flattens it into his own.
#[derive(Debug, Serialize)]
pub struct BatchReport<'a> {
    version: &'static str,
    timestamp: String,
    #[serde(rename = "KinesisBatchInfo", skip_serializing_if = "Option::is_none")]
    kinesis: Option<BatchInfo<'a>>,
    #[serde(rename = "DDBStreamBatchInfo", skip_serializing_if = "Option::is_none")]
    dynamodb: Option<BatchInfo<'a>>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct BatchInfo<'a> {
    shard_id: &'a str,
    start_sequence_number: &'a str,
    end_sequence_number: &'a str,
    approximate_arrival_of_first_record: String,
    approximate_arrival_of_last_record: String,
    batch_size: u64,
    stream_arn: &'a str,
}

impl<'a> BatchReport<'a> {
    /// Of records of a shard of the stream, at a time.
    pub fn new(
        (kind, stream_arn): (StreamKind, &'a str),
        shard: &'a str,
        discard: &'a Discard,
        now: Timestamp,
    ) -> Self {
        let info = BatchInfo {
            shard_id: shard,
            start_sequence_number: &discard.first_sequence,
            end_sequence_number: &discard.last_sequence,
            approximate_arrival_of_first_record: discard.first_arrived.iso8601(),
            approximate_arrival_of_last_record: discard.last_arrived.iso8601(),
            batch_size: discard.size,
            stream_arn,
        };
        let (kinesis, dynamodb) = match kind {
            StreamKind::Kinesis => (Some(info), None),
            StreamKind::DynamoDb => (None, Some(info)),
        };
        BatchReport { version: "1.0", timestamp: now.iso8601(), kinesis, dynamodb }
    }
}
