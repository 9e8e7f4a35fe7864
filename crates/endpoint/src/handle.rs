//! The steps, one after the other.

use crate::accept::stopped;
use crate::arriving::Arriving;
use crate::authenticate::{Arrival, authenticate};
use crate::body::{self, Unread};
use crate::call::Awaited;
use crate::encode::{self, Answer};
use crate::events::{EventBody, Stopped};
use crate::identify::{self, Identified};
use crate::reply::{ReplyBody, reply, reply_and_close, reply_with_events, reply_with_stream};
use crate::upgrade::Upgrade;
use crate::{Endpoint, Route, authorize, decode, limits, pieces, s3, unpack, validate};
use aws_api::{ApiError, Protocol, ServiceModel};
use bytes::Bytes;
use http::header::{CONNECTION, EXPECT};
use http::request::Parts;
use http::{HeaderValue, Request, Response};
use hyper::body::Body;
use std::net::IpAddr;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, watch};

/// Permits of the endpoint and of the listener.
pub(crate) type Places = (Option<OwnedSemaphorePermit>, Option<OwnedSemaphorePermit>);

/// Where a request comes from.
#[derive(Debug, Clone)]
pub(crate) struct Origin {
    /// The client's address.
    pub(crate) ip: Option<IpAddr>,
    /// Who waits for calls that outlive the connection.
    pub(crate) awaited: Awaited,
    /// The connection's places among all that may be open and among its listener's; none where there
    /// is no server.
    pub(crate) place: Option<Arc<Places>>,
    /// Tells when the server stops; nothing where there is no server.
    pub(crate) stopping: Option<watch::Receiver<bool>>,
}

impl Origin {
    fn stopped(&self) -> Stopped {
        match self.stopping.clone() {
            Some(stopping) => Box::pin(stopped(stopping)),
            None => Box::pin(std::future::pending()),
        }
    }
}

/// A success: an answer, or the head of one and its body.
enum Served {
    Whole(Answer),
    Events(Answer, EventBody),
}

impl Endpoint {
    /// Answers one request that came from `source_ip`. Needs no socket.
    pub async fn handle<B>(
        &self,
        request: Request<B>,
        source_ip: Option<IpAddr>,
    ) -> Response<ReplyBody>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Send,
    {
        let (awaited, _nobody_waits) = Awaited::new();
        self.handle_from(request, &Origin { ip: source_ip, awaited, place: None, stopping: None })
            .await
    }

    pub(crate) async fn handle_from<B>(
        &self,
        request: Request<B>,
        origin: &Origin,
    ) -> Response<ReplyBody>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Send,
    {
        let (mut parts, body) = request.into_parts();
        let request_id: Arc<str> = self.ambient.dice.uuid().into();
        if let Some(route) = self.routes.iter().find(|route| route.takes(&parts)) {
            let at = self.ambient.now();
            let arrival = Arrival { at, source_ip: origin.ip, request_id: request_id.clone() };
            parts.extensions.insert(arrival);
            if let Some(upgrade) = Upgrade::take(&mut parts, origin) {
                parts.extensions.insert(upgrade);
            }
            return self.handle_route(&**route, parts, body, &request_id).await;
        }
        let identified = match identify::service(&self.services, &parts) {
            Ok(identified) => identified,
            Err(failed) => {
                let answer = encode::failure(failed.wire, None, &failed.error, &request_id);
                log(&parts, "", &request_id, &answer);
                return reply_and_close(answer, &request_id);
            }
        };
        self.handle_identified(identified, parts, body, origin, request_id).await
    }

    /// Answers a request that is for a service.
    pub(crate) async fn handle_identified<B>(
        &self,
        identified: Identified,
        parts: Parts,
        body: B,
        origin: &Origin,
        request_id: Arc<str>,
    ) -> Response<ReplyBody>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Send,
    {
        let (wire, model) = (identified.wire, identified.service.model());
        if model.name == s3::NAME {
            return self.handle_s3(&identified.service, parts, body, origin, request_id).await;
        }
        let body = match self.read(body, limits::body_bytes(model.name)).await {
            Ok(body) => body,
            Err(unread) => {
                let error = unread_error(unread, model, identified.protocol);
                let answer = encode::failure(wire, Some(model), &error, &request_id);
                log(&parts, model.name, &request_id, &answer);
                return reply_and_close(answer, &request_id);
            }
        };
        let at = self.ambient.now();
        let arrival = Arrival { at, source_ip: origin.ip, request_id: request_id.clone() };
        let answer = match self.serve_one(&identified, &parts, &body, arrival, origin).await {
            Ok(Served::Whole(answer)) => answer,
            Ok(Served::Events(head, events)) => {
                log(&parts, model.name, &request_id, &head);
                return reply_with_events(head, events, &request_id);
            }
            Err(error) => {
                let error = for_client(error, model, &request_id);
                encode::failure(wire, Some(model), &error, &request_id)
            }
        };
        log(&parts, model.name, &request_id, &answer);
        reply(answer, &request_id)
    }

    async fn serve_one(
        &self,
        identified: &Identified,
        parts: &Parts,
        body: &Bytes,
        arrival: Arrival,
        origin: &Origin,
    ) -> Result<Served, ApiError> {
        let Identified { service, protocol, wire } = identified;
        let protocol = *protocol;
        let model = service.model();
        let request_id = arrival.request_id.clone();
        let caller =
            authenticate(parts, body, model, protocol, &*self.credentials, &self.keys, arrival)
                .await?;
        let body = unpack::unpack(model, protocol, parts, body)?;
        let decoded = decode::decode(identified, parts, &body)?;
        validate::check(model, protocol, &decoded)?;
        authorize::check(protocol, &*decoded.request, &caller, &*self.authorizer).await?;
        let operation = decoded.request.operation();
        let mut response = self.call(decoded.request, caller, &origin.awaited).await?;
        let Some(events) = response.take_events() else {
            let answer = encode::success(*wire, model, operation, &*response, &request_id);
            return Ok(Served::Whole(answer));
        };
        let (head, documents, first) = encode::events(*wire, operation, &*response);
        let tell = Box::new(move |error| for_client(error, model, &request_id));
        let body = EventBody::new(documents, first, events, origin.stopped(), tell);
        Ok(Served::Events(head, body))
    }

    async fn read<B>(&self, body: B, max_bytes: usize) -> Result<Bytes, Unread>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Send,
    {
        body::read(body, max_bytes, &self.ambient.clock, self.limits.body_timeout).await
    }

    async fn handle_route<B>(
        &self,
        route: &dyn Route,
        parts: Parts,
        body: B,
        request_id: &str,
    ) -> Response<ReplyBody>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Send,
    {
        if route.takes_pieces() {
            let waits = waits_for_word(&parts);
            let (clock, patience) = (self.ambient.clock.clone(), self.limits.body_timeout);
            let (arriving, progress) = Arriving::new(body, waits, clock, patience);
            let request = Request::from_parts(parts, pieces::body(arriving));
            let mut response = match route.take(request).await {
                (answer, None) => reply(answer, request_id),
                (head, Some(data)) => reply_with_stream(head, data, request_id),
            };
            if progress.blocks() {
                response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            }
            return response;
        }
        match self.read(body, route.max_body_bytes()).await {
            Ok(body) => match route.stream(Request::from_parts(parts, body)).await {
                (answer, None) => reply(answer, request_id),
                (head, Some(data)) => reply_with_stream(head, data, request_id),
            },
            Err(Unread::TooLarge) => reply_and_close(route.too_large(parts).await, request_id),
            Err(Unread::TooSlow | Unread::Broken) => {
                reply_and_close(Answer { status: 408, ..Answer::default() }, request_id)
            }
        }
    }
}

/// Whether the client sends its body only once it is told to.
pub(crate) fn waits_for_word(parts: &Parts) -> bool {
    let expect = parts.headers.get(EXPECT);
    expect.is_some_and(|expect| expect.as_bytes().eq_ignore_ascii_case(b"100-continue"))
}

/// What the client is told: of a failure of our own, the text is for the operator alone.
pub(crate) fn for_client(
    error: ApiError,
    model: &'static ServiceModel,
    request_id: &str,
) -> ApiError {
    if !error.is("InternalFailure") {
        return error;
    }
    tracing::error!(service = model.name, request_id, "{}", error.message());
    s3::internal_error(model).unwrap_or_else(|| {
        ApiError::new(
            "InternalFailure",
            error.status(),
            "The request processing has failed because of an unknown error, exception or failure.",
        )
    })
}

fn unread_error(unread: Unread, model: &'static ServiceModel, protocol: Protocol) -> ApiError {
    let name = model.name;
    match unread {
        Unread::TooLarge if protocol == Protocol::RestJson => ApiError::new(
            "RequestTooLargeException",
            413,
            format!("Request must be smaller than {} bytes", limits::body_bytes(name)),
        ),
        Unread::TooLarge => ApiError::new(
            "RequestEntityTooLarge",
            413,
            format!("The request body must not be larger than {} bytes.", limits::body_bytes(name)),
        ),
        Unread::TooSlow => ApiError::new(
            "RequestTimeout",
            408,
            "The request body was not received within the time allowed.",
        ),
        Unread::Broken => {
            ApiError::new("IncompleteBody", 400, "The request body ended before it was complete.")
        }
    }
}

pub(crate) fn log(parts: &Parts, service: &str, request_id: &str, answer: &Answer) {
    tracing::debug!(
        method = %parts.method,
        path = parts.uri.path(),
        target = parts.headers.get("x-amz-target").and_then(|v| v.to_str().ok()),
        service,
        request_id,
        status = answer.status,
        "request"
    );
}
