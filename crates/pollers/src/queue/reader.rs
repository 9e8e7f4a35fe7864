//! A queue, received from as a role.

use crate::role::Role;
use aws_api::ApiError;
use aws_api::seams::{
    MessageSource, MessagesWanted, SourceMessages, SourceQueue, SourceRefusal, SourceWatch,
};
use std::sync::Arc;

/// A queue, and who receives from it.
pub struct QueueReader<R> {
    /// Who has it.
    pub messages: Arc<dyn MessageSource>,
    /// Which it is.
    pub arn: String,
    /// As whom it is received from.
    pub role: R,
    /// What that is called where it may not do something: «The provided execution role».
    pub called: &'static str,
    /// What is said of what can't be done with the queue, as an error of the service's.
    pub invalid: fn(String) -> ApiError,
}

impl<R: Role> QueueReader<R> {
    /// What it is, if the role may do with it all that is to be done.
    pub async fn inspect(&self) -> Result<SourceQueue, ApiError> {
        let caller = self.role.caller().await?;
        let inspected = self.messages.inspect(&caller, &self.arn).await;
        inspected.map_err(|refusal| self.explain(refusal))
    }

    pub(crate) async fn receive(&self, want: &MessagesWanted) -> Result<SourceMessages, ApiError> {
        let caller = self.role.caller().await?;
        let received = self.messages.receive(&caller, &self.arn, want).await;
        received.map_err(|refusal| self.explain(refusal))
    }

    /// Tells how many were deleted.
    pub(crate) async fn delete(&self, receipts: &[String]) -> Result<usize, ApiError> {
        if !receipts.is_empty() {
            let caller = self.role.caller().await?;
            let deleted = self.messages.delete(&caller, &self.arn, receipts).await;
            deleted.map_err(|refusal| self.explain(refusal))?;
        }
        Ok(receipts.len())
    }

    fn explain(&self, refusal: SourceRefusal) -> ApiError {
        match refusal {
            SourceRefusal::Denied(operation) => {
                let called = self.called;
                let denied =
                    format!("{called} does not have permissions to call {operation} on SQS");
                (self.invalid)(denied)
            }
            SourceRefusal::Failed { operation, error } if error.status() < 500 => {
                let (code, message) = (error.code(), error.message());
                (self.invalid)(format!(
                    "Error occurred while {operation}. SQS Error Code: {code}. SQS Error Message: {message}"
                ))
            }
            SourceRefusal::Failed { error, .. } => error,
        }
    }

    /// Wakes when there may be messages.
    pub(crate) async fn watch(&self) -> Box<dyn SourceWatch> {
        self.messages.watch(&self.arn).await
    }
}
