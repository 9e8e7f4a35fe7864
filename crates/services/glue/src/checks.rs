//! What inputs may not have.

use crate::errors::not_built;
use aws_api::ApiError;
use aws_api::glue::{DatabaseInput, TableInput};

/// Refuses, by its name, what is given and not built.
pub(crate) fn without<T>(given: &Option<T>, what: &str) -> Result<(), ApiError> {
    match given {
        None => Ok(()),
        Some(_) => Err(not_built(what)),
    }
}

pub(crate) fn database(input: &DatabaseInput) -> Result<(), ApiError> {
    without(&input.federated_database, "federated databases (FederatedDatabase)")?;
    without(&input.target_database, "resource links (TargetDatabase)")
}

pub(crate) fn table(input: &TableInput) -> Result<(), ApiError> {
    without(&input.target_table, "resource links (TargetTable)")?;
    without(&input.view_definition, "views of the Data Catalog (ViewDefinition)")
}
