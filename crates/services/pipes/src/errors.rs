//! The service's errors in its own words.

use crate::names::PipeName;
use aws_api::ApiError;
use aws_api::pipes::{ConflictException, error};
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    ApiError::internal(format!("the store failed a Pipes request: {why}"))
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    error::validation_exception(message)
}

/// What AWS has and we have not built, by the name that the client gave it.
pub(crate) fn not_built(what: &str) -> ApiError {
    invalid(format!("{what} is not supported by Millstream yet."))
}

pub(crate) fn not_found(name: &PipeName) -> ApiError {
    error::not_found_exception(format!("Pipe {} does not exist.", name.name))
}

pub(crate) fn conflict(name: &PipeName, message: impl Into<String>) -> ApiError {
    let message = message.into();
    let detail = ConflictException {
        message: message.clone(),
        resource_id: name.name.clone(),
        resource_type: "Pipe".to_owned(),
    };
    ApiError::with_detail(message, Box::new(detail))
}

pub(crate) fn contended(name: &PipeName) -> ApiError {
    conflict(name, "Too many requests change this pipe at the same time. Please try again.")
}
