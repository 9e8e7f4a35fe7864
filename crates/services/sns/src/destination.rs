//! Topics as those who are told of what happens elsewhere: each message is published.

use crate::errors;
use crate::model::Attribute;
use crate::names::TopicName;
use crate::room::Room;
use async_trait::async_trait;
use aws_api::seams::{self, Message};
use aws_api::sns::{MessageAttributeValue, PublishInput, SnsInput};
use aws_api::{Access, ApiError};
use bytes::Bytes;
use foundation::Caller;
use foundation::access::{Authorizer, Decision, denial};
use std::sync::Arc;

/// The room, for who publishes to its topics. `sns:Publish` is needed.
pub struct Destination {
    room: Arc<Room>,
    authorizer: Arc<dyn Authorizer>,
}

impl Destination {
    /// Publishes to the room's topics what `authorizer` allows.
    pub fn new(room: Arc<Room>, authorizer: Arc<dyn Authorizer>) -> Arc<Destination> {
        Arc::new(Destination { room, authorizer })
    }

    async fn may(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        let name = TopicName::of_arn("TopicArn", arn)?;
        if self.room.lookup(&name).await.map_err(errors::unavailable)?.is_none() {
            return Err(errors::no_topic());
        }
        let input = PublishInput { topic_arn: Some(arn.to_owned()), ..PublishInput::default() };
        for ask in self.room.asks(caller, &SnsInput::Publish(input)).await? {
            if let Decision::Denied(why) = self.authorizer.decide(caller, &ask).await {
                return Err(ApiError::new("AuthorizationError", 403, denial(caller, &ask, &why)));
            }
        }
        Ok(())
    }
}

#[async_trait]
impl seams::Destination for Destination {
    async fn check(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        self.may(caller, arn).await
    }

    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        self.may(caller, arn).await?;
        let given = |(name, told): (&String, &seams::Attribute)| {
            let Attribute { data_type, text, binary } = Attribute::of(told);
            let binary_value = binary.map(Bytes::from);
            let value = MessageAttributeValue { binary_value, data_type, string_value: text };
            (name.clone(), value)
        };
        let attributes = message.attributes.iter().map(given).collect();
        let fifo = arn.ends_with(".fifo");
        let deduplication = message.deduplication.clone();
        let input = PublishInput {
            message: String::from_utf8_lossy(&message.body).into_owned(),
            message_attributes: Some(attributes),
            // One line for all that the house itself tells.
            message_group_id: message.group.clone().or(fifo.then(|| "millstream".to_owned())),
            message_deduplication_id: deduplication
                .or_else(|| Some(caller.request_id.to_string()))
                .filter(|_| fifo),
            subject: message.subject.clone(),
            topic_arn: Some(arn.to_owned()),
            ..PublishInput::default()
        };
        self.room.publish_one(caller, input).await.map(drop)
    }
}
