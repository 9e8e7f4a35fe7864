//! CloudFormation's types of SQS's resources.

mod policy;
mod queue;

use aws_api::sqs::Sqs;
use resource::{ResourceType, resource_type};
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "Sqs";

/// The types of this service's resources, which are made through `api`.
pub fn resource_types(api: Arc<dyn Sqs>) -> Vec<Arc<dyn ResourceType>> {
    vec![resource_type(queue::Queues { api: api.clone() }), resource_type(policy::Policies { api })]
}
