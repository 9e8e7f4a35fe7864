//! CloudFormation's types of REST APIs and what belongs to them.

mod account;
mod api_key;
mod authorizer;
mod deployment;
mod gateway_response;
mod method;
mod method_parts;
mod model;
mod patches;
mod resource_of_path;
mod rest_api;
mod rest_api_body;
mod stage;
mod stage_settings;
mod tags;
mod usage_plan;
mod usage_plan_key;
mod validator;

use ::resource::{ResourceType, resource_type};
use aws_api::apigateway::Apigateway;
use aws_api::s3::S3;
use std::sync::Arc;

/// As failures name the service.
const SERVICE: &str = "ApiGateway";

/// The types of this service's resources, which are made through `api`; documents that templates name
/// by bucket and key are read through `s3`.
pub fn resource_types(api: Arc<dyn Apigateway>, s3: Arc<dyn S3>) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(rest_api::RestApis { api: api.clone(), s3 }),
        resource_type(resource_of_path::Resources { api: api.clone() }),
        resource_type(method::Methods { api: api.clone() }),
        resource_type(model::Models { api: api.clone() }),
        resource_type(validator::Validators { api: api.clone() }),
        resource_type(authorizer::Authorizers { api: api.clone() }),
        resource_type(gateway_response::GatewayResponses { api: api.clone() }),
        resource_type(deployment::Deployments { api: api.clone() }),
        resource_type(stage::Stages { api: api.clone() }),
        resource_type(api_key::ApiKeys { api: api.clone() }),
        resource_type(usage_plan::UsagePlans { api: api.clone() }),
        resource_type(usage_plan_key::UsagePlanKeys { api: api.clone() }),
        resource_type(account::Accounts { api }),
    ]
}
