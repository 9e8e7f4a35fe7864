//! What a function's result is as an HTTP response, in payload format 2.0 («Create AWS Lambda proxy
//! integrations for HTTP APIs in API Gateway», «Lambda function response for format 2.0»).

use super::event::decoded;
use bytes::Bytes;
use gateway::Answer;
use gateway::loose::{Scalar, Status};
use http::header::{
    CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, SET_COOKIE, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;

const JSON: HeaderValue = HeaderValue::from_static("application/json");
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");
/// What is the connection's, and not the function's to say.
pub(super) const OF_THE_CONNECTION: [HeaderName; 4] =
    [CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING, UPGRADE];

/// Whether it is a response in full: an object that has a status.
#[derive(Deserialize)]
struct Probe {
    #[serde(rename = "statusCode")]
    status_code: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Full {
    status_code: Status,
    headers: Option<BTreeMap<String, Option<Scalar>>>,
    cookies: Option<Vec<String>>,
    body: Option<String>,
    is_base64_encoded: Option<bool>,
}

/// The response that a result is: in full if it says so, else its JSON. `None` if it is malformed.
pub(super) fn of(result: Bytes) -> Option<Answer> {
    // Lists would be read as structures, too.
    let is_object = result.trim_ascii_start().starts_with(b"{");
    match serde_json::from_slice(&result) {
        Ok(Probe { status_code: Some(_) }) if is_object => in_full(&result),
        _ => Some(Answer {
            status: StatusCode::OK,
            headers: vec![(CONTENT_TYPE, JSON)],
            body: result,
        }),
    }
}

fn in_full(result: &[u8]) -> Option<Answer> {
    let full: Full = serde_json::from_slice(result).ok()?;
    let status = StatusCode::from_u16(full.status_code.number()?)
        .ok()
        .filter(|s| (200..600).contains(&s.as_u16()))?;
    let mut headers = Vec::new();
    for (name, value) in full.headers.unwrap_or_default() {
        let Some(value) = value else { continue };
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        let value = HeaderValue::from_bytes(value.text().as_bytes()).ok()?;
        if !OF_THE_CONNECTION.contains(&name) {
            headers.push((name, value));
        }
    }
    for cookie in full.cookies.unwrap_or_default() {
        headers.push((SET_COOKIE, HeaderValue::from_bytes(cookie.as_bytes()).ok()?));
    }
    if !headers.iter().any(|(name, _)| name == CONTENT_TYPE) {
        headers.push((CONTENT_TYPE, TEXT));
    }
    let body = full.body.unwrap_or_default();
    let body = match full.is_base64_encoded {
        Some(true) => decoded(&body)?,
        _ => body.into_bytes(),
    };
    Some(Answer { status, headers, body: body.into() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seen(result: &str) -> Option<(u16, String, String)> {
        let answer = of(Bytes::copy_from_slice(result.as_bytes()))?;
        let line = |(name, value): &(HeaderName, HeaderValue)| {
            format!("{name}: {}", value.to_str().unwrap_or_default())
        };
        let headers: Vec<_> = answer.headers.iter().map(line).collect();
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        Some((answer.status.as_u16(), headers.join("; "), body))
    }

    #[test]
    fn results_are_responses_in_full_or_json() {
        const JSON: &str = "content-type: application/json";
        const TEXT: &str = "content-type: text/plain; charset=utf-8";
        for (result, expected) in [
            // Not in full.
            (r#"{"a": 1}"#, Some((200, JSON, r#"{"a": 1}"#))),
            (r#""text""#, Some((200, JSON, r#""text""#))),
            ("[1]", Some((200, JSON, "[1]"))),
            ("null", Some((200, JSON, "null"))),
            (r#"{"statusCode": null}"#, Some((200, JSON, r#"{"statusCode": null}"#))),
            // In full.
            (r#"{"statusCode": 201, "body": "x"}"#, Some((201, TEXT, "x"))),
            (r#"{"statusCode": "404"}"#, Some((404, TEXT, ""))),
            (r#"{"statusCode": 200, "body": null, "headers": null}"#, Some((200, TEXT, ""))),
            (
                r#"{"statusCode": 200, "headers": {"Content-Type": "text/html", "X-N": 7, "X-T": true},
                    "cookies": ["a=1; Secure", "b=2"], "body": "PGI+", "isBase64Encoded": true}"#,
                Some((
                    200,
                    "content-type: text/html; x-n: 7; x-t: true; set-cookie: a=1; Secure; \
                     set-cookie: b=2",
                    "<b>",
                )),
            ),
            (
                r#"{"statusCode": 200, "headers": {"Content-Length": "3", "connection": "close"}}"#,
                Some((200, TEXT, "")),
            ),
            // Malformed.
            (r#"{"statusCode": 99}"#, None),
            (r#"{"statusCode": 101}"#, None),
            (r#"{"statusCode": 600}"#, None),
            (r#"{"statusCode": "x"}"#, None),
            (r#"{"statusCode": 200, "body": {"a": 1}}"#, None),
            (r#"{"statusCode": 200, "headers": {"a b": "c"}}"#, None),
            (r#"{"statusCode": 200, "headers": {"a": ["b"]}}"#, None),
            (r#"{"statusCode": 200, "cookies": "a"}"#, None),
            (r#"{"statusCode": 200, "body": "?", "isBase64Encoded": true}"#, None),
        ] {
            let expected = expected.map(|(status, h, b)| (status, h.to_owned(), b.to_owned()));
            assert_eq!(seen(result), expected, "{result}");
        }
    }

    proptest! {
        #[test]
        fn any_result_is_an_answer_or_malformed(result in "[ -~]{0,60}", status in any::<i32>()) {
            seen(&result);
            seen(&format!("{{\"statusCode\": {status}, \"body\": \"\", {result}}}"));
        }
    }
}
