//! CloudFormation's types of the Parameter Store's resources.

mod parameter;

use aws_api::ssm::Ssm;
use resource::{ResourceType, resource_type};
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "Ssm";

/// The types of this service's resources, which are made through `api`.
pub fn resource_types(api: Arc<dyn Ssm>) -> Vec<Arc<dyn ResourceType>> {
    vec![resource_type(parameter::Parameters { api })]
}
