//! InvokeWithResponseStream.

use super::{check_payload, read_context, refuse_loop};
use crate::core::Core;
use crate::environment::{Answer, Finished, Pieces, Work};
use crate::failure;
use crate::function;
use crate::limits::PAYLOAD_SYNC_MAX;
use crate::names::Named;
use async_trait::async_trait;
use aws_api::lambda::{
    InvokeResponseStreamUpdate, InvokeWithResponseStreamCompleteEvent,
    InvokeWithResponseStreamRequest, InvokeWithResponseStreamResponse,
    InvokeWithResponseStreamResponseEvent as Event, LogType, ResponseStreamingInvocationType,
};
use aws_api::{ApiError, EventSource, Events};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use foundation::Caller;
use std::sync::Arc;

/// A response that comes whole is sent in chunks of this size.
const CHUNK_BYTES: usize = 64 * 1024;

pub(crate) async fn invoke_with_response_stream(
    core: &Arc<Core>,
    caller: &Caller,
    input: InvokeWithResponseStreamRequest,
) -> Result<InvokeWithResponseStreamResponse, ApiError> {
    if input.tenant_id.is_some() {
        return Err(failure::not_built("TenantId"));
    }
    let named = Named::anyones(caller, &input.function_name, input.qualifier.as_deref())?;
    let found = function::choose(core, &named).await?;
    let version = found.version.to_string();
    let payload = check_payload(input.payload.unwrap_or_default(), PAYLOAD_SYNC_MAX)?;
    let client_context = input.client_context.as_deref().map(read_context).transpose()?;
    let answered = |status_code, events, content_type| InvokeWithResponseStreamResponse {
        event_stream: events,
        response_stream_content_type: content_type,
        executed_version: Some(version),
        status_code: Some(status_code),
    };
    if input.invocation_type == Some(ResponseStreamingInvocationType::DryRun) {
        return Ok(answered(204, Events::default(), None));
    }
    refuse_loop(core, caller, &found)?;
    let work = Work {
        trace: caller.trace.as_deref().map(str::to_owned),
        request_id: caller.request_id.to_string(),
        arn: named.arn().to_string(),
        payload,
        client_context,
        sink: None,
    };
    let with_tail = input.log_type == Some(LogType::Tail);
    let mut content_type = None;
    let state = match core.engine.stream(found, work).await? {
        Answer::Pieces(pieces) => {
            content_type = Some(pieces.content_type.clone());
            State::Pieces(pieces)
        }
        Answer::Whole(finished) if finished.error.is_some() => State::End(finished),
        Answer::Whole(mut finished) => {
            let payload = std::mem::take(&mut finished.payload);
            State::Whole(payload, finished)
        }
    };
    Ok(answered(200, Events::new(Response { state, with_tail }), content_type))
}

/// What is still to be sent.
enum State {
    Pieces(Pieces),
    Whole(Bytes, Finished),
    End(Finished),
    Nothing,
}

struct Response {
    state: State,
    with_tail: bool,
}

#[async_trait]
impl EventSource<Event> for Response {
    async fn next(&mut self) -> Option<Result<Event, ApiError>> {
        loop {
            match std::mem::replace(&mut self.state, State::Nothing) {
                State::Pieces(mut pieces) => match pieces.next().await {
                    Some(bytes) => {
                        self.state = State::Pieces(pieces);
                        return Some(Ok(chunk(bytes)));
                    }
                    None => match pieces.end().await {
                        Ok(finished) => self.state = State::End(finished),
                        Err(error) => return Some(Err(error)),
                    },
                },
                State::Whole(rest, finished) if rest.is_empty() => {
                    self.state = State::End(finished)
                }
                State::Whole(mut rest, finished) => {
                    let next = rest.split_to(rest.len().min(CHUNK_BYTES));
                    self.state = State::Whole(rest, finished);
                    return Some(Ok(chunk(next)));
                }
                State::End(finished) => return Some(Ok(self.complete(&finished))),
                State::Nothing => return None,
            }
        }
    }
}

impl Response {
    fn complete(&self, finished: &Finished) -> Event {
        let details = || String::from_utf8_lossy(&finished.payload).into_owned();
        Event::InvokeComplete(InvokeWithResponseStreamCompleteEvent {
            error_code: finished.error.map(str::to_owned),
            error_details: finished.error.map(|_| details()),
            log_result: self.with_tail.then(|| STANDARD.encode(&finished.tail)),
        })
    }
}

fn chunk(bytes: Bytes) -> Event {
    Event::PayloadChunk(InvokeResponseStreamUpdate { payload: Some(bytes) })
}
