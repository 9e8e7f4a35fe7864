//! `AWS::Kinesis::Stream`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::kinesis::*;
use resource::{
    Api, Claim, Definition, Failure, Found, Made, Naming, Provider, Tag, Work, given, gone,
    in_order, properties, tags_found, tags_map,
};
use std::sync::Arc;
use store::Store;

properties! {
    /// Its properties.
    pub struct Stream {
        desired_shard_level_metrics: Option<Vec<String>> = "DesiredShardLevelMetrics";
        max_record_size_in_kib: Option<i32> = "MaxRecordSizeInKiB";
        name: Option<String> = "Name", replace;
        retention_period_hours: Option<i32> = "RetentionPeriodHours";
        shard_count: Option<i32> = "ShardCount";
        stream_encryption: Option<StreamEncryption> = "StreamEncryption";
        stream_mode_details: Option<Api<StreamModeDetails>> = "StreamModeDetails";
        tags: Option<Vec<Tag>> = "Tags";
        warm_throughput_mibps: Option<i32> = "WarmThroughputMiBps";
    }
}

properties! {
    /// The key that it is encrypted with.
    pub struct StreamEncryption {
        encryption_type: String = "EncryptionType";
        key_id: String = "KeyId";
    }
}

pub(super) struct Streams {
    pub(super) api: Arc<dyn Kinesis>,
    pub(super) store: Arc<dyn Store>,
}

pub(super) const NAME: &str = "AWS::Kinesis::Stream";

#[async_trait]
impl Provider for Streams {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&[
            "Arn",
            "WarmThroughputObject.CurrentMiBps",
            "WarmThroughputObject.TargetMiBps",
        ])
        .named(Naming::new("Name", 128));

    type Properties = Stream;

    async fn create(&self, work: &Work, wanted: &Stream) -> Result<Made, Failure> {
        let name = given("Name", &wanted.name)?;
        let found = self.summary(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let input = CreateStreamInput {
                max_record_size_in_ki_b: wanted.max_record_size_in_kib,
                shard_count: wanted.shard_count,
                stream_mode_details: wanted.stream_mode_details.clone().map(|mode| mode.0),
                stream_name: name.to_owned(),
                tags: Some(tags_map(&work.tags, wanted.tags.as_deref()))
                    .filter(|tags| !tags.is_empty()),
                warm_throughput_mi_bps: wanted.warm_throughput_mibps,
            };
            let made = self.api.create_stream(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.bring(work, name, None, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Stream,
    ) -> Result<Option<Found<Stream>>, Failure> {
        let Some(summary) = self.summary(work, id).await? else { return Ok(None) };
        let has = self.tags(work, id).await?;
        let attributes = made(&summary).attributes;
        let found = metrics(&summary);
        let all = wanted.desired_shard_level_metrics.as_ref().is_some_and(|names| is_all(names));
        let found = if all && is_all(&found) { vec![ALL.to_owned()] } else { found };
        let provisioned = !is_on_demand(&summary);
        let properties = Stream {
            desired_shard_level_metrics: Some(in_order(
                wanted.desired_shard_level_metrics.as_deref(),
                found,
            )),
            max_record_size_in_kib: summary.max_record_size_in_ki_b,
            retention_period_hours: Some(summary.retention_period_hours),
            shard_count: provisioned.then_some(summary.open_shard_count),
            stream_encryption: encryption(&summary).map(|mut found| {
                // A key has more names than one.
                let named = wanted.stream_encryption.as_ref().map(|wanted| &wanted.key_id);
                if let Some(named) = named.filter(|named| named.ends_with(&found.key_id)) {
                    found.key_id.clone_from(named);
                }
                found
            }),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
            warm_throughput_mibps: summary.warm_throughput.and_then(|warm| warm.target_mi_bps),
            stream_mode_details: summary.stream_mode_details.map(Api),
            name: Some(summary.stream_name),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Stream,
        new: &Stream,
    ) -> Result<Made, Failure> {
        self.bring(work, id, Some(old), new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Stream) -> Result<(), Failure> {
        let input = DeleteStreamInput {
            stream_name: Some(id.to_owned()),
            enforce_consumer_deletion: Some(true),
            ..Default::default()
        };
        let deleted = self.api.delete_stream(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

/// What stands for every metric of shards.
pub(super) const ALL: &str = "ALL";

/// Metrics that a shard can have.
const METRICS: usize = 7;

fn is_all(names: &[String]) -> bool {
    names.iter().any(|name| name == ALL) || names.len() == METRICS
}

/// The metrics of single shards.
pub(super) fn metrics(summary: &StreamDescriptionSummary) -> Vec<String> {
    let sets =
        summary.enhanced_monitoring.iter().filter_map(|set| set.shard_level_metrics.as_ref());
    sets.flatten().map(ToString::to_string).collect()
}

/// The key that the stream is encrypted with.
pub(super) fn encryption(summary: &StreamDescriptionSummary) -> Option<StreamEncryption> {
    let key_id = summary.key_id.clone()?;
    let kind = summary.encryption_type.as_ref().filter(|kind| **kind != EncryptionType::None)?;
    Some(StreamEncryption { encryption_type: kind.to_string(), key_id })
}

pub(super) fn is_on_demand(summary: &StreamDescriptionSummary) -> bool {
    summary.stream_mode_details.as_ref().is_some_and(|m| m.stream_mode == StreamMode::OnDemand)
}

/// The stream as the stack knows it.
pub(super) fn made(summary: &StreamDescriptionSummary) -> Made {
    let made = Made::new(&summary.stream_name).with("Arn", summary.stream_arn.as_str());
    match &summary.warm_throughput {
        None => made,
        Some(warm) => made
            .with("WarmThroughputObject.CurrentMiBps", warm.current_mi_bps)
            .with("WarmThroughputObject.TargetMiBps", warm.target_mi_bps),
    }
}
