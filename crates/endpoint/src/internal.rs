//! Paths that are not AWS's: health, and what other rooms add.

use crate::encode::Answer;
use aws_api::{Body, Future, Service};
use bytes::Bytes;
use http::Request;
use http::request::Parts;
use std::sync::Arc;

/// Answers requests for paths that belong to no AWS service. The first of the endpoint's routes that
/// takes a request answers it.
pub trait Route: Send + Sync + 'static {
    /// Whether this route answers the request; the body has not been read.
    fn takes(&self, parts: &Parts) -> bool;

    /// The largest body that it reads, in bytes.
    fn max_body_bytes(&self) -> usize;

    /// Answers. Among the request's extensions is its [`Arrival`](crate::authenticate::Arrival).
    fn answer(&self, request: Request<Bytes>) -> Future<'_, Answer>;

    /// Answers a request whose body is larger than [`Route::max_body_bytes`]: it was not read, and the
    /// connection ends with the answer.
    fn too_large(&self, head: Parts) -> Future<'_, Answer> {
        drop(head);
        Box::pin(async { Answer { status: 413, ..Answer::default() } })
    }

    /// Answers, with a body in place of the answer's own where that is too large to be held.
    fn stream(&self, request: Request<Bytes>) -> Future<'_, (Answer, Option<Body>)> {
        let answer = self.answer(request);
        Box::pin(async move { (answer.await, None) })
    }

    /// Whether bodies of requests are given as they come, to [`Route::take`]: they may be larger than
    /// what is held. [`Route::max_body_bytes`] does not count then.
    fn takes_pieces(&self) -> bool {
        false
    }

    /// Answers a request whose body is still to come; asked if [`Route::takes_pieces`].
    fn take(&self, request: Request<Body>) -> Future<'_, (Answer, Option<Body>)> {
        let (parts, _) = request.into_parts();
        self.stream(Request::from_parts(parts, Bytes::new()))
    }
}

/// `GET /_millstream/health` (and `/_localstack/health`, which scripts wait for).
pub(crate) struct Health {
    page: Vec<u8>,
}

impl Health {
    pub(crate) fn of(services: &[Arc<dyn Service>]) -> Self {
        let mut names: Vec<&str> = services.iter().map(|s| s.model().name).collect();
        names.sort_unstable();
        names.dedup();
        // Names of models and versions need no escaping.
        let running: Vec<String> =
            names.iter().map(|name| format!(r#""{name}":"running""#)).collect();
        let (running, version) = (running.join(","), env!("CARGO_PKG_VERSION"));
        let page =
            format!(r#"{{"services":{{{running}}},"edition":"millstream","version":"{version}"}}"#);
        Health { page: page.into_bytes() }
    }
}

impl Route for Health {
    fn takes(&self, parts: &Parts) -> bool {
        matches!(parts.uri.path(), "/_millstream/health" | "/_localstack/health")
    }

    fn max_body_bytes(&self) -> usize {
        0
    }

    fn answer(&self, request: Request<Bytes>) -> Future<'_, Answer> {
        let (status, body) = match request.method().as_str() {
            "GET" => (200, self.page.clone()),
            "HEAD" => (200, Vec::new()),
            _ => (405, Vec::new()),
        };
        Box::pin(async move {
            Answer { status, content_type: "application/json", headers: Vec::new(), body }
        })
    }
}
