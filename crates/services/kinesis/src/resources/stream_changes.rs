//! What brings a stream to what is wanted of it. Each change looks first at what is there, so that
//! one which was cut off is gone on with.

use super::SERVICE;
use super::stream::{ALL, NAME, Stream, Streams, encryption, made, metrics};
use crate::keys::{self, StreamName};
use crate::limits::{RECORD_KIB_DEFAULT, RETENTION_HOURS_MIN};
use aws_api::kinesis::*;
use resource::{Api, Failure, Made, TagChanges, Work, if_found, or_reset, tags_map};
use std::collections::BTreeMap;

impl Streams {
    /// Makes the stream what is wanted, and returns when it is ready.
    pub(super) async fn bring(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Stream>,
        new: &Stream,
    ) -> Result<Made, Failure> {
        self.bring_mode(work, name, old, new).await?;
        self.bring_shards(work, name, new).await?;
        self.bring_settings(work, name, old, new).await?;
        self.bring_encryption(work, name, old, new).await?;
        self.bring_metrics(work, name, old, new).await?;
        self.bring_tags(work, name, new).await?;
        Ok(made(&self.ready(work, name).await?))
    }

    async fn bring_mode(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Stream>,
        new: &Stream,
    ) -> Result<(), Failure> {
        let summary = self.ready(work, name).await?;
        let provisioned = Api(StreamModeDetails { stream_mode: StreamMode::Provisioned });
        let had = old.map(|old| &old.stream_mode_details);
        let mode = or_reset(had, &new.stream_mode_details, provisioned).map(|mode| mode.0);
        let warm = new.warm_throughput_mibps;
        let warm_is = summary.warm_throughput.as_ref().and_then(|warm| warm.target_mi_bps);
        let input = match mode {
            Some(mode) if summary.stream_mode_details.as_ref() != Some(&mode) => {
                let input = UpdateStreamModeInput {
                    stream_arn: summary.stream_arn,
                    stream_mode_details: mode,
                    warm_throughput_mi_bps: warm,
                    ..Default::default()
                };
                let changed = self.api.update_stream_mode(&work.caller, input).await;
                return changed.map(drop).map_err(work.refused(SERVICE));
            }
            _ => warm.filter(|warm| warm_is != Some(*warm)),
        };
        let Some(warm_throughput_mi_bps) = input else { return Ok(()) };
        let input = UpdateStreamWarmThroughputInput {
            stream_name: Some(name.to_owned()),
            warm_throughput_mi_bps,
            ..Default::default()
        };
        let changed = self.api.update_stream_warm_throughput(&work.caller, input).await;
        changed.map(drop).map_err(work.refused(SERVICE))
    }

    async fn bring_shards(&self, work: &Work, name: &str, new: &Stream) -> Result<(), Failure> {
        let summary = self.ready(work, name).await?;
        let Some(target_shard_count) = new.shard_count else { return Ok(()) };
        if summary.open_shard_count == target_shard_count {
            return Ok(());
        }
        let input = UpdateShardCountInput {
            scaling_type: ScalingType::UniformScaling,
            stream_name: Some(name.to_owned()),
            target_shard_count,
            ..Default::default()
        };
        let asked = self.api.update_shard_count(&work.caller, input).await;
        asked.map_err(work.refused(SERVICE))?;
        self.ready(work, name).await.map(drop)
    }

    async fn bring_settings(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Stream>,
        new: &Stream,
    ) -> Result<(), Failure> {
        let summary = self.ready(work, name).await?;
        let had = old.map(|old| &old.retention_period_hours);
        let shortest = RETENTION_HOURS_MIN.cast_signed();
        if let Some(hours) = or_reset(had, &new.retention_period_hours, shortest) {
            let (retention_period_hours, stream_name) = (hours, Some(name.to_owned()));
            if hours > summary.retention_period_hours {
                let input = IncreaseStreamRetentionPeriodInput {
                    retention_period_hours,
                    stream_name,
                    ..Default::default()
                };
                let changed = self.api.increase_stream_retention_period(&work.caller, input).await;
                changed.map_err(work.refused(SERVICE))?;
            } else if hours < summary.retention_period_hours {
                let input = DecreaseStreamRetentionPeriodInput {
                    retention_period_hours,
                    stream_name,
                    ..Default::default()
                };
                let changed = self.api.decrease_stream_retention_period(&work.caller, input).await;
                changed.map_err(work.refused(SERVICE))?;
            }
        }
        let had = old.map(|old| &old.max_record_size_in_kib);
        let kib = or_reset(had, &new.max_record_size_in_kib, RECORD_KIB_DEFAULT.cast_signed());
        if let Some(kib) = kib.filter(|kib| summary.max_record_size_in_ki_b != Some(*kib)) {
            let input = UpdateMaxRecordSizeInput {
                max_record_size_in_ki_b: kib,
                stream_arn: Some(summary.stream_arn),
                ..Default::default()
            };
            let changed = self.api.update_max_record_size(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }

    async fn bring_encryption(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Stream>,
        new: &Stream,
    ) -> Result<(), Failure> {
        let summary = self.ready(work, name).await?;
        let stream_name = Some(name.to_owned());
        if let Some(wanted) = &new.stream_encryption {
            let same = old.is_some_and(|old| old.stream_encryption == new.stream_encryption);
            if encryption(&summary).is_none() || !same {
                // A key that is not there is refused, whatever the stream has now.
                let input = StartStreamEncryptionInput {
                    encryption_type: wanted.encryption_type.as_str().into(),
                    key_id: wanted.key_id.clone(),
                    stream_name,
                    ..Default::default()
                };
                let begun = self.api.start_stream_encryption(&work.caller, input).await;
                begun.map_err(work.refused(SERVICE))?;
            }
        } else if old.is_some_and(|old| old.stream_encryption.is_some())
            && let Some(present) = encryption(&summary)
        {
            let input = StopStreamEncryptionInput {
                encryption_type: present.encryption_type.as_str().into(),
                key_id: present.key_id,
                stream_name,
                ..Default::default()
            };
            let ended = self.api.stop_stream_encryption(&work.caller, input).await;
            ended.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }

    async fn bring_metrics(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Stream>,
        new: &Stream,
    ) -> Result<(), Failure> {
        let had = old.map(|old| &old.desired_shard_level_metrics);
        let Some(wanted) = or_reset(had, &new.desired_shard_level_metrics, Vec::new()) else {
            return Ok(());
        };
        let present = metrics(&self.ready(work, name).await?);
        let stream_name = Some(name.to_owned());
        let all = wanted.iter().any(|name| name == ALL);
        let named = |names: Vec<&String>| -> Vec<MetricsName> {
            names.into_iter().map(|name| name.as_str().into()).collect()
        };
        let fewer = named(present.iter().filter(|name| !all && !wanted.contains(name)).collect());
        if !fewer.is_empty() {
            let input = DisableEnhancedMonitoringInput {
                shard_level_metrics: fewer,
                stream_name: stream_name.clone(),
                ..Default::default()
            };
            let changed = self.api.disable_enhanced_monitoring(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        let more = named(wanted.iter().filter(|name| !present.contains(name)).collect());
        if !more.is_empty() {
            let input = EnableEnhancedMonitoringInput {
                shard_level_metrics: more,
                stream_name,
                ..Default::default()
            };
            let changed = self.api.enable_enhanced_monitoring(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }

    async fn bring_tags(&self, work: &Work, name: &str, new: &Stream) -> Result<(), Failure> {
        let has = self.tags(work, name).await?;
        let wanted = tags_map(&work.tags, new.tags.as_deref());
        let TagChanges { set: tags, removed: tag_keys } = TagChanges::between(&has, &wanted);
        let stream_name = Some(name.to_owned());
        if !tag_keys.is_empty() {
            let input = RemoveTagsFromStreamInput {
                stream_name: stream_name.clone(),
                tag_keys,
                ..Default::default()
            };
            let changed = self.api.remove_tags_from_stream(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        if !tags.is_empty() {
            let input = AddTagsToStreamInput { stream_name, tags, ..Default::default() };
            let changed = self.api.add_tags_to_stream(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }

    /// What is said of the stream, if it is there.
    pub(super) async fn summary(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<StreamDescriptionSummary>, Failure> {
        let input =
            DescribeStreamSummaryInput { stream_name: Some(name.to_owned()), ..Default::default() };
        let asked = self.api.describe_stream_summary(&work.caller, input).await;
        let found = if_found(asked.map_err(work.refused(SERVICE)))?;
        Ok(found.map(|found| found.stream_description_summary))
    }

    /// Waits until nothing of the stream is being changed any more.
    async fn ready(&self, work: &Work, name: &str) -> Result<StreamDescriptionSummary, Failure> {
        let key = keys::stream::key(&StreamName {
            account: work.caller.account,
            region: work.caller.region.clone(),
            name: name.to_owned(),
        });
        let mut watch = self.store.watch(key);
        loop {
            match self.summary(work, name).await? {
                Some(summary) if summary.stream_status == StreamStatus::Active => {
                    return Ok(summary);
                }
                Some(_) => work.wait(&mut watch).await,
                None => return Err(Failure::not_found(NAME, name)),
            }
        }
    }

    /// All its tags: never more than a page.
    pub(super) async fn tags(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<BTreeMap<String, String>, Failure> {
        let input =
            ListTagsForStreamInput { stream_name: Some(name.to_owned()), ..Default::default() };
        let asked = self.api.list_tags_for_stream(&work.caller, input).await;
        let tags = asked.map_err(work.refused(SERVICE))?.tags;
        Ok(tags.into_iter().map(|tag| (tag.key, tag.value.unwrap_or_default())).collect())
    }
}
