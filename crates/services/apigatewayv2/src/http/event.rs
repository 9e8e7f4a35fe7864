//! What a function is given of a request: payload format 2.0 («Create AWS Lambda proxy integrations for
//! HTTP APIs in API Gateway»), and what an authorizer is asked in both formats.

use super::authorize::Authorized;
use super::event_parts as parts;
use super::front::Call;
use super::iam;
use base64::Engine;
use bytes::Bytes;
use gateway::context::Variables;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The event of a call; the path, the query and the headers are those that mappings have left.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    version: &'static str,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    route_arn: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identity_source: Option<&'a [String]>,
    route_key: &'a str,
    raw_path: &'a str,
    raw_query_string: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cookies: Vec<String>,
    headers: BTreeMap<&'a str, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    query_string_parameters: BTreeMap<String, String>,
    request_context: Context<'a>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    path_parameters: Map<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage_variables: Option<&'a BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_base64_encoded: Option<bool>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Context<'a> {
    account_id: &'a str,
    api_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authorizer: Option<Value>,
    domain_name: &'a str,
    domain_prefix: &'a str,
    http: Http<'a>,
    request_id: &'a str,
    route_key: &'a str,
    stage: &'a str,
    time: String,
    time_epoch: i64,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Http<'a> {
    method: &'a str,
    path: &'a str,
    protocol: &'static str,
    source_ip: String,
    user_agent: &'a str,
}

fn event<'a>(call: &'a Call<'_>, domain_name: &'a str) -> Event<'a> {
    let request = &*call.context.request;
    let variables = &call.stage.variables;
    let path_parameters = call.variables.iter();
    Event {
        version: "2.0",
        kind: None,
        route_arn: None,
        identity_source: None,
        route_key: &call.route.key,
        raw_path: &call.sent.path,
        raw_query_string: &call.sent.query,
        cookies: parts::cookies(&call.sent.headers),
        headers: parts::headers(&call.sent.headers),
        query_string_parameters: parts::parameters(&call.sent.query),
        request_context: Context {
            account_id: call.context.account.as_str(),
            api_id: &request.api,
            authorizer: None,
            domain_name,
            domain_prefix: call.context.domain_prefix(),
            http: Http {
                method: request.method.as_str(),
                path: &call.context.path,
                protocol: request.protocol(),
                source_ip: request.source_ip_text(),
                user_agent: request.header(http::header::USER_AGENT).unwrap_or_default(),
            },
            request_id: &request.id,
            route_key: &call.route.key,
            stage: &call.context.stage,
            time: call.context.request_time(),
            time_epoch: request.at.as_millis(),
        },
        path_parameters: path_parameters
            .map(|(name, value)| (name.to_string(), Value::from(value.as_str())))
            .collect(),
        stage_variables: Some(variables).filter(|all| !all.is_empty()),
        body: None,
        is_base64_encoded: None,
    }
}

fn json(event: &Event<'_>) -> Bytes {
    // Text and numbers only: there is nothing in it that JSON could not say.
    serde_json::to_vec(event).unwrap_or_default().into()
}

/// What a function is given.
pub(super) fn of(call: &Call<'_>) -> Bytes {
    let domain_name = call.context.domain_name();
    let mut event = event(call, &domain_name);
    event.request_context.authorizer = authorizer(&call.authorized);
    let (body, is_base64) = parts::body(&call.sent.headers, &call.context.request.body);
    event.body = body;
    event.is_base64_encoded = Some(is_base64);
    json(&event)
}

/// What an authorizer of payload format 2.0 is asked.
pub(super) fn question(call: &Call<'_>, route_arn: &str, identity: &[String]) -> Bytes {
    let domain_name = call.context.domain_name();
    let mut event = event(call, &domain_name);
    event.kind = Some("REQUEST");
    event.route_arn = Some(route_arn);
    event.identity_source = Some(identity);
    json(&event)
}

/// What an authorizer of payload format 1.0 is asked.
pub(super) fn old_question(call: &Call<'_>, method_arn: &str, identity: &[String]) -> Bytes {
    let context = &call.context;
    let request = &*context.request;
    let joined = identity.join(",");
    let headers = parts::headers(&call.sent.headers);
    let cookie = parts::cookies(&call.sent.headers).join("; ");
    let mut headers: Map<String, Value> =
        headers.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    if !cookie.is_empty() {
        headers.insert("cookie".to_owned(), cookie.into());
    }
    let texts = |pairs: Vec<(String, String)>| -> Value {
        pairs.into_iter().map(|(name, value)| (name, Value::from(value))).collect()
    };
    let variables = call.variables.iter().map(|(name, value)| (name.to_string(), value.clone()));
    let stage_variables = call.stage.variables.clone().into_iter();
    let event = serde_json::json!({
        "version": "1.0",
        "type": "REQUEST",
        "methodArn": method_arn,
        "identitySource": joined,
        "authorizationToken": joined,
        "resource": call.route.resource(),
        "path": call.path,
        "httpMethod": request.method.as_str(),
        "headers": headers,
        "queryStringParameters": texts(parts::parameters(&call.sent.query).into_iter().collect()),
        "pathParameters": texts(variables.collect()),
        "stageVariables": texts(stage_variables.collect()),
        "requestContext": {
            "path": &*context.path,
            "accountId": context.account.as_str(),
            "resourceId": call.route.key,
            "resourcePath": call.route.resource(),
            "stage": &*context.stage,
            "requestId": &*request.id,
            "identity": {
                "sourceIp": request.source_ip_text(),
                "userAgent": context.variable("identity.userAgent"),
            },
            "httpMethod": request.method.as_str(),
            "apiId": &*request.api,
            "domainName": context.domain_name(),
            "domainPrefix": context.domain_prefix(),
            "requestTime": context.request_time(),
            "requestTimeEpoch": request.at.as_millis(),
            "protocol": request.protocol(),
        },
    });
    event.to_string().into()
}

fn authorizer(authorized: &Authorized) -> Option<Value> {
    match authorized {
        Authorized::Open => None,
        Authorized::Jwt { claims, scopes } => {
            let claims = claims.iter().map(|(name, text)| (name.clone(), Value::from(&**text)));
            let claims: Map<String, Value> = claims.collect();
            let scopes = scopes.as_ref().map(|scopes| scopes.to_vec());
            Some(serde_json::json!({ "jwt": { "claims": claims, "scopes": scopes } }))
        }
        Authorized::Function(said) => {
            Some(serde_json::json!({ "lambda": said.context.clone().map(Value::Object) }))
        }
        Authorized::Iam(signed) => Some(serde_json::json!({ "iam": iam::members(signed) })),
    }
}

/// The body of a request as an event of payload format 1.0 has it: whether it is in base64.
pub(super) fn is_binary(call: &Call<'_>) -> bool {
    let body = &call.context.request.body;
    parts::is_binary(&call.sent.headers) || std::str::from_utf8(body).is_err()
}

/// A text in base64, decoded.
pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    base64::engine::general_purpose::STANDARD.decode(text).ok()
}
