//! A room with a clock to move, and short words for what the tests do again and again.

use aws_api::ApiError;
use aws_api::kinesis::*;
use bytes::Bytes;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_kinesis::Room;
use std::sync::Arc;
use store::{Memory, Store};

/// The stream's.
pub const ARN: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks";

pub const NOW_MS: i64 = 1_795_000_000_000;

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub clock: Arc<VirtualClock>,
    pub ambient: Ambient,
    pub caller: Caller,
}

impl House {
    pub fn new() -> House {
        House::over(Arc::new(Memory::new()))
    }

    pub fn over(store: Arc<dyn Store>) -> House {
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(NOW_MS));
        let room = Room::new(store.clone(), ambient.clone());
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "request", ambient.now());
        House { room, store, clock, ambient, caller }
    }

    pub async fn with_stream(shards: i32) -> House {
        let house = House::new();
        house.create("clicks", shards).await.unwrap();
        house
    }

    /// The same store, served by a room that knows nothing of the one before.
    pub fn reopen(&mut self) {
        self.room = Room::new(self.store.clone(), self.ambient.clone());
    }

    pub async fn create(&self, name: &str, shards: i32) -> Result<CreateStreamOutput, ApiError> {
        let input = CreateStreamInput {
            stream_name: name.to_owned(),
            shard_count: Some(shards),
            ..CreateStreamInput::default()
        };
        self.room.create_stream(&self.caller, input).await
    }

    pub async fn put(&self, key: &str, data: &str) -> Result<PutRecordOutput, ApiError> {
        let input = PutRecordInput {
            stream_name: named(),
            partition_key: key.to_owned(),
            data: Bytes::copy_from_slice(data.as_bytes()),
            ..PutRecordInput::default()
        };
        self.room.put_record(&self.caller, input).await
    }

    pub async fn put_all(&self, records: Vec<(String, String)>) -> PutRecordsOutput {
        let records = records.into_iter().map(|(partition_key, data)| PutRecordsRequestEntry {
            data: data.into(),
            explicit_hash_key: None,
            partition_key,
        });
        let input = PutRecordsInput {
            records: records.collect(),
            stream_name: named(),
            ..PutRecordsInput::default()
        };
        self.room.put_records(&self.caller, input).await.unwrap()
    }

    /// A consumer's ARN.
    pub async fn register(&self, name: &str) -> Result<String, ApiError> {
        let input = RegisterStreamConsumerInput {
            stream_arn: ARN.to_owned(),
            consumer_name: name.to_owned(),
            ..RegisterStreamConsumerInput::default()
        };
        let made = self.room.register_stream_consumer(&self.caller, input).await?;
        Ok(made.consumer.consumer_arn)
    }

    pub async fn deregister(&self, arn: &str) -> Result<(), ApiError> {
        let input = DeregisterStreamConsumerInput {
            consumer_arn: Some(arn.to_owned()),
            ..DeregisterStreamConsumerInput::default()
        };
        self.room.deregister_stream_consumer(&self.caller, input).await.map(|_| ())
    }

    pub async fn delete(&self, enforce: bool) -> Result<(), ApiError> {
        let input = DeleteStreamInput {
            stream_name: named(),
            enforce_consumer_deletion: Some(enforce),
            ..DeleteStreamInput::default()
        };
        self.room.delete_stream(&self.caller, input).await.map(|_| ())
    }

    pub async fn iterator(&self, input: GetShardIteratorInput) -> Result<String, ApiError> {
        let made = self.room.get_shard_iterator(&self.caller, input).await?;
        Ok(made.shard_iterator.unwrap())
    }

    pub async fn trim_horizon(&self, shard: u32) -> String {
        self.iterator(start(shard, ShardIteratorType::TrimHorizon)).await.unwrap()
    }

    pub async fn get(&self, iterator: &str, limit: i32) -> Result<GetRecordsOutput, ApiError> {
        let input = GetRecordsInput {
            shard_iterator: iterator.to_owned(),
            limit: Some(limit),
            ..GetRecordsInput::default()
        };
        self.room.get_records(&self.caller, input).await
    }

    /// All records of a shard, from the oldest on, in pages of `limit`.
    pub async fn read(&self, shard: u32, limit: i32) -> Vec<Record> {
        let mut iterator = Some(self.trim_horizon(shard).await);
        let mut all = Vec::new();
        while let Some(at) = iterator {
            let page = self.get(&at, limit).await.unwrap();
            let at_tip = page.millis_behind_latest == Some(0) && page.records.is_empty();
            all.extend(page.records);
            iterator = page.next_shard_iterator.filter(|_| !at_tip);
        }
        all
    }

    /// How many records a shard holds.
    pub async fn read_all(&self, shard: u32) -> usize {
        self.read(shard, 10_000).await.len()
    }

    pub async fn shards(&self) -> Vec<Shard> {
        let input = ListShardsInput { stream_name: named(), ..ListShardsInput::default() };
        self.room.list_shards(&self.caller, input).await.unwrap().shards.unwrap()
    }

    pub async fn split(&self, shard: u32, at: &str) -> Result<SplitShardOutput, ApiError> {
        let input = SplitShardInput {
            new_starting_hash_key: at.to_owned(),
            shard_to_split: id(shard),
            stream_name: named(),
            ..SplitShardInput::default()
        };
        self.room.split_shard(&self.caller, input).await
    }

    pub async fn merge(&self, one: u32, other: u32) -> Result<MergeShardsOutput, ApiError> {
        let input = MergeShardsInput {
            shard_to_merge: id(one),
            adjacent_shard_to_merge: id(other),
            stream_name: named(),
            ..MergeShardsInput::default()
        };
        self.room.merge_shards(&self.caller, input).await
    }
}

pub fn named() -> Option<String> {
    Some("clicks".to_owned())
}

pub fn id(shard: u32) -> String {
    format!("shardId-{shard:012}")
}

pub fn start(shard: u32, kind: ShardIteratorType) -> GetShardIteratorInput {
    GetShardIteratorInput {
        shard_id: id(shard),
        shard_iterator_type: kind,
        stream_name: named(),
        ..GetShardIteratorInput::default()
    }
}

pub fn texts(records: &[Record]) -> Vec<String> {
    records.iter().map(|record| String::from_utf8(record.data.to_vec()).unwrap()).collect()
}

/// The code and the message that a call was refused with.
pub fn refusal<T: std::fmt::Debug>(result: Result<T, ApiError>) -> (String, String) {
    let error = result.unwrap_err();
    (error.code().to_owned(), error.message().to_owned())
}
