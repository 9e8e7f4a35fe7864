//! A mapping as clients are shown it.

use super::record::{Found, Mapping, Starting};
use aws_api::lambda::{
    DestinationConfig, EventSourceMappingConfiguration, EventSourceMappingMetric,
    EventSourceMappingMetricsConfig, EventSourcePosition, Filter, FilterCriteria,
    FunctionResponseType, OnFailure, ScalingConfig,
};
use foundation::{Arn, Timestamp};

impl Found {
    /// The mapping's own name in full.
    pub(super) fn arn(&self) -> Arn {
        let resource = format!("event-source-mapping:{}", self.name.id);
        Arn::new("lambda", &self.name.region, &self.name.account, resource)
    }

    /// What the operations answer; `result` is the last processing result.
    pub(super) fn show(&self, result: Option<String>) -> EventSourceMappingConfiguration {
        let mapping = &self.mapping;
        let number = |n: u32| i32::try_from(n).ok();
        let filter = |pattern: &String| Filter { pattern: Some(pattern.clone()) };
        let filters: Vec<_> = mapping.filters.iter().map(filter).collect();
        let responses =
            mapping.report_failures.then_some(FunctionResponseType::ReportBatchItemFailures);
        let shown = EventSourceMappingConfiguration {
            batch_size: number(mapping.batch_size),
            event_source_arn: Some(mapping.source_arn.clone()),
            event_source_mapping_arn: Some(self.arn().to_string()),
            filter_criteria: (!filters.is_empty())
                .then_some(FilterCriteria { filters: Some(filters) }),
            function_arn: Some(self.named().arn().to_string()),
            function_response_types: Some(responses.into_iter().collect()),
            last_modified: Some(Timestamp::from_millis(mapping.modified_ms)),
            last_processing_result: result,
            maximum_batching_window_in_seconds: number(mapping.window_s),
            metrics_config: mapping.count_events.then(|| EventSourceMappingMetricsConfig {
                metrics: Some(vec![EventSourceMappingMetric::EventCount]),
            }),
            state: Some(mapping.state.as_str().to_owned()),
            uuid: Some(self.name.id.clone()),
            ..EventSourceMappingConfiguration::default()
        };
        match mapping.starting {
            Some(starting) => of_stream(mapping, starting, shown),
            None => of_queue(mapping, shown),
        }
    }
}

/// With what only streams have.
fn of_stream(
    mapping: &Mapping,
    starting: Starting,
    shown: EventSourceMappingConfiguration,
) -> EventSourceMappingConfiguration {
    let number = |n: u32| i32::try_from(n).ok();
    let (position, timestamp) = match starting {
        Starting::TrimHorizon => (EventSourcePosition::TrimHorizon, None),
        Starting::Latest => (EventSourcePosition::Latest, None),
        Starting::AtTimestamp(ms) => {
            (EventSourcePosition::AtTimestamp, Some(Timestamp::from_millis(ms)))
        }
    };
    let unread = || Some("No records processed".to_owned());
    EventSourceMappingConfiguration {
        bisect_batch_on_function_error: Some(mapping.bisect),
        destination_config: Some(DestinationConfig {
            on_failure: Some(OnFailure { destination: mapping.destination.clone() }),
            on_success: None,
        }),
        last_processing_result: shown.last_processing_result.clone().or_else(unread),
        maximum_record_age_in_seconds: Some(mapping.max_age_s),
        maximum_retry_attempts: Some(mapping.retries),
        parallelization_factor: number(mapping.parallelization.0),
        starting_position: Some(position),
        starting_position_timestamp: timestamp,
        state_transition_reason: Some("User action".to_owned()),
        tumbling_window_in_seconds: number(mapping.tumbling_s),
        ..shown
    }
}

/// With what only queues have.
fn of_queue(
    mapping: &Mapping,
    shown: EventSourceMappingConfiguration,
) -> EventSourceMappingConfiguration {
    let concurrency = mapping.concurrency.and_then(|n| i32::try_from(n).ok());
    let scaling = |count| ScalingConfig { maximum_concurrency: Some(count) };
    EventSourceMappingConfiguration {
        scaling_config: concurrency.map(scaling),
        state_transition_reason: Some("USER_INITIATED".to_owned()),
        ..shown
    }
}
