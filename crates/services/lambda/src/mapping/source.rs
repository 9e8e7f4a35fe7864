//! A mapping's source, read as the function's role.

use super::record::Mapping;
use super::role::Role;
use crate::core::Core;
use crate::failure::{invalid, not_built};
use crate::names::FunctionName;
use aws_api::ApiError;
use aws_api::seams::{Position, RecordSource, SourcePage, SourceShard, SourceWatch};
use std::sync::Arc;

/// Which service a stream is of: events and failure records differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StreamKind {
    Kinesis,
    DynamoDb,
}

/// What kind of source an ARN names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    Stream(StreamKind),
    Queue,
}

impl Origin {
    pub(super) fn of(arn: &str) -> Result<Origin, ApiError> {
        match service(arn) {
            "kinesis" => Ok(Origin::Stream(StreamKind::Kinesis)),
            "dynamodb" => Ok(Origin::Stream(StreamKind::DynamoDb)),
            "sqs" => Ok(Origin::Queue),
            name @ ("kafka" | "mq" | "rds") => Err(absent(name)),
            _ => Err(unrecognized()),
        }
    }
}

fn service(arn: &str) -> &str {
    arn.split(':').nth(2).unwrap_or_default()
}

fn unrecognized() -> ApiError {
    invalid("Unrecognized event source.")
}

fn absent(service: &str) -> ApiError {
    not_built(&format!("An event source of {service}"))
}

/// A stream, and who reads it.
pub(super) struct Source {
    records: Arc<dyn RecordSource>,
    pub(super) arn: String,
    pub(super) kind: StreamKind,
    role: Role,
}

impl Source {
    pub(super) fn new(
        core: &Arc<Core>,
        mapping: &Mapping,
        function: FunctionName,
    ) -> Result<Self, ApiError> {
        let arn = &mapping.source_arn;
        let Origin::Stream(kind) = Origin::of(arn)? else { return Err(unrecognized()) };
        let records = core.sources.get(service(arn)).cloned();
        let records = records.ok_or_else(|| absent(service(arn)))?;
        Ok(Source { records, arn: arn.clone(), kind, role: Role::of(core, function) })
    }

    pub(super) async fn shards(&self) -> Result<Vec<SourceShard>, ApiError> {
        self.records.shards(&self.role.caller().await?, &self.arn).await
    }

    pub(super) async fn read(
        &self,
        shard: &str,
        position: &Position,
        (records, bytes): (usize, usize),
    ) -> Result<SourcePage, ApiError> {
        let caller = self.role.caller().await?;
        self.records.read(&caller, &self.arn, shard, position, records, bytes).await
    }

    /// Wakes when `shard` may have changed.
    pub(super) async fn watch(&self, shard: &str) -> Result<Box<dyn SourceWatch>, ApiError> {
        Ok(self.records.watch_shard(&self.role.caller().await?, &self.arn, shard).await)
    }

    /// Where a shard is first read from: «latest» becomes a place, once and for all.
    pub(super) async fn resolve(
        &self,
        shard: &str,
        start: &Position,
    ) -> Result<Position, ApiError> {
        match start {
            Position::Latest => Ok(self.read(shard, start, (1, 1)).await?.next),
            other => Ok(other.clone()),
        }
    }

    /// A failure to read, as CreateEventSourceMapping words it.
    pub(super) fn explain(&self, failure: ApiError) -> ApiError {
        let arn = &self.arn;
        let actions = match self.kind {
            StreamKind::Kinesis => {
                "GetRecords, GetShardIterator, DescribeStream, ListShards, and \
                                    ListStreams Actions on your stream in IAM."
            }
            StreamKind::DynamoDb => {
                "GetRecords, GetShardIterator, DescribeStream, and ListStreams \
                                     Actions on your stream in IAM."
            }
        };
        match failure.code() {
            "AccessDeniedException" => invalid(format!(
                "Cannot access stream {arn}. Please ensure the role can perform the {actions}"
            )),
            "ResourceNotFoundException" => invalid(format!("Stream not found: {arn}")),
            _ => failure,
        }
    }

    /// The same as `LastProcessingResult` tells it.
    pub(super) fn problem(&self, failure: ApiError) -> String {
        match self.explain(failure) {
            told if told.is("InvalidParameterValueException") => {
                format!("PROBLEM: {}", told.message())
            }
            _ => "PROBLEM: Connection error. Lambda could not read from the stream.".to_owned(),
        }
    }
}
