//! What a client may set on a mapping: checked, with AWS's texts; what is not built is
//! refused by name.

use super::queue::settings as of_queue;
use super::record::{Mapping, Parallelization, Starting};
use super::source::Origin;
use crate::failure::{invalid, not_built};
use crate::limits::FILTERS_MAX;
use aws_api::ApiError;
use aws_api::lambda::{
    CreateEventSourceMappingRequest, DestinationConfig, EventSourceMappingMetric,
    EventSourceMappingMetricsConfig, EventSourcePosition, FilterCriteria, FunctionResponseType,
    ScalingConfig, UpdateEventSourceMappingRequest,
};
use event_engine::filter::Pattern;
use foundation::{Arn, Timestamp};

/// A stream's batch size where none is given.
const BATCH_SIZE_DEFAULT: u32 = 100;

/// The members that both operations have and that mean nothing to streams, or that we have not built.
macro_rules! refused {
    ($input:expr) => {
        [
            (
                $input.amazon_managed_kafka_event_source_config.is_some(),
                "AmazonManagedKafkaEventSourceConfig",
            ),
            ($input.document_db_event_source_config.is_some(), "DocumentDBEventSourceConfig"),
            ($input.kms_key_arn.as_ref().is_some_and(|arn| !arn.is_empty()), "KMSKeyArn"),
            ($input.logging_config.is_some(), "LoggingConfig"),
            ($input.provisioned_poller_config.is_some(), "ProvisionedPollerConfig"),
            (
                $input.self_managed_kafka_event_source_config.is_some(),
                "SelfManagedKafkaEventSourceConfig",
            ),
            ($input.source_access_configurations.is_some(), "SourceAccessConfigurations"),
        ]
    };
}

fn refuse<const N: usize>(list: [(bool, &str); N]) -> Result<(), ApiError> {
    match list.iter().find(|(set, _)| *set) {
        Some((_, name)) => Err(not_built(name)),
        None => Ok(()),
    }
}

/// Refuses what CreateEventSourceMapping may say and we have not built.
pub(super) fn refuse_on_create(input: &CreateEventSourceMappingRequest) -> Result<(), ApiError> {
    refuse(refused!(input))?;
    refuse([
        (input.queues.is_some(), "Queues"),
        (input.self_managed_event_source.is_some(), "SelfManagedEventSource"),
        (input.topics.is_some(), "Topics"),
    ])
}

/// Refuses what UpdateEventSourceMapping may say and we have not built.
pub(super) fn refuse_on_update(input: &UpdateEventSourceMappingRequest) -> Result<(), ApiError> {
    refuse(refused!(input))
}

/// The source's ARN, of a service that can be one.
pub(super) fn source(arn: Option<&str>) -> Result<Arn, ApiError> {
    let unknown = || invalid("Unrecognized event source.");
    Arn::parse(arn.ok_or_else(unknown)?).map_err(|_| unknown())
}

/// The batch size where none is given.
pub(super) fn batch_size_default(origin: Origin) -> u32 {
    match origin {
        Origin::Stream(_) => BATCH_SIZE_DEFAULT,
        Origin::Queue => of_queue::BATCH_SIZE_DEFAULT,
    }
}

/// Where to begin in a stream.
pub(super) fn starting(
    input: &CreateEventSourceMappingRequest,
    source: &Arn,
    now: Timestamp,
) -> Result<Starting, ApiError> {
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
            if source.service == "dynamodb" {
                return Err(invalid(format!(
                    "Unsupported starting position for arn type: {source}"
                )));
            }
            let moment = timestamp.ok_or_else(|| {
                invalid("StartingPositionTimestamp is required for the position AT_TIMESTAMP.")
            })?;
            if moment > now {
                return Err(invalid("StartingPositionTimestamp cannot be in the future."));
            }
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
    pub(super) parallelization: Option<i32>,
    pub(super) tumbling_s: Option<i32>,
    pub(super) destinations: Option<&'a DestinationConfig>,
    pub(super) metrics: Option<&'a EventSourceMappingMetricsConfig>,
    pub(super) scaling: Option<&'a ScalingConfig>,
}

impl<'a> From<&'a CreateEventSourceMappingRequest> for Settings<'a> {
    fn from(input: &'a CreateEventSourceMappingRequest) -> Self {
        Settings {
            batch_size: input.batch_size,
            window_s: input.maximum_batching_window_in_seconds,
            retries: input.maximum_retry_attempts,
            max_age_s: input.maximum_record_age_in_seconds,
            bisect: input.bisect_batch_on_function_error,
            responses: input.function_response_types.as_deref(),
            filters: input.filter_criteria.as_ref(),
            enabled: input.enabled,
            parallelization: input.parallelization_factor,
            tumbling_s: input.tumbling_window_in_seconds,
            destinations: input.destination_config.as_ref(),
            metrics: input.metrics_config.as_ref(),
            scaling: input.scaling_config.as_ref(),
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
            parallelization: input.parallelization_factor,
            tumbling_s: input.tumbling_window_in_seconds,
            destinations: input.destination_config.as_ref(),
            metrics: input.metrics_config.as_ref(),
            scaling: input.scaling_config.as_ref(),
        }
    }
}

impl Settings<'_> {
    /// Sets what is given, or says what is wrong with it.
    pub(super) fn apply(&self, to: &mut Mapping) -> Result<(), ApiError> {
        let origin = Origin::of(&to.source_arn)?;
        match (origin, self.scaling) {
            (Origin::Stream(_), Some(_)) => return Err(of_queue::unsupported("ScalingConfig")),
            (Origin::Stream(_), None) => {}
            (Origin::Queue, scaling) => {
                of_queue::refuse(self)?;
                if let Some(scaling) = scaling {
                    to.concurrency = of_queue::concurrency(scaling)?;
                }
            }
        }
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
        if let Some(count) = self.parallelization {
            to.parallelization = Parallelization(within("ParallelizationFactor", count, 1, 10)?);
        }
        if let Some(seconds) = self.tumbling_s {
            to.tumbling_s = within("TumblingWindowInSeconds", seconds, 0, 900)?;
        }
        if let Some(config) = self.destinations {
            to.destination = destination(config)?;
        }
        if let Some(config) = self.metrics {
            to.count_events = counts_events(config)?;
        }
        to.bisect = self.bisect.unwrap_or(to.bisect);
        to.enabled = self.enabled.unwrap_or(to.enabled);
        // A shard has one state, handed from batch to batch.
        if to.tumbling_s > 0 && to.parallelization.0 > 1 {
            return Err(not_built("TumblingWindowInSeconds with a ParallelizationFactor above 1"));
        }
        match origin {
            Origin::Stream(_) => Ok(()),
            Origin::Queue => of_queue::check(to),
        }
    }
}

/// The on-failure destination, as far as its ARN tells whether it can be one; an empty one takes it
/// away.
fn destination(config: &DestinationConfig) -> Result<Option<String>, ApiError> {
    if config.on_success.is_some() {
        return Err(invalid(
            "Unsupported DestinationConfig parameter for given event source mapping type.",
        ));
    }
    let arn = config.on_failure.as_ref().and_then(|to| to.destination.as_deref());
    let Some(arn) = arn.filter(|arn| !arn.is_empty()) else { return Ok(None) };
    if arn.starts_with("kafka://") {
        return Err(not_built("A Kafka topic as on-failure destination"));
    }
    let wrong =
        || invalid(format!("The provided destination config DestinationArn {arn} is invalid."));
    let parsed = Arn::parse(arn).map_err(|_| wrong())?;
    match parsed.service.as_str() {
        "sqs" | "sns" if parsed.resource.ends_with(".fifo") => Err(wrong()),
        "sqs" | "sns" | "s3" => Ok(Some(arn.to_owned())),
        _ => Err(wrong()),
    }
}

/// Of the metrics that are asked for, streams and queues have `EventCount` alone.
fn counts_events(config: &EventSourceMappingMetricsConfig) -> Result<bool, ApiError> {
    let metrics = config.metrics.as_deref().unwrap_or_default();
    match metrics.iter().find(|metric| **metric != EventSourceMappingMetric::EventCount) {
        Some(other) => Err(invalid(format!(
            "The metric {other} is not supported for the given event source mapping type."
        ))),
        None => Ok(!metrics.is_empty()),
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
