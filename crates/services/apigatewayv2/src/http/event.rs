//! What a function is given of a request in payload format 2.0, and what an authorizer is asked in both
//! formats («Create AWS Lambda proxy integrations for HTTP APIs in API Gateway», «Control access to HTTP
//! APIs with AWS Lambda authorizers»).

use super::authorize::Authorized;
use super::front::Call;
use bytes::Bytes;
use gateway::context::Variables;
use payload::parts::{self, Header};
use payload::{Event, Purpose, signer};
use serde_json::{Map, Value};

/// The headers that mappings have left.
fn headers<'a>(call: &'a Call<'_>) -> Vec<Header<'a>> {
    call.sent.headers.iter().map(|(name, value)| (name, value)).collect()
}

/// The event of a call; the path, the query and the headers are those that mappings have left.
fn event(call: &Call<'_>, purpose: Purpose<'_>) -> Bytes {
    let request = &*call.context.request;
    let variables = call.variables.iter();
    let event = Event {
        id: &request.id,
        at: request.at,
        source_ip: request.source_ip,
        method: request.method.as_str(),
        protocol: request.protocol(),
        path: &call.context.path,
        user_agent: request.header(http::header::USER_AGENT).unwrap_or_default(),
        raw_path: &call.sent.path,
        raw_query: &call.sent.query,
        headers: headers(call),
        path_parameters: variables.map(|(name, value)| (&**name, value.as_str())).collect(),
        account: call.context.account.as_str(),
        api: &request.api,
        domain_name: &call.context.domain_name(),
        domain_prefix: call.context.domain_prefix(),
        route_key: &call.route.key,
        stage: &call.context.stage,
        stage_variables: Some(&call.stage.variables),
        purpose,
    };
    event.to_json()
}

/// What a function is given.
pub(super) fn of(call: &Call<'_>) -> Bytes {
    let authorizer = authorizer(&call.authorized);
    event(call, Purpose::Answer { body: &call.context.request.body, authorizer })
}

/// What an authorizer of payload format 2.0 is asked.
pub(super) fn question(call: &Call<'_>, route_arn: &str, identity: &[String]) -> Bytes {
    event(call, Purpose::Authorize { route_arn, identity })
}

/// What an authorizer of payload format 1.0 is asked.
pub(super) fn old_question(call: &Call<'_>, method_arn: &str, identity: &[String]) -> Bytes {
    let context = &call.context;
    let request = &*context.request;
    let joined = identity.join(",");
    let sent = headers(call);
    let cookie = parts::cookies(&sent).join("; ");
    let headers = parts::headers(&sent).into_iter();
    let mut headers: Map<String, Value> =
        headers.map(|(name, value)| (name.to_owned(), value.into())).collect();
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
        Authorized::Iam(signed) => Some(signer(&signed.caller, &signed.access_key)),
    }
}

/// The body of a request as an event of payload format 1.0 has it: whether it is in base64.
pub(super) fn is_binary(call: &Call<'_>) -> bool {
    let body = &call.context.request.body;
    parts::is_binary(&headers(call)) || std::str::from_utf8(body).is_err()
}
