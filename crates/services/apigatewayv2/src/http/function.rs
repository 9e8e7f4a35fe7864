//! Functions: how an API calls one, and what its result is.

use super::authorize::Authorized;
use super::event;
use super::front::{Call, Failed, Plane};
use aws_api::lambda::{InvocationRequest, InvocationType};
use bytes::Bytes;
use foundation::access::{AssumeRefused, Assumer};
use foundation::{AccountId, Arn, Caller, Principal, Region, Source};
use gateway::Answer;
use gateway::proxy::{Event, ProxyAnswer, Purpose};
use http::{HeaderValue, StatusCode};
use payload::{OF_THE_CONNECTION, result};
use std::sync::Arc;
use std::time::Duration;

/// As whom API Gateway calls.
pub(super) const SERVICE: &str = "apigateway.amazonaws.com";
/// The name of sessions of roles that integrations name.
const SESSION: &str = "BackplaneAssumeRoleSession";

/// The type of answers in full that name none.
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");

/// A call of a function.
pub(super) struct Invocation<'a> {
    /// Its ARN.
    pub(super) function: &'a str,
    /// As whom; otherwise as API Gateway for an API, which the function's own policy must allow.
    pub(super) role: Option<&'a str>,
    /// What of the API calls.
    pub(super) source_arn: String,
    pub(super) payload: Bytes,
    pub(super) timeout: Duration,
}

/// What came of it.
pub(super) struct Finished {
    pub(super) payload: Bytes,
    /// `Unhandled` and so on, where the function failed.
    pub(super) error: Option<String>,
}

impl Plane {
    pub(super) async fn function(
        &self,
        call: &Call<'_>,
        arn: &str,
        role: Option<&str>,
        second_format: bool,
        timeout: Duration,
    ) -> Result<Answer, Failed> {
        let payload = if second_format { event::of(call) } else { old_event(call) };
        let source_arn = call.route_arn();
        let invocation = Invocation { function: arn, role, source_arn, payload, timeout };
        let finished = self.invoke(call, invocation).await?;
        if let Some(error) = finished.error {
            let payload = String::from_utf8_lossy(&finished.payload);
            return Err(Failed::internal(format!("the function failed: {error}: {payload}")));
        }
        if second_format {
            let answer = result::answer(finished.payload, TEXT);
            return answer.ok_or_else(|| Failed::internal("the function's result is malformed"));
        }
        let answer = ProxyAnswer::read(&finished.payload).and_then(|answer| answer.answer(true));
        let mut answer =
            answer.map_err(|why| Failed::internal(format!("the function's result: {why}")))?;
        answer.headers.retain(|(name, _)| !OF_THE_CONNECTION.contains(name));
        Ok(answer)
    }

    pub(super) async fn invoke(
        &self,
        call: &Call<'_>,
        invocation: Invocation<'_>,
    ) -> Result<Finished, Failed> {
        let Invocation { function, role, source_arn, payload, timeout } = invocation;
        let (account, region) = place(function)
            .ok_or_else(|| Failed::internal(format!("{function} names no account and region")))?;
        let caller = match role {
            Some(role) => self.assumed(call, role, &region).await?,
            None => Caller {
                principal: Principal::Service(SERVICE),
                account,
                region,
                request_id: call.context.request.id.clone(),
                at: call.context.request.at,
                source_ip: None,
                user_agent: None,
                via: None,
                source: Some(Arc::new(Source { arn: source_arn, account: call.stage.key.account })),
                trace: None,
            },
        };
        let input = InvocationRequest {
            function_name: function.to_owned(),
            invocation_type: Some(InvocationType::RequestResponse),
            payload: Some(payload),
            ..InvocationRequest::default()
        };
        let response = tokio::select! {
            biased;
            response = self.seams.lambda.invoke(&caller, input) => response,
            () = self.ambient.clock.sleep(timeout) => {
                return Err(Failed::unavailable("the function took too long"));
            }
        };
        let response = response.map_err(|error| {
            let why = error.to_string();
            match error.code() {
                "RequestTooLargeException" => Failed {
                    status: StatusCode::PAYLOAD_TOO_LARGE,
                    message: "Request Entity Too Large",
                    why,
                },
                "TooManyRequestsException" => Failed::unavailable(why),
                _ => Failed::internal(why),
            }
        })?;
        let payload = response.payload.unwrap_or_default();
        Ok(Finished { payload, error: response.function_error })
    }

    /// A caller that acts as a role.
    pub(super) async fn assumed(
        &self,
        call: &Call<'_>,
        role: &str,
        region: &Region,
    ) -> Result<Caller, Failed> {
        let at = call.context.request.at;
        let caller = self
            .seams
            .roles
            .caller_for_service(role, Assumer::service(SERVICE), SESSION, region, at)
            .await;
        caller.map_err(|refused| match refused {
            AssumeRefused::NoSuchRole => Failed::internal(format!("there is no role {role}")),
            AssumeRefused::NotTrusted => {
                Failed::internal(format!("{role} does not trust {SERVICE}"))
            }
            AssumeRefused::Unavailable(why) => Failed::internal(why),
        })
    }
}

/// Where a function is.
fn place(function: &str) -> Option<(AccountId, Region)> {
    let arn = Arn::parse(function).ok()?;
    Some((AccountId::parse(&arn.account).ok()?, Region::parse(&arn.region).ok()?))
}

/// What a function is given in payload format 1.0.
fn old_event(call: &Call<'_>) -> Bytes {
    let mut context = call.context.clone();
    let mut request = (*context.request).clone();
    request.headers = call.sent.headers.iter().cloned().collect();
    if call.sent.query != request.query() {
        let target = match call.sent.query.as_str() {
            "" => request.uri.path().to_owned(),
            query => format!("{}?{query}", request.uri.path()),
        };
        if let Ok(uri) = target.parse() {
            request.uri = uri;
        }
    }
    if let Authorized::Jwt { scopes: Some(scopes), .. } = &call.authorized {
        context.set("authorizer.scopes", scopes.join(" "));
    }
    context.request = Arc::new(request);
    let event = Event {
        context: &context,
        version: Some("1.0"),
        resource: call.route.resource(),
        resource_id: &call.route.key,
        path: &call.sent.path,
        path_parameters: &call.variables,
        stage_variables: &call.stage.variables,
        operation_name: None,
        deployment_id: &call.stage.deployment_id,
        purpose: Purpose::Answer {
            body: &call.context.request.body,
            binary: event::is_binary(call),
        },
    };
    event.to_json()
}
