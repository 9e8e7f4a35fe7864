//! Streams of tables as event source mappings read them.

use std::sync::Arc;

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::seams::{Position, RecordSource, SourcePage, SourceRecord, SourceShard, SourceWatch};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use foundation::Caller;
use foundation::access::{Ask, Authorizer, Decision, denial};
use store::Watch;

use super::event;
use super::mark::{Mark, SequenceNumber};
use super::model::{Shard, Stream, StreamName};
use super::read::{Place, Read, ReadFailed, Want};
use super::record::Kept;
use super::requests::{BYTES_MAX, RECORDS_MAX, own_stream};
use crate::Room;
use crate::errors::{invalid, store_failed};
use crate::value::Value;

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
        arn: &str,
        actions: &[&'static str],
    ) -> Result<StreamName, ApiError> {
        let name = own_stream(caller, arn)?;
        let asks = actions.iter().map(|action| Ask::new(action, arn)).collect();
        for ask in self.room.attach(caller, asks).await? {
            if let Decision::Denied(why) = self.authorizer.decide(caller, &ask).await {
                let message = denial(caller, &ask, &why);
                return Err(ApiError::new("AccessDeniedException", 400, message));
            }
        }
        Ok(name)
    }

    async fn place(
        &self,
        stream: &Stream,
        shard: Shard,
        position: &Position,
    ) -> Result<Place, ApiError> {
        Ok(match position {
            Position::TrimHorizon => Place::Start,
            Position::Latest => {
                let generation = stream.generation(shard.generation);
                match generation {
                    Some(generation) => Place::After(
                        self.room
                            .last_mark(stream, shard, generation)
                            .await
                            .map_err(store_failed)?,
                    ),
                    None => Place::Start,
                }
            }
            Position::AtTimestamp(_) => {
                return Err(invalid("Streams of tables are not read from a timestamp on"));
            }
            Position::After(text) => {
                let number = SequenceNumber::parse(text);
                let number = number.filter(|number| number.generation == shard.generation);
                let number =
                    number.ok_or_else(|| invalid(format!("Invalid SequenceNumber: {text}")))?;
                Place::After(number.mark)
            }
        })
    }
}

#[async_trait]
impl RecordSource for Source {
    async fn shards(&self, caller: &Caller, arn: &str) -> Result<Vec<SourceShard>, ApiError> {
        let name = self.check(caller, arn, &["dynamodb:DescribeStream"]).await?;
        let stream = self.room.stream(&name).await?;
        Ok(stream
            .shards()
            .map(|(shard, generation)| SourceShard {
                id: stream.shard_id(shard, generation),
                parents: stream
                    .parent(shard)
                    .map(|(parent, older)| stream.shard_id(parent, older))
                    .into_iter()
                    .collect(),
            })
            .collect())
    }

    /// Records that were trimmed behind the position are passed over: to read on is all that is
    /// left to do.
    async fn read(
        &self,
        caller: &Caller,
        arn: &str,
        shard: &str,
        position: &Position,
        max_records: usize,
        max_bytes: usize,
    ) -> Result<SourcePage, ApiError> {
        let actions = ["dynamodb:GetShardIterator", "dynamodb:GetRecords"];
        let name = self.check(caller, arn, &actions).await?;
        let stream = self.room.stream(&name).await?;
        let (shard, _) = self.room.shard_of(&stream, shard)?;
        let place = self.place(&stream, shard, position).await?;
        let want =
            Want { records: max_records.clamp(1, RECORDS_MAX), bytes: max_bytes.min(BYTES_MAX) };
        let read = match self.room.read_shard(&stream, shard, place, want).await {
            Err(ReadFailed::Trimmed) => {
                self.room.read_shard(&stream, shard, Place::Start, want).await?
            }
            other => other?,
        };
        Ok(page(&stream, arn, shard, read, self.room.ambient.now()))
    }

    fn watch(&self, caller: &Caller, arn: &str) -> Box<dyn SourceWatch> {
        // An ARN that means no stream never changes; reading it tells what is wrong with it.
        Box::new(StreamWatch(own_stream(caller, arn).ok().map(|name| {
            (self.room.store.watch(name.records()), self.room.store.watch(name.key()))
        })))
    }
}

fn page(
    stream: &Stream,
    arn: &str,
    shard: Shard,
    read: Read,
    now: foundation::Timestamp,
) -> SourcePage {
    let next = match read.next {
        Place::Start => Position::TrimHorizon,
        Place::After(mark) => Position::After(shard.sequence(mark).to_string()),
    };
    let age = read.waiting.map_or(0, |at| now.since(at).as_millis());
    let show = |(mark, kept): (Mark, Kept)| {
        let number = shard.sequence(mark);
        let (arrived, partition_key) = (kept.at, partition_key(stream, &kept));
        SourceRecord {
            sequence_number: number.to_string(),
            partition_key,
            arrived,
            event: event::lambda_event(arn, event::record(stream, number, kept)),
            data: Bytes::new(),
        }
    };
    SourcePage {
        records: read.records.into_iter().map(show).collect(),
        next,
        at_end: read.at_end,
        millis_behind_latest: i64::try_from(age).unwrap_or(i64::MAX),
    }
}

/// The partition key's value as text: one for each value.
fn partition_key(stream: &Stream, kept: &Kept) -> String {
    match kept.key.get(&stream.record.keys.hash.name) {
        Some(Value::S(text)) => text.clone(),
        Some(Value::N(number)) => number.to_string(),
        Some(Value::B(bytes)) => STANDARD.encode(bytes),
        // No key has another type.
        _ => String::new(),
    }
}

struct StreamWatch(Option<(Watch, Watch)>);

#[async_trait]
impl SourceWatch for StreamWatch {
    async fn changed(&mut self) {
        match &mut self.0 {
            Some((records, stream)) => tokio::select! {
                () = records.changed() => {}
                () = stream.changed() => {}
            },
            None => std::future::pending().await,
        }
    }
}
