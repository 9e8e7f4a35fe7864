//! The API's own settings, and authorizers, out of a document.

use super::import::{Import, Mode};
use crate::Definition;
use crate::errors::bad;
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
    let source = document.key_source.as_deref().map(|text| text.to_ascii_uppercase());
    let source = source.as_deref().map(ApiKeySourceType::from);
    if let Some(ApiKeySourceType::Unknown(text)) = &source {
        return Err(bad(format!("Invalid API key source specified: {text}")));
    }
    let size = document.minimum_compression_size;
    let size = size.map(|size| {
        let size = i32::try_from(size).ok();
        let fits = size.filter(|size| (0..=crate::limits::COMPRESSION_BYTES_MAX).contains(size));
        fits.ok_or_else(|| bad("Invalid minimum compression size, must be between 0 and 10485760"))
    });
    let size = size.transpose()?;
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
    or(&mut api.description, document.description.clone());
    or(&mut api.version, document.version.clone());
    or(&mut api.policy, policy);
    or(&mut api.api_key_source, source);
    or(&mut api.minimum_compression_size, size);
    or(&mut api.binary_media_types, types.filter(|types| !types.is_empty()));
    if !document.tags.is_empty() {
        api.tags.get_or_insert_default().extend(document.tags.clone());
    }
    endpoint(import, api)
}

fn endpoint(import: &Import<'_>, api: &mut RestApi) -> Result<(), ApiError> {
    let document = import.read.api.endpoint.clone().unwrap_or_default();
    if let Some(disabled) = document.disabled {
        api.disable_execute_api_endpoint = Some(disabled);
    }
    let types = import.parameters.endpoint_types.clone().or(document.types);
    let types = types
        .map(|types| types.iter().map(|one| EndpointType::from(one.as_str())).collect::<Vec<_>>());
    if let Some([EndpointType::Unknown(text)]) = types.as_deref() {
        return Err(bad(format!("Invalid endpoint type specified: {text}")));
    }
    if types.as_ref().is_some_and(|types| types.len() != 1) {
        return Err(bad("Only one endpoint type may be specified"));
    }
    let configuration = api.endpoint_configuration.get_or_insert_with(|| EndpointConfiguration {
        ip_address_type: Some(IpAddressType::Ipv4),
        types: Some(vec![EndpointType::Edge]),
        vpc_endpoint_ids: None,
    });
    if types.is_some() {
        configuration.types = types;
    }
    let ids = import.parameters.vpc_endpoint_ids.clone().or(document.vpc_endpoint_ids);
    if ids.is_some() {
        configuration.vpc_endpoint_ids = ids;
    }
    if let Some(kind) = document.ip_address_type {
        configuration.ip_address_type = Some(kind.as_str().into());
    }
    Ok(())
}

/// An authorizer; why it can't be one, where it can't.
pub(super) fn authorizer(name: &str, one: &openapi::Authorizer) -> Result<Authorizer, String> {
    let kind = match one.kind.as_str() {
        "token" => AuthorizerType::Token,
        "request" => AuthorizerType::Request,
        "cognito_user_pools" => AuthorizerType::CognitoUserPools,
        other => return Err(format!("Invalid authorizer type specified: {other}")),
    };
    let of_function = kind != AuthorizerType::CognitoUserPools;
    if of_function && one.uri.as_deref().is_none_or(str::is_empty) {
        return Err("Invalid Authorizer URI: an authorizer of a function has one".to_owned());
    }
    if !of_function && one.provider_arns.as_ref().is_none_or(Vec::is_empty) {
        return Err("Provider ARNs are required for type COGNITO_USER_POOLS".to_owned());
    }
    // A token stands in the header that the scheme names.
    let header = one.header.as_ref().filter(|_| kind != AuthorizerType::Request);
    let header = header.map(|name| format!("method.request.header.{name}"));
    let source = one.identity_source.clone().or(header);
    let ttl = one.ttl_s.map(|ttl| i32::try_from(ttl).map_err(|_| "Invalid TTL".to_owned()));
    let ttl = ttl.transpose()?.unwrap_or(300);
    if !(0..=crate::limits::AUTHORIZER_TTL_SECONDS_MAX).contains(&ttl) {
        return Err("Authorizer result TTL must be between 0 and 3600 seconds".to_owned());
    }
    if kind == AuthorizerType::Request && ttl > 0 && source.as_deref().is_none_or(str::is_empty) {
        return Err("Identity source is required when caching is enabled".to_owned());
    }
    Ok(Authorizer {
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
    })
}
