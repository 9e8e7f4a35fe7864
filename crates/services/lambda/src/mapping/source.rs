//! A mapping's source, read as the function's role.

use super::record::Mapping;
use super::role::Role;
use crate::core::Core;
use crate::failure::{invalid, not_built};
use crate::names::FunctionName;
use aws_api::ApiError;
use pollers::{StreamKind, StreamReader};
use std::sync::Arc;

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

/// A source that can't be read.
pub(super) trait Unread {
    /// Why, as `LastProcessingResult` tells it.
    fn problem(&self, failure: &ApiError) -> String;
}

/// A failure that CreateEventSourceMapping has told, too, and any other.
pub(super) fn problem(told: &ApiError, otherwise: &str) -> String {
    match told.is("InvalidParameterValueException") {
        true => format!("PROBLEM: {}", told.message()),
        false => format!("PROBLEM: Connection error. {otherwise}"),
    }
}

/// A stream, and who reads it.
pub(super) type Source = StreamReader<Role>;

/// The mapping's stream, as the function's role reads it.
pub(super) fn open(
    core: &Arc<Core>,
    mapping: &Mapping,
    function: FunctionName,
) -> Result<Source, ApiError> {
    let arn = &mapping.source_arn;
    let Origin::Stream(kind) = Origin::of(arn)? else { return Err(unrecognized()) };
    let records = core.sources.get(service(arn)).cloned();
    let records = records.ok_or_else(|| absent(service(arn)))?;
    Ok(Source { records, arn: arn.clone(), kind, role: Role::of(core, function) })
}

/// A failure to read a stream, as CreateEventSourceMapping words it.
pub(super) fn explain(source: &Source, failure: ApiError) -> ApiError {
    reworded(source, &failure).unwrap_or(failure)
}

fn reworded(source: &Source, failure: &ApiError) -> Option<ApiError> {
    let arn = &source.arn;
    let actions = match source.kind {
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
        "AccessDeniedException" => Some(invalid(format!(
            "Cannot access stream {arn}. Please ensure the role can perform the {actions}"
        ))),
        "ResourceNotFoundException" => Some(invalid(format!("Stream not found: {arn}"))),
        _ => None,
    }
}

impl Unread for Source {
    fn problem(&self, failure: &ApiError) -> String {
        let told = reworded(self, failure);
        problem(told.as_ref().unwrap_or(failure), "Lambda could not read from the stream.")
    }
}
