//! StartDeliveryStreamEncryption and StopDeliveryStreamEncryption: the settings are kept and shown;
//! data at rest is as the disk has it.

use crate::errors::invalid;
use crate::model::Encryption;
use crate::names::StreamName;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::firehose::{
    DeliveryStreamEncryptionConfigurationInput, KeyType, StartDeliveryStreamEncryptionInput,
    StartDeliveryStreamEncryptionOutput, StopDeliveryStreamEncryptionInput,
    StopDeliveryStreamEncryptionOutput,
};
use foundation::Caller;

/// What a stream is told that takes its records from another.
pub(super) fn not_of_sources() -> ApiError {
    invalid("Server-side encryption can only be configured for DirectPut Firehose streams.")
}

impl Encryption {
    /// As it was asked for.
    pub(super) fn of(
        input: &DeliveryStreamEncryptionConfigurationInput,
    ) -> Result<Encryption, ApiError> {
        match (&input.key_type, &input.key_arn) {
            (KeyType::AwsOwnedCmk, None) | (KeyType::CustomerManagedCmk, Some(_)) => {
                Ok(Encryption {
                    key_type: input.key_type.to_string(),
                    key_arn: input.key_arn.clone(),
                })
            }
            (KeyType::AwsOwnedCmk, Some(_)) => {
                Err(invalid("KeyARN must not be specified when KeyType is AWS_OWNED_CMK"))
            }
            (_, None) => {
                Err(invalid("KeyARN must be specified when KeyType is CUSTOMER_MANAGED_CMK"))
            }
            (other, Some(_)) => Err(invalid(format!("KeyType {other} is not supported"))),
        }
    }
}

impl Room {
    pub(crate) async fn start_encryption(
        &self,
        caller: &Caller,
        input: StartDeliveryStreamEncryptionInput,
    ) -> Result<StartDeliveryStreamEncryptionOutput, ApiError> {
        let name = StreamName::own(caller, &input.delivery_stream_name);
        let encryption = match &input.delivery_stream_encryption_configuration_input {
            Some(given) => Encryption::of(given)?,
            None => Encryption { key_type: KeyType::AwsOwnedCmk.to_string(), key_arn: None },
        };
        self.change(&name, |live, stored| {
            if live.stream.settings.kinesis.is_some() {
                return Err(not_of_sources());
            }
            stored.encryption = Some(encryption.clone());
            Ok(())
        })
        .await?;
        Ok(StartDeliveryStreamEncryptionOutput {})
    }

    pub(crate) async fn stop_encryption(
        &self,
        caller: &Caller,
        input: StopDeliveryStreamEncryptionInput,
    ) -> Result<StopDeliveryStreamEncryptionOutput, ApiError> {
        let name = StreamName::own(caller, &input.delivery_stream_name);
        self.change(&name, |live, stored| {
            if live.stream.settings.kinesis.is_some() {
                return Err(not_of_sources());
            }
            stored.encryption = None;
            Ok(())
        })
        .await?;
        Ok(StopDeliveryStreamEncryptionOutput {})
    }
}
