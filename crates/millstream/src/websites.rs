//! Buckets as websites: which requests are for one, and back to HTTP.

use aws_api::{ApiError, Body, Buckets};
use endpoint::authenticate::Arrival;
use endpoint::identify::host;
use endpoint::{Answer, Route, cors};
use foundation::{AccountId, Caller, Principal, Region, Timestamp};
use http::header::{
    HOST, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_UNMODIFIED_SINCE, RANGE, SERVER,
    USER_AGENT,
};
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};
use service_s3::{Room, WebsiteAnswer, WebsiteRequest};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// The path form, for clients that can't look up names under `localhost`: `/_aws/s3-website/BUCKET/KEY`.
const PATH_FORM: &str = "/_aws/s3-website/";
const HOSTS_END_IN: [&str; 3] = [".localhost", ".localhost.localstack.cloud", ".amazonaws.com"];
/// How the label behind the bucket's name begins: `s3-website`, or AWS's older `s3-website-REGION`.
const LABEL: &str = "s3-website";

/// Answers requests to websites.
pub struct Websites {
    room: Arc<Room>,
    buckets: Option<Arc<dyn Buckets>>,
}

/// A request's website and what it asks for there, still encoded.
#[derive(Debug, PartialEq, Eq)]
struct Asked<'a> {
    bucket: &'a str,
    path: &'a str,
    in_host: bool,
}

fn asked(parts: &Parts) -> Option<Asked<'_>> {
    let path = parts.uri.path();
    if let Some(rest) = path.strip_prefix(PATH_FORM) {
        let (bucket, path) = rest.split_once('/').unwrap_or((rest, ""));
        return (!bucket.is_empty()).then_some(Asked { bucket, path, in_host: false });
    }
    let name = host(parts)?;
    let names = HOSTS_END_IN.iter().find_map(|end| name.strip_suffix(end))?;
    // A bucket's name may have dots; behind it stands the label, and perhaps a region.
    let (bucket, label) = match names.rsplit_once('.') {
        Some((bucket, label)) if is_label(label) => (bucket, label),
        Some((rest, _region)) => rest.rsplit_once('.').filter(|(_, label)| *label == LABEL)?,
        None => return None,
    };
    let known = is_label(label) && !bucket.is_empty();
    known.then_some(Asked { bucket, path: path.strip_prefix('/').unwrap_or(path), in_host: true })
}

fn is_label(label: &str) -> bool {
    label == LABEL || label.strip_prefix(LABEL).is_some_and(|rest| rest.starts_with('-'))
}

impl Websites {
    pub fn new(room: Arc<Room>) -> Arc<Self> {
        let buckets = service_s3::service(room.clone()).buckets();
        Arc::new(Websites { room, buckets })
    }

    async fn serve(&self, request: Request<bytes::Bytes>) -> (Answer, Option<Body>) {
        let (mut parts, _) = request.into_parts();
        let arrival = parts.extensions.remove::<Arrival>();
        let (Some(arrival), Some(asked)) = (arrival, asked(&parts)) else {
            return (Answer { status: 404, ..Answer::default() }, None);
        };
        let id = arrival.request_id.clone();
        let front = match &self.buckets {
            Some(buckets) => buckets.front(asked.bucket).await.ok().flatten(),
            None => None,
        };
        let (mut answer, body) = match parts.method {
            Method::GET | Method::HEAD => {
                let (caller, request) = (nobody(&parts, arrival), wanted(&parts, &asked));
                let WebsiteAnswer { status, headers, body } =
                    self.room.website_page(&caller, &request).await;
                let headers = sendable(&headers);
                (Answer { status, headers, ..Answer::default() }, Some(body))
            }
            Method::OPTIONS => {
                let rules = front.as_ref().map(|front| front.cors.as_deref());
                let said = cors::preflight(rules, !asked.path.is_empty(), &parts.headers);
                (said.unwrap_or_else(|error| refusal(&error)), None)
            }
            _ => {
                let text = "The specified method is not allowed against this resource.";
                (refusal(&ApiError::new("MethodNotAllowed", 405, text)), None)
            }
        };
        if let Some(rules) = front.and_then(|front| front.cors)
            && parts.method != Method::OPTIONS
        {
            cors::tell(&rules, parts.method.as_str(), &parts.headers, &mut answer);
        }
        answer.headers.push((SERVER, HeaderValue::from_static("AmazonS3")));
        if let Ok(id) = HeaderValue::from_str(&id) {
            answer.headers.push((HeaderName::from_static("x-amz-request-id"), id));
        }
        (answer, body)
    }
}

/// The one whom all visitors of a website are.
fn nobody(parts: &Parts, arrival: Arrival) -> Caller {
    let user_agent = text(&parts.headers, USER_AGENT);
    let region = Region::default();
    Caller {
        principal: Principal::Anonymous,
        source_ip: arrival.source_ip,
        user_agent: user_agent.map(Arc::from),
        ..Caller::root(AccountId::DEFAULT, region, arrival.request_id, arrival.at)
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

fn wanted(parts: &Parts, asked: &Asked<'_>) -> WebsiteRequest {
    let header = |name: HeaderName| text(&parts.headers, name);
    // What is no date is passed over.
    let date =
        |name: HeaderName| header(name).and_then(|text| Timestamp::parse_http_date(&text).ok());
    WebsiteRequest {
        bucket: asked.bucket.to_owned(),
        key: codec::percent::decode(asked.path).into_owned(),
        scheme: "http",
        host: header(HOST).unwrap_or_else(|| host(parts).unwrap_or_default().to_owned()),
        base: match asked.in_host {
            true => String::new(),
            false => format!("{PATH_FORM}{}", asked.bucket),
        },
        is_head: parts.method == Method::HEAD,
        range: header(RANGE),
        if_match: header(IF_MATCH),
        if_none_match: header(IF_NONE_MATCH),
        if_modified_since: date(IF_MODIFIED_SINCE),
        if_unmodified_since: date(IF_UNMODIFIED_SINCE),
    }
}

/// Headers that HTTP can carry.
fn sendable(headers: &[(String, String)]) -> Vec<(HeaderName, HeaderValue)> {
    let pair = |(name, value): &(String, String)| {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        Some((name, HeaderValue::from_str(value).ok()?))
    };
    headers.iter().filter_map(pair).collect()
}

/// A short page that says what is wrong.
fn refusal(error: &ApiError) -> Answer {
    let (status, code) = (error.status(), error.code());
    // It may repeat what the client said.
    let message = error.message().replace('&', "&amp;").replace('<', "&lt;");
    let body = format!(
        "<html>\n<head><title>{status} {code}</title></head>\n<body>\n<h1>{status} {code}</h1>\n<ul>\n<li>Code: {code}</li>\n<li>Message: {message}</li>\n</ul>\n<hr/>\n</body>\n</html>\n"
    );
    let content_type = "text/html; charset=utf-8";
    Answer { status, content_type, headers: Vec::new(), body: body.into_bytes() }
}

impl Route for Websites {
    fn takes(&self, parts: &Parts) -> bool {
        asked(parts).is_some()
    }

    fn max_body_bytes(&self) -> usize {
        // Nobody has anything to say here; what a form sends in vain is read that far.
        64 * 1024
    }

    fn answer(
        &self,
        request: Request<bytes::Bytes>,
    ) -> Pin<Box<dyn Future<Output = Answer> + Send + '_>> {
        Box::pin(async move { self.serve(request).await.0 })
    }

    fn stream(
        &self,
        request: Request<bytes::Bytes>,
    ) -> Pin<Box<dyn Future<Output = (Answer, Option<Body>)> + Send + '_>> {
        Box::pin(self.serve(request))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_paths_name_websites() {
        let named = |bucket, path, in_host| Some((bucket, path, in_host));
        for (host, path, expected) in [
            ("b.s3-website.localhost:4566", "/x/y", named("b", "x/y", true)),
            ("my.site.org.s3-website.localhost", "/", named("my.site.org", "", true)),
            ("b.s3-website-eu-west-1.amazonaws.com", "/x", named("b", "x", true)),
            ("b.s3-website.eu-central-1.amazonaws.com", "/x", named("b", "x", true)),
            ("b.s3-website.us-east-1.localhost", "/x", named("b", "x", true)),
            ("b.s3-website.localhost.localstack.cloud:4566", "/", named("b", "", true)),
            ("localhost:4566", "/_aws/s3-website/b/x", named("b", "x", false)),
            ("localhost:4566", "/_aws/s3-website/b", named("b", "", false)),
            ("localhost:4566", "/_aws/s3-website/", None),
            ("s3-website.localhost", "/", None),
            ("b.s3.localhost", "/", None),
            ("b.s3-websites.localhost", "/", None),
            ("b.s3-website.example.org", "/", None),
            ("b.s3.eu-west-1.amazonaws.com", "/", None),
        ] {
            let request = Request::builder().uri(path).header("host", host).body(()).unwrap();
            let (parts, ()) = request.into_parts();
            let found = asked(&parts).map(|asked| (asked.bucket, asked.path, asked.in_host));
            assert_eq!(found, expected, "{host} {path}");
        }
    }
}
