//! `AWS::Pipes::Pipe`.

use crate::keys;
use async_trait::async_trait;
use aws_api::pipes::*;
use resource::{
    Api, Claim, Definition, Failure, Found, HandlerErrorCode, Made, Naming, Provider, TagChanges,
    Work, given, gone, if_found, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Store, Watch};

properties! {
    /// Its properties.
    pub struct Properties {
        description: Option<String> = "Description";
        desired: Option<String> = "DesiredState";
        enrichment: Option<String> = "Enrichment";
        enrichment_parameters: Option<Api<PipeEnrichmentParameters>> = "EnrichmentParameters";
        log: Option<Api<PipeLogConfigurationParameters>> = "LogConfiguration";
        name: Option<String> = "Name", replace;
        role: String = "RoleArn";
        source: String = "Source", replace;
        source_parameters: Option<Api<PipeSourceParameters>> = "SourceParameters";
        tags: Option<BTreeMap<String, String>> = "Tags";
        target: String = "Target";
        target_parameters: Option<Api<PipeTargetParameters>> = "TargetParameters";
    }
}

pub(super) struct AllPipes {
    pub(super) api: Arc<dyn Pipes>,
    pub(super) store: Arc<dyn Store>,
}

const NAME: &str = "AWS::Pipes::Pipe";
/// As failures name the service.
const SERVICE: &str = "Pipes";
/// The longest name of a pipe.
const NAME_MAX: usize = 64;

fn time(moment: Option<foundation::Timestamp>) -> Option<String> {
    moment.map(foundation::Timestamp::iso8601)
}

fn made(shown: &DescribePipeResponse) -> Made {
    Made::new(shown.name.as_deref().unwrap_or_default())
        .with("Arn", shown.arn.as_deref())
        .with("CreationTime", time(shown.creation_time).as_deref())
        .with("CurrentState", shown.current_state.as_ref().map(PipeState::as_str))
        .with("LastModifiedTime", time(shown.last_modified_time).as_deref())
        .with("StateReason", shown.state_reason.as_deref())
}

/// All its tags: the stack's, and over them its own.
fn tags_of(work: &Work, own: Option<&BTreeMap<String, String>>) -> BTreeMap<String, String> {
    let own = own.into_iter().flatten().map(|(key, value)| (key.clone(), value.clone()));
    work.tags.iter().cloned().chain(own).collect()
}

#[async_trait]
impl Provider for AllPipes {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&["Arn", "CreationTime", "CurrentState", "LastModifiedTime", "StateReason"])
        .named(Naming::new("Name", NAME_MAX));

    type Properties = Properties;

    async fn create(&self, work: &Work, wanted: &Properties) -> Result<Made, Failure> {
        let name = given("Name", &wanted.name)?;
        let found = self.shown(work, name).await?;
        if work.claim(NAME, name, found.is_some()).await? == Claim::Make {
            let created = self.api.create_pipe(&work.caller, creation(work, name, wanted));
            created.await.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.ready(work, name).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Properties,
    ) -> Result<Option<Found<Properties>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let attributes = made(&shown).attributes;
        let mut has = shown.tags.unwrap_or_default();
        let own = wanted.tags.clone().unwrap_or_default();
        has.retain(|key, value| {
            own.contains_key(key) || !work.tags.iter().any(|(k, v)| k == key && v == value)
        });
        let properties = Properties {
            description: shown.description.filter(|text| !text.is_empty()),
            desired: shown.desired_state.map(|state| state.as_str().to_owned()),
            enrichment: shown.enrichment.filter(|arn| !arn.is_empty()),
            enrichment_parameters: shown.enrichment_parameters.map(Api),
            log: wanted.log.clone().filter(|_| shown.log_configuration.is_some()),
            name: shown.name,
            role: shown.role_arn.unwrap_or_default(),
            source: shown.source.unwrap_or_default(),
            source_parameters: shown.source_parameters.map(|of| {
                let wanted = wanted.source_parameters.as_ref().map(|wanted| &wanted.0);
                Api(without_defaults(of, wanted))
            }),
            tags: (!has.is_empty() || wanted.tags.is_some()).then_some(has),
            target: shown.target.unwrap_or_default(),
            target_parameters: shown.target_parameters.map(Api),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Properties,
        new: &Properties,
    ) -> Result<Made, Failure> {
        self.settled(work, id).await?.ok_or_else(|| Failure::not_found(NAME, id))?;
        let updated = self.api.update_pipe(&work.caller, changes(id, old, new)).await;
        updated.map_err(work.refused(SERVICE))?;
        let made = self.ready(work, id).await?;
        self.bring_tags(work, id, new).await?;
        Ok(made)
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Properties) -> Result<(), Failure> {
        let Some(found) = self.settled(work, id).await? else { return Ok(()) };
        if found.current_state != Some(PipeState::Deleting) {
            let input = DeletePipeRequest { name: id.to_owned() };
            let deleted = self.api.delete_pipe(&work.caller, input).await;
            gone(deleted.map(drop).map_err(work.refused(SERVICE)))?;
        }
        let mut watch = self.watch(work);
        while self.shown(work, id).await?.is_some() {
            work.wait(&mut watch).await;
        }
        Ok(())
    }
}

impl AllPipes {
    async fn shown(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<DescribePipeResponse>, Failure> {
        let input = DescribePipeRequest { name: name.to_owned() };
        let found = self.api.describe_pipe(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }

    /// Wakes when a pipe of the caller's changes.
    fn watch(&self, work: &Work) -> Watch {
        self.store.watch(keys::pipe::prefix(&work.caller.account, &work.caller.region))
    }

    /// The pipe once nothing is under way that changes it; nothing if it is not there.
    async fn settled(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<DescribePipeResponse>, Failure> {
        let mut watch = self.watch(work);
        loop {
            let found = self.shown(work, name).await?;
            let state = found.as_ref().and_then(|found| found.current_state.as_ref());
            let passing = matches!(
                state,
                Some(
                    PipeState::Creating
                        | PipeState::Starting
                        | PipeState::Stopping
                        | PipeState::Updating
                )
            );
            if !passing {
                return Ok(found);
            }
            work.wait(&mut watch).await;
        }
    }

    /// The pipe once it does what it is asked for; where it can't, that is a failure.
    async fn ready(&self, work: &Work, name: &str) -> Result<Made, Failure> {
        let found = self.settled(work, name).await?;
        let found = found.ok_or_else(|| Failure::not_found(NAME, name))?;
        match (&found.current_state, &found.state_reason) {
            (Some(PipeState::Running | PipeState::Stopped), _) | (None, _) => Ok(made(&found)),
            (Some(state), reason) => {
                let reason = reason.as_deref().unwrap_or_default();
                let text = format!("Pipe {name} is in the state {state}: {reason}");
                Err(Failure::new(HandlerErrorCode::NotStabilized, text))
            }
        }
    }

    async fn bring_tags(&self, work: &Work, name: &str, new: &Properties) -> Result<(), Failure> {
        let Some(found) = self.shown(work, name).await? else { return Ok(()) };
        let (has, wanted) = (found.tags.unwrap_or_default(), tags_of(work, new.tags.as_ref()));
        let resource_arn = found.arn.unwrap_or_default();
        let TagChanges { set, removed: tag_keys } = TagChanges::between(&has, &wanted);
        if !tag_keys.is_empty() {
            let input = UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
            self.api.untag_resource(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        if !set.is_empty() {
            let input = TagResourceRequest { resource_arn, tags: set };
            self.api.tag_resource(&work.caller, input).await.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }
}

fn creation(work: &Work, name: &str, wanted: &Properties) -> CreatePipeRequest {
    CreatePipeRequest {
        description: wanted.description.clone(),
        desired_state: wanted.desired.as_deref().map(RequestedPipeState::from),
        enrichment: wanted.enrichment.clone(),
        enrichment_parameters: wanted.enrichment_parameters.clone().map(|given| given.0),
        kms_key_identifier: None,
        log_configuration: wanted.log.clone().map(|given| given.0),
        name: name.to_owned(),
        role_arn: wanted.role.clone(),
        source: wanted.source.clone(),
        source_parameters: wanted.source_parameters.clone().map(|given| given.0),
        // None at all, rather than a map of none.
        tags: Some(tags_of(work, wanted.tags.as_ref())).filter(|tags| !tags.is_empty()),
        target: wanted.target.clone(),
        target_parameters: wanted.target_parameters.clone().map(|given| given.0),
    }
}

/// What has a default is set to it where it is no longer given.
fn changes(id: &str, old: &Properties, new: &Properties) -> UpdatePipeRequest {
    let no_log = || PipeLogConfigurationParameters {
        level: LogLevel::Off,
        ..PipeLogConfigurationParameters::default()
    };
    let source = new.source_parameters.clone().map(|given| given.0).unwrap_or_default();
    UpdatePipeRequest {
        description: Some(new.description.clone().unwrap_or_default()),
        desired_state: Some(RequestedPipeState::from(new.desired.as_deref().unwrap_or("RUNNING"))),
        enrichment: Some(new.enrichment.clone().unwrap_or_default()),
        enrichment_parameters: match (&new.enrichment, &new.enrichment_parameters) {
            (None, _) => None,
            (Some(_), given) => Some(given.clone().map(|given| given.0).unwrap_or_default()),
        },
        kms_key_identifier: None,
        log_configuration: match (&new.log, &old.log) {
            (Some(given), _) => Some(given.0.clone()),
            (None, Some(_)) => Some(no_log()),
            (None, None) => None,
        },
        name: id.to_owned(),
        role_arn: new.role.clone(),
        source_parameters: Some(source_changes(&new.source, source)),
        target: Some(new.target.clone()),
        target_parameters: Some(
            new.target_parameters.clone().map(|given| given.0).unwrap_or_default(),
        ),
    }
}

/// What is there, less what nobody asked for and AWS has set by itself.
fn without_defaults(
    mut found: PipeSourceParameters,
    wanted: Option<&PipeSourceParameters>,
) -> PipeSourceParameters {
    let queue = wanted.and_then(|wanted| wanted.sqs_queue_parameters.as_ref());
    if queue.is_none() {
        found.sqs_queue_parameters = None;
    }
    fn keep(found: &mut Option<i32>, wanted: Option<i32>, default: i32) {
        *found = found.filter(|found| wanted.is_some() || *found != default);
    }
    if let (Some(of), Some(wanted)) = (&mut found.sqs_queue_parameters, queue) {
        keep(&mut of.batch_size, wanted.batch_size, 10);
        let window = &mut of.maximum_batching_window_in_seconds;
        keep(window, wanted.maximum_batching_window_in_seconds, 0);
    }
    let kinesis = wanted.and_then(|wanted| wanted.kinesis_stream_parameters.as_ref());
    if let (Some(of), Some(wanted)) = (&mut found.kinesis_stream_parameters, kinesis) {
        keep(&mut of.batch_size, wanted.batch_size, 100);
        let window = &mut of.maximum_batching_window_in_seconds;
        keep(window, wanted.maximum_batching_window_in_seconds, 0);
    }
    let dynamodb = wanted.and_then(|wanted| wanted.dynamo_db_stream_parameters.as_ref());
    if let (Some(of), Some(wanted)) = (&mut found.dynamo_db_stream_parameters, dynamodb) {
        keep(&mut of.batch_size, wanted.batch_size, 100);
        let window = &mut of.maximum_batching_window_in_seconds;
        keep(window, wanted.maximum_batching_window_in_seconds, 0);
    }
    found
}

/// The parameters of a source as they are updated: where it begins stays.
fn source_changes(arn: &str, given: PipeSourceParameters) -> UpdatePipeSourceParameters {
    let queue = given.sqs_queue_parameters.unwrap_or_default();
    let no_filters = || FilterCriteria { filters: Some(Vec::new()) };
    UpdatePipeSourceParameters {
        filter_criteria: Some(given.filter_criteria.unwrap_or_else(no_filters)),
        sqs_queue_parameters: arn.contains(":sqs:").then_some(UpdatePipeSourceSqsQueueParameters {
            batch_size: queue.batch_size,
            maximum_batching_window_in_seconds: queue.maximum_batching_window_in_seconds,
        }),
        kinesis_stream_parameters: given.kinesis_stream_parameters.map(|of| {
            UpdatePipeSourceKinesisStreamParameters {
                batch_size: of.batch_size,
                dead_letter_config: of.dead_letter_config,
                maximum_batching_window_in_seconds: of.maximum_batching_window_in_seconds,
                maximum_record_age_in_seconds: of.maximum_record_age_in_seconds,
                maximum_retry_attempts: of.maximum_retry_attempts,
                on_partial_batch_item_failure: of.on_partial_batch_item_failure,
                parallelization_factor: of.parallelization_factor,
            }
        }),
        dynamo_db_stream_parameters: given.dynamo_db_stream_parameters.map(|of| {
            UpdatePipeSourceDynamoDBStreamParameters {
                batch_size: of.batch_size,
                dead_letter_config: of.dead_letter_config,
                maximum_batching_window_in_seconds: of.maximum_batching_window_in_seconds,
                maximum_record_age_in_seconds: of.maximum_record_age_in_seconds,
                maximum_retry_attempts: of.maximum_retry_attempts,
                on_partial_batch_item_failure: of.on_partial_batch_item_failure,
                parallelization_factor: of.parallelization_factor,
            }
        }),
        ..UpdatePipeSourceParameters::default()
    }
}
