//! Event notifications: «Amazon S3 Event Notifications» in the S3 User Guide.
//!
//! A bucket's record says who is told of what ([`rules`]). What happens to an object is written down
//! for each of them in the commit that does it ([`queue`], [`event`], [`bridge`]), and carried from
//! there to functions, queues, topics and event buses ([`courier`]): at least once, across crashes.

mod bridge;
mod courier;
mod event;
mod operations;
pub(crate) mod queue;
pub(crate) mod rules;

use crate::errors;
use aws_api::ApiError;
use aws_api::seams::{Destination, EventSink, Message};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is outside the room: who can be told.
pub struct Outside {
    /// Those who deliver to what an ARN names, by the service in it: `lambda`, `sqs`, `sns`.
    pub destinations: BTreeMap<String, Arc<dyn Destination>>,
    /// EventBridge.
    pub events: Arc<dyn EventSink>,
    /// This node's name: one node at a time carries notifications.
    pub node: String,
}

impl Outside {
    /// Who delivers to `arn`; a service that is not in the house is refused by name.
    fn of(&self, arn: &str) -> Result<&Arc<dyn Destination>, ApiError> {
        let service = rules::service(arn);
        self.destinations.get(service).ok_or_else(|| {
            errors::not_built(&format!("notifications to {service}, which is not served yet"))
        })
    }
}

/// What a destination is sent; topics are told what it is about.
fn message(text: String) -> Message {
    Message { subject: Some("Amazon S3 Notification".to_owned()), ..Message::new(text) }
}
