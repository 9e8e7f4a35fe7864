//! What requests to API destinations and to stages of APIs have in common.

use super::Way;
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

/// A URL or path with its stars replaced, in their order.
pub(super) fn with_path(text: &str, way: &Way<'_>) -> String {
    let values = way.target.http_parameters.as_ref();
    let values = values.and_then(|of| of.path_parameter_values.as_deref()).unwrap_or_default();
    let mut values = values.iter().map(|value| escaped(&way.parameter(value)));
    let mut parts = text.split('*');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // A star without a value stays.
        out.push_str(values.next().as_deref().unwrap_or("*"));
        out.push_str(part);
    }
    out
}

/// The target's own headers.
pub(super) fn headers_of(way: &Way<'_>) -> Vec<(String, String)> {
    let given = way.target.http_parameters.as_ref();
    let given = given.and_then(|of| of.header_parameters.as_ref());
    given.into_iter().flatten().map(|(name, value)| (name.clone(), way.parameter(value))).collect()
}

/// The target's own parameters of the query.
pub(super) fn query_of(way: &Way<'_>) -> Vec<(String, String)> {
    let given = way.target.http_parameters.as_ref();
    let given = given.and_then(|of| of.query_string_parameters.as_ref());
    given.into_iter().flatten().map(|(name, value)| (name.clone(), way.parameter(value))).collect()
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
