//! SubscribeToShard.

use super::get::parse_start;
use crate::consumers::meter::{self, Subscribed};
use crate::consumers::{ConsumerArn, Pace, Subscription, SubscriptionRecord};
use crate::errors::{self, unavailable};
use crate::keys;
use crate::limits::{ATTEMPTS_MAX, SUBSCRIPTION_HELD};
use crate::model;
use crate::room::Room;
use aws_api::kinesis::{SubscribeToShardInput, SubscribeToShardOutput};
use aws_api::{ApiError, Events};
use foundation::{Caller, Timestamp};
use store::{Batch, Check, Outcome, get_one};

impl Room {
    pub(crate) async fn subscribe(
        &self,
        caller: &Caller,
        input: SubscribeToShardInput,
    ) -> Result<SubscribeToShardOutput, ApiError> {
        if input.stream_id.is_some() {
            return Err(errors::invalid(
                "StreamId is not supported: ConsumerARN names the stream.",
            ));
        }
        let arn = ConsumerArn::parse(caller, &input.consumer_arn)?;
        let made = self.subscribe_as(&arn, &input).await;
        let outcome = match &made {
            Ok(_) => Subscribed::Yes,
            Err(error) if error.is("ResourceInUseException") => Subscribed::TooSoon,
            Err(_) => Subscribed::No,
        };
        // Only of what there is: a wrong name is no consumer's.
        if !made.as_ref().is_err_and(|error| error.is("ResourceNotFoundException")) {
            meter::subscribed(&self.ambient.metrics, &arn, outcome);
        }
        Ok(SubscribeToShardOutput { event_stream: Events::new(made?) })
    }

    async fn subscribe_as(
        &self,
        arn: &ConsumerArn,
        input: &SubscribeToShardInput,
    ) -> Result<Subscription, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let stream = self.stream(&arn.stream).await?;
            let consumer = self.consumer(arn).await?;
            if consumer.stream != stream.life {
                continue;
            }
            let (number, shard) = self.shard_to_read(&stream, &input.shard_id).await?;
            let now = self.ambient.now();
            let from = &input.starting_position;
            let start =
                parse_start(&from.r#type, from.sequence_number.as_deref(), from.timestamp, now)?;
            let place = self.resolve(&stream, number, &shard, start).await?;

            let key = keys::subscription::key(&stream.life, consumer.record.id, number);
            let held = get_one(&*self.store, key.clone()).await.map_err(unavailable)?;
            if let Some(held) = &held {
                let held: SubscriptionRecord =
                    model::decode("subscription", &held.value).map_err(unavailable)?;
                let began = Timestamp::from_millis(held.began_ms);
                // Also where the clock was set back since.
                if now < began + SUBSCRIPTION_HELD && began < now + SUBSCRIPTION_HELD {
                    return Err(errors::subscribed_already(&arn.stream, number, &arn.name));
                }
            }
            let id = self.ambient.dice.number();
            let record = SubscriptionRecord { id, began_ms: now.as_millis() };
            let batch = Batch::new()
                .check(Check::Present(consumer.key()))
                .check(Check::unchanged(key.clone(), held.as_ref()))
                .put(key, model::encode(&record));
            if let Outcome::Committed(_) = self.store.commit(batch).await.map_err(unavailable)? {
                let pace = Pace::new(self.throughput.pushed_bytes());
                let room = self.shared()?;
                return Ok(Subscription::new(room, consumer, id, (number, &shard), place, pace));
            }
        }
        Err(errors::contended(&arn.stream))
    }
}
