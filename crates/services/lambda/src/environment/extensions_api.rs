//! The Extensions API, version 2020-01-01, the Telemetry API, version 2022-07-01, and the Logs API,
//! version 2020-08-15, over HTTP/1.1 (Lambda Developer Guide, «Lambda Extensions API reference»,
//! «Lambda Telemetry API reference»).

use super::agents::{Agents, Misplaced, Notice};
use super::platform::Event;
use super::seam::Capsule;
use super::subscription::{Api, Subscription};
use super::telemetry::{Hub, Source, Subscribed, Told};
use bytes::Bytes;
use foundation::Ambient;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::{Arc, Weak};

const EXTENSION: &str = "/2020-01-01/extension/";
const TELEMETRY: &str = "/2022-07-01/telemetry";
const LOGS: &str = "/2020-08-15/logs";
/// What extensions say is short.
const BODY_MAX: usize = 64 * 1024;
const IDENTIFIER: &str = "lambda-extension-identifier";

/// What extensions are served with.
pub(super) struct Extensions {
    pub(super) agents: Arc<Agents>,
    pub(super) hub: Arc<Hub>,
    pub(super) ambient: Ambient,
    pub(super) capsule: Weak<dyn Capsule>,
    pub(super) function: String,
    pub(super) version: String,
    pub(super) handler: String,
    pub(super) account: String,
}

type Reply = Response<Full<Bytes>>;

#[derive(Deserialize)]
struct Registration {
    events: Option<Vec<String>>,
}

/// Whether the path is one of these.
pub(super) fn serves(path: &str) -> bool {
    path.starts_with(EXTENSION) || path == TELEMETRY || path == LOGS
}

impl Extensions {
    pub(super) async fn handle(&self, request: Request<Incoming>) -> Reply {
        let (method, path) = (request.method().clone(), request.uri().path().to_owned());
        match (&method, path.strip_prefix(EXTENSION)) {
            (&Method::POST, Some("register")) => self.register(request).await,
            (&Method::GET, Some("event/next")) => self.next(request.headers()).await,
            (&Method::POST, Some(step @ ("init/error" | "exit/error"))) => {
                self.fail(request.headers(), step)
            }
            (&Method::PUT, None) => {
                let api = if path == LOGS { Api::Logs } else { Api::Telemetry };
                self.subscribe(api, request).await
            }
            _ => problem(StatusCode::NOT_FOUND, "NotFound", "No such path in the Extensions API."),
        }
    }

    async fn register(&self, request: Request<Incoming>) -> Reply {
        let header = |name: &str| text(request.headers(), name);
        let Some(name) = header("lambda-extension-name").filter(|name| !name.is_empty()) else {
            return problem(
                StatusCode::FORBIDDEN,
                "Extension.MissingHeader",
                "Lambda-Extension-Name is missing",
            );
        };
        let with_account =
            header("lambda-extension-accept-feature").is_some_and(|feature| feature == "accountId");
        let body = body(request).await.unwrap_or_default();
        let registration = match &body[..] {
            [] => Ok(Registration { events: None }),
            body => serde_json::from_slice::<Registration>(body),
        };
        let Ok(registration) = registration else {
            let what = "The request's body is not a JSON object with a list of events";
            return problem(StatusCode::BAD_REQUEST, "Extension.InvalidRequestFormat", what);
        };
        let (mut invoke, mut shutdown) = (false, false);
        for event in registration.events.unwrap_or_default() {
            match event.as_str() {
                "INVOKE" => invoke = true,
                "SHUTDOWN" => shutdown = true,
                other => {
                    let what = format!("{other}: InvalidEventType");
                    return problem(StatusCode::BAD_REQUEST, "Extension.InvalidEventType", &what);
                }
            }
        }
        let id = self.ambient.dice.uuid();
        if let Err(misplaced) = self.agents.register(id.clone(), &name, [invoke, shutdown]) {
            return refused(misplaced);
        }
        let mut answer = json!({
            "functionName": self.function, "functionVersion": self.version,
            "handler": self.handler,
        });
        if with_account {
            answer["accountId"] = Value::from(self.account.clone());
        }
        identified(answer, &id)
    }

    async fn next(&self, headers: &HeaderMap) -> Reply {
        let id = match text(headers, IDENTIFIER) {
            Some(id) => id,
            None => return missing_identifier(),
        };
        let notice = match self.agents.next(&id).await {
            Ok(notice) => notice,
            Err(misplaced) => return refused(misplaced),
        };
        let event = match &*notice {
            Notice::Invoke { deadline_ms, request_id, arn, trace } => json!({
                "eventType": "INVOKE", "deadlineMs": deadline_ms, "requestId": request_id,
                "invokedFunctionArn": arn,
                "tracing": {"type": "X-Amzn-Trace-Id", "value": trace},
            }),
            Notice::Shutdown { reason, deadline_ms } => json!({
                "eventType": "SHUTDOWN", "shutdownReason": reason.as_str(),
                "deadlineMs": deadline_ms,
            }),
        };
        identified(event, &self.ambient.dice.uuid())
    }

    fn fail(&self, headers: &HeaderMap, step: &str) -> Reply {
        let Some(id) = text(headers, IDENTIFIER) else { return missing_identifier() };
        let kind = text(headers, "lambda-extension-function-error-type");
        let Some(kind) = kind.filter(|kind| !kind.is_empty()) else {
            let what = "Lambda-Extension-Function-Error-Type is missing";
            return problem(StatusCode::BAD_REQUEST, "Extension.MissingHeader", what);
        };
        let prefix =
            if step == "init/error" { "Extension.InitError" } else { "Extension.ExitError" };
        let kind = if kind.starts_with("Extension.") { kind } else { prefix.to_owned() };
        match self.agents.fail(&id, kind) {
            Ok(()) => json_reply(StatusCode::ACCEPTED, &json!({"status": "OK"})),
            Err(misplaced) => refused(misplaced),
        }
    }

    async fn subscribe(&self, api: Api, request: Request<Incoming>) -> Reply {
        let Some(id) = text(request.headers(), IDENTIFIER) else { return missing_identifier() };
        let Some(name) = self.agents.name_of(&id) else { return refused(Misplaced::Unknown) };
        let bytes = body(request).await.unwrap_or_default();
        let invalid = |why: &str| {
            problem(StatusCode::BAD_REQUEST, &format!("{}.ValidationError", api.as_str()), why)
        };
        let checked = serde_json::from_slice::<Subscription>(&bytes)
            .map_err(|why| why.to_string())
            .and_then(|subscription| subscription.check(api));
        let checked = match checked {
            Ok(checked) => checked,
            Err(why) => return invalid(&why),
        };
        let types = checked.types();
        let clock = self.ambient.clock.clone();
        match self.hub.subscribe(&id, checked, clock, self.capsule.clone()) {
            Subscribed::New => {
                let event = Event::Subscription { name: &name, logs: api == Api::Logs, types };
                if let Some((kind, record)) = event.record() {
                    let (at, source) = (self.ambient.now(), Source::Platform);
                    self.hub.tell(Told { at, source, kind, record });
                }
            }
            Subscribed::Already => {}
            Subscribed::TooLate => {
                let api = api.as_str();
                let kind = format!("{api}.SubscriptionClosed");
                let what = format!("{api} API subscription is closed already");
                return problem(StatusCode::FORBIDDEN, &kind, &what);
            }
            Subscribed::Otherwise => {
                return invalid("The extension has subscribed by the other API already");
            }
        }
        let mut response = Response::new(Full::new(Bytes::from_static(b"OK")));
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain"));
        response
    }
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

async fn body(request: Request<Incoming>) -> Option<Bytes> {
    let limited = Limited::new(request.into_body(), BODY_MAX);
    limited.collect().await.ok().map(|collected| collected.to_bytes())
}

/// An answer under an identifier: of the extension, or of the event.
fn identified(value: Value, id: &str) -> Reply {
    let named = if value.get("eventType").is_some() {
        "lambda-extension-event-identifier"
    } else {
        IDENTIFIER
    };
    let mut response = json_reply(StatusCode::OK, &value);
    if let Ok(id) = HeaderValue::from_str(id) {
        response.headers_mut().insert(named, id);
    }
    response
}

fn missing_identifier() -> Reply {
    problem(
        StatusCode::FORBIDDEN,
        "Extension.MissingExtensionIdentifier",
        "Lambda-Extension-Identifier is missing",
    )
}

fn refused(misplaced: Misplaced) -> Reply {
    let (status, kind, what) = match misplaced {
        Misplaced::Unknown => (
            StatusCode::FORBIDDEN,
            "Extension.UnknownExtensionIdentifier",
            "Unknown extension identifier",
        ),
        Misplaced::Closed => (
            StatusCode::FORBIDDEN,
            "Extension.RegistrationClosed",
            "Extension registration closed already",
        ),
        Misplaced::Twice => (
            StatusCode::FORBIDDEN,
            "Extension.AlreadyRegistered",
            "Extension with this name already registered",
        ),
        Misplaced::TooMany => {
            (StatusCode::FORBIDDEN, "Extension.TooManyExtensions", "Extension limit reached (10)")
        }
        Misplaced::ShutdownInternal => (
            StatusCode::FORBIDDEN,
            "ShutdownEventNotSupportedForInternalExtension",
            "SHUTDOWN event can't be registered by internal extensions",
        ),
    };
    problem(status, kind, what)
}

fn problem(status: StatusCode, kind: &str, message: &str) -> Reply {
    json_reply(status, &json!({"errorMessage": message, "errorType": kind}))
}

fn json_reply(status: StatusCode, value: &Value) -> Reply {
    let mut response = Response::new(Full::new(Bytes::from(value.to_string())));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
