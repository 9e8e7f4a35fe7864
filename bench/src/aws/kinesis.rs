//! Streams and records.

use super::{ACTIVE_PATIENCE, Anything, PAYLOAD_BYTES};
use crate::message::{Request, Service};
use crate::server::Server;
use crate::trouble::{Result, Trouble};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::json;

/// The stream that is measured.
pub const STREAM: &str = "bench";
/// Its shards: enough that keys spread, few enough that every answer is full.
pub const SHARDS: usize = 4;
/// The most that one PutRecords may carry (AWS «PutRecords»).
pub const RECORDS_A_REQUEST: usize = 500;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Described {
    stream_description_summary: Summary,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Summary {
    stream_status: String,
    #[serde(rename = "StreamARN")]
    stream_arn: String,
}

/// Makes [`STREAM`], waits until it can be used, and gives its ARN.
pub async fn create_stream(server: &Server) -> Result<String> {
    create_stream_of(server, SHARDS).await
}

/// The same, of so many shards.
pub async fn create_stream_of(server: &Server, shards: usize) -> Result<String> {
    let create = json!({"StreamName": STREAM, "ShardCount": shards});
    let request = Request::post(Service::Kinesis, "CreateStream", create.to_string());
    server.send(&request).await?;
    let describe = || async {
        let named = json!({"StreamName": STREAM});
        let described: Described =
            server.call(Service::Kinesis, "DescribeStreamSummary", named).await?;
        Ok::<_, Trouble>(described.stream_description_summary)
    };
    let active = || async { Ok(describe().await?.stream_status == "ACTIVE") };
    server.wait_until("the stream is ACTIVE", ACTIVE_PATIENCE, active).await?;
    Ok(describe().await?.stream_arn)
}

fn key(number: usize) -> String {
    format!("key-{number:06}")
}

/// Puts one record of 1 KiB under key `number`.
pub fn put_record(number: usize) -> Request {
    let data = STANDARD.encode(vec![b'r'; PAYLOAD_BYTES]);
    let body = json!({"StreamName": STREAM, "PartitionKey": key(number), "Data": data});
    Request::post(Service::Kinesis, "PutRecord", body.to_string())
}

/// Puts a full request of records of 1 KiB, under keys from `number` on.
pub fn put_records(number: usize) -> Request {
    let filler = vec![b'r'; PAYLOAD_BYTES];
    put_records_of((number..).take(RECORDS_A_REQUEST).map(|n| (key(n), filler.clone())))
}

/// Puts `records`: keys and data.
pub fn put_records_of(records: impl Iterator<Item = (String, Vec<u8>)>) -> Request {
    let records: Vec<_> = records
        .map(|(key, data)| json!({"PartitionKey": key, "Data": STANDARD.encode(data)}))
        .collect();
    let body = json!({"StreamName": STREAM, "Records": records});
    Request::post(Service::Kinesis, "PutRecords", body.to_string())
}

/// Where a record was put.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Placed {
    /// The shard.
    pub shard_id: String,
    /// The place within it.
    pub sequence_number: String,
}

/// Puts records; all of them must be accepted.
pub async fn place(server: &Server, request: &Request) -> Result<Vec<Placed>> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Answer {
        failed_record_count: Option<u64>,
        records: Vec<Placed>,
    }
    let answer: Answer = super::read("PutRecords", &server.send(request).await?)?;
    match answer.failed_record_count {
        None | Some(0) => Ok(answer.records),
        Some(failed) => Err(Trouble::wrong("PutRecords", format!("{failed} records failed"))),
    }
}

/// Reads [`RECORDS_A_REQUEST`] records from `place` on.
pub async fn get_records(server: &Server, place: &Placed) -> Result<Request> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Iterator {
        shard_iterator: String,
    }
    let from = json!({
        "StreamName": STREAM,
        "ShardId": place.shard_id,
        "ShardIteratorType": "AT_SEQUENCE_NUMBER",
        "StartingSequenceNumber": place.sequence_number,
    });
    let iterator: Iterator = server.call(Service::Kinesis, "GetShardIterator", from).await?;
    let body = json!({"ShardIterator": iterator.shard_iterator, "Limit": RECORDS_A_REQUEST});
    Ok(Request::post(Service::Kinesis, "GetRecords", body.to_string()))
}

/// How many records an answer to GetRecords holds.
pub fn records_in(answer: &[u8]) -> Result<usize> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Got {
        records: Vec<Anything>,
    }
    Ok(super::read::<Got>("GetRecords", answer)?.records.len())
}

/// Registers a consumer, and gives what subscribes it to what comes after a shard's present end.
pub async fn subscribe(
    server: &Server,
    stream_arn: &str,
    consumer: &str,
    shard_id: &str,
) -> Result<Request> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Registered {
        consumer: Consumer,
    }
    #[derive(Deserialize)]
    struct Consumer {
        #[serde(rename = "ConsumerARN")]
        arn: String,
    }
    let register = json!({"StreamARN": stream_arn, "ConsumerName": consumer});
    let registered: Registered =
        server.call(Service::Kinesis, "RegisterStreamConsumer", register).await?;
    let body = json!({
        "ConsumerARN": registered.consumer.arn,
        "ShardId": shard_id,
        "StartingPosition": {"Type": "LATEST"},
    });
    Ok(Request::post(Service::Kinesis, "SubscribeToShard", body.to_string()))
}
