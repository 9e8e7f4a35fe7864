//! The Runtime API, version 2018-06-01, over HTTP/1.1 (Lambda Developer Guide, «Using the Lambda
//! runtime API for custom runtimes»).

use super::desk::{Desk, Job, Misplaced, Said};
use super::extensions_api::{self, Extensions};
use crate::limits::{RESPONSE_MAX, STREAMED_RESPONSE_MAX};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use sandbox::Entrance;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::{AbortHandle, JoinSet};

const PREFIX: &str = "/2018-06-01/runtime/";
/// Connections that one environment may hold open: runtimes and extensions use one or two each.
const CONNECTIONS_MAX: usize = 32;
/// How long to wait after the system refused to accept a connection, as it does when it is out of
/// file descriptors: others must close first.
const ACCEPT_AGAIN_AFTER: Duration = Duration::from_millis(50);
/// An error object is no larger than a response may be.
const BODY_MAX: usize = RESPONSE_MAX;
/// What a response in pieces is unless the runtime says otherwise.
const STREAM_TYPE: &str = "application/octet-stream";

/// Serves until it is dropped.
pub(super) struct Server(AbortHandle);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Serves `desk` to who comes in by `entrance`.
pub(super) fn serve(entrance: Entrance, desk: Arc<Desk>, extensions: Arc<Extensions>) -> Server {
    Server(tokio::spawn(accept(entrance, desk, extensions)).abort_handle())
}

async fn accept(entrance: Entrance, desk: Arc<Desk>, extensions: Arc<Extensions>) {
    let mut connections = JoinSet::new();
    loop {
        let accepted = entrance.accept().await;
        while connections.try_join_next().is_some() {}
        let Ok(stream) = accepted else {
            extensions.ambient.clock.sleep(ACCEPT_AGAIN_AFTER).await;
            continue;
        };
        if connections.len() >= CONNECTIONS_MAX {
            continue;
        }
        // Answers are small and awaited: they must not be held back.
        let _ = stream.set_nodelay(true);
        let (desk, extensions) = (desk.clone(), extensions.clone());
        connections.spawn(async move {
            let service =
                service_fn(move |request| handle(desk.clone(), extensions.clone(), request));
            // A connection that breaks concerns its program alone.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

type Reply = Response<Full<Bytes>>;

async fn handle(
    desk: Arc<Desk>,
    extensions: Arc<Extensions>,
    request: Request<Incoming>,
) -> Result<Reply, Infallible> {
    let path = request.uri().path().to_owned();
    if extensions_api::serves(&path) {
        return Ok(extensions.handle(request).await);
    }
    let parts: Vec<&str> = path.strip_prefix(PREFIX).unwrap_or("").split('/').collect();
    Ok(match (request.method(), &parts[..]) {
        (&Method::GET, ["invocation", "next"]) => invocation(&*desk.next().await),
        (&Method::POST, ["invocation", id, "response"]) if is_streaming(request.headers()) => {
            streamed(&desk, id, request).await
        }
        (&Method::POST, ["invocation", id, "response"]) => match body(request).await {
            Ok((_, body)) => accepted(desk.answer(id, Said::Response(body))),
            Err(Unread::TooLarge) => too_large(&desk, id),
            Err(Unread::Broken) => refused(Misplaced::State),
        },
        (&Method::POST, ["invocation", id, "error"]) => match body(request).await {
            Ok((kind, body)) => accepted(desk.answer(id, Said::Error(kind, body))),
            Err(_) => accepted(desk.answer(id, Said::Error(None, Bytes::new()))),
        },
        (&Method::GET, ["restore", "next"]) => {
            desk.set_aside().await;
            json(StatusCode::OK, String::new())
        }
        (&Method::POST, ["init" | "restore", "error"]) => match body(request).await {
            Ok((kind, body)) => accepted(desk.init_failed(Said::InitError(kind, body))),
            Err(_) => accepted(desk.init_failed(Said::InitError(None, Bytes::new()))),
        },
        _ => problem(StatusCode::NOT_FOUND, "NotFound", "No such path in the Runtime API."),
    })
}

/// Whether the runtime says that the response comes in pieces («Response streaming for Lambda
/// functions», custom runtimes).
fn is_streaming(headers: &HeaderMap) -> bool {
    headers
        .get("lambda-runtime-function-response-mode")
        .is_some_and(|mode| mode.as_bytes().eq_ignore_ascii_case(b"streaming"))
}

/// A response in pieces: each goes on at once where who asked can take it so, else all are gathered.
async fn streamed(desk: &Desk, id: &str, request: Request<Incoming>) -> Reply {
    let sink = match desk.sink(id) {
        Ok(sink) => sink,
        Err(misplaced) => return refused(misplaced),
    };
    if let Some(sink) = &sink {
        let given = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        sink.begin(given.unwrap_or(STREAM_TYPE).to_owned()).await;
    }
    let mut body = request.into_body();
    let (mut gathered, mut length, mut failed) = (BytesMut::new(), 0_usize, None);
    let limit = if sink.is_some() { STREAMED_RESPONSE_MAX } else { RESPONSE_MAX };
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return refused(Misplaced::State) };
        match frame.into_data() {
            Ok(bytes) => {
                length = length.saturating_add(bytes.len());
                if length > limit {
                    return too_large(desk, id);
                }
                match &sink {
                    Some(sink) => sink.send(bytes).await,
                    None => gathered.extend_from_slice(&bytes),
                }
            }
            Err(other) => failed = other.trailers_ref().and_then(error_behind),
        }
    }
    let said = match (sink, failed) {
        (Some(_), failed) => Said::Streamed(failed),
        (None, None) => Said::Response(gathered.freeze()),
        (None, Some((kind, body))) => Said::Error(Some(kind), body),
    };
    accepted(desk.answer(id, said))
}

/// The error that ended a response, told behind it.
fn error_behind(trailers: &HeaderMap) -> Option<(String, Bytes)> {
    let kind = error_kind(trailers)?;
    let body = trailers.get("lambda-runtime-function-error-body");
    let body = body.and_then(|body| STANDARD.decode(body.as_bytes()).ok());
    Some((kind, body.unwrap_or_default().into()))
}

fn too_large(desk: &Desk, id: &str) -> Reply {
    match desk.answer(id, Said::TooLarge) {
        Ok(()) => problem(
            StatusCode::PAYLOAD_TOO_LARGE,
            "RequestEntityTooLarge",
            &format!("Exceeded maximum allowed payload size ({RESPONSE_MAX} bytes)."),
        ),
        Err(misplaced) => refused(misplaced),
    }
}

enum Unread {
    TooLarge,
    Broken,
}

/// The body, and what the runtime calls the error that is in it.
async fn body(request: Request<Incoming>) -> Result<(Option<String>, Bytes), Unread> {
    let kind = error_kind(request.headers());
    let limited = Limited::new(request.into_body(), BODY_MAX);
    match limited.collect().await {
        Ok(collected) => Ok((kind, collected.to_bytes())),
        Err(error) if error.is::<LengthLimitError>() => Err(Unread::TooLarge),
        Err(_) => Err(Unread::Broken),
    }
}

fn error_kind(headers: &HeaderMap) -> Option<String> {
    let value = headers.get("lambda-runtime-function-error-type")?;
    value.to_str().ok().filter(|kind| !kind.is_empty()).map(str::to_owned)
}

fn invocation(job: &Job) -> Reply {
    let mut response = Response::new(Full::new(job.payload.clone()));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let deadline = job.deadline_ms.to_string();
    for (name, value) in [
        ("lambda-runtime-aws-request-id", Some(&job.request_id)),
        ("lambda-runtime-deadline-ms", Some(&deadline)),
        ("lambda-runtime-invoked-function-arn", Some(&job.arn)),
        ("lambda-runtime-trace-id", Some(&job.trace_id)),
        ("lambda-runtime-client-context", job.client_context.as_ref()),
    ] {
        // What can't stand in a header (a client context with line breaks) was refused before.
        if let Some(Ok(value)) = value.map(|value| HeaderValue::from_bytes(value.as_bytes())) {
            headers.insert(HeaderName::from_static(name), value);
        }
    }
    response
}

fn accepted(result: Result<(), Misplaced>) -> Reply {
    match result {
        Ok(()) => json(StatusCode::ACCEPTED, r#"{"status":"OK"}"#.to_owned()),
        Err(misplaced) => refused(misplaced),
    }
}

fn refused(misplaced: Misplaced) -> Reply {
    match misplaced {
        Misplaced::RequestId => {
            problem(StatusCode::BAD_REQUEST, "InvalidRequestID", "Invalid request ID")
        }
        Misplaced::State => problem(
            StatusCode::FORBIDDEN,
            "InvalidStateTransition",
            "State transition is not allowed",
        ),
    }
}

fn problem(status: StatusCode, kind: &str, message: &str) -> Reply {
    json(status, serde_json::json!({"errorMessage": message, "errorType": kind}).to_string())
}

fn json(status: StatusCode, body: String) -> Reply {
    let mut response = Response::new(Full::new(Bytes::from(body)));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
