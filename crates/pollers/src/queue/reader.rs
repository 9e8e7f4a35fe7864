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
    /// Puts a refusal into words.
    pub explain: fn(SourceRefusal) -> ApiError,
}

impl<R: Role> QueueReader<R> {
    /// What it is, if the role may do with it all that is to be done.
    pub async fn inspect(&self) -> Result<SourceQueue, ApiError> {
        let caller = self.role.caller().await?;
        self.messages.inspect(&caller, &self.arn).await.map_err(self.explain)
    }

    pub(crate) async fn receive(&self, want: &MessagesWanted) -> Result<SourceMessages, ApiError> {
        let caller = self.role.caller().await?;
        self.messages.receive(&caller, &self.arn, want).await.map_err(self.explain)
    }

    /// Tells how many were deleted.
    pub(crate) async fn delete(&self, receipts: &[String]) -> Result<usize, ApiError> {
        if !receipts.is_empty() {
            let caller = self.role.caller().await?;
            self.messages.delete(&caller, &self.arn, receipts).await.map_err(self.explain)?;
        }
        Ok(receipts.len())
    }

    /// Wakes when there may be messages.
    pub(crate) async fn watch(&self) -> Box<dyn SourceWatch> {
        self.messages.watch(&self.arn).await
    }
}
