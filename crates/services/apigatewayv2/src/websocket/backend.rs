//! Calling what is behind a route.

use super::event::Event;
use super::outcome::{BackendAnswer, Failed, Outcome};
use super::plan::{Place, Plan, PlannedIntegration, PlannedResponse, PlannedRoute, Source};
use super::target::{Asked, Target};
use super::templates::rendered;
use super::variable::Scope;
use super::{Sockets, caller};
use aws_api::apigatewayv2::PassthroughBehavior;
use aws_api::lambda::{InvocationRequest, InvocationType};
use aws_api::seams::ActionRequest;
use aws_api::{Protocol, ServiceModel};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use gateway::mapping::Params;
use gateway::proxy::ProxyAnswer;
use gateway::query;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Request, Uri};
use outbound::{Failure, Limits};
use serde::Deserialize;
use std::sync::Arc;

/// What chooses whether a function is waited for.
const INVOCATION_TYPE: HeaderName = HeaderName::from_static("x-amz-invocation-type");
/// The largest answer of a backend: what a function may answer.
const ANSWER_BYTES_MAX: usize = 6 * 1024 * 1024;
/// A call of a route's integration.
pub(crate) struct Call<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) route: &'a PlannedRoute,
    pub(crate) event: Event<'a>,
    pub(crate) body: &'a str,
    pub(crate) params: Arc<Params>,
}

/// What a backend is sent.
struct Sent {
    body: Bytes,
    headers: HeaderMap,
    query: Vec<(String, String)>,
    path: Vec<(String, String)>,
}

/// What a template for `MOCK` says.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct MockAnswer {
    status_code: Option<u16>,
}

impl Call<'_> {
    fn scope<'s>(&'s self, answer: Option<&'s BackendAnswer>) -> Scope<'s> {
        Scope::new(self.body, self.event.context, &self.plan.stage_variables, answer)
    }

    /// What the templates and parameters of the integration make of the message.
    fn sent(&self, integration: &PlannedIntegration) -> Result<Sent, Failed> {
        let scope = self.scope(None);
        let body = match integration.templates.choose(&scope) {
            Some(template) => {
                let variables = &self.plan.stage_variables;
                rendered(template, self.body, &self.params, &scope, variables)?.text
            }
            None => match integration.passthrough {
                PassthroughBehavior::WhenNoTemplates if integration.templates.is_empty() => {
                    self.body.to_owned()
                }
                PassthroughBehavior::WhenNoMatch | PassthroughBehavior::Unknown(_) => {
                    self.body.to_owned()
                }
                PassthroughBehavior::WhenNoTemplates | PassthroughBehavior::Never => {
                    let why = "no template fits";
                    return Err(Failed::new(415, "Unsupported Media Type", why));
                }
            },
        };
        self.with_parameters(integration, body)
    }

    fn with_parameters(
        &self,
        integration: &PlannedIntegration,
        body: String,
    ) -> Result<Sent, Failed> {
        let scope = self.scope(None);
        let (mut headers, mut query, mut path) = (HeaderMap::new(), Vec::new(), Vec::new());
        for (place, source) in &integration.parameters {
            let Some(value) = value_of(source, &scope) else { continue };
            match place {
                Place::Header(name) => {
                    if let Ok(value) = HeaderValue::try_from(value) {
                        headers.append(name.clone(), value);
                    }
                }
                Place::Query(name) => query.push((name.clone(), value)),
                Place::Path(name) => path.push((name.clone(), value)),
            }
        }
        let body = match integration.to_binary {
            false => Bytes::from(body),
            true => {
                let bytes = STANDARD.decode(body.trim_end());
                bytes.map_err(|why| Failed::new(400, "Bad Request", why.to_string()))?.into()
            }
        };
        Ok(Sent { body, headers, query, path })
    }

    /// A text with `${stageVariables.NAME}` and `{parameter}`s in it.
    fn filled(&self, text: &str, path: &[(String, String)]) -> String {
        let mut out = text.to_owned();
        for (name, value) in &*self.plan.stage_variables {
            out = out.replace(&format!("${{stageVariables.{name}}}"), value);
        }
        for (name, value) in path {
            let mut encoded = String::new();
            query::encode(&mut encoded, value);
            out = out.replace(&format!("{{{name}}}"), &encoded);
        }
        out
    }
}

fn value_of(source: &Source, scope: &Scope<'_>) -> Option<String> {
    match source {
        Source::Static(text) => Some(text.clone()),
        Source::Variable(variable) => variable.value(scope).map(|value| value.into_owned()),
    }
}

impl Sockets {
    /// Calls the integration, for as long as it may take; what it answers, made into an outcome.
    pub(crate) async fn call(&self, call: &Call<'_>) -> Result<Outcome, Failed> {
        let integration = match &call.route.integration {
            None => return Ok(Outcome { status: 200, ..Outcome::default() }),
            Some(Err(why)) => return Err(Failed::internal(why.clone())),
            Some(Ok(integration)) => integration,
        };
        tokio::select! {
            biased;
            outcome = self.call_integration(call, integration) => outcome,
            () = self.seams.ambient.clock.sleep(integration.timeout) => {
                Err(Failed::new(504, "Endpoint request timed out", "the integration took too long"))
            }
        }
    }

    async fn call_integration(
        &self,
        call: &Call<'_>,
        integration: &PlannedIntegration,
    ) -> Result<Outcome, Failed> {
        let answer = match &integration.target {
            Target::Proxy { function } => {
                let payload = call.event.to_json();
                let function = call.filled(function, &[]);
                let kind = InvocationType::RequestResponse;
                let payload = self.invoke(call, integration, &function, payload, kind).await?;
                return proxied(&payload);
            }
            Target::Function { function } => {
                let sent = call.sent(integration)?;
                let function = call.filled(function, &[]);
                let kind = match sent.headers.get(INVOCATION_TYPE).map(HeaderValue::as_bytes) {
                    Some(b"Event") => InvocationType::Event,
                    _ => InvocationType::RequestResponse,
                };
                let body = self.invoke(call, integration, &function, sent.body, kind).await?;
                BackendAnswer { status: 200, body, ..BackendAnswer::default() }
            }
            Target::Action { region, service, asked, method } => {
                let sent = call.sent(integration)?;
                let model = self.seams.models.iter().find(|model| model.name == service);
                let request = action_request(call, service, model.copied(), asked, method, sent);
                self.act(call, integration, region, request).await?
            }
            Target::Http { url, method, proxy } => {
                let sent = match proxy {
                    true => call.with_parameters(integration, call.body.to_owned())?,
                    false => call.sent(integration)?,
                };
                self.fetch(call, integration, url, method, sent, *proxy).await?
            }
            Target::Mock => {
                let sent = call.sent(integration)?;
                let said = serde_json::from_slice::<MockAnswer>(&sent.body).ok();
                let status = said.and_then(|said| said.status_code).unwrap_or(200);
                BackendAnswer { status, ..BackendAnswer::default() }
            }
        };
        answered(call, integration, answer)
    }

    async fn invoke(
        &self,
        call: &Call<'_>,
        integration: &PlannedIntegration,
        function: &str,
        payload: Bytes,
        kind: InvocationType,
    ) -> Result<Bytes, Failed> {
        let connection = call.event.connection;
        let region = caller::region_of(function).unwrap_or_else(|| connection.api.region.clone());
        let what = connection.arn(call.event.route_key);
        let role = integration.credentials.as_deref();
        let as_who = self.caller(connection, what, role, region).await?;
        self.invoke_as(&as_who, function, payload, kind).await
    }

    /// Calls a function and waits for what it returns.
    pub(crate) async fn invoke_as(
        &self,
        caller: &foundation::Caller,
        function: &str,
        payload: Bytes,
        kind: InvocationType,
    ) -> Result<Bytes, Failed> {
        let request = InvocationRequest {
            function_name: function.to_owned(),
            invocation_type: Some(kind),
            payload: Some(payload),
            ..InvocationRequest::default()
        };
        let answer = self.seams.functions.invoke(caller, request).await;
        let answer = answer.map_err(|error| Failed::internal(format!("{function}: {error}")))?;
        let payload = answer.payload.unwrap_or_default();
        match answer.function_error {
            None => Ok(payload),
            Some(_) => {
                let text = String::from_utf8_lossy(&payload).into_owned();
                Err(Failed::new(502, "Internal server error", format!("{function}: {text}")))
            }
        }
    }

    async fn act(
        &self,
        call: &Call<'_>,
        integration: &PlannedIntegration,
        region: &str,
        request: ActionRequest,
    ) -> Result<BackendAnswer, Failed> {
        let connection = call.event.connection;
        let region = foundation::Region::parse(region)
            .map_err(|_| Failed::internal(format!("there is no region {region}")))?;
        let what = connection.arn(call.event.route_key);
        let role = integration.credentials.as_deref();
        let as_who = self.caller(connection, what, role, region).await?;
        let answer = self.seams.actions.act(as_who, request).await;
        let headers = answer.headers.iter().filter_map(|(name, value)| {
            Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?))
        });
        let headers = headers.collect();
        Ok(BackendAnswer { status: answer.status, headers, body: answer.body })
    }

    async fn fetch(
        &self,
        call: &Call<'_>,
        integration: &PlannedIntegration,
        url: &str,
        method: &Method,
        sent: Sent,
        proxy: bool,
    ) -> Result<BackendAnswer, Failed> {
        let Sent { body, headers, mut query, path } = sent;
        let mut url = call.filled(url, &path);
        let handshake = &call.event.context.request;
        let is_connect = call.event.happening.event_type() == "CONNECT";
        if proxy && is_connect {
            let pairs = gateway::query::pairs(handshake.query()).into_iter();
            query.extend(pairs.map(|(name, value)| (name.into_owned(), value.into_owned())));
        }
        for (name, value) in query {
            url.push(if url.contains('?') { '&' } else { '?' });
            query::encode(&mut url, &name);
            url.push('=');
            query::encode(&mut url, &value);
        }
        let url = url.parse::<Uri>();
        let url = url.map_err(|why| Failed::internal(format!("the URL: {why}")))?;
        let mut request = Request::new(body);
        *request.method_mut() = method.clone();
        *request.uri_mut() = url;
        if proxy && is_connect {
            let theirs = handshake.headers.iter().filter(|(name, _)| !is_of_handshake(name));
            request.headers_mut().extend(theirs.map(|(n, v)| (n.clone(), v.clone())));
        }
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().entry(CONTENT_TYPE).or_insert(json);
        for (name, value) in &headers {
            request.headers_mut().insert(name.clone(), value.clone());
        }
        let limits = Limits { timeout: integration.timeout, body_bytes: ANSWER_BYTES_MAX };
        let answer = self.seams.outside.send(request, limits).await.map_err(|failure| {
            let why = failure.to_string();
            match failure {
                Failure::TimedOut(_) => Failed::new(504, "Endpoint request timed out", why),
                _ => Failed::internal(why),
            }
        })?;
        let (parts, body) = answer.into_parts();
        Ok(BackendAnswer { status: parts.status.as_u16(), headers: parts.headers, body })
    }
}

/// Headers that are about the client's own connection.
fn is_of_handshake(name: &HeaderName) -> bool {
    let name = name.as_str();
    name.starts_with("sec-websocket-") || ["host", "connection", "upgrade"].contains(&name)
}

fn action_request(
    call: &Call<'_>,
    service: &str,
    model: Option<&'static ServiceModel>,
    asked: &Asked,
    method: &Method,
    sent: Sent,
) -> ActionRequest {
    let Sent { body, headers, query, path } = sent;
    let mut pairs = query;
    let mut all: Vec<(String, String)> = Vec::new();
    let plain = match asked {
        Asked::Path(rest) => format!("/{}", call.filled(rest, &path).trim_start_matches('/')),
        Asked::Action(name) => {
            match model.map(|model| (model.plain_protocol(), model.api_version)) {
                Some((Protocol::Json { target_prefix, version }, _)) => {
                    let kind = format!("application/x-amz-json-{version}");
                    all.push(("x-amz-target".to_owned(), format!("{target_prefix}.{name}")));
                    all.push(("content-type".to_owned(), kind));
                }
                found => {
                    let kind = "application/x-www-form-urlencoded".to_owned();
                    all.push(("content-type".to_owned(), kind));
                    pairs.push(("Action".to_owned(), name.clone()));
                    if let Some((_, version)) = found {
                        pairs.push(("Version".to_owned(), version.to_owned()));
                    }
                }
            }
            "/".to_owned()
        }
    };
    let mut path_and_query = plain;
    for (name, value) in &pairs {
        path_and_query.push(if path_and_query.contains('?') { '&' } else { '?' });
        query::encode(&mut path_and_query, name);
        path_and_query.push('=');
        query::encode(&mut path_and_query, value);
    }
    for (name, value) in &headers {
        all.retain(|(known, _)| !known.eq_ignore_ascii_case(name.as_str()));
        all.push((
            name.as_str().to_owned(),
            String::from_utf8_lossy(value.as_bytes()).into_owned(),
        ));
    }
    ActionRequest {
        service: service.to_owned(),
        method: method.as_str().to_owned(),
        path_and_query,
        headers: all,
        body,
    }
}

/// A proxy function's answer.
fn proxied(payload: &[u8]) -> Result<Outcome, Failed> {
    let answer = ProxyAnswer::read(payload)
        .map_err(|why| Failed::new(502, "Internal server error", format!("malformed: {why}")))?;
    let body = match answer.is_base64 {
        false => answer.body,
        true => {
            let bytes = STANDARD.decode(&answer.body).unwrap_or_default();
            String::from_utf8(bytes).unwrap_or(answer.body)
        }
    };
    let status = answer.status.as_u16();
    let headers = answer.headers.into_iter().collect();
    Ok(Outcome { status, headers, body, integration_status: Some(status) })
}

/// What the integration's responses make of an answer.
fn answered(
    call: &Call<'_>,
    integration: &PlannedIntegration,
    answer: BackendAnswer,
) -> Result<Outcome, Failed> {
    let integration_status = Some(answer.status);
    if matches!(integration.target, Target::Http { proxy: true, .. }) {
        let body = answer.text().into_owned();
        return Ok(Outcome {
            status: answer.status,
            headers: answer.headers,
            body,
            integration_status,
        });
    }
    let scope = call.scope(Some(&answer));
    let response = integration.response(&scope).map_err(Failed::internal)?;
    let Some(response) = response else {
        let body = answer.text().into_owned();
        let status = answer.status;
        return Ok(Outcome { status, headers: HeaderMap::new(), body, integration_status });
    };
    let body = match response.to_text {
        true => STANDARD.encode(&answer.body),
        false => answer.text().into_owned(),
    };
    let (body, status) = match response.templates.choose(&scope) {
        None => (body, answer.status),
        Some(template) => {
            let variables = &call.plan.stage_variables;
            let mapped = rendered(template, &body, &call.params, &scope, variables)?;
            let status = mapped.overrides.status.and_then(|status| status.parse().ok());
            (mapped.text, status.unwrap_or(answer.status))
        }
    };
    Ok(Outcome { status, headers: headers_of(response, &scope), body, integration_status })
}

fn headers_of(response: &PlannedResponse, scope: &Scope<'_>) -> HeaderMap {
    let values = response.parameters.iter().filter_map(|(name, source)| {
        let value = HeaderValue::try_from(value_of(source, scope)?).ok()?;
        Some((name.clone(), value))
    });
    values.collect()
}
