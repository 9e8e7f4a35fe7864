//! Security schemes, and what operations need of them.

use crate::describe::{Authorizer, Requirement, Scheme};
use crate::fields::{self, Fields, Wrong};
use serde_json::Value;
use std::collections::BTreeMap;

pub(crate) fn schemes(found: Option<&Fields>) -> Result<BTreeMap<String, Scheme>, Wrong> {
    let mut schemes = BTreeMap::new();
    for (name, value) in found.into_iter().flatten() {
        let Value::Object(value) = value else { return Err(Wrong) };
        schemes.insert(name.clone(), scheme(value)?);
    }
    Ok(schemes)
}

fn scheme(fields: &Fields) -> Result<Scheme, Wrong> {
    let kind = fields::text(fields, "type")?.unwrap_or_default();
    let auth_type = fields::text(fields, "x-amazon-apigateway-authtype")?;
    let name = fields::text(fields, "name")?;
    let header = match fields::text(fields, "in")?.as_deref() {
        Some("header") => name.clone(),
        _ => None,
    };
    if let Some(found) = fields::object(fields, "x-amazon-apigateway-authorizer")? {
        let url = fields::text(fields, "openIdConnectUrl")?;
        return Ok(Scheme::Authorizer(Box::new(authorizer(found, header, auth_type, url)?)));
    }
    match auth_type.as_deref() {
        Some(one) if one.eq_ignore_ascii_case("awsSigv4") => Ok(Scheme::SigV4),
        None if kind == "apiKey"
            && header.is_some_and(|name| name.eq_ignore_ascii_case("x-api-key")) =>
        {
            Ok(Scheme::ApiKey)
        }
        _ => Ok(Scheme::Other),
    }
}

fn authorizer(
    fields: &Fields,
    header: Option<String>,
    auth_type: Option<String>,
    open_id_url: Option<String>,
) -> Result<Authorizer, Wrong> {
    let empty = Fields::new();
    let jwt = fields::object(fields, "jwtConfiguration")?.unwrap_or(&empty);
    // What openIdConnect names is found below its issuer.
    let of_url = |url: String| {
        url.trim_end_matches("/.well-known/openid-configuration").trim_end_matches('/').to_owned()
    };
    Ok(Authorizer {
        kind: fields::text(fields, "type")?.unwrap_or_default().to_ascii_lowercase(),
        header,
        auth_type,
        uri: fields::text(fields, "authorizerUri")?,
        credentials: fields::text(fields, "authorizerCredentials")?,
        identity_validation: fields::text(fields, "identityValidationExpression")?,
        identity_source: fields::texts(fields, "identitySource")?.map(|all| all.join(",")),
        ttl_s: fields::integer(fields, "authorizerResultTtlInSeconds")?,
        provider_arns: fields::texts(fields, "providerARNs")?,
        issuer: fields::text(jwt, "issuer")?.or_else(|| open_id_url.map(of_url)),
        audience: fields::texts(jwt, "audience")?,
        payload_format_version: fields::text(fields, "authorizerPayloadFormatVersion")?,
        simple_responses: fields::boolean(fields, "enableSimpleResponses")?,
    })
}

/// What `security` says: one of these requirements.
pub(crate) fn requirements(fields: &Fields) -> Result<Option<Vec<Requirement>>, Wrong> {
    let Some(found) = fields::list(fields, "security")? else { return Ok(None) };
    let requirement = |value: &Value| {
        let Value::Object(value) = value else { return Err(Wrong) };
        let scopes =
            |name: &String| Ok((name.clone(), fields::texts(value, name)?.unwrap_or_default()));
        value.keys().map(scopes).collect()
    };
    found.iter().map(requirement).collect::<Result<_, _>>().map(Some)
}
