//! Queues as those who are told of what happens elsewhere: each message is one of the queue's.

use crate::errors;
use crate::names::QueueName;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::seams::{self, Message};
use aws_api::sqs::{SendMessageRequest, SqsInput};
use aws_api::{Access, ApiError};
use foundation::Caller;
use foundation::access::{Authorizer, Decision, denial};
use std::sync::Arc;

/// The room, for who sends to its queues. `sqs:SendMessage` is needed.
pub struct Destination {
    room: Arc<Room>,
    authorizer: Arc<dyn Authorizer>,
}

impl Destination {
    /// Sends to the room's queues what `authorizer` allows.
    pub fn new(room: Arc<Room>, authorizer: Arc<dyn Authorizer>) -> Arc<Destination> {
        Arc::new(Destination { room, authorizer })
    }

    async fn may(&self, caller: &Caller, arn: &str) -> Result<QueueName, ApiError> {
        let name = QueueName::of_arn(arn).ok_or_else(errors::no_queue)?;
        self.room.queue(&name).await?;
        let caller_there = Caller { region: name.region.clone(), ..caller.clone() };
        let queue_url = name.url(&self.room.base_url);
        let input = SendMessageRequest { queue_url, ..SendMessageRequest::default() };
        for ask in self.room.asks(&caller_there, &SqsInput::SendMessage(input)).await? {
            if let Decision::Denied(why) = self.authorizer.decide(caller, &ask).await {
                return Err(ApiError::new("AccessDenied", 403, denial(caller, &ask, &why)));
            }
        }
        Ok(name)
    }
}

#[async_trait]
impl seams::Destination for Destination {
    async fn check(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        self.may(caller, arn).await.map(drop)
    }

    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        let name = self.may(caller, arn).await?;
        self.room.send_to(caller, &name, message).await
    }
}
