//! API Gateway's errors in its own words.

use aws_api::ApiError;
use aws_api::apigateway::error::*;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(error: StoreError) -> ApiError {
    tracing::error!(%error, "the store failed a request for API Gateway");
    service_unavailable_exception("Unable to complete operation. Please try again later.")
}

pub(crate) fn bad(message: impl Into<String>) -> ApiError {
    bad_request_exception(message)
}

pub(crate) fn conflict(message: impl Into<String>) -> ApiError {
    conflict_exception(message)
}

pub(crate) fn not_found(message: impl Into<String>) -> ApiError {
    not_found_exception(message)
}

pub(crate) fn limit(message: impl Into<String>) -> ApiError {
    limit_exceeded_exception(message)
}

/// Somebody else always came first.
pub(crate) fn busy() -> ApiError {
    conflict_exception(
        "Unable to complete operation due to concurrent modification. Please try again later.",
    )
}

/// What AWS has and we do not.
pub(crate) fn unsupported(what: &str) -> ApiError {
    bad_request_exception(format!("Millstream does not support {what} yet."))
}

/// Something has no such thing: «Invalid Resource identifier specified».
pub(crate) fn no_such(kind: &str) -> ApiError {
    not_found_exception(format!("Invalid {kind} identifier specified"))
}
