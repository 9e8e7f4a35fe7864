//! Messages that go round through the mapping's function (Lambda Developer Guide, «Use Lambda recursive
//! loop detection to prevent infinite loops»).

use super::super::shared::Shared;
use super::source::Queue;
use crate::function;
use crate::invoke::trace::Trace;
use crate::limits::LOOPS_MAX;
use crate::measures::FunctionMeter;
use pollers::Held;
use serde::Deserialize;

/// What of a message's event tells its trace.
#[derive(Deserialize)]
struct Traced {
    attributes: Attributes,
}

#[derive(Deserialize)]
struct Attributes {
    #[serde(rename = "AWSTraceHeader")]
    trace: Option<String>,
}

/// Takes out the messages that have come through the function too often: they are the queue's again
/// after their time, until its redrive policy takes them. The trace of what is left is that of the
/// message that has come through most often.
pub(super) async fn sort_out(shared: &Shared<Queue>, messages: &mut Vec<Held>) -> Option<String> {
    let core = &shared.core;
    let named = shared.found.named();
    let header = |held: &Held| {
        let read = serde_json::from_slice::<Traced>(&held.message.event).ok();
        read.and_then(|read| read.attributes.trace)
    };
    let passes = |header: &Option<String>| {
        header.as_deref().map_or(0, |header| Trace::parse(header).passes(&named.function))
    };
    let before = messages.len();
    if messages.iter().any(|held| passes(&header(held)) >= LOOPS_MAX) {
        let found = function::find(core, &named).await;
        if found.is_ok_and(|found| !found.function.loops_allowed) {
            messages.retain(|held| passes(&header(held)) < LOOPS_MAX);
        }
    }
    let dropped = before - messages.len();
    if dropped > 0 {
        FunctionMeter { ambient: &core.ambient, function: &named.function }
            .count("RecursiveInvocationsDropped", dropped);
    }
    messages.iter().map(header).max_by_key(passes).flatten()
}
