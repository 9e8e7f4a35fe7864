//! What a stream may be set to: the size of its records, encryption, metrics of its shards.

use crate::errors;
use crate::keys::StreamName;
use crate::limits::{DAY, ENCRYPTION_KEY, ENCRYPTIONS_A_DAY_MAX};
use crate::meter::ShardMetrics;
use crate::model::{Span, StreamRecord};
use crate::room::{Room, Stream, arn_of};
use aws_api::ApiError;
use aws_api::kinesis::error::{kms_not_found_exception, limit_exceeded_exception};
use aws_api::kinesis::*;
use foundation::Caller;

impl Room {
    pub(crate) async fn update_record_size(
        &self,
        caller: &Caller,
        input: UpdateMaxRecordSizeInput,
    ) -> Result<UpdateMaxRecordSizeOutput, ApiError> {
        let name = Room::named(caller, &None, &input.stream_arn, &input.stream_id)?;
        self.change_active(&name, |record| {
            // The model keeps it between 1,024 and 10,240.
            record.record_kib_max =
                u32::try_from(input.max_record_size_in_ki_b).unwrap_or(record.record_kib_max);
            Ok(())
        })
        .await?;
        Ok(UpdateMaxRecordSizeOutput {})
    }

    pub(crate) async fn start_encryption(
        &self,
        caller: &Caller,
        input: StartStreamEncryptionInput,
    ) -> Result<StartStreamEncryptionOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        check_key(&name, &input.encryption_type, &input.key_id)?;
        let now = self.ambient.now();
        self.change_active(&name, |record| {
            if !record.encrypts() {
                let day_ago = now.before(DAY).as_millis();
                let of_late = record.encrypted.iter().filter(|span| span.from_ms > day_ago);
                if of_late.count() >= ENCRYPTIONS_A_DAY_MAX {
                    return Err(limit_exceeded_exception(format!(
                        "A key has been applied to stream {} under account {} \
                         {ENCRYPTIONS_A_DAY_MAX} times in the last 24 hours, which is the limit.",
                        name.name, name.account
                    )));
                }
                // What has ended before the oldest record that is kept tells nothing any more.
                let horizon = record.horizon(now).as_millis();
                record.encrypted.retain(|span| span.until_ms.is_none_or(|end| end > horizon));
                record.encrypted.push(Span { from_ms: now.as_millis(), until_ms: None });
            }
            Ok(())
        })
        .await?;
        Ok(StartStreamEncryptionOutput {})
    }

    pub(crate) async fn stop_encryption(
        &self,
        caller: &Caller,
        input: StopStreamEncryptionInput,
    ) -> Result<StopStreamEncryptionOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        check_key(&name, &input.encryption_type, &input.key_id)?;
        let now = self.ambient.now();
        self.change_active(&name, |record| {
            if let Some(span) = record.encrypted.last_mut().filter(|span| span.until_ms.is_none()) {
                span.until_ms = Some(now.as_millis());
            }
            Ok(())
        })
        .await?;
        Ok(StopStreamEncryptionOutput {})
    }

    pub(crate) async fn enable_monitoring(
        &self,
        caller: &Caller,
        input: EnableEnhancedMonitoringInput,
    ) -> Result<EnhancedMonitoringOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        let more = ShardMetrics::parse(&input.shard_level_metrics)?;
        self.change_monitoring(name, |present| present.with(more)).await
    }

    pub(crate) async fn disable_monitoring(
        &self,
        caller: &Caller,
        input: DisableEnhancedMonitoringInput,
    ) -> Result<EnhancedMonitoringOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        let fewer = ShardMetrics::parse(&input.shard_level_metrics)?;
        self.change_monitoring(name, |present| present.less(fewer)).await
    }

    async fn change_monitoring(
        &self,
        name: StreamName,
        change: impl Fn(ShardMetrics) -> ShardMetrics + Send + Sync,
    ) -> Result<EnhancedMonitoringOutput, ApiError> {
        let changed = self.change_active(&name, |record| {
            record.shard_metrics = change(ShardMetrics(record.shard_metrics)).0;
            Ok(())
        });
        let before = ShardMetrics(changed.await?.record.shard_metrics);
        Ok(EnhancedMonitoringOutput {
            current_shard_level_metrics: Some(before.names()),
            desired_shard_level_metrics: Some(change(before).names()),
            stream_arn: Some(arn_of(&name)),
            stream_name: Some(name.name),
        })
    }

    /// Changes the record of a stream that nothing else is being done to; tells how it was.
    pub(super) async fn change_active(
        &self,
        name: &StreamName,
        change: impl Fn(&mut StreamRecord) -> Result<(), ApiError> + Send + Sync,
    ) -> Result<Stream, ApiError> {
        self.change_stream(name, |record| match record.is_active() {
            true => change(record),
            false => Err(errors::contended(name)),
        })
        .await
    }
}

/// There is no KMS: AWS's own key for Kinesis is the only one that can be named.
fn check_key(stream: &StreamName, kind: &EncryptionType, key: &str) -> Result<(), ApiError> {
    if *kind != EncryptionType::Kms {
        return Err(errors::invalid("EncryptionType must be KMS."));
    }
    let StreamName { account, region, .. } = stream;
    if key == ENCRYPTION_KEY || key == format!("arn:aws:kms:{region}:{account}:{ENCRYPTION_KEY}") {
        return Ok(());
    }
    Err(kms_not_found_exception(format!(
        "Key '{key}' does not exist: without a Key Management Service, {ENCRYPTION_KEY} is the only \
         key."
    )))
}
