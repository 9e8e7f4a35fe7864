//! What a client may set on a mapping of a stream: checked, with AWS's texts; what is not built is
//! refused by name.

use super::record::{Mapping, Starting};
use crate::failure::{invalid, not_built};
use crate::limits::FILTERS_MAX;
use aws_api::ApiError;
use aws_api::lambda::{
    CreateEventSourceMappingRequest, DestinationConfig, EventSourcePosition, FilterCriteria,
    FunctionResponseType, UpdateEventSourceMappingRequest,
};
use event_engine::filter::Pattern;
use foundation::Arn;

/// A stream's batch size where none is given.
const BATCH_SIZE_DEFAULT: i32 = 100;

fn refuse(set: bool, property: &str) -> Result<(), ApiError> {
    if set { Err(not_built(property)) } else { Ok(()) }
}

fn refuse_destination(config: Option<&DestinationConfig>) -> Result<(), ApiError> {
    let set = config.is_some_and(|config| {
        let failure = config.on_failure.as_ref().and_then(|to| to.destination.as_ref());
        let success = config.on_success.as_ref().and_then(|to| to.destination.as_ref());
        failure.or(success).is_some_and(|arn| !arn.is_empty())
    });
    refuse(set, "DestinationConfig")
}

/// Refuses what CreateEventSourceMapping may say and we have not built.
pub(super) fn refuse_on_create(input: &CreateEventSourceMappingRequest) -> Result<(), ApiError> {
    refuse(
        input.amazon_managed_kafka_event_source_config.is_some(),
        "AmazonManagedKafkaEventSourceConfig",
    )?;
    refuse(input.document_db_event_source_config.is_some(), "DocumentDBEventSourceConfig")?;
    refuse(input.kms_key_arn.is_some(), "KMSKeyArn")?;
    refuse(input.logging_config.is_some(), "LoggingConfig")?;
    refuse(input.metrics_config.is_some(), "MetricsConfig")?;
    refuse(input.provisioned_poller_config.is_some(), "ProvisionedPollerConfig")?;
    refuse(input.queues.is_some(), "Queues")?;
    refuse(input.scaling_config.is_some(), "ScalingConfig")?;
    refuse(input.self_managed_event_source.is_some(), "SelfManagedEventSource")?;
    refuse(
        input.self_managed_kafka_event_source_config.is_some(),
        "SelfManagedKafkaEventSourceConfig",
    )?;
    refuse(input.source_access_configurations.is_some(), "SourceAccessConfigurations")?;
    refuse(input.topics.is_some(), "Topics")?;
    refuse(input.tumbling_window_in_seconds.is_some_and(|s| s != 0), "TumblingWindowInSeconds")?;
    refuse(input.parallelization_factor.is_some_and(|n| n != 1), "ParallelizationFactor above 1")?;
    refuse_destination(input.destination_config.as_ref())
}

/// Refuses what UpdateEventSourceMapping may say and we have not built.
pub(super) fn refuse_on_update(input: &UpdateEventSourceMappingRequest) -> Result<(), ApiError> {
    refuse(
        input.amazon_managed_kafka_event_source_config.is_some(),
        "AmazonManagedKafkaEventSourceConfig",
    )?;
    refuse(input.document_db_event_source_config.is_some(), "DocumentDBEventSourceConfig")?;
    refuse(input.kms_key_arn.is_some(), "KMSKeyArn")?;
    refuse(input.logging_config.is_some(), "LoggingConfig")?;
    refuse(input.metrics_config.is_some(), "MetricsConfig")?;
    refuse(input.provisioned_poller_config.is_some(), "ProvisionedPollerConfig")?;
    refuse(input.scaling_config.is_some(), "ScalingConfig")?;
    refuse(
        input.self_managed_kafka_event_source_config.is_some(),
        "SelfManagedKafkaEventSourceConfig",
    )?;
    refuse(input.source_access_configurations.is_some(), "SourceAccessConfigurations")?;
    refuse(input.tumbling_window_in_seconds.is_some_and(|s| s != 0), "TumblingWindowInSeconds")?;
    refuse(input.parallelization_factor.is_some_and(|n| n != 1), "ParallelizationFactor above 1")?;
    refuse_destination(input.destination_config.as_ref())
}

/// The source's ARN, of a service that can be one.
pub(super) fn source(arn: Option<&str>) -> Result<Arn, ApiError> {
    let arn = arn.ok_or_else(|| {
        invalid(
            "1 validation error detected: Value null at 'eventSourceArn' failed to satisfy \
             constraint: Member must not be null",
        )
    })?;
    let parsed = Arn::parse(arn).map_err(|_| invalid("Unrecognized event source."))?;
    if parsed.resource.contains("/consumer/") {
        return Err(not_built("An enhanced fan-out consumer as EventSourceArn"));
    }
    Ok(parsed)
}

/// Where to begin.
pub(super) fn starting(input: &CreateEventSourceMappingRequest) -> Result<Starting, ApiError> {
    let timestamp = input.starting_position_timestamp;
    let position = input.starting_position.as_ref().ok_or_else(|| {
        invalid(
            "1 validation error detected: Value null at 'startingPosition' failed to satisfy \
             constraint: Member must not be null.",
        )
    })?;
    let starting = match position {
        EventSourcePosition::TrimHorizon => Starting::TrimHorizon,
        EventSourcePosition::Latest => Starting::Latest,
        EventSourcePosition::AtTimestamp => {
            let moment = timestamp.ok_or_else(|| {
                invalid("StartingPositionTimestamp is required for the position AT_TIMESTAMP.")
            })?;
            return Ok(Starting::AtTimestamp(moment.as_millis()));
        }
        EventSourcePosition::Unknown(other) => {
            return Err(invalid(format!("Unsupported starting position: {other}")));
        }
    };
    match timestamp {
        Some(_) => {
            Err(invalid("StartingPositionTimestamp is only allowed for the position AT_TIMESTAMP."))
        }
        None => Ok(starting),
    }
}

fn within(name: &str, value: i32, low: i32, high: i32) -> Result<u32, ApiError> {
    if (low..=high).contains(&value) {
        Ok(value.unsigned_abs())
    } else {
        Err(invalid(format!("{name} must be between {low} and {high}, not {value}.")))
    }
}

/// The settings that both operations know; `None` keeps what was.
#[derive(Debug, Default)]
pub(super) struct Settings<'a> {
    pub(super) batch_size: Option<i32>,
    pub(super) window_s: Option<i32>,
    pub(super) retries: Option<i32>,
    pub(super) max_age_s: Option<i32>,
    pub(super) bisect: Option<bool>,
    pub(super) responses: Option<&'a [FunctionResponseType]>,
    pub(super) filters: Option<&'a FilterCriteria>,
    pub(super) enabled: Option<bool>,
}

impl<'a> From<&'a CreateEventSourceMappingRequest> for Settings<'a> {
    fn from(input: &'a CreateEventSourceMappingRequest) -> Self {
        Settings {
            batch_size: Some(input.batch_size.unwrap_or(BATCH_SIZE_DEFAULT)),
            window_s: input.maximum_batching_window_in_seconds,
            retries: input.maximum_retry_attempts,
            max_age_s: input.maximum_record_age_in_seconds,
            bisect: input.bisect_batch_on_function_error,
            responses: input.function_response_types.as_deref(),
            filters: input.filter_criteria.as_ref(),
            enabled: input.enabled,
        }
    }
}

impl<'a> From<&'a UpdateEventSourceMappingRequest> for Settings<'a> {
    fn from(input: &'a UpdateEventSourceMappingRequest) -> Self {
        Settings {
            batch_size: input.batch_size,
            window_s: input.maximum_batching_window_in_seconds,
            retries: input.maximum_retry_attempts,
            max_age_s: input.maximum_record_age_in_seconds,
            bisect: input.bisect_batch_on_function_error,
            responses: input.function_response_types.as_deref(),
            filters: input.filter_criteria.as_ref(),
            enabled: input.enabled,
        }
    }
}

impl Settings<'_> {
    /// Sets what is given, or says what is wrong with it.
    pub(super) fn apply(&self, to: &mut Mapping) -> Result<(), ApiError> {
        if let Some(size) = self.batch_size {
            to.batch_size = within("BatchSize", size, 1, 10_000)?;
        }
        if let Some(seconds) = self.window_s {
            to.window_s = within("MaximumBatchingWindowInSeconds", seconds, 0, 300)?;
        }
        if let Some(retries) = self.retries {
            within("MaximumRetryAttempts", retries, -1, 10_000)?;
            to.retries = retries;
        }
        if let Some(age) = self.max_age_s {
            if age != -1 {
                within("MaximumRecordAgeInSeconds", age, 60, 604_800)?;
            }
            to.max_age_s = age;
        }
        if let Some(types) = self.responses {
            if let Some(FunctionResponseType::Unknown(other)) =
                types.iter().find(|t| matches!(t, FunctionResponseType::Unknown(_)))
            {
                return Err(invalid(format!("Unsupported function response type: {other}")));
            }
            to.report_failures = !types.is_empty();
        }
        if let Some(criteria) = self.filters {
            to.filters = filters(criteria)?;
        }
        to.bisect = self.bisect.unwrap_or(to.bisect);
        to.enabled = self.enabled.unwrap_or(to.enabled);
        Ok(())
    }
}

fn filters(criteria: &FilterCriteria) -> Result<Vec<String>, ApiError> {
    let filters = criteria.filters.as_deref().unwrap_or_default();
    if filters.len() > FILTERS_MAX {
        return Err(invalid(format!("A mapping can have at most {FILTERS_MAX} filters.")));
    }
    let check = |filter: &aws_api::lambda::Filter| {
        let pattern = filter.pattern.clone().unwrap_or_default();
        match Pattern::parse_mapping(&pattern) {
            Ok(_) => Ok(pattern),
            Err(problems) => {
                let list: Vec<_> = problems.iter().map(ToString::to_string).collect();
                Err(invalid(format!("Invalid filter pattern definition. {}", list.join("; "))))
            }
        }
    };
    filters.iter().map(check).collect()
}
