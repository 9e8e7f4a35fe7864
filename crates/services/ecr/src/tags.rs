//! Tags of repositories.

use crate::names::RepositoryName;
use crate::room::{Kept, Room};
use aws_api::ApiError;
use aws_api::ecr::*;
use std::collections::BTreeMap;

/// Tags of a repository.
const TAGS_MAX: usize = 50;

/// Adds tags that are given.
pub(crate) fn add(to: &mut BTreeMap<String, String>, given: Vec<Tag>) -> Result<(), ApiError> {
    let fits = |tag: &Tag| {
        (1..=128).contains(&tag.key.chars().count())
            && tag.value.chars().count() <= 256
            && !tag.key.to_ascii_lowercase().starts_with("aws:")
    };
    if let Some(tag) = given.iter().find(|tag| !fits(tag)) {
        return Err(error::invalid_tag_parameter_exception(format!(
            "The tag with the key '{}' is not valid: keys have up to 128 characters and do not \
             begin with aws:, values have up to 256",
            tag.key
        )));
    }
    to.extend(given.into_iter().map(|tag| (tag.key, tag.value)));
    match to.len() {
        0..=TAGS_MAX => Ok(()),
        _ => Err(error::too_many_tags_exception(format!(
            "A repository has at most {TAGS_MAX} tags."
        ))),
    }
}

impl Room {
    pub(crate) async fn add_tags(
        &self,
        request: TagResourceRequest,
    ) -> Result<TagResourceResponse, ApiError> {
        let name = RepositoryName::of_arn(&request.resource_arn)?;
        let added = self.change(&name, |repository| {
            add(&mut repository.tags, request.tags.clone())?;
            Ok((TagResourceResponse {}, Kept::Yes))
        });
        added.await
    }

    pub(crate) async fn remove_tags(
        &self,
        request: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, ApiError> {
        let name = RepositoryName::of_arn(&request.resource_arn)?;
        let removed = self.change(&name, |repository| {
            repository.tags.retain(|key, _| !request.tag_keys.contains(key));
            Ok((UntagResourceResponse {}, Kept::Yes))
        });
        removed.await
    }

    pub(crate) async fn list_tags(
        &self,
        request: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, ApiError> {
        let name = RepositoryName::of_arn(&request.resource_arn)?;
        let tags = self.existing(&name).await?.repository.tags;
        let tags = tags.into_iter().map(|(key, value)| Tag { key, value });
        Ok(ListTagsForResourceResponse { tags: Some(tags.collect()) })
    }
}
