//! Where programs tell stacks how far they are: answers of custom resources, which functions send to
//! a host of AWS's, and signals to wait condition handles.

use aws_api::Future;
use endpoint::{Answer, Route};
use hyper::body::Bytes;
use hyper::http::Request;
use hyper::http::header::HOST;
use hyper::http::request::Parts;
use service_cloudformation::Room;
use std::sync::Arc;

/// Every address of a wait condition handle begins so.
const SIGNALS: &str = "/_millstream/cloudformation/signal/";
/// The hosts that custom resources answer to begin so; the region follows.
const HOST_PREFIX: &str = "cloudformation-custom-resource-response-";
/// The largest body that is read: more than an answer may have, so that a larger one can be told.
const BODY_MAX_BYTES: usize = 64 * 1024;

/// Takes them to the stacks.
pub struct Responses(pub Arc<Room>);

/// The token that the request is for.
fn token(parts: &Parts) -> Option<&str> {
    let path = parts.uri.path();
    if let Some(token) = path.strip_prefix(SIGNALS) {
        return Some(token);
    }
    let header = parts.headers.get(HOST).and_then(|host| host.to_str().ok());
    let host = parts.uri.host().or(header)?;
    let is_ours = host.starts_with(HOST_PREFIX) && host.contains(".amazonaws.com");
    is_ours.then(|| path.trim_start_matches('/'))
}

fn answer(status: u16, text: &str) -> Answer {
    Answer {
        status,
        content_type: "text/plain",
        headers: Vec::new(),
        body: text.as_bytes().to_vec(),
    }
}

impl Route for Responses {
    fn takes(&self, parts: &Parts) -> bool {
        token(parts).is_some()
    }

    fn max_body_bytes(&self) -> usize {
        BODY_MAX_BYTES
    }

    fn answer(&self, request: Request<Bytes>) -> Future<'_, Answer> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            if parts.method != "PUT" {
                return answer(405, "Only PUT is answered here.\n");
            }
            let Some(token) = token(&parts) else { return answer(404, "") };
            match self.0.respond(token, &body).await {
                Ok(true) => answer(200, ""),
                Ok(false) => answer(404, "Nobody waits here.\n"),
                Err(why) => answer(why.status(), why.message()),
            }
        })
    }
}
