//! Consumers: registered, described, listed, deregistered.

use super::streams::clamped;
use crate::consumers::{Consumer, ConsumerArn, ConsumerRecord};
use crate::errors::{self, unavailable};
use crate::keys::{self, StreamName};
use crate::limits::{
    ADVANTAGE_CONSUMERS_MAX, ATTEMPTS_MAX, CONSUMERS_MAX, CONSUMERS_TOKEN_AGE_MAX,
    LIST_CONSUMERS_DEFAULT, LIST_CONSUMERS_MAX,
};
use crate::model::{self, Mode};
use crate::room::{Room, Stream, arn_of};
use aws_api::ApiError;
use aws_api::kinesis::error::expired_next_token_exception;
use aws_api::kinesis::{Consumer as Shown, *};
use foundation::{Caller, Timestamp, page};
use minicbor::{Decode, Encode};
use store::{Batch, Check, Outcome};

/// A consumer as most answers show it. Consumers are made in one commit: only the answer to the
/// registration itself says CREATING, as AWS's does.
fn show(consumer: &Consumer, consumer_status: ConsumerStatus) -> Shown {
    Shown {
        consumer_arn: consumer.arn().to_string(),
        consumer_creation_timestamp: consumer.created(),
        consumer_name: consumer.name.clone(),
        consumer_status,
    }
}

/// A listing under way: what its token carries.
#[derive(Clone, Debug, Encode, Decode)]
struct Listing {
    #[n(0)]
    stream_id: u64,
    /// The last consumer that was shown.
    #[n(1)]
    after: String,
    #[n(2)]
    made_ms: i64,
}

const LISTING: &str = "ListStreamConsumers";

impl Room {
    pub(crate) async fn register(
        &self,
        caller: &Caller,
        input: RegisterStreamConsumerInput,
    ) -> Result<RegisterStreamConsumerOutput, ApiError> {
        let stream_arn = Some(input.stream_arn.clone());
        let stream_name = Room::named(caller, &None, &stream_arn, &input.stream_id)?;
        for _ in 0..ATTEMPTS_MAX {
            let stream = self.stream(&stream_name).await?;
            let consumers = self.consumers(&stream.life).await.map_err(unavailable)?;
            if consumers.iter().any(|known| known.name == input.consumer_name) {
                return Err(errors::consumer_exists(&stream_name, &input.consumer_name));
            }
            let max = self.consumers_max(&stream).await?;
            if consumers.len() >= max {
                return Err(errors::over_consumer_limit(&stream_name, max));
            }
            let record = ConsumerRecord {
                id: self.ambient.dice.number(),
                created_ms: self.ambient.now().as_millis(),
                tags: super::tags::checked(&stream_name, Default::default(), input.tags.clone())?,
            };
            let key = keys::consumer::key(&stream.life, &input.consumer_name);
            // The stream changes its version with each of its consumers: so the limit holds, and a
            // deletion that has not seen the consumer fails.
            let batch = stream.change(&stream.record).put(key, model::encode(&record));
            if let Outcome::Committed(version) =
                self.store.commit(batch).await.map_err(unavailable)?
            {
                self.attachments.forget();
                let name = input.consumer_name;
                let consumer = Consumer { stream: stream.life, name, record, version };
                let consumer = show(&consumer, ConsumerStatus::Creating);
                return Ok(RegisterStreamConsumerOutput { consumer });
            }
        }
        Err(errors::contended(&stream_name))
    }

    /// How many consumers the stream may have.
    async fn consumers_max(&self, stream: &Stream) -> Result<usize, ApiError> {
        let StreamName { account, region, .. } = stream.name();
        let on_demand = stream.record.mode == Mode::OnDemand;
        match on_demand && self.commits_to_throughput(account, region).await? {
            true => Ok(ADVANTAGE_CONSUMERS_MAX),
            false => Ok(CONSUMERS_MAX),
        }
    }

    pub(crate) async fn deregister(
        &self,
        caller: &Caller,
        input: DeregisterStreamConsumerInput,
    ) -> Result<DeregisterStreamConsumerOutput, ApiError> {
        let named = Named {
            arn: &input.consumer_arn,
            name: &input.consumer_name,
            stream_arn: &input.stream_arn,
            stream_id: &input.stream_id,
        };
        for _ in 0..ATTEMPTS_MAX {
            let consumer = self.consumer_meant(caller, named).await?;
            let subscriptions =
                keys::subscription::of_consumer(&consumer.stream, consumer.record.id);
            let batch = Batch::new()
                .check(Check::Version(consumer.key(), consumer.version))
                .delete(consumer.key())
                .delete(keys::policy::key(&consumer.stream, Some(&consumer.arn().tail())))
                .delete_range(subscriptions);
            if let Outcome::Committed(_) = self.store.commit(batch).await.map_err(unavailable)? {
                self.attachments.forget();
                return Ok(DeregisterStreamConsumerOutput {});
            }
        }
        let consumer = self.consumer_meant(caller, named).await?;
        Err(errors::contended(&consumer.stream.name))
    }

    pub(crate) async fn describe_consumer(
        &self,
        caller: &Caller,
        input: DescribeStreamConsumerInput,
    ) -> Result<DescribeStreamConsumerOutput, ApiError> {
        let named = Named {
            arn: &input.consumer_arn,
            name: &input.consumer_name,
            stream_arn: &input.stream_arn,
            stream_id: &input.stream_id,
        };
        let consumer = self.consumer_meant(caller, named).await?;
        let stream_arn = arn_of(&consumer.stream.name);
        let shown = show(&consumer, ConsumerStatus::Active);
        Ok(DescribeStreamConsumerOutput {
            consumer_description: ConsumerDescription {
                consumer_arn: shown.consumer_arn,
                consumer_creation_timestamp: shown.consumer_creation_timestamp,
                consumer_name: shown.consumer_name,
                consumer_status: shown.consumer_status,
                stream_arn,
            },
        })
    }

    /// The consumer that a request means by its ARN, by its name and its stream's ARN, or by all.
    pub(crate) async fn consumer_meant(
        &self,
        caller: &Caller,
        named: Named<'_>,
    ) -> Result<Consumer, ApiError> {
        let consumer = match (named.arn, named.stream_arn, named.name) {
            (Some(arn), ..) => self.consumer(&ConsumerArn::parse(caller, arn)?).await?,
            (None, stream_arn @ Some(_), Some(name)) => {
                let stream = Room::named(caller, &None, stream_arn, named.stream_id)?;
                let stream = self.stream(&stream).await?;
                let found = self.consumer_named(&stream.life, name).await.map_err(unavailable)?;
                found.ok_or_else(|| errors::no_consumer(stream.name(), name))?
            }
            (None, ..) => {
                return Err(errors::invalid(
                    "Must specify either ConsumerARN, or both StreamARN and ConsumerName.",
                ));
            }
        };
        let contradicts = named.name.as_ref().is_some_and(|name| *name != consumer.name)
            || named.stream_arn.as_ref().is_some_and(|arn| *arn != arn_of(&consumer.stream.name));
        if contradicts {
            return Err(errors::invalid(
                "ConsumerARN, StreamARN and ConsumerName do not name the same consumer.",
            ));
        }
        if named.stream_id.is_some() {
            return Err(errors::invalid(
                "StreamId is not supported: name the stream by StreamARN.",
            ));
        }
        Ok(consumer)
    }

    pub(crate) async fn list_consumers(
        &self,
        caller: &Caller,
        input: ListStreamConsumersInput,
    ) -> Result<ListStreamConsumersOutput, ApiError> {
        let stream_arn = Some(input.stream_arn.clone());
        let name = Room::named(caller, &None, &stream_arn, &input.stream_id)?;
        let stream = self.stream(&name).await?;
        let created = stream.record.created().as_secs();
        if input.stream_creation_timestamp.is_some_and(|asked| asked.as_secs() != created) {
            return Err(errors::no_stream(&name));
        }
        let after = match &input.next_token {
            Some(_) if input.stream_creation_timestamp.is_some() => {
                return Err(errors::invalid(
                    "NextToken and StreamCreationTimestamp cannot be provided together.",
                ));
            }
            Some(token) => Some(self.resume_listing(&stream, token)?),
            None => None,
        };
        let limit = match input.max_results {
            Some(_) => clamped(input.max_results, LIST_CONSUMERS_MAX),
            None => LIST_CONSUMERS_DEFAULT,
        };
        let all = self.consumers(&stream.life).await.map_err(unavailable)?;
        let mut rest = all.iter().filter(|known| after.as_ref().is_none_or(|a| known.name > *a));
        let page: Vec<&Consumer> = rest.by_ref().take(limit).collect();
        let next_token = rest.next().and(page.last()).map(|last| {
            let next = Listing {
                stream_id: stream.record.id,
                after: last.name.clone(),
                made_ms: self.ambient.now().as_millis(),
            };
            page::token(LISTING, &model::encode(&next))
        });
        let shown = page.into_iter().map(|consumer| show(consumer, ConsumerStatus::Active));
        Ok(ListStreamConsumersOutput { consumers: Some(shown.collect()), next_token })
    }

    fn resume_listing(&self, stream: &Stream, token: &str) -> Result<String, ApiError> {
        let listing: Listing = page::position(LISTING, token)
            .and_then(|bytes| model::decode("token", &bytes).ok())
            .filter(|listing: &Listing| listing.stream_id == stream.record.id)
            .ok_or_else(|| errors::invalid("Invalid NextToken."))?;
        if self.ambient.now() > Timestamp::from_millis(listing.made_ms) + CONSUMERS_TOKEN_AGE_MAX {
            return Err(expired_next_token_exception(
                "The NextToken has expired: it can be used for 300 seconds.",
            ));
        }
        Ok(listing.after)
    }
}

/// How requests name a consumer.
#[derive(Clone, Copy)]
pub(crate) struct Named<'a> {
    pub(crate) arn: &'a Option<String>,
    pub(crate) name: &'a Option<String>,
    pub(crate) stream_arn: &'a Option<String>,
    pub(crate) stream_id: &'a Option<String>,
}
