//! UpdateShardCount, UpdateStreamMode, UpdateStreamWarmThroughput: what decides on how many shards a
//! stream has. [`crate::scaling`] makes them.

use crate::errors;
use crate::keys::StreamName;
use crate::limits::{
    ATTEMPTS_MAX, DAY, MODE_SWITCHES_A_DAY_MAX, SCALINGS_A_DAY_MAX, STREAM_SHARDS_MAX, WARM_MIB_MAX,
};
use crate::model::{Mode, StreamRecord};
use crate::room::{Room, Stream, arn_of};
use aws_api::ApiError;
use aws_api::kinesis::error::{limit_exceeded_exception, validation_exception};
use aws_api::kinesis::*;
use foundation::{Caller, Timestamp};

impl Room {
    pub(crate) async fn update_shards(
        &self,
        caller: &Caller,
        input: UpdateShardCountInput,
    ) -> Result<UpdateShardCountOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        if let ScalingType::Unknown(kind) = &input.scaling_type {
            return Err(errors::invalid(format!("{kind} is not a ScalingType.")));
        }
        // The model has it positive.
        let target = u32::try_from(input.target_shard_count).unwrap_or(1);
        for _ in 0..ATTEMPTS_MAX {
            let stream = self.active(&name).await?;
            let now = self.ambient.now();
            let current = stream.record.open_shards;
            let mut record = stream.record.clone();
            scalable(&stream, target)?;
            record.scaled_ms =
                one_more(&record.scaled_ms, now, SCALINGS_A_DAY_MAX).ok_or_else(|| {
                    limit_exceeded_exception(format!(
                        "Stream {} under account {} has been scaled {SCALINGS_A_DAY_MAX} times in \
                         the last 24 hours, which is the limit.",
                        name.name, name.account
                    ))
                })?;
            if let Some(more) = target.checked_sub(current).filter(|more| *more > 0) {
                self.check_quotas(&name, Mode::Provisioned, more).await?;
            }
            if self.ask_for_shards(&stream, record, target).await? {
                return Ok(UpdateShardCountOutput {
                    current_shard_count: Some(current.cast_signed()),
                    stream_arn: Some(arn_of(&name)),
                    stream_name: Some(name.name),
                    target_shard_count: Some(target.cast_signed()),
                });
            }
        }
        Err(errors::contended(&name))
    }

    pub(crate) async fn update_mode(
        &self,
        caller: &Caller,
        input: UpdateStreamModeInput,
    ) -> Result<UpdateStreamModeOutput, ApiError> {
        let name = Room::named(caller, &None, &Some(input.stream_arn), &input.stream_id)?;
        let mode = match input.stream_mode_details.stream_mode {
            StreamMode::Provisioned => Mode::Provisioned,
            StreamMode::OnDemand => Mode::OnDemand,
            StreamMode::Unknown(mode) => {
                return Err(errors::invalid(format!("{mode} is not a StreamMode.")));
            }
        };
        let warm = match input.warm_throughput_mi_bps {
            None => None,
            Some(mib) => Some(self.warm(&name, mode, mib).await?),
        };
        for _ in 0..ATTEMPTS_MAX {
            let stream = self.active(&name).await?;
            if stream.record.mode == mode && warm.is_none() {
                return Ok(UpdateStreamModeOutput {});
            }
            let mut record = StreamRecord { mode, warm_mib: warm, ..stream.record.clone() };
            if stream.record.mode != mode {
                let more = stream.record.open_shards;
                self.check_quotas(&name, mode, more).await?;
                let now = self.ambient.now();
                record.switched_ms = one_more(&record.switched_ms, now, MODE_SWITCHES_A_DAY_MAX)
                    .ok_or_else(|| {
                        limit_exceeded_exception(format!(
                            "The capacity mode of stream {} under account {} has been switched \
                             {MODE_SWITCHES_A_DAY_MAX} times in the last 24 hours, which is the \
                             limit.",
                            name.name, name.account
                        ))
                    })?;
            }
            let done = match warm.filter(|mib| *mib > record.open_shards) {
                Some(target) => self.ask_for_shards(&stream, record, target).await?,
                None => self.replace(&stream, &record).await?,
            };
            if done {
                return Ok(UpdateStreamModeOutput {});
            }
        }
        Err(errors::contended(&name))
    }

    pub(crate) async fn update_warm_throughput(
        &self,
        caller: &Caller,
        input: UpdateStreamWarmThroughputInput,
    ) -> Result<UpdateStreamWarmThroughputOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        for _ in 0..ATTEMPTS_MAX {
            let stream = self.active(&name).await?;
            let mode = stream.record.mode;
            let mib = self.warm(&name, mode, input.warm_throughput_mi_bps).await?;
            let record = StreamRecord { warm_mib: Some(mib), ..stream.record.clone() };
            let open = record.open_shards;
            // Never fewer: what the stream can take already stays warm.
            let done = match mib > open {
                true => self.ask_for_shards(&stream, record, mib).await?,
                false => self.replace(&stream, &record).await?,
            };
            if done {
                return Ok(UpdateStreamWarmThroughputOutput {
                    stream_arn: Some(arn_of(&name)),
                    stream_name: Some(name.name),
                    warm_throughput: warm_throughput(Some(mib), open),
                });
            }
        }
        Err(errors::contended(&name))
    }

    /// The MiB/s that an on-demand stream may be asked to be ready for.
    pub(super) async fn warm(
        &self,
        name: &StreamName,
        mode: Mode,
        mib: i32,
    ) -> Result<u32, ApiError> {
        if mode != Mode::OnDemand {
            return Err(validation_exception(
                "Warm throughput can only be set for streams in On-Demand mode.",
            ));
        }
        if !self.commits_to_throughput(&name.account, &name.region).await? {
            return Err(validation_exception(
                "Warm throughput needs the account's MinimumThroughputBillingCommitment to be \
                 ENABLED.",
            ));
        }
        match u32::try_from(mib) {
            Ok(mib) if mib <= WARM_MIB_MAX => Ok(mib),
            _ => Err(limit_exceeded_exception(format!(
                "WarmThroughputMiBps can be {WARM_MIB_MAX} at most; {mib} were asked for."
            ))),
        }
    }
}

/// What is shown of a stream's warm throughput: a shard takes 1 MiB/s.
pub(super) fn warm_throughput(target: Option<u32>, open: u32) -> Option<WarmThroughputObject> {
    target.map(|target| WarmThroughputObject {
        current_mi_bps: Some(open.cast_signed()),
        target_mi_bps: Some(target.cast_signed()),
    })
}

/// «UpdateShardCount» in the API Reference.
fn scalable(stream: &Stream, target: u32) -> Result<(), ApiError> {
    if stream.record.mode == Mode::OnDemand {
        return Err(errors::not_for_on_demand(stream.name()));
    }
    let open = stream.record.open_shards;
    let told = format!("Current open shard count: {open} Target shard count: {target}");
    if target > open.saturating_mul(2) {
        return Err(limit_exceeded_exception(format!(
            "UpdateShardCount cannot scale up over double your current open shard count. {told}"
        )));
    }
    if target.saturating_mul(2) < open {
        return Err(limit_exceeded_exception(format!(
            "UpdateShardCount cannot scale down below half your current open shard count. {told}"
        )));
    }
    let over = if open > STREAM_SHARDS_MAX {
        target >= STREAM_SHARDS_MAX
    } else {
        target > STREAM_SHARDS_MAX
    };
    if over {
        return Err(limit_exceeded_exception(format!(
            "UpdateShardCount cannot scale a stream over {STREAM_SHARDS_MAX} shards. {told}"
        )));
    }
    Ok(())
}

/// The moments of the last day with one more, unless there are `max` already.
fn one_more(moments: &[i64], now: Timestamp, max: usize) -> Option<Vec<i64>> {
    let day_ago = now.before(DAY).as_millis();
    let mut recent: Vec<i64> = moments.iter().copied().filter(|ms| *ms > day_ago).collect();
    (recent.len() < max).then(|| {
        recent.push(now.as_millis());
        recent
    })
}
