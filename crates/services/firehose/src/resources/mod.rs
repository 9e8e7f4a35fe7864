//! CloudFormation's types of the service's resources.

mod shapes;
mod stream;

use aws_api::firehose::Firehose;
use resource::{ResourceType, resource_type};
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "Firehose";

/// The types of this service's resources, which are made through `api`.
pub fn resource_types(api: Arc<dyn Firehose>) -> Vec<Arc<dyn ResourceType>> {
    vec![resource_type(stream::Streams { api })]
}
