//! What a document says of an API.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Formats of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// Swagger 2.0, which is OpenAPI 2.0.
    #[default]
    Swagger2,
    /// OpenAPI 3.0.
    OpenApi3,
}

/// An API. References to models in schemas read `#/definitions/NAME`, whatever the format.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Api {
    /// The document's format.
    pub format: Format,
    /// `info.title`.
    pub title: Option<String>,
    /// `info.description`.
    pub description: Option<String>,
    /// `info.version`.
    pub version: Option<String>,
    /// Where it is served.
    pub server: Server,
    /// Tags with values (`x-amazon-apigateway-tag-value`).
    pub tags: BTreeMap<String, String>,
    /// What each path has.
    pub paths: BTreeMap<String, BTreeMap<Verb, Operation>>,
    /// Models by name.
    pub models: BTreeMap<String, Model>,
    /// Security schemes by name.
    pub schemes: BTreeMap<String, Scheme>,
    /// What operations need that do not say.
    pub security: Option<Vec<Requirement>>,
    /// Request validators by name.
    pub validators: BTreeMap<String, Validator>,
    /// The validator of operations that do not say.
    pub validator: Option<String>,
    /// Gateway responses by type.
    pub gateway_responses: BTreeMap<String, GatewayResponse>,
    /// The resource policy.
    pub policy: Option<Value>,
    /// Where API keys come from: `HEADER`, `AUTHORIZER`.
    pub key_source: Option<String>,
    /// Media types that are bytes.
    pub binary_media_types: Option<Vec<String>>,
    /// From how many bytes on answers are compressed.
    pub minimum_compression_size: Option<i64>,
    /// Its endpoint.
    pub endpoint: Option<Endpoint>,
    /// What browsers are told, for HTTP APIs.
    pub cors: Option<Cors>,
    /// `x-amazon-apigateway-importexport-version`.
    pub import_export_version: Option<String>,
}

/// Where an API is served.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Server {
    /// Its host.
    pub host: Option<String>,
    /// What stands before every path: `/prod`.
    pub base_path: Option<String>,
}

/// HTTP methods of operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "HTTP's own names")]
pub enum Verb {
    Delete,
    Get,
    Head,
    Options,
    Patch,
    Post,
    Put,
    /// All of them (`x-amazon-apigateway-any-method`).
    Any,
}

impl Verb {
    /// All of them.
    pub const ALL: [Verb; 8] = [
        Verb::Delete,
        Verb::Get,
        Verb::Head,
        Verb::Options,
        Verb::Patch,
        Verb::Post,
        Verb::Put,
        Verb::Any,
    ];

    /// `GET`, `ANY`.
    pub fn name(self) -> &'static str {
        match self {
            Verb::Delete => "DELETE",
            Verb::Get => "GET",
            Verb::Head => "HEAD",
            Verb::Options => "OPTIONS",
            Verb::Patch => "PATCH",
            Verb::Post => "POST",
            Verb::Put => "PUT",
            Verb::Any => "ANY",
        }
    }

    /// By [`Verb::name`].
    pub fn named(name: &str) -> Option<Verb> {
        Verb::ALL.into_iter().find(|verb| verb.name() == name)
    }

    /// As documents have it: `get`, `x-amazon-apigateway-any-method`.
    pub fn key(self) -> &'static str {
        match self {
            Verb::Delete => "delete",
            Verb::Get => "get",
            Verb::Head => "head",
            Verb::Options => "options",
            Verb::Patch => "patch",
            Verb::Post => "post",
            Verb::Put => "put",
            Verb::Any => "x-amazon-apigateway-any-method",
        }
    }
}

/// An operation.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Operation {
    /// `operationId`.
    pub id: Option<String>,
    /// Its parameters, and whether each is required.
    pub parameters: BTreeMap<Parameter, bool>,
    /// The model of its body, by media type.
    pub bodies: BTreeMap<String, String>,
    /// What it answers, by status code.
    pub responses: BTreeMap<String, Response>,
    /// What it needs, if it says so.
    pub security: Option<Vec<Requirement>>,
    /// `x-amazon-apigateway-auth`: `NONE`, `AWS_IAM`.
    pub auth: Option<String>,
    /// Its request validator.
    pub validator: Option<String>,
    /// What it does.
    pub integration: Option<Integration>,
    /// Whether it is the route of requests that nothing else takes, of an HTTP API.
    pub default_route: bool,
}

/// A parameter of a request.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Parameter {
    /// Where it stands.
    pub place: Place,
    /// Its name.
    pub name: String,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "OpenAPI's own names")]
pub enum Place {
    Header,
    Path,
    Query,
}

/// What an operation answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Response {
    /// Names of headers.
    pub headers: BTreeSet<String>,
    /// The model of the body, by media type.
    pub bodies: BTreeMap<String, String>,
}

/// A model.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Its schema, with references to others as `#/definitions/NAME`.
    pub schema: Value,
}

/// All of these schemes at once, each with its scopes.
pub type Requirement = BTreeMap<String, Vec<String>>;

/// A security scheme.
#[derive(Debug, Clone, PartialEq)]
pub enum Scheme {
    /// API keys.
    ApiKey,
    /// Signature Version 4.
    SigV4,
    /// Asks somebody.
    Authorizer(Box<Authorizer>),
    /// Says something to readers only.
    Other,
}

/// Who is asked whether a request is let through (`x-amazon-apigateway-authorizer`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Authorizer {
    /// `token`, `request`, `cognito_user_pools`, `jwt`.
    pub kind: String,
    /// The header that has the token.
    pub header: Option<String>,
    /// `x-amazon-apigateway-authtype`.
    pub auth_type: Option<String>,
    /// `authorizerUri`.
    pub uri: Option<String>,
    /// `authorizerCredentials`.
    pub credentials: Option<String>,
    /// `identityValidationExpression`.
    pub identity_validation: Option<String>,
    /// `identitySource`, as one text with commas.
    pub identity_source: Option<String>,
    /// `authorizerResultTtlInSeconds`.
    pub ttl_s: Option<i64>,
    /// `providerARNs`.
    pub provider_arns: Option<Vec<String>>,
    /// `jwtConfiguration.issuer`.
    pub issuer: Option<String>,
    /// `jwtConfiguration.audience`.
    pub audience: Option<Vec<String>>,
    /// `authorizerPayloadFormatVersion`.
    pub payload_format_version: Option<String>,
    /// `enableSimpleResponses`.
    pub simple_responses: Option<bool>,
}

/// What is validated of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Validator {
    /// `validateRequestBody`.
    pub body: bool,
    /// `validateRequestParameters`.
    pub parameters: bool,
}

/// An answer of API Gateway itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GatewayResponse {
    /// Its status code.
    pub status_code: Option<String>,
    /// `responseParameters`.
    pub parameters: BTreeMap<String, String>,
    /// `responseTemplates`.
    pub templates: BTreeMap<String, String>,
}

/// An endpoint (`x-amazon-apigateway-endpoint-configuration`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Endpoint {
    /// `types`.
    pub types: Option<Vec<String>>,
    /// `vpcEndpointIds`.
    pub vpc_endpoint_ids: Option<Vec<String>>,
    /// `disableExecuteApiEndpoint`.
    pub disabled: Option<bool>,
    /// `ipAddressType`.
    pub ip_address_type: Option<String>,
}

/// What browsers are told (`x-amazon-apigateway-cors`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "named as AWS's page has it")]
pub struct Cors {
    pub allow_origins: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_headers: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i64>,
    pub allow_credentials: Option<bool>,
}

/// An integration (`x-amazon-apigateway-integration`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "named as AWS's page has it")]
pub struct Integration {
    /// `AWS`, `AWS_PROXY`, `HTTP`, `HTTP_PROXY`, `MOCK`.
    pub kind: String,
    pub uri: Option<String>,
    pub http_method: Option<String>,
    pub credentials: Option<String>,
    pub connection_id: Option<String>,
    pub connection_type: Option<String>,
    pub passthrough_behavior: Option<String>,
    pub content_handling: Option<String>,
    pub timeout_ms: Option<i64>,
    pub cache_namespace: Option<String>,
    pub cache_key_parameters: Vec<String>,
    pub request_parameters: BTreeMap<String, String>,
    pub request_templates: BTreeMap<String, String>,
    /// By the pattern of what chooses each; `default` is chosen where none else is.
    pub responses: BTreeMap<String, IntegrationResponse>,
    /// `tlsConfig.insecureSkipVerification`.
    pub insecure_skip_verification: Option<bool>,
    /// `tlsConfig.serverNameToVerify`.
    pub server_name_to_verify: Option<String>,
    pub response_transfer_mode: Option<String>,
    pub integration_target: Option<String>,
    /// `integrationSubtype`, of HTTP APIs.
    pub subtype: Option<String>,
    /// `payloadFormatVersion`, of HTTP APIs.
    pub payload_format_version: Option<String>,
    /// `responseParameters` by status code, of HTTP APIs.
    pub response_parameters: BTreeMap<String, BTreeMap<String, String>>,
}

/// What becomes of a backend's answer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "named as AWS's page has it")]
pub struct IntegrationResponse {
    pub status_code: Option<String>,
    pub parameters: BTreeMap<String, String>,
    pub templates: BTreeMap<String, String>,
    pub content_handling: Option<String>,
}
