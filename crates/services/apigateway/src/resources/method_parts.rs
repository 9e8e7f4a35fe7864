//! Structures in the properties of `AWS::ApiGateway::Method`, and what the service's API has for them.

use aws_api::apigateway as api;
use resource::properties;
use std::collections::BTreeMap;

properties! {
    /// Its properties.
    pub struct Method {
        api_key_required: Option<bool> = "ApiKeyRequired";
        authorization_scopes: Option<Vec<String>> = "AuthorizationScopes";
        authorization_type: Option<String> = "AuthorizationType";
        authorizer_id: Option<String> = "AuthorizerId";
        http_method: String = "HttpMethod", replace;
        integration: Option<Integration> = "Integration";
        responses: Option<Vec<MethodResponse>> = "MethodResponses";
        operation_name: Option<String> = "OperationName";
        request_models: Option<BTreeMap<String, String>> = "RequestModels";
        request_parameters: Option<BTreeMap<String, bool>> = "RequestParameters";
        request_validator_id: Option<String> = "RequestValidatorId";
        resource_id: String = "ResourceId", replace;
        rest_api_id: String = "RestApiId", replace;
    }
}

properties! {
    /// What a method does.
    pub struct Integration {
        cache_key_parameters: Option<Vec<String>> = "CacheKeyParameters";
        cache_namespace: Option<String> = "CacheNamespace";
        connection_id: Option<String> = "ConnectionId";
        connection_type: Option<String> = "ConnectionType";
        content_handling: Option<String> = "ContentHandling";
        credentials: Option<String> = "Credentials";
        http_method: Option<String> = "IntegrationHttpMethod";
        responses: Option<Vec<IntegrationResponse>> = "IntegrationResponses";
        passthrough_behavior: Option<String> = "PassthroughBehavior";
        request_parameters: Option<BTreeMap<String, String>> = "RequestParameters";
        request_templates: Option<BTreeMap<String, String>> = "RequestTemplates";
        response_transfer_mode: Option<String> = "ResponseTransferMode";
        timeout_ms: Option<i32> = "TimeoutInMillis";
        kind: String = "Type";
        uri: Option<String> = "Uri";
    }
}

properties! {
    /// What becomes of a backend's answer.
    pub struct IntegrationResponse {
        content_handling: Option<String> = "ContentHandling";
        parameters: Option<BTreeMap<String, String>> = "ResponseParameters";
        templates: Option<BTreeMap<String, String>> = "ResponseTemplates";
        selection_pattern: Option<String> = "SelectionPattern";
        status_code: String = "StatusCode";
    }
}

properties! {
    /// What a method answers.
    pub struct MethodResponse {
        models: Option<BTreeMap<String, String>> = "ResponseModels";
        parameters: Option<BTreeMap<String, bool>> = "ResponseParameters";
        status_code: String = "StatusCode";
    }
}

/// What was found of a value that the template has; nothing of one that it has not.
fn told<T>(wanted: &Option<T>, found: Option<T>) -> Option<T> {
    wanted.as_ref().and(found)
}

impl Method {
    /// The method as it is, as far as the template speaks of it.
    pub(super) fn found(&self, found: api::Method) -> Method {
        let integration = self.integration.as_ref().zip(found.method_integration);
        let responses = self.responses.as_ref().map(|wanted| {
            let mut has = found.method_responses.unwrap_or_default();
            let answer = |one: &MethodResponse| Some(one.found(has.remove(&one.status_code)?));
            wanted.iter().filter_map(answer).collect()
        });
        Method {
            api_key_required: told(&self.api_key_required, found.api_key_required),
            authorization_scopes: told(&self.authorization_scopes, found.authorization_scopes),
            authorization_type: told(&self.authorization_type, found.authorization_type),
            authorizer_id: told(&self.authorizer_id, found.authorizer_id),
            integration: integration.map(|(wanted, found)| wanted.found(found)),
            responses,
            operation_name: told(&self.operation_name, found.operation_name),
            request_models: told(&self.request_models, found.request_models),
            request_parameters: told(&self.request_parameters, found.request_parameters),
            request_validator_id: told(&self.request_validator_id, found.request_validator_id),
            http_method: self.http_method.clone(),
            resource_id: self.resource_id.clone(),
            rest_api_id: self.rest_api_id.clone(),
        }
    }
}

impl Integration {
    fn found(&self, found: api::Integration) -> Integration {
        let text = |wanted: &Option<String>, found: Option<String>| told(wanted, found);
        let responses = self.responses.as_ref().map(|wanted| {
            let mut has = found.integration_responses.unwrap_or_default();
            let answer = |one: &IntegrationResponse| Some(one.found(has.remove(&one.status_code)?));
            wanted.iter().filter_map(answer).collect()
        });
        Integration {
            cache_key_parameters: told(&self.cache_key_parameters, found.cache_key_parameters),
            cache_namespace: told(&self.cache_namespace, found.cache_namespace),
            connection_id: told(&self.connection_id, found.connection_id),
            connection_type: text(
                &self.connection_type,
                found.connection_type.map(|kind| kind.to_string()),
            ),
            content_handling: text(
                &self.content_handling,
                found.content_handling.map(|kind| kind.to_string()),
            ),
            credentials: told(&self.credentials, found.credentials),
            http_method: told(&self.http_method, found.http_method),
            responses,
            passthrough_behavior: told(&self.passthrough_behavior, found.passthrough_behavior),
            request_parameters: told(&self.request_parameters, found.request_parameters),
            request_templates: told(&self.request_templates, found.request_templates),
            response_transfer_mode: text(
                &self.response_transfer_mode,
                found.response_transfer_mode.map(|mode| mode.to_string()),
            ),
            timeout_ms: told(&self.timeout_ms, found.timeout_in_millis),
            kind: found.r#type.map(|kind| kind.to_string()).unwrap_or_default(),
            uri: told(&self.uri, found.uri),
        }
    }
}

impl IntegrationResponse {
    fn found(&self, found: api::IntegrationResponse) -> IntegrationResponse {
        let handling = found.content_handling.map(|kind| kind.to_string());
        IntegrationResponse {
            content_handling: told(&self.content_handling, handling),
            parameters: told(&self.parameters, found.response_parameters),
            templates: told(&self.templates, found.response_templates),
            selection_pattern: told(&self.selection_pattern, found.selection_pattern),
            status_code: self.status_code.clone(),
        }
    }
}

impl MethodResponse {
    fn found(&self, found: api::MethodResponse) -> MethodResponse {
        MethodResponse {
            models: told(&self.models, found.response_models),
            parameters: told(&self.parameters, found.response_parameters),
            status_code: self.status_code.clone(),
        }
    }
}
