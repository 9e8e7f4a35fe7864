//! To functions: each message is an asynchronous invocation.

use super::queue::destination;
use super::{Delivery, Failure};
use crate::room::{Outside, Room};
use aws_api::seams::Message;

impl Room {
    pub(super) async fn to_function(
        &self,
        outside: &Outside,
        delivery: &Delivery,
    ) -> Result<(), Failure> {
        let arn = &delivery.subscription.endpoint;
        let event = self.envelope(delivery).await?.event(delivery.name.topic.region.as_str());
        let caller = self.caller_to(delivery, arn);
        Ok(destination(outside, arn)?.deliver(&caller, arn, &Message::new(event)).await?)
    }
}
