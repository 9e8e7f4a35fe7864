//! A document's text to an [`Api`].

use crate::describe::*;
use crate::fields::{self, Fields, Wrong};
use crate::invalid::Invalid;
use crate::operation;
use crate::schemas::Models;
use crate::security;
use crate::tree;
use serde_json::Value;
use std::collections::BTreeMap;

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// What the document says.
    pub api: Api,
    /// What was passed over, and why.
    pub warnings: Vec<String>,
}

/// What `${AWS::Region}` and the like stand for («AWS variables for OpenAPI import»): values by name.
pub type Variables<'v> = BTreeMap<&'v str, &'v str>;

/// A document that is being read.
pub(crate) struct Reading<'v> {
    pub(crate) root: &'v Value,
    pub(crate) format: Format,
    pub(crate) models: Models,
    pub(crate) warnings: Vec<String>,
}

impl Reading<'_> {
    pub(crate) fn warn(&mut self, text: String) {
        if !self.warnings.contains(&text) {
            self.warnings.push(text);
        }
    }
}

/// Reads a document.
///
/// # Errors
/// [`Invalid`], in API Gateway's words.
pub fn read(document: &[u8], variables: &Variables<'_>) -> Result<Read, Invalid> {
    let mut root = tree::read(document)?;
    set_variables(&mut root, variables);
    let Value::Object(fields) = &root else { return Err(Invalid::Document(None)) };
    let format = format_of(fields)?;
    let mut reading = Reading { root: &root, format, models: Models::default(), warnings: vec![] };
    let api = api(&mut reading, fields).map_err(|failure| match failure {
        Failure::Wrong => Invalid::Document(Some(format)),
        Failure::Invalid(invalid) => invalid,
    })?;
    Ok(Read { api, warnings: reading.warnings })
}

/// A wrong shape, or something with words of its own.
pub(crate) enum Failure {
    Wrong,
    Invalid(Invalid),
}

impl From<Wrong> for Failure {
    fn from(Wrong: Wrong) -> Self {
        Failure::Wrong
    }
}

impl From<Invalid> for Failure {
    fn from(invalid: Invalid) -> Self {
        Failure::Invalid(invalid)
    }
}

fn format_of(fields: &Fields) -> Result<Format, Invalid> {
    let version = |name| fields::text(fields, name).ok().flatten();
    match (version("swagger"), version("openapi")) {
        // A number that YAML has made of `2.0`.
        (Some(version), _) if matches!(version.as_str(), "2.0" | "2") => Ok(Format::Swagger2),
        (Some(_), _) => Err(Invalid::Document(Some(Format::Swagger2))),
        (None, Some(version)) if version == "3.0" || version.starts_with("3.0.") => {
            Ok(Format::OpenApi3)
        }
        _ => Err(Invalid::Document(None)),
    }
}

/// Puts in what variables stand for.
fn set_variables(value: &mut Value, variables: &Variables<'_>) {
    match value {
        Value::String(text) if text.contains("${AWS::") => {
            for (name, value) in variables {
                *text = text.replace(&format!("${{{name}}}"), value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| set_variables(item, variables)),
        Value::Object(map) => map.values_mut().for_each(|item| set_variables(item, variables)),
        _ => {}
    }
}

fn api(reading: &mut Reading<'_>, fields: &Fields) -> Result<Api, Failure> {
    let empty = Fields::new();
    let info = fields::object(fields, "info")?.unwrap_or(&empty);
    let components = match reading.format {
        Format::Swagger2 => fields,
        Format::OpenApi3 => fields::object(fields, "components")?.unwrap_or(&empty),
    };
    let (schemas, schemes) = match reading.format {
        Format::Swagger2 => ("definitions", "securityDefinitions"),
        Format::OpenApi3 => ("schemas", "securitySchemes"),
    };
    if let Some(schemas) = fields::object(components, schemas)? {
        for (name, schema) in schemas {
            Models::named(reading, name, schema);
        }
    }
    let mut api = Api {
        format: reading.format,
        title: fields::text(info, "title")?,
        description: fields::text(info, "description")?,
        version: fields::text(info, "version")?,
        server: server(reading.format, fields)?,
        tags: tags(fields)?,
        schemes: security::schemes(fields::object(components, schemes)?)?,
        security: security::requirements(fields)?,
        validators: validators(fields)?,
        validator: fields::text(fields, "x-amazon-apigateway-request-validator")?,
        gateway_responses: gateway_responses(fields)?,
        policy: fields.get("x-amazon-apigateway-policy").filter(|one| !one.is_null()).cloned(),
        key_source: fields::text(fields, "x-amazon-apigateway-api-key-source")?,
        binary_media_types: fields::texts(fields, "x-amazon-apigateway-binary-media-types")?,
        minimum_compression_size: fields::integer(
            fields,
            "x-amazon-apigateway-minimum-compression-size",
        )?,
        endpoint: endpoint(reading.format, fields)?,
        cors: cors(fields)?,
        import_export_version: fields::text(fields, "x-amazon-apigateway-importexport-version")?,
        ..Api::default()
    };
    let paths = fields::object(fields, "paths")?.ok_or(Wrong)?;
    for (path, item) in paths {
        if path.starts_with("x-") {
            continue;
        }
        if !path.starts_with('/') {
            let text = format!("Path '{path}' does not begin with '/'. Ignoring.");
            reading.warn(text);
            continue;
        }
        // A path's end is no other path; a query in one is none.
        let clean = match path.trim_end_matches('/') {
            "" => "/",
            clean => clean,
        };
        let operations = operation::operations(reading, fields, path, item)?;
        api.paths.entry(clean.to_owned()).or_default().extend(operations);
    }
    api.models = reading.models.take();
    Ok(api)
}

fn server(format: Format, fields: &Fields) -> Result<Server, Wrong> {
    if format == Format::Swagger2 {
        let (host, base_path) = (fields::text(fields, "host")?, fields::text(fields, "basePath")?);
        return Ok(Server { host, base_path: base_path.and_then(|path| path_of(&path)) });
    }
    let servers = fields::list(fields, "servers")?.and_then(|servers| servers.first());
    let Some(Value::Object(server)) = servers else { return Ok(Server::default()) };
    let url = fields::text(server, "url")?.unwrap_or_default();
    let rest = url.split_once("://").map(|(_, rest)| rest);
    let (host, path) = match rest {
        Some(rest) => match rest.split_once('/') {
            Some((host, path)) => (Some(host.to_owned()), path.to_owned()),
            None => (Some(rest.to_owned()), String::new()),
        },
        None => (None, url.trim_start_matches('/').to_owned()),
    };
    let variable = match fields::object(server, "variables")? {
        Some(variables) => match fields::object(variables, "basePath")? {
            Some(variable) => fields::text(variable, "default")?,
            None => None,
        },
        None => None,
    };
    let base_path = path_of(&variable.unwrap_or(path));
    Ok(Server { host, base_path })
}

/// `/a/b` of `a/b/`; nothing of `/`.
fn path_of(text: &str) -> Option<String> {
    let parts: String =
        text.split('/').filter(|part| !part.is_empty()).map(|part| format!("/{part}")).collect();
    (!parts.is_empty()).then_some(parts)
}

fn tags(fields: &Fields) -> Result<BTreeMap<String, String>, Wrong> {
    let mut tags = BTreeMap::new();
    for tag in fields::list(fields, "tags")?.into_iter().flatten() {
        let Value::Object(tag) = tag else { return Err(Wrong) };
        let value = fields::text(tag, "x-amazon-apigateway-tag-value")?;
        if let (Some(name), Some(value)) = (fields::text(tag, "name")?, value) {
            tags.insert(name, value);
        }
    }
    Ok(tags)
}

fn validators(fields: &Fields) -> Result<BTreeMap<String, Validator>, Wrong> {
    let found = fields::object(fields, "x-amazon-apigateway-request-validators")?;
    let mut validators = BTreeMap::new();
    for (name, value) in found.into_iter().flatten() {
        let Value::Object(value) = value else { return Err(Wrong) };
        let validator = Validator {
            body: fields::boolean(value, "validateRequestBody")?.unwrap_or(false),
            parameters: fields::boolean(value, "validateRequestParameters")?.unwrap_or(false),
        };
        validators.insert(name.clone(), validator);
    }
    Ok(validators)
}

fn gateway_responses(fields: &Fields) -> Result<BTreeMap<String, GatewayResponse>, Wrong> {
    let found = fields::object(fields, "x-amazon-apigateway-gateway-responses")?;
    let mut responses = BTreeMap::new();
    for (name, value) in found.into_iter().flatten() {
        let Value::Object(value) = value else { return Err(Wrong) };
        let response = GatewayResponse {
            status_code: fields::text(value, "statusCode")?,
            parameters: fields::texts_by_name(value, "responseParameters")?,
            templates: fields::texts_by_name(value, "responseTemplates")?,
        };
        responses.insert(name.clone(), response);
    }
    Ok(responses)
}

fn endpoint(format: Format, fields: &Fields) -> Result<Option<Endpoint>, Wrong> {
    const NAME: &str = "x-amazon-apigateway-endpoint-configuration";
    let of_server = || {
        let server = fields::list(fields, "servers").ok().flatten()?.first()?.as_object()?;
        fields::object(server, NAME).transpose()
    };
    let found = match fields::object(fields, NAME)? {
        Some(found) => Some(found),
        None if format == Format::OpenApi3 => of_server().transpose()?,
        None => None,
    };
    let Some(found) = found else { return Ok(None) };
    Ok(Some(Endpoint {
        types: fields::texts(found, "types")?,
        vpc_endpoint_ids: fields::texts(found, "vpcEndpointIds")?,
        disabled: fields::boolean(found, "disableExecuteApiEndpoint")?,
        ip_address_type: fields::text(found, "ipAddressType")?,
    }))
}

fn cors(fields: &Fields) -> Result<Option<Cors>, Wrong> {
    let Some(found) = fields::object(fields, "x-amazon-apigateway-cors")? else { return Ok(None) };
    Ok(Some(Cors {
        allow_origins: fields::texts(found, "allowOrigins")?,
        allow_methods: fields::texts(found, "allowMethods")?,
        allow_headers: fields::texts(found, "allowHeaders")?,
        expose_headers: fields::texts(found, "exposeHeaders")?,
        max_age: fields::integer(found, "maxAge")?,
        allow_credentials: fields::boolean(found, "allowCredentials")?,
    }))
}
