//! The event.

use crate::context::{Context, Variables};
use crate::{names, query};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::HeaderMap;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What an event is made of, beside the context.
#[derive(Debug, Clone, Copy)]
pub struct Event<'a> {
    /// What is known of the request.
    pub context: &'a Context,
    /// `1.0`, of HTTP APIs; events of REST APIs have none.
    pub version: Option<&'static str>,
    /// The resource's path: `/pets/{id}`.
    pub resource: &'a str,
    /// The resource's id.
    pub resource_id: &'a str,
    /// The path without the stage.
    pub path: &'a str,
    /// What stands for the path's parameters.
    pub path_parameters: &'a [(Box<str>, String)],
    /// The stage's variables.
    pub stage_variables: &'a BTreeMap<String, String>,
    /// The method's own name, where it has one.
    pub operation_name: Option<&'a str>,
    /// What the stage serves.
    pub deployment_id: &'a str,
    /// What the function is asked.
    pub purpose: Purpose<'a>,
}

/// What a function is asked.
#[derive(Debug, Clone, Copy)]
pub enum Purpose<'a> {
    /// To answer.
    Answer {
        /// The body.
        body: &'a [u8],
        /// Whether it is given in base64.
        binary: bool,
    },
    /// Whether the request may be answered: without its body.
    Authorize {
        /// The method that is called.
        method_arn: &'a str,
    },
}

/// Appends a text as JSON has it.
pub fn push_text(out: &mut Vec<u8>, text: &str) {
    // Writing to memory does not fail, nor is there text that JSON could not say.
    let _ = serde_json::to_writer(&mut *out, text);
}

/// An object that is being written.
struct Members<'o> {
    out: &'o mut Vec<u8>,
    first: bool,
}

impl<'o> Members<'o> {
    fn new(out: &'o mut Vec<u8>) -> Self {
        out.push(b'{');
        Members { out, first: true }
    }

    fn name(&mut self, name: &str) -> &mut Vec<u8> {
        if !std::mem::take(&mut self.first) {
            self.out.push(b',');
        }
        push_text(self.out, name);
        self.out.push(b':');
        self.out
    }

    fn text(&mut self, name: &str, value: &str) {
        push_text(self.name(name), value);
    }

    fn word(&mut self, name: &str, value: &str) {
        self.name(name).extend_from_slice(value.as_bytes());
    }

    fn text_or_null(&mut self, name: &str, value: Option<&str>) {
        match value {
            Some(value) => self.text(name, value),
            None => self.word(name, "null"),
        }
    }

    fn object(&mut self, name: &str) -> Members<'_> {
        Members::new(self.name(name))
    }

    /// An object of texts; null without any.
    fn texts<'t>(&mut self, name: &str, pairs: impl Iterator<Item = (&'t str, &'t str)>) {
        let mut pairs = pairs.peekable();
        if pairs.peek().is_none() {
            return self.word(name, "null");
        }
        let mut object = self.object(name);
        for (name, value) in pairs {
            object.text(name, value);
        }
        object.end();
    }

    fn list<'t>(&mut self, name: &str, values: impl Iterator<Item = Cow<'t, str>>) {
        let out = self.name(name);
        out.push(b'[');
        for (index, value) in values.enumerate() {
            if index > 0 {
                out.push(b',');
            }
            push_text(out, &value);
        }
        out.push(b']');
    }

    fn end(self) {
        self.out.push(b'}');
    }
}

impl Event<'_> {
    /// The event's JSON.
    pub fn to_json(&self) -> Bytes {
        let request = &*self.context.request;
        let mut out = Vec::with_capacity(2_048);
        let mut event = Members::new(&mut out);
        if let Some(version) = self.version {
            event.text("version", version);
        }
        if let Purpose::Authorize { method_arn } = self.purpose {
            event.text("type", "REQUEST");
            event.text("methodArn", method_arn);
        }
        event.text("resource", self.resource);
        event.text("path", self.path);
        event.text("httpMethod", request.method.as_str());
        headers(&mut event, &request.headers);
        query_parameters(&mut event, request.query());
        let parameters = self.path_parameters.iter();
        event.texts("pathParameters", parameters.map(|(name, value)| (&**name, &**value)));
        let variables = self.stage_variables.iter();
        event.texts("stageVariables", variables.map(|(name, value)| (&**name, &**value)));
        self.request_context(event.object("requestContext"));
        if let Purpose::Answer { body, binary } = self.purpose {
            match body {
                [] => event.word("body", "null"),
                body if binary => event.text("body", &STANDARD.encode(body)),
                body => event.text("body", &String::from_utf8_lossy(body)),
            }
            event
                .word("isBase64Encoded", if binary && !body.is_empty() { "true" } else { "false" });
        }
        event.end();
        out.into()
    }

    fn request_context(&self, mut object: Members<'_>) {
        let context = self.context;
        let request = &*context.request;
        object.text("resourceId", self.resource_id);
        if context.under("authorizer.").next().is_some() {
            let mut authorizer = object.object("authorizer");
            for (name, value) in context.under("authorizer.") {
                authorizer.text(name, value);
            }
            authorizer.end();
        }
        object.text("resourcePath", self.resource);
        if let Some(name) = self.operation_name {
            object.text("operationName", name);
        }
        object.text("httpMethod", request.method.as_str());
        object.text("extendedRequestId", &context.extended_request_id);
        object.text("requestTime", &context.request_time());
        object.text("path", &context.path);
        object.text("accountId", context.account.as_str());
        object.text("protocol", request.protocol());
        object.text("stage", &context.stage);
        object.text("domainPrefix", context.domain_prefix());
        object.word("requestTimeEpoch", &request.at.as_millis().to_string());
        object.text("requestId", &request.id);
        identity(object.object("identity"), context);
        object.text("domainName", &context.domain_name());
        object.text("deploymentId", self.deployment_id);
        object.text("apiId", &request.api);
        object.end();
    }
}

fn identity(mut object: Members<'_>, context: &Context) {
    /// By their names in the event and as variables, in the order in which AWS has them.
    const NAMES: [(&str, &str); 12] = [
        ("cognitoIdentityPoolId", "identity.cognitoIdentityPoolId"),
        ("accountId", "identity.accountId"),
        ("cognitoIdentityId", "identity.cognitoIdentityId"),
        ("caller", "identity.caller"),
        ("sourceIp", "identity.sourceIp"),
        ("principalOrgId", "identity.principalOrgId"),
        ("accessKey", "identity.accessKey"),
        ("cognitoAuthenticationType", "identity.cognitoAuthenticationType"),
        ("cognitoAuthenticationProvider", "identity.cognitoAuthenticationProvider"),
        ("userArn", "identity.userArn"),
        ("userAgent", "identity.userAgent"),
        ("user", "identity.user"),
    ];
    for (name, variable) in NAMES {
        object.text_or_null(name, context.variable(variable).as_deref());
    }
    for name in ["apiKey", "apiKeyId"] {
        if let Some((_, value)) = context.under("identity.").find(|(known, _)| *known == name) {
            object.text(name, value);
        }
    }
    object.end();
}

/// Twice: the last value of each name, and all of them.
fn headers(event: &mut Members<'_>, headers: &HeaderMap) {
    if headers.is_empty() {
        event.word("headers", "null");
        return event.word("multiValueHeaders", "null");
    }
    let all = |name| headers.get_all(name).iter().map(|v| String::from_utf8_lossy(v.as_bytes()));
    let mut single = event.object("headers");
    for name in headers.keys() {
        single.text(&names::shown(name), &all(name).next_back().unwrap_or_default());
    }
    single.end();
    let mut multi = event.object("multiValueHeaders");
    for name in headers.keys() {
        multi.list(&names::shown(name), all(name));
    }
    multi.end();
}

fn query_parameters(event: &mut Members<'_>, query: &str) {
    let mut all: Vec<(Cow<'_, str>, Vec<Cow<'_, str>>)> = Vec::new();
    for (name, value) in query::pairs(query) {
        match all.iter_mut().find(|(known, _)| *known == name) {
            Some((_, values)) => values.push(value),
            None => all.push((name, vec![value])),
        }
    }
    let last = all.iter().map(|(name, values)| (&**name, values.last().map_or("", |v| &**v)));
    event.texts("queryStringParameters", last);
    if all.is_empty() {
        return event.word("multiValueQueryStringParameters", "null");
    }
    let mut multi = event.object("multiValueQueryStringParameters");
    for (name, values) in all {
        multi.list(&name, values.into_iter());
    }
    multi.end();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::tests::context;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn event(context: &Context, purpose: Purpose<'_>) -> Value {
        let event = Event {
            context,
            version: None,
            resource: "/pets/{id}",
            resource_id: "r1",
            path: "/pets/7",
            path_parameters: &[("id".into(), "7".into())],
            stage_variables: &BTreeMap::from([("v".to_owned(), "w".to_owned())]),
            operation_name: None,
            deployment_id: "d1",
            purpose,
        };
        serde_json::from_slice(&event.to_json()).unwrap()
    }

    #[test]
    fn an_event_is_as_documented() {
        let mut context = context();
        context.set("authorizer.principalId", "me");
        context.set("authorizer.number", "1");
        let body = b"{\"a\": 1}";
        let found = event(&context, Purpose::Answer { body, binary: false });
        let expected = json!({
            "resource": "/pets/{id}", "path": "/pets/7", "httpMethod": "POST",
            "headers": {"User-Agent": "agent", "X-Two": "2"},
            "multiValueHeaders": {"User-Agent": ["agent"], "X-Two": ["1", "2"]},
            "queryStringParameters": {"a": "2", "b": " x"},
            "multiValueQueryStringParameters": {"a": ["1", "2"], "b": [" x"]},
            "pathParameters": {"id": "7"}, "stageVariables": {"v": "w"},
            "requestContext": {
                "resourceId": "r1", "authorizer": {"principalId": "me", "number": "1"},
                "resourcePath": "/pets/{id}", "httpMethod": "POST",
                "extendedRequestId": "JKJaXmPLvHcESHA=",
                "requestTime": "11/Mar/2020:23:03:58 +0000", "path": "/dev/pets/7",
                "accountId": "000000000000", "protocol": "HTTP/1.1", "stage": "dev",
                "domainPrefix": "abc", "requestTimeEpoch": 1_583_967_838_123_i64,
                "requestId": "c6af9ac6-7b61-11e6-9a41-93e8deadbeef",
                "identity": {
                    "cognitoIdentityPoolId": null, "accountId": null, "cognitoIdentityId": null,
                    "caller": null, "sourceIp": "127.0.0.1", "principalOrgId": null,
                    "accessKey": null, "cognitoAuthenticationType": null,
                    "cognitoAuthenticationProvider": null, "userArn": null, "userAgent": "agent",
                    "user": null,
                },
                "domainName": "abc.execute-api.us-east-1.localhost", "deploymentId": "d1",
                "apiId": "abc",
            },
            "body": "{\"a\": 1}", "isBase64Encoded": false,
        });
        assert_eq!(found, expected);
    }

    #[test]
    fn bodies_are_text_or_base64_and_authorizers_get_none() {
        let context = context();
        for (body, binary, expected) in [
            (&b"hi"[..], false, json!(["hi", false])),
            (b"hi", true, json!(["aGk=", true])),
            (b"\xff", false, json!(["\u{fffd}", false])),
            (b"", true, json!([null, false])),
        ] {
            let found = event(&context, Purpose::Answer { body, binary });
            assert_eq!(json!([found["body"], found["isBase64Encoded"]]), expected);
        }
        let asked = event(&context, Purpose::Authorize { method_arn: "arn:m" });
        assert_eq!(json!([asked["type"], asked["methodArn"]]), json!(["REQUEST", "arn:m"]));
        assert!(asked.get("body").is_none() && asked.get("isBase64Encoded").is_none());
    }

    proptest! {
        #[test]
        fn any_request_gives_an_event(query in "[ -~]{0,40}", body in ".{0,20}", binary: bool) {
            let mut context = context();
            let mut request = (*context.request).clone();
            let target = format!("/?{query}");
            request.uri = target.parse().unwrap_or_default();
            request.headers.clear();
            context.request = request.into();
            let found = event(&context, Purpose::Answer { body: body.as_bytes(), binary });
            prop_assert!(found["headers"].is_null());
        }
    }
}
