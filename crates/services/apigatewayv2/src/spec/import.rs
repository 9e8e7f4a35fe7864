//! What a document makes of an API.

use crate::definition::Definition;
use crate::errors::bad;
use crate::room::Moment;
use aws_api::ApiError;
use aws_api::apigatewayv2::{
    Api, AuthorizationType, Authorizer, AuthorizerType, Cors, Integration, IntegrationType,
    JWTConfiguration, ProtocolType, Route,
};
use foundation::Caller;
use openapi::{BasePath, Format, Operation, Read, Requirement, Scheme, Verb};
use std::collections::BTreeMap;

/// Reads a document for an HTTP API.
pub(super) fn read(caller: &Caller, body: &str, base_path: Option<&str>) -> Result<Read, ApiError> {
    let mode = match base_path {
        None => BasePath::Ignore,
        Some(name) => BasePath::named(name).ok_or_else(|| {
            bad("Invalid basepath specified. Supported values are [ignore, prepend, split]")
        })?,
    };
    let account = caller.account.to_string();
    let region = caller.region.to_string();
    let variables = BTreeMap::from([
        ("AWS::AccountId", account.as_str()),
        ("AWS::Partition", "aws"),
        ("AWS::Region", region.as_str()),
        ("AWS::URLSuffix", "amazonaws.com"),
    ]);
    let read = openapi::read(body.as_bytes(), &variables);
    let mut read = read.map_err(|why| bad(why.to_string()))?;
    if read.api.format != Format::OpenApi3 {
        return Err(bad(
            "Invalid OpenAPI input. HTTP APIs are imported from OpenAPI 3.0 documents.",
        ));
    }
    mode.apply(&mut read.api);
    Ok(read)
}

/// An import under way.
pub(super) struct Import<'a> {
    read: &'a Read,
    moment: &'a Moment<'a>,
    warnings: Vec<String>,
    info: Vec<String>,
    errors: Vec<String>,
}

impl<'a> Import<'a> {
    pub(super) fn of(read: &'a Read, moment: &'a Moment<'a>) -> Self {
        let warnings = read.warnings.clone();
        Import { read, moment, warnings, info: Vec::new(), errors: Vec::new() }
    }

    /// The API's own settings; what the document does not speak of stays.
    pub(super) fn api(&mut self, mut api: Api) -> Result<Api, ApiError> {
        let document = &self.read.api;
        let title = document.title.clone().filter(|title| !title.is_empty());
        api.name = title.ok_or_else(|| bad("Invalid OpenAPI input. The title is missing."))?;
        api.protocol_type = ProtocolType::Http;
        api.description.clone_from(&document.description);
        api.version.clone_from(&document.version);
        api.cors_configuration = document.cors.clone().map(|cors| Cors {
            allow_credentials: cors.allow_credentials,
            allow_headers: cors.allow_headers,
            allow_methods: cors.allow_methods,
            allow_origins: cors.allow_origins,
            expose_headers: cors.expose_headers,
            max_age: cors.max_age.and_then(|seconds| i32::try_from(seconds).ok()),
        });
        if let Some(disabled) = document.endpoint.as_ref().and_then(|one| one.disabled) {
            api.disable_execute_api_endpoint = Some(disabled);
        }
        if !document.tags.is_empty() {
            api.tags.get_or_insert_default().extend(document.tags.clone());
        }
        let rest = [
            (document.policy.is_some(), "x-amazon-apigateway-policy"),
            (!document.validators.is_empty(), "x-amazon-apigateway-request-validators"),
            (!document.gateway_responses.is_empty(), "x-amazon-apigateway-gateway-responses"),
            (document.key_source.is_some(), "x-amazon-apigateway-api-key-source"),
            (document.binary_media_types.is_some(), "x-amazon-apigateway-binary-media-types"),
            (
                document.minimum_compression_size.is_some(),
                "x-amazon-apigateway-minimum-compression-size",
            ),
            (!document.models.is_empty(), "schemas"),
        ];
        for (_, name) in rest.iter().filter(|(there, _)| *there) {
            self.info.push(format!("HTTP APIs do not support {name}. Ignoring."));
        }
        Ok(api)
    }

    /// Routes, integrations, authorizers: those of the document in place of those that there are,
    /// under the ids of those that stay.
    pub(super) fn fill(&mut self, definition: &mut Definition) -> Result<(), ApiError> {
        let old = std::mem::take(definition);
        definition.api = old.api.clone();
        let mut authorizers = BTreeMap::new();
        for (name, scheme) in &self.read.api.schemes {
            let Scheme::Authorizer(one) = scheme else { continue };
            let Some(made) = self.authorizer(name, one) else { continue };
            let same = old.authorizers.values().find(|old| old.name == *name);
            let id = same.and_then(|old| old.authorizer_id.clone());
            let id = id.unwrap_or_else(|| self.moment.id());
            let made = Authorizer { authorizer_id: Some(id.clone()), ..made };
            match definition.complete_authorizer(made) {
                Ok(made) => {
                    authorizers.insert(name.clone(), made.clone());
                    definition.authorizers.insert(id, made);
                }
                Err(why) => self.refused(format!("create authorizer '{name}'"), &why),
            }
        }
        let document = &self.read.api;
        for (path, operations) in &document.paths {
            for (verb, operation) in operations {
                let key = match path.as_str() {
                    "/$default" => "$default".to_owned(),
                    path => format!("{} {path}", verb.name()),
                };
                if path == "/$default" && *verb != Verb::Any {
                    self.warnings.push(format!(
                        "Method '{}' of '/$default' is not supported. Ignoring.",
                        verb.name()
                    ));
                    continue;
                }
                self.route(definition, &old, &authorizers, key, operation);
            }
        }
        Ok(())
    }

    fn route(
        &mut self,
        definition: &mut Definition,
        old: &Definition,
        authorizers: &BTreeMap<String, Authorizer>,
        key: String,
        operation: &Operation,
    ) {
        let same = old.routes.values().find(|route| route.route_key == key);
        let mut target = None;
        if let Some(integration) = self.integration(&key, operation) {
            let had = same.and_then(|route| old.integration_of(route));
            let id = had.and_then(|one| one.integration_id.clone());
            // Routes may have shared it.
            let id = id.filter(|id| !definition.integrations.contains_key(id));
            let id = id.unwrap_or_else(|| self.moment.id());
            let one = Integration { integration_id: Some(id.clone()), ..integration };
            match definition.complete_integration(one) {
                Ok(one) => {
                    target = Some(format!("integrations/{id}"));
                    definition.integrations.insert(id, one);
                }
                Err(why) => return self.refused(format!("create integration for '{key}'"), &why),
            }
        }
        let models = operation.responses.values().any(|response| !response.bodies.is_empty());
        if models || !operation.bodies.is_empty() || operation.validator.is_some() {
            let text = format!("HTTP APIs do not validate bodies or parameters of '{key}'.");
            self.info.push(text);
        }
        let (kind, authorizer, scopes) = self.authorization(&key, operation, authorizers);
        let id = same.and_then(|route| route.route_id.clone());
        let id = id.unwrap_or_else(|| self.moment.id());
        let route = Route {
            authorization_scopes: scopes,
            authorization_type: Some(kind),
            authorizer_id: authorizer,
            operation_name: operation.id.clone(),
            route_id: Some(id.clone()),
            route_key: key.clone(),
            target,
            ..Route::default()
        };
        match definition.complete_route(route) {
            Ok(route) => drop(definition.routes.insert(id, route)),
            Err(why) => self.refused(format!("create route '{key}'"), &why),
        }
    }

    fn refused(&mut self, what: String, why: &ApiError) {
        self.errors.push(format!("Unable to {what}: {}", why.message()));
    }

    /// What a route needs: of several authorizers the first one named.
    fn authorization(
        &mut self,
        key: &str,
        operation: &Operation,
        authorizers: &BTreeMap<String, Authorizer>,
    ) -> (AuthorizationType, Option<String>, Option<Vec<String>>) {
        match operation.auth.as_deref() {
            Some("AWS_IAM") => return (AuthorizationType::AwsIam, None, None),
            Some("NONE") => return (AuthorizationType::None, None, None),
            _ => {}
        }
        let needed = operation.security.as_ref().or(self.read.api.security.as_ref());
        let needed = needed.into_iter().flatten().flat_map(Requirement::iter);
        for (name, scopes) in needed {
            if let Some(one) = authorizers.get(name) {
                let kind = match one.authorizer_type {
                    Some(AuthorizerType::Jwt) => AuthorizationType::Jwt,
                    _ => AuthorizationType::Custom,
                };
                let scopes =
                    (kind == AuthorizationType::Jwt && !scopes.is_empty()).then(|| scopes.clone());
                return (kind, one.authorizer_id.clone(), scopes);
            }
            match self.read.api.schemes.get(name) {
                Some(Scheme::SigV4) => return (AuthorizationType::AwsIam, None, None),
                _ => self.warnings.push(format!(
                    "Security scheme '{name}' of '{key}' is not supported for HTTP APIs. Ignoring."
                )),
            }
        }
        (AuthorizationType::None, None, None)
    }

    fn authorizer(&mut self, name: &str, one: &openapi::Authorizer) -> Option<Authorizer> {
        let kind = match one.kind.as_str() {
            "jwt" => AuthorizerType::Jwt,
            "request" => AuthorizerType::Request,
            kind => {
                self.warnings.push(format!(
                    "Authorizer type '{kind}' of '{name}' is not supported for HTTP APIs. Ignoring."
                ));
                return None;
            }
        };
        let is_jwt = kind == AuthorizerType::Jwt;
        let sources = one.identity_source.as_deref().unwrap_or_default();
        let sources: Vec<String> = sources
            .split(',')
            .map(str::trim)
            .filter(|source| !source.is_empty())
            .map(ToOwned::to_owned)
            .collect();
        Some(Authorizer {
            authorizer_credentials_arn: one.credentials.clone(),
            authorizer_payload_format_version: one.payload_format_version.clone(),
            authorizer_result_ttl_in_seconds: one.ttl_s.and_then(|ttl| i32::try_from(ttl).ok()),
            authorizer_type: Some(kind),
            authorizer_uri: one.uri.clone(),
            enable_simple_responses: one.simple_responses,
            identity_source: (!sources.is_empty()).then_some(sources),
            jwt_configuration: is_jwt.then(|| JWTConfiguration {
                audience: one.audience.clone(),
                issuer: one.issuer.clone(),
            }),
            name: name.to_owned(),
            ..Authorizer::default()
        })
    }

    fn integration(&mut self, key: &str, operation: &Operation) -> Option<Integration> {
        let one = operation.integration.as_ref()?;
        let kind = match one.kind.as_str() {
            "AWS_PROXY" => IntegrationType::AwsProxy,
            "HTTP_PROXY" => IntegrationType::HttpProxy,
            kind => {
                self.warnings.push(format!(
                    "Integration type '{kind}' for '{key}' is not supported for HTTP APIs. Ignoring."
                ));
                return None;
            }
        };
        let mappings = !one.responses.is_empty() || !one.request_templates.is_empty();
        if mappings || one.passthrough_behavior.is_some() || one.content_handling.is_some() {
            self.info.push(format!(
                "HTTP APIs do not support mapping templates, passthroughBehavior or \
                 contentHandling. Ignoring them for '{key}'."
            ));
        }
        let parameters = |all: &BTreeMap<String, String>| (!all.is_empty()).then(|| all.clone());
        Some(Integration {
            connection_id: one.connection_id.clone(),
            connection_type: one.connection_type.as_deref().map(Into::into),
            credentials_arn: one.credentials.clone(),
            integration_method: one.http_method.clone(),
            integration_subtype: one.subtype.clone(),
            integration_type: Some(kind),
            integration_uri: one.uri.clone(),
            payload_format_version: Some(
                one.payload_format_version.clone().unwrap_or_else(|| "1.0".to_owned()),
            ),
            request_parameters: parameters(&one.request_parameters),
            response_parameters: (!one.response_parameters.is_empty())
                .then(|| one.response_parameters.clone()),
            timeout_in_millis: one.timeout_ms.and_then(|ms| i32::try_from(ms).ok()),
            ..Integration::default()
        })
    }

    /// Refuses it all where something can't be, or was warned of and is not to be.
    pub(super) fn finish(
        self,
        definition: &mut Definition,
        fail_on_warnings: Option<bool>,
    ) -> Result<(), ApiError> {
        if !self.errors.is_empty() {
            return Err(bad(format!(
                "Errors found during import:\n\t{}",
                self.errors.join("\n\t")
            )));
        }
        if fail_on_warnings == Some(true) && !self.warnings.is_empty() {
            let warnings = self.warnings.join("\n\t");
            return Err(bad(format!("Warnings found during import:\n\t{warnings}")));
        }
        let some = |list: Vec<String>| (!list.is_empty()).then_some(list);
        definition.api.warnings = some(self.warnings);
        definition.api.import_info = some(self.info);
        Ok(())
    }
}
