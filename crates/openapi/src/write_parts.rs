//! Parts of documents.

use crate::describe::*;
use crate::write::Extensions;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Puts a member where there is one.
pub(crate) fn put(fields: &mut Map<String, Value>, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        fields.insert(name.to_owned(), value.into());
    }
}

/// A list of texts.
pub(crate) fn texts(list: &Option<Vec<String>>) -> Option<Value> {
    list.as_ref().map(|list| Value::from(list.clone()))
}

/// Texts by name, where there are some.
pub(crate) fn named(map: &BTreeMap<String, String>) -> Option<Map<String, Value>> {
    let map: Map<String, Value> =
        map.iter().map(|(name, text)| (name.clone(), Value::from(text.clone()))).collect();
    (!map.is_empty()).then_some(map)
}

/// A reference to a model.
pub(crate) fn reference(format: Format, model: &str) -> String {
    match format {
        Format::Swagger2 => format!("#/definitions/{model}"),
        Format::OpenApi3 => format!("#/components/schemas/{model}"),
    }
}

pub(crate) fn requirements(requirements: &[Requirement]) -> Vec<Value> {
    let written = |one: &Requirement| {
        let members = one.iter().map(|(name, scopes)| (name.clone(), Value::from(scopes.clone())));
        Value::Object(members.collect())
    };
    requirements.iter().map(written).collect()
}

pub(crate) fn endpoint(endpoint: &Endpoint) -> Map<String, Value> {
    let mut fields = Map::new();
    put(&mut fields, "types", texts(&endpoint.types));
    put(&mut fields, "vpcEndpointIds", texts(&endpoint.vpc_endpoint_ids));
    put(&mut fields, "disableExecuteApiEndpoint", endpoint.disabled);
    put(&mut fields, "ipAddressType", endpoint.ip_address_type.clone());
    fields
}

pub(crate) fn cors(cors: &Cors) -> Map<String, Value> {
    let mut fields = Map::new();
    put(&mut fields, "allowOrigins", texts(&cors.allow_origins));
    put(&mut fields, "allowMethods", texts(&cors.allow_methods));
    put(&mut fields, "allowHeaders", texts(&cors.allow_headers));
    put(&mut fields, "exposeHeaders", texts(&cors.expose_headers));
    put(&mut fields, "maxAge", cors.max_age);
    put(&mut fields, "allowCredentials", cors.allow_credentials);
    fields
}

pub(crate) fn gateway_response(response: &GatewayResponse) -> Map<String, Value> {
    let mut fields = Map::new();
    put(&mut fields, "statusCode", response.status_code.clone());
    put(&mut fields, "responseParameters", named(&response.parameters));
    put(&mut fields, "responseTemplates", named(&response.templates));
    fields
}

pub(crate) fn scheme(
    format: Format,
    scheme: &Scheme,
    extensions: Extensions,
) -> Map<String, Value> {
    let in_header = |name: &str| json!({"type": "apiKey", "name": name, "in": "header"});
    let written = match scheme {
        Scheme::ApiKey => in_header("x-api-key"),
        Scheme::SigV4 if extensions.authorizers => json!({"type": "apiKey",
            "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "awsSigv4"}),
        Scheme::SigV4 => in_header("Authorization"),
        Scheme::Authorizer(one) => return of_authorizer(format, one, extensions),
        Scheme::Other => json!({"type": "apiKey", "name": "Unused", "in": "header"}),
    };
    match written {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

fn of_authorizer(format: Format, one: &Authorizer, extensions: Extensions) -> Map<String, Value> {
    let mut fields = Map::new();
    // Only the newer format has flows that may be empty.
    if one.kind == "jwt" && format == Format::OpenApi3 && one.header.is_none() {
        put(&mut fields, "type", Some("oauth2"));
        put(&mut fields, "flows", Some(Map::new()));
    } else {
        put(&mut fields, "type", Some("apiKey"));
        put(&mut fields, "name", Some(one.header.clone().unwrap_or_else(|| "Unused".to_owned())));
        let place = if one.header.is_some() { "header" } else { "query" };
        put(&mut fields, "in", Some(place));
    }
    if extensions.authorizers {
        put(&mut fields, "x-amazon-apigateway-authtype", one.auth_type.clone());
        put(&mut fields, "x-amazon-apigateway-authorizer", Some(authorizer(one)));
    }
    fields
}

fn authorizer(one: &Authorizer) -> Map<String, Value> {
    let mut fields = Map::new();
    put(&mut fields, "type", Some(one.kind.clone()));
    put(&mut fields, "authorizerUri", one.uri.clone());
    put(&mut fields, "authorizerCredentials", one.credentials.clone());
    put(&mut fields, "identityValidationExpression", one.identity_validation.clone());
    put(&mut fields, "identitySource", one.identity_source.clone());
    put(&mut fields, "authorizerResultTtlInSeconds", one.ttl_s);
    put(&mut fields, "providerARNs", texts(&one.provider_arns));
    let mut jwt = Map::new();
    put(&mut jwt, "issuer", one.issuer.clone());
    put(&mut jwt, "audience", texts(&one.audience));
    put(&mut fields, "jwtConfiguration", (!jwt.is_empty()).then_some(jwt));
    put(&mut fields, "authorizerPayloadFormatVersion", one.payload_format_version.clone());
    put(&mut fields, "enableSimpleResponses", one.simple_responses);
    fields
}
