//! Errors of services that spoke Query before they spoke JSON: a header tells clients the code that
//! they knew it by («AWS query-compatible error responses» in Smithy's documentation).

use aws_api::{ApiError, Fault, ServiceModel};
use http::{HeaderName, HeaderValue};

static X_AMZN_QUERY_ERROR: HeaderName = HeaderName::from_static("x-amzn-query-error");

/// The service that has such errors.
const SQS: &str = "sqs";

/// SQS's errors whose old codes were others, and these.
const OLD_CODES: [(&str, &str); 11] = [
    ("BatchEntryIdsNotDistinct", "AWS.SimpleQueueService.BatchEntryIdsNotDistinct"),
    ("BatchRequestTooLong", "AWS.SimpleQueueService.BatchRequestTooLong"),
    ("EmptyBatchRequest", "AWS.SimpleQueueService.EmptyBatchRequest"),
    ("InvalidBatchEntryId", "AWS.SimpleQueueService.InvalidBatchEntryId"),
    ("MessageNotInflight", "AWS.SimpleQueueService.MessageNotInflight"),
    ("PurgeQueueInProgress", "AWS.SimpleQueueService.PurgeQueueInProgress"),
    ("QueueDeletedRecently", "AWS.SimpleQueueService.QueueDeletedRecently"),
    ("QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"),
    ("QueueNameExists", "QueueAlreadyExists"),
    ("TooManyEntriesInBatchRequest", "AWS.SimpleQueueService.TooManyEntriesInBatchRequest"),
    ("UnsupportedOperation", "AWS.SimpleQueueService.UnsupportedOperation"),
];

/// The header, where the service has it.
pub(crate) fn header(model: &ServiceModel, error: &ApiError) -> Option<(HeaderName, HeaderValue)> {
    if model.name != SQS {
        return None;
    }
    let code = error.code();
    let old = OLD_CODES.iter().find(|(new, _)| *new == code).map_or(code, |(_, old)| old);
    let fault = match error.fault() {
        Fault::Sender => "Sender",
        Fault::Receiver => "Receiver",
    };
    let value = HeaderValue::from_str(&format!("{old};{fault}")).ok()?;
    Some((X_AMZN_QUERY_ERROR.clone(), value))
}
