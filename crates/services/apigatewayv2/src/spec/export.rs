//! An API as a document.

use crate::definition::Definition;
use aws_api::apigatewayv2::{
    Api, AuthorizationType, Authorizer, AuthorizerType, Integration, Route,
};
use foundation::Region;
use openapi::{Cors, Endpoint, Format, Operation, Parameter, Place, Scheme, Server, Verb};
use std::collections::BTreeMap;

/// The document of an API, or of a stage of it.
pub(super) fn exported(
    definition: &Definition,
    region: &Region,
    stage: Option<&str>,
) -> openapi::Api {
    let api = &definition.api;
    let id = api.api_id.as_deref().unwrap_or_default();
    let base_path = stage.filter(|stage| *stage != "$default").map(|stage| format!("/{stage}"));
    let schemes = definition.authorizers.values();
    let mut document = openapi::Api {
        format: Format::OpenApi3,
        title: Some(api.name.clone()),
        description: api.description.clone(),
        version: Some(api.version.clone().unwrap_or_else(|| "1.0".to_owned())),
        server: Server {
            host: Some(format!("{id}.execute-api.{region}.amazonaws.com")),
            base_path,
        },
        tags: api.tags.clone().unwrap_or_default(),
        schemes: schemes.map(|one| (one.name.clone(), scheme(one))).collect(),
        endpoint: endpoint(api),
        cors: api.cors_configuration.clone().map(|cors| Cors {
            allow_origins: cors.allow_origins,
            allow_methods: cors.allow_methods,
            allow_headers: cors.allow_headers,
            expose_headers: cors.expose_headers,
            max_age: cors.max_age.map(i64::from),
            allow_credentials: cors.allow_credentials,
        }),
        import_export_version: Some("1.0".to_owned()),
        ..openapi::Api::default()
    };
    for route in definition.routes.values() {
        let (verb, path) = match route.route_key.split_once(' ') {
            Some((verb, path)) => (Verb::named(verb), path),
            None => (Some(Verb::Any), "/$default"),
        };
        let Some(verb) = verb else { continue };
        let operations: &mut BTreeMap<_, _> = document.paths.entry(path.to_owned()).or_default();
        operations.insert(verb, operation(definition, route, path));
    }
    document
}

fn endpoint(api: &Api) -> Option<Endpoint> {
    let disabled = api.disable_execute_api_endpoint.filter(|disabled| *disabled)?;
    Some(Endpoint { disabled: Some(disabled), ..Endpoint::default() })
}

fn operation(definition: &Definition, route: &Route, path: &str) -> Operation {
    let variables = path.split('/').filter_map(|part| {
        let name = part.strip_prefix('{')?.strip_suffix('}')?;
        let name = name.strip_suffix('+').unwrap_or(name).to_owned();
        Some((Parameter { place: Place::Path, name }, true))
    });
    let authorizer = route.authorizer_id.as_ref().and_then(|id| definition.authorizers.get(id));
    let security = authorizer.map(|one| {
        let scopes = route.authorization_scopes.clone().unwrap_or_default();
        vec![BTreeMap::from([(one.name.clone(), scopes)])]
    });
    let signed = route.authorization_type == Some(AuthorizationType::AwsIam);
    Operation {
        id: route.operation_name.clone(),
        parameters: variables.collect(),
        security,
        auth: signed.then(|| "AWS_IAM".to_owned()),
        integration: definition.integration_of(route).map(integration),
        default_route: route.route_key == "$default",
        ..Operation::default()
    }
}

fn integration(one: &Integration) -> openapi::Integration {
    openapi::Integration {
        kind: one.integration_type.as_ref().map(ToString::to_string).unwrap_or_default(),
        uri: one.integration_uri.clone(),
        http_method: one.integration_method.clone(),
        credentials: one.credentials_arn.clone(),
        connection_id: one.connection_id.clone(),
        connection_type: one.connection_type.as_ref().map(ToString::to_string),
        timeout_ms: one.timeout_in_millis.map(i64::from),
        request_parameters: one.request_parameters.clone().unwrap_or_default(),
        subtype: one.integration_subtype.clone(),
        payload_format_version: one.payload_format_version.clone(),
        response_parameters: one.response_parameters.clone().unwrap_or_default(),
        ..openapi::Integration::default()
    }
}

fn scheme(one: &Authorizer) -> Scheme {
    let jwt = one.jwt_configuration.clone().unwrap_or_default();
    let sources = one.identity_source.clone().unwrap_or_default();
    let is_jwt = one.authorizer_type == Some(AuthorizerType::Jwt);
    let header = sources.first().and_then(|source| source.strip_prefix("$request.header."));
    Scheme::Authorizer(Box::new(openapi::Authorizer {
        kind: if is_jwt { "jwt" } else { "request" }.to_owned(),
        header: header.filter(|_| !is_jwt).map(ToOwned::to_owned),
        uri: one.authorizer_uri.clone(),
        credentials: one.authorizer_credentials_arn.clone(),
        identity_source: (!sources.is_empty()).then(|| sources.join(",")),
        ttl_s: one.authorizer_result_ttl_in_seconds.map(i64::from),
        issuer: jwt.issuer,
        audience: jwt.audience,
        payload_format_version: one.authorizer_payload_format_version.clone(),
        simple_responses: one.enable_simple_responses,
        ..openapi::Authorizer::default()
    }))
}
