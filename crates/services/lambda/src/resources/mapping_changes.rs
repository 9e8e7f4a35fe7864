//! What brings an event source mapping to what is wanted of it, and waits for it.

use super::SERVICE;
use super::event_source_mapping::{Mapping, Mappings, NAME, made, response_types};
use super::tags::bring_tags;
use crate::mapping::watched;
use aws_api::lambda::*;
use resource::{Api, Failure, Made, Work, or_reset};
use std::collections::BTreeMap;
use store::Watch;

/// The batch size of a stream or queue where none is given.
fn batch_size_default(source: &str) -> i32 {
    if source.starts_with("arn:aws:sqs:") { 10 } else { 100 }
}

impl Mappings {
    /// Wakes when a mapping of the caller's changes.
    pub(super) fn watch(&self, work: &Work) -> Watch {
        self.store.watch(watched(&work.caller))
    }

    /// The mapping once it is neither being made nor changed; nothing if it is not there.
    pub(super) async fn settled(
        &self,
        work: &Work,
        id: &str,
    ) -> Result<Option<EventSourceMappingConfiguration>, Failure> {
        let mut watch = self.watch(work);
        loop {
            let found = self.found(work, id).await?;
            let state = found.as_ref().and_then(|found| found.state.as_deref());
            if matches!(state, None | Some("Enabled" | "Disabled" | "Deleting")) {
                return Ok(found);
            }
            work.wait(&mut watch).await;
        }
    }

    /// Makes the mapping what is wanted. Each step may be repeated.
    pub(super) async fn bring(
        &self,
        work: &Work,
        id: &str,
        old: &Mapping,
        new: &Mapping,
    ) -> Result<Made, Failure> {
        let absent = || Failure::not_found(NAME, id);
        self.settled(work, id).await?.ok_or_else(absent)?;
        let updated = self.api.update_event_source_mapping(&work.caller, changes(id, old, new));
        updated.await.map_err(work.refused(SERVICE))?;
        let found = self.settled(work, id).await?.ok_or_else(absent)?;
        self.bring_tags(work, &found, new).await?;
        Ok(made(&found))
    }

    pub(super) async fn tags(
        &self,
        work: &Work,
        found: &EventSourceMappingConfiguration,
    ) -> Result<BTreeMap<String, String>, Failure> {
        let resource = found.event_source_mapping_arn.clone().unwrap_or_default();
        let listed = self.api.list_tags(&work.caller, ListTagsRequest { resource }).await;
        Ok(listed.map_err(work.refused(SERVICE))?.tags.unwrap_or_default())
    }

    async fn bring_tags(
        &self,
        work: &Work,
        found: &EventSourceMappingConfiguration,
        new: &Mapping,
    ) -> Result<(), Failure> {
        let resource = found.event_source_mapping_arn.clone().unwrap_or_default();
        let had = self.tags(work, found).await?;
        bring_tags(&*self.api, work, resource, &had, new.tags.as_deref()).await
    }
}

/// What has a default is set to it where it is no longer given.
fn changes(id: &str, old: &Mapping, new: &Mapping) -> UpdateEventSourceMappingRequest {
    let no_destination = || {
        Api(DestinationConfig {
            on_failure: Some(OnFailure { destination: Some(String::new()) }),
            on_success: None,
        })
    };
    let no_filters = || Api(FilterCriteria { filters: Some(Vec::new()) });
    let no_metrics = || Api(EventSourceMappingMetricsConfig { metrics: Some(Vec::new()) });
    UpdateEventSourceMappingRequest {
        batch_size: or_reset(
            Some(&old.batch_size),
            &new.batch_size,
            batch_size_default(&new.source),
        ),
        bisect_batch_on_function_error: or_reset(Some(&old.bisect), &new.bisect, false),
        destination_config: or_reset(Some(&old.destinations), &new.destinations, no_destination())
            .map(|config| config.0),
        enabled: or_reset(Some(&old.enabled), &new.enabled, true),
        filter_criteria: or_reset(Some(&old.filters), &new.filters, no_filters())
            .map(|filters| filters.0),
        function_name: Some(new.function_name.clone()),
        function_response_types: or_reset(
            Some(&old.response_types),
            &response_types(new),
            Vec::new(),
        ),
        maximum_batching_window_in_seconds: or_reset(Some(&old.window_s), &new.window_s, 0),
        maximum_record_age_in_seconds: or_reset(Some(&old.max_age_s), &new.max_age_s, -1),
        maximum_retry_attempts: or_reset(Some(&old.retries), &new.retries, -1),
        metrics_config: or_reset(Some(&old.metrics), &new.metrics, no_metrics())
            .map(|config| config.0),
        parallelization_factor: or_reset(Some(&old.parallelization), &new.parallelization, 1),
        scaling_config: or_reset(Some(&old.scaling), &new.scaling, Api(ScalingConfig::default()))
            .map(|config| config.0),
        tumbling_window_in_seconds: or_reset(Some(&old.tumbling_s), &new.tumbling_s, 0),
        uuid: id.to_owned(),
        ..UpdateEventSourceMappingRequest::default()
    }
}
