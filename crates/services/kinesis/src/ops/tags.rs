//! A stream's tags.

use crate::errors;
use crate::keys::StreamName;
use crate::limits::TAGS_MAX;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::kinesis::*;
use foundation::Caller;
use std::collections::BTreeMap;
use std::ops::Bound;

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
        self.change_stream(&name, |record| {
            record.tags = checked(&name, record.tags.clone(), Some(input.tags.clone()))?;
            Ok(())
        })
        .await?;
        Ok(AddTagsToStreamOutput {})
    }

    pub(crate) async fn untag(
        &self,
        caller: &Caller,
        input: RemoveTagsFromStreamInput,
    ) -> Result<RemoveTagsFromStreamOutput, ApiError> {
        let name = Room::named(caller, &input.stream_name, &input.stream_arn, &input.stream_id)?;
        self.change_stream(&name, |record| {
            record.tags.retain(|key, _| !input.tag_keys.contains(key));
            Ok(())
        })
        .await?;
        Ok(RemoveTagsFromStreamOutput {})
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
