//! What an integration must have («Choose an API Gateway API integration type»).

use crate::errors::{bad, unsupported};
use crate::limits::TIMEOUT_MS;
use crate::mapping;
use aws_api::ApiError;
use aws_api::apigateway::{
    ConnectionType, ContentHandlingStrategy, Integration, IntegrationType, Method,
    ResponseTransferMode,
};
use foundation::Arn;

const PASSTHROUGH: [&str; 3] = ["WHEN_NO_MATCH", "WHEN_NO_TEMPLATES", "NEVER"];

/// Whether an integration is one that can be carried out, and fits its method.
pub(crate) fn check(method: &Method, of: &Integration) -> Result<(), ApiError> {
    refuse(of)?;
    let uri = of.uri.as_deref().unwrap_or_default();
    match &of.r#type {
        Some(IntegrationType::Mock) => {}
        Some(IntegrationType::Http | IntegrationType::HttpProxy) => {
            check_http_method(of)?;
            check_url(uri)?;
        }
        Some(kind @ (IntegrationType::Aws | IntegrationType::AwsProxy)) => {
            check_http_method(of)?;
            check_action(of, uri, *kind == IntegrationType::AwsProxy)?;
        }
        _ => {
            return Err(bad(
                "Invalid integration type specified. Valid options are HTTP,AWS,MOCK,HTTP_PROXY,AWS_PROXY",
            ));
        }
    }
    if let Some(credentials) = &of.credentials {
        let role = Arn::parse(credentials).is_ok_and(|arn| arn.service == "iam");
        if !role && !credentials.contains("${stageVariables.") {
            return Err(bad("Invalid ARN specified in the request"));
        }
    }
    let passthrough = of.passthrough_behavior.as_deref().unwrap_or(PASSTHROUGH[0]);
    if !PASSTHROUGH.contains(&passthrough) {
        return Err(bad(format!(
            "Invalid passthroughBehavior specified. Valid options are {}",
            PASSTHROUGH.join(",")
        )));
    }
    if let Some(ContentHandlingStrategy::Unknown(_)) = of.content_handling {
        return Err(bad(CONTENT_HANDLING));
    }
    if of.timeout_in_millis.is_some_and(|timeout| !TIMEOUT_MS.contains(&timeout)) {
        let (from, to) = (TIMEOUT_MS.start(), TIMEOUT_MS.end());
        return Err(bad(format!("Timeout should be between {from} ms and {to} ms")));
    }
    mapping::check_integration(method, of)
}

pub(crate) const CONTENT_HANDLING: &str =
    "Invalid contentHandling specified. Valid options are CONVERT_TO_BINARY,CONVERT_TO_TEXT";

/// What AWS has and requests would not get here.
fn refuse(of: &Integration) -> Result<(), ApiError> {
    match of.connection_type {
        None | Some(ConnectionType::Internet) => {}
        Some(ConnectionType::VpcLink) => return Err(unsupported("the connection type VPC_LINK")),
        Some(ConnectionType::Unknown(_)) => {
            return Err(bad(
                "Invalid connectionType specified. Valid options are INTERNET,VPC_LINK",
            ));
        }
    }
    if of.connection_id.is_some() {
        return Err(unsupported("connectionId"));
    }
    if of.integration_target.is_some() {
        return Err(unsupported("integrationTarget"));
    }
    if of.tls_config.as_ref().is_some_and(|tls| tls.insecure_skip_verification == Some(true)) {
        return Err(unsupported("insecureSkipVerification"));
    }
    match &of.response_transfer_mode {
        None | Some(ResponseTransferMode::Buffered) => Ok(()),
        Some(mode) => Err(unsupported(&format!("the response transfer mode {mode}"))),
    }
}

fn check_http_method(of: &Integration) -> Result<(), ApiError> {
    match of.http_method.as_deref() {
        None | Some("") => Err(bad("Enumeration value for HttpMethod must be non-empty")),
        Some("GET" | "PUT" | "POST" | "DELETE" | "PATCH" | "OPTIONS" | "HEAD" | "ANY") => Ok(()),
        Some(_) => Err(bad(
            "Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY",
        )),
    }
}

fn check_url(uri: &str) -> Result<(), ApiError> {
    let rest = uri.strip_prefix("http://").or_else(|| uri.strip_prefix("https://"));
    // A stage variable may stand for the scheme as well.
    let rest = rest.or_else(|| uri.starts_with("${stageVariables.").then_some(uri));
    let host = rest.unwrap_or_default().split(['/', '?']).next().unwrap_or_default();
    match host.is_empty() || host.contains(char::is_whitespace) {
        true => Err(bad("Invalid HTTP endpoint specified for URI")),
        false => Ok(()),
    }
}

/// `arn:aws:apigateway:{region}:{service}:path|action/…`.
fn check_action(of: &Integration, uri: &str, proxy: bool) -> Result<(), ApiError> {
    let arn = Arn::parse(uri).map_err(|_| bad("Invalid ARN specified in the request"))?;
    if arn.service != "apigateway" {
        return Err(bad("Invalid ARN specified in the request"));
    }
    // Where other ARNs have an account, these have the service, with a subdomain in front.
    let service = arn.account.rsplit('.').next().unwrap_or_default();
    let (kind, rest) = arn.resource.split_once('/').unwrap_or((arn.resource.as_str(), ""));
    if service.is_empty() || !matches!(kind, "path" | "action") || rest.is_empty() {
        return Err(bad("AWS ARN for integration must contain path or action"));
    }
    if service == "lambda" {
        let invokes = rest.contains("/functions/") && rest.ends_with("/invocations");
        return match invokes || rest.contains("${stageVariables.") {
            true => Ok(()),
            false => Err(bad("AWS ARN for integration contains invalid path")),
        };
    }
    if proxy {
        return Err(bad(
            "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.",
        ));
    }
    match &of.credentials {
        Some(_) => Ok(()),
        None => Err(bad("Role ARN must be specified for AWS integrations")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integrations_and_what_they_miss() {
        use IntegrationType::{Aws, AwsProxy, Http, HttpProxy, Mock};
        let lambda = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:f/invocations";
        let kinesis = "arn:aws:apigateway:us-east-1:kinesis:action/PutRecord";
        let role = Some("arn:aws:iam::000000000000:role/r");
        for (kind, http_method, uri, credentials, wrong) in [
            (Mock, None, None, None, None),
            (HttpProxy, Some("GET"), Some("http://example.com/{proxy}"), None, None),
            (Http, Some("ANY"), Some("https://${stageVariables.host}/a"), None, None),
            (Http, Some("GET"), Some("${stageVariables.url}"), None, None),
            (
                Http,
                Some("GET"),
                Some("ftp://example.com"),
                None,
                Some("Invalid HTTP endpoint specified for URI"),
            ),
            (
                Http,
                Some("GET"),
                Some("http://"),
                None,
                Some("Invalid HTTP endpoint specified for URI"),
            ),
            (Http, Some("GET"), None, None, Some("Invalid HTTP endpoint specified for URI")),
            (
                Http,
                None,
                Some("http://a"),
                None,
                Some("Enumeration value for HttpMethod must be non-empty"),
            ),
            (AwsProxy, Some("POST"), Some(lambda), None, None),
            (Aws, Some("POST"), Some(lambda), None, None),
            (Aws, Some("POST"), Some(kinesis), role, None),
            (
                Aws,
                Some("POST"),
                Some(kinesis),
                None,
                Some("Role ARN must be specified for AWS integrations"),
            ),
            (
                Aws,
                Some("POST"),
                Some(kinesis),
                Some("me"),
                Some("Invalid ARN specified in the request"),
            ),
            (
                Aws,
                Some("POST"),
                Some("kinesis"),
                role,
                Some("Invalid ARN specified in the request"),
            ),
            (
                Aws,
                Some("POST"),
                Some("arn:aws:apigateway:us-east-1:kinesis:PutRecord"),
                role,
                Some("AWS ARN for integration must contain path or action"),
            ),
            (
                AwsProxy,
                None,
                Some(lambda),
                None,
                Some("Enumeration value for HttpMethod must be non-empty"),
            ),
            (
                AwsProxy,
                Some("POST"),
                Some(kinesis),
                role,
                Some(
                    "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.",
                ),
            ),
            (
                AwsProxy,
                Some("POST"),
                Some("arn:aws:apigateway:us-east-1:lambda:path/x"),
                None,
                Some("AWS ARN for integration contains invalid path"),
            ),
        ] {
            let integration = Integration {
                r#type: Some(kind.clone()),
                http_method: http_method.map(str::to_owned),
                uri: uri.map(str::to_owned),
                credentials: credentials.map(str::to_owned),
                ..Integration::default()
            };
            let found = check(&Method::default(), &integration).err();
            assert_eq!(found.as_ref().map(|why| why.message()), wrong, "{kind} {uri:?}");
        }
    }
}
