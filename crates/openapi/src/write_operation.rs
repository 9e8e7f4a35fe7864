//! Operations as documents have them.

use crate::describe::*;
use crate::write::Extensions;
use crate::write_parts::{named, put, reference, requirements};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

pub(crate) fn operation(api: &Api, one: &Operation, extensions: Extensions) -> Map<String, Value> {
    let mut fields = Map::new();
    put(&mut fields, "operationId", one.id.clone());
    let mut parameters: Vec<Value> = one
        .parameters
        .iter()
        .map(|(one, required)| parameter(api.format, one, *required))
        .collect();
    match api.format {
        Format::Swagger2 => {
            put(&mut fields, "consumes", media_types(one.bodies.keys()));
            let produced = one.responses.values().flat_map(|response| response.bodies.keys());
            put(&mut fields, "produces", media_types(produced));
            if let Some(model) = main(&one.bodies) {
                parameters.push(json!({"in": "body", "name": model, "required": true,
                    "schema": {"$ref": reference(api.format, model)}}));
            }
        }
        Format::OpenApi3 if !one.bodies.is_empty() => {
            let body = json!({"content": contents(api.format, &one.bodies), "required": true});
            put(&mut fields, "requestBody", Some(body));
        }
        Format::OpenApi3 => {}
    }
    put(&mut fields, "parameters", (!parameters.is_empty()).then_some(parameters));
    let answers = one.responses.iter();
    let answers: Map<String, Value> = answers
        .map(|(code, one)| (code.clone(), Value::Object(response(api.format, code, one))))
        .collect();
    put(&mut fields, "responses", Some(answers));
    put(&mut fields, "security", one.security.as_deref().map(requirements));
    if extensions.others {
        put(&mut fields, "x-amazon-apigateway-request-validator", one.validator.clone());
        put(&mut fields, "isDefaultRoute", one.default_route.then_some(true));
    }
    if extensions.authorizers {
        let auth = one.auth.as_ref().map(|kind| json!({"type": kind}));
        put(&mut fields, "x-amazon-apigateway-auth", auth);
    }
    if extensions.integrations {
        let written = one.integration.as_ref().map(integration);
        put(&mut fields, "x-amazon-apigateway-integration", written);
    }
    fields
}

fn media_types<'t>(types: impl Iterator<Item = &'t String>) -> Option<Vec<Value>> {
    let mut list: Vec<&String> = types.collect();
    list.sort();
    list.dedup();
    (!list.is_empty()).then(|| list.into_iter().map(|one| Value::from(one.clone())).collect())
}

/// The one model that Swagger can name: JSON's, or the first.
fn main(bodies: &BTreeMap<String, String>) -> Option<&String> {
    bodies.get("application/json").or_else(|| bodies.values().next())
}

fn parameter(format: Format, parameter: &Parameter, required: bool) -> Value {
    let place = match parameter.place {
        Place::Header => "header",
        Place::Path => "path",
        Place::Query => "query",
    };
    let name = &parameter.name;
    match format {
        Format::Swagger2 => {
            json!({"name": name, "in": place, "required": required, "type": "string"})
        }
        Format::OpenApi3 => {
            json!({"name": name, "in": place, "required": required, "schema": {"type": "string"}})
        }
    }
}

fn contents(format: Format, bodies: &BTreeMap<String, String>) -> Map<String, Value> {
    let written = |(media, model): (&String, &String)| {
        (media.clone(), json!({"schema": {"$ref": reference(format, model)}}))
    };
    bodies.iter().map(written).collect()
}

fn response(format: Format, code: &str, response: &Response) -> Map<String, Value> {
    let mut fields = Map::new();
    put(&mut fields, "description", Some(format!("{code} response")));
    let header = match format {
        Format::Swagger2 => json!({"type": "string"}),
        Format::OpenApi3 => json!({"schema": {"type": "string"}}),
    };
    let headers: Map<String, Value> =
        response.headers.iter().map(|name| (name.clone(), header.clone())).collect();
    put(&mut fields, "headers", (!headers.is_empty()).then_some(headers));
    match format {
        Format::Swagger2 => {
            let schema = main(&response.bodies).map(|one| json!({"$ref": reference(format, one)}));
            put(&mut fields, "schema", schema);
        }
        Format::OpenApi3 => {
            let content = contents(format, &response.bodies);
            put(&mut fields, "content", Some(content));
        }
    }
    fields
}

fn integration(one: &Integration) -> Map<String, Value> {
    let mut fields = Map::new();
    let lower = |text: &Option<String>| text.as_ref().map(|text| text.to_ascii_lowercase());
    put(&mut fields, "type", Some(one.kind.to_ascii_lowercase()));
    put(&mut fields, "integrationSubtype", one.subtype.clone());
    put(&mut fields, "credentials", one.credentials.clone());
    put(&mut fields, "httpMethod", one.http_method.clone());
    put(&mut fields, "uri", one.uri.clone());
    let responses = one.responses.iter();
    let responses: Map<String, Value> = responses
        .map(|(pattern, one)| (pattern.clone(), Value::Object(integration_response(one))))
        .collect();
    put(&mut fields, "responses", (!responses.is_empty()).then_some(responses));
    put(&mut fields, "requestParameters", named(&one.request_parameters));
    put(&mut fields, "requestTemplates", named(&one.request_templates));
    let by_code = one.response_parameters.iter();
    let by_code: Map<String, Value> = by_code
        .map(|(code, all)| (code.clone(), Value::Object(named(all).unwrap_or_default())))
        .collect();
    put(&mut fields, "responseParameters", (!by_code.is_empty()).then_some(by_code));
    put(&mut fields, "passthroughBehavior", lower(&one.passthrough_behavior));
    put(&mut fields, "connectionType", one.connection_type.clone());
    put(&mut fields, "connectionId", one.connection_id.clone());
    put(&mut fields, "timeoutInMillis", one.timeout_ms);
    put(&mut fields, "cacheNamespace", one.cache_namespace.clone());
    let keys = one.cache_key_parameters.clone();
    put(&mut fields, "cacheKeyParameters", (!keys.is_empty()).then_some(keys));
    put(&mut fields, "contentHandling", one.content_handling.clone());
    put(&mut fields, "payloadFormatVersion", one.payload_format_version.clone());
    put(&mut fields, "responseTransferMode", one.response_transfer_mode.clone());
    put(&mut fields, "integrationTarget", one.integration_target.clone());
    let mut tls = Map::new();
    put(&mut tls, "insecureSkipVerification", one.insecure_skip_verification);
    put(&mut tls, "serverNameToVerify", one.server_name_to_verify.clone());
    put(&mut fields, "tlsConfig", (!tls.is_empty()).then_some(tls));
    fields
}

fn integration_response(one: &IntegrationResponse) -> Map<String, Value> {
    let mut fields = Map::new();
    put(&mut fields, "statusCode", one.status_code.clone());
    put(&mut fields, "responseParameters", named(&one.parameters));
    put(&mut fields, "responseTemplates", named(&one.templates));
    put(&mut fields, "contentHandling", one.content_handling.clone());
    fields
}
