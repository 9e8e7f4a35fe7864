//! CloudFormation's types of EventBridge Scheduler's resources.

mod group;
mod schedule;

use aws_api::scheduler::Scheduler;
use resource::{ResourceType, resource_type};
use std::sync::Arc;
use store::Store;

/// As failures name the service.
const SERVICE: &str = "Scheduler";

/// The types of this service's resources, which are made through `api`; `store` tells when something
/// that is waited for has changed.
pub fn resource_types(
    api: Arc<dyn Scheduler>,
    store: Arc<dyn Store>,
) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(group::Groups { api: api.clone(), store }),
        resource_type(schedule::Schedules { api }),
    ]
}
