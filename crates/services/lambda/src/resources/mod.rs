//! CloudFormation's types of Lambda resources.

mod alias;
mod event_invoke_config;
mod event_source_mapping;
mod function;
mod function_changes;
mod inline;
mod layer_permission;
mod layer_version;
mod mapping_changes;
mod permission;
mod provisioned;
mod sid;
mod tags;
mod url;
mod version;

use aws_api::lambda::Lambda;
use resource::{ResourceType, resource_type};
use std::sync::Arc;
use store::Store;

/// As failures name the service.
const SERVICE: &str = "Lambda";

/// The types of this service's resources, which are made through `api`; `store` wakes whoever waits
/// for a mapping to become ready.
pub fn resource_types(api: Arc<dyn Lambda>, store: Arc<dyn Store>) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(function::Functions { api: api.clone() }),
        resource_type(version::Versions { api: api.clone() }),
        resource_type(alias::Aliases { api: api.clone() }),
        resource_type(permission::Permissions { api: api.clone() }),
        resource_type(event_source_mapping::Mappings { api: api.clone(), store }),
        resource_type(layer_version::LayerVersions { api: api.clone() }),
        resource_type(layer_permission::LayerPermissions { api: api.clone() }),
        resource_type(event_invoke_config::EventInvokeConfigs { api: api.clone() }),
        resource_type(url::Urls { api }),
    ]
}
