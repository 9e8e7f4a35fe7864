//! A mapping as clients are shown it.

use super::record::{Found, Starting};
use aws_api::lambda::{
    DestinationConfig, EventSourceMappingConfiguration, EventSourceMappingMetric,
    EventSourceMappingMetricsConfig, EventSourcePosition, Filter, FilterCriteria,
    FunctionResponseType, OnFailure,
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
        let (position, timestamp) = match mapping.starting {
            Starting::TrimHorizon => (EventSourcePosition::TrimHorizon, None),
            Starting::Latest => (EventSourcePosition::Latest, None),
            Starting::AtTimestamp(ms) => {
                (EventSourcePosition::AtTimestamp, Some(Timestamp::from_millis(ms)))
            }
        };
        let filter = |pattern: &String| Filter { pattern: Some(pattern.clone()) };
        let filters: Vec<_> = mapping.filters.iter().map(filter).collect();
        let responses =
            mapping.report_failures.then_some(FunctionResponseType::ReportBatchItemFailures);
        EventSourceMappingConfiguration {
            batch_size: number(mapping.batch_size),
            bisect_batch_on_function_error: Some(mapping.bisect),
            destination_config: Some(DestinationConfig {
                on_failure: Some(OnFailure { destination: mapping.destination.clone() }),
                on_success: None,
            }),
            event_source_arn: Some(mapping.source_arn.clone()),
            event_source_mapping_arn: Some(self.arn().to_string()),
            filter_criteria: (!filters.is_empty())
                .then_some(FilterCriteria { filters: Some(filters) }),
            function_arn: Some(self.named().arn().to_string()),
            function_response_types: Some(responses.into_iter().collect()),
            last_modified: Some(Timestamp::from_millis(mapping.modified_ms)),
            last_processing_result: Some(
                result.unwrap_or_else(|| "No records processed".to_owned()),
            ),
            maximum_batching_window_in_seconds: number(mapping.window_s),
            maximum_record_age_in_seconds: Some(mapping.max_age_s),
            maximum_retry_attempts: Some(mapping.retries),
            metrics_config: mapping.count_events.then(|| EventSourceMappingMetricsConfig {
                metrics: Some(vec![EventSourceMappingMetric::EventCount]),
            }),
            parallelization_factor: number(mapping.parallelization.0),
            starting_position: Some(position),
            starting_position_timestamp: timestamp,
            state: Some(mapping.state.as_str().to_owned()),
            state_transition_reason: Some("User action".to_owned()),
            tumbling_window_in_seconds: number(mapping.tumbling_s),
            uuid: Some(self.name.id.clone()),
            ..EventSourceMappingConfiguration::default()
        }
    }
}
