//! What a function is given of a request: payload format version 2.0 (Lambda Developer Guide,
//! «Invoking Lambda function URLs»).

use super::call::{Sender, UrlCall};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use foundation::{Caller, Principal};
use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, COOKIE, USER_AGENT};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    version: &'static str,
    route_key: &'static str,
    raw_path: &'a str,
    raw_query_string: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cookies: Vec<String>,
    headers: BTreeMap<&'a str, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    query_string_parameters: BTreeMap<String, String>,
    request_context: Context<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
    is_base64_encoded: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Context<'a> {
    account_id: &'a str,
    api_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authorizer: Option<Authorizer>,
    domain_name: &'a str,
    domain_prefix: &'a str,
    http: Http<'a>,
    request_id: &'a str,
    route_key: &'static str,
    stage: &'static str,
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

#[derive(Serialize)]
struct Authorizer {
    iam: Iam,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Iam {
    access_key: String,
    account_id: String,
    caller_id: String,
    cognito_identity: Option<()>,
    principal_org_id: Option<()>,
    user_arn: String,
    user_id: String,
}

/// The event of a call of the URL with that id.
pub(super) fn of(call: &UrlCall, id: &str, sender: &Sender) -> Bytes {
    const DEFAULT: &str = "$default";
    let (account_id, authorizer) = match sender {
        Sender::Signed { caller, access_key } => {
            (caller.account.as_str(), Some(Authorizer { iam: iam(caller, access_key) }))
        }
        Sender::Anybody | Sender::Unproven(_) => ("anonymous", None),
    };
    let header = |name| call.headers.get(name).and_then(|value| value.to_str().ok());
    let (body, is_base64_encoded) = body(&call.headers, &call.body);
    let event = Event {
        version: "2.0",
        route_key: DEFAULT,
        raw_path: &call.path,
        raw_query_string: &call.query,
        cookies: cookies(&call.headers),
        headers: headers(&call.headers),
        query_string_parameters: parameters(&call.query),
        request_context: Context {
            account_id,
            api_id: id,
            authorizer,
            domain_name: &call.host,
            domain_prefix: id,
            http: Http {
                method: call.method.as_str(),
                path: &call.path,
                protocol: call.protocol,
                source_ip: call.source_ip.map(|ip| ip.to_string()).unwrap_or_default(),
                user_agent: header(USER_AGENT).unwrap_or_default(),
            },
            request_id: &call.request_id,
            route_key: DEFAULT,
            stage: DEFAULT,
            time: call.at.format("%d/%b/%Y:%H:%M:%S +0000"),
            time_epoch: call.at.as_millis(),
        },
        body,
        is_base64_encoded,
    };
    // Text and numbers only: there is nothing in it that JSON could not say.
    serde_json::to_vec(&event).unwrap_or_default().into()
}

fn iam(caller: &Caller, access_key: &str) -> Iam {
    let account = caller.account.as_str();
    let id = match &caller.principal {
        Principal::User { id, .. } => id.to_string(),
        Principal::Session(session) => format!("{}:{}", session.role_id, session.session_name),
        Principal::Root | Principal::Service(_) | Principal::Anonymous => account.to_owned(),
    };
    Iam {
        access_key: access_key.to_owned(),
        account_id: account.to_owned(),
        caller_id: id.clone(),
        cognito_identity: None,
        principal_org_id: None,
        user_arn: caller.arn(),
        user_id: id,
    }
}

/// By their names in lower case, those of one name joined by commas. Cookies have their own place.
fn headers(headers: &HeaderMap) -> BTreeMap<&str, String> {
    let mut all: BTreeMap<&str, String> = BTreeMap::new();
    for (name, value) in headers.iter().filter(|(name, _)| *name != COOKIE) {
        let value = String::from_utf8_lossy(value.as_bytes());
        all.entry(name.as_str())
            .and_modify(|earlier| {
                earlier.push(',');
                earlier.push_str(&value);
            })
            .or_insert_with(|| value.to_string());
    }
    all
}

fn cookies(headers: &HeaderMap) -> Vec<String> {
    let lines = headers.get_all(COOKIE).iter().map(|line| String::from_utf8_lossy(line.as_bytes()));
    let each = |line: std::borrow::Cow<'_, str>| -> Vec<String> {
        line.split(';').map(|cookie| cookie.trim().to_owned()).collect()
    };
    lines.flat_map(each).filter(|cookie| !cookie.is_empty()).collect()
}

/// Decoded, those of one name joined by commas.
fn parameters(query: &str) -> BTreeMap<String, String> {
    let decoded = |text: &str| codec::percent::decode(&text.replace('+', " ")).into_owned();
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = decoded(value);
        all.entry(decoded(name))
            .and_modify(|earlier| {
                earlier.push(',');
                earlier.push_str(&value);
            })
            .or_insert_with(|| value.clone());
    }
    all
}

/// Text as it is, all else in base64.
fn body(headers: &HeaderMap, body: &Bytes) -> (Option<String>, bool) {
    if body.is_empty() {
        return (None, false);
    }
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let plain = is_text(kind) && !headers.contains_key(CONTENT_ENCODING);
    match std::str::from_utf8(body) {
        Ok(text) if plain => (Some(text.to_owned()), false),
        _ => (Some(STANDARD.encode(body)), true),
    }
}

fn is_text(content_type: &str) -> bool {
    let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind.starts_with("text/")
        || matches!(
            kind.as_str(),
            "application/json" | "application/javascript" | "application/xml"
        )
        || kind.ends_with("+json")
        || kind.ends_with("+xml")
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::{AccountId, Region, Timestamp};
    use http::{HeaderName, HeaderValue, Method};
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn call(headers: &[(&'static str, &'static str)], query: &str, body: &'static [u8]) -> UrlCall {
        let header = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        UrlCall {
            request_id: "id".into(),
            at: Timestamp::from_millis(1_583_967_838_123),
            source_ip: Some([127, 0, 0, 1].into()),
            method: Method::POST,
            protocol: "HTTP/1.1",
            host: "abc.lambda-url.us-east-1.on.aws".into(),
            path: "/my/path%20x".into(),
            query: query.into(),
            headers: headers.iter().map(header).collect(),
            body: Bytes::from_static(body),
        }
    }

    fn event(call: &UrlCall, sender: &Sender) -> Value {
        serde_json::from_slice(&of(call, "abc", sender)).unwrap()
    }

    #[test]
    fn an_event_is_as_documented() {
        let headers = [
            ("header1", "value1"),
            ("header1", "value2"),
            ("cookie", "c1=1; c2=2"),
            ("cookie", "c3=3"),
            ("content-type", "application/json; charset=utf-8"),
            ("user-agent", "agent"),
        ];
        let call = call(&headers, "p1=v+1&p1=v%2C2&p2=&p3", b"{\"a\": 1}");
        let anonymous = json!({
            "version": "2.0", "routeKey": "$default", "rawPath": "/my/path%20x",
            "rawQueryString": "p1=v+1&p1=v%2C2&p2=&p3", "cookies": ["c1=1", "c2=2", "c3=3"],
            "headers": {
                "header1": "value1,value2", "content-type": "application/json; charset=utf-8",
                "user-agent": "agent",
            },
            "queryStringParameters": {"p1": "v 1,v,2", "p2": "", "p3": ""},
            "requestContext": {
                "accountId": "anonymous", "apiId": "abc",
                "domainName": "abc.lambda-url.us-east-1.on.aws", "domainPrefix": "abc",
                "http": {
                    "method": "POST", "path": "/my/path%20x", "protocol": "HTTP/1.1",
                    "sourceIp": "127.0.0.1", "userAgent": "agent",
                },
                "requestId": "id", "routeKey": "$default", "stage": "$default",
                "time": "11/Mar/2020:23:03:58 +0000", "timeEpoch": 1_583_967_838_123_i64,
            },
            "body": "{\"a\": 1}", "isBase64Encoded": false,
        });
        assert_eq!(event(&call, &Sender::Anybody), anonymous);
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", Timestamp::EPOCH);
        let signed = event(&call, &Sender::Signed { caller, access_key: "AKIA".into() });
        assert_eq!(signed["requestContext"]["accountId"], "000000000000");
        assert_eq!(
            signed["requestContext"]["authorizer"]["iam"],
            json!({
                "accessKey": "AKIA", "accountId": "000000000000", "callerId": "000000000000",
                "cognitoIdentity": null, "principalOrgId": null,
                "userArn": "arn:aws:iam::000000000000:root", "userId": "000000000000",
            })
        );
    }

    #[test]
    fn what_is_not_there_is_left_out_and_what_is_not_text_is_encoded() {
        let bare = event(&call(&[], "", b""), &Sender::Anybody);
        for member in ["cookies", "queryStringParameters", "body"] {
            assert_eq!(bare.get(member), None);
        }
        for (kind, encoding, sent, expected) in [
            ("text/plain", None, &b"hi"[..], ("hi", false)),
            ("application/problem+json", None, b"{}", ("{}", false)),
            ("text/plain", None, b"\xff", ("/w==", true)),
            ("text/plain", Some("gzip"), b"hi", ("aGk=", true)),
            ("application/x-www-form-urlencoded", None, b"a=1", ("YT0x", true)),
            ("image/svg+xml", None, b"<svg/>", ("<svg/>", false)),
            ("", None, b"hi", ("aGk=", true)),
        ] {
            let mut headers = vec![("content-type", kind)];
            headers.extend(encoding.map(|encoding| ("content-encoding", encoding)));
            let event = event(&call(&headers, "", sent), &Sender::Anybody);
            let found = (event["body"].as_str().unwrap(), event["isBase64Encoded"] == true);
            assert_eq!(found, expected, "{kind} {encoding:?}");
        }
    }

    proptest! {
        #[test]
        fn any_query_gives_an_event(query in "[ -~]{0,40}") {
            prop_assert!(event(&call(&[], &query, b""), &Sender::Anybody).is_object());
        }
    }
}
