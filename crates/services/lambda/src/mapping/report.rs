//! What an on-failure destination is told of records that were given up (Lambda Developer Guide,
//! «Retain discarded batch records for a Kinesis Data Streams event source in Lambda», and the same
//! for DynamoDB).

use super::checkpoint::FailedCall;
use crate::names::LATEST;
use event_engine::Discard;
use foundation::Timestamp;
use pollers::{BatchReport, StreamKind};
use serde::Serialize;

/// What is told beside the discarded batch itself.
pub(super) struct Circumstances<'a> {
    pub(super) stream: (StreamKind, &'a str),
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
    #[serde(flatten)]
    batch: BatchReport<'a>,
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

/// The record of a failure: a JSON object, without the payload that buckets are given with it.
pub(super) fn write(discard: &Discard, of: &Circumstances<'_>) -> String {
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
        batch: BatchReport::new(of.stream, of.shard, discard, of.now),
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
