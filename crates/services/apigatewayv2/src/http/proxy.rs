//! HTTP integrations («Create HTTP proxy integrations for HTTP APIs»): the request goes on as it is, and
//! so does its answer.

use super::front::{Call, Failed, Plane};
use gateway::Answer;
use gateway::front::PAYLOAD_BYTES_MAX;
use http::header::{FORWARDED, HOST, VIA};
use http::{HeaderMap, HeaderValue, Method, Request};
use outbound::Limits;
use payload::OF_THE_CONNECTION;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::time::Duration;

/// What can't stand in a path; slashes stay, as greedy variables have them.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'%');

impl Plane {
    pub(super) async fn proxy(
        &self,
        call: &Call<'_>,
        method: Option<&Method>,
        url: &str,
        timeout: Duration,
    ) -> Result<Answer, Failed> {
        let request = &call.context.request;
        let url = target(url, call)?;
        let mut sent = Request::new(request.body.clone());
        *sent.method_mut() = method.unwrap_or(&request.method).clone();
        *sent.uri_mut() = url.parse().map_err(|_| Failed::internal(format!("{url} is no URL")))?;
        *sent.headers_mut() = headers(call);
        let limits = Limits { timeout, body_bytes: PAYLOAD_BYTES_MAX };
        let answer = self.seams.client.send(sent, limits).await;
        let answer = answer.map_err(|why| Failed::unavailable(format!("{url}: {why}")))?;
        let (parts, body) = answer.into_parts();
        let headers = parts.headers.iter().map(|(name, value)| (name.clone(), value.clone()));
        let headers = headers.filter(|(name, _)| !OF_THE_CONNECTION.contains(name)).collect();
        Ok(Answer { status: parts.status, headers, body })
    }
}

/// The URL with the path's variables and the query put in.
fn target(url: &str, call: &Call<'_>) -> Result<String, Failed> {
    let mut filled = url.to_owned();
    for (name, value) in &call.variables {
        let value = utf8_percent_encode(value, ENCODED).to_string();
        filled = filled.replace(&format!("{{{name}}}"), &value);
    }
    let (mut base, own_query) = match filled.split_once('?') {
        Some((base, query)) => (base.to_owned(), query.to_owned()),
        None => (filled, String::new()),
    };
    if let Some(path) = &call.sent.new_path {
        let scheme = base.find("://").map_or(0, |at| at + 3);
        let authority = base[scheme..].find('/').map_or(base.len(), |at| scheme + at);
        base.truncate(authority);
        base.extend(utf8_percent_encode(path, ENCODED));
    }
    let queries = [own_query.as_str(), call.sent.query.as_str()];
    let query: Vec<&str> = queries.into_iter().filter(|query| !query.is_empty()).collect();
    Ok(match query.is_empty() {
        true => base,
        false => format!("{base}?{}", query.join("&")),
    })
}

fn headers(call: &Call<'_>) -> HeaderMap {
    let request = &call.context.request;
    let mut headers: HeaderMap = HeaderMap::new();
    for (name, value) in call.sent.headers.iter().filter(|(name, _)| *name != HOST) {
        headers.append(name.clone(), value.clone());
    }
    let host = request.header(HOST).unwrap_or_default();
    let ip = request.source_ip_text();
    let forwarded = format!("for={ip};host={host};proto=http");
    if let Ok(forwarded) = HeaderValue::from_str(&forwarded) {
        headers.insert(FORWARDED, forwarded);
    }
    headers.append(VIA, HeaderValue::from_static("HTTP/1.1 AmazonAPIGateway"));
    headers
}
