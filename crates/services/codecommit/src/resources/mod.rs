//! CloudFormation's types of CodeCommit's resources.

mod repository;

use aws_api::codecommit::Codecommit;
use resource::{ResourceType, resource_type};
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "CodeCommit";

/// The types of this service's resources, which are made through `api`.
pub fn resource_types(api: Arc<dyn Codecommit>) -> Vec<Arc<dyn ResourceType>> {
    vec![resource_type(repository::Repositories { api })]
}
