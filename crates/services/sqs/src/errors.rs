//! SQS's errors in its own words.

use aws_api::ApiError;
use aws_api::sqs::error;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    ApiError::internal(format!("the store failed an SQS request: {why}"))
}

pub(crate) fn no_queue() -> ApiError {
    error::queue_does_not_exist("The specified queue does not exist.")
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("InvalidParameterValue", 400, message)
}

pub(crate) fn value(value: impl std::fmt::Display, of: &str, reason: &str) -> ApiError {
    invalid(format!("Value {value} for parameter {of} is invalid. Reason: {reason}"))
}

pub(crate) fn missing(parameter: &str) -> ApiError {
    let text = format!("The request must contain the parameter {parameter}.");
    ApiError::new("MissingParameter", 400, text)
}

pub(crate) fn attribute(name: &str) -> ApiError {
    error::invalid_attribute_value(format!("Invalid value for the parameter {name}."))
}

pub(crate) fn not_built(what: &str) -> ApiError {
    error::unsupported_operation(format!("Millstream does not implement {what} yet."))
}

pub(crate) fn bad_receipt(handle: &str) -> ApiError {
    error::receipt_handle_is_invalid(format!(
        "The input receipt handle \"{handle}\" is not a valid receipt handle."
    ))
}

pub(crate) fn contended() -> ApiError {
    error::request_throttled("Too many requests for the same messages at once. Try again.")
}
