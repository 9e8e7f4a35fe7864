//! CloudFormation's types of CloudWatch's resources.

mod alarm;
mod composite;
mod dashboard;
mod parts;

use aws_api::cloudwatch::Cloudwatch;
use resource::{ResourceType, resource_type};
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "CloudWatch";
/// The longest name of an alarm, and of a dashboard.
const NAME_MAX: usize = 255;

/// The types of this service's resources, which are made through `api`.
pub fn resource_types(api: Arc<dyn Cloudwatch>) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(alarm::Alarms { api: api.clone() }),
        resource_type(composite::Composites { api: api.clone() }),
        resource_type(dashboard::Dashboards { api }),
    ]
}
