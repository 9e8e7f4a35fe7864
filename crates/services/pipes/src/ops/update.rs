//! UpdatePipe: what is given takes the place of what was, each structure of parameters as a whole.

use super::create::runs;
use super::states::settled;
use crate::errors::invalid;
use crate::model::{Pipe, State};
use crate::names::PipeName;
use crate::plan::{self, Plan};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::pipes::*;

impl Room {
    pub(crate) async fn update(
        &self,
        name: &PipeName,
        asked: UpdatePipeRequest,
    ) -> Result<Pipe, ApiError> {
        let running = asked.desired_state.clone().map(|wanted| runs(Some(wanted))).transpose()?;
        let now = self.ambient.now();
        let update = |pipe: &mut Pipe| {
            settled(name, pipe, "updated")?;
            let mut changed = pipe.definition.0.clone();
            apply(&asked, &mut changed)?;
            plan::complete(&mut changed)?;
            Plan::of(name, &changed, now)?;
            pipe.definition.0 = changed;
            pipe.running = running.unwrap_or(pipe.running);
            (pipe.state, pipe.reason) = (State::Updating, None);
            pipe.modified_ms = now.as_millis();
            Ok(())
        };
        self.change(name, update).await
    }
}

fn apply(asked: &UpdatePipeRequest, to: &mut CreatePipeRequest) -> Result<(), ApiError> {
    fn set<T: Clone>(given: Option<&T>, to: &mut Option<T>) {
        if let Some(given) = given {
            *to = Some(given.clone());
        }
    }
    to.role_arn.clone_from(&asked.role_arn);
    set(asked.description.as_ref(), &mut to.description);
    set(asked.enrichment_parameters.as_ref(), &mut to.enrichment_parameters);
    set(asked.kms_key_identifier.as_ref(), &mut to.kms_key_identifier);
    set(asked.log_configuration.as_ref(), &mut to.log_configuration);
    set(asked.target_parameters.as_ref(), &mut to.target_parameters);
    match &asked.enrichment {
        // An empty one takes it away, and what is said to it.
        Some(arn) if arn.is_empty() => (to.enrichment, to.enrichment_parameters) = (None, None),
        Some(arn) => to.enrichment = Some(arn.clone()),
        None => {}
    }
    if let Some(target) = &asked.target {
        to.target.clone_from(target);
    }
    match &asked.source_parameters {
        Some(given) => source(given, to.source_parameters.get_or_insert_default()),
        None => Ok(()),
    }
}

fn source(
    given: &UpdatePipeSourceParameters,
    to: &mut PipeSourceParameters,
) -> Result<(), ApiError> {
    let others = [
        ("ActiveMQBrokerParameters", given.active_mq_broker_parameters.is_some()),
        ("ManagedStreamingKafkaParameters", given.managed_streaming_kafka_parameters.is_some()),
        ("RabbitMQBrokerParameters", given.rabbit_mq_broker_parameters.is_some()),
        ("SelfManagedKafkaParameters", given.self_managed_kafka_parameters.is_some()),
        (
            "SqsQueueParameters",
            given.sqs_queue_parameters.is_some() && to.sqs_queue_parameters.is_none(),
        ),
        (
            "KinesisStreamParameters",
            given.kinesis_stream_parameters.is_some() && to.kinesis_stream_parameters.is_none(),
        ),
        (
            "DynamoDBStreamParameters",
            given.dynamo_db_stream_parameters.is_some() && to.dynamo_db_stream_parameters.is_none(),
        ),
    ];
    if let Some((name, _)) = others.iter().find(|(_, set)| *set) {
        return Err(invalid(format!("{name} are not valid for the given source.")));
    }
    if let Some(criteria) = &given.filter_criteria {
        // An empty one takes the filters away.
        let any = criteria.filters.as_ref().is_some_and(|filters| !filters.is_empty());
        to.filter_criteria = any.then(|| criteria.clone());
    }
    if let Some(of) = &given.sqs_queue_parameters {
        to.sqs_queue_parameters = Some(PipeSourceSqsQueueParameters {
            batch_size: of.batch_size,
            maximum_batching_window_in_seconds: of.maximum_batching_window_in_seconds,
        });
    }
    if let (Some(of), Some(was)) =
        (&given.kinesis_stream_parameters, &mut to.kinesis_stream_parameters)
    {
        *was = PipeSourceKinesisStreamParameters {
            batch_size: of.batch_size,
            dead_letter_config: of.dead_letter_config.clone(),
            maximum_batching_window_in_seconds: of.maximum_batching_window_in_seconds,
            maximum_record_age_in_seconds: of.maximum_record_age_in_seconds,
            maximum_retry_attempts: of.maximum_retry_attempts,
            on_partial_batch_item_failure: of.on_partial_batch_item_failure.clone(),
            parallelization_factor: of.parallelization_factor,
            starting_position: was.starting_position.clone(),
            starting_position_timestamp: was.starting_position_timestamp,
        };
    }
    if let (Some(of), Some(was)) =
        (&given.dynamo_db_stream_parameters, &mut to.dynamo_db_stream_parameters)
    {
        *was = PipeSourceDynamoDBStreamParameters {
            batch_size: of.batch_size,
            dead_letter_config: of.dead_letter_config.clone(),
            maximum_batching_window_in_seconds: of.maximum_batching_window_in_seconds,
            maximum_record_age_in_seconds: of.maximum_record_age_in_seconds,
            maximum_retry_attempts: of.maximum_retry_attempts,
            on_partial_batch_item_failure: of.on_partial_batch_item_failure.clone(),
            parallelization_factor: of.parallelization_factor,
            starting_position: was.starting_position.clone(),
        };
    }
    Ok(())
}
