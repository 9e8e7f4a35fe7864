//! To queues, dead-letter queues among them.

use super::{Delivery, Failure, Told};
use crate::model::{Dead, Published};
use crate::room::{Outside, Room};
use aws_api::seams::{Attribute, AttributeValue, Destination, Message};
use foundation::{Arn, Caller, Region};
use std::sync::Arc;

/// Who delivers to what an ARN names.
pub(super) fn destination<'o>(
    outside: &'o Outside,
    arn: &str,
) -> Result<&'o Arc<dyn Destination>, Failure> {
    let service = Arn::parse(arn).map(|arn| arn.service).unwrap_or_default();
    let found = outside.destinations.get(&service);
    found.ok_or_else(|| Failure::for_good("NotImplemented", format!("there is no {service} here")))
}

impl Room {
    /// SNS on behalf of the topic, where the endpoint is, in the message's trace.
    pub(super) fn caller_to(&self, delivery: &Delivery, endpoint: &str) -> Caller {
        let topic = &delivery.name.topic;
        let region = Arn::parse(endpoint).ok().and_then(|arn| Region::parse(&arn.region).ok());
        let trace = match &delivery.what {
            Told::Message(published) => published.trace.as_deref(),
            Told::Confirm { .. } | Told::Ended { .. } => None,
        };
        self.sns_for(topic, region.unwrap_or_else(|| topic.region.clone())).traced(trace)
    }

    pub(super) async fn to_queue(
        &self,
        outside: &Outside,
        delivery: &Delivery,
    ) -> Result<(), Failure> {
        let arn = &delivery.subscription.endpoint;
        let mut message = self.letter(delivery).await?;
        in_line(&mut message, delivery, arn);
        let caller = self.caller_to(delivery, arn);
        Ok(destination(outside, arn)?.deliver(&caller, arn, &message).await?)
    }

    /// The message as queues have it.
    async fn letter(&self, delivery: &Delivery) -> Result<Message, Failure> {
        Ok(match &delivery.what {
            Told::Message(published) if delivery.subscription.options.raw => {
                raw(published, delivery)
            }
            _ => Message::new(self.envelope(delivery).await?.json()),
        })
    }

    pub(super) async fn to_dead_letters(
        &self,
        outside: &Outside,
        delivery: &Delivery,
        dead: &Dead,
    ) -> Result<(), Failure> {
        let Some(arn) = &delivery.subscription.options.dead_letters else { return Ok(()) };
        let mut message = self.letter(delivery).await?;
        let attribute = |text: &str| Attribute {
            data_type: "String".to_owned(),
            value: AttributeValue::Text(text.chars().take(ERROR_MAX).collect()),
        };
        let caller = self.caller_to(delivery, arn);
        for (name, text) in [
            ("RequestID", &*caller.request_id),
            ("ErrorCode", dead.code.as_str()),
            ("ErrorMessage", dead.text.as_str()),
        ] {
            // A message has room for so many; its own come first.
            if message.attributes.len() < ATTRIBUTES_MAX && !text.is_empty() {
                message.attributes.insert(name.to_owned(), attribute(text));
            }
        }
        in_line(&mut message, delivery, arn);
        Ok(destination(outside, arn)?.deliver(&caller, arn, &message).await?)
    }
}

/// Attributes of a message of SQS.
const ATTRIBUTES_MAX: usize = 10;
/// Characters of an error's text in a dead letter.
const ERROR_MAX: usize = 1_024;

/// The message as it was published.
pub(super) fn raw(published: &Published, delivery: &Delivery) -> Message {
    let attributes = published.attributes.iter().map(|(name, one)| (name.clone(), one.told()));
    let text = published.text_for(delivery.subscription.protocol).to_owned();
    Message { attributes: attributes.collect(), ..Message::new(text) }
}

/// Gives the message its place among those of its group: a queue that keeps an order sees it once,
/// however often it is delivered.
fn in_line(message: &mut Message, delivery: &Delivery, arn: &str) {
    let Told::Message(published) = &delivery.what else { return };
    message.group.clone_from(&published.group);
    if arn.ends_with(".fifo") {
        message.deduplication.clone_from(&published.deduplication);
    }
}
