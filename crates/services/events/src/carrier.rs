//! Carries parcels: tries, waits as the target's retry policy has it, and gives up to its dead-letter
//! queue.

use crate::limits::{AGE_MAX_S, RETRIES_MAX};
use crate::measures::count;
use crate::model;
use crate::parcel::{Content, DeadLetter, Delivery};
use crate::refusal::{Again, Refusal};
use crate::room::Room;
use async_trait::async_trait;
use aws_api::events::RetryPolicy;
use aws_api::sqs::{MessageAttributeValue, SendMessageRequest};
use delivery::{Carried, Carrier, Parcel};
use foundation::{Arn, Region, Timestamp};
use std::time::Duration;
use store::Batch;

/// How long a dead letter is tried, and the making of deliveries.
const PATIENCE: Duration = Duration::from_hours(24);

/// A target's `RetryPolicy`, AWS's where it says nothing.
struct Patience {
    retries: u32,
    age: Duration,
}

impl Patience {
    fn of(policy: Option<&RetryPolicy>) -> Patience {
        let retries = policy.and_then(|policy| policy.maximum_retry_attempts);
        let age = policy.and_then(|policy| policy.maximum_event_age_in_seconds);
        // Both are positive: the model says so.
        let retries = u32::try_from(retries.unwrap_or(RETRIES_MAX)).unwrap_or(0);
        let age = u64::try_from(age.unwrap_or(AGE_MAX_S)).unwrap_or(0);
        Patience { retries, age: Duration::from_secs(age) }
    }
}

#[async_trait]
impl Carrier for Room {
    async fn carry(&self, parcel: &Parcel) -> Carried {
        match model::decode::<Content>("parcel", &parcel.body) {
            Ok(Content::Delivery(delivery)) => self.carry_delivery(&delivery, parcel).await,
            Ok(Content::DeadLetter(letter)) => self.carry_letter(&letter, parcel).await,
            Ok(Content::Authorize(asked)) => self.authorize(&asked).await,
            Ok(Content::FanOut(fan_out)) => match self.fan_out(&fan_out).await {
                Ok(batch) => Carried::Done(batch),
                Err(why) => {
                    tracing::error!(%why, "deliveries can't be made");
                    self.again(parcel, None)
                }
            },
            Err(why) => {
                tracing::error!(%why, "a parcel can't be read, and is given up");
                Carried::Done(Batch::new())
            }
        }
    }
}

impl Room {
    fn again(&self, parcel: &Parcel, at: Option<Timestamp>) -> Carried {
        Carried::Again { at: at.unwrap_or_else(|| parcel.next_try(&self.ambient)) }
    }

    async fn carry_delivery(&self, delivery: &Delivery, parcel: &Parcel) -> Carried {
        let rule = delivery.rule.name();
        let Err(refusal) = self.deliver(delivery).await else {
            count(&self.ambient, &rule, "Invocations");
            return Carried::Done(Batch::new());
        };
        let target = &delivery.target.0;
        let patience = Patience::of(target.retry_policy.as_ref());
        let since = Timestamp::from_millis(delivery.since_ms);
        let at = match refusal.again {
            Again::At(at) => at.max(parcel.next_try(&self.ambient)),
            Again::Later | Again::Never => parcel.next_try(&self.ambient),
        };
        let exhausted = match refusal.again {
            Again::Never => None,
            _ if parcel.failures >= patience.retries => Some("MaximumRetryAttempts"),
            _ if at.since(since) > patience.age => Some("MaximumEventAgeInSeconds"),
            _ => {
                tracing::debug!(rule = rule.arn(), target = target.arn, %refusal, "to be tried again");
                return self.again(parcel, Some(at));
            }
        };
        count(&self.ambient, &rule, "FailedInvocations");
        tracing::warn!(rule = rule.arn(), target = target.arn, %refusal, "an event was not delivered");
        let queue = target.dead_letter_config.as_ref().and_then(|config| config.arn.clone());
        let Some(queue) = queue else { return Carried::Done(Batch::new()) };
        let letter = Content::DeadLetter(DeadLetter {
            rule: delivery.rule.clone(),
            queue: queue.clone(),
            target: target.arn.clone(),
            event: delivery.event.clone(),
            code: refusal.code.to_owned(),
            message: refusal.message,
            exhausted: exhausted.map(str::to_owned),
            retries: parcel.failures,
        });
        Carried::Done(self.mail.post(Batch::new(), &queue, model::encode(&letter)))
    }

    async fn carry_letter(&self, letter: &DeadLetter, parcel: &Parcel) -> Carried {
        let rule = letter.rule.name();
        let Err(refusal) = self.send_letter(letter).await else {
            count(&self.ambient, &rule, "InvocationsSentToDlq");
            return Carried::Done(Batch::new());
        };
        let at = parcel.next_try(&self.ambient);
        if refusal.again != Again::Never && at.since(parcel.posted) < PATIENCE {
            return self.again(parcel, Some(at));
        }
        count(&self.ambient, &rule, "InvocationsFailedToBeSentToDlq");
        tracing::warn!(rule = rule.arn(), queue = letter.queue, %refusal, "a dead letter was lost");
        Carried::Done(Batch::new())
    }

    async fn send_letter(&self, letter: &DeadLetter) -> Result<(), Refusal> {
        let arn =
            Arn::parse(&letter.queue).map_err(|_| Refusal::never("NO_RESOURCE", "no queue"))?;
        let rule = letter.rule.name();
        let region = Region::parse(&arn.region).unwrap_or_default();
        let caller = self.service_for(&rule, region);
        let text = |value: &str| MessageAttributeValue {
            data_type: "String".to_owned(),
            string_value: Some(value.to_owned()),
            ..MessageAttributeValue::default()
        };
        let mut attributes = vec![
            ("RULE_ARN", text(&rule.arn())),
            ("TARGET_ARN", text(&letter.target)),
            ("ERROR_CODE", text(&letter.code)),
            ("ERROR_MESSAGE", text(&letter.message)),
        ];
        if let Some(condition) = &letter.exhausted {
            attributes.push(("EXHAUSTED_RETRY_CONDITION", text(condition)));
        }
        if letter.retries > 0 || letter.exhausted.is_some() {
            let retries = MessageAttributeValue {
                data_type: "Number".to_owned(),
                ..text(&letter.retries.to_string())
            };
            attributes.push(("RETRY_ATTEMPTS", retries));
        }
        let attributes = attributes.into_iter().map(|(name, value)| (name.to_owned(), value));
        let input = SendMessageRequest {
            message_attributes: Some(attributes.collect()),
            message_body: letter.event.clone(),
            queue_url: crate::deliver::queue_url(&arn),
            ..SendMessageRequest::default()
        };
        let sqs = &self.outside()?.sqs;
        sqs.send_message(&caller, input).await.map(drop).map_err(Refusal::from)
    }
}
