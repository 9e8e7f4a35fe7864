//! Where asynchronous invocations are told of when they are over (Lambda Developer Guide, «Capturing
//! records of Lambda asynchronous invocations»).

use super::event::{self, Event};
use crate::core::Core;
use crate::failure::invalid;
use crate::function::record::{self, to_cbor};
use crate::function::{self, Found};
use crate::mapping;
use crate::names::{FunctionName, Named};
use aws_api::ApiError;
use foundation::access::{Ask, Decision};
use foundation::{Arn, Timestamp};
use pollers::Role as _;
use serde::Serialize;
use serde::de::IgnoredAny;
use std::sync::Arc;
use store::{Batch, Key};

/// What a destination is told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    Success,
    Failure,
}

/// How an event ended.
pub(super) struct Ending<'a> {
    pub(super) event: &'a Event,
    /// As it was invoked.
    pub(super) function_arn: String,
    /// `Success`, or why it was given up.
    pub(super) condition: &'a str,
    /// The last invocation, if there was one.
    pub(super) last: Option<Last>,
    /// The trace that goes on from here.
    pub(super) trace: Option<String>,
}

/// What an invocation answered.
#[derive(Debug, Clone)]
pub(super) struct Last {
    pub(super) version: String,
    pub(super) error: Option<&'static str>,
    pub(super) payload: bytes::Bytes,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RequestContext<'a> {
    request_id: &'a str,
    function_arn: &'a str,
    condition: &'a str,
    approximate_invoke_count: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResponseContext<'a> {
    status_code: u16,
    executed_version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    function_error: Option<&'static str>,
}

/// JSON as it is; what is none, as text.
fn json(payload: &[u8]) -> String {
    let text = String::from_utf8_lossy(payload);
    match serde_json::from_str::<IgnoredAny>(&text) {
        Ok(IgnoredAny) => text.into_owned(),
        Err(_) => serde_json::to_string(&text).unwrap_or_default(),
    }
}

/// The record. Payloads are copied into it as they are: theirs is the order of their members.
fn write(ending: &Ending<'_>, now: Timestamp) -> String {
    let context = RequestContext {
        request_id: &ending.event.request_id,
        function_arn: &ending.function_arn,
        condition: ending.condition,
        approximate_invoke_count: ending.event.failures + u32::from(ending.last.is_some()),
    };
    // Text and numbers only: there is nothing in it that JSON could not say.
    let context = serde_json::to_string(&context).unwrap_or_default();
    let (timestamp, payload) = (now.iso8601(), json(&ending.event.payload));
    let mut out = format!(
        r#"{{"version":"1.0","timestamp":"{timestamp}","requestContext":{context},"requestPayload":{payload}"#
    );
    if let Some(last) = &ending.last {
        let context = ResponseContext {
            status_code: 200,
            executed_version: &last.version,
            function_error: last.error,
        };
        let context = serde_json::to_string(&context).unwrap_or_default();
        let payload = json(&last.payload);
        out.push_str(&format!(r#","responseContext":{context},"responsePayload":{payload}"#));
    }
    out.push('}');
    out
}

fn wrong(arn: &str) -> ApiError {
    invalid(format!("The provided destination config DestinationArn {arn} is invalid."))
}

/// Refuses a destination that nothing could be delivered to.
pub(crate) async fn check(
    core: &Arc<Core>,
    arn: &str,
    function: &FunctionName,
    when: When,
) -> Result<(), ApiError> {
    let parsed = Arn::parse(arn).map_err(|_| wrong(arn))?;
    match parsed.service.as_str() {
        "lambda" => {
            let to = Named::of_arn(arn).ok_or_else(|| wrong(arn))?;
            if to.function == *function {
                return Err(invalid("You can't specify the function as a destination for itself."));
            }
            function::find(core, &to)
                .await
                .map_err(|_| invalid(format!("The destination ARN {arn} is invalid.")))?;
            may_invoke(core, &to, function).await
        }
        "s3" if when == When::Success => Err(wrong(arn)),
        "s3" | "sqs" | "sns" | "events" => {
            mapping::destination::check(core, arn, function.clone()).await
        }
        _ => Err(wrong(arn)),
    }
}

/// Whether the function's role may invoke another.
async fn may_invoke(core: &Arc<Core>, to: &Named, from: &FunctionName) -> Result<(), ApiError> {
    let caller = mapping::role::Role::of(core, from.clone()).caller().await?;
    let ask = Ask::new("lambda:InvokeFunction", to.arn().to_string());
    let ask = function::attach(core, ask).await?;
    match core.authorizer.decide(&caller, &ask).await {
        Decision::Allowed(_) => Ok(()),
        Decision::Denied(_) => Err(invalid(format!(
            "The function's execution role does not have permissions to call InvokeFunction on {}",
            to.arn()
        ))),
    }
}

/// A function that was queued something and is to be attended.
pub(super) type Queued = Option<(FunctionName, Key)>;

/// Adds to the commit that ends an event what tells `arn` of it. What cannot be told is logged, and
/// counted: an event is over all the same.
pub(super) async fn tell(
    core: &Arc<Core>,
    batch: Batch,
    arn: &str,
    found: &Found,
    ending: &Ending<'_>,
) -> (Batch, Queued) {
    let now = core.ambient.now();
    let text = write(ending, now);
    let Some(to) = Named::of_arn(arn) else {
        let moment = now.format("%Y/%m/%d/%Y-%m-%dT%H.%M.%S");
        let (id, name) = (core.ambient.dice.uuid(), &found.name.name);
        let object_key = format!("aws/lambda/async/{name}/{moment}-{id}");
        let row = mapping::outbox::Row::of_event(&found.name, arn, text, object_key);
        let row = row.traced(ending.trace.clone());
        return (batch.put(mapping::outbox::key(now, &id), to_cbor(&row)), None);
    };
    let queue = async {
        may_invoke(core, &to, &found.name).await?;
        let target = record::read(&*core.store, &to.function).await?;
        target.ok_or_else(|| crate::failure::function_not_found(&to.arn()))
    };
    match queue.await {
        Ok(target) => {
            let event = Event {
                request_id: core.ambient.dice.uuid(),
                arrived_ms: now.as_millis(),
                failures: 0,
                throttles: 0,
                payload: text.into_bytes(),
                client_context: None,
                incarnation: target.function.incarnation,
                qualifier: to.qualifier.as_ref().map(ToString::to_string),
                trace: ending.trace.clone(),
            };
            let key = event::key(&to.function, now, &core.ambient.dice.uuid());
            (batch.put(key.clone(), to_cbor(&event)), Some((to.function, key)))
        }
        Err(error) => {
            tracing::warn!(%error, arn, "a destination was not told of an event");
            crate::measures::FunctionMeter { ambient: &core.ambient, function: &found.name }
                .count("DestinationDeliveryFailures", 1);
            (batch, None)
        }
    }
}
