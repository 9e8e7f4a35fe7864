//! CloudFormation's types of CloudWatch Logs resources.

mod account_policy;
mod destination;
mod group;
mod metric_filter;
mod query_definition;
mod stream;
mod subscription;

use aws_api::logs::Logs;
use resource::{ResourceType, resource_type};
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "CloudWatchLogs";

/// The types of this service's resources, which are made through `api`.
pub fn resource_types(api: Arc<dyn Logs>) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(account_policy::AccountPolicies { api: api.clone() }),
        resource_type(destination::Destinations { api: api.clone() }),
        resource_type(group::Groups { api: api.clone() }),
        resource_type(metric_filter::MetricFilters { api: api.clone() }),
        resource_type(query_definition::QueryDefinitions { api: api.clone() }),
        resource_type(stream::Streams { api: api.clone() }),
        resource_type(subscription::Subscriptions { api }),
    ]
}
