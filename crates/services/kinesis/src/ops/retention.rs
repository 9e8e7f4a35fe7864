//! How long a stream keeps its records.

use crate::errors;
use crate::keys::StreamName;
use crate::limits::{RETENTION_HOURS_MAX, RETENTION_HOURS_MIN};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::kinesis::*;
use foundation::Caller;

/// The hours, if a stream can have them.
fn checked(hours: i32) -> Result<u32, ApiError> {
    match u32::try_from(hours) {
        Ok(hours) if hours > RETENTION_HOURS_MAX => Err(errors::invalid(format!(
            "Maximum allowed retention period is {RETENTION_HOURS_MAX} hours. Requested retention \
             period ({hours} hours) is too long."
        ))),
        Ok(hours) if hours >= RETENTION_HOURS_MIN => Ok(hours),
        Ok(_) | Err(_) => Err(errors::invalid(format!(
            "Minimum allowed retention period is {RETENTION_HOURS_MIN} hours. Requested retention \
             period ({hours} hours) is too short."
        ))),
    }
}

impl Room {
    pub(crate) async fn increase_retention(
        &self,
        caller: &Caller,
        input: IncreaseStreamRetentionPeriodInput,
    ) -> Result<IncreaseStreamRetentionPeriodOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        let hours = checked(input.retention_period_hours)?;
        self.change_active(&name, |record| {
            let StreamName { name, .. } = &name;
            let present = record.retention_hours;
            if hours < present {
                return Err(errors::invalid(format!(
                    "Requested retention period ({hours} hours) for stream {name} can not be \
                     shorter than existing retention period ({present} hours). Use \
                     DecreaseRetentionPeriod API."
                )));
            }
            record.retention_hours = hours;
            Ok(())
        })
        .await?;
        Ok(IncreaseStreamRetentionPeriodOutput {})
    }

    pub(crate) async fn decrease_retention(
        &self,
        caller: &Caller,
        input: DecreaseStreamRetentionPeriodInput,
    ) -> Result<DecreaseStreamRetentionPeriodOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        let hours = checked(input.retention_period_hours)?;
        self.change_active(&name, |record| {
            let StreamName { name, .. } = &name;
            let present = record.retention_hours;
            if hours > present {
                return Err(errors::invalid(format!(
                    "Requested retention period ({hours} hours) for stream {name} can not be \
                     longer than existing retention period ({present} hours). Use \
                     IncreaseRetentionPeriod API."
                )));
            }
            record.retention_hours = hours;
            Ok(())
        })
        .await?;
        Ok(DecreaseStreamRetentionPeriodOutput {})
    }
}
