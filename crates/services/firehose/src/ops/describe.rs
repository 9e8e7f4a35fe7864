//! DescribeDeliveryStream.

use crate::names::StreamName;
use crate::room::Room;
use crate::settings::shown;
use aws_api::ApiError;
use aws_api::firehose::{
    DeliveryStreamDescription, DeliveryStreamEncryptionConfiguration,
    DeliveryStreamEncryptionStatus, DeliveryStreamStatus, DescribeDeliveryStreamInput,
    DescribeDeliveryStreamOutput, DirectPutSourceDescription, KinesisStreamSourceDescription,
    SourceDescription,
};
use foundation::{Caller, Timestamp};

impl Room {
    pub(crate) async fn describe(
        &self,
        caller: &Caller,
        input: DescribeDeliveryStreamInput,
    ) -> Result<DescribeDeliveryStreamOutput, ApiError> {
        let name = StreamName::own(caller, &input.delivery_stream_name);
        let live = self.live(&name).await?;
        let (stored, settings) = (&live.stored, &live.stream.settings);
        let created = Timestamp::from_millis(stored.created_ms);
        let kinesis = settings.kinesis.clone().map(|source| KinesisStreamSourceDescription {
            delivery_start_timestamp: Some(created),
            kinesis_stream_arn: Some(source.kinesis_stream_arn),
            role_arn: Some(source.role_arn),
        });
        let put = settings
            .throughput_hint
            .map(|hint| DirectPutSourceDescription { throughput_hint_in_mbs: Some(hint) });
        let source = (kinesis.is_some() || put.is_some()).then(|| SourceDescription {
            kinesis_stream_source_description: kinesis,
            direct_put_source_description: put,
            ..SourceDescription::default()
        });
        let encryption = match &stored.encryption {
            None => DeliveryStreamEncryptionConfiguration {
                status: Some(DeliveryStreamEncryptionStatus::Disabled),
                ..DeliveryStreamEncryptionConfiguration::default()
            },
            Some(encryption) => DeliveryStreamEncryptionConfiguration {
                key_arn: encryption.key_arn.clone(),
                key_type: Some(encryption.key_type.as_str().into()),
                status: Some(DeliveryStreamEncryptionStatus::Enabled),
                ..DeliveryStreamEncryptionConfiguration::default()
            },
        };
        let destination = shown(&settings.destination);
        let behind = input.exclusive_start_destination_id.as_deref();
        let shows = behind.is_none_or(|id| id < destination.destination_id.as_str());
        Ok(DescribeDeliveryStreamOutput {
            delivery_stream_description: DeliveryStreamDescription {
                create_timestamp: Some(created),
                delivery_stream_arn: live.stream.arn.clone(),
                delivery_stream_encryption_configuration: Some(encryption),
                delivery_stream_name: name.name,
                // It takes records from the commit on that made it.
                delivery_stream_status: DeliveryStreamStatus::Active,
                delivery_stream_type: settings.kind(),
                destinations: shows.then_some(destination).into_iter().collect(),
                failure_description: None,
                has_more_destinations: false,
                last_update_timestamp: stored.updated_ms.map(Timestamp::from_millis),
                source,
                version_id: stored.version.to_string(),
            },
        })
    }
}
