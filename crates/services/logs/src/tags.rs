//! Tags of log groups and destinations, by both APIs: the older one by name, the newer one by ARN.

use crate::keys::{DestinationKey, GroupKey};
use crate::room::{Room, identified_group};
use crate::subscriptions::no_destination;
use aws_api::ApiError;
use aws_api::logs::{self, error};
use foundation::{Arn, Caller};
use std::collections::BTreeMap;

/// Tags on one resource («TagResource»).
const MAX_TAGS: usize = 50;

/// Refuses too many tags, and keys that AWS keeps for itself.
pub(crate) fn check_tags(tags: &BTreeMap<String, String>) -> Result<(), ApiError> {
    if let Some(key) = tags.keys().find(|k| k.to_ascii_lowercase().starts_with("aws:")) {
        return Err(error::invalid_parameter_exception(format!(
            "The tag key '{key}' must not start with the reserved prefix aws:"
        )));
    }
    if tags.len() > MAX_TAGS {
        return Err(error::too_many_tags_exception(format!(
            "A resource can have no more than {MAX_TAGS} tags."
        )));
    }
    Ok(())
}

impl Room {
    async fn tag(&self, key: &GroupKey, tags: BTreeMap<String, String>) -> Result<(), ApiError> {
        self.update_group(key, |group| {
            group.tags.extend(tags.clone());
            check_tags(&group.tags)
        })
        .await
    }

    async fn untag(&self, key: &GroupKey, names: &[String]) -> Result<(), ApiError> {
        self.update_group(key, |group| {
            group.tags.retain(|name, _| !names.contains(name));
            Ok(())
        })
        .await
    }

    pub(crate) async fn list_tags_for_resource(
        &self,
        caller: &Caller,
        input: logs::ListTagsForResourceRequest,
    ) -> Result<logs::ListTagsForResourceResponse, ApiError> {
        let tags = match by_arn(caller, &input.resource_arn)? {
            Tagged::Group(key) => self.group(&key).await?.value.tags,
            Tagged::Destination(key) => {
                let found = self.destination(&key).await?.ok_or_else(no_destination)?;
                found.1.tags
            }
        };
        Ok(logs::ListTagsForResourceResponse { tags: Some(tags) })
    }

    pub(crate) async fn list_tags_log_group(
        &self,
        caller: &Caller,
        input: logs::ListTagsLogGroupRequest,
    ) -> Result<logs::ListTagsLogGroupResponse, ApiError> {
        let group = self.group(&GroupKey::of(caller, input.log_group_name)).await?;
        Ok(logs::ListTagsLogGroupResponse { tags: Some(group.value.tags) })
    }

    pub(crate) async fn tag_log_group(
        &self,
        caller: &Caller,
        input: logs::TagLogGroupRequest,
    ) -> Result<logs::TagLogGroupOutput, ApiError> {
        self.tag(&GroupKey::of(caller, input.log_group_name), input.tags).await?;
        Ok(logs::TagLogGroupOutput {})
    }

    pub(crate) async fn tag_resource(
        &self,
        caller: &Caller,
        input: logs::TagResourceRequest,
    ) -> Result<logs::TagResourceOutput, ApiError> {
        match by_arn(caller, &input.resource_arn)? {
            Tagged::Group(key) => self.tag(&key, input.tags).await?,
            Tagged::Destination(key) => {
                self.update_destination(&key, |destination| {
                    destination.tags.extend(input.tags.clone());
                    check_tags(&destination.tags)
                })
                .await?;
            }
        }
        Ok(logs::TagResourceOutput {})
    }

    pub(crate) async fn untag_log_group(
        &self,
        caller: &Caller,
        input: logs::UntagLogGroupRequest,
    ) -> Result<logs::UntagLogGroupOutput, ApiError> {
        self.untag(&GroupKey::of(caller, input.log_group_name), &input.tags).await?;
        Ok(logs::UntagLogGroupOutput {})
    }

    pub(crate) async fn untag_resource(
        &self,
        caller: &Caller,
        input: logs::UntagResourceRequest,
    ) -> Result<logs::UntagResourceOutput, ApiError> {
        match by_arn(caller, &input.resource_arn)? {
            Tagged::Group(key) => self.untag(&key, &input.tag_keys).await?,
            Tagged::Destination(key) => {
                self.update_destination(&key, |destination| {
                    destination.tags.retain(|name, _| !input.tag_keys.contains(name));
                    Ok(())
                })
                .await?;
            }
        }
        Ok(logs::UntagResourceOutput {})
    }
}

/// What has tags.
enum Tagged {
    Group(GroupKey),
    Destination(DestinationKey),
}

fn by_arn(caller: &Caller, arn: &str) -> Result<Tagged, ApiError> {
    if Arn::parse(arn).is_err() {
        return Err(error::invalid_parameter_exception(format!("Invalid ARN: {arn}")));
    }
    match DestinationKey::of_arn(arn) {
        // Another account's is not this caller's to see.
        Some(key) if key.account != caller.account => Err(no_destination()),
        Some(key) => Ok(Tagged::Destination(key)),
        None => identified_group(caller, arn).map(Tagged::Group),
    }
}
