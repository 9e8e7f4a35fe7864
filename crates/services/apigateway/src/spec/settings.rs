//! The API's own settings, and authorizers, out of a document.

use super::import::{Import, Mode};
use crate::Definition;
use crate::errors::bad;
use crate::ops::{apis, authorizers};
use crate::{endpoint_types, tags};
use aws_api::ApiError;
use aws_api::apigateway::{
    ApiKeySourceType, Authorizer, AuthorizerType, EndpointConfiguration, EndpointType,
    IpAddressType, RestApi,
};
use serde_json::Value;

/// How models name one another.
pub(super) fn model_url(api: &str, name: &str) -> String {
    format!("https://apigateway.amazonaws.com/restapis/{api}/models/{name}")
}

/// Brings the document's settings to the API; what an overwriting document does not say has its
/// default again.
pub(super) fn bring(import: &Import<'_>, definition: &mut Definition) -> Result<(), ApiError> {
    let document = &import.read.api;
    let api = &mut definition.api;
    match document.title.as_deref() {
        Some(title) if !title.is_empty() => api.name = Some(title.to_owned()),
        _ if api.name.is_some() => {}
        _ => return Err(bad("Invalid OpenAPI input. The title of the API is missing.")),
    }
    let policy = document.policy.as_ref().map(|policy| match policy {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    });
    let id = api.id.clone().unwrap_or_default();
    let policy = apis::policy(import.caller, &id, policy)?;
    let source = document.key_source.as_deref().map(|text| text.to_ascii_uppercase());
    // What is too much for the type is too much for the limit, too.
    let size = document.minimum_compression_size;
    let size = size.map(|size| i32::try_from(size).unwrap_or(i32::MAX));
    let types = document.binary_media_types.clone();
    if import.mode == Mode::Overwrite {
        *api = RestApi {
            api_key_source: Some(ApiKeySourceType::Header),
            binary_media_types: None,
            description: None,
            disable_execute_api_endpoint: Some(false),
            minimum_compression_size: None,
            policy: None,
            version: None,
            ..std::mem::take(api)
        };
    }
    fn or<T>(has: &mut Option<T>, new: Option<T>) {
        if new.is_some() {
            *has = new;
        }
    }
    or(&mut api.description, document.description.clone().filter(|text| !text.is_empty()));
    or(&mut api.version, document.version.clone());
    or(&mut api.policy, policy);
    or(&mut api.api_key_source, source.as_deref().map(ApiKeySourceType::from));
    or(&mut api.minimum_compression_size, size);
    or(&mut api.binary_media_types, types.filter(|types| !types.is_empty()));
    if !document.tags.is_empty() {
        let mut all = api.tags.clone().unwrap_or_default();
        all.extend(document.tags.clone());
        api.tags = tags::given(Some(all))?;
    }
    endpoint(import, api)?;
    apis::check(api)
}

fn endpoint(import: &Import<'_>, api: &mut RestApi) -> Result<(), ApiError> {
    let document = import.read.api.endpoint.clone().unwrap_or_default();
    if let Some(disabled) = document.disabled {
        api.disable_execute_api_endpoint = Some(disabled);
    }
    let has = api.endpoint_configuration.take().unwrap_or_default();
    let types = import.parameters.endpoint_types.clone().or(document.types);
    let types: Option<Vec<EndpointType>> =
        types.map(|types| types.iter().map(|one| one.as_str().into()).collect());
    let ids = import.parameters.vpc_endpoint_ids.clone().or(document.vpc_endpoint_ids);
    let kind = document.ip_address_type.map(|kind| IpAddressType::from(kind.as_str()));
    // Another type has other defaults.
    let same = types.is_none();
    api.endpoint_configuration = Some(endpoint_types::of(Some(EndpointConfiguration {
        ip_address_type: kind.or(has.ip_address_type.filter(|_| same)),
        types: types.or(has.types),
        vpc_endpoint_ids: ids.or(has.vpc_endpoint_ids.filter(|_| same)),
    }))?);
    Ok(())
}

/// An authorizer, if it can be one.
pub(super) fn authorizer(name: &str, one: &openapi::Authorizer) -> Result<Authorizer, ApiError> {
    let kind = AuthorizerType::from(one.kind.to_ascii_uppercase().as_str());
    // A token stands in the header that the scheme names.
    let header = one.header.as_ref().filter(|_| kind != AuthorizerType::Request);
    let header = header.map(|name| format!("method.request.header.{name}"));
    let source = one.identity_source.clone().or(header);
    let ttl = one.ttl_s.map_or(Ok(300), i32::try_from).unwrap_or(i32::MAX);
    let made = Authorizer {
        auth_type: one.auth_type.clone(),
        authorizer_credentials: one.credentials.clone(),
        authorizer_result_ttl_in_seconds: Some(ttl),
        authorizer_uri: one.uri.clone(),
        identity_source: source,
        identity_validation_expression: one.identity_validation.clone(),
        name: Some(name.to_owned()),
        provider_arns: one.provider_arns.clone(),
        r#type: Some(kind),
        ..Authorizer::default()
    };
    authorizers::check(&made)?;
    Ok(made)
}
