//! An [`Api`] as a document.

use crate::describe::*;
use crate::references::{each_reference, model_name};
use crate::write_operation::operation;
use crate::write_parts::{self as parts, put, texts};
use crate::yaml;
use serde_json::{Map, Value, json};

/// Which of API Gateway's extensions are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Extensions {
    /// `x-amazon-apigateway-integration`.
    pub integrations: bool,
    /// `x-amazon-apigateway-authorizer`, `-authtype`.
    pub authorizers: bool,
    /// All others.
    pub others: bool,
}

impl Extensions {
    /// All of them.
    pub const ALL: Extensions = Extensions { integrations: true, authorizers: true, others: true };
}

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "their names say it")]
pub enum Syntax {
    Json,
    Yaml,
}

/// Writes a document in the API's format.
pub fn write(api: &Api, extensions: Extensions, syntax: Syntax) -> String {
    let document = Value::Object(document(api, extensions));
    match syntax {
        Syntax::Json => format!("{document:#}"),
        Syntax::Yaml => yaml::write(&document),
    }
}

fn document(api: &Api, extensions: Extensions) -> Map<String, Value> {
    let mut all = Map::new();
    match api.format {
        Format::Swagger2 => put(&mut all, "swagger", Some(json!("2.0"))),
        Format::OpenApi3 => put(&mut all, "openapi", Some(json!("3.0.1"))),
    }
    let mut info = Map::new();
    put(&mut info, "title", api.title.clone());
    put(&mut info, "description", api.description.clone());
    put(&mut info, "version", api.version.clone());
    all.insert("info".to_owned(), Value::Object(info));
    server(api, extensions, &mut all);
    let tag = |(name, value)| json!({"name": name, "x-amazon-apigateway-tag-value": value});
    let tags: Vec<Value> = api.tags.iter().map(tag).collect();
    put(&mut all, "tags", (!tags.is_empty() && extensions.others).then_some(tags));
    put(&mut all, "security", api.security.as_deref().map(parts::requirements));
    let mut paths = Map::new();
    for (path, operations) in &api.paths {
        let written = |(verb, one): (&Verb, &Operation)| {
            (verb.key().to_owned(), Value::Object(operation(api, one, extensions)))
        };
        paths.insert(path.clone(), Value::Object(operations.iter().map(written).collect()));
    }
    all.insert("paths".to_owned(), Value::Object(paths));
    let schemes = schemes(api, extensions);
    let models = models(api);
    match api.format {
        Format::Swagger2 => {
            put(&mut all, "securityDefinitions", schemes);
            put(&mut all, "definitions", models);
        }
        Format::OpenApi3 => {
            let mut components = Map::new();
            put(&mut components, "schemas", models);
            put(&mut components, "securitySchemes", schemes);
            put(&mut all, "components", (!components.is_empty()).then_some(components));
        }
    }
    if extensions.others {
        others(api, &mut all);
    }
    all
}

fn server(api: &Api, extensions: Extensions, all: &mut Map<String, Value>) {
    let Server { host, base_path } = &api.server;
    let endpoint = api.endpoint.as_ref().filter(|_| extensions.others).map(parts::endpoint);
    if api.format == Format::Swagger2 {
        put(all, "host", host.clone());
        put(all, "basePath", base_path.clone());
        put(all, "schemes", host.as_ref().map(|_| json!(["https"])));
        return put(all, "x-amazon-apigateway-endpoint-configuration", endpoint);
    }
    if host.is_none() && base_path.is_none() && endpoint.is_none() {
        return;
    }
    let before = host.as_ref().map(|host| format!("https://{host}")).unwrap_or_default();
    let mut server = Map::new();
    match base_path {
        Some(path) => {
            put(&mut server, "url", Some(format!("{before}/{{basePath}}")));
            let default = path.trim_start_matches('/');
            put(&mut server, "variables", Some(json!({"basePath": {"default": default}})));
        }
        None => put(&mut server, "url", Some(if host.is_some() { before } else { "/".to_owned() })),
    }
    put(&mut server, "x-amazon-apigateway-endpoint-configuration", endpoint);
    put(all, "servers", Some(vec![Value::Object(server)]));
}

fn schemes(api: &Api, extensions: Extensions) -> Option<Map<String, Value>> {
    let schemes = api.schemes.iter();
    let written: Map<String, Value> = schemes
        .map(|(name, one)| {
            (name.clone(), Value::Object(parts::scheme(api.format, one, extensions)))
        })
        .collect();
    (!written.is_empty()).then_some(written)
}

fn models(api: &Api) -> Option<Map<String, Value>> {
    let written = |(name, model): (&String, &Model)| {
        let mut schema = model.schema.clone();
        each_reference(&mut schema, &mut |reference| {
            if let Some(name) = model_name(reference) {
                *reference = parts::reference(api.format, name);
            }
        });
        (name.clone(), schema)
    };
    let models: Map<String, Value> = api.models.iter().map(written).collect();
    (!models.is_empty()).then_some(models)
}

fn others(api: &Api, all: &mut Map<String, Value>) {
    put(all, "x-amazon-apigateway-request-validator", api.validator.clone());
    let validator = |(name, one): (&String, &Validator)| {
        let value = json!({
            "validateRequestParameters": one.parameters, "validateRequestBody": one.body,
        });
        (name.clone(), value)
    };
    let validators: Map<String, Value> = api.validators.iter().map(validator).collect();
    put(
        all,
        "x-amazon-apigateway-request-validators",
        (!validators.is_empty()).then_some(validators),
    );
    let responses = api.gateway_responses.iter();
    let responses: Map<String, Value> = responses
        .map(|(name, one)| (name.clone(), Value::Object(parts::gateway_response(one))))
        .collect();
    put(all, "x-amazon-apigateway-gateway-responses", (!responses.is_empty()).then_some(responses));
    put(all, "x-amazon-apigateway-policy", api.policy.clone());
    put(all, "x-amazon-apigateway-api-key-source", api.key_source.clone());
    put(all, "x-amazon-apigateway-binary-media-types", texts(&api.binary_media_types));
    put(all, "x-amazon-apigateway-minimum-compression-size", api.minimum_compression_size);
    put(all, "x-amazon-apigateway-cors", api.cors.as_ref().map(parts::cors));
    let version = api.import_export_version.clone();
    put(all, "x-amazon-apigateway-importexport-version", version);
}
