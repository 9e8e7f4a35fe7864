//! AWS's errors in AWS's words.

use crate::keys::ApiKey;
use aws_api::ApiError;
use aws_api::apigatewayv2::error::{
    bad_request_exception, conflict_exception, not_found_exception,
};
use std::fmt::Display;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(error: StoreError) -> ApiError {
    tracing::error!(%error, "the store failed a request to API Gateway");
    ApiError::internal("The request could not be carried out. Try again.")
}

/// A stored value that can't be read, or one that can't be written.
pub(crate) fn malformed(error: impl Display) -> ApiError {
    ApiError::internal(format!("a stored API: {error}"))
}

pub(crate) fn bad(message: impl Into<String>) -> ApiError {
    bad_request_exception(message)
}

pub(crate) fn conflict(message: impl Into<String>) -> ApiError {
    conflict_exception(message)
}

pub(crate) fn no_api(key: &ApiKey) -> ApiError {
    let ApiKey { account, id, .. } = key;
    not_found_exception(format!("Invalid API identifier specified {account}:{id}"))
}

/// Of anything in an API, by what it is: `Route`, `Integration`….
pub(crate) fn nothing(what: &str, id: &str) -> ApiError {
    not_found_exception(format!("Invalid {what} identifier specified {id}"))
}

pub(crate) fn no_stage() -> ApiError {
    not_found_exception("Invalid stage identifier specified")
}

pub(crate) fn not_found(message: impl Into<String>) -> ApiError {
    not_found_exception(message)
}

/// What AWS has and is not built: told by its name, so that nobody waits for an effect.
pub(crate) fn unsupported(what: &str) -> ApiError {
    bad(format!("Millstream does not support {what} yet."))
}
