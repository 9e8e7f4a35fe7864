//! Glue's errors in its own words.

use aws_api::ApiError;
use aws_api::glue::error;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    ApiError::internal(format!("the store failed a Glue request: {why}"))
}

pub(crate) fn no_database(name: &str) -> ApiError {
    error::entity_not_found_exception(format!("Database {name} not found."))
}

pub(crate) fn no_table() -> ApiError {
    error::entity_not_found_exception("Entity Not Found")
}

pub(crate) fn table_not_found(name: &str) -> ApiError {
    error::entity_not_found_exception(format!("Table {name} not found."))
}

pub(crate) fn no_version() -> ApiError {
    error::entity_not_found_exception("Table version not found.")
}

pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    error::invalid_input_exception(message)
}

pub(crate) fn not_built(what: &str) -> ApiError {
    invalid(format!("Millstream does not implement {what} yet."))
}

pub(crate) fn contended() -> ApiError {
    error::concurrent_modification_exception("Update failed due to concurrent modifications.")
}
