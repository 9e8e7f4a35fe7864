//! EventBridge's errors in its own words.

use aws_api::ApiError;
use aws_api::events::error;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    ApiError::internal(format!("the store failed an EventBridge request: {why}"))
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationException", 400, message)
}

/// A parameter that is wrong, and why.
pub(crate) fn parameter(name: &str, reason: &str) -> ApiError {
    invalid(format!("Parameter {name} is not valid. Reason: {reason}"))
}

pub(crate) fn not_found(message: impl Into<String>) -> ApiError {
    error::resource_not_found_exception(message)
}

pub(crate) fn exists(message: impl Into<String>) -> ApiError {
    error::resource_already_exists_exception(message)
}

pub(crate) fn too_many() -> ApiError {
    error::limit_exceeded_exception("The requested resource exceeds the maximum number allowed.")
}

pub(crate) fn contended() -> ApiError {
    let text = "Too many requests change this at the same time. Please try again.";
    error::concurrent_modification_exception(text)
}

pub(crate) fn not_built(what: &str) -> ApiError {
    error::operation_disabled_exception(format!("Millstream does not implement {what} yet."))
}
