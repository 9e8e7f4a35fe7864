//! A room with short words for what the tests do again and again.

use aws_api::ApiError;
use aws_api::sqs::*;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_sqs::Room;
use std::sync::Arc;
use std::time::Duration;
use store::{Memory, Store};

pub const URL: &str = "http://localhost:4566";

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub caller: Caller,
}

impl House {
    pub fn new() -> House {
        House::over(Arc::new(Memory::new()))
    }

    pub fn over(store: Arc<dyn Store>) -> House {
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(1_795_000_000_000));
        let room = Room::new(store.clone(), ambient.clone(), URL.to_owned());
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        House { room, store, ambient, clock, caller }
    }

    /// The same store, served by a room that knows nothing of the one before.
    pub fn reopen(&mut self) {
        self.room = Room::new(self.store.clone(), self.ambient.clone(), URL.to_owned());
    }

    pub async fn queue(&self, name: &str, given: &[(&str, &str)]) -> Result<String, ApiError> {
        let given = given.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned()));
        let input = CreateQueueRequest {
            attributes: Some(given.collect()),
            queue_name: name.to_owned(),
            tags: None,
        };
        Ok(self.room.create_queue(&self.caller, input).await?.queue_url.unwrap())
    }

    pub async fn send(&self, url: &str, body: &str) -> SendMessageResult {
        self.send_to(url, None, body).await
    }

    pub async fn send_to(&self, url: &str, group: Option<&str>, body: &str) -> SendMessageResult {
        let input = SendMessageRequest {
            queue_url: url.to_owned(),
            message_body: body.to_owned(),
            message_group_id: group.map(str::to_owned),
            ..SendMessageRequest::default()
        };
        self.room.send_message(&self.caller, input).await.unwrap()
    }

    pub async fn receive(&self, url: &str, max: i32, wait: i32) -> Vec<Message> {
        let input = ReceiveMessageRequest {
            queue_url: url.to_owned(),
            max_number_of_messages: Some(max),
            wait_time_seconds: Some(wait),
            message_attribute_names: Some(vec!["All".to_owned()]),
            message_system_attribute_names: Some(vec![MessageSystemAttributeName::All]),
            ..ReceiveMessageRequest::default()
        };
        let received = self.room.receive_message(&self.caller, input).await.unwrap();
        received.messages.unwrap_or_default()
    }

    pub async fn one(&self, url: &str) -> Message {
        self.receive(url, 1, 0).await.remove(0)
    }

    pub async fn bodies(&self, url: &str) -> Vec<String> {
        let received = self.receive(url, 10, 0).await;
        received.into_iter().map(|message| message.body.unwrap()).collect()
    }

    pub async fn delete(&self, url: &str, message: &Message) -> Result<(), String> {
        let input = DeleteMessageRequest {
            queue_url: url.to_owned(),
            receipt_handle: message.receipt_handle.clone().unwrap(),
        };
        let deleted = self.room.delete_message(&self.caller, input).await;
        deleted.map(drop).map_err(|error| error.message().to_owned())
    }

    /// The refusal's code.
    pub async fn postpone(&self, url: &str, message: &Message, seconds: i32) -> Option<String> {
        let input = ChangeMessageVisibilityRequest {
            queue_url: url.to_owned(),
            receipt_handle: message.receipt_handle.clone().unwrap(),
            visibility_timeout: seconds,
        };
        let changed = self.room.change_message_visibility(&self.caller, input).await;
        changed.err().map(|error| error.code().to_owned())
    }

    pub async fn attribute(&self, url: &str, name: &str) -> Option<String> {
        let input = GetQueueAttributesRequest {
            attribute_names: Some(vec![QueueAttributeName::All]),
            queue_url: url.to_owned(),
        };
        let found = self.room.get_queue_attributes(&self.caller, input).await.unwrap();
        found.attributes.unwrap().remove(name)
    }

    /// Visible, in flight, delayed.
    pub async fn counts(&self, url: &str) -> [String; 3] {
        let mut counts = <[String; 3]>::default();
        for (count, name) in counts.iter_mut().zip(["", "NotVisible", "Delayed"]) {
            let name = format!("ApproximateNumberOfMessages{name}");
            *count = self.attribute(url, &name).await.unwrap();
        }
        counts
    }

    pub fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }
}

/// What a message says of itself.
pub fn system<'m>(message: &'m Message, name: &str) -> &'m str {
    &message.attributes.as_ref().unwrap()[name]
}
