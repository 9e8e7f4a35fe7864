//! A mapping's queue, received from as the function's role.

use super::super::record::Mapping;
use super::super::role::Role;
use crate::core::Core;
use crate::failure::{invalid, not_built};
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::seams::{
    MessageSource, MessagesWanted, SourceMessages, SourceQueue, SourceRefusal, SourceWatch,
};
use std::sync::Arc;

/// A queue, and who receives from it.
pub(in crate::mapping) struct Queue {
    messages: Arc<dyn MessageSource>,
    arn: String,
    role: Role,
}

impl Queue {
    pub(in crate::mapping) fn new(
        core: &Arc<Core>,
        mapping: &Mapping,
        function: FunctionName,
    ) -> Result<Self, ApiError> {
        let messages = core.messages.clone();
        let messages = messages.ok_or_else(|| not_built("An event source of sqs"))?;
        Ok(Queue { messages, arn: mapping.source_arn.clone(), role: Role::of(core, function) })
    }

    /// Refuses a queue that the function's role may not receive from, or that shows messages again
    /// before a function can be done with them that may take so many seconds.
    pub(in crate::mapping) async fn admit(&self, timeout_s: u32) -> Result<(), ApiError> {
        let SourceQueue { visibility } = self.inspect().await?;
        if visibility.as_secs() >= timeout_s.into() {
            return Ok(());
        }
        Err(invalid(format!(
            "Queue visibility timeout: {} seconds is less than Function timeout: {timeout_s} seconds",
            visibility.as_secs()
        )))
    }

    async fn inspect(&self) -> Result<SourceQueue, ApiError> {
        let caller = self.role.caller().await?;
        self.messages.inspect(&caller, &self.arn).await.map_err(explain)
    }

    pub(super) async fn receive(&self, want: &MessagesWanted) -> Result<SourceMessages, ApiError> {
        let caller = self.role.caller().await?;
        self.messages.receive(&caller, &self.arn, want).await.map_err(explain)
    }

    pub(super) async fn delete(&self, receipts: &[String]) -> Result<(), ApiError> {
        let caller = self.role.caller().await?;
        self.messages.delete(&caller, &self.arn, receipts).await.map_err(explain)
    }

    /// Wakes when there may be messages.
    pub(super) async fn watch(&self) -> Box<dyn SourceWatch> {
        self.messages.watch(&self.arn).await
    }
}

/// A refusal, as CreateEventSourceMapping words it.
fn explain(refusal: SourceRefusal) -> ApiError {
    match refusal {
        SourceRefusal::Denied(operation) => invalid(format!(
            "The provided execution role does not have permissions to call {operation} on SQS"
        )),
        SourceRefusal::Failed { operation, error } if error.status() < 500 => invalid(format!(
            "Error occurred while {operation}. SQS Error Code: {}. SQS Error Message: {}",
            error.code(),
            error.message()
        )),
        SourceRefusal::Failed { error, .. } => error,
    }
}

/// A failure as `LastProcessingResult` tells it.
pub(super) fn problem(failure: &ApiError) -> String {
    match failure.is("InvalidParameterValueException") {
        true => format!("PROBLEM: {}", failure.message()),
        false => "PROBLEM: Connection error. Lambda could not reach the queue.".to_owned(),
    }
}
