//! CloudWatch's errors in its own words.

use aws_api::ApiError;
use aws_api::cloudwatch::error;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    error::internal_service_fault(format!("the store failed a CloudWatch request: {why}"))
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    error::invalid_parameter_value_exception(message)
}

pub(crate) fn combination(message: impl Into<String>) -> ApiError {
    error::invalid_parameter_combination_exception(message)
}

pub(crate) fn missing(parameter: &str) -> ApiError {
    error::missing_required_parameter_exception(format!("The parameter {parameter} is required."))
}

/// `ValidationError`, as GetMetricData answers.
pub(crate) fn validation(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationError", 400, message)
}

pub(crate) fn not_built(what: &str) -> ApiError {
    invalid(format!("Millstream does not implement {what} yet."))
}

pub(crate) fn bad_token() -> ApiError {
    error::invalid_next_token("The next token specified is invalid.")
}
