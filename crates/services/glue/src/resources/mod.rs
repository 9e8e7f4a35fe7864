//! CloudFormation's types of the catalog's resources.
//!
//! Their properties are called as the members of the API's structures: one is made of the other by way
//! of JSON.

mod database;
mod table;

use aws_api::glue::Glue;
use aws_api::{Decode, Shape, Structure};
use resource::{Failure, Properties, ResourceType, Value, resource_type};
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "Glue";

/// The types of this service's resources, which are made through `api`.
pub fn resource_types(api: Arc<dyn Glue>) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(database::Databases { api: api.clone() }),
        resource_type(table::Tables { api }),
    ]
}

/// What properties say as the API has it.
fn to_api<T: Decode>(properties: &impl Properties, shape: &'static Shape) -> Result<T, Failure> {
    let json = properties.write().unwrap_or(Value::Null).to_string();
    codec::json::from_slice(shape, json.as_bytes())
        .map_err(|why| Failure::invalid(format!("its properties cannot be read: {why}")))
}

/// What the API shows, as the members that `P` has.
fn of_api<P: Properties>(shown: &dyn Structure) -> Result<P, Failure> {
    let json = codec::json::to_vec(shown);
    let unread = |why: String| Failure::invalid(format!("what the catalog shows: {why}"));
    let mut json: Value = serde_json::from_slice(&json).map_err(|why| unread(why.to_string()))?;
    if let Value::Object(members) = &mut json {
        members.retain(|name, _| P::TABLE.iter().any(|property| property.name == name));
    }
    P::read(&json, &resource::Place::root()).map_err(|why| unread(why.to_string()))
}
