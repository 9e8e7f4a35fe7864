//! What only mappings of queues may say, and what they may not («Creating and configuring an Amazon
//! SQS event source mapping»).

use super::super::record::Mapping;
use super::super::settings::Settings;
use crate::failure::invalid;
use aws_api::ApiError;
use aws_api::lambda::{CreateEventSourceMappingRequest, ScalingConfig};
use foundation::Caller;

/// A queue's batch size where none is given.
pub(in crate::mapping) const BATCH_SIZE_DEFAULT: u32 = 10;
/// Larger batches need a window to be gathered in.
const BATCH_SIZE_WITHOUT_WINDOW: u32 = 10;
const CONCURRENCY_MIN: i32 = 2;
const CONCURRENCY_MAX: i32 = 1_000;

/// Whether a queue's ARN is of one that keeps an order.
pub(in crate::mapping) fn is_fifo(arn: &str) -> bool {
    arn.ends_with(".fifo")
}

/// Refuses what AWS has for streams alone.
pub(in crate::mapping) fn refuse(settings: &Settings<'_>) -> Result<(), ApiError> {
    let only_of_streams = [
        (settings.parallelization.is_some(), "ParallelizationFactor"),
        (settings.bisect.is_some(), "BisectBatchOnFunctionError"),
        (settings.retries.is_some(), "MaximumRetryAttempts"),
        (settings.max_age_s.is_some(), "MaximumRecordAgeInSeconds"),
        (settings.tumbling_s.is_some(), "TumblingWindowInSeconds"),
        (settings.destinations.is_some(), "DestinationConfig"),
    ];
    match only_of_streams.iter().find(|(set, _)| *set) {
        Some((_, name)) => Err(unsupported(name)),
        None => Ok(()),
    }
}

/// A setting that mappings of this kind of source do not have.
pub(in crate::mapping) fn unsupported(name: &str) -> ApiError {
    invalid(format!("Unsupported {name} parameter for given event source mapping type."))
}

/// Refuses a place to begin at, and a queue of another region.
pub(in crate::mapping) fn refuse_on_create(
    caller: &Caller,
    input: &CreateEventSourceMappingRequest,
    region: &str,
) -> Result<(), ApiError> {
    if input.starting_position.is_some() {
        return Err(invalid("StartingPosition is not valid for SQS event sources."));
    }
    if input.starting_position_timestamp.is_some() {
        return Err(invalid("StartingPositionTimestamp is not valid for SQS event sources."));
    }
    if region != caller.region.as_str() {
        return Err(invalid(format!(
            "The event source must be in the function's region, {}, and not in {region}.",
            caller.region
        )));
    }
    Ok(())
}

/// `MaximumConcurrency`; an empty configuration takes it away.
pub(in crate::mapping) fn concurrency(config: &ScalingConfig) -> Result<Option<u32>, ApiError> {
    let Some(count) = config.maximum_concurrency else { return Ok(None) };
    match (CONCURRENCY_MIN..=CONCURRENCY_MAX).contains(&count) {
        true => Ok(Some(count.unsigned_abs())),
        false => Err(invalid(format!(
            "MaximumConcurrency must be between {CONCURRENCY_MIN} and {CONCURRENCY_MAX}, not {count}."
        ))),
    }
}

/// Refuses settings that do not go together.
pub(in crate::mapping) fn check(mapping: &Mapping) -> Result<(), ApiError> {
    if mapping.batch_size > BATCH_SIZE_WITHOUT_WINDOW && mapping.window_s == 0 {
        return Err(invalid(
            "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater \
             than 10",
        ));
    }
    if mapping.window_s > 0 && is_fifo(&mapping.source_arn) {
        return Err(invalid("Batching window is not supported for FIFO queues"));
    }
    Ok(())
}
