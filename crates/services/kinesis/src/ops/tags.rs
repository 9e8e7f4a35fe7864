//! Tags of streams and consumers.

use crate::consumers::{ConsumerArn, ConsumerRecord};
use crate::errors::{self, unavailable};
use crate::keys::StreamName;
use crate::limits::{ATTEMPTS_MAX, TAGS_MAX};
use crate::model;
use crate::resource_name::Resource;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::kinesis::*;
use foundation::Caller;
use std::collections::BTreeMap;
use std::ops::Bound;
use store::{Batch, Check};

type Tags = BTreeMap<String, String>;

/// `tags` with `more` added, if the stream may have them. The model has bounded their lengths.
pub(super) fn checked(name: &StreamName, tags: Tags, more: Option<Tags>) -> Result<Tags, ApiError> {
    let more = more.unwrap_or_default();
    if let Some(key) = more.keys().find(|key| key.starts_with("aws:")) {
        return Err(errors::invalid(format!(
            "Tag key {key} is invalid: keys that begin with aws: are reserved."
        )));
    }
    let mut all = tags;
    all.extend(more);
    if all.len() > TAGS_MAX {
        let StreamName { account, name, .. } = name;
        return Err(errors::invalid(format!(
            "Failed to add tags to stream {name} under account {account} because a given stream \
             cannot have more than {TAGS_MAX} tags associated with it."
        )));
    }
    Ok(all)
}

impl Room {
    pub(crate) async fn tag(
        &self,
        caller: &Caller,
        input: AddTagsToStreamInput,
    ) -> Result<AddTagsToStreamOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        self.add_tags(&Resource { stream: name, consumer: None }, &input.tags).await?;
        Ok(AddTagsToStreamOutput {})
    }

    pub(crate) async fn untag(
        &self,
        caller: &Caller,
        input: RemoveTagsFromStreamInput,
    ) -> Result<RemoveTagsFromStreamOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        self.remove_tags(&Resource { stream: name, consumer: None }, &input.tag_keys).await?;
        Ok(RemoveTagsFromStreamOutput {})
    }

    async fn add_tags(&self, resource: &Resource, more: &Tags) -> Result<(), ApiError> {
        let add = |tags| checked(&resource.stream, tags, Some(more.clone()));
        self.change_tags(resource, add).await
    }

    async fn remove_tags(&self, resource: &Resource, keys: &[String]) -> Result<(), ApiError> {
        let remove = |mut tags: Tags| {
            tags.retain(|key, _| !keys.contains(key));
            Ok(tags)
        };
        self.change_tags(resource, remove).await
    }

    /// Changes a stream's or a consumer's tags; decisions see the change before it is answered.
    async fn change_tags(
        &self,
        resource: &Resource,
        change: impl Fn(Tags) -> Result<Tags, ApiError> + Send + Sync,
    ) -> Result<(), ApiError> {
        let Some(arn) = ConsumerArn::of(resource) else {
            self.change_stream(&resource.stream, |record| {
                record.tags = change(record.tags.clone())?;
                Ok(())
            })
            .await?;
            return Ok(());
        };
        for _ in 0..ATTEMPTS_MAX {
            let consumer = self.consumer(&arn).await?;
            let tags = change(consumer.record.tags.clone())?;
            let record = ConsumerRecord { tags, ..consumer.record.clone() };
            let batch = Batch::new()
                .check(Check::Version(consumer.key(), consumer.version))
                .put(consumer.key(), model::encode(&record));
            if self.store.commit(batch).await.map_err(unavailable)?.committed().is_ok() {
                self.attachments.forget();
                return Ok(());
            }
        }
        Err(errors::contended(&resource.stream))
    }

    pub(crate) async fn tag_resource_of(
        &self,
        caller: &Caller,
        input: TagResourceInput,
    ) -> Result<TagResourceOutput, ApiError> {
        Room::refuse_id(&input.stream_id)?;
        self.add_tags(&Resource::named(caller, &input.resource_arn)?, &input.tags).await?;
        Ok(TagResourceOutput {})
    }

    pub(crate) async fn untag_resource_of(
        &self,
        caller: &Caller,
        input: UntagResourceInput,
    ) -> Result<UntagResourceOutput, ApiError> {
        Room::refuse_id(&input.stream_id)?;
        self.remove_tags(&Resource::named(caller, &input.resource_arn)?, &input.tag_keys).await?;
        Ok(UntagResourceOutput {})
    }

    pub(crate) async fn resource_tags(
        &self,
        caller: &Caller,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, ApiError> {
        Room::refuse_id(&input.stream_id)?;
        let resource = Resource::named(caller, &input.resource_arn)?;
        let tags = match ConsumerArn::of(&resource) {
            None => self.stream(&resource.stream).await?.record.tags,
            Some(arn) => self.consumer(&arn).await?.record.tags,
        };
        let tags = tags.into_iter().map(|(key, value)| Tag { key, value: Some(value) });
        Ok(ListTagsForResourceOutput { tags: Some(tags.collect()) })
    }

    pub(crate) async fn tags(
        &self,
        caller: &Caller,
        input: ListTagsForStreamInput,
    ) -> Result<ListTagsForStreamOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        let stream = self.stream(&name).await?;
        let start = match &input.exclusive_start_tag_key {
            Some(key) => Bound::Excluded(key.clone()),
            None => Bound::Unbounded,
        };
        let limit = super::streams::clamped(input.limit, TAGS_MAX);
        let mut rest = stream.record.tags.range((start, Bound::Unbounded));
        let tags = rest
            .by_ref()
            .take(limit)
            .map(|(key, value)| Tag { key: key.clone(), value: Some(value.clone()) })
            .collect();
        Ok(ListTagsForStreamOutput { has_more_tags: rest.next().is_some(), tags })
    }
}
