//! Sources: which there are, and how each is read.

use crate::errors::{invalid, not_built};
use crate::limits::{BATCH_BYTES_MAX, FIFO_BATCH_MAX, QUEUE_BATCH_WITHOUT_WINDOW};
use crate::names::PipeName;
use aws_api::ApiError;
use aws_api::pipes::*;
use aws_api::seams::Position;
use event_engine::Config;
use event_engine::intake::IntakeConfig;
use foundation::{Arn, Timestamp};
use pollers::StreamKind;
use std::time::Duration;

/// Messages of a batch where nothing is said.
const QUEUE_BATCH: i32 = 10;
/// Records of a batch where nothing is said.
const STREAM_BATCH: i32 = 100;

/// Where events are from.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Source {
    Queue(QueueSource),
    Stream(StreamSource),
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct QueueSource {
    pub(crate) arn: String,
    pub(crate) config: IntakeConfig,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct StreamSource {
    pub(crate) arn: String,
    pub(crate) kind: StreamKind,
    pub(crate) starting: Position,
    pub(crate) config: Config,
    /// The ARN of a queue or topic.
    pub(crate) dead_letters: Option<String>,
}

/// The kinds of sources that there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Queue,
    Kinesis,
    DynamoDb,
}

impl Kind {
    fn of(text: &str) -> Result<Kind, ApiError> {
        if text.starts_with("smk://") {
            return Err(not_built("A source of self-managed Apache Kafka"));
        }
        let wrong = || invalid(format!("Invalid source ARN: {text}"));
        let arn = Arn::parse(text).map_err(|_| wrong())?;
        match &*arn.service {
            "sqs" => Ok(Kind::Queue),
            "kinesis" => Ok(Kind::Kinesis),
            "dynamodb" if arn.resource.contains("/stream/") => Ok(Kind::DynamoDb),
            "kafka" => Err(not_built("A source of Amazon MSK")),
            "mq" => Err(not_built("A source of Amazon MQ")),
            _ => Err(wrong()),
        }
    }
}

/// The parameters as they are shown: with what AWS takes where nothing is said. `most` is what the
/// enrichment and the target can be given at once.
pub(crate) fn with_defaults(
    source: &str,
    given: Option<PipeSourceParameters>,
    most: Option<usize>,
) -> Result<PipeSourceParameters, ApiError> {
    let mut given = given.unwrap_or_default();
    let most = most.and_then(|most| i32::try_from(most).ok()).unwrap_or(i32::MAX);
    match Kind::of(source)? {
        Kind::Queue => {
            let of = given.sqs_queue_parameters.get_or_insert_default();
            of.batch_size.get_or_insert(QUEUE_BATCH.min(most));
            of.maximum_batching_window_in_seconds.get_or_insert(0);
        }
        Kind::Kinesis => {
            let of = given.kinesis_stream_parameters.as_mut();
            let of = of.ok_or_else(|| required("KinesisStreamParameters"))?;
            of.batch_size.get_or_insert(STREAM_BATCH.min(most));
            of.maximum_batching_window_in_seconds.get_or_insert(0);
        }
        Kind::DynamoDb => {
            let of = given.dynamo_db_stream_parameters.as_mut();
            let of = of.ok_or_else(|| required("DynamoDBStreamParameters"))?;
            of.batch_size.get_or_insert(STREAM_BATCH.min(most));
            of.maximum_batching_window_in_seconds.get_or_insert(0);
        }
    }
    Ok(given)
}

fn required(name: &str) -> ApiError {
    invalid(format!("{name} are required for the given source."))
}

impl Source {
    pub(crate) fn of(
        pipe: &PipeName,
        text: &str,
        given: Option<&PipeSourceParameters>,
        now: Timestamp,
    ) -> Result<Source, ApiError> {
        let kind = Kind::of(text)?;
        let region = Arn::parse(text).map(|arn| arn.region).unwrap_or_default();
        if region != pipe.region.as_str() {
            return Err(invalid(format!(
                "The source must be in the pipe's region, {}, and not in {region}.",
                pipe.region
            )));
        }
        let given = with_defaults(text, given.cloned(), None)?;
        let own = match kind {
            Kind::Queue => "SqsQueueParameters",
            Kind::Kinesis => "KinesisStreamParameters",
            Kind::DynamoDb => "DynamoDBStreamParameters",
        };
        if let Some(name) = misplaced(&given, own) {
            return Err(invalid(format!("{name} are not valid for the given source.")));
        }
        match kind {
            Kind::Queue => queue(text, given.sqs_queue_parameters.unwrap_or_default()),
            Kind::Kinesis => {
                let of = given.kinesis_stream_parameters.unwrap_or_default();
                let starting = kinesis_start(&of, now)?;
                stream(text, StreamKind::Kinesis, starting, Reading::of(of))
            }
            Kind::DynamoDb => {
                let of = given.dynamo_db_stream_parameters.unwrap_or_default();
                let starting = match &of.starting_position {
                    DynamoDBStreamStartPosition::TrimHorizon => Position::TrimHorizon,
                    DynamoDBStreamStartPosition::Latest => Position::Latest,
                    DynamoDBStreamStartPosition::Unknown(other) => return Err(no_start(other)),
                };
                stream(text, StreamKind::DynamoDb, starting, Reading::from(of))
            }
        }
    }

    pub(crate) fn batch_size(&self) -> usize {
        match self {
            Source::Queue(queue) => queue.config.batch_size,
            Source::Stream(stream) => stream.config.batch_size,
        }
    }

    /// `aws:sqs` and so on, as events say it.
    pub(crate) fn service(&self) -> &'static str {
        match self {
            Source::Queue(_) => "aws:sqs",
            Source::Stream(StreamSource { kind: StreamKind::Kinesis, .. }) => "aws:kinesis",
            Source::Stream(StreamSource { kind: StreamKind::DynamoDb, .. }) => "aws:dynamodb",
        }
    }

    pub(crate) fn arn(&self) -> &str {
        match self {
            Source::Queue(queue) => &queue.arn,
            Source::Stream(stream) => &stream.arn,
        }
    }
}

/// Parameters of another kind of source.
fn misplaced(given: &PipeSourceParameters, own: &str) -> Option<&'static str> {
    let all = [
        ("ActiveMQBrokerParameters", given.active_mq_broker_parameters.is_some()),
        ("DynamoDBStreamParameters", given.dynamo_db_stream_parameters.is_some()),
        ("KinesisStreamParameters", given.kinesis_stream_parameters.is_some()),
        ("ManagedStreamingKafkaParameters", given.managed_streaming_kafka_parameters.is_some()),
        ("RabbitMQBrokerParameters", given.rabbit_mq_broker_parameters.is_some()),
        ("SelfManagedKafkaParameters", given.self_managed_kafka_parameters.is_some()),
        ("SqsQueueParameters", given.sqs_queue_parameters.is_some()),
    ];
    all.into_iter().find(|(name, set)| *set && *name != own).map(|(name, _)| name)
}

/// What was said, or nothing of it: the model has seen to its range.
fn count(number: Option<i32>) -> usize {
    usize::try_from(number.unwrap_or_default()).unwrap_or_default()
}

fn seconds(number: Option<i32>) -> Duration {
    Duration::from_secs(u64::try_from(number.unwrap_or_default()).unwrap_or_default())
}

fn queue(arn: &str, given: PipeSourceSqsQueueParameters) -> Result<Source, ApiError> {
    let config = IntakeConfig {
        batch_size: count(given.batch_size).max(1),
        batch_bytes: BATCH_BYTES_MAX,
        batching_window: seconds(given.maximum_batching_window_in_seconds),
        ordered: arn.ends_with(".fifo"),
        concurrency: None,
    };
    if config.ordered && config.batch_size > FIFO_BATCH_MAX {
        return Err(invalid(format!(
            "BatchSize of a FIFO queue must be at most {FIFO_BATCH_MAX}."
        )));
    }
    if config.ordered && !config.batching_window.is_zero() {
        return Err(invalid("MaximumBatchingWindowInSeconds is not supported for FIFO queues."));
    }
    if config.batch_size > QUEUE_BATCH_WITHOUT_WINDOW && config.batching_window.is_zero() {
        return Err(invalid(
            "MaximumBatchingWindowInSeconds must be greater than 0 if BatchSize is greater than 10.",
        ));
    }
    Ok(Source::Queue(QueueSource { arn: arn.to_owned(), config }))
}

fn no_start(text: &str) -> ApiError {
    invalid(format!("Unsupported starting position: {text}"))
}

fn kinesis_start(
    given: &PipeSourceKinesisStreamParameters,
    now: Timestamp,
) -> Result<Position, ApiError> {
    match (&given.starting_position, given.starting_position_timestamp) {
        (KinesisStreamStartPosition::AtTimestamp, None) => {
            Err(invalid("StartingPositionTimestamp is required for the position AT_TIMESTAMP."))
        }
        (KinesisStreamStartPosition::AtTimestamp, Some(at)) if at > now => {
            Err(invalid("StartingPositionTimestamp cannot be in the future."))
        }
        (KinesisStreamStartPosition::AtTimestamp, Some(at)) => Ok(Position::AtTimestamp(at)),
        (_, Some(_)) => {
            Err(invalid("StartingPositionTimestamp is only allowed for the position AT_TIMESTAMP."))
        }
        (KinesisStreamStartPosition::TrimHorizon, None) => Ok(Position::TrimHorizon),
        (KinesisStreamStartPosition::Latest, None) => Ok(Position::Latest),
        (KinesisStreamStartPosition::Unknown(other), None) => Err(no_start(other)),
    }
}

/// What both kinds of streams have.
struct Reading {
    batch_size: Option<i32>,
    dead_letters: Option<DeadLetterConfig>,
    window_s: Option<i32>,
    max_age_s: Option<i32>,
    retries: Option<i32>,
    partial: Option<OnPartialBatchItemFailureStreams>,
    parallelization: Option<i32>,
}

impl Reading {
    fn of(given: PipeSourceKinesisStreamParameters) -> Reading {
        Reading {
            batch_size: given.batch_size,
            dead_letters: given.dead_letter_config,
            window_s: given.maximum_batching_window_in_seconds,
            max_age_s: given.maximum_record_age_in_seconds,
            retries: given.maximum_retry_attempts,
            partial: given.on_partial_batch_item_failure,
            parallelization: given.parallelization_factor,
        }
    }
}

impl From<PipeSourceDynamoDBStreamParameters> for Reading {
    fn from(given: PipeSourceDynamoDBStreamParameters) -> Reading {
        Reading {
            batch_size: given.batch_size,
            dead_letters: given.dead_letter_config,
            window_s: given.maximum_batching_window_in_seconds,
            max_age_s: given.maximum_record_age_in_seconds,
            retries: given.maximum_retry_attempts,
            partial: given.on_partial_batch_item_failure,
            parallelization: given.parallelization_factor,
        }
    }
}

fn stream(
    arn: &str,
    kind: StreamKind,
    starting: Position,
    given: Reading,
) -> Result<Source, ApiError> {
    let max_age = match given.max_age_s {
        None | Some(-1) => None,
        Some(age @ 60..) => Some(seconds(Some(age))),
        Some(age) => {
            return Err(invalid(format!(
                "MaximumRecordAgeInSeconds must be -1, or between 60 and 604800, not {age}."
            )));
        }
    };
    let bisect = match given.partial {
        None => false,
        Some(OnPartialBatchItemFailureStreams::AutomaticBisect) => true,
        Some(OnPartialBatchItemFailureStreams::Unknown(other)) => {
            return Err(invalid(format!("Unsupported OnPartialBatchItemFailure: {other}")));
        }
    };
    let config = Config {
        batch_size: count(given.batch_size).max(1),
        batch_bytes: BATCH_BYTES_MAX,
        batching_window: seconds(given.window_s),
        retries: given.retries.and_then(|retries| u32::try_from(retries).ok()),
        max_age,
        bisect,
        parallelization: count(given.parallelization).max(1),
        ..Config::DEFAULT
    };
    let dead_letters = given.dead_letters.and_then(|config| config.arn);
    if let Some(letters) = &dead_letters {
        let service = Arn::parse(letters).ok().map(|arn| (arn.service, arn.resource));
        let fits = service.is_some_and(|(service, name)| {
            matches!(&*service, "sqs" | "sns") && !name.ends_with(".fifo")
        });
        if !fits {
            return Err(invalid(format!(
                "DeadLetterConfig must name a standard queue or topic, not {letters}."
            )));
        }
    }
    let arn = arn.to_owned();
    Ok(Source::Stream(StreamSource { arn, kind, starting, config, dead_letters }))
}
