//! What destinations and conversions are given, and what they answer.

use crate::record::{PartitionKeys, Record};
use crate::stream::Stream;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use foundation::Timestamp;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::sync::Arc;

/// Records that go to the destination together.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    /// A UUID; the same in each attempt, and after a restart in the midst of one. What is named after
    /// it is written once.
    pub(crate) id: String,
    pub(crate) stream: Arc<Stream>,
    /// Dynamic partitioning's.
    pub(crate) keys: Arc<PartitionKeys>,
    /// In their order, as processing left them, at least one. In further attempts only those that
    /// are still to be delivered, as long as the server lives; after a restart all of them again.
    pub(crate) records: Vec<Record>,
    /// When the oldest of all came in; objects are named after it.
    pub(crate) oldest: Timestamp,
    /// From 1 on.
    pub(crate) attempt: u32,
}

/// What became of an attempt.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Delivered {
    /// All have arrived.
    All,
    /// None has, all for the same reason.
    None(Failure),
    /// Those that are named by their index in [`Delivery::records`] have not, each once and in order.
    AllBut(Vec<(usize, Failure)>),
}

/// Why something could not be delivered, converted or processed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Failure {
    /// AWS's, as the pages on monitoring with CloudWatch Logs list them: `S3.AccessDenied`,
    /// `HttpEndpoint.RequestTimeout`, `DataFormatConversion.InvalidSchema`.
    pub(crate) code: Cow<'static, str>,
    pub(crate) message: String,
    /// Whether it may go better later: it is tried again for as long as the destination's
    /// `RetryOptions` have it, and given up after that. Otherwise it is given up at once.
    pub(crate) again: bool,
    /// What the error record in S3 says beyond the members that all have: `esIndexName`,
    /// `dataCatalogTable`.
    pub(crate) more: Vec<(&'static str, Value)>,
}

impl Failure {
    /// One that may pass.
    pub(crate) fn passing(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Failure { code: code.into(), message: message.into(), again: true, more: Vec::new() }
    }

    /// One that will stay.
    pub(crate) fn lasting(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Failure { again: false, ..Failure::passing(code, message) }
    }
}

/// What failed records are sorted by in S3: what `!{firehose:error-output-type}` stands for
/// (Developer Guide, «Understand custom prefixes for Amazon S3 objects»).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ErrorOutput {
    Processing,
    FormatConversion,
    HttpEndpoint,
    OpenSearch,
}

impl ErrorOutput {
    pub(crate) const ALL: [ErrorOutput; 4] = [
        ErrorOutput::Processing,
        ErrorOutput::FormatConversion,
        ErrorOutput::HttpEndpoint,
        ErrorOutput::OpenSearch,
    ];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            ErrorOutput::Processing => "processing-failed",
            ErrorOutput::FormatConversion => "format-conversion-failed",
            ErrorOutput::HttpEndpoint => "http-endpoint-failed",
            ErrorOutput::OpenSearch => "AmazonOpenSearchService-failed",
        }
    }
}

/// A failed record as it is written to S3: a line of JSON (Developer Guide, «Handle failure in data
/// transformation», «Handle data delivery failures»).
pub(crate) fn error_line(
    record: &Record,
    failure: &Failure,
    attempts: u32,
    ended: Timestamp,
) -> Vec<u8> {
    let mut line = Map::new();
    let mut member = |name: &str, value: Value| {
        line.insert(name.to_owned(), value);
    };
    member("attemptsMade", attempts.into());
    member("arrivalTimestamp", record.arrived.as_millis().into());
    member("errorCode", (&*failure.code).into());
    member("errorMessage", failure.message.as_str().into());
    member("attemptEndingTimestamp", ended.as_millis().into());
    member("rawData", STANDARD.encode(&record.data).into());
    for (name, value) in &failure.more {
        member(name, value.clone());
    }
    let mut text = Value::Object(line).to_string().into_bytes();
    text.push(b'\n');
    text
}
