//! SNS's errors in its own words.

use aws_api::ApiError;
use aws_api::sns::error;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    tracing::error!(%why, "the store failed an SNS request");
    error::internal_error_exception("The request could not be processed. Try again.")
}

pub(crate) fn no_topic() -> ApiError {
    error::not_found_exception("Topic does not exist")
}

pub(crate) fn no_subscription() -> ApiError {
    error::not_found_exception("Subscription does not exist")
}

pub(crate) fn no_resource() -> ApiError {
    error::resource_not_found_exception("Resource does not exist")
}

pub(crate) fn invalid(what: impl std::fmt::Display) -> ApiError {
    error::invalid_parameter_exception(format!("Invalid parameter: {what}"))
}

/// `ParameterValueInvalid`: AWS says it of messages' attributes.
pub(crate) fn value(message: impl Into<String>) -> ApiError {
    error::invalid_parameter_value_exception(message)
}

/// What AWS has and we have not built, by the name that the client gave it.
pub(crate) fn not_built(what: &str) -> ApiError {
    invalid(format!("{what} is not supported by Millstream yet"))
}

pub(crate) fn contended() -> ApiError {
    error::concurrent_access_exception("Too many requests for the same topic at once. Try again.")
}
