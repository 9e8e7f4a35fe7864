//! Failures that many operations share, in AWS's words.

use aws_api::ApiError;
use aws_api::lambda::error;
use foundation::Arn;
use store::StoreError;

/// The store's failure, as the client sees it.
pub(crate) fn store(failure: StoreError) -> ApiError {
    tracing::error!(%failure, "the store failed");
    error::service_exception("The service encountered an internal error. Please try again.")
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    error::invalid_parameter_value_exception(message)
}

/// What AWS has and we have not built, by the name that the client gave it.
pub(crate) fn not_built(property: &str) -> ApiError {
    invalid(format!("{property} is not supported by Millstream yet."))
}

pub(crate) fn function_not_found(arn: &Arn) -> ApiError {
    error::resource_not_found_exception(format!("Function not found: {arn}"))
}
