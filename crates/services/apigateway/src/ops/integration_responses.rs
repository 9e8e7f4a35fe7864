//! What integrations' answers become.

use super::integrations::of;
use super::methods::{NO_CONTENT_TYPE, NO_PARAMETER, find, no_response};
use super::{ENTRY, REPLACE};
use crate::errors::{bad, no_such};
use crate::integration_rules::CONTENT_HANDLING;
use crate::mapping;
use crate::patch::{self, Patch, Paths, Voice};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{
    ContentHandlingStrategy, DeleteIntegrationResponseOutput, DeleteIntegrationResponseRequest,
    GetIntegrationResponseRequest, IntegrationResponse, Method, PutIntegrationResponseRequest,
    UpdateIntegrationResponseRequest,
};
use foundation::Caller;

const PATHS: Paths = Paths {
    voice: Voice::PathOrOperation,
    rows: &[
        ("/contentHandling", REPLACE),
        ("/responseParameters/{name}", ENTRY),
        ("/responseTemplates/{type}", ENTRY),
        ("/selectionPattern", REPLACE),
    ],
};

impl Room {
    pub(crate) async fn put_integration_response(
        &self,
        caller: &Caller,
        input: PutIntegrationResponseRequest,
    ) -> Result<IntegrationResponse, ApiError> {
        let response = IntegrationResponse {
            content_handling: input.content_handling,
            response_parameters: input.response_parameters.filter(|of| !of.is_empty()),
            response_templates: input.response_templates.filter(|of| !of.is_empty()),
            selection_pattern: input.selection_pattern,
            status_code: Some(input.status_code.clone()),
        };
        self.change_resources(caller, &input.rest_api_id, |definition| {
            let method = find(definition, &input.resource_id, &input.http_method)?;
            check(method, &input.status_code, &response)?;
            let responses = of(method)?.integration_responses.get_or_insert_default();
            responses.insert(input.status_code.clone(), response.clone());
            Ok(response.clone())
        })
        .await
    }

    pub(crate) async fn get_integration_response(
        &self,
        caller: &Caller,
        input: GetIntegrationResponseRequest,
    ) -> Result<IntegrationResponse, ApiError> {
        let mut definition = self.definition_for_resource(caller, &input.rest_api_id).await?;
        let method = find(&mut definition, &input.resource_id, &input.http_method)?;
        let responses = of(method)?.integration_responses.as_ref();
        let found = responses.and_then(|responses| responses.get(&input.status_code));
        found.cloned().ok_or_else(no_response)
    }

    pub(crate) async fn delete_integration_response(
        &self,
        caller: &Caller,
        input: DeleteIntegrationResponseRequest,
    ) -> Result<DeleteIntegrationResponseOutput, ApiError> {
        self.change_resources(caller, &input.rest_api_id, |definition| {
            if !definition.resources.contains_key(&input.resource_id) {
                return Err(super::resources::no_resource());
            }
            // Of a method that is not there, it misses the integration.
            let method = find(definition, &input.resource_id, &input.http_method);
            let integration = of(method.map_err(|_| no_such("Integration"))?)?;
            let responses = integration.integration_responses.get_or_insert_default();
            responses.remove(&input.status_code).ok_or_else(no_response)?;
            if responses.is_empty() {
                integration.integration_responses = None;
            }
            Ok(DeleteIntegrationResponseOutput {})
        })
        .await
    }

    pub(crate) async fn update_integration_response(
        &self,
        caller: &Caller,
        input: UpdateIntegrationResponseRequest,
    ) -> Result<IntegrationResponse, ApiError> {
        let patches = patch::parse(input.patch_operations)?;
        self.change_resources(caller, &input.rest_api_id, |definition| {
            let method = find(definition, &input.resource_id, &input.http_method)?;
            let responses = of(method)?.integration_responses.get_or_insert_default();
            let found = responses.get(&input.status_code).cloned();
            let mut response = found.ok_or_else(no_response)?;
            for patch in &patches {
                PATHS.check(patch)?;
                apply(&mut response, patch)?;
            }
            check(method, &input.status_code, &response)?;
            let responses = of(method)?.integration_responses.get_or_insert_default();
            responses.insert(input.status_code.clone(), response.clone());
            Ok(response)
        })
        .await
    }
}

fn apply(response: &mut IntegrationResponse, patch: &Patch) -> Result<(), ApiError> {
    match *patch.at().as_slice() {
        ["contentHandling"] => {
            response.content_handling = patch.optional().map(|of| of.as_str().into());
            Ok(())
        }
        ["responseParameters", name] => {
            patch::plain(&mut response.response_parameters, name, patch, NO_PARAMETER)
        }
        ["responseTemplates", content_type] => {
            patch::plain(&mut response.response_templates, content_type, patch, NO_CONTENT_TYPE)
        }
        // An empty pattern is one too: that of the default.
        ["selectionPattern"] => {
            response.selection_pattern = patch.value.clone();
            Ok(())
        }
        _ => Err(bad(format!("Invalid patch path {}", patch.path))),
    }
}

/// Whether an integration's answer can become this.
pub(crate) fn check(
    method: &Method,
    status: &str,
    response: &IntegrationResponse,
) -> Result<(), ApiError> {
    if let Some(ContentHandlingStrategy::Unknown(_)) = response.content_handling {
        return Err(bad(CONTENT_HANDLING));
    }
    mapping::check_integration_response(method, status, response)
}
