//! Functions that transform records: «Transform source data in Amazon Data Firehose».

use super::{Passing, Processed};
use crate::delivery::Failure;
use crate::limits::{INVOCATION_BYTES_MAX, PAUSE_FIRST, PAUSE_MAX};
use crate::outside::Outside;
use crate::record::{PartitionKeys, Record};
use crate::stream::Stream;
use crate::tell::{self, Trouble};
use aws_api::ApiError;
use aws_api::lambda::InvocationRequest;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;

/// `BufferIntervalInSeconds`, unless it is set.
pub(super) const INTERVAL_DEFAULT: Duration = Duration::from_mins(1);
/// Invocations under way at once, of one step.
const AT_ONCE: usize = 8;

/// A function, and how it is called.
#[derive(Clone, Debug)]
pub(super) struct Transform {
    pub(super) arn: String,
    pub(super) role: String,
    /// Bytes of an invocation's records.
    pub(super) bytes: u64,
    /// How long records wait for others.
    pub(super) interval: Option<Duration>,
    pub(super) retries: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    invocation_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    source_kinesis_stream_arn: Option<&'a str>,
    delivery_stream_arn: &'a str,
    region: &'a str,
    records: Vec<EventRecord<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EventRecord<'a> {
    record_id: String,
    approximate_arrival_timestamp: i64,
    data: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kinesis_record_metadata: Option<KinesisRecordMetadata<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct KinesisRecordMetadata<'a> {
    sequence_number: &'a str,
    subsequence_number: u64,
    partition_key: &'a str,
    shard_id: &'a str,
    approximate_arrival_timestamp: i64,
}

/// What a function answers.
#[derive(Deserialize)]
struct Answer {
    records: Vec<AnswerRecord>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AnswerRecord {
    record_id: String,
    result: String,
    #[serde(default)]
    data: Option<String>,
    #[serde(default)]
    metadata: Option<Metadata>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Metadata {
    #[serde(default)]
    partition_keys: BTreeMap<String, Value>,
}

/// What becomes of a record.
enum Fate {
    Passes(Passing),
    Dropped,
    Fails(Record, Failure, u32),
}

impl Transform {
    /// Calls the function with all records, so many at a time; keeps their order.
    pub(super) async fn run(
        &self,
        outside: &Arc<Outside>,
        stream: &Arc<Stream>,
        records: Vec<Record>,
        out: &mut Processed,
    ) -> Vec<Passing> {
        let mut batches = Vec::new();
        let mut batch = Vec::new();
        let mut bytes = 0;
        for record in records {
            bytes += record.data.len() as u64;
            if bytes > self.bytes && !batch.is_empty() {
                batches.push(std::mem::take(&mut batch));
                bytes = record.data.len() as u64;
            }
            batch.push(record);
        }
        if !batch.is_empty() {
            batches.push(batch);
        }
        let mut passing = Vec::new();
        let mut batches = batches.into_iter();
        loop {
            let some: Vec<_> = batches.by_ref().take(AT_ONCE).collect();
            if some.is_empty() {
                return passing;
            }
            let calls: Vec<_> = some
                .into_iter()
                .map(|batch| {
                    let (transform, outside, stream) =
                        (self.clone(), outside.clone(), stream.clone());
                    let call = async move { transform.call(&outside, &stream, batch).await };
                    AbortOnDrop(tokio::spawn(call))
                })
                .collect();
            for mut call in calls {
                // What panics is begun anew with the whole step: nothing was committed.
                let Ok(fates) = (&mut call.0).await else { return passing };
                for fate in fates {
                    match fate {
                        Fate::Passes(one) => passing.push(one),
                        Fate::Dropped => {}
                        Fate::Fails(record, failure, attempts) => {
                            out.failed.push((record, failure, attempts));
                        }
                    }
                }
            }
        }
    }

    /// Calls it with these records, and again as often as it may be.
    async fn call(
        &self,
        outside: &Arc<Outside>,
        stream: &Arc<Stream>,
        batch: Vec<Record>,
    ) -> Vec<Fate> {
        let clock = &outside.ambient.clock;
        let mut pause = PAUSE_FIRST;
        let mut attempt = 1;
        loop {
            let began_ns = clock.monotonic_ns();
            let answered = self.invoke(outside, stream, &batch).await;
            let took_ms = clock.monotonic_ns().saturating_sub(began_ns) / 1_000_000;
            tell::transformed(outside, stream, took_ms, answered.is_ok());
            let failure = match answered {
                Ok(answer) => {
                    let told = |fate| match fate {
                        Fate::Fails(record, failure, attempts) => {
                            Fate::Fails(record, self.told(failure), attempts)
                        }
                        passes => passes,
                    };
                    return fates(answer, batch, attempt).into_iter().map(told).collect();
                }
                Err(failure) => failure,
            };
            let trouble = Trouble { failure: &failure, processor: Some(&self.arn) };
            tell::trouble(outside, stream, &trouble).await;
            if !failure.again || attempt > self.retries {
                let fail = |record| Fate::Fails(record, self.told(failure.clone()), attempt);
                return batch.into_iter().map(fail).collect();
            }
            clock.sleep(pause).await;
            pause = (pause * 2).min(PAUSE_MAX);
            attempt += 1;
        }
    }

    /// A failure as the error record tells it.
    fn told(&self, mut failure: Failure) -> Failure {
        failure.more.push(("lambdaArn", self.arn.as_str().into()));
        failure
    }

    async fn invoke(
        &self,
        outside: &Arc<Outside>,
        stream: &Arc<Stream>,
        batch: &[Record],
    ) -> Result<HashMap<String, AnswerRecord>, Failure> {
        let caller = outside.acting(stream, &self.role, "Lambda").await?;
        let id = outside.ambient.dice.uuid();
        let event = Event {
            invocation_id: &id,
            source_kinesis_stream_arn: stream
                .settings
                .kinesis
                .as_ref()
                .map(|source| source.kinesis_stream_arn.as_str()),
            delivery_stream_arn: &stream.arn,
            region: stream.name.region.as_str(),
            records: batch.iter().map(event_record).collect(),
        };
        // Text and numbers: there is nothing in it that JSON could not say.
        let payload = serde_json::to_vec(&event).unwrap_or_default();
        let request = InvocationRequest {
            function_name: self.arn.clone(),
            payload: Some(payload.into()),
            ..InvocationRequest::default()
        };
        let answer = outside.seams.lambda.invoke(&caller, request).await.map_err(refused)?;
        if answer.function_error.is_some() {
            return Err(Failure::passing("Lambda.FunctionError", FUNCTION_ERROR));
        }
        let payload = answer.payload.unwrap_or_default();
        if payload.len() > INVOCATION_BYTES_MAX {
            return Err(Failure::passing("Lambda.FunctionError", TOO_LARGE));
        }
        let bad = |_| Failure::passing("Lambda.JsonProcessingException", NOT_PARSED);
        let answer: Answer = serde_json::from_slice(&payload).map_err(bad)?;
        let count = answer.records.len();
        let by_id: HashMap<String, AnswerRecord> =
            answer.records.into_iter().map(|record| (record.record_id.clone(), record)).collect();
        if by_id.len() < count {
            return Err(Failure::passing("Lambda.DuplicatedRecordId", DUPLICATED));
        }
        if batch.iter().any(|record| !by_id.contains_key(&record.id.to_string())) {
            return Err(Failure::passing("Lambda.MissingRecordId", MISSING));
        }
        Ok(by_id)
    }
}

/// A task that ends with who waits for it.
struct AbortOnDrop<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

const FUNCTION_ERROR: &str =
    "The Lambda function was successfully invoked but it returned an error result.";
const TOO_LARGE: &str = "The Lambda function returned more than 6 MB.";
const NOT_PARSED: &str = "There was an error parsing returned records from the Lambda function. \
    Ensure that the returned records follow the status model required by Amazon Data Firehose.";
const DUPLICATED: &str = "Multiple records were returned with the same record ID. Ensure that the \
    Lambda function returns unique record IDs for each record.";
const MISSING: &str = "One or more record Ids were not returned. Ensure that the Lambda function \
    returns all received record Ids.";

fn event_record(record: &Record) -> EventRecord<'_> {
    let arrived = record.arrived.as_millis();
    EventRecord {
        record_id: record.id.to_string(),
        approximate_arrival_timestamp: arrived,
        data: STANDARD.encode(&record.data),
        kinesis_record_metadata: record.origin.as_ref().map(|origin| KinesisRecordMetadata {
            sequence_number: &origin.sequence_number,
            subsequence_number: origin.subsequence_number,
            partition_key: &origin.partition_key,
            shard_id: &origin.shard,
            approximate_arrival_timestamp: arrived,
        }),
    }
}

/// Why a function was not called: «Lambda invocation errors» in the Developer Guide.
fn refused(error: ApiError) -> Failure {
    let code = match error.code() {
        "AccessDeniedException" => "Lambda.InvokeAccessDenied",
        "ResourceNotFoundException" => "Lambda.ResourceNotFound",
        "TooManyRequestsException" => "Lambda.InvokeLimitExceeded",
        "RequestTooLargeException" => "Lambda.RequestTooLarge",
        _ => "Lambda.InternalError",
    };
    Failure::passing(code, error.message())
}

/// What the function has said of each record.
fn fates(mut answer: HashMap<String, AnswerRecord>, batch: Vec<Record>, attempt: u32) -> Vec<Fate> {
    let fate = |record: Record| {
        let fail = |record, code: &'static str, message: &str| {
            Fate::Fails(record, Failure::lasting(code, message), attempt)
        };
        // That all are there was looked at.
        let Some(said) = answer.remove(&record.id.to_string()) else { return Fate::Dropped };
        match said.result.as_str() {
            "Dropped" => Fate::Dropped,
            "ProcessingFailed" => fail(
                record,
                "Lambda.ProcessingFailedStatus",
                "ProcessingFailed status set for record",
            ),
            "Ok" => match STANDARD.decode(said.data.unwrap_or_default()) {
                Ok(data) => {
                    let keys = said.metadata.map(|metadata| metadata.partition_keys);
                    let lambda = PartitionKeys {
                        lambda: keys.unwrap_or_default().into_iter().filter_map(key).collect(),
                        ..PartitionKeys::default()
                    };
                    Fate::Passes(Passing { record: Record { data: data.into(), ..record }, lambda })
                }
                Err(_) => fail(
                    record,
                    "Lambda.DataDecodingFailed",
                    "The data that the Lambda function returned is not base64.",
                ),
            },
            _ => fail(record, "Lambda.JsonProcessingException", NOT_PARSED),
        }
    };
    batch.into_iter().map(fate).collect()
}

/// A key of a partition as text.
fn key((name, value): (String, Value)) -> Option<(String, String)> {
    match value {
        Value::String(text) => Some((name, text)),
        Value::Number(number) => Some((name, number.to_string())),
        Value::Bool(truth) => Some((name, truth.to_string())),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
