//! Functions.

use super::Reply;
use crate::run::compile::{IntegrationPlan, MethodPlan};
use crate::run::exchange::Exchange;
use crate::run::failure::Failure;
use crate::run::prepare::Prepared;
use aws_api::ApiError;
use aws_api::apigateway::GatewayResponseType as Kind;
use aws_api::lambda::{InvocationRequest, InvocationResponse, InvocationType};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};
use serde_json::Value;
use std::fmt;
use std::time::Duration;

/// A call of a function.
pub(crate) struct Invocation<'a> {
    /// Its ARN.
    pub(crate) function: String,
    pub(crate) payload: Bytes,
    /// Whether nobody waits for its end.
    pub(crate) event: bool,
    /// The role to call it as.
    pub(crate) credentials: Option<&'a str>,
    /// What API Gateway calls for, without a role.
    pub(crate) source_arn: String,
    pub(crate) timeout: Duration,
}

/// Why a function did not answer.
#[derive(Debug)]
pub(crate) enum NotInvoked {
    TimedOut,
    Role(String),
    Refused(ApiError),
}

impl fmt::Display for NotInvoked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotInvoked::TimedOut => f.write_str("Execution failed due to a timeout error"),
            NotInvoked::Role(why) => f.write_str(why),
            NotInvoked::Refused(error) if error.is("AccessDeniedException") => {
                f.write_str("Invalid permissions on Lambda function")
            }
            NotInvoked::Refused(error) => {
                write!(
                    f,
                    "Lambda invocation failed with status: {}. {}",
                    error.status(),
                    error.message()
                )
            }
        }
    }
}

impl NotInvoked {
    /// What clients are told.
    pub(crate) fn failure(self) -> Failure {
        match self {
            NotInvoked::TimedOut => {
                Failure::new(Kind::IntegrationTimeout, "Endpoint request timed out")
                    .because(self.to_string())
            }
            // Functions take less than APIs do.
            NotInvoked::Refused(error) if error.status() == 413 => Failure {
                status: Some(413),
                ..Failure::new(Kind::Default4Xx, "Request Too Long").because(error.to_string())
            },
            other => Failure::configuration(other.to_string()),
        }
    }
}

impl Exchange<'_> {
    /// Calls a function. It goes on when nobody waits for it any more.
    pub(crate) async fn invoke(
        &self,
        invocation: Invocation<'_>,
    ) -> Result<InvocationResponse, NotInvoked> {
        let Invocation { function, payload, event, credentials, source_arn, timeout } = invocation;
        let caller = self.acting(credentials, source_arn).await.map_err(NotInvoked::Role)?;
        let request = InvocationRequest {
            function_name: function,
            invocation_type: event.then_some(InvocationType::Event),
            payload: Some(payload),
            ..InvocationRequest::default()
        };
        let lambda = self.runner.outside.lambda.clone();
        let call = tokio::spawn(async move { lambda.invoke(&caller, request).await });
        let answer = tokio::select! {
            biased;
            answer = call => answer,
            () = self.runner.room.ambient.clock.sleep(timeout) => return Err(NotInvoked::TimedOut),
        };
        match answer {
            Ok(answer) => answer.map_err(NotInvoked::Refused),
            Err(broken) => {
                Err(NotInvoked::Refused(ApiError::internal(format!("a function's call: {broken}"))))
            }
        }
    }

    /// A function that is given what a template made.
    pub(super) async fn call_function(
        &mut self,
        method: &MethodPlan,
        plan: &IntegrationPlan,
        function: String,
        prepared: Prepared,
    ) -> Result<Reply, Failure> {
        let is_event = |(name, value): &(String, String)| {
            name.eq_ignore_ascii_case("x-amz-invocation-type") && value == "Event"
        };
        let event = prepared.headers.iter().any(is_event);
        self.info(|_| format!("Sending request to {function}"));
        let invocation = Invocation {
            function,
            payload: prepared.body,
            event,
            credentials: plan.credentials.as_deref(),
            source_arn: self.arn(self.context.request.method.as_str(), &method.resource_path),
            timeout: plan.timeout,
        };
        let answer = self.invoke(invocation).await.map_err(NotInvoked::failure)?;
        let body = answer.payload.unwrap_or_default();
        let selects = answer.function_error.as_ref().map(|_| {
            let error: Value = serde_json::from_slice(&body).unwrap_or_default();
            let message = error.get("errorMessage").and_then(Value::as_str);
            message.unwrap_or_default().to_owned()
        });
        if let Some(message) = &selects {
            self.context.set("integrationErrorMessage", message.as_str());
        }
        let status = if event { 202 } else { 200 };
        let json = HeaderValue::from_static("application/json");
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, json)]);
        Ok(Reply { status, headers, body, selects })
    }
}
