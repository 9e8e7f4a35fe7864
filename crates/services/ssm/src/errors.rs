//! Systems Manager's errors in its own words.

use crate::names::ParameterName;
use aws_api::ApiError;
use aws_api::ssm::error;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    ApiError::internal(format!("the store failed a request of Systems Manager: {why}"))
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationException", 400, message)
}

pub(crate) fn not_built(what: &str) -> ApiError {
    invalid(format!("Millstream does not implement {what} yet."))
}

/// AWS gives no words with it.
pub(crate) fn not_found() -> ApiError {
    error::parameter_not_found("")
}

pub(crate) fn no_version(version: u64, name: &ParameterName) -> ApiError {
    error::parameter_version_not_found(format!(
        "Systems Manager could not find version {version} of {}. Verify the version and try again.",
        name.written
    ))
}

pub(crate) fn no_label(label: &str, name: &ParameterName) -> ApiError {
    error::parameter_version_not_found(format!(
        "Systems Manager could not find label {label} of {}. Verify the label and try again.",
        name.written
    ))
}

pub(crate) fn bad_token() -> ApiError {
    error::invalid_next_token("The specified token is not valid.")
}

pub(crate) fn contended() -> ApiError {
    error::too_many_updates(
        "There are concurrent updates for a resource that supports one update at a time.",
    )
}
