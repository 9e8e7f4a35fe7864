//! Which service and operation a request is for, and in which format it speaks.

use crate::hosts;
use crate::s3;
use crate::sigv4::sigv2;
use aws_api::{ApiError, Operation, Protocol, Service, ServiceModel, not_implemented};
use codec::cbor::Dialect;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST};
use http::request::Parts;
use http::{HeaderMap, HeaderName};
use std::sync::Arc;

static X_AMZ_TARGET: HeaderName = HeaderName::from_static("x-amz-target");
static SMITHY_PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");

/// What [`SMITHY_PROTOCOL`] says of requests and answers in Smithy's RPC v2.
pub(crate) const RPC_V2_CBOR: &str = "rpc-v2-cbor";

/// A wire format: how the request is read, and everything that answers it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    /// awsJson, with its version.
    Json(&'static str),
    /// Kinesis's other language, and Smithy's RPC v2.
    Cbor(Dialect),
    /// Form parameters in, XML out.
    Query,
    /// REST with JSON.
    RestJson,
    /// REST with XML.
    RestXml,
}

/// What is known of a request before its body has been read.
pub struct Identified {
    /// Whom it is for.
    pub service: Arc<dyn Service>,
    /// Which of the service's protocols it is in.
    pub protocol: Protocol,
    /// How it speaks.
    pub wire: Wire,
}

/// What the text in front of the operation in `X-Amz-Target` must be, and the operation's name.
fn target(headers: &HeaderMap) -> Option<(&str, &str)> {
    headers.get(&X_AMZ_TARGET)?.to_str().ok()?.rsplit_once('.')
}

/// The service and the operation that a request in Smithy's RPC v2 names in its path. There may be
/// more before them, of whoever stands in front.
fn rpc(parts: &Parts) -> Option<(&str, &str)> {
    let header = parts.headers.get(&SMITHY_PROTOCOL)?;
    if header.as_bytes() != RPC_V2_CBOR.as_bytes() {
        return None;
    }
    let mut segments = parts.uri.path().rsplit('/');
    let (operation, word) = (segments.next()?, segments.next()?);
    let (service, first) = (segments.next()?, segments.next()?);
    ((first, word) == ("service", "operation")).then_some((service, operation))
}

fn content_type(headers: &HeaderMap) -> &str {
    headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default()
}

/// The service's name in the request's credential scope: `KEY/DATE/REGION/SERVICE/aws4_request`.
fn scope_service(parts: &Parts) -> Option<&str> {
    const SERVICE: usize = 3;
    if let Some(header) = parts.headers.get(AUTHORIZATION) {
        let (_, credential) = header.to_str().ok()?.split_once("Credential=")?;
        return credential.split([',', ' ']).next()?.split('/').nth(SERVICE);
    }
    let (_, credential) = parts.uri.query()?.split_once("X-Amz-Credential=")?;
    let credential = credential.split('&').next()?;
    // Most clients percent-encode the slashes.
    let parts = credential.split("%2F").flat_map(|part| part.split("%2f"));
    parts.flat_map(|part| part.split('/')).nth(SERVICE)
}

/// The host that the client called, without its port.
pub fn host(parts: &Parts) -> Option<&str> {
    let host = match parts.headers.get(HOST) {
        Some(host) => host.to_str().ok()?,
        None => parts.uri.authority()?.as_str(),
    };
    Some(host.split(':').next().unwrap_or(host))
}

/// Finds the service, by the first that tells: `X-Amz-Target`, RPC v2's path, the credential scope, an address of the
/// service's own, the host
/// (`kinesis.us-east-1.amazonaws.com`, `kinesis.us-east-1.localhost`, `bucket.s3.localhost`), the API
/// version in the path or query. What names a bucket in its path and says nothing else is for S3.
pub fn service(services: &[Arc<dyn Service>], parts: &Parts) -> Result<Identified, Failed> {
    let by = |is: &dyn Fn(&ServiceModel) -> bool| services.iter().find(|s| is(s.model())).cloned();
    let found = if let Some((prefix, _)) = target(&parts.headers) {
        by(&|m| m.protocols().any(|p| is_json_of(p, prefix)))
    } else if let Some((name, _)) = rpc(parts) {
        by(&|m| m.protocols().any(|p| is_rpc_of(p, name)))
    } else if let Some(name) = scope_service(parts) {
        by(&|m| m.signing_name == name && in_paths_of(m, parts.uri.path()))
    } else {
        let host = host(parts).unwrap_or_default();
        let label = hosts::service(host).or(host.split('.').next()).unwrap_or_default();
        let path = parts.uri.path().trim_start_matches('/');
        let query = parts.uri.query().unwrap_or_default();
        let buckets = s3_host(host) || sigv2::is_presigned(parts);
        let others = hosts::service(host).is_some();
        by(&|m| buckets && m.name == s3::NAME)
            .or_else(|| {
                services.iter().find(|s| s.own_path(host, parts.uri.path()).is_some()).cloned()
            })
            .or_else(|| by(&|m| m.name == label && in_paths_of(m, parts.uri.path())))
            .or_else(|| by(&|m| in_rest(m) && path.starts_with(m.api_version)))
            .or_else(|| by(&|m| speaks_query(m) && query.contains(m.api_version)))
            .or_else(|| by(&|m| !others && m.name == s3::NAME && may_be_anonymous(parts)))
    };
    match found {
        Some(service) => {
            let (protocol, wire) = spoken(service.model(), parts);
            Ok(Identified { service, protocol, wire })
        }
        None => Err(nobody(parts)),
    }
}

/// Whether a request to that path can be for the service, of those that share a signing name: the two
/// versions of API Gateway, of which the second one's paths say so.
fn in_paths_of(model: &ServiceModel, path: &str) -> bool {
    if model.name != "apigateway" {
        return true;
    }
    let second = model.api_version == aws_api::apigatewayv2::MODEL.api_version;
    path.starts_with("/v2/") == second
}

fn s3_host(name: &str) -> bool {
    matches!(
        s3::host(name),
        s3::Host::Service { .. } | s3::Host::Bucket { .. } | s3::Host::Other(_)
    )
}

/// Whether a request that nothing else tells of may be for an object that all may read or write: its
/// path names a bucket, which our own paths can't, and it is no call of another protocol.
fn may_be_anonymous(parts: &Parts) -> bool {
    let kind = content_type(&parts.headers);
    let called = ["application/x-amz-", "application/x-www-form-urlencoded"];
    let path = parts.uri.path();
    path.len() > 1 && !path.starts_with("/_") && !called.iter().any(|of| kind.starts_with(of))
}

fn in_rest(model: &ServiceModel) -> bool {
    matches!(model.protocol, Protocol::RestJson | Protocol::RestXml)
}

fn is_json_of(protocol: Protocol, prefix: &str) -> bool {
    matches!(protocol, Protocol::Json { target_prefix, .. } if target_prefix == prefix)
}

fn is_rpc_of(protocol: Protocol, name: &str) -> bool {
    matches!(protocol, Protocol::RpcV2Cbor { service, .. } if service == name)
}

fn speaks_query(model: &ServiceModel) -> bool {
    model.protocols().any(|protocol| protocol == Protocol::Query)
}

/// Which of the protocols of `model`'s service a request to it is in, and its format.
pub(crate) fn spoken(model: &ServiceModel, parts: &Parts) -> (Protocol, Wire) {
    let kind = content_type(&parts.headers);
    let protocol = if model.also.is_empty() {
        model.protocol
    } else {
        let told = |protocol: &Protocol| match protocol {
            Protocol::RpcV2Cbor { .. } => rpc(parts).is_some(),
            Protocol::Json { .. } => {
                target(&parts.headers).is_some() || kind.starts_with("application/x-amz-json")
            }
            // What has no other sign.
            Protocol::Query => true,
            Protocol::RestJson | Protocol::RestXml => false,
        };
        model.protocols().find(told).unwrap_or(model.protocol)
    };
    let wire = match protocol {
        Protocol::Json { .. } if kind.starts_with("application/x-amz-cbor") => {
            Wire::Cbor(Dialect::Amz11)
        }
        Protocol::Json { version, .. } => Wire::Json(version),
        Protocol::Query => Wire::Query,
        Protocol::RestJson => Wire::RestJson,
        Protocol::RestXml => Wire::RestXml,
        Protocol::RpcV2Cbor { .. } => Wire::Cbor(Dialect::RpcV2),
    };
    (protocol, wire)
}

/// Services of AWS that speak XML in paths, which no content type tells: their clients must be able to
/// read that we do not have them.
const IN_XML: [&str; 4] = ["s3", "s3express", "route53", "cloudfront"];

/// A request that is for nobody here, and how to say so.
#[derive(Debug)]
pub struct Failed {
    /// What to say.
    pub error: ApiError,
    /// In which format.
    pub wire: Wire,
}

fn nobody(parts: &Parts) -> Failed {
    let kind = content_type(&parts.headers);
    let scope = scope_service(parts).or_else(|| hosts::service(host(parts)?));
    let wire = if rpc(parts).is_some() {
        Wire::Cbor(Dialect::RpcV2)
    } else if kind.starts_with("application/x-amz-cbor") {
        Wire::Cbor(Dialect::Amz11)
    } else if scope.is_some_and(|name| IN_XML.contains(&name)) {
        Wire::RestXml
    } else if target(&parts.headers).is_some() || kind.starts_with("application/x-amz-json") {
        Wire::Json(if kind.ends_with("1.0") { "1.0" } else { "1.1" })
    } else if kind.starts_with("application/x-www-form-urlencoded")
        || parts.uri.query().is_some_and(|query| query.contains("Action="))
    {
        Wire::Query
    } else {
        Wire::RestJson
    };
    let error = match (target(&parts.headers), scope) {
        (_, Some(name)) => {
            ApiError::new("NotImplemented", 501, format!("Millstream does not serve '{name}' yet."))
        }
        (Some((prefix, _)), None) => ApiError::new(
            "UnknownOperationException",
            400,
            format!("No service here has the target prefix '{prefix}'."),
        ),
        (None, None) => ApiError::new(
            "UnknownOperationException",
            404,
            "This is Millstream, for clients of AWS that have its address as AWS_ENDPOINT_URL. No \
             service could be told from the request's signature, target, host or path; how the server \
             is can be read at /_millstream/health.",
        ),
    };
    Failed { error, wire }
}

/// The operation by its name, for all but rest protocols; those match in [`crate::paths`].
pub fn operation(
    model: &'static ServiceModel,
    protocol: Protocol,
    name: &str,
    version: Option<&str>,
) -> Result<&'static Operation, ApiError> {
    if let Some(operation) = model.operation(name) {
        return Ok(operation);
    }
    if model.unserved.iter().any(|unserved| unserved.name == name) {
        return Err(not_implemented(model.full_name, name));
    }
    Err(match protocol {
        Protocol::Query => no_such_action(name, version.unwrap_or(model.api_version)),
        _ => ApiError::new("UnknownOperationException", 400, ""),
    })
}

/// Query's error for an operation that AWS has not, either.
pub(crate) fn no_such_action(name: &str, version: &str) -> ApiError {
    let text = format!("Could not find operation {name} for version {version}");
    ApiError::new("InvalidAction", 400, text)
}

/// The operation's name in `X-Amz-Target`.
pub fn target_operation(headers: &HeaderMap) -> &str {
    target(headers).map_or("", |(_, operation)| operation)
}

/// The operation's name in the path of a request in RPC v2.
pub fn rpc_operation(parts: &Parts) -> &str {
    rpc(parts).map_or("", |(_, operation)| operation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_api::{apigateway, apigatewaymanagementapi, apigatewayv2, kinesis};

    #[test]
    fn the_versions_of_api_gateway_are_told_by_their_paths() {
        for (path, first, second) in [
            ("/restapis", true, false),
            ("/v2/apis", false, true),
            ("/v2/tags/arn%3Aaws", false, true),
            ("/tags/arn%3Aaws", true, false),
            ("/", true, false),
        ] {
            assert_eq!(in_paths_of(&apigateway::MODEL, path), first, "{path}");
            assert_eq!(in_paths_of(&apigatewayv2::MODEL, path), second, "{path}");
            assert!(in_paths_of(&apigatewaymanagementapi::MODEL, path));
            assert!(in_paths_of(&kinesis::MODEL, path));
        }
    }
}
