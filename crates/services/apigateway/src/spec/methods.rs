//! Operations of a document as methods.

use super::import::Import;
use super::integrations::Wrong;
use crate::Definition;
use crate::mapping;
use crate::ops::methods;
use aws_api::apigateway::{AuthorizerType, Method, MethodResponse};
use openapi::{Operation, Parameter, Place, Response, Scheme, Verb};
use std::collections::BTreeMap;

/// What a method needs of its callers.
#[derive(Default)]
struct Security {
    kind: Option<&'static str>,
    authorizer_id: Option<String>,
    scopes: Option<Vec<String>>,
    key_required: bool,
}

/// `method.request.querystring.NAME`.
fn location(parameter: &Parameter) -> String {
    let place = match parameter.place {
        Place::Header => "header",
        Place::Path => "path",
        Place::Query => "querystring",
    };
    format!("method.request.{place}.{}", parameter.name)
}

fn some<V: Clone>(map: &BTreeMap<String, V>) -> Option<BTreeMap<String, V>> {
    (!map.is_empty()).then(|| map.clone())
}

fn response(code: &str, one: &Response) -> MethodResponse {
    let headers = one.headers.iter();
    let headers = headers.map(|name| (format!("method.response.header.{name}"), false)).collect();
    MethodResponse {
        response_models: some(&one.bodies),
        response_parameters: some(&headers),
        status_code: Some(code.to_owned()),
    }
}

impl Import<'_> {
    pub(super) fn method(
        &mut self,
        definition: &Definition,
        resource_id: &str,
        path: &str,
        verb: Verb,
        operation: &Operation,
    ) -> Option<Method> {
        let security = self.security(definition, path, verb, operation);
        let parameters = operation.parameters.iter();
        let parameters = parameters.map(|(one, required)| (location(one), *required)).collect();
        let responses = operation.responses.iter();
        let responses: BTreeMap<String, MethodResponse> =
            responses.map(|(code, one)| (code.clone(), response(code, one))).collect();
        let validator = operation.validator.as_ref().or(self.read.api.validator.as_ref());
        let validator_id = validator.map(|name| (name, self.validators.get(name).cloned()));
        let request_validator_id = match validator_id {
            Some((name, None)) => {
                let (name, verb) = (name.clone(), verb.name());
                self.warnings.push(format!(
                    "Request validator '{name}' for '{verb} {path}' not found. Ignoring."
                ));
                None
            }
            Some((_, id)) => id,
            None => None,
        };
        let method = Method {
            api_key_required: Some(security.key_required),
            authorization_scopes: security.scopes,
            authorization_type: Some(security.kind.unwrap_or("NONE").to_owned()),
            authorizer_id: security.authorizer_id,
            http_method: Some(verb.name().to_owned()),
            method_integration: None,
            method_responses: some(&responses),
            operation_name: operation.id.clone(),
            request_models: some(&operation.bodies),
            request_parameters: some(&parameters),
            request_validator_id,
        };
        let place = format!("'{}' for resource at path '{path}'", verb.name());
        let method = methods::checked(definition, method).and_then(|method| {
            for (_, one) in method.method_responses.iter().flatten() {
                methods::check_models(definition, one.response_models.iter().flatten())?;
                mapping::check_method_response(one)?;
            }
            Ok(method)
        });
        let mut method = match method {
            Ok(method) => method,
            Err(why) => {
                self.refused(format!("Unable to put method {place}: {}", why.message()));
                return None;
            }
        };
        if let Some(one) = &operation.integration {
            match self.integration(resource_id, &method, one) {
                Ok(integration) => method.method_integration = Some(integration),
                Err(Wrong { of_response, why }) => {
                    let what = if of_response { "integration response" } else { "integration" };
                    self.refused(format!("Unable to put {what} on {place}: {}", why.message()));
                }
            }
        }
        Some(method)
    }

    fn security(
        &mut self,
        definition: &Definition,
        path: &str,
        verb: Verb,
        operation: &Operation,
    ) -> Security {
        let mut security = Security::default();
        if operation.auth.as_deref() == Some("AWS_IAM") {
            security.kind = Some("AWS_IAM");
        }
        // A document's own `security` counts for nothing («Amazon API Gateway important notes»).
        let needed = operation.security.iter().flatten().flatten();
        for (name, scopes) in needed {
            if let Some(id) = self.authorizers.get(name) {
                let found = definition.authorizers.get(id).and_then(|one| one.r#type.as_ref());
                let of_pool = found == Some(&AuthorizerType::CognitoUserPools);
                security.kind = Some(if of_pool { "COGNITO_USER_POOLS" } else { "CUSTOM" });
                security.scopes = (of_pool && !scopes.is_empty()).then(|| scopes.clone());
                security.authorizer_id = Some(id.clone());
                continue;
            }
            match self.read.api.schemes.get(name) {
                Some(Scheme::ApiKey) => security.key_required = true,
                Some(Scheme::SigV4) => security.kind = Some("AWS_IAM"),
                Some(Scheme::Authorizer(_) | Scheme::Other) => {}
                None => self.warnings.push(format!(
                    "Security scheme '{name}' of '{} {path}' not found. Ignoring.",
                    verb.name()
                )),
            }
        }
        security
    }
}
