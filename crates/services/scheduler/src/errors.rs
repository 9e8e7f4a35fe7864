//! EventBridge Scheduler's errors in its own words.

use aws_api::ApiError;
use aws_api::scheduler::error;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    ApiError::internal(format!("the store failed a request of EventBridge Scheduler: {why}"))
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    error::validation_exception(message)
}

pub(crate) fn not_found(message: impl Into<String>) -> ApiError {
    error::resource_not_found_exception(message)
}

pub(crate) fn conflict(message: impl Into<String>) -> ApiError {
    error::conflict_exception(message)
}

pub(crate) fn too_many(what: &str) -> ApiError {
    error::service_quota_exceeded_exception(format!(
        "The maximum number of {what} has been reached."
    ))
}

pub(crate) fn contended() -> ApiError {
    conflict("Too many requests change this at the same time. Please try again.")
}

pub(crate) fn not_built(what: &str) -> ApiError {
    invalid(format!("Millstream does not implement {what} yet."))
}
