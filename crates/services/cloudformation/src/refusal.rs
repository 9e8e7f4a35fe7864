//! Errors in AWS's words.

use crate::names::StackId;
use aws_api::ApiError;
use std::fmt::Display;
use store::StoreError;

/// `ValidationError`, which most refusals are.
pub(crate) fn validation(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationError", 400, message)
}

/// A value that breaks a constraint of the model's.
pub(crate) fn constraint(value: &str, place: &str, what: &str) -> ApiError {
    validation(format!(
        "1 validation error detected: Value '{value}' at '{place}' failed to satisfy constraint: {what}"
    ))
}

/// There is no such stack.
pub(crate) fn no_stack(named: &str) -> ApiError {
    validation(format!("Stack with id {named} does not exist"))
}

/// As operations other than descriptions say it.
pub(crate) fn no_such_stack(named: &str) -> ApiError {
    validation(format!("Stack [{named}] does not exist"))
}

/// The stack is not in a state for that.
pub(crate) fn state(id: &StackId, status: impl Display, what: &str) -> ApiError {
    validation(format!("Stack:{id} is in {status} state and can not be {what}."))
}

/// Refuses what a client set and we do not have.
pub(crate) fn unsupported(set: bool, parameter: &str) -> Result<(), ApiError> {
    if set {
        return Err(validation(format!("Millstream does not support {parameter} yet.")));
    }
    Ok(())
}

/// A store that fails is our fault; the client may try again.
pub(crate) fn store(why: StoreError) -> ApiError {
    tracing::error!(%why, "the store failed under CloudFormation");
    ApiError::new("ServiceUnavailable", 503, "The service cannot complete the request.")
}

/// The template is not well formed, or what it was given does not fit.
pub(crate) fn template(invalid: template::Invalid) -> ApiError {
    validation(invalid.message())
}

/// Names in brackets: `[A, B]`.
pub(crate) fn listed<T: AsRef<str>>(names: &[T]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    format!("[{}]", names.join(", "))
}
