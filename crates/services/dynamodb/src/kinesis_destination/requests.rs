//! EnableKinesisStreamingDestination and its company.

use aws_api::ApiError;
use aws_api::dynamodb::{
    ApproximateCreationDateTimePrecision as WirePrecision,
    DescribeKinesisStreamingDestinationInput, DescribeKinesisStreamingDestinationOutput,
    DestinationStatus, EnableKinesisStreamingConfiguration, KinesisDataStreamDestination,
    KinesisStreamingDestinationInput, KinesisStreamingDestinationOutput,
    UpdateKinesisStreamingConfiguration, UpdateKinesisStreamingDestinationInput,
    UpdateKinesisStreamingDestinationOutput,
};
use aws_api::kinesis::DescribeStreamInput;
use foundation::Caller;
use store::Batch;

use super::{Destination, Precision, QueueName, close};
use crate::Room;
use crate::errors::{invalid, store_failed, unsupported};
use crate::stored;

/// Destinations of a table that are shown, the enabled one among them: the oldest disabled ones
/// are forgotten.
const SHOWN_MAX: usize = 10;

fn precision(asked: Option<&WirePrecision>) -> Result<Precision, ApiError> {
    match asked {
        None | Some(WirePrecision::Millisecond) => Ok(Precision::Millisecond),
        Some(WirePrecision::Microsecond) => Ok(Precision::Microsecond),
        Some(WirePrecision::Unknown(other)) => {
            Err(invalid(format!("ApproximateCreationDateTimePrecision {other} is unknown")))
        }
    }
}

fn shown(precision: Precision) -> WirePrecision {
    match precision {
        Precision::Millisecond => WirePrecision::Millisecond,
        Precision::Microsecond => WirePrecision::Microsecond,
    }
}

impl Room {
    /// Changes are captured from the moment that this answers.
    pub(crate) async fn enable_destination(
        &self,
        caller: &Caller,
        input: KinesisStreamingDestinationInput,
    ) -> Result<KinesisStreamingDestinationOutput, ApiError> {
        let outside = self.outside.get().ok_or_else(|| unsupported("Kinesis destinations"))?;
        let asked = input.enable_kinesis_streaming_configuration.as_ref();
        let asked = asked.and_then(|c| c.approximate_creation_date_time_precision.as_ref());
        let precision = precision(asked)?;
        loop {
            let mut table = self.stored_table(caller, &input.table_name).await?;
            table.check_settled()?;
            if table.record.destination().is_some() {
                return Err(invalid(
                    "Table is not in a valid state to enable Kinesis Streaming Destination: \
                     EnableKinesisStreamingDestination must be DISABLED or ENABLE_FAILED to \
                     perform ENABLE operation.",
                ));
            }
            // With the caller's own permissions.
            let look = DescribeStreamInput {
                stream_arn: Some(input.stream_arn.clone()),
                ..DescribeStreamInput::default()
            };
            if let Err(refused) = outside.kinesis.describe_stream(caller, look).await {
                tracing::debug!(%refused, "DynamoDB: a Kinesis stream can't be a destination");
                return Err(invalid("User does not have a permission to use kinesis stream"));
            }
            let role = outside.replicator(&caller.account, &caller.region, self.ambient.now());
            if let Err(why) = role.await {
                tracing::error!(%why, "DynamoDB: no role to put changes into Kinesis streams");
                return Err(aws_api::dynamodb::error::internal_server_error(
                    "Internal server error",
                ));
            }
            let destination = Destination {
                stream_arn: input.stream_arn.clone(),
                precision,
                queue: self.ambient.dice.number(),
                enabled: true,
            };
            let name = QueueName::of(&caller.account, &caller.region, destination.queue);
            let queue = stored::encode(&table.record.queue(&destination));
            let known = &mut table.record.destinations;
            known.retain(|known| known.stream_arn != input.stream_arn);
            known.push(destination);
            let excess = known.len().saturating_sub(SHOWN_MAX);
            known.drain(..excess);
            let batch = Batch::new().put(name.key(), queue);
            // A conflict is somebody else's change of the table: look again.
            if self.replace_record_with(batch, &table.key, table.version, &table.record).await? {
                return Ok(KinesisStreamingDestinationOutput {
                    destination_status: Some(DestinationStatus::Enabling),
                    enable_kinesis_streaming_configuration: Some(
                        EnableKinesisStreamingConfiguration {
                            approximate_creation_date_time_precision: Some(self::shown(precision)),
                        },
                    ),
                    stream_arn: Some(input.stream_arn),
                    table_name: Some(table.record.name),
                });
            }
        }
    }

    /// What was captured before is still delivered.
    pub(crate) async fn disable_destination(
        &self,
        caller: &Caller,
        input: KinesisStreamingDestinationInput,
    ) -> Result<KinesisStreamingDestinationOutput, ApiError> {
        loop {
            let mut table = self.stored_table(caller, &input.table_name).await?;
            table.check_settled()?;
            let batch = close(Batch::new(), &caller.account, &caller.region, &table.record);
            let found = table.record.destinations.iter_mut();
            let mut found = found.filter(|known| known.enabled);
            match found.find(|known| known.stream_arn == input.stream_arn) {
                Some(known) => known.enabled = false,
                None => {
                    return Err(invalid(
                        "Table is not in a valid state to disable Kinesis Streaming Destination: \
                         KinesisStreamingDestination must be ACTIVE to perform DISABLE operation.",
                    ));
                }
            }
            // A conflict is somebody else's change of the table: look again.
            if self.replace_record_with(batch, &table.key, table.version, &table.record).await? {
                return Ok(KinesisStreamingDestinationOutput {
                    destination_status: Some(DestinationStatus::Disabling),
                    enable_kinesis_streaming_configuration: None,
                    stream_arn: Some(input.stream_arn),
                    table_name: Some(table.record.name),
                });
            }
        }
    }

    pub(crate) async fn update_destination(
        &self,
        caller: &Caller,
        input: UpdateKinesisStreamingDestinationInput,
    ) -> Result<UpdateKinesisStreamingDestinationOutput, ApiError> {
        let asked = input.update_kinesis_streaming_configuration.as_ref();
        let asked = asked.and_then(|c| c.approximate_creation_date_time_precision.as_ref());
        let asked = asked.ok_or_else(|| {
            invalid(
                "Streaming destination cannot be updated with given parameters: \
                 UpdateKinesisStreamingConfiguration cannot be null or contain only null values",
            )
        })?;
        let precision = precision(Some(asked))?;
        loop {
            let mut table = self.stored_table(caller, &input.table_name).await?;
            table.check_settled()?;
            let table_id = table.record.id.clone();
            let found = table.record.destinations.iter_mut();
            let mut found = found.filter(|known| known.enabled);
            let Some(known) = found.find(|known| known.stream_arn == input.stream_arn) else {
                return Err(invalid(
                    "Table is not in a valid state to update Kinesis Streaming Destination: \
                     KinesisStreamingDestination must be ACTIVE to perform UPDATE operation.",
                ));
            };
            if known.precision == precision {
                return Err(invalid(format!(
                    "Invalid Request: Precision is already set to the desired value of {} for \
                     tableId: {table_id}, kdsArn: {}",
                    self::shown(precision).as_str(),
                    input.stream_arn
                )));
            }
            known.precision = precision;
            let known = known.clone();
            let name = QueueName::of(&caller.account, &caller.region, known.queue);
            let queue = stored::encode(&table.record.queue(&known));
            let batch = Batch::new().put(name.key(), queue);
            // A conflict is somebody else's change of the table: look again.
            if self.replace_record_with(batch, &table.key, table.version, &table.record).await? {
                return Ok(UpdateKinesisStreamingDestinationOutput {
                    destination_status: Some(DestinationStatus::Updating),
                    stream_arn: Some(input.stream_arn),
                    table_name: Some(table.record.name),
                    update_kinesis_streaming_configuration: Some(
                        UpdateKinesisStreamingConfiguration {
                            approximate_creation_date_time_precision: Some(self::shown(precision)),
                        },
                    ),
                });
            }
        }
    }

    pub(crate) async fn describe_destinations(
        &self,
        caller: &Caller,
        input: DescribeKinesisStreamingDestinationInput,
    ) -> Result<DescribeKinesisStreamingDestinationOutput, ApiError> {
        let table = self.stored_table(caller, &input.table_name).await?;
        let known = &table.record.destinations;
        let queue =
            |known: &Destination| QueueName::of(&caller.account, &caller.region, known.queue).key();
        let queues: Vec<_> = known.iter().map(queue).collect();
        let queues = self.store.get(&queues).await.map_err(store_failed)?;
        let destinations = known.iter().zip(queues).map(|(known, queue)| {
            let status = match (known.enabled, queue) {
                (true, _) => DestinationStatus::Active,
                (false, Some(_)) => DestinationStatus::Disabling,
                (false, None) => DestinationStatus::Disabled,
            };
            KinesisDataStreamDestination {
                approximate_creation_date_time_precision: Some(shown(known.precision)),
                destination_status: Some(status),
                destination_status_description: None,
                stream_arn: Some(known.stream_arn.clone()),
            }
        });
        Ok(DescribeKinesisStreamingDestinationOutput {
            kinesis_data_stream_destinations: Some(destinations.collect()),
            table_name: Some(table.record.name),
        })
    }
}
