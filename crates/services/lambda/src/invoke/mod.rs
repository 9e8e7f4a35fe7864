//! Invoke.

pub(crate) mod dead_letter;
pub(crate) mod destination;
mod event;
pub(crate) mod metering;
mod queue;
mod streaming;
pub(crate) mod trace;

use crate::core::Core;
use crate::environment::Work;
use crate::failure;
use crate::function::{self, Found};
use crate::limits::{CLIENT_CONTEXT_MAX, LOOPS_MAX, PAYLOAD_ASYNC_MAX, PAYLOAD_SYNC_MAX};
use crate::measures::FunctionMeter;
use crate::names::Named;
use aws_api::ApiError;
use aws_api::lambda::{
    InvocationRequest, InvocationResponse, InvocationType, InvokeAsyncRequest, InvokeAsyncResponse,
    LogType, error,
};
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
            refuse_loop(core, caller, &found)?;
            let work = Work {
                trace: caller.trace.as_deref().map(str::to_owned),
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

/// InvokeAsync, which came before Invoke's types.
pub(crate) async fn invoke_async(
    core: &Arc<Core>,
    caller: &Caller,
    input: InvokeAsyncRequest,
) -> Result<InvokeAsyncResponse, ApiError> {
    let input = InvocationRequest {
        function_name: input.function_name,
        invocation_type: Some(InvocationType::Event),
        payload: Some(input.invoke_args),
        ..InvocationRequest::default()
    };
    let invoked = invoke(core, caller, input).await?;
    Ok(InvokeAsyncResponse { status: invoked.status_code })
}

/// Refuses an invocation that has gone round through the function too often.
pub(crate) fn refuse_loop(core: &Core, caller: &Caller, found: &Found) -> Result<(), ApiError> {
    let header = caller.trace.as_deref();
    let passes = header.map_or(0, |header| trace::Trace::parse(header).passes(&found.name));
    if passes < LOOPS_MAX || found.function.loops_allowed {
        return Ok(());
    }
    FunctionMeter { ambient: &core.ambient, function: &found.name }
        .count("RecursiveInvocationsDropped", 1);
    Err(error::recursive_invocation_exception(
        "Lambda has detected your function being invoked in a recursive loop with other AWS \
         resources and stopped your function's invocation.",
    ))
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
