//! Firehose's errors in its own words.

use aws_api::ApiError;
use aws_api::firehose::error;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    error::service_unavailable_exception(format!("the store failed a Firehose request: {why}"))
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    error::invalid_argument_exception(message)
}

/// What is refused by name because it is not there.
pub(crate) fn not_built(what: &str) -> ApiError {
    invalid(format!("Millstream does not implement {what} yet."))
}
