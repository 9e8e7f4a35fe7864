//! Errors of services that spoke query before they spoke JSON or CBOR: a header tells clients the code
//! that they knew it by («AWS query-compatible error responses» in Smithy's documentation), and in
//! query itself they have it, of course.

use aws_api::{ApiError, Fault, ServiceModel};
use http::{HeaderName, HeaderValue};
use std::borrow::Cow;

static X_AMZN_QUERY_ERROR: HeaderName = HeaderName::from_static("x-amzn-query-error");

/// The service whose model in JSON has other codes than query had.
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

/// What the framework says in other protocols before a service has seen the request, and in query.
const OF_FRAMEWORK: [(&str, &str); 8] = [
    ("AccessDeniedException", "AccessDenied"),
    ("ExpiredTokenException", "ExpiredToken"),
    ("IncompleteSignatureException", "IncompleteSignature"),
    ("InvalidSignatureException", "SignatureDoesNotMatch"),
    ("MissingAuthenticationTokenException", "MissingAuthenticationToken"),
    ("UnknownOperationException", "InvalidAction"),
    ("UnrecognizedClientException", "InvalidClientTokenId"),
    ("ValidationException", "ValidationError"),
];

/// The error's code in query, where the service that `model` describes has others elsewhere.
pub(crate) fn code<'e>(model: Option<&ServiceModel>, error: &'e ApiError) -> &'e str {
    let code = error.code();
    let Some(model) = model.filter(|model| model.query_compatible) else { return code };
    let own: &[(&str, &str)] = if model.name == SQS { &OLD_CODES } else { &[] };
    let mut known = own.iter().chain(&OF_FRAMEWORK);
    known.find(|(new, _)| *new == code).map_or(code, |(_, old)| *old)
}

/// Who is to blame, as query has it.
pub(crate) fn fault(error: &ApiError) -> &'static str {
    match error.fault() {
        Fault::Sender => "Sender",
        Fault::Receiver => "Receiver",
    }
}

/// The header, where the service has it.
pub(crate) fn header(model: &ServiceModel, error: &ApiError) -> Option<(HeaderName, HeaderValue)> {
    if !model.query_compatible {
        return None;
    }
    let value = format!("{};{}", code(Some(model), error), fault(error));
    Some((X_AMZN_QUERY_ERROR.clone(), HeaderValue::from_str(&value).ok()?))
}

/// What a request in query is told that lacks the parameter at `missing`, where the service has words
/// of its own for that: those of SQS.
pub(crate) fn missing(model: &ServiceModel, missing: &[String]) -> Option<ApiError> {
    let first = missing.first().filter(|_| model.name == SQS)?;
    let name: Cow<'_, str> = match first.split_at_checked(1) {
        Some((letter, rest)) => format!("{}{rest}", letter.to_ascii_uppercase()).into(),
        None => first.into(),
    };
    let text = format!("The request must contain the parameter {name}.");
    Some(ApiError::new("MissingParameter", 400, text))
}
