//! A mapping's queue, received from as the function's role.

use super::super::record::Mapping;
use super::super::role::Role;
use super::super::source::{Unread, problem};
use crate::core::Core;
use crate::failure::{invalid, not_built};
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::seams::SourceQueue;
use pollers::QueueReader;
use std::sync::Arc;

/// A queue, and who receives from it.
pub(in crate::mapping) type Queue = QueueReader<Role>;

/// The mapping's queue, as the function's role receives from it.
pub(in crate::mapping) fn open(
    core: &Arc<Core>,
    mapping: &Mapping,
    function: FunctionName,
) -> Result<Queue, ApiError> {
    let messages = core.messages.clone().ok_or_else(|| not_built("An event source of sqs"))?;
    let (arn, role) = (mapping.source_arn.clone(), Role::of(core, function));
    Ok(Queue { messages, arn, role, called: "The provided execution role", invalid })
}

/// Refuses a queue that the function's role may not receive from, or that shows messages again before a
/// function can be done with them that may take so many seconds.
pub(in crate::mapping) async fn admit(queue: &Queue, timeout_s: u32) -> Result<(), ApiError> {
    let SourceQueue { visibility } = queue.inspect().await?;
    if visibility.as_secs() >= timeout_s.into() {
        return Ok(());
    }
    Err(invalid(format!(
        "Queue visibility timeout: {} seconds is less than Function timeout: {timeout_s} seconds",
        visibility.as_secs()
    )))
}

impl Unread for Queue {
    fn problem(&self, failure: &ApiError) -> String {
        problem(failure, "Lambda could not reach the queue.")
    }
}
