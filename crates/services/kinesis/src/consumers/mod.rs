//! Consumers that have shards pushed to them: «Develop enhanced fan-out consumers» in the Kinesis
//! Data Streams Developer Guide.

mod actions;
pub(crate) mod meter;
mod pace;
mod position;
mod subscription;

pub(crate) use pace::Pace;
pub(crate) use subscription::Subscription;

use crate::errors::{self, unavailable};
use crate::keys::{self, StreamLife, StreamName};
use crate::model;
use crate::resource_name::Resource;
use crate::room::{Room, arn_of};
use aws_api::ApiError;
use foundation::{Caller, Timestamp};
use minicbor::{Decode, Encode};
use std::collections::BTreeMap;
use store::{Direction, Key, Limit, StoreError, Version, get_one};

/// What is stored of a consumer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct ConsumerRecord {
    /// Random: a consumer that is registered again under an old name has nothing of the old one's.
    #[n(0)]
    pub(crate) id: u64,
    #[n(1)]
    pub(crate) created_ms: i64,
    #[n(2)]
    pub(crate) tags: BTreeMap<String, String>,
}

/// What is stored of a consumer's subscription to a shard. Each one puts its own record in the place
/// of the one before, which ends that: there is one a consumer and shard, in however many processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct SubscriptionRecord {
    /// Random.
    #[n(0)]
    pub(crate) id: u64,
    #[n(1)]
    pub(crate) began_ms: i64,
}

/// A consumer as it was read.
#[derive(Clone, Debug)]
pub(crate) struct Consumer {
    pub(crate) stream: StreamLife,
    pub(crate) name: String,
    pub(crate) record: ConsumerRecord,
    pub(crate) version: Version,
}

impl Consumer {
    pub(crate) fn key(&self) -> Key {
        keys::consumer::key(&self.stream, &self.name)
    }

    pub(crate) fn created(&self) -> Timestamp {
        Timestamp::from_millis(self.record.created_ms)
    }

    pub(crate) fn arn(&self) -> ConsumerArn {
        ConsumerArn {
            stream: self.stream.name.clone(),
            name: self.name.clone(),
            created_s: self.created().as_secs(),
        }
    }
}

/// `arn:aws:kinesis:REGION:ACCOUNT:stream/STREAM/consumer/CONSUMER:CREATED`, the last in seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ConsumerArn {
    pub(crate) stream: StreamName,
    pub(crate) name: String,
    pub(crate) created_s: i64,
}

impl ConsumerArn {
    /// The consumer that an ARN means, be it another account's.
    pub(crate) fn parse(caller: &Caller, text: &str) -> Result<ConsumerArn, ApiError> {
        let resource = Resource::parse(text).filter(|found| found.consumer.is_some());
        let found = resource.as_ref().and_then(ConsumerArn::of);
        let arn = found
            .ok_or_else(|| errors::invalid(format!("{text} is not the ARN of a consumer.")))?;
        match arn.stream.region == caller.region {
            true => Ok(arn),
            false => Err(errors::no_stream(&arn.stream)),
        }
    }

    /// The consumer that a resource is, if it is one.
    pub(crate) fn of(resource: &Resource) -> Option<ConsumerArn> {
        let (name, created) = resource.consumer.as_ref()?.split_once(':')?;
        let (stream, name) = (resource.stream.clone(), name.to_owned());
        Some(ConsumerArn { stream, name, created_s: created.parse().ok()? })
    }

    /// As the ARN ends, and as its policy is kept.
    pub(crate) fn tail(&self) -> String {
        format!("{}:{}", self.name, self.created_s)
    }
}

impl std::fmt::Display for ConsumerArn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/consumer/{}", arn_of(&self.stream), self.tail())
    }
}

impl Room {
    /// The consumer of that name.
    pub(crate) async fn consumer_named(
        &self,
        stream: &StreamLife,
        name: &str,
    ) -> Result<Option<Consumer>, StoreError> {
        let Some(entry) = get_one(&*self.store, keys::consumer::key(stream, name)).await? else {
            return Ok(None);
        };
        let record = model::decode("consumer", &entry.value)?;
        let (stream, name) = (stream.clone(), name.to_owned());
        Ok(Some(Consumer { stream, name, record, version: entry.version }))
    }

    /// The consumer that an ARN names.
    pub(crate) async fn consumer(&self, arn: &ConsumerArn) -> Result<Consumer, ApiError> {
        let stream = self.lookup(&arn.stream).await.map_err(unavailable)?;
        let stream = stream.ok_or_else(|| errors::no_stream(&arn.stream))?;
        let found = self.consumer_named(&stream.life, &arn.name).await.map_err(unavailable)?;
        found
            .filter(|found| found.created().as_secs() == arn.created_s)
            .ok_or_else(|| errors::no_consumer(&arn.stream, &arn.name))
    }

    /// All consumers of the stream, by name.
    pub(crate) async fn consumers(&self, stream: &StreamLife) -> Result<Vec<Consumer>, StoreError> {
        let mut consumers = Vec::new();
        let mut rest = Some(keys::consumer::of_stream(stream));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                consumers.push(Consumer {
                    stream: stream.clone(),
                    name: keys::consumer::read(&entry.key)?,
                    record: model::decode("consumer", &entry.value)?,
                    version: entry.version,
                });
            }
            rest = page.next;
        }
        Ok(consumers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use foundation::{AccountId, Region};

    #[test]
    fn arns_read_back_and_others_are_refused() {
        let now = Timestamp::from_millis(0);
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "request", now);
        let text = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks/consumer/app:1795000000";
        let arn = ConsumerArn::parse(&caller, text).unwrap();
        assert_eq!((arn.name.as_str(), arn.created_s), ("app", 1_795_000_000));
        assert_eq!(arn.to_string(), text);
        for wrong in [
            "arn:aws:kinesis:us-east-1:000000000000:stream/clicks",
            "arn:aws:kinesis:us-east-1:000000000000:stream/clicks/consumer/app",
            "arn:aws:kinesis:us-east-1:000000000000:stream/clicks/consumer/app:soon",
            "arn:aws:sqs:us-east-1:000000000000:stream/clicks/consumer/app:1",
            "arn:aws:kinesis:us-east-1:000000000000:stream/clicks/consumer/app:99999999999999999999",
            "arn:aws:kinesis:eu-west-1:000000000000:stream/clicks/consumer/app:1",
        ] {
            assert!(ConsumerArn::parse(&caller, wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn records_read_back() {
        let tags = BTreeMap::from([("team".to_owned(), "web".to_owned())]);
        let consumer = ConsumerRecord { id: 7, created_ms: 8, tags };
        assert_eq!(
            model::decode::<ConsumerRecord>("", &model::encode(&consumer)).unwrap(),
            consumer
        );
        let subscription = SubscriptionRecord { id: 7, began_ms: -1 };
        let read: SubscriptionRecord = model::decode("", &model::encode(&subscription)).unwrap();
        assert_eq!(read, subscription);
    }
}
