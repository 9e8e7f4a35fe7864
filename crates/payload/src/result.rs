//! What a function's result is as an answer («Lambda function response for format 2.0»).

use crate::answer::{Answer, OF_THE_CONNECTION};
use crate::loose::{Scalar, Status};
use crate::parts::decoded;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, SET_COOKIE};
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::collections::BTreeMap;

/// Whether it is an answer in full: an object that has a status.
#[derive(Deserialize)]
struct Probe {
    #[serde(rename = "statusCode")]
    status_code: Option<IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Full {
    status_code: Status,
    headers: Option<Headers>,
    cookies: Option<Vec<String>>,
    body: Option<String>,
    is_base64_encoded: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Prelude {
    status_code: Option<Status>,
    headers: Option<Headers>,
    cookies: Option<Vec<String>>,
}

type Headers = BTreeMap<String, Option<Scalar>>;

/// The status and the headers of an answer.
pub type Head = (StatusCode, Vec<(HeaderName, HeaderValue)>);

/// The answer that a result is: in full if it says so, of that type where it names none; else its JSON.
/// `None` if it is malformed.
pub fn answer(result: Bytes, usual: HeaderValue) -> Option<Answer> {
    // Lists would be read as structures, too.
    let is_object = result.trim_ascii_start().starts_with(b"{");
    match serde_json::from_slice(&result) {
        Ok(Probe { status_code: Some(_) }) if is_object => in_full(&result, usual),
        _ => Some(Answer::json(StatusCode::OK, result)),
    }
}

fn in_full(result: &[u8], usual: HeaderValue) -> Option<Answer> {
    let full: Full = serde_json::from_slice(result).ok()?;
    let (status, headers) = head(full.status_code.code()?, full.headers, full.cookies, usual)?;
    let body = full.body.unwrap_or_default();
    let body = match full.is_base64_encoded {
        Some(true) => decoded(&body)?,
        _ => body.into_bytes(),
    };
    Some(Answer { status, headers, body: body.into() })
}

/// What an answer in pieces begins with: its status, 200 where it names none, and its headers.
pub fn prelude(text: &[u8], usual: HeaderValue) -> Option<Head> {
    let Prelude { status_code, headers, cookies } = serde_json::from_slice(text).ok()?;
    let status = status_code.map_or(Some(StatusCode::OK), Status::code)?;
    head(status, headers, cookies, usual)
}

fn head(
    status: StatusCode,
    headers: Option<Headers>,
    cookies: Option<Vec<String>>,
    usual: HeaderValue,
) -> Option<Head> {
    let mut all = Vec::new();
    for (name, value) in headers.unwrap_or_default() {
        let Some(value) = value else { continue };
        let header = value.header(&name)?;
        if !OF_THE_CONNECTION.contains(&header.0) {
            all.push(header);
        }
    }
    for cookie in cookies.unwrap_or_default() {
        all.push((SET_COOKIE, HeaderValue::from_bytes(cookie.as_bytes()).ok()?));
    }
    if !all.iter().any(|(name, _)| name == CONTENT_TYPE) {
        all.push((CONTENT_TYPE, usual));
    }
    Some((status, all))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seen(result: &str) -> Option<(u16, String, String)> {
        let usual = HeaderValue::from_static("text/plain; charset=utf-8");
        let answer = answer(Bytes::copy_from_slice(result.as_bytes()), usual)?;
        let line = |(name, value): &(HeaderName, HeaderValue)| {
            format!("{name}: {}", value.to_str().unwrap_or_default())
        };
        let headers: Vec<_> = answer.headers.iter().map(line).collect();
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        Some((answer.status.as_u16(), headers.join("; "), body))
    }

    #[test]
    fn results_are_answers_in_full_or_json() {
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
            (r#"{"statusCode": 200, "headers": {"X-None": null}}"#, Some((200, TEXT, ""))),
            // Malformed.
            (r#"{"statusCode": 99}"#, None),
            (r#"{"statusCode": 101}"#, None),
            (r#"{"statusCode": 600}"#, None),
            (r#"{"statusCode": "x"}"#, None),
            (r#"{"statusCode": 200, "body": {"a": 1}}"#, None),
            (r#"{"statusCode": 200, "headers": {"a b": "c"}}"#, None),
            (r#"{"statusCode": 200, "headers": {"a": "b\nc"}}"#, None),
            (r#"{"statusCode": 200, "headers": {"a": ["b"]}}"#, None),
            (r#"{"statusCode": 200, "cookies": "a"}"#, None),
            (r#"{"statusCode": 200, "body": "?", "isBase64Encoded": true}"#, None),
        ] {
            let expected = expected.map(|(status, h, b)| (status, h.to_owned(), b.to_owned()));
            assert_eq!(seen(result), expected, "{result}");
        }
    }

    #[test]
    fn answers_in_pieces_begin_with_what_those_in_full_say() {
        let usual = HeaderValue::from_static("application/json");
        let read = |text: &str| prelude(text.as_bytes(), usual.clone());
        let named = |name, value| (name, HeaderValue::from_static(value));
        let json = (CONTENT_TYPE, usual.clone());
        for (text, expected) in [
            ("{}", Some((StatusCode::OK, vec![json.clone()]))),
            (r#"{"statusCode": null, "body": 1}"#, Some((StatusCode::OK, vec![json.clone()]))),
            (
                r#"{"statusCode": "404", "cookies": ["a=1"]}"#,
                Some((StatusCode::NOT_FOUND, vec![named(SET_COOKIE, "a=1"), json])),
            ),
            (
                r#"{"headers": {"content-type": "text/html", "Upgrade": "x"}}"#,
                Some((StatusCode::OK, vec![named(CONTENT_TYPE, "text/html")])),
            ),
            (r#"{"statusCode": 101}"#, None),
            (r#"{"headers": []}"#, None),
            ("", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
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
