//! Integrations.

use super::listing::listed;
use super::settings::{check_expression, merge, put_text, said};
use super::targets;
use crate::definition::Definition;
use crate::errors::{bad, conflict, nothing, unsupported};
use crate::http::expression::{Expression, Of};
use crate::http::mapping::{ByStatus, Changes};
use crate::room::Room;
use crate::show::{Put, Shown};
use crate::subtypes::{Parameter, Subtype};
use aws_api::ApiError;
use aws_api::apigatewayv2::*;
use foundation::Caller;
use std::collections::BTreeMap;

/// The bounds of waiting for an integration, and what is waited where the request does not say:
/// milliseconds.
const TIMEOUT_MIN: i32 = 50;
const TIMEOUT_HTTP: i32 = 30_000;
const TIMEOUT_WEBSOCKET: i32 = 29_000;
/// Integrations of one API («Amazon API Gateway quotas and important notes»).
const INTEGRATIONS_MAX: usize = 300;

/// The integration that «quick create» makes of a target: a function's ARN or a URL.
pub(crate) fn quick_integration(
    target: &str,
    credentials_arn: Option<String>,
) -> Result<Integration, ApiError> {
    let (kind, method) = match targets::is_url(target) {
        true => (IntegrationType::HttpProxy, Some("ANY".to_owned())),
        false => (IntegrationType::AwsProxy, None),
    };
    let version = if kind == IntegrationType::AwsProxy { "2.0" } else { "1.0" };
    complete_http(Integration {
        credentials_arn,
        integration_method: method,
        integration_type: Some(kind),
        integration_uri: Some(target.to_owned()),
        payload_format_version: Some(version.to_owned()),
        ..Integration::default()
    })
}

impl Definition {
    /// Refuses an integration that can't be in this API, and gives it AWS's defaults.
    pub(crate) fn complete_integration(&self, one: Integration) -> Result<Integration, ApiError> {
        let others = self.integrations.values().filter(|o| o.integration_id != one.integration_id);
        if others.count() >= INTEGRATIONS_MAX {
            return Err(bad(
                "Maximum number of Integrations for this API has been reached. Please \
                            contact AWS if you need additional Integrations.",
            ));
        }
        if one.connection_type == Some(ConnectionType::VpcLink) || one.connection_id.is_some() {
            return Err(unsupported("connections through VPC links"));
        }
        match self.is_http() {
            true => complete_http(one),
            false => complete_websocket(one),
        }
    }
}

fn check_timeout(timeout: i32, max: i32) -> Result<(), ApiError> {
    match (TIMEOUT_MIN..=max).contains(&timeout) {
        true => Ok(()),
        false => Err(bad(format!("Timeout should be between {TIMEOUT_MIN} ms and {max} ms"))),
    }
}

/// What both kinds of API check.
fn complete(mut one: Integration, timeout_max: i32) -> Result<Integration, ApiError> {
    let timeout = *one.timeout_in_millis.get_or_insert(timeout_max);
    check_timeout(timeout, timeout_max)?;
    one.connection_type.get_or_insert(ConnectionType::Internet);
    if let Some(role) = &one.credentials_arn {
        targets::check_role(role)?;
    }
    if let Some(method) = &one.integration_method {
        let known = ["ANY", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
        if !known.contains(&method.as_str()) {
            return Err(bad(format!("Invalid HTTP method specified: {method}")));
        }
    }
    let name = one.tls_config.as_ref().map(|config| &config.server_name_to_verify);
    if name.is_some_and(|name| name.as_ref().is_some_and(|name| !name.is_empty())) {
        // AWS has it for private integrations alone, which are behind VPC links.
        return Err(bad("TlsConfig is supported for private integrations only"));
    }
    one.tls_config = None;
    Ok(one)
}

fn complete_http(one: Integration) -> Result<Integration, ApiError> {
    let mut one = complete(one, TIMEOUT_HTTP)?;
    let of_websockets = [
        (one.content_handling_strategy.is_some(), "ContentHandlingStrategy"),
        (one.passthrough_behavior.is_some(), "PassthroughBehavior"),
        (one.request_templates.as_ref().is_some_and(|all| !all.is_empty()), "RequestTemplates"),
        (one.template_selection_expression.is_some(), "TemplateSelectionExpression"),
    ];
    if let Some((_, name)) = of_websockets.iter().find(|(set, _)| *set) {
        return Err(bad(format!("{name} is not supported for protocol type HTTP")));
    }
    let uri = one.integration_uri.clone().unwrap_or_default();
    match (&one.integration_type, &one.integration_subtype) {
        (Some(IntegrationType::AwsProxy), Some(subtype)) => {
            check_subtype(subtype, &one)?;
            one.payload_format_version.get_or_insert_with(|| "1.0".to_owned());
        }
        (Some(IntegrationType::AwsProxy), None) => {
            if targets::function_of(&uri).is_none() {
                return Err(bad(format!(
                    "Invalid Integration URI: {uri}. Integration URI should be a valid API Gateway \
                     ARN or a Lambda function ARN"
                )));
            }
            if one.payload_format_version.is_none() {
                return Err(bad("PayloadFormatVersion is required for integration type AWS_PROXY"));
            }
        }
        (Some(IntegrationType::HttpProxy), None) => {
            if !targets::is_url(&uri) {
                return Err(bad("HTTP_PROXY integrations must use a valid HTTP(S) URL"));
            }
            if one.integration_method.is_none() {
                return Err(bad("HTTP method must be specified for integration type HTTP_PROXY"));
            }
            if one.payload_format_version.as_deref() == Some("2.0") {
                return Err(bad(
                    "Payload format version 2.0 is not supported for integration type HTTP_PROXY",
                ));
            }
            if one.credentials_arn.is_some() {
                return Err(bad("Credentials are not supported for integration type HTTP_PROXY"));
            }
            one.payload_format_version.get_or_insert_with(|| "1.0".to_owned());
        }
        (Some(IntegrationType::HttpProxy), Some(_)) => {
            return Err(bad("IntegrationSubtype is supported for integration type AWS_PROXY only"));
        }
        (kind, _) => {
            let kind = kind.clone().unwrap_or_default();
            return Err(bad(format!(
                "Integration type {kind} is not supported for protocol type HTTP"
            )));
        }
    }
    let none = BTreeMap::new();
    let parameters = one.request_parameters.as_ref().unwrap_or(&none);
    if one.integration_subtype.is_none() {
        Changes::parse(parameters, Of::Request).map_err(bad)?;
    } else {
        let read = |value: &String| Expression::parse(value, Of::Request).map(|_| ());
        parameters.values().try_for_each(read).map_err(bad)?;
    }
    let responses = one.response_parameters.clone().unwrap_or_default();
    ByStatus::parse(&responses).map_err(bad)?;
    let version = one.payload_format_version.as_deref().unwrap_or_default();
    if !["1.0", "2.0"].contains(&version) {
        return Err(bad(format!("Invalid payload format version specified: {version}")));
    }
    Ok(one)
}

fn check_subtype(subtype: &str, one: &Integration) -> Result<(), ApiError> {
    let Some(known) = Subtype::named(subtype) else {
        return Err(match Subtype::is_unserved(subtype) {
            true => unsupported(&format!("integrations of subtype {subtype}")),
            false => bad(format!("Invalid integration subtype specified: {subtype}")),
        });
    };
    if one.integration_uri.is_some() {
        return Err(bad("IntegrationUri is not supported for integrations with a subtype"));
    }
    if one.payload_format_version.as_deref().is_some_and(|version| version != "1.0") {
        return Err(bad("Integrations with a subtype support payload format version 1.0 only"));
    }
    if one.credentials_arn.is_none() {
        return Err(bad(format!("Credentials are required for integration subtype {subtype}")));
    }
    let none = BTreeMap::new();
    let parameters = one.request_parameters.as_ref().unwrap_or(&none);
    let missing = |wanted: &&Parameter| wanted.needed && !parameters.contains_key(wanted.name);
    if let Some(Parameter { name, .. }) = known.parameters.iter().find(missing) {
        return Err(bad(format!("Parameter {name} is required for integration subtype {subtype}")));
    }
    if let Some(name) = parameters.keys().find(|name| known.parameter(name).is_none()) {
        return Err(bad(format!("Invalid parameter for integration subtype {subtype}: {name}")));
    }
    Ok(())
}

fn complete_websocket(one: Integration) -> Result<Integration, ApiError> {
    let mut one = complete(one, TIMEOUT_WEBSOCKET)?;
    if one.integration_subtype.is_some() {
        return Err(bad("IntegrationSubtype is not supported for protocol type WEBSOCKET"));
    }
    let uri = one.integration_uri.clone().unwrap_or_default();
    match &one.integration_type {
        Some(IntegrationType::AwsProxy) => {
            if targets::function_of(&uri).is_none() {
                return Err(bad(format!("Invalid Integration URI: {uri}")));
            }
        }
        Some(IntegrationType::Aws) => {
            if !uri.starts_with("arn:") {
                return Err(bad("AWS ARN for integration must contain path or action"));
            }
        }
        Some(IntegrationType::Http | IntegrationType::HttpProxy) => {
            if !targets::is_url(&uri) {
                return Err(bad("Invalid HTTP endpoint specified for URI"));
            }
        }
        Some(IntegrationType::Mock) => {}
        kind => {
            let kind = kind.clone().unwrap_or_default();
            return Err(bad(format!("Invalid integration type specified: {kind}")));
        }
    }
    let version = one.payload_format_version.get_or_insert_with(|| "1.0".to_owned());
    if version != "1.0" {
        return Err(bad("Payload format version 1.0 is the only one for protocol type WEBSOCKET"));
    }
    one.passthrough_behavior.get_or_insert(PassthroughBehavior::WhenNoMatch);
    let is_proxy = matches!(
        one.integration_type,
        Some(IntegrationType::AwsProxy | IntegrationType::HttpProxy)
    );
    if !is_proxy || one.integration_type == Some(IntegrationType::HttpProxy) {
        one.integration_response_selection_expression
            .get_or_insert_with(|| "${integration.response.statuscode}".to_owned());
    }
    if let Some(text) = &one.integration_response_selection_expression {
        check_expression("integration response selection", text)?;
    }
    if one.response_parameters.as_ref().is_some_and(|all| !all.is_empty()) {
        return Err(bad("ResponseParameters is not supported for protocol type WEBSOCKET"));
    }
    crate::websocket::check_integration(&one)
        .map_err(|why| bad(format!("Invalid integration specified: {why}")))?;
    Ok(one)
}

fn tls(config: Option<TlsConfigInput>) -> Option<TlsConfig> {
    config.map(|config| TlsConfig { server_name_to_verify: config.server_name_to_verify })
}

impl Room {
    pub(crate) async fn create_integration(
        &self,
        caller: &Caller,
        input: CreateIntegrationRequest,
    ) -> Result<CreateIntegrationResult, ApiError> {
        let one = Integration {
            connection_id: said(input.connection_id),
            connection_type: input.connection_type,
            content_handling_strategy: input.content_handling_strategy,
            credentials_arn: said(input.credentials_arn),
            description: said(input.description),
            integration_method: said(input.integration_method),
            integration_subtype: said(input.integration_subtype),
            integration_type: Some(input.integration_type),
            integration_uri: said(input.integration_uri),
            passthrough_behavior: input.passthrough_behavior,
            payload_format_version: said(input.payload_format_version),
            request_parameters: input.request_parameters,
            request_templates: input.request_templates,
            response_parameters: input.response_parameters,
            template_selection_expression: said(input.template_selection_expression),
            timeout_in_millis: input.timeout_in_millis,
            tls_config: tls(input.tls_config),
            ..Integration::default()
        };
        let made = self.change(caller, &input.api_id, |record, moment| {
            let id = moment.id();
            let one = Integration { integration_id: Some(id.clone()), ..one.clone() };
            let one = record.definition.complete_integration(one)?;
            record.definition.integrations.insert(id, one.clone());
            Ok(one)
        });
        Ok(made.await?.shown())
    }

    pub(crate) async fn get_integration(
        &self,
        caller: &Caller,
        input: GetIntegrationRequest,
    ) -> Result<GetIntegrationResult, ApiError> {
        let mut record = self.record(caller, &input.api_id).await?;
        let one = record.definition.integrations.remove(&input.integration_id);
        Ok(one.ok_or_else(|| nothing("Integration", &input.integration_id))?.shown())
    }

    pub(crate) async fn get_integrations(
        &self,
        caller: &Caller,
        input: GetIntegrationsRequest,
    ) -> Result<GetIntegrationsResponse, ApiError> {
        let record = self.record(caller, &input.api_id).await?;
        let (items, next_token) =
            listed!("GetIntegrations", input, record.definition.integrations)?;
        Ok(GetIntegrationsResponse { items, next_token })
    }

    pub(crate) async fn update_integration(
        &self,
        caller: &Caller,
        input: UpdateIntegrationRequest,
    ) -> Result<UpdateIntegrationResult, ApiError> {
        let changed = self.change(caller, &input.api_id, |record, _| {
            let (id, input) = (&input.integration_id, input.clone());
            let found = record.definition.integrations.get(id);
            let mut one = found.ok_or_else(|| nothing("Integration", id))?.clone();
            put_text(&mut one.connection_id, input.connection_id);
            one.connection_type.put(input.connection_type);
            one.content_handling_strategy.put(input.content_handling_strategy);
            put_text(&mut one.credentials_arn, input.credentials_arn);
            put_text(&mut one.description, input.description);
            put_text(&mut one.integration_method, input.integration_method);
            put_text(&mut one.integration_subtype, input.integration_subtype);
            one.integration_type.put(input.integration_type);
            put_text(&mut one.integration_uri, input.integration_uri);
            one.passthrough_behavior.put(input.passthrough_behavior);
            put_text(&mut one.payload_format_version, input.payload_format_version);
            merge(&mut one.request_parameters, input.request_parameters);
            one.request_templates.put(input.request_templates);
            merge(&mut one.response_parameters, input.response_parameters);
            put_text(&mut one.template_selection_expression, input.template_selection_expression);
            one.timeout_in_millis.put(input.timeout_in_millis);
            one.tls_config.put(tls(input.tls_config));
            let one = record.definition.complete_integration(one)?;
            record.definition.integrations.insert(id.clone(), one.clone());
            Ok(one)
        });
        Ok(changed.await?.shown())
    }

    pub(crate) async fn delete_integration(
        &self,
        caller: &Caller,
        input: DeleteIntegrationRequest,
    ) -> Result<DeleteIntegrationOutput, ApiError> {
        self.change(caller, &input.api_id, |record, _| {
            let id = &input.integration_id;
            let definition = &mut record.definition;
            if !definition.integrations.contains_key(id) {
                return Err(nothing("Integration", id));
            }
            let target = Some(format!("integrations/{id}"));
            let uses = definition.routes.values().filter(|route| route.target == target);
            let routes: Vec<&str> = uses.filter_map(|route| route.route_id.as_deref()).collect();
            if !routes.is_empty() {
                return Err(conflict(format!(
                    "Cannot delete Integration because it is referenced by the following Routes \
                     with Ids: [{}]",
                    routes.join(", ")
                )));
            }
            definition.integrations.remove(id);
            definition.integration_responses.retain(|(integration, _), _| integration != id);
            Ok(())
        })
        .await?;
        Ok(DeleteIntegrationOutput {})
    }
}
