//! What an on-failure destination is told of records that were given up (Lambda Developer Guide,
//! «Retain discarded batch records for a Kinesis Data Streams event source in Lambda», and the same
//! for DynamoDB).

use super::checkpoint::FailedCall;
use super::source::StreamKind;
use crate::names::LATEST;
use event_engine::Discard;
use foundation::Timestamp;
use serde::Serialize;

/// What is told beside the discarded batch itself.
pub(super) struct Circumstances<'a> {
    pub(super) kind: StreamKind,
    pub(super) stream_arn: &'a str,
    pub(super) shard: &'a str,
    pub(super) function_arn: String,
    /// The last invocation with the batch, if there was one.
    pub(super) call: Option<&'a FailedCall>,
    /// Stands for an invocation's id where there was none.
    pub(super) fresh_id: String,
    pub(super) now: Timestamp,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'a> {
    request_context: RequestContext<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_context: Option<ResponseContext<'a>>,
    version: &'static str,
    timestamp: String,
    #[serde(rename = "KinesisBatchInfo", skip_serializing_if = "Option::is_none")]
    kinesis: Option<BatchInfo<'a>>,
    #[serde(rename = "DDBStreamBatchInfo", skip_serializing_if = "Option::is_none")]
    dynamodb: Option<BatchInfo<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RequestContext<'a> {
    request_id: &'a str,
    function_arn: &'a str,
    condition: &'static str,
    approximate_invoke_count: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResponseContext<'a> {
    status_code: u16,
    executed_version: &'a str,
    function_error: Option<&'a str>,
}

#[derive(Serialize)]
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

/// The record of a failure: a JSON object, without the payload that buckets are given with it.
pub(super) fn write(discard: &Discard, of: &Circumstances<'_>) -> String {
    let info = BatchInfo {
        shard_id: of.shard,
        start_sequence_number: &discard.first_sequence,
        end_sequence_number: &discard.last_sequence,
        approximate_arrival_of_first_record: discard.first_arrived.iso8601(),
        approximate_arrival_of_last_record: discard.last_arrived.iso8601(),
        batch_size: discard.size,
        stream_arn: of.stream_arn,
    };
    let (kinesis, dynamodb) = match of.kind {
        StreamKind::Kinesis => (Some(info), None),
        StreamKind::DynamoDb => (None, Some(info)),
    };
    let report = Report {
        request_context: RequestContext {
            request_id: of.call.map_or(&of.fresh_id, |call| &call.request_id),
            function_arn: &of.function_arn,
            condition: discard.reason.as_str(),
            approximate_invoke_count: discard.invokes,
        },
        response_context: of.call.map(|call| ResponseContext {
            status_code: 200,
            executed_version: call.version.as_deref().unwrap_or(LATEST),
            function_error: call.error.as_deref(),
        }),
        version: "1.0",
        timestamp: of.now.iso8601(),
        kinesis,
        dynamodb,
    };
    // Text and numbers only: there is nothing in it that JSON could not say.
    serde_json::to_string(&report).unwrap_or_default()
}

/// The same with the invocation's event beside it, as text.
pub(super) fn with_payload(report: &str, payload: &[u8]) -> String {
    let text = serde_json::to_string(&String::from_utf8_lossy(payload)).unwrap_or_default();
    let open = report.strip_suffix('}').unwrap_or(report);
    format!("{open},\"payload\":{text}}}")
}

/// `aws/lambda/<ESM-UUID>/<shardID>/YYYY/MM/DD/YYYY-MM-DDTHH.MM.SS-<Random UUID>`
pub(super) fn object_key(mapping: &str, shard: &str, now: Timestamp, id: &str) -> String {
    let moment = now.format("%Y/%m/%d/%Y-%m-%dT%H.%M.%S");
    format!("aws/lambda/{mapping}/{shard}/{moment}-{id}")
}
