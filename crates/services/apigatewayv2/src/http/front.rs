//! The way in: from a request to its answer.

use super::authorize::Authorized;
use super::compile::{Place, Route, Stage};
use super::expression::Source;
use super::function_authorizer::Said;
use super::jwt::Issuers;
use super::mapping::Target;
use super::{cors, log};
use crate::live::Live;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::apigatewayv2::ProtocolType;
use aws_api::lambda::Lambda;
use aws_api::seams::Actions;
use foundation::Ambient;
use foundation::access::{Authorizer, Roles};
use gateway::authorizer::Cache;
use gateway::context::Variables;
use gateway::log_sink::Lines;
use gateway::throttle::Buckets;
use gateway::{Answer, Context, Front, Request, Signatures, query};
use http::{HeaderName, HeaderValue, StatusCode};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Letters of requests' ids, as AWS's look.
const ID_LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const ID_LENGTH: usize = 15;
/// What tells clients the request's id.
const APIGW_REQUESTID: HeaderName = HeaderName::from_static("apigw-requestid");
const DEFAULT: &str = "$default";

/// Whom HTTP APIs call.
pub struct Seams {
    /// Functions; calls are authorized.
    pub lambda: Arc<dyn Lambda>,
    /// Roles that integrations name.
    pub roles: Arc<dyn Roles>,
    /// Who may call routes that IAM guards.
    pub authorizer: Arc<dyn Authorizer>,
    /// Who signed requests.
    pub signatures: Arc<dyn Signatures>,
    /// The world outside.
    pub client: outbound::Client,
    /// Services that are integrated with.
    pub actions: Arc<dyn Actions>,
    /// Access logs.
    pub lines: Arc<dyn Lines>,
}

/// HTTP APIs as they are called.
pub struct Plane {
    room: Arc<Room>,
    pub(super) seams: Seams,
    pub(super) ambient: Ambient,
    pub(super) issuers: Issuers,
    pub(super) said: Cache<Said>,
    buckets: Buckets,
}

/// A request on its way.
pub(super) struct Call<'s> {
    pub(super) stage: &'s Stage,
    pub(super) route: &'s Route,
    pub(super) context: Context,
    /// Decoded, without the stage.
    pub(super) path: String,
    /// The path's variables.
    pub(super) variables: Vec<(Box<str>, String)>,
    pub(super) sent: Sent,
    pub(super) authorized: Authorized,
}

/// What is sent on: the request as it came, until mappings change it.
pub(super) struct Sent {
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) query: String,
    /// The path as functions are given it: with the stage.
    pub(super) path: String,
    /// What a mapping put in the place of a URL's path.
    pub(super) new_path: Option<String>,
}

impl Plane {
    /// The front of the APIs of `room`.
    pub fn new(room: Arc<Room>, seams: Seams) -> Arc<Plane> {
        let ambient = room.ambient.clone();
        let issuers = Issuers::new(seams.client.clone(), ambient.clone());
        let (said, buckets) = (Cache::default(), Buckets::default());
        Arc::new(Plane { room, seams, ambient, issuers, said, buckets })
    }

    async fn serve(&self, live: &Live, mut request: Request) -> Answer {
        let id = self.ambient.dice.letters(ID_LETTERS, ID_LENGTH);
        request.id = format!("{id}=").into();
        self.complete(&mut request);
        let id = request.id.clone();
        let mut answer = match choose(live, &request) {
            Some((stage, path)) => {
                let stage = stage.http(&self.ambient);
                self.serve_stage(&stage, path, request).await
            }
            None => not_found(),
        };
        if let Ok(id) = HeaderValue::from_str(&id) {
            answer.headers.push((APIGW_REQUESTID, id));
        }
        answer
    }

    async fn serve_stage(&self, stage: &Stage, path: Path, request: Request) -> Answer {
        let request = Arc::new(request);
        let mut context = Context::new(
            request.clone(),
            stage.key.account,
            stage.key.region.clone(),
            stage.name.clone(),
            path.whole.as_str().into(),
            request.id.clone(),
        );
        let told = stage
            .cors
            .as_ref()
            .and_then(|cors| cors::preflight(cors, &request.method, &request.headers));
        let answer = match told {
            Some(headers) => {
                Answer { status: cors::PREFLIGHT_STATUS, headers, body: bytes::Bytes::new() }
            }
            None => {
                let mut answer = self.route(stage, path.rest, &mut context).await;
                if let Some(cors) = &stage.cors {
                    cors::apply(cors, &request.headers, &mut answer.headers);
                }
                answer
            }
        };
        log::tell(self, stage, &mut context, &answer);
        answer
    }

    async fn route(&self, stage: &Stage, path: String, context: &mut Context) -> Answer {
        let request = context.request.clone();
        if stage.disabled && request.host.is_some() {
            return not_found();
        }
        let Some(found) = stage.router.find(request.method.as_str(), &path) else {
            return not_found();
        };
        let route = &**found.to;
        context.set("routeKey", route.key.as_str());
        if request.too_large {
            return refused(context, StatusCode::PAYLOAD_TOO_LARGE, "Request Entity Too Large");
        }
        if let Some(rate) = route.rate {
            let bucket = format!("{}/{}/{}", stage.key.id, stage.name, route.key);
            if !self.buckets.take(&bucket, rate, self.ambient.clock.monotonic_ns()) {
                return refused(context, StatusCode::TOO_MANY_REQUESTS, "Too Many Requests");
            }
        }
        let headers = request.headers.iter().map(|(n, v)| (n.clone(), v.clone())).collect();
        let sent = Sent {
            headers,
            query: request.query().to_owned(),
            path: context.path.to_string(),
            new_path: None,
        };
        let mut call = Call {
            stage,
            route,
            context: context.clone(),
            path,
            variables: found.variables,
            sent,
            authorized: Authorized::Open,
        };
        let answer = match self.authorize(&mut call).await {
            Ok(authorized) => {
                call.authorized = authorized;
                self.integrate(&mut call).await
            }
            Err(answer) => answer,
        };
        *context = call.context;
        answer
    }

    async fn integrate(&self, call: &mut Call<'_>) -> Answer {
        let Some(to) = &call.route.integration else {
            return refused(&mut call.context, StatusCode::INTERNAL_SERVER_ERROR, INTERNAL);
        };
        call.change(to);
        let began = self.ambient.clock.monotonic_ns();
        let answered = match &to.place {
            Place::Function { arn, role, second_format } => {
                self.function(call, arn, role.as_deref(), *second_format, to.timeout).await
            }
            Place::Http { method, url } => self.proxy(call, method.as_ref(), url, to.timeout).await,
            Place::Service { subtype, role, parameters } => {
                self.service(call, subtype, role, parameters, to.timeout).await
            }
            Place::Unfit(why) => Err(Failed::internal(why.clone())),
        };
        let took_ms = self.ambient.clock.monotonic_ns().saturating_sub(began) / 1_000_000;
        call.context.set("integrationLatency", took_ms.to_string());
        call.context.set("integration.latency", took_ms.to_string());
        call.stage.measures.integration(took_ms);
        match answered {
            Ok(mut answer) => {
                let status = answer.status.as_u16().to_string();
                call.context.set("integrationStatus", status.clone());
                call.context.set("integration.status", status);
                if let Some(changes) = to.response.of(answer.status) {
                    let before = answer.clone();
                    let source = Answered { call, answer: &before };
                    changes.apply(&source, &mut Changed(&mut answer));
                }
                answer
            }
            Err(Failed { status, message, why }) => {
                tracing::debug!(route = call.route.key, why, "an integration failed");
                call.context.set("integrationErrorMessage", why.as_str());
                call.context.set("integration.error", why.as_str());
                refused(&mut call.context, status, message)
            }
        }
    }

    /// Adds the headers that API Gateway adds to requests.
    fn complete(&self, request: &mut Request) {
        let mut add = |name: &'static str, value: String| {
            if let Ok(value) = HeaderValue::from_str(&value)
                && !request.headers.contains_key(name)
            {
                request.headers.insert(HeaderName::from_static(name), value);
            }
        };
        let seconds = request.at.as_secs();
        let root = self.ambient.dice.hex(24);
        add("x-amzn-trace-id", format!("Root=1-{seconds:08x}-{root}"));
        let ip = request.source_ip.map(|ip| ip.to_string()).unwrap_or_default();
        add("x-forwarded-for", ip);
        let port = request.header(http::header::HOST).and_then(|host| host.rsplit_once(':'));
        let port = port.map_or_else(|| "80".to_owned(), |(_, port)| port.to_owned());
        let mut add = |name: &'static str, value: String| {
            if let Ok(value) = HeaderValue::from_str(&value)
                && !request.headers.contains_key(name)
            {
                request.headers.insert(HeaderName::from_static(name), value);
            }
        };
        add("x-forwarded-port", port);
        add("x-forwarded-proto", "http".to_owned());
    }
}

#[async_trait]
impl Front for Plane {
    async fn answer(&self, request: Request) -> Result<Answer, Request> {
        match self.room.live(&request.api).await {
            Ok(Some(live)) if live.protocol == ProtocolType::Http => {
                Ok(self.serve(&live, request).await)
            }
            Ok(_) => Err(request),
            Err(error) => {
                tracing::error!(%error, "an HTTP API could not be read");
                Ok(Answer::message(StatusCode::INTERNAL_SERVER_ERROR, INTERNAL))
            }
        }
    }
}

/// A path, decoded.
struct Path {
    /// With the stage.
    whole: String,
    /// Without it.
    rest: String,
}

/// The stage that a request names, or the default one («Stages for HTTP APIs in API Gateway»).
fn choose<'l>(live: &'l Live, request: &Request) -> Option<(&'l crate::LiveStage, Path)> {
    let whole = query::decoded(&request.path).into_owned();
    let behind = whole.strip_prefix('/').unwrap_or(&whole);
    let (name, rest) = behind.split_at(behind.find('/').unwrap_or(behind.len()));
    let rest = if rest.is_empty() { "/" } else { rest };
    let in_path = name == DEFAULT && request.host.is_none();
    if let Some(stage) = live.stages.get(name).filter(|_| name != DEFAULT || in_path) {
        let rest = rest.to_owned();
        // The default stage has no place in paths but where they name the API, too.
        let whole = if in_path { rest.clone() } else { whole };
        return Some((stage, Path { whole, rest }));
    }
    let stage = live.stages.get(DEFAULT)?;
    Some((stage, Path { rest: whole.clone(), whole }))
}

/// What clients are told of what went wrong here.
pub(super) const INTERNAL: &str = "Internal Server Error";

/// An integration did not answer.
#[derive(Debug)]
pub(super) struct Failed {
    pub(super) status: StatusCode,
    /// For the client.
    pub(super) message: &'static str,
    /// For the log.
    pub(super) why: String,
}

impl Failed {
    pub(super) fn internal(why: impl Into<String>) -> Failed {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        Failed { status, message: INTERNAL, why: why.into() }
    }

    /// What the client sent can't be sent on.
    pub(super) fn bad(why: impl Into<String>) -> Failed {
        Failed { status: StatusCode::BAD_REQUEST, message: "Bad Request", why: why.into() }
    }

    pub(super) fn unavailable(why: impl Into<String>) -> Failed {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        Failed { status, message: "Service Unavailable", why: why.into() }
    }
}

fn not_found() -> Answer {
    Answer::message(StatusCode::NOT_FOUND, "Not Found")
}

/// `{"message":"…"}`, told to the access log as well.
pub(super) fn refused(context: &mut Context, status: StatusCode, message: &str) -> Answer {
    context.set("error.message", message);
    context.set("error.messageString", format!("\"{message}\""));
    Answer::message(status, message)
}

impl Call<'_> {
    /// Makes the changes that the integration wants of the request.
    fn change(&mut self, to: &super::compile::To) {
        let query = query::pairs(&self.sent.query).into_iter();
        let mut changing = Changing {
            headers: std::mem::take(&mut self.sent.headers),
            queries: query.map(|(n, v)| (n.into_owned(), v.into_owned())).collect(),
            path: None,
        };
        let before = changing.queries.clone();
        to.request.apply(&Asking(self), &mut changing);
        self.sent.headers = changing.headers;
        if changing.queries != before {
            let mut query = String::new();
            for (name, value) in &changing.queries {
                let and = if query.is_empty() { "" } else { "&" };
                query.push_str(and);
                query::encode(&mut query, name);
                query.push('=');
                query::encode(&mut query, value);
            }
            self.sent.query = query;
        }
        if let Some(path) = changing.path {
            self.sent.path.clone_from(&path);
            self.sent.new_path = Some(path);
        }
    }
}

struct Changing {
    headers: Vec<(HeaderName, HeaderValue)>,
    queries: Vec<(String, String)>,
    path: Option<String>,
}

impl Target for Changing {
    fn headers(&mut self) -> &mut Vec<(HeaderName, HeaderValue)> {
        &mut self.headers
    }
    fn queries(&mut self) -> Option<&mut Vec<(String, String)>> {
        Some(&mut self.queries)
    }
    fn set_path(&mut self, path: String) {
        self.path = Some(path);
    }
    fn set_status(&mut self, _: StatusCode) {}
}

struct Changed<'a>(&'a mut Answer);

impl Target for Changed<'_> {
    fn headers(&mut self) -> &mut Vec<(HeaderName, HeaderValue)> {
        &mut self.0.headers
    }
    fn queries(&mut self) -> Option<&mut Vec<(String, String)>> {
        None
    }
    fn set_path(&mut self, _: String) {}
    fn set_status(&mut self, status: StatusCode) {
        self.0.status = status;
    }
}

/// The request as it came.
pub(super) struct Asking<'a, 's>(pub(super) &'a Call<'s>);

impl Source for Asking<'_, '_> {
    fn header(&self, name: &str) -> Option<String> {
        let all = self.0.context.request.headers.get_all(name).iter();
        let all: Vec<_> = all.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        (!all.is_empty()).then(|| all.join(","))
    }
    fn query(&self, name: &str) -> Option<String> {
        let pairs = query::pairs(self.0.context.request.query());
        let all: Vec<_> =
            pairs.into_iter().filter(|(known, _)| known == name).map(|(_, value)| value).collect();
        (!all.is_empty()).then(|| all.join(","))
    }
    fn body(&self) -> &[u8] {
        &self.0.context.request.body
    }
    fn path(&self) -> &str {
        &self.0.path
    }
    fn path_variable(&self, name: &str) -> Option<&str> {
        let found = self.0.variables.iter().find(|(known, _)| **known == *name)?;
        Some(&found.1)
    }
    fn context(&self) -> &dyn Variables {
        &self.0.context
    }
    fn stage_variables(&self) -> &BTreeMap<String, String> {
        &self.0.stage.variables
    }
}

/// An answer as the integration gave it.
struct Answered<'a, 's> {
    call: &'a Call<'s>,
    answer: &'a Answer,
}

impl Source for Answered<'_, '_> {
    fn header(&self, name: &str) -> Option<String> {
        let all = self.answer.headers.iter().filter(|(known, _)| known.as_str() == name);
        let all: Vec<_> = all.map(|(_, value)| String::from_utf8_lossy(value.as_bytes())).collect();
        (!all.is_empty()).then(|| all.join(","))
    }
    fn query(&self, _: &str) -> Option<String> {
        None
    }
    fn body(&self) -> &[u8] {
        &self.answer.body
    }
    fn path(&self) -> &str {
        ""
    }
    fn path_variable(&self, _: &str) -> Option<&str> {
        None
    }
    fn context(&self) -> &dyn Variables {
        &self.call.context
    }
    fn stage_variables(&self) -> &BTreeMap<String, String> {
        &self.call.stage.variables
    }
}
