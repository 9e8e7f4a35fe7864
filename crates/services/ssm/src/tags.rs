//! Tags of parameters; nothing else here has any.

use crate::errors::{invalid, not_built};
use crate::names::{ParameterName, Place};
use crate::room::Room;
use crate::wanted::check_count;
use aws_api::ApiError;
use aws_api::ssm::*;
use foundation::Caller;
use std::collections::BTreeMap;

/// Adds tags that are given; of a key that stands twice the last counts.
pub(crate) fn add(to: &mut BTreeMap<String, String>, given: Vec<Tag>) -> Result<(), ApiError> {
    if let Some(tag) = given.iter().find(|tag| tag.key.to_ascii_lowercase().starts_with("aws:")) {
        return Err(invalid(format!(
            "Tag keys that begin with aws: are reserved for AWS: {}",
            tag.key
        )));
    }
    to.extend(given.into_iter().map(|tag| (tag.key, tag.value)));
    check_count(to)
}

fn parameter(
    caller: &Caller,
    kind: &ResourceTypeForTagging,
    id: &str,
) -> Result<ParameterName, ApiError> {
    match kind {
        ResourceTypeForTagging::Parameter => Ok(Place::of(caller).name(id.trim())),
        ResourceTypeForTagging::Unknown(_) => {
            Err(error::invalid_resource_type("The resource type is not valid."))
        }
        other => Err(not_built(&format!("tags of resources of the type {other} (ResourceType)"))),
    }
}

/// Of what is not there.
fn unknown(why: ApiError) -> ApiError {
    match why.is("ParameterNotFound") {
        true => error::invalid_resource_id(
            "The resource ID is not valid. Verify that you entered the correct ID and try again.",
        ),
        false => why,
    }
}

impl Room {
    pub(crate) async fn add_tags(
        &self,
        caller: &Caller,
        request: AddTagsToResourceRequest,
    ) -> Result<AddTagsToResourceResult, ApiError> {
        let name = parameter(caller, &request.resource_type, &request.resource_id)?;
        let changed =
            self.change(&name, |parameter| add(&mut parameter.tags, request.tags.clone()));
        changed.await.map(|()| AddTagsToResourceResult {}).map_err(unknown)
    }

    pub(crate) async fn remove_tags(
        &self,
        caller: &Caller,
        request: RemoveTagsFromResourceRequest,
    ) -> Result<RemoveTagsFromResourceResult, ApiError> {
        let name = parameter(caller, &request.resource_type, &request.resource_id)?;
        let changed = self.change(&name, |parameter| {
            parameter.tags.retain(|key, _| !request.tag_keys.contains(key));
            Ok(())
        });
        changed.await.map(|()| RemoveTagsFromResourceResult {}).map_err(unknown)
    }

    pub(crate) async fn list_tags(
        &self,
        caller: &Caller,
        request: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResult, ApiError> {
        let name = parameter(caller, &request.resource_type, &request.resource_id)?;
        let tags = self.existing(&name).await.map_err(unknown)?.parameter.tags;
        let shown = tags.into_iter().map(|(key, value)| Tag { key, value });
        Ok(ListTagsForResourceResult { tag_list: Some(shown.collect()) })
    }
}
