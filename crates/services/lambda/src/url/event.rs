//! What a function is given of a request: payload format version 2.0 (Lambda Developer Guide,
//! «Invoking Lambda function URLs»).

use super::call::{Sender, UrlCall};
use bytes::Bytes;
use http::header::USER_AGENT;
use payload::{Event, Purpose, signer};
use std::collections::BTreeMap;

/// The event of a call of the URL with that id.
pub(super) fn of(call: &UrlCall, id: &str, sender: &Sender) -> Bytes {
    const DEFAULT: &str = "$default";
    let (account, authorizer) = match sender {
        Sender::Signed { caller, access_key } => {
            (caller.account.as_str(), Some(signer(caller, access_key)))
        }
        Sender::Anybody | Sender::Unproven(_) => ("anonymous", None),
    };
    let header = |name| call.headers.get(name).and_then(|value| value.to_str().ok());
    let event = Event {
        id: &call.request_id,
        at: call.at,
        source_ip: call.source_ip,
        method: call.method.as_str(),
        protocol: call.protocol,
        path: &call.path,
        user_agent: header(USER_AGENT).unwrap_or_default(),
        raw_path: &call.path,
        raw_query: &call.query,
        headers: call.headers.iter().collect(),
        path_parameters: BTreeMap::new(),
        account,
        api: id,
        domain_name: &call.host,
        domain_prefix: id,
        route_key: DEFAULT,
        stage: DEFAULT,
        stage_variables: None,
        purpose: Purpose::Answer { body: &call.body, authorizer },
    };
    event.to_json()
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::{AccountId, Caller, Region, Timestamp};
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
    fn what_is_not_there_is_left_out() {
        let bare = event(&call(&[], "", b""), &Sender::Anybody);
        for member in ["cookies", "queryStringParameters", "body", "pathParameters"] {
            assert_eq!(bare.get(member), None);
        }
    }

    proptest! {
        #[test]
        fn any_query_gives_an_event(query in "[ -~]{0,40}") {
            prop_assert!(event(&call(&[], &query, b""), &Sender::Anybody).is_object());
        }
    }
}
