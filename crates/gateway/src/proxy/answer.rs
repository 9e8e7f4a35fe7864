//! The answer.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, StatusCode};
use payload::Answer;
use payload::loose::{Scalar, Status};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// What a function answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProxyAnswer {
    /// The status: 200, where it names none.
    pub status: StatusCode,
    /// Its headers; where both members have a name, the values of `multiValueHeaders`.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// The body as it stands in the answer.
    pub body: String,
    /// Whether the body is base64.
    pub is_base64: bool,
}

/// Why an answer is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed(pub String);

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// None of the members is needed, and there may be no others.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Members {
    status_code: Option<Status>,
    headers: Option<BTreeMap<String, Option<Scalar>>>,
    multi_value_headers: Option<BTreeMap<String, Option<Vec<Scalar>>>>,
    body: Option<String>,
    is_base64_encoded: Option<bool>,
    /// Of payload format 2.0: harmless here.
    #[serde(rename = "cookies")]
    _cookies: Option<serde::de::IgnoredAny>,
}

impl ProxyAnswer {
    /// Reads what a function returned.
    ///
    /// # Errors
    /// What it returned is no answer: clients are told «Internal server error», with status 502.
    pub fn read(payload: &[u8]) -> Result<ProxyAnswer, Malformed> {
        let wrong = |why: &dyn fmt::Display| Malformed(why.to_string());
        // Lists would be read as structures, too.
        if !payload.trim_ascii_start().starts_with(b"{") {
            return Err(Malformed("it is no object".to_owned()));
        }
        let members: Members = serde_json::from_slice(payload).map_err(|why| wrong(&why))?;
        let status = members.status_code.map_or(Some(StatusCode::OK), Status::code);
        let status = status.ok_or_else(|| Malformed("its status is none".to_owned()))?;
        let mut headers: Vec<(HeaderName, HeaderValue)> = Vec::new();
        let mut add = |name: &str, value: Scalar| -> Result<(), Malformed> {
            let unfit = || Malformed(format!("HTTP can't carry the header {name}"));
            headers.push(value.header(name).ok_or_else(unfit)?);
            Ok(())
        };
        let multi = members.multi_value_headers.unwrap_or_default();
        let is_multi = |name: &str| multi.keys().any(|known| known.eq_ignore_ascii_case(name));
        for (name, value) in members.headers.unwrap_or_default() {
            if let Some(value) = value.filter(|_| !is_multi(&name)) {
                add(&name, value)?;
            }
        }
        for (name, values) in multi {
            for value in values.unwrap_or_default() {
                add(&name, value)?;
            }
        }
        let is_base64 = members.is_base64_encoded == Some(true);
        Ok(ProxyAnswer { status, headers, body: members.body.unwrap_or_default(), is_base64 })
    }

    /// The answer to the client. Base64 is decoded where `binary` says that the client is to have
    /// bytes, and sent as it is otherwise.
    ///
    /// # Errors
    /// The body should be decoded and is no base64.
    pub fn answer(self, binary: bool) -> Result<Answer, Malformed> {
        let ProxyAnswer { status, mut headers, body, is_base64 } = self;
        if !headers.iter().any(|(name, _)| name == CONTENT_TYPE) {
            headers.push((CONTENT_TYPE, JSON));
        }
        let body = match is_base64 && binary {
            true => {
                let decoded = STANDARD.decode(body);
                Bytes::from(decoded.map_err(|_| Malformed("its body is no base64".to_owned()))?)
            }
            false => body.into(),
        };
        Ok(Answer { status, headers, body })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seen(result: &str, binary: bool) -> Option<(u16, String, String)> {
        let answer = ProxyAnswer::read(result.as_bytes()).ok()?.answer(binary).ok()?;
        let line = |(name, value): &(HeaderName, HeaderValue)| {
            format!("{name}: {}", value.to_str().unwrap_or_default())
        };
        let headers: Vec<String> = answer.headers.iter().map(line).collect();
        let body = String::from_utf8_lossy(&answer.body).into_owned();
        Some((answer.status.as_u16(), headers.join("; "), body))
    }

    #[test]
    fn answers_are_read_as_documented() {
        const JSON: &str = "content-type: application/json";
        for (result, binary, expected) in [
            (r#"{"statusCode": 200, "body": "x"}"#, false, Some((200, JSON, "x"))),
            (r#"{"statusCode": "404"}"#, false, Some((404, JSON, ""))),
            ("{}", false, Some((200, JSON, ""))),
            (r#"{"statusCode": 200, "headers": null, "body": null}"#, false, Some((200, JSON, ""))),
            (
                r#"{"statusCode": 200, "headers": {"Content-Type": "text/html", "X-N": 7, "X-T": true,
                    "X-None": null}}"#,
                false,
                Some((200, "content-type: text/html; x-n: 7; x-t: true", "")),
            ),
            (
                r#"{"headers": {"x-a": "1", "X-B": "2"},
                    "multiValueHeaders": {"X-A": ["3", "4"], "Set-Cookie": ["a=1", "b=2"]}}"#,
                false,
                Some((
                    200,
                    "x-b: 2; set-cookie: a=1; set-cookie: b=2; x-a: 3; x-a: 4; \
                     content-type: application/json",
                    "",
                )),
            ),
            (r#"{"body": "PGI+", "isBase64Encoded": true}"#, true, Some((200, JSON, "<b>"))),
            (r#"{"body": "PGI+", "isBase64Encoded": true}"#, false, Some((200, JSON, "PGI+"))),
            (r#"{"body": "PGI+"}"#, true, Some((200, JSON, "PGI+"))),
            // Malformed.
            (r#"{"body": "?", "isBase64Encoded": true}"#, true, None),
            (r#"{"message": "Hello"}"#, false, None),
            (r#"{"statusCode": 200, "other": 1}"#, false, None),
            (r#""Hello""#, false, None),
            ("null", false, None),
            ("[200, {}, {}, null, false]", false, None),
            ("", false, None),
            (r#"{"statusCode": 200, "body": {"a": 1}}"#, false, None),
            (r#"{"statusCode": 200, "body": 1}"#, false, None),
            (r#"{"statusCode": 99}"#, false, None),
            (r#"{"statusCode": 101}"#, false, None),
            (r#"{"statusCode": 600}"#, false, None),
            (r#"{"statusCode": 70000}"#, false, None),
            (r#"{"statusCode": "x"}"#, false, None),
            (r#"{"statusCode": 200, "headers": {"a b": "c"}}"#, false, None),
            (r#"{"statusCode": 200, "headers": {"a": "b\nc"}}"#, false, None),
            (r#"{"statusCode": 200, "headers": {"a": ["b"]}}"#, false, None),
            (r#"{"statusCode": 200, "headers": "a"}"#, false, None),
            (r#"{"statusCode": 200, "multiValueHeaders": {"a": "b"}}"#, false, None),
        ] {
            let expected = expected.map(|(status, h, b)| (status, h.to_owned(), b.to_owned()));
            assert_eq!(seen(result, binary), expected, "{result}");
        }
    }

    proptest! {
        #[test]
        fn any_result_is_an_answer_or_malformed(result in "[ -~]{0,60}", status: i32) {
            seen(&result, true);
            seen(&format!("{{\"statusCode\": {status}, \"body\": \"\", {result}}}"), false);
        }
    }
}
