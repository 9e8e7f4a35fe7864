//! Integrations of a document.

use super::import::Import;
use crate::limits::TIMEOUT_MS;
use aws_api::apigateway::{
    ConnectionType, Integration, IntegrationResponse, IntegrationType, Method, TlsConfig,
};
use std::collections::BTreeMap;

/// What is wrong with an integration, or with one of its responses.
pub(super) struct Wrong {
    pub(super) of_response: bool,
    pub(super) text: String,
}

fn wrong(text: impl Into<String>) -> Wrong {
    Wrong { of_response: false, text: text.into() }
}

fn invalid_mapping(expression: &str) -> String {
    format!(
        "Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid \
         mapping expression parameter specified: {expression}]"
    )
}

fn some<V: Clone>(map: &BTreeMap<String, V>) -> Option<BTreeMap<String, V>> {
    (!map.is_empty()).then(|| map.clone())
}

impl Import<'_> {
    /// The integration of a method that has all but this.
    pub(super) fn integration(
        &mut self,
        resource_id: &str,
        method: &Method,
        one: &openapi::Integration,
    ) -> Result<Integration, Wrong> {
        let kind = IntegrationType::from(one.kind.as_str());
        if one.connection_id.is_some() || one.connection_type.as_deref() == Some("VPC_LINK") {
            return Err(wrong("Millstream does not support VPC links yet."));
        }
        if kind != IntegrationType::Mock && one.http_method.is_none() {
            return Err(wrong("Enumeration value for HttpMethod must be non-empty"));
        }
        let uri = one.uri.as_deref().unwrap_or_default();
        match kind {
            IntegrationType::Http | IntegrationType::HttpProxy => {
                let url = uri.starts_with("http://") || uri.starts_with("https://");
                // What a stage's variable stands for is known when there is a stage.
                if !url && !uri.starts_with("${stageVariables.") {
                    return Err(wrong("Invalid HTTP endpoint specified for URI"));
                }
            }
            IntegrationType::Aws | IntegrationType::AwsProxy => {
                let rest = uri.strip_prefix("arn:aws:apigateway:");
                let rest = rest.ok_or_else(|| wrong("Invalid ARN specified in the request"))?;
                let mut parts = rest.splitn(3, ':').skip(2);
                let place = parts.next().unwrap_or_default();
                if !place.starts_with("path/") && !place.starts_with("action/") {
                    return Err(wrong("AWS ARN for integration must contain path or action"));
                }
            }
            _ => {}
        }
        let timeout = one.timeout_ms.map_or(Ok(*TIMEOUT_MS.end()), i32::try_from);
        let timeout = timeout.ok().filter(|ms| TIMEOUT_MS.contains(ms));
        let timeout =
            timeout.ok_or_else(|| wrong("Timeout should be between 50 ms and 29000 ms"))?;
        let declared = method.request_parameters.clone().unwrap_or_default();
        let places = ["header", "querystring", "path"].map(|p| format!("method.request.{p}."));
        let named = |text: &str| places.iter().any(|place| text.starts_with(place.as_str()));
        for expression in one.request_parameters.values() {
            // Many values of one parameter are declared with it.
            let single = expression
                .replace("request.multivalueheader.", "request.header.")
                .replace("request.multivaluequerystring.", "request.querystring.");
            if named(&single) && !declared.contains_key(&single) {
                return Err(wrong(invalid_mapping(expression)));
            }
        }
        let mode = one.response_transfer_mode.as_deref();
        Ok(Integration {
            cache_key_parameters: Some(one.cache_key_parameters.clone()),
            cache_namespace: Some(
                one.cache_namespace.clone().unwrap_or_else(|| resource_id.to_owned()),
            ),
            connection_type: one.connection_type.as_ref().map(|_| ConnectionType::Internet),
            content_handling: one.content_handling.as_deref().map(Into::into),
            credentials: one.credentials.clone(),
            http_method: one.http_method.clone(),
            integration_responses: some(&self.responses(method, &kind, one)?),
            integration_target: one.integration_target.clone(),
            passthrough_behavior: Some(
                one.passthrough_behavior.clone().unwrap_or_else(|| "WHEN_NO_MATCH".to_owned()),
            ),
            request_parameters: some(&one.request_parameters),
            request_templates: some(&one.request_templates),
            response_transfer_mode: mode.map(Into::into),
            timeout_in_millis: Some(timeout),
            tls_config: one
                .insecure_skip_verification
                .map(|skip| TlsConfig { insecure_skip_verification: Some(skip) }),
            r#type: Some(kind),
            uri: one.uri.clone(),
            ..Integration::default()
        })
    }

    fn responses(
        &mut self,
        method: &Method,
        kind: &IntegrationType,
        one: &openapi::Integration,
    ) -> Result<BTreeMap<String, IntegrationResponse>, Wrong> {
        let of_response = |text: String| Wrong { of_response: true, text };
        let is_proxy = matches!(kind, IntegrationType::AwsProxy | IntegrationType::HttpProxy);
        let mut responses = BTreeMap::new();
        for (pattern, response) in &one.responses {
            let Some(code) = &response.status_code else {
                return Err(of_response("Invalid Response status code specified".to_owned()));
            };
            let answers = method.method_responses.as_ref().and_then(|all| all.get(code));
            let declared = answers.and_then(|one| one.response_parameters.clone());
            let declared = declared.unwrap_or_default();
            for name in response.parameters.keys() {
                if !is_proxy && !declared.contains_key(name) {
                    return Err(of_response(invalid_mapping(name)));
                }
            }
            let made = IntegrationResponse {
                content_handling: response.content_handling.as_deref().map(Into::into),
                response_parameters: some(&response.parameters),
                response_templates: some(&response.templates),
                selection_pattern: (pattern != "default").then(|| pattern.clone()),
                status_code: Some(code.clone()),
            };
            if responses.insert(code.clone(), made).is_some() {
                self.warnings.push(format!(
                    "More than one integration response has the status code '{code}'. Ignoring all \
                     but the last."
                ));
            }
        }
        Ok(responses)
    }
}
