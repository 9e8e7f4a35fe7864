//! `AWS::Lambda::EventSourceMapping`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::lambda::*;
use foundation::Timestamp;
use resource::{
    Api, Claim, Definition, Failure, Found, Made, Provider, Tag, Work, gone, if_found, properties,
    tags_found, tags_map,
};
use std::sync::Arc;
use store::Store;

properties! {
    /// Its properties.
    pub struct Mapping {
        batch_size: Option<i32> = "BatchSize";
        bisect: Option<bool> = "BisectBatchOnFunctionError";
        destinations: Option<Api<DestinationConfig>> = "DestinationConfig";
        enabled: Option<bool> = "Enabled";
        source: String = "EventSourceArn", replace;
        filters: Option<Api<FilterCriteria>> = "FilterCriteria";
        function_name: String = "FunctionName";
        response_types: Option<Vec<String>> = "FunctionResponseTypes";
        window_s: Option<i32> = "MaximumBatchingWindowInSeconds";
        max_age_s: Option<i32> = "MaximumRecordAgeInSeconds";
        retries: Option<i32> = "MaximumRetryAttempts";
        metrics: Option<Api<EventSourceMappingMetricsConfig>> = "MetricsConfig";
        parallelization: Option<i32> = "ParallelizationFactor";
        scaling: Option<Api<ScalingConfig>> = "ScalingConfig";
        starting_position: Option<String> = "StartingPosition", replace;
        starting_timestamp: Option<f64> = "StartingPositionTimestamp", replace;
        tags: Option<Vec<Tag>> = "Tags";
        tumbling_s: Option<i32> = "TumblingWindowInSeconds";
    }
}

pub(super) struct Mappings {
    pub(super) api: Arc<dyn Lambda>,
    pub(super) store: Arc<dyn Store>,
}

pub(super) const NAME: &str = "AWS::Lambda::EventSourceMapping";

pub(super) fn made(found: &EventSourceMappingConfiguration) -> Made {
    let id = found.uuid.clone().unwrap_or_default();
    let arn = found.event_source_mapping_arn.clone().unwrap_or_default();
    Made::new(id.clone()).with("Id", id).with("EventSourceMappingArn", arn)
}

pub(super) fn response_types(wanted: &Mapping) -> Option<Vec<FunctionResponseType>> {
    let names = wanted.response_types.as_ref()?;
    Some(names.iter().map(|name| FunctionResponseType::from(name.as_str())).collect())
}

#[async_trait]
impl Provider for Mappings {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Id", "EventSourceMappingArn"]);

    type Properties = Mapping;

    /// Lambda makes the id, and lets there be one mapping of a source to a function.
    async fn create(&self, work: &Work, wanted: &Mapping) -> Result<Made, Failure> {
        let there = self.of_pair(work, wanted).await?;
        let pair = format!("{}|{}", wanted.source, wanted.function_name);
        let id = match (work.claim(NAME, &pair, there.is_some()).await?, there) {
            (Claim::Ours, Some(id)) => id,
            _ => {
                let created =
                    self.api.create_event_source_mapping(&work.caller, creation(work, wanted));
                created.await.map_err(work.refused(SERVICE))?.uuid.unwrap_or_default()
            }
        };
        work.remember(&id).await?;
        let settled = self.settled(work, &id).await?;
        Ok(made(&settled.ok_or_else(|| Failure::not_found(NAME, &id))?))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Mapping,
    ) -> Result<Option<Found<Mapping>>, Failure> {
        let Some(found) = self.found(work, id).await? else { return Ok(None) };
        let attributes = made(&found).attributes;
        let tags = self.tags(work, &found).await?;
        let states = |state: &str| matches!(state, "Disabled" | "Disabling");
        let types = found.function_response_types.unwrap_or_default();
        let types: Vec<_> = types.iter().map(ToString::to_string).collect();
        let has_destination = |config: &DestinationConfig| {
            config.on_failure.as_ref().is_some_and(|to| to.destination.is_some())
        };
        let properties = Mapping {
            batch_size: found.batch_size,
            bisect: found.bisect_batch_on_function_error,
            destinations: found.destination_config.filter(has_destination).map(Api),
            enabled: found.state.as_deref().map(|state| !states(state)),
            source: found.event_source_arn.unwrap_or_default(),
            filters: found
                .filter_criteria
                .map(Api)
                .or_else(|| wanted.filters.as_ref().map(|_| Api(FilterCriteria::default()))),
            response_types: (!types.is_empty() || wanted.response_types.is_some()).then_some(types),
            window_s: found.maximum_batching_window_in_seconds,
            max_age_s: found.maximum_record_age_in_seconds,
            retries: found.maximum_retry_attempts,
            metrics: found.metrics_config.map(Api),
            parallelization: found.parallelization_factor,
            scaling: found
                .scaling_config
                .map(Api)
                .or_else(|| wanted.scaling.as_ref().map(|_| Api(ScalingConfig::default()))),
            starting_position: found.starting_position.map(|position| position.to_string()),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), tags),
            tumbling_s: found.tumbling_window_in_seconds,
            // A function has more names than one.
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Mapping,
        new: &Mapping,
    ) -> Result<Made, Failure> {
        self.bring(work, id, old, new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Mapping) -> Result<(), Failure> {
        let Some(found) = self.settled(work, id).await? else { return Ok(()) };
        if found.state.as_deref() != Some("Deleting") {
            let input = DeleteEventSourceMappingRequest { uuid: id.to_owned() };
            let deleted = self.api.delete_event_source_mapping(&work.caller, input).await;
            gone(deleted.map_err(work.refused(SERVICE)))?;
        }
        let mut watch = self.watch(work);
        while self.found(work, id).await?.is_some() {
            work.wait(&mut watch).await;
        }
        Ok(())
    }
}

fn creation(work: &Work, wanted: &Mapping) -> CreateEventSourceMappingRequest {
    let seconds = wanted.starting_timestamp;
    CreateEventSourceMappingRequest {
        batch_size: wanted.batch_size,
        bisect_batch_on_function_error: wanted.bisect,
        destination_config: wanted.destinations.clone().map(|config| config.0),
        enabled: wanted.enabled,
        event_source_arn: Some(wanted.source.clone()),
        filter_criteria: wanted.filters.clone().map(|filters| filters.0),
        function_name: wanted.function_name.clone(),
        function_response_types: response_types(wanted),
        maximum_batching_window_in_seconds: wanted.window_s,
        maximum_record_age_in_seconds: wanted.max_age_s,
        maximum_retry_attempts: wanted.retries,
        metrics_config: wanted.metrics.clone().map(|config| config.0),
        parallelization_factor: wanted.parallelization,
        scaling_config: wanted.scaling.clone().map(|config| config.0),
        starting_position: wanted.starting_position.as_deref().map(EventSourcePosition::from),
        starting_position_timestamp: seconds
            .map(|seconds| Timestamp::from_millis((seconds * 1000.0) as i64)),
        tags: Some(tags_map(&work.tags, wanted.tags.as_deref())),
        tumbling_window_in_seconds: wanted.tumbling_s,
        ..CreateEventSourceMappingRequest::default()
    }
}

impl Mappings {
    pub(super) async fn found(
        &self,
        work: &Work,
        id: &str,
    ) -> Result<Option<EventSourceMappingConfiguration>, Failure> {
        let input = GetEventSourceMappingRequest { uuid: id.to_owned() };
        let found = self.api.get_event_source_mapping(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }

    /// The mapping of that source to that function, if there is one.
    async fn of_pair(&self, work: &Work, wanted: &Mapping) -> Result<Option<String>, Failure> {
        let mut marker = None;
        loop {
            let input = ListEventSourceMappingsRequest {
                event_source_arn: Some(wanted.source.clone()),
                function_name: Some(wanted.function_name.clone()),
                marker,
                max_items: None,
            };
            let page = self.api.list_event_source_mappings(&work.caller, input).await;
            let page = page.map_err(work.refused(SERVICE))?;
            let mut found = page.event_source_mappings.unwrap_or_default().into_iter();
            match (found.find_map(|mapping| mapping.uuid), page.next_marker) {
                (None, Some(next)) => marker = Some(next),
                (found, _) => return Ok(found),
            }
        }
    }
}
