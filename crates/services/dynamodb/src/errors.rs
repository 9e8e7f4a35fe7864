//! The service's errors that the model does not list, and how the store's become AWS's.

use aws_api::ApiError;
use aws_api::dynamodb::error;
use store::StoreError;

/// A request that makes no sense, in AWS's words.
pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationException", 400, message)
}

/// The same behind the words that most of these begin with.
pub(crate) fn invalid_parameters(what: impl std::fmt::Display) -> ApiError {
    invalid(format!("One or more parameter values were invalid: {what}"))
}

/// The store failed: told to the operator in full, to the client as AWS tells it.
pub(crate) fn store_failed(error: StoreError) -> ApiError {
    tracing::error!(%error, "DynamoDB: the store failed");
    error::internal_server_error("Internal server error")
}

/// AWS has it, Millstream does not yet: refused by name.
pub(crate) fn unsupported(what: &str) -> ApiError {
    invalid(format!("Millstream does not support {what} yet"))
}

/// The table of a data operation is not there.
pub(crate) fn no_such_table() -> ApiError {
    error::resource_not_found_exception("Requested resource not found")
}

/// The table of an operation on tables is not there.
pub(crate) fn table_not_found(name: &str) -> ApiError {
    error::resource_not_found_exception(format!(
        "Requested resource not found: Table: {name} not found"
    ))
}
