//! Streams as event source mappings read them.

use crate::consumers::ConsumerArn;
use crate::keys::{self, StreamName};
use crate::limits::{GET_RECORDS_BYTES_MAX, GET_RECORDS_MAX};
use crate::model::{ShardRecord, shard_id, shard_number};
use crate::ops::get::{Start, behind};
use crate::resource_name::Resource;
use crate::room::{Room, Stream, arn_of, by_arn};
use crate::shard_watch::ShardWatch;
use aws_api::ApiError;
use aws_api::kinesis::error::access_denied_exception;
use aws_api::seams::{Position, RecordSource, SourcePage, SourceRecord, SourceShard, SourceWatch};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use foundation::access::{Ask, Authorizer, Decision, denial};
use foundation::{Caller, Principal};
use serde::Serialize;
use std::sync::Arc;
use store::Watch;

/// The room's streams as a source of records; each read is authorized as the operations are that
/// AWS's own poller uses.
pub struct Source {
    room: Arc<Room>,
    authorizer: Arc<dyn Authorizer>,
}

impl Source {
    /// Reads `room` as far as `authorizer` allows.
    pub fn new(room: Arc<Room>, authorizer: Arc<dyn Authorizer>) -> Arc<Source> {
        Arc::new(Source { room, authorizer })
    }

    async fn check(
        &self,
        caller: &Caller,
        actions: &[&'static str],
        resource: &str,
    ) -> Result<(), ApiError> {
        for action in actions {
            let ask = self.room.attach(Ask::new(action, resource)).await?;
            if let Decision::Denied(why) = self.authorizer.decide(caller, &ask).await {
                return Err(access_denied_exception(denial(caller, &ask, &why)));
            }
        }
        Ok(())
    }

    /// A consumer is read as it is subscribed with: by its own permission, and while it is there.
    async fn check_consumer(&self, caller: &Caller, arn: &ConsumerArn) -> Result<(), ApiError> {
        self.check(caller, &["kinesis:SubscribeToShard"], &arn.to_string()).await?;
        self.room.consumer(arn).await.map(|_| ())
    }
}

/// What a mapping may read.
enum Reads {
    Stream(StreamName),
    Consumer(ConsumerArn),
}

impl Reads {
    fn parse(caller: &Caller, arn: &str) -> Result<Reads, ApiError> {
        match Resource::parse(arn) {
            Some(Resource { consumer: Some(_), .. }) => {
                ConsumerArn::parse(caller, arn).map(Reads::Consumer)
            }
            _ => by_arn(caller, arn).map(Reads::Stream),
        }
    }

    fn stream(&self) -> &StreamName {
        match self {
            Reads::Stream(name) => name,
            Reads::Consumer(arn) => &arn.stream,
        }
    }
}

#[async_trait::async_trait]
impl RecordSource for Source {
    async fn shards(&self, caller: &Caller, arn: &str) -> Result<Vec<SourceShard>, ApiError> {
        let reads = Reads::parse(caller, arn)?;
        let actions = ["kinesis:DescribeStream", "kinesis:ListShards"];
        self.check(caller, &actions, &arn_of(reads.stream())).await?;
        if let Reads::Consumer(arn) = &reads {
            self.check_consumer(caller, arn).await?;
        }
        let stream = self.room.stream(reads.stream()).await?;
        let shards = self.room.shards(&stream.life).await.map_err(crate::errors::unavailable)?;
        let kept: Vec<u32> = shards.iter().map(|(number, _)| *number).collect();
        // Numbers rise, so parents come first. One that has expired is nobody's parent any more.
        let parents = |shard: &ShardRecord| {
            let parents = [shard.parent, shard.adjacent_parent].into_iter().flatten();
            parents.filter(|parent| kept.contains(parent)).map(shard_id).collect()
        };
        Ok(shards
            .iter()
            .map(|(number, shard)| SourceShard { id: shard_id(*number), parents: parents(shard) })
            .collect())
    }

    async fn read(
        &self,
        caller: &Caller,
        arn: &str,
        shard: &str,
        position: &Position,
        max_records: usize,
        max_bytes: usize,
    ) -> Result<SourcePage, ApiError> {
        let reads = Reads::parse(caller, arn)?;
        match &reads {
            Reads::Stream(name) => {
                let actions = ["kinesis:GetShardIterator", "kinesis:GetRecords"];
                self.check(caller, &actions, &arn_of(name)).await?;
            }
            Reads::Consumer(arn) => self.check_consumer(caller, arn).await?,
        }
        let stream = self.room.stream(reads.stream()).await?;
        let (number, record) = self.room.shard_to_read(&stream, shard).await?;
        let start = match position {
            Position::TrimHorizon => Start::TrimHorizon,
            Position::Latest => Start::Latest,
            Position::AtTimestamp(moment) => Start::Timestamp(*moment),
            Position::After(number) => Start::After(number),
        };
        let place = self.room.resolve(&stream, number, &record, start).await?;
        let (records, bytes) =
            (max_records.clamp(1, GET_RECORDS_MAX), max_bytes.min(GET_RECORDS_BYTES_MAX));
        let now = self.room.ambient.now();
        let (read, at_end) =
            self.room.read(&stream, number, &record, place, records, bytes).await?;
        let millis_behind_latest = behind(&read, now);
        // Also where nothing was read: «latest» is settled by its first read.
        let before_next = read.next.index.saturating_sub(1);
        let arrived_ms =
            read.records.last().map_or(record.created_ms, |last| last.arrived.as_millis());
        let next = match position {
            Position::AtTimestamp(_) | Position::TrimHorizon if read.records.is_empty() => {
                position.clone()
            }
            _ => Position::After(record.sequence(number, before_next, arrived_ms).to_string()),
        };
        let events = Events::new(caller, &stream, arn, shard);
        let records = read
            .records
            .into_iter()
            .map(|read| {
                let sequence_number =
                    record.sequence(number, read.index, read.arrived.as_millis()).to_string();
                SourceRecord {
                    event: events.of(&sequence_number, &read),
                    sequence_number,
                    partition_key: read.partition_key,
                    arrived: read.arrived,
                    data: read.data,
                }
            })
            .collect();
        Ok(SourcePage { records, next, at_end, millis_behind_latest })
    }

    fn watch(&self, caller: &Caller, arn: &str) -> Box<dyn SourceWatch> {
        // An ARN that means no stream never changes; reading it tells what is wrong with it.
        Box::new(StreamWatch(Reads::parse(caller, arn).ok().map(|reads| {
            let name = reads.stream();
            let records = self.room.store.watch(keys::chunk::of_stream_name(name));
            let shards = self.room.store.watch(keys::stream::key(name));
            (records, shards)
        })))
    }

    async fn watch_shard(&self, caller: &Caller, arn: &str, shard: &str) -> Box<dyn SourceWatch> {
        match (Reads::parse(caller, arn), shard_number(shard)) {
            (Ok(reads), Some(number)) => {
                let name = reads.stream().clone();
                Box::new(ShardWatch::new(self.room.clone(), name, number).await)
            }
            _ => self.watch(caller, arn),
        }
    }
}

struct StreamWatch(Option<(Watch, Watch)>);

#[async_trait::async_trait]
impl SourceWatch for StreamWatch {
    async fn changed(&mut self) {
        match &mut self.0 {
            Some((records, shards)) => tokio::select! {
                () = records.changed() => {}
                () = shards.changed() => {}
            },
            None => std::future::pending().await,
        }
    }
}

/// Makes records into events: «Using AWS Lambda with Amazon Kinesis» in the Lambda Developer Guide.
struct Events<'a> {
    shard: &'a str,
    identity_arn: String,
    region: &'a str,
    /// The stream's, or the consumer's, as the mapping has it.
    source_arn: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    kinesis: Payload<'a>,
    event_source: &'static str,
    event_version: &'static str,
    #[serde(rename = "eventID")]
    event_id: String,
    event_name: &'static str,
    invoke_identity_arn: &'a str,
    aws_region: &'a str,
    #[serde(rename = "eventSourceARN")]
    event_source_arn: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Payload<'a> {
    kinesis_schema_version: &'static str,
    partition_key: &'a str,
    sequence_number: &'a str,
    data: String,
    approximate_arrival_timestamp: f64,
}

impl<'a> Events<'a> {
    fn new(caller: &Caller, stream: &'a Stream, source_arn: &'a str, shard: &'a str) -> Events<'a> {
        let identity_arn = match &caller.principal {
            Principal::Session(session) => session.role_arn.clone(),
            _ => caller.arn(),
        };
        Events { shard, identity_arn, region: stream.name().region.as_str(), source_arn }
    }

    fn of(&self, number: &str, record: &crate::chunk::Record) -> Bytes {
        let event = Event {
            kinesis: Payload {
                kinesis_schema_version: "1.0",
                partition_key: &record.partition_key,
                sequence_number: number,
                data: STANDARD.encode(&record.data),
                approximate_arrival_timestamp: record.arrived.as_secs_f64(),
            },
            event_source: "aws:kinesis",
            event_version: "1.0",
            event_id: format!("{}:{number}", self.shard),
            event_name: "aws:kinesis:record",
            invoke_identity_arn: &self.identity_arn,
            aws_region: self.region,
            event_source_arn: self.source_arn,
        };
        // Text and finite numbers only: there is nothing in it that JSON could not say.
        serde_json::to_vec(&event).unwrap_or_default().into()
    }
}
