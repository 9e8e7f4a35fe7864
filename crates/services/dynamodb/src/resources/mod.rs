//! CloudFormation's types of DynamoDB resources.

mod table;
mod table_beside;
mod table_changes;
mod table_found;
mod table_given;
mod table_tags;

use aws_api::dynamodb::DynamoDb;
use resource::{ResourceType, resource_type};
use std::sync::Arc;
use store::Store;

/// As failures name the service.
const SERVICE: &str = "DynamoDb";

/// The types of this service's resources, which are made through `api`; `store` wakes whoever waits
/// for a table to become ready.
pub fn resource_types(api: Arc<dyn DynamoDb>, store: Arc<dyn Store>) -> Vec<Arc<dyn ResourceType>> {
    vec![resource_type(table::Tables { api, store })]
}
