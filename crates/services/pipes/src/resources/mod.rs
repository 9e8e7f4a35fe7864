//! CloudFormation's types of the service's resources.

mod pipe;

use aws_api::pipes::Pipes;
use resource::{ResourceType, resource_type};
use std::sync::Arc;
use store::Store;

/// The types of this service's resources, which are made through `api`; `store` tells when something
/// that is waited for has changed.
pub fn resource_types(api: Arc<dyn Pipes>, store: Arc<dyn Store>) -> Vec<Arc<dyn ResourceType>> {
    vec![resource_type(pipe::AllPipes { api, store })]
}
