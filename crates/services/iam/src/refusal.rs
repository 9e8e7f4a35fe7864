//! IAM's refusals in its own words.

use aws_api::ApiError;
use aws_api::iam::error;

use crate::records::EntityKind;

pub(crate) fn no_entity(kind: EntityKind, name: &str) -> ApiError {
    let what = kind.label();
    error::no_such_entity_exception(format!("The {what} with name {name} cannot be found."))
}

pub(crate) fn entity_exists(kind: EntityKind, name: &str) -> ApiError {
    let what = kind.title();
    error::entity_already_exists_exception(format!("{what} with name {name} already exists."))
}

pub(crate) fn no_inline(kind: EntityKind, policy: &str) -> ApiError {
    let what = kind.label();
    let text = format!("The {what} policy with name {policy} cannot be found.");
    error::no_such_entity_exception(text)
}

pub(crate) fn no_policy(arn: &str) -> ApiError {
    error::no_such_entity_exception(format!("Policy {arn} was not found."))
}

pub(crate) fn not_attachable(arn: &str) -> ApiError {
    let text = format!("Policy {arn} does not exist or is not attachable.");
    error::no_such_entity_exception(text)
}

pub(crate) fn no_boundary(arn: &str) -> ApiError {
    let text = format!("Scope ARN: {arn} does not exist or is not attachable.");
    error::no_such_entity_exception(text)
}

pub(crate) fn no_version(arn: &str, version: &str) -> ApiError {
    let text = format!("Policy {arn} version {version} does not exist or is not attachable.");
    error::no_such_entity_exception(text)
}

pub(crate) fn no_key(id: &str) -> ApiError {
    error::no_such_entity_exception(format!("The Access Key with id {id} cannot be found."))
}

pub(crate) fn no_service_credential(id: &str) -> ApiError {
    let text = format!("The Service Specific Credential with id {id} cannot be found.");
    error::no_such_entity_exception(text)
}

pub(crate) fn no_login(user: &str) -> ApiError {
    let text = format!("Login Profile for User {user} cannot be found.");
    error::no_such_entity_exception(text)
}

pub(crate) fn over_quota(name: impl std::fmt::Display, max: usize) -> ApiError {
    error::limit_exceeded_exception(format!("Cannot exceed quota for {name}: {max}"))
}

pub(crate) fn conflict(what: &str) -> ApiError {
    error::delete_conflict_exception(format!("Cannot delete entity, must {what} first."))
}

pub(crate) fn malformed(wrong: &impl std::fmt::Display) -> ApiError {
    error::malformed_policy_document_exception(wrong.to_string())
}

/// What the model cannot say of an input, refused as what it can.
pub(crate) fn invalid(message: impl Into<String>) -> ApiError {
    ApiError::new("ValidationError", 400, message)
}

pub(crate) fn denied(message: impl Into<String>) -> ApiError {
    ApiError::new("AccessDenied", 403, message)
}

pub(crate) fn concurrent() -> ApiError {
    error::concurrent_modification_exception(
        "The request was rejected because multiple requests to change this object were submitted \
         simultaneously. Wait a few minutes and submit your request again.",
    )
}

pub(crate) fn aws_managed(arn: &str) -> ApiError {
    denied(format!("{arn} is managed by AWS and cannot be changed."))
}
