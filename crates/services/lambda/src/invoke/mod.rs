//! Invoke.

pub(crate) mod dead_letter;
pub(crate) mod destination;
mod event;
mod queue;
mod streaming;

use crate::core::Core;
use crate::environment::Work;
use crate::failure;
use crate::function;
use crate::limits::{CLIENT_CONTEXT_MAX, PAYLOAD_ASYNC_MAX, PAYLOAD_SYNC_MAX};
use crate::names::Named;
use aws_api::ApiError;
use aws_api::lambda::{InvocationRequest, InvocationResponse, InvocationType, LogType, error};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use foundation::Caller;
use serde::de::IgnoredAny;
use std::sync::Arc;

pub(crate) use queue::{Queues, queue_range, start};
pub(crate) use streaming::invoke_with_response_stream;

pub(crate) async fn invoke(
    core: &Arc<Core>,
    caller: &Caller,
    input: InvocationRequest,
) -> Result<InvocationResponse, ApiError> {
    refuse(&input)?;
    let named = Named::anyones(caller, &input.function_name, input.qualifier.as_deref())?;
    let kind = input.invocation_type.unwrap_or(InvocationType::RequestResponse);
    let found = function::choose(core, &named).await?;
    let limit = if kind == InvocationType::Event { PAYLOAD_ASYNC_MAX } else { PAYLOAD_SYNC_MAX };
    let payload = check_payload(input.payload.unwrap_or_default(), limit)?;
    let client_context = input.client_context.as_deref().map(read_context).transpose()?;
    match kind {
        InvocationType::DryRun => {
            Ok(InvocationResponse { status_code: Some(204), ..InvocationResponse::default() })
        }
        InvocationType::Event => {
            queue::enqueue(core, (&named, &found), caller, payload, client_context).await?;
            Ok(InvocationResponse { status_code: Some(202), ..InvocationResponse::default() })
        }
        InvocationType::RequestResponse => {
            let work = Work {
                request_id: caller.request_id.to_string(),
                arn: named.arn().to_string(),
                payload,
                client_context,
                sink: None,
            };
            let version = found.version.to_string();
            let finished = core.engine.run(found, work).await?;
            let tail = (input.log_type == Some(LogType::Tail)).then_some(finished.tail);
            Ok(InvocationResponse {
                status_code: Some(200),
                executed_version: Some(version),
                function_error: finished.error.map(str::to_owned),
                log_result: tail.map(|tail| STANDARD.encode(tail)),
                payload: Some(finished.payload),
                ..InvocationResponse::default()
            })
        }
        InvocationType::Unknown(kind) => Err(failure::invalid(format!(
            "1 validation error detected: Value '{kind}' at 'invocationType' failed to satisfy \
             constraint: Member must satisfy enum value set: [Event, RequestResponse, DryRun]"
        ))),
    }
}

fn refuse(input: &InvocationRequest) -> Result<(), ApiError> {
    if input.durable_execution_name.is_some() {
        return Err(failure::not_built("DurableExecutionName"));
    }
    if input.tenant_id.is_some() {
        return Err(failure::not_built("TenantId"));
    }
    Ok(())
}

/// A payload is JSON, and an empty one an empty object.
fn check_payload(payload: Bytes, limit: usize) -> Result<Bytes, ApiError> {
    if payload.len() > limit {
        return Err(error::request_too_large_exception(format!(
            "Request must be smaller than {limit} bytes for the InvokeFunction operation"
        )));
    }
    if payload.is_empty() {
        return Ok(Bytes::from_static(b"{}"));
    }
    match serde_json::from_slice::<IgnoredAny>(&payload) {
        Ok(IgnoredAny) => Ok(payload),
        Err(problem) => Err(error::invalid_request_content_exception(format!(
            "Could not parse request body into json: Could not parse payload into json: {problem}"
        ))),
    }
}

/// The client context's JSON, out of its base64. As a header's value, it is one line.
fn read_context(encoded: &str) -> Result<String, ApiError> {
    let read = || {
        let bytes = STANDARD.decode(encoded).ok()?;
        let value: serde_json::Value = serde_json::from_slice(&bytes).ok()?;
        value.is_object().then(|| value.to_string())
    };
    if encoded.len() > CLIENT_CONTEXT_MAX {
        return Err(error::invalid_request_content_exception(format!(
            "Client context must be no larger than {CLIENT_CONTEXT_MAX} bytes."
        )));
    }
    read().ok_or_else(|| {
        error::invalid_request_content_exception(
            "Client context must be a valid Base64-encoded JSON object.",
        )
    })
}
