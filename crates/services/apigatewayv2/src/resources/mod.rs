//! CloudFormation's types of HTTP and WebSocket APIs and what belongs to them.

mod api;
mod api_body;
mod authorizer;
mod deployment;
mod integration;
mod integration_response;
mod model;
mod route;
mod route_response;
mod stage;
mod tags;

use aws_api::apigatewayv2::Apigatewayv2;
use aws_api::s3::S3;
use resource::{ResourceType, resource_type};
use std::collections::BTreeMap;
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "ApiGatewayV2";

/// The types of this service's resources, which are made through `api`; documents that templates name
/// by bucket and key are read through `s3`.
pub fn resource_types(api: Arc<dyn Apigatewayv2>, s3: Arc<dyn S3>) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(api::Apis { api: api.clone(), s3 }),
        resource_type(route::Routes { api: api.clone() }),
        resource_type(route_response::RouteResponses { api: api.clone() }),
        resource_type(integration::Integrations { api: api.clone() }),
        resource_type(integration_response::IntegrationResponses { api: api.clone() }),
        resource_type(authorizer::Authorizers { api: api.clone() }),
        resource_type(deployment::Deployments { api: api.clone() }),
        resource_type(stage::Stages { api: api.clone() }),
        resource_type(model::Models { api }),
    ]
}

/// What an update says of a text: the new one, or that there is none any more.
fn text(new: &Option<String>) -> Option<String> {
    Some(new.clone().unwrap_or_default())
}

/// What an update says of a map whose entries it changes one by one: an empty value removes an entry.
fn entries<T: Clone + Default>(
    has: Option<BTreeMap<String, T>>,
    new: &Option<BTreeMap<String, T>>,
) -> Option<BTreeMap<String, T>> {
    let gone = has.unwrap_or_default().into_keys().map(|key| (key, T::default()));
    Some(gone.chain(new.clone().unwrap_or_default()).collect())
}

/// What was found of a value that the template has; nothing of one that it has not.
fn told<T, U>(wanted: &Option<T>, found: Option<U>) -> Option<U> {
    wanted.as_ref().and(found)
}
