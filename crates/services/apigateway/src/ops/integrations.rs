//! Integrations of methods.

use super::methods::{NO_CONTENT_TYPE, NO_PARAMETER, find};
use super::{ENTRY, REPLACE};
use crate::errors::{bad, no_such};
use crate::integration_rules;
use crate::patch::{self, Patch, Paths, Voice};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::apigateway::{
    DeleteIntegrationOutput, DeleteIntegrationRequest, GetIntegrationRequest, Integration, Method,
    PutIntegrationRequest, TlsConfig, UpdateIntegrationRequest,
};
use foundation::Caller;

/// What an integration waits for an answer, where nobody says how long.
const TIMEOUT_MS: i32 = 29_000;

const PATHS: Paths = Paths {
    voice: Voice::PathOrOperation,
    rows: &[
        ("/cacheKeyParameters/{name}", ENTRY),
        ("/cacheNamespace", REPLACE),
        ("/connectionId", REPLACE),
        ("/connectionType", REPLACE),
        ("/contentHandling", REPLACE),
        ("/credentials", REPLACE),
        ("/httpMethod", REPLACE),
        ("/integrationTarget", REPLACE),
        ("/passthroughBehavior", REPLACE),
        ("/requestParameters/{name}", ENTRY),
        ("/requestTemplates/{type}", ENTRY),
        ("/responseTransferMode", REPLACE),
        ("/timeoutInMillis", REPLACE),
        ("/tlsConfig/insecureSkipVerification", REPLACE),
        ("/type", REPLACE),
        ("/uri", REPLACE),
    ],
};

impl Room {
    pub(crate) async fn put_integration(
        &self,
        caller: &Caller,
        input: PutIntegrationRequest,
    ) -> Result<Integration, ApiError> {
        let integration = Integration {
            cache_key_parameters: Some(input.cache_key_parameters.unwrap_or_default()),
            cache_namespace: input.cache_namespace.or_else(|| Some(input.resource_id.clone())),
            connection_id: input.connection_id.filter(|id| !id.is_empty()),
            connection_type: input.connection_type,
            content_handling: input.content_handling,
            credentials: input.credentials.filter(|credentials| !credentials.is_empty()),
            http_method: input.integration_http_method.filter(|method| !method.is_empty()),
            integration_responses: None,
            integration_target: input.integration_target,
            passthrough_behavior: input
                .passthrough_behavior
                .filter(|of| !of.is_empty())
                .or_else(|| Some("WHEN_NO_MATCH".to_owned())),
            request_parameters: input.request_parameters.filter(|of| !of.is_empty()),
            request_templates: input.request_templates.filter(|of| !of.is_empty()),
            response_transfer_mode: input.response_transfer_mode,
            timeout_in_millis: input.timeout_in_millis.or(Some(TIMEOUT_MS)),
            tls_config: input.tls_config,
            r#type: Some(input.r#type),
            uri: input.uri.filter(|uri| !uri.is_empty()),
        };
        self.change_resources(caller, &input.rest_api_id, |definition| {
            let method = find(definition, &input.resource_id, &input.http_method)?;
            integration_rules::check(method, &integration)?;
            method.method_integration = Some(integration.clone());
            Ok(integration.clone())
        })
        .await
    }

    pub(crate) async fn get_integration(
        &self,
        caller: &Caller,
        input: GetIntegrationRequest,
    ) -> Result<Integration, ApiError> {
        let mut definition = self.definition_for_resource(caller, &input.rest_api_id).await?;
        let method = find(&mut definition, &input.resource_id, &input.http_method)?;
        Ok(of(method)?.clone())
    }

    pub(crate) async fn delete_integration(
        &self,
        caller: &Caller,
        input: DeleteIntegrationRequest,
    ) -> Result<DeleteIntegrationOutput, ApiError> {
        self.change_resources(caller, &input.rest_api_id, |definition| {
            let method = find(definition, &input.resource_id, &input.http_method)?;
            of(method)?;
            method.method_integration = None;
            Ok(DeleteIntegrationOutput {})
        })
        .await
    }

    pub(crate) async fn update_integration(
        &self,
        caller: &Caller,
        input: UpdateIntegrationRequest,
    ) -> Result<Integration, ApiError> {
        let patches = patch::parse(input.patch_operations)?;
        self.change_resources(caller, &input.rest_api_id, |definition| {
            let method = find(definition, &input.resource_id, &input.http_method)?;
            let mut integration = of(method)?.clone();
            for patch in &patches {
                PATHS.check(patch)?;
                apply(&mut integration, patch)?;
            }
            integration_rules::check(method, &integration)?;
            method.method_integration = Some(integration.clone());
            Ok(integration)
        })
        .await
    }
}

/// The integration of a method that has one.
pub(crate) fn of(method: &mut Method) -> Result<&mut Integration, ApiError> {
    method.method_integration.as_mut().ok_or_else(|| no_such("Integration"))
}

fn apply(of: &mut Integration, patch: &Patch) -> Result<(), ApiError> {
    match *patch.at().as_slice() {
        ["cacheKeyParameters", name] => {
            patch::list(&mut of.cache_key_parameters, name, patch);
            of.cache_key_parameters.get_or_insert_default();
        }
        ["cacheNamespace"] => of.cache_namespace = Some(patch.value()?.to_owned()),
        ["connectionId"] => patch::text(&mut of.connection_id, patch),
        ["connectionType"] => of.connection_type = Some(patch.value()?.into()),
        ["contentHandling"] => {
            of.content_handling = patch.optional().map(|of| of.as_str().into());
        }
        ["credentials"] => patch::text(&mut of.credentials, patch),
        ["httpMethod"] => patch::text(&mut of.http_method, patch),
        ["integrationTarget"] => patch::text(&mut of.integration_target, patch),
        ["passthroughBehavior"] => of.passthrough_behavior = Some(patch.value()?.to_owned()),
        ["requestParameters", name] => {
            patch::plain(&mut of.request_parameters, name, patch, NO_PARAMETER)?;
        }
        ["requestTemplates", content_type] => {
            patch::plain(&mut of.request_templates, content_type, patch, NO_CONTENT_TYPE)?;
        }
        ["responseTransferMode"] => of.response_transfer_mode = Some(patch.value()?.into()),
        ["timeoutInMillis"] => of.timeout_in_millis = Some(patch.number()?),
        ["tlsConfig", "insecureSkipVerification"] => {
            of.tls_config = Some(TlsConfig { insecure_skip_verification: Some(patch.boolean()) });
        }
        ["type"] => of.r#type = Some(patch.value()?.into()),
        ["uri"] => patch::text(&mut of.uri, patch),
        _ => return Err(bad(format!("Invalid patch path {}", patch.path))),
    }
    Ok(())
}
