//! CloudFormation's types of Kinesis resources.

mod consumer;
mod policy;
mod stream;
mod stream_changes;

use aws_api::kinesis::Kinesis;
use resource::{ResourceType, resource_type};
use std::sync::Arc;
use store::Store;

/// As failures name the service.
const SERVICE: &str = "Kinesis";

/// The types of this service's resources, which are made through `api`; `store` wakes whoever waits
/// for a stream to become ready.
pub fn resource_types(api: Arc<dyn Kinesis>, store: Arc<dyn Store>) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(consumer::Consumers { api: api.clone() }),
        resource_type(policy::Policies { api: api.clone() }),
        resource_type(stream::Streams { api, store }),
    ]
}
