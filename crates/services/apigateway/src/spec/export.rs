//! A definition as a document.

use super::settings::model_url;
use crate::Definition;
use aws_api::apigateway::{
    Authorizer, Integration, IntegrationResponse, Method, MethodResponse, RestApi,
};
use foundation::Caller;
use openapi::{
    Endpoint, Format, GatewayResponse, Model, Operation, Parameter, Place, Response, Scheme,
    Server, Validator, Verb, each_reference,
};
use std::collections::BTreeMap;

/// Names of schemes that no authorizer has.
const API_KEY: &str = "api_key";
const SIGV4: &str = "sigv4";

/// The document of what a stage serves.
pub(super) fn exported(
    definition: &Definition,
    format: Format,
    caller: &Caller,
    id: &str,
    stage: &str,
) -> openapi::Api {
    let api = &definition.api;
    let created = api.created_date.map(|at| at.iso8601()).unwrap_or_default();
    let mut document = openapi::Api {
        format,
        title: api.name.clone(),
        description: api.description.clone(),
        version: Some(api.version.clone().unwrap_or(created)),
        server: Server {
            host: Some(format!("{id}.execute-api.{}.amazonaws.com", caller.region)),
            base_path: Some(format!("/{stage}")),
        },
        tags: api.tags.clone().unwrap_or_default(),
        models: models(definition, id),
        policy: api.policy.as_deref().and_then(|text| serde_json::from_str(text).ok()),
        key_source: api
            .api_key_source
            .as_ref()
            .map(ToString::to_string)
            .filter(|source| source != "HEADER"),
        binary_media_types: api.binary_media_types.clone().filter(|types| !types.is_empty()),
        minimum_compression_size: api.minimum_compression_size.map(i64::from),
        endpoint: endpoint(api),
        ..openapi::Api::default()
    };
    for one in definition.validators.values() {
        let validator = Validator {
            body: one.validate_request_body == Some(true),
            parameters: one.validate_request_parameters == Some(true),
        };
        document.validators.insert(one.name.clone().unwrap_or_default(), validator);
    }
    for (kind, one) in &definition.gateway_responses {
        let response = GatewayResponse {
            status_code: one.status_code.clone(),
            parameters: one.response_parameters.clone().unwrap_or_default(),
            templates: one.response_templates.clone().unwrap_or_default(),
        };
        document.gateway_responses.insert(kind.clone(), response);
    }
    for one in definition.authorizers.values() {
        document.schemes.insert(one.name.clone().unwrap_or_default(), scheme(one));
    }
    for (resource, http_method, method) in definition.methods() {
        let (Some(path), Some(verb)) = (&resource.path, Verb::named(http_method)) else { continue };
        if method.api_key_required == Some(true) {
            document.schemes.insert(API_KEY.to_owned(), Scheme::ApiKey);
        }
        if method.authorization_type.as_deref() == Some("AWS_IAM") {
            document.schemes.insert(SIGV4.to_owned(), Scheme::SigV4);
        }
        let operations = document.paths.entry(path.clone()).or_default();
        operations.insert(verb, operation(definition, method));
    }
    document
}

fn endpoint(api: &RestApi) -> Option<Endpoint> {
    let configuration = api.endpoint_configuration.clone().unwrap_or_default();
    let ids = configuration.vpc_endpoint_ids.filter(|ids| !ids.is_empty());
    let disabled = api.disable_execute_api_endpoint.filter(|disabled| *disabled);
    let said = ids.is_some() || disabled.is_some();
    said.then(|| Endpoint { disabled, vpc_endpoint_ids: ids, ..Endpoint::default() })
}

fn models(definition: &Definition, id: &str) -> BTreeMap<String, Model> {
    let before = model_url(id, "");
    let model = |(name, model): (&String, &aws_api::apigateway::Model)| {
        let text = model.schema.as_deref().unwrap_or("{}");
        let mut schema = serde_json::from_str(text).unwrap_or_else(|_| serde_json::json!({}));
        each_reference(&mut schema, &mut |reference| {
            if let Some(name) = reference.strip_prefix(before.as_str()) {
                *reference = format!("#/definitions/{name}");
            }
        });
        (name.clone(), Model { schema })
    };
    definition.models.iter().map(model).collect()
}

fn scheme(one: &Authorizer) -> Scheme {
    let kind = one.r#type.as_ref().map(ToString::to_string).unwrap_or_default();
    let source = one.identity_source.as_deref().unwrap_or_default();
    let header = source.strip_prefix("method.request.header.").filter(|name| !name.contains(','));
    let usual = match kind.as_str() {
        "COGNITO_USER_POOLS" => "cognito_user_pools",
        _ => "custom",
    };
    // What a header's name says already is not said again.
    let by_header = header.is_some() && kind != "REQUEST";
    Scheme::Authorizer(Box::new(openapi::Authorizer {
        kind: kind.to_ascii_lowercase(),
        header: header.map(ToOwned::to_owned),
        auth_type: Some(one.auth_type.clone().unwrap_or_else(|| usual.to_owned())),
        uri: one.authorizer_uri.clone(),
        credentials: one.authorizer_credentials.clone(),
        identity_validation: one.identity_validation_expression.clone(),
        identity_source: one.identity_source.clone().filter(|_| !by_header),
        ttl_s: one.authorizer_result_ttl_in_seconds.map(i64::from),
        provider_arns: one.provider_arns.clone().filter(|arns| !arns.is_empty()),
        ..openapi::Authorizer::default()
    }))
}

/// `method.request.querystring.NAME` taken apart.
fn parameter(location: &str) -> Option<Parameter> {
    let (place, name) = location.strip_prefix("method.request.")?.split_once('.')?;
    let place = match place {
        "header" => Place::Header,
        "path" => Place::Path,
        "querystring" => Place::Query,
        _ => return None,
    };
    Some(Parameter { place, name: name.to_owned() })
}

fn response(one: &MethodResponse) -> Response {
    let parameters = one.response_parameters.iter().flatten();
    let header =
        |name: &String| name.strip_prefix("method.response.header.").map(ToOwned::to_owned);
    Response {
        headers: parameters.filter_map(|(name, _)| header(name)).collect(),
        bodies: one.response_models.clone().unwrap_or_default(),
    }
}

fn operation(definition: &Definition, method: &Method) -> Operation {
    let parameters = method.request_parameters.iter().flatten();
    let parameters = parameters.filter_map(|(name, required)| Some((parameter(name)?, *required)));
    let responses = method.method_responses.iter().flatten();
    let mut security = Vec::new();
    let mut needs = |name: &str, scopes: Vec<String>| {
        security.push(BTreeMap::from([(name.to_owned(), scopes)]));
    };
    if let Some(id) = &method.authorizer_id
        && let Some(one) = definition.authorizers.get(id)
    {
        let scopes = method.authorization_scopes.clone().unwrap_or_default();
        needs(one.name.as_deref().unwrap_or_default(), scopes);
    }
    if method.authorization_type.as_deref() == Some("AWS_IAM") {
        needs(SIGV4, Vec::new());
    }
    if method.api_key_required == Some(true) {
        needs(API_KEY, Vec::new());
    }
    let validator = method.request_validator_id.as_ref();
    let validator = validator.and_then(|id| definition.validators.get(id));
    Operation {
        id: method.operation_name.clone(),
        parameters: parameters.collect(),
        bodies: method.request_models.clone().unwrap_or_default(),
        responses: responses.map(|(code, one)| (code.clone(), response(one))).collect(),
        security: (!security.is_empty()).then_some(security),
        auth: None,
        validator: validator.and_then(|one| one.name.clone()),
        integration: method.method_integration.as_ref().map(integration),
        default_route: false,
    }
}

fn integration(one: &Integration) -> openapi::Integration {
    let text = |kind: Option<String>| kind;
    let responses = one.integration_responses.iter().flatten();
    let responses = responses.map(|(_, response)| {
        let pattern = response.selection_pattern.clone().filter(|pattern| !pattern.is_empty());
        (pattern.unwrap_or_else(|| "default".to_owned()), integration_response(response))
    });
    let tls = one.tls_config.clone().unwrap_or_default();
    openapi::Integration {
        kind: one.r#type.as_ref().map(ToString::to_string).unwrap_or_default(),
        uri: one.uri.clone(),
        http_method: one.http_method.clone(),
        credentials: one.credentials.clone(),
        connection_id: one.connection_id.clone(),
        connection_type: text(one.connection_type.as_ref().map(ToString::to_string)),
        passthrough_behavior: one.passthrough_behavior.clone(),
        content_handling: text(one.content_handling.as_ref().map(ToString::to_string)),
        timeout_ms: one.timeout_in_millis.map(i64::from).filter(|ms| *ms != 29_000),
        // Which is the resource's id where nobody says another; ids are not the document's.
        cache_namespace: None,
        cache_key_parameters: one.cache_key_parameters.clone().unwrap_or_default(),
        request_parameters: one.request_parameters.clone().unwrap_or_default(),
        request_templates: one.request_templates.clone().unwrap_or_default(),
        responses: responses.collect(),
        insecure_skip_verification: tls.insecure_skip_verification,
        response_transfer_mode: text(one.response_transfer_mode.as_ref().map(ToString::to_string)),
        integration_target: one.integration_target.clone(),
        ..openapi::Integration::default()
    }
}

fn integration_response(one: &IntegrationResponse) -> openapi::IntegrationResponse {
    openapi::IntegrationResponse {
        status_code: one.status_code.clone(),
        parameters: one.response_parameters.clone().unwrap_or_default(),
        templates: one.response_templates.clone().unwrap_or_default(),
        content_handling: one.content_handling.as_ref().map(ToString::to_string),
    }
}
