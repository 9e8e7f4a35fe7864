//! Functions as those who are told of what happens elsewhere: each message is an asynchronous
//! invocation, kept once it has been taken.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::lambda::{InvocationRequest, InvocationType, Lambda};
use aws_api::seams::{self, Message};
use foundation::Caller;
use std::sync::Arc;

/// Functions, for who tells them. The service is asked as anybody asks it, so `lambda:InvokeFunction`
/// is needed.
pub struct Destination(Arc<dyn Lambda>);

impl Destination {
    /// Tells functions of `lambda`, which authorizes its callers.
    pub fn new(lambda: Arc<dyn Lambda>) -> Arc<Destination> {
        Arc::new(Destination(lambda))
    }

    async fn invoke(
        &self,
        caller: &Caller,
        arn: &str,
        kind: InvocationType,
        payload: bytes::Bytes,
    ) -> Result<(), ApiError> {
        let input = InvocationRequest {
            function_name: arn.to_owned(),
            invocation_type: Some(kind),
            payload: Some(payload),
            ..InvocationRequest::default()
        };
        self.0.invoke(caller, input).await.map(drop)
    }
}

#[async_trait]
impl seams::Destination for Destination {
    async fn check(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        self.invoke(caller, arn, InvocationType::DryRun, "{}".into()).await
    }

    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        self.invoke(caller, arn, InvocationType::Event, message.body.clone()).await
    }
}
