//! A room with a clock that the test moves, and the services around it: short words for what the
//! tests do again and again.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::firehose::*;
use aws_api::glue::Glue;
use aws_api::lambda::{InvocationRequest, InvocationResponse, Lambda};
use aws_api::logs::{Logs, PutLogEventsRequest, PutLogEventsResponse};
use aws_api::s3::{PutObjectOutput, PutObjectRequest, S3};
use aws_api::seams::{Position, RecordSource, SourcePage, SourceRecord, SourceShard, SourceWatch};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use foundation::access::{AssumeRefused, Roles};
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use serde_json::{Value, json};
use service_firehose::{Room, Seams};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Memory, Store};
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub const ROLE: &str = "arn:aws:iam::000000000000:role/hose";
pub const BUCKET: &str = "arn:aws:s3:::clicks";
pub const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:enrich";
pub const SOURCE: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/raw";
/// 2018-08-27T18:30:05Z.
pub const START: Timestamp = Timestamp::from_millis(1_535_394_605_000);

/// A shard's parents, its records, whether it is closed.
type Shard = (Vec<String>, Vec<Bytes>, bool);

/// Answers a function's event.
type Function = Box<dyn Fn(&Value) -> Result<Value, ApiError> + Send + Sync>;

/// All that is around the room.
pub struct World {
    /// Objects by `bucket/key`, with how often each was written.
    pub objects: Mutex<BTreeMap<String, (Bytes, u32)>>,
    /// What the next writes are refused with.
    pub refusals: Mutex<VecDeque<ApiError>>,
    /// Whether S3 is there at all.
    pub s3_down: Mutex<bool>,
    pub function: Mutex<Function>,
    /// Events that the function was given.
    pub events: Mutex<Vec<Value>>,
    /// Messages in `group/stream`.
    pub lines: Mutex<Vec<(String, Value)>>,
    /// A Kinesis stream's.
    pub shards: Mutex<BTreeMap<String, Shard>>,
    changes: watch::Sender<u64>,
}

impl World {
    fn new() -> Arc<World> {
        Arc::new(World {
            objects: Mutex::default(),
            refusals: Mutex::default(),
            s3_down: Mutex::new(false),
            function: Mutex::new(Box::new(|event| Ok(answer(event, |data| ("Ok", data))))),
            events: Mutex::default(),
            lines: Mutex::default(),
            shards: Mutex::default(),
            changes: watch::Sender::new(0),
        })
    }

    pub fn changed(&self) {
        self.changes.send_modify(|count| *count += 1);
    }

    pub fn keys(&self) -> Vec<String> {
        self.objects.lock().unwrap().keys().cloned().collect()
    }

    /// Waits until something is so that changes with what the doubles are told.
    pub async fn until(&self, is: impl Fn(&World) -> bool) {
        let mut changes = self.changes.subscribe();
        while !is(self) {
            changes.changed().await.unwrap();
        }
    }
}

/// An answer that does to each record what `change` says: a result, and data.
pub fn answer(event: &Value, change: impl Fn(String) -> (&'static str, String)) -> Value {
    let records = event["records"].as_array().unwrap().iter().map(|record| {
        let data = STANDARD.decode(record["data"].as_str().unwrap()).unwrap();
        let (result, data) = change(String::from_utf8(data).unwrap());
        json!({"recordId": record["recordId"], "result": result, "data": STANDARD.encode(data)})
    });
    json!({"records": records.collect::<Vec<_>>()})
}

/// [`ROLE`], for streams.
fn hose_role() -> Arc<dyn Roles> {
    testing::roles(|asked| {
        asked.is_by("firehose.amazonaws.com", ":deliverystream/");
        match asked.role_arn {
            ROLE => Ok(asked.session()),
            _ => Err(AssumeRefused::NotTrusted),
        }
    })
}

/// That it is the stream's role that calls.
fn by_role(caller: &Caller) {
    assert_eq!(testing::role_of(caller), Some(ROLE));
}

#[async_trait]
impl S3 for World {
    async fn put_object(
        &self,
        caller: &Caller,
        mut input: PutObjectRequest,
    ) -> Result<PutObjectOutput, ApiError> {
        by_role(caller);
        if let Some(refusal) = self.refusals.lock().unwrap().pop_front() {
            return Err(refusal);
        }
        if *self.s3_down.lock().unwrap() {
            return Err(ApiError::new("NoSuchBucket", 404, "The specified bucket does not exist"));
        }
        let too_large = || ApiError::internal("too large");
        let body = input.body.collect(1 << 30, too_large).await?;
        assert_eq!(input.content_length, i64::try_from(body.len()).ok());
        let key = format!("{}/{}", input.bucket, input.key);
        let mut objects = self.objects.lock().unwrap();
        let writes = objects.get(&key).map_or(0, |(_, writes)| *writes);
        objects.insert(key, (body, writes + 1));
        drop(objects);
        self.changed();
        Ok(PutObjectOutput::default())
    }
}

#[async_trait]
impl Lambda for World {
    async fn invoke(
        &self,
        caller: &Caller,
        input: InvocationRequest,
    ) -> Result<InvocationResponse, ApiError> {
        by_role(caller);
        assert_eq!(input.function_name, FUNCTION);
        let event: Value = serde_json::from_slice(&input.payload.unwrap()).unwrap();
        let answer = (self.function.lock().unwrap())(&event);
        self.events.lock().unwrap().push(event);
        self.changed();
        let answer = answer?;
        let failed = answer.get("errorMessage").map(|_| "Unhandled".to_owned());
        Ok(InvocationResponse {
            function_error: failed,
            payload: Some(serde_json::to_vec(&answer).unwrap().into()),
            ..InvocationResponse::default()
        })
    }
}

#[async_trait]
impl Logs for World {
    async fn put_log_events(
        &self,
        caller: &Caller,
        input: PutLogEventsRequest,
    ) -> Result<PutLogEventsResponse, ApiError> {
        by_role(caller);
        let place = format!("{}/{}", input.log_group_name, input.log_stream_name);
        let mut lines = self.lines.lock().unwrap();
        for event in input.log_events {
            lines.push((place.clone(), serde_json::from_str(&event.message).unwrap()));
        }
        drop(lines);
        self.changed();
        Ok(PutLogEventsResponse::default())
    }
}

impl Glue for World {}

struct Changes(watch::Receiver<u64>);

#[async_trait]
impl SourceWatch for Changes {
    async fn changed(&mut self) {
        self.0.changed().await.unwrap();
    }
}

#[async_trait]
impl RecordSource for World {
    async fn shards(&self, caller: &Caller, arn: &str) -> Result<Vec<SourceShard>, ApiError> {
        by_role(caller);
        if arn != SOURCE {
            return Err(ApiError::new("ResourceNotFoundException", 400, "no such stream"));
        }
        let shards = self.shards.lock().unwrap();
        let shard = |(id, (parents, ..)): (&String, &(Vec<String>, Vec<Bytes>, bool))| {
            SourceShard { id: id.clone(), parents: parents.clone() }
        };
        Ok(shards.iter().map(shard).collect())
    }

    async fn read(
        &self,
        caller: &Caller,
        _: &str,
        shard: &str,
        position: &Position,
        max_records: usize,
        _: usize,
    ) -> Result<SourcePage, ApiError> {
        by_role(caller);
        let shards = self.shards.lock().unwrap();
        let (_, all, closed) = &shards[shard];
        let from = match position {
            Position::After(number) => number.parse::<usize>().unwrap() + 1,
            _ => 0,
        };
        let record = |(at, data): (usize, &Bytes)| SourceRecord {
            sequence_number: at.to_string(),
            partition_key: format!("key-{at}"),
            arrived: START,
            event: Bytes::new(),
            data: data.clone(),
        };
        let records: Vec<_> =
            all.iter().enumerate().skip(from).take(max_records.min(3)).map(record).collect();
        let last = from + records.len();
        let next = match last {
            0 => position.clone(),
            last => Position::After((last - 1).to_string()),
        };
        let at_end = *closed && last == all.len();
        Ok(SourcePage { records, next, at_end, millis_behind_latest: 0 })
    }

    fn watch(&self, _: &Caller, _: &str) -> Box<dyn SourceWatch> {
        Box::new(Changes(self.changes.subscribe()))
    }
}

pub struct House {
    pub room: Arc<Room>,
    pub store: Arc<dyn Store>,
    pub ambient: Ambient,
    pub clock: Arc<VirtualClock>,
    pub world: Arc<World>,
    pub caller: Caller,
    work: Option<JoinHandle<()>>,
}

impl Drop for House {
    fn drop(&mut self) {
        self.kill();
    }
}

impl House {
    pub fn new() -> House {
        let (ambient, clock) = Ambient::seeded(7, START);
        House::on(Arc::new(Memory::new()), World::new(), ambient, clock)
    }

    pub fn on(
        store: Arc<dyn Store>,
        world: Arc<World>,
        ambient: Ambient,
        clock: Arc<VirtualClock>,
    ) -> House {
        let seams = Seams {
            roles: hose_role(),
            s3: world.clone(),
            lambda: world.clone(),
            logs: world.clone(),
            glue: world.clone(),
            kinesis: world.clone(),
            client: outbound::Client::new(clock.clone()),
        };
        let room = Room::new(store.clone(), ambient.clone(), "node".to_owned(), seams);
        let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
        let work = Some(tokio::spawn(room.clone().run()));
        House { room, store, ambient, clock, world, caller, work }
    }

    /// Ends all work, wherever it is.
    pub fn kill(&mut self) {
        self.work.take().inspect(JoinHandle::abort);
    }

    /// The same store and world, with a room that knows nothing of the one before.
    pub async fn restart(mut self) -> House {
        self.kill();
        // What was aborted is dropped when its turn comes.
        self.settle().await;
        let (store, world) = (self.store.clone(), self.world.clone());
        House::on(store, world, self.ambient.clone(), self.clock.clone())
    }

    /// Lets everything run that can run without the time passing.
    pub async fn settle(&self) {
        for _ in 0..200 {
            tokio::task::yield_now().await;
        }
    }

    /// Lets time pass, second by second.
    pub async fn pass(&self, seconds: u64) {
        for _ in 0..seconds {
            self.settle().await;
            self.clock.advance(Duration::from_secs(1));
        }
        self.settle().await;
    }

    pub async fn create(&self, input: CreateDeliveryStreamInput) -> Result<(), ApiError> {
        self.room.create_delivery_stream(&self.caller, input).await?;
        self.settle().await;
        Ok(())
    }

    pub async fn describe(&self, name: &str) -> Result<DeliveryStreamDescription, ApiError> {
        let input = DescribeDeliveryStreamInput {
            delivery_stream_name: name.to_owned(),
            ..DescribeDeliveryStreamInput::default()
        };
        let output = self.room.describe_delivery_stream(&self.caller, input).await?;
        Ok(output.delivery_stream_description)
    }

    pub async fn put(&self, name: &str, data: &str) -> Result<PutRecordOutput, ApiError> {
        let input = PutRecordInput {
            delivery_stream_name: name.to_owned(),
            record: Record { data: data.to_owned().into() },
        };
        self.room.put_record(&self.caller, input).await
    }

    pub async fn update(
        &self,
        version: &str,
        to: ExtendedS3DestinationUpdate,
    ) -> Result<(), ApiError> {
        let input = UpdateDestinationInput {
            current_delivery_stream_version_id: version.to_owned(),
            delivery_stream_name: "hose".to_owned(),
            destination_id: "destinationId-000000000001".to_owned(),
            extended_s3_destination_update: Some(to),
            ..UpdateDestinationInput::default()
        };
        self.room.update_destination(&self.caller, input).await?;
        self.settle().await;
        Ok(())
    }

    /// The only object.
    pub fn object(&self) -> (String, String) {
        let objects = self.world.objects.lock().unwrap();
        assert_eq!(objects.len(), 1, "{:?}", objects.keys());
        let (key, (body, _)) = objects.first_key_value().unwrap();
        (key.clone(), String::from_utf8(body.to_vec()).unwrap())
    }

    /// All objects' bodies under a prefix, one behind the other.
    pub fn under(&self, prefix: &str) -> String {
        let objects = self.world.objects.lock().unwrap();
        let found = objects.iter().filter(|(key, _)| key.starts_with(prefix));
        found.map(|(_, (body, _))| String::from_utf8(body.to_vec()).unwrap()).collect()
    }
}

/// A stream `hose` to the bucket.
pub fn to_s3(
    change: impl FnOnce(&mut ExtendedS3DestinationConfiguration),
) -> CreateDeliveryStreamInput {
    let mut destination = ExtendedS3DestinationConfiguration {
        bucket_arn: BUCKET.to_owned(),
        role_arn: ROLE.to_owned(),
        buffering_hints: hints(1, 10),
        ..ExtendedS3DestinationConfiguration::default()
    };
    change(&mut destination);
    CreateDeliveryStreamInput {
        delivery_stream_name: "hose".to_owned(),
        extended_s3_destination_configuration: Some(destination),
        ..CreateDeliveryStreamInput::default()
    }
}

pub fn hints(mebibytes: i32, seconds: i32) -> Option<BufferingHints> {
    Some(BufferingHints { size_in_mbs: Some(mebibytes), interval_in_seconds: Some(seconds) })
}

/// Processors with their parameters.
pub fn processing(processors: &[(&str, &[(&str, &str)])]) -> Option<ProcessingConfiguration> {
    let parameter = |(name, value): &(&str, &str)| ProcessorParameter {
        parameter_name: (*name).into(),
        parameter_value: (*value).to_owned(),
    };
    let processor = |(kind, parameters): &(&str, &[(&str, &str)])| Processor {
        parameters: Some(parameters.iter().map(parameter).collect()),
        r#type: (*kind).into(),
    };
    Some(ProcessingConfiguration {
        enabled: Some(true),
        processors: Some(processors.iter().map(processor).collect()),
    })
}
