//! `x-amazon-apigateway-integration`.

use crate::describe::{Integration, IntegrationResponse};
use crate::fields::{self, Fields, Wrong};
use serde_json::Value;
use std::collections::BTreeMap;

/// Types of integrations.
const KINDS: [&str; 5] = ["AWS", "AWS_PROXY", "HTTP", "HTTP_PROXY", "MOCK"];

/// An integration, or the type that there is none of.
pub(crate) fn integration(value: &Value) -> Result<Result<Integration, String>, Wrong> {
    let Value::Object(fields) = value else { return Err(Wrong) };
    let kind = fields::text(fields, "type")?;
    let known = kind.as_ref().map(|kind| kind.to_ascii_uppercase());
    let Some(known) = known.filter(|kind| KINDS.contains(&kind.as_str())) else {
        return Ok(Err(kind.unwrap_or_else(|| "null".to_owned())));
    };
    let upper = |name| Ok(fields::text(fields, name)?.map(|text| text.to_ascii_uppercase()));
    let empty = Fields::new();
    let tls = fields::object(fields, "tlsConfig")?.unwrap_or(&empty);
    Ok(Ok(Integration {
        kind: known,
        uri: fields::text(fields, "uri")?,
        http_method: upper("httpMethod")?,
        credentials: fields::text(fields, "credentials")?,
        connection_id: fields::text(fields, "connectionId")?,
        connection_type: upper("connectionType")?,
        passthrough_behavior: upper("passthroughBehavior")?,
        content_handling: upper("contentHandling")?,
        timeout_ms: fields::integer(fields, "timeoutInMillis")?,
        cache_namespace: fields::text(fields, "cacheNamespace")?,
        cache_key_parameters: fields::texts(fields, "cacheKeyParameters")?.unwrap_or_default(),
        request_parameters: fields::texts_by_name(fields, "requestParameters")?,
        request_templates: fields::texts_by_name(fields, "requestTemplates")?,
        responses: responses(fields)?,
        insecure_skip_verification: fields::boolean(tls, "insecureSkipVerification")?,
        server_name_to_verify: fields::text(tls, "serverNameToVerify")?,
        response_transfer_mode: upper("responseTransferMode")?,
        integration_target: fields::text(fields, "integrationTarget")?,
        subtype: fields::text(fields, "integrationSubtype")?,
        payload_format_version: payload_format(fields)?,
        response_parameters: response_parameters(fields)?,
    }))
}

/// `1.0`, which YAML takes for a number.
fn payload_format(fields: &Fields) -> Result<Option<String>, Wrong> {
    let text = fields::text(fields, "payloadFormatVersion")?;
    Ok(text.map(|text| if text.contains('.') { text } else { format!("{text}.0") }))
}

fn responses(fields: &Fields) -> Result<BTreeMap<String, IntegrationResponse>, Wrong> {
    let mut responses = BTreeMap::new();
    for (pattern, value) in fields::object(fields, "responses")?.into_iter().flatten() {
        let Value::Object(value) = value else { return Err(Wrong) };
        let handling = fields::text(value, "contentHandling")?;
        let response = IntegrationResponse {
            status_code: fields::text(value, "statusCode")?,
            parameters: fields::texts_by_name(value, "responseParameters")?,
            templates: fields::texts_by_name(value, "responseTemplates")?,
            content_handling: handling.map(|text| text.to_ascii_uppercase()),
        };
        responses.insert(pattern.clone(), response);
    }
    Ok(responses)
}

fn response_parameters(
    fields: &Fields,
) -> Result<BTreeMap<String, BTreeMap<String, String>>, Wrong> {
    let Some(found) = fields::object(fields, "responseParameters")? else {
        return Ok(BTreeMap::new());
    };
    let of_code = |code: &String| Ok((code.clone(), fields::texts_by_name(found, code)?));
    found.keys().map(of_code).collect()
}
