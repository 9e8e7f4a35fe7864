//! One invocation of a mapping: the event, and what comes of it.

use super::checkpoint::FailedCall;
use super::shared::Shared;
use crate::environment::Work;
use crate::function;
use crate::names::Version;
use bytes::Bytes;
use event_engine::response::{self, Expected};
use event_engine::{Item, Outcome, WindowCall};
use pollers::Record;
use serde::Serialize;

/// What an event says of its tumbling window, beside the state (Lambda Developer Guide,
/// «Implementing stateful Kinesis Data Streams processing in Lambda»).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WindowEvent<'a> {
    window: Bounds,
    shard_id: &'a str,
    #[serde(rename = "eventSourceARN")]
    event_source_arn: &'a str,
    is_final_invoke_for_window: bool,
    is_window_terminated_early: bool,
}

#[derive(Serialize)]
struct Bounds {
    start: String,
    end: String,
}

/// The event: `{"Records":[…]}`, and what belongs to a tumbling window.
pub(super) fn event(
    records: &[&Record],
    window: Option<&WindowCall>,
    shard: &str,
    source_arn: &str,
) -> Bytes {
    let state = window.map_or(0, |window| window.state.len());
    let bytes: usize = records.iter().map(|record| record.bytes()).sum();
    let mut event = Vec::with_capacity(bytes + state + 1024);
    list(&mut event, records.iter().map(|record| &record.0.event));
    if let Some(window) = window {
        let told = WindowEvent {
            window: Bounds { start: window.start.iso8601(), end: window.end.iso8601() },
            shard_id: shard,
            event_source_arn: source_arn,
            is_final_invoke_for_window: window.is_final,
            is_window_terminated_early: window.terminated_early,
        };
        // Text and truth values only: there is nothing in it that JSON could not say.
        let told = serde_json::to_vec(&told).unwrap_or_default();
        event.extend_from_slice(br#","state":"#);
        event.extend_from_slice(window.state.as_bytes());
        event.push(b',');
        event.extend_from_slice(told.get(1..told.len().saturating_sub(1)).unwrap_or_default());
    }
    event.push(b'}');
    Bytes::from(event)
}

/// The event of messages: `{"Records":[…]}`.
pub(super) fn records<'a>(events: impl Iterator<Item = &'a Bytes>) -> Bytes {
    let mut event = Vec::new();
    list(&mut event, events);
    event.push(b'}');
    Bytes::from(event)
}

/// Everything but the brace at the end.
fn list<'a>(event: &mut Vec<u8>, records: impl Iterator<Item = &'a Bytes>) {
    event.extend_from_slice(br#"{"Records":["#);
    for (index, record) in records.enumerate() {
        if index > 0 {
            event.push(b',');
        }
        event.extend_from_slice(record);
    }
    event.push(b']');
}

/// What came of an invocation.
pub(super) struct Answer {
    pub(super) outcome: Outcome,
    /// Where the function ran, and not all of its records are done with.
    pub(super) failed: Option<FailedCall>,
}

/// Invokes the mapping's function.
pub(super) async fn invoke<S>(
    shared: &Shared<S>,
    payload: Bytes,
    windowed: bool,
    trace: Option<String>,
) -> Answer {
    let core = &shared.core;
    let named = shared.found.named();
    let work = Work {
        request_id: core.ambient.dice.uuid(),
        arn: named.arn().to_string(),
        payload,
        client_context: None,
        trace,
        sink: None,
    };
    let request_id = work.request_id.clone();
    let mut version = None;
    // An alias is looked up anew each time.
    let finished = match function::choose(core, &named).await {
        Ok(found) => {
            version = (found.version != Version::Latest).then(|| found.version.to_string());
            core.engine.run(found, work).await
        }
        Err(error) => Err(error),
    };
    let (outcome, error) = match finished {
        Ok(finished) if finished.error.is_some() => (Outcome::Failure, finished.error),
        Ok(finished) => {
            let failures = shared.found.mapping.report_failures;
            let outcome = response::read(&finished.payload, Expected { failures, state: windowed });
            (outcome, None)
        }
        Err(error) => {
            tracing::warn!(%error, function = %named.arn(), "a batch could not be run");
            (Outcome::NotRun, None)
        }
    };
    let complete = match &outcome {
        Outcome::Success | Outcome::NotRun => true,
        Outcome::Partial(failed) | Outcome::State { failed, .. } => failed.is_empty(),
        Outcome::Failure => false,
    };
    let error = error.map(str::to_owned);
    let failed = (!complete).then_some(FailedCall { request_id, error, version });
    Answer { outcome, failed }
}
