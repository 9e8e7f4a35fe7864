//! What requests to API destinations and to stages of APIs have in common.

use crate::refusal::{Again, Refusal};
use bytes::Bytes;
use foundation::Timestamp;
use http::header::{HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use http::{Response, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::time::Duration;

/// What stays as it is in parts of URLs.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// «API destinations»: a request that takes longer has failed.
pub(crate) const LIMITS: outbound::Limits =
    outbound::Limits { timeout: Duration::from_secs(5), body_bytes: 1024 * 1024 };

pub(crate) fn escaped(text: &str) -> String {
    utf8_percent_encode(text, KEPT).to_string()
}

/// What the sender of a request says of it, beside its body.
#[derive(Debug, Default)]
pub(crate) struct Parameters {
    pub(crate) path: Vec<String>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
}

/// A URL or path with its stars replaced, in their order.
pub(super) fn with_path(text: &str, given: &Parameters) -> String {
    let mut values = given.path.iter().map(|value| escaped(value));
    let mut parts = text.split('*');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // A star without a value stays.
        out.push_str(values.next().as_deref().unwrap_or("*"));
        out.push_str(part);
    }
    out
}

/// The URL with these parameters behind those that it has.
pub(crate) fn with_query(mut url: String, query: &[(String, String)]) -> String {
    for (name, value) in query {
        url.push(if url.contains('?') { '&' } else { '?' });
        url.push_str(&format!("{}={}", escaped(name), escaped(value)));
    }
    url
}

/// Sets a header, in place of those of the name.
pub(crate) fn set(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Refusal> {
    let wrong = || Refusal::never("INVALID_PARAMETER", format!("'{name}' can't be a header."));
    let name_read = HeaderName::from_bytes(name.as_bytes()).map_err(|_| wrong())?;
    let value = HeaderValue::from_str(value).map_err(|_| wrong())?;
    headers.insert(name_read, value);
    Ok(())
}

/// What an answer means: «EventBridge retries» what may pass, not before the moment that the answer
/// names.
pub(super) fn judge(answer: &Response<Bytes>, now: Timestamp) -> Result<(), Refusal> {
    let status = answer.status();
    if status.is_success() {
        return Ok(());
    }
    let message = format!("The target has answered with the status {}.", status.as_u16());
    let passing = [
        StatusCode::UNAUTHORIZED,
        StatusCode::PROXY_AUTHENTICATION_REQUIRED,
        StatusCode::CONFLICT,
        StatusCode::TOO_MANY_REQUESTS,
    ];
    if !status.is_server_error() && !passing.contains(&status) {
        return Err(Refusal::never("ERROR_FROM_TARGET", message));
    }
    let after = answer.headers().get(RETRY_AFTER).and_then(|after| after.to_str().ok());
    let at = after.and_then(|after| match after.parse() {
        Ok(seconds) => Some(now + Duration::from_secs(seconds)),
        Err(_) => Timestamp::parse_http_date(after).ok(),
    });
    let again = at.map_or(Again::Later, Again::At);
    Err(Refusal { again, ..Refusal::later("ERROR_FROM_TARGET", message) })
}

/// A request that got no answer.
pub(super) fn unanswered(why: &outbound::Failure) -> Refusal {
    match why {
        outbound::Failure::TimedOut(_) => Refusal::later("TIMEOUT", why.to_string()),
        outbound::Failure::BadUrl(_) => Refusal::never("INVALID_PARAMETER", why.to_string()),
        _ => Refusal::later("CONNECTION_FAILURE", why.to_string()),
    }
}
