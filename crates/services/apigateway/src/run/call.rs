//! Backends: functions, services, other servers, and none at all.

mod action;
mod function;
mod http;

pub(crate) use function::Invocation;
pub(crate) use http::remap;

use super::compile::{Backend, MethodPlan};
use super::exchange::Exchange;
use super::failure::Failure;
use super::journal::{header_map, text};
use ::http::HeaderMap;
use bytes::Bytes;
use gateway::Answer;
use gateway::proxy::{Event, ProxyAnswer, Purpose};
use serde_json::Value;

/// What a backend answered.
#[derive(Debug, Default)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What selection patterns are held against: the status, or a function's error; nothing of a
    /// function that did not fail.
    pub(crate) selects: Option<String>,
}

impl Exchange<'_> {
    /// Lets the method's backend answer.
    pub(crate) async fn integrate(&mut self, method: &MethodPlan) -> Result<Answer, Failure> {
        let plan = method.integration.as_ref();
        let plan = plan.map_err(|why| Failure::configuration(why.as_str()))?;
        if let Backend::Proxy { function } = &plan.backend {
            let function = self.resolve(function, &[]);
            return self.proxy(method, function).await;
        }
        let prepared = self.prepare(plan)?;
        self.data(|_| {
            format!("Endpoint request body after transformations: {}", text(&prepared.body))
        });
        let began_ns = self.runner.room.ambient.clock.monotonic_ns();
        let reply = match &plan.backend {
            Backend::Mock => mock(&prepared.body),
            Backend::Proxy { function } | Backend::Function { function } => {
                let function = self.resolve(function, &prepared.path);
                self.call_function(method, plan, function, prepared).await
            }
            Backend::Action { service, method: http_method, target, is_path } => {
                let target = self.resolve(target, &prepared.path);
                let service = self.with_variables(service);
                let to = action::Action { service, http_method, target, is_path: *is_path };
                self.act(method, plan, to, prepared).await
            }
            Backend::Http { method: http_method, uri, proxy } => {
                let uri = self.resolve(uri, &prepared.path);
                self.send(plan, http_method, uri, *proxy, prepared).await
            }
        };
        self.took(began_ns);
        let reply = reply?;
        self.note_reply(&reply);
        match &plan.backend {
            Backend::Http { proxy: true, .. } => Ok(self.passed_on(reply)),
            _ => self.respond(method, plan, reply),
        }
    }

    /// A function that is given the request and gives the answer.
    async fn proxy(&mut self, method: &MethodPlan, function: String) -> Result<Answer, Failure> {
        let Ok(plan) = &method.integration else { return Err(Failure::configuration("")) };
        let request = self.context.request.clone();
        let binary = self.served.api.binary.hold(request.header(::http::header::CONTENT_TYPE));
        let binary = binary && !request.body.is_empty();
        let event = Event {
            context: &self.context,
            version: None,
            resource: &method.resource_path,
            resource_id: &method.resource_id,
            path: &self.path,
            path_parameters: &self.path_parameters,
            stage_variables: &self.served.variables,
            operation_name: method.operation_name.as_deref(),
            deployment_id: &self.served.deployment_id,
            purpose: Purpose::Answer { body: &request.body, binary },
        };
        let payload = event.to_json();
        self.data(|_| format!("Endpoint request body after transformations: {}", text(&payload)));
        let began_ns = self.runner.room.ambient.clock.monotonic_ns();
        self.info(|_| format!("Sending request to {function}"));
        let invocation = Invocation {
            function,
            payload,
            event: false,
            credentials: plan.credentials.as_deref(),
            source_arn: self.arn(self.context.request.method.as_str(), &method.resource_path),
            timeout: plan.timeout,
        };
        let answer = self.invoke(invocation).await;
        self.took(began_ns);
        let answer = answer.map_err(|failed| failed.failure())?;
        let payload = answer.payload.unwrap_or_default();
        self.context.set("integrationStatus", "200");
        self.context.set("integration.status", "200");
        self.info(|x| {
            let ms = x.journal.integration_ms.unwrap_or(0);
            format!("Received response. Status: 200, Integration latency: {ms} ms")
        });
        self.data(|_| format!("Endpoint response body before transformations: {}", text(&payload)));
        if answer.function_error.is_some() {
            let why = String::from_utf8_lossy(&payload).into_owned();
            self.context.set("integrationErrorMessage", why.as_str());
            self.context.set("integration.error", why.as_str());
            return Err(Failure::malformed(format!(
                "Lambda execution failed with status 200 due to customer function error: {why}"
            )));
        }
        let malformed = |why: &dyn std::fmt::Display| {
            Failure::malformed(format!("Malformed Lambda proxy response: {why}"))
        };
        let answer = ProxyAnswer::read(&payload).map_err(|why| malformed(&why))?;
        let accept = request.header(::http::header::ACCEPT);
        let mut answer =
            answer.answer(self.served.api.binary.hold(accept)).map_err(|why| malformed(&why))?;
        http::remap(&mut answer.headers);
        Ok(answer)
    }

    fn took(&mut self, began_ns: u64) {
        let now_ns = self.runner.room.ambient.clock.monotonic_ns();
        self.journal.integration_ms = Some(now_ns.saturating_sub(began_ns) / 1_000_000);
    }

    fn note_reply(&mut self, reply: &Reply) {
        let status = reply.status.to_string();
        self.context.set("integrationStatus", status.as_str());
        self.context.set("integration.status", status.as_str());
        self.info(|x| {
            let ms = x.journal.integration_ms.unwrap_or(0);
            format!("Received response. Status: {status}, Integration latency: {ms} ms")
        });
        self.data(|_| format!("Endpoint response headers: {}", header_map(&reply.headers)));
        self.data(|_| {
            format!("Endpoint response body before transformations: {}", text(&reply.body))
        });
    }
}

/// What a template for a mock says is its answer's status.
fn mock(body: &Bytes) -> Result<Reply, Failure> {
    let wrong = || {
        Failure::configuration(
            "Unable to parse statusCode. It should be an integer in request template.",
        )
    };
    let said: Value = match serde_json::from_slice(body) {
        Ok(said) => said,
        // Templates are often no more than nearly JSON: `{statusCode: 200}` is read as well.
        Err(_) => {
            let text = std::str::from_utf8(body).map_err(|_| wrong())?;
            let (_, rest) = text.split_once("statusCode").ok_or_else(wrong)?;
            let digits: String = rest
                .trim_start_matches(['"', '\'', ':', ' '])
                .chars()
                .take_while(char::is_ascii_digit)
                .collect();
            serde_json::json!({ "statusCode": digits.parse::<u16>().map_err(|_| wrong())? })
        }
    };
    let status = said.get("statusCode").ok_or_else(wrong)?;
    let status = status.as_u64().or_else(|| status.as_str()?.parse().ok());
    let status = status.and_then(|status| u16::try_from(status).ok()).ok_or_else(wrong)?;
    Ok(Reply { status, selects: Some(status.to_string()), ..Reply::default() })
}
