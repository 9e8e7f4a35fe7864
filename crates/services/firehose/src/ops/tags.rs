//! Tags of streams.

use crate::errors::invalid;
use crate::limits::TAGS_MAX;
use crate::names::StreamName;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::firehose::{
    ListTagsForDeliveryStreamInput, ListTagsForDeliveryStreamOutput, Tag, TagDeliveryStreamInput,
    TagDeliveryStreamOutput, UntagDeliveryStreamInput, UntagDeliveryStreamOutput, error,
};
use foundation::Caller;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

/// The tags with more added, if the stream may have them.
pub(super) fn added(
    name: &StreamName,
    mut tags: BTreeMap<String, String>,
    more: &[Tag],
) -> Result<BTreeMap<String, String>, ApiError> {
    let keys: BTreeSet<&str> = more.iter().map(|tag| tag.key.as_str()).collect();
    if keys.len() < more.len() {
        return Err(invalid("Tag keys must be unique."));
    }
    for Tag { key, value } in more {
        tags.insert(key.clone(), value.clone().unwrap_or_default());
    }
    if tags.len() > TAGS_MAX {
        return Err(error::limit_exceeded_exception(format!(
            "Failed to add tags to Firehose {} under account {}: a Firehose cannot have more than \
             {TAGS_MAX} tags.",
            name.name, name.account
        )));
    }
    Ok(tags)
}

impl Room {
    pub(crate) async fn tag(
        &self,
        caller: &Caller,
        input: TagDeliveryStreamInput,
    ) -> Result<TagDeliveryStreamOutput, ApiError> {
        let name = StreamName::own(caller, &input.delivery_stream_name);
        self.change(&name, |_, stored| {
            stored.tags = added(&name, stored.tags.clone(), &input.tags)?;
            Ok(())
        })
        .await?;
        Ok(TagDeliveryStreamOutput {})
    }

    pub(crate) async fn untag(
        &self,
        caller: &Caller,
        input: UntagDeliveryStreamInput,
    ) -> Result<UntagDeliveryStreamOutput, ApiError> {
        let name = StreamName::own(caller, &input.delivery_stream_name);
        self.change(&name, |_, stored| {
            stored.tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(())
        })
        .await?;
        Ok(UntagDeliveryStreamOutput {})
    }

    pub(crate) async fn tags(
        &self,
        caller: &Caller,
        input: ListTagsForDeliveryStreamInput,
    ) -> Result<ListTagsForDeliveryStreamOutput, ApiError> {
        let name = StreamName::own(caller, &input.delivery_stream_name);
        let live = self.live(&name).await?;
        let from = match &input.exclusive_start_tag_key {
            Some(key) => Bound::Excluded(key.as_str()),
            None => Bound::Unbounded,
        };
        let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(TAGS_MAX);
        let mut rest = live.stored.tags.range::<str, _>((from, Bound::Unbounded));
        let tag =
            |(key, value): (&String, &String)| Tag { key: key.clone(), value: Some(value.clone()) };
        let tags: Vec<Tag> = rest.by_ref().take(limit).map(tag).collect();
        Ok(ListTagsForDeliveryStreamOutput { has_more_tags: rest.next().is_some(), tags })
    }
}
