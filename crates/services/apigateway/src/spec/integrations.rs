//! Integrations of a document.

use super::import::Import;
use crate::errors::bad;
use crate::integration_rules;
use crate::limits::TIMEOUT_MS;
use crate::ops::integration_responses;
use aws_api::ApiError;
use aws_api::apigateway::{Integration, IntegrationResponse, Method, TlsConfig};
use std::collections::BTreeMap;

/// What is wrong with an integration, or with one of its responses.
pub(super) struct Wrong {
    pub(super) of_response: bool,
    pub(super) why: ApiError,
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
        // What is too much for the type is too much for the limit, too.
        let timeout = one.timeout_ms.map_or(Ok(*TIMEOUT_MS.end()), i32::try_from);
        let integration = Integration {
            cache_key_parameters: Some(one.cache_key_parameters.clone()),
            cache_namespace: Some(
                one.cache_namespace.clone().unwrap_or_else(|| resource_id.to_owned()),
            ),
            connection_id: one.connection_id.clone(),
            connection_type: one.connection_type.as_deref().map(Into::into),
            content_handling: one.content_handling.as_deref().map(Into::into),
            credentials: one.credentials.clone(),
            http_method: one.http_method.clone(),
            integration_responses: None,
            integration_target: one.integration_target.clone(),
            passthrough_behavior: Some(
                one.passthrough_behavior.clone().unwrap_or_else(|| "WHEN_NO_MATCH".to_owned()),
            ),
            request_parameters: some(&one.request_parameters),
            request_templates: some(&one.request_templates),
            response_transfer_mode: one.response_transfer_mode.as_deref().map(Into::into),
            timeout_in_millis: Some(timeout.unwrap_or(i32::MAX)),
            tls_config: one
                .insecure_skip_verification
                .map(|skip| TlsConfig { insecure_skip_verification: Some(skip) }),
            r#type: Some(one.kind.as_str().into()),
            uri: one.uri.clone(),
        };
        integration_rules::check(method, &integration)
            .map_err(|why| Wrong { of_response: false, why })?;
        let responses =
            self.responses(method, one).map_err(|why| Wrong { of_response: true, why })?;
        Ok(Integration { integration_responses: some(&responses), ..integration })
    }

    fn responses(
        &mut self,
        method: &Method,
        one: &openapi::Integration,
    ) -> Result<BTreeMap<String, IntegrationResponse>, ApiError> {
        let mut responses = BTreeMap::new();
        for (pattern, response) in &one.responses {
            let code = response.status_code.clone();
            let code = code.ok_or_else(|| bad("Invalid Response status code specified"))?;
            let made = IntegrationResponse {
                content_handling: response.content_handling.as_deref().map(Into::into),
                response_parameters: some(&response.parameters),
                response_templates: some(&response.templates),
                selection_pattern: (pattern != "default").then(|| pattern.clone()),
                status_code: Some(code.clone()),
            };
            integration_responses::check(method, &code, &made)?;
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
