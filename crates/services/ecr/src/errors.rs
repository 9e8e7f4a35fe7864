//! ECR's errors in its own words.

use crate::names::RepositoryName;
use aws_api::ApiError;
use aws_api::ecr::error;
use store::StoreError;

/// What the store could not do; the details are for the operator.
pub(crate) fn unavailable(why: StoreError) -> ApiError {
    ApiError::internal(format!("the store failed an ECR request: {why}"))
}

pub(crate) fn invalid(parameter: &str, why: &str) -> ApiError {
    error::invalid_parameter_exception(format!(
        "Invalid parameter at '{parameter}' failed to satisfy constraint: '{why}'"
    ))
}

pub(crate) fn not_built(what: &str) -> ApiError {
    error::invalid_parameter_exception(format!("Millstream does not implement {what} yet."))
}

fn of(name: &RepositoryName) -> String {
    format!("with name '{}' in the registry with id '{}'", name.name, name.registry.account)
}

pub(crate) fn exists(name: &RepositoryName) -> ApiError {
    error::repository_already_exists_exception(format!(
        "The repository with name '{}' already exists in the registry with id '{}'",
        name.name, name.registry.account
    ))
}

pub(crate) fn not_found(name: &RepositoryName) -> ApiError {
    error::repository_not_found_exception(format!(
        "The repository with name '{}' does not exist in the registry with id '{}'",
        name.name, name.registry.account
    ))
}

pub(crate) fn no_policy(name: &RepositoryName) -> ApiError {
    error::repository_policy_not_found_exception(format!(
        "Repository policy does not exist for the repository {}",
        of(name)
    ))
}

pub(crate) fn no_lifecycle(name: &RepositoryName) -> ApiError {
    error::lifecycle_policy_not_found_exception(format!(
        "Lifecycle policy does not exist for the repository {}",
        of(name)
    ))
}

pub(crate) fn contended() -> ApiError {
    error::server_exception("The repository was changed by others again and again; try once more.")
}
