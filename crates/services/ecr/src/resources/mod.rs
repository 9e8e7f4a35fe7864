//! CloudFormation's types of ECR's resources.

mod repository;

use aws_api::ecr::Ecr;
use resource::{ResourceType, resource_type};
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "Ecr";

/// The types of this service's resources, which are made through `api`.
pub fn resource_types(api: Arc<dyn Ecr>) -> Vec<Arc<dyn ResourceType>> {
    vec![resource_type(repository::Repositories { api })]
}
