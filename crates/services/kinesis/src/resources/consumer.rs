//! `AWS::Kinesis::StreamConsumer`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::kinesis::*;
use resource::{
    Claim, Definition, Failure, Found, Made, Provider, Tag as Own, TagChanges, Work, gone,
    if_found, properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct StreamConsumer {
        name: String = "ConsumerName", replace;
        stream_arn: String = "StreamARN", replace;
        tags: Option<Vec<Own>> = "Tags";
    }
}

pub(super) struct Consumers {
    pub(super) api: Arc<dyn Kinesis>,
}

const NAME: &str = "AWS::Kinesis::StreamConsumer";

#[async_trait]
impl Provider for Consumers {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&[
        "ConsumerARN",
        "ConsumerCreationTimestamp",
        "ConsumerName",
        "ConsumerStatus",
        "StreamARN",
    ]);

    type Properties = StreamConsumer;

    async fn create(&self, work: &Work, wanted: &StreamConsumer) -> Result<Made, Failure> {
        // The ARN has the moment of the registration in it: until then, the name is what is known.
        let known = self.shown(work, wanted).await?;
        let arn = known.as_ref().map(|shown| shown.consumer_arn.as_str());
        let id = arn.unwrap_or(&wanted.name);
        if work.claim(NAME, id, known.is_some()).await? == Claim::Make {
            let tags = tags_map(&work.tags, wanted.tags.as_deref());
            let input = RegisterStreamConsumerInput {
                consumer_name: wanted.name.clone(),
                stream_arn: wanted.stream_arn.clone(),
                tags: (!tags.is_empty()).then_some(tags),
                ..Default::default()
            };
            let made = self.api.register_stream_consumer(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        let shown = self.shown(work, wanted).await?;
        let shown = shown.ok_or_else(|| Failure::not_found(NAME, &wanted.name))?;
        work.remember(&shown.consumer_arn).await?;
        self.bring_tags(work, &shown.consumer_arn, wanted).await?;
        Ok(made(&shown))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &StreamConsumer,
    ) -> Result<Option<Found<StreamConsumer>>, Failure> {
        let Some(shown) = self.shown_by_arn(work, id).await? else { return Ok(None) };
        let has = self.tags(work, id).await?;
        let attributes = made(&shown).attributes;
        let properties = StreamConsumer {
            name: shown.consumer_name,
            stream_arn: shown.stream_arn,
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &StreamConsumer,
        new: &StreamConsumer,
    ) -> Result<Made, Failure> {
        self.bring_tags(work, id, new).await?;
        let shown = self.shown_by_arn(work, id).await?;
        Ok(made(&shown.ok_or_else(|| Failure::not_found(NAME, id))?))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &StreamConsumer) -> Result<(), Failure> {
        let input = DeregisterStreamConsumerInput {
            consumer_arn: Some(id.to_owned()),
            ..Default::default()
        };
        let deleted = self.api.deregister_stream_consumer(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(shown: &ConsumerDescription) -> Made {
    Made::new(&shown.consumer_arn)
        .with("ConsumerARN", shown.consumer_arn.as_str())
        .with("ConsumerCreationTimestamp", shown.consumer_creation_timestamp.iso8601())
        .with("ConsumerName", shown.consumer_name.as_str())
        .with("ConsumerStatus", shown.consumer_status.as_str())
        .with("StreamARN", shown.stream_arn.as_str())
}

impl Consumers {
    async fn described(
        &self,
        work: &Work,
        input: DescribeStreamConsumerInput,
    ) -> Result<Option<ConsumerDescription>, Failure> {
        let asked = self.api.describe_stream_consumer(&work.caller, input).await;
        let found = if_found(asked.map_err(work.refused(SERVICE)))?;
        Ok(found.map(|found| found.consumer_description))
    }

    async fn shown(
        &self,
        work: &Work,
        wanted: &StreamConsumer,
    ) -> Result<Option<ConsumerDescription>, Failure> {
        let input = DescribeStreamConsumerInput {
            consumer_name: Some(wanted.name.clone()),
            stream_arn: Some(wanted.stream_arn.clone()),
            ..Default::default()
        };
        self.described(work, input).await
    }

    async fn shown_by_arn(
        &self,
        work: &Work,
        arn: &str,
    ) -> Result<Option<ConsumerDescription>, Failure> {
        let consumer_arn = Some(arn.to_owned());
        let input = DescribeStreamConsumerInput { consumer_arn, ..Default::default() };
        self.described(work, input).await
    }

    async fn tags(&self, work: &Work, arn: &str) -> Result<BTreeMap<String, String>, Failure> {
        let input = ListTagsForResourceInput { resource_arn: arn.to_owned(), ..Default::default() };
        let asked = self.api.list_tags_for_resource(&work.caller, input).await;
        let tags = asked.map_err(work.refused(SERVICE))?.tags.unwrap_or_default();
        Ok(tags.into_iter().map(|tag| (tag.key, tag.value.unwrap_or_default())).collect())
    }

    async fn bring_tags(
        &self,
        work: &Work,
        arn: &str,
        new: &StreamConsumer,
    ) -> Result<(), Failure> {
        let has = self.tags(work, arn).await?;
        let wanted = tags_map(&work.tags, new.tags.as_deref());
        let TagChanges { set: tags, removed: tag_keys } = TagChanges::between(&has, &wanted);
        let resource_arn = arn.to_owned();
        if !tag_keys.is_empty() {
            let resource_arn = resource_arn.clone();
            let input = UntagResourceInput { resource_arn, tag_keys, ..Default::default() };
            let changed = self.api.untag_resource(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        if !tags.is_empty() {
            let input = TagResourceInput { resource_arn, tags, ..Default::default() };
            let changed = self.api.tag_resource(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }
}
