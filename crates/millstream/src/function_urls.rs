//! Function URLs' way in: which requests are for one, who sent them, and back to HTTP.

use aws_api::Body;
use endpoint::authenticate::Arrival;
use endpoint::identify::host;
use endpoint::sigv4::{self, Refusal, SigningKeys};
use endpoint::{Answer, Route};
use foundation::Caller;
use foundation::access::Credentials;
use http::header::USER_AGENT;
use http::request::Parts;
use http::{Request, Version};
use service_lambda::{FunctionUrl, Room, Sender, UrlAnswer, UrlBody, UrlCall};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

/// The path form, for clients that can't look up names under `localhost`:
/// `/_aws/lambda-url/ID/PATH`.
const PATH_FORM: &str = "/_aws/lambda-url/";
/// The second label of hosts: `ID.lambda-url.REGION.localhost`, or AWS's own `ID.lambda-url.REGION.on.aws`.
const LABEL: &str = "lambda-url.";
const HOSTS_END_IN: [&str; 2] = [".localhost", ".on.aws"];
/// The service's name in credential scopes.
const SIGNED_FOR: &str = "lambda";
/// The largest body (Lambda Developer Guide, «Lambda quotas»).
const BODY_BYTES_MAX: usize = 6 * 1024 * 1024;

/// Answers requests to function URLs.
pub struct FunctionUrls {
    functions: Arc<Room>,
    credentials: Arc<dyn Credentials>,
    keys: SigningKeys,
}

/// A request's URL: its id, and the path behind it.
#[derive(Debug, PartialEq, Eq)]
struct Asked<'a> {
    id: &'a str,
    path: &'a str,
    in_host: bool,
}

fn asked(parts: &Parts) -> Option<Asked<'_>> {
    let path = parts.uri.path();
    if let Some(rest) = path.strip_prefix(PATH_FORM) {
        let (id, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let path = if path.is_empty() { "/" } else { path };
        return (!id.is_empty()).then_some(Asked { id, path, in_host: false });
    }
    let (id, rest) = host(parts)?.split_once('.')?;
    let rest = rest.strip_prefix(LABEL)?;
    let known = HOSTS_END_IN.iter().any(|end| rest.ends_with(end));
    known.then_some(Asked { id, path, in_host: true })
}

impl FunctionUrls {
    pub fn new(functions: Arc<Room>, credentials: Arc<dyn Credentials>) -> Arc<Self> {
        Arc::new(FunctionUrls { functions, credentials, keys: SigningKeys::default() })
    }

    async fn serve(&self, request: Request<bytes::Bytes>) -> UrlAnswer {
        let (mut parts, body) = request.into_parts();
        let arrival = parts.extensions.remove::<Arrival>();
        let (Some(arrival), Some(asked)) = (arrival, asked(&parts)) else {
            return UrlAnswer::not_found();
        };
        let url = match self.functions.function_url(asked.id).await {
            Ok(Some(url)) => url,
            Ok(None) => return UrlAnswer::not_found(),
            Err(error) => {
                tracing::error!(%error, "a function URL could not be looked for");
                return UrlAnswer::unavailable();
            }
        };
        let host = match host(&parts).filter(|_| asked.in_host) {
            Some(host) => host.to_owned(),
            None => format!("{}.lambda-url.{}.localhost", asked.id, url.region()),
        };
        let call = UrlCall {
            request_id: arrival.request_id.clone(),
            at: arrival.at,
            source_ip: arrival.source_ip,
            method: parts.method.clone(),
            protocol: if parts.version == Version::HTTP_2 { "HTTP/2.0" } else { "HTTP/1.1" },
            host,
            path: asked.path.to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            headers: parts.headers.clone(),
            body,
        };
        if let Some(answer) = url.preflight(&call) {
            return answer;
        }
        let sender = match url.is_signed() {
            true => self.prove(&parts, &call, &url, arrival).await,
            false => Sender::Anybody,
        };
        self.functions.call_function_url(&url, sender, call).await
    }

    async fn prove(
        &self,
        parts: &Parts,
        call: &UrlCall,
        url: &FunctionUrl,
        arrival: Arrival,
    ) -> Sender {
        let (body, keys) = (Some(&*call.body), &self.keys);
        let proven =
            sigv4::verify(parts, body, SIGNED_FOR, &*self.credentials, keys, arrival.at).await;
        let proven = match proven {
            Ok(proven) => proven,
            Err(Refusal::Missing) => return Sender::Unproven(None),
            Err(refusal) => {
                let said = refusal.error(aws_api::Protocol::RestJson).message().to_owned();
                return Sender::Unproven(Some(said));
            }
        };
        let access_key = proven.presented.access_key_id().to_owned();
        let region = proven.presented.region;
        if region != *url.region() {
            let said = format!("Credential should be scoped to a valid region, not '{region}'.");
            return Sender::Unproven(Some(said));
        }
        let user_agent = parts.headers.get(USER_AGENT).and_then(|agent| agent.to_str().ok());
        let caller = Caller {
            principal: proven.credential.principal,
            account: proven.credential.account,
            region,
            request_id: arrival.request_id,
            at: arrival.at,
            source_ip: arrival.source_ip,
            user_agent: user_agent.map(Arc::from),
            via: None,
            source: None,
            trace: None,
        };
        Sender::Signed { caller, access_key }
    }
}

impl Route for FunctionUrls {
    fn takes(&self, parts: &Parts) -> bool {
        asked(parts).is_some()
    }

    fn max_body_bytes(&self) -> usize {
        BODY_BYTES_MAX
    }

    fn answer(
        &self,
        request: Request<bytes::Bytes>,
    ) -> Pin<Box<dyn Future<Output = Answer> + Send + '_>> {
        Box::pin(async move { self.stream(request).await.0 })
    }

    fn stream(
        &self,
        request: Request<bytes::Bytes>,
    ) -> Pin<Box<dyn Future<Output = (Answer, Option<Body>)> + Send + '_>> {
        Box::pin(async move { told(self.serve(request).await) })
    }

    fn too_large(&self, _: Parts) -> Pin<Box<dyn Future<Output = Answer> + Send + '_>> {
        Box::pin(async { told(UrlAnswer::too_large()).0 })
    }
}

fn told(answer: UrlAnswer) -> (Answer, Option<Body>) {
    let UrlAnswer { status, headers, body } = answer;
    let (body, rest) = match body {
        UrlBody::Whole(body) => (body.to_vec(), None),
        UrlBody::Stream(rest) => (Vec::new(), Some(rest)),
    };
    (Answer { status: status.as_u16(), content_type: "", headers, body }, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_paths_name_urls() {
        let named = |id, path, in_host| Some((id, path, in_host));
        for (host, path, expected) in [
            ("abc.lambda-url.us-east-1.localhost:4566", "/x", named("abc", "/x", true)),
            ("abc.lambda-url.us-east-1.on.aws", "/", named("abc", "/", true)),
            ("localhost:4566", "/_aws/lambda-url/abc/x/y", named("abc", "/x/y", false)),
            ("localhost:4566", "/_aws/lambda-url/abc", named("abc", "/", false)),
            ("localhost:4566", "/_aws/lambda-url/", None),
            ("lambda.us-east-1.localhost", "/2021-10-31/functions/f/url", None),
            ("abc.lambda-url.us-east-1.example.org", "/", None),
            ("lambda-url.us-east-1.on.aws", "/", None),
        ] {
            let request = Request::builder().uri(path).header("host", host).body(()).unwrap();
            let (parts, ()) = request.into_parts();
            let found = asked(&parts).map(|asked| (asked.id, asked.path, asked.in_host));
            assert_eq!(found, expected, "{host} {path}");
        }
    }
}
