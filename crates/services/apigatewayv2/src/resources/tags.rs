//! Tags of a resource, as a stack wants them. Here templates have them as maps.

use super::SERVICE;
use aws_api::apigatewayv2::{Apigatewayv2, TagResourceRequest, UntagResourceRequest};
use resource::{Failure, TagChanges, Work, tags_map};
use std::collections::BTreeMap;

type Tags = BTreeMap<String, String>;

/// The stack's tags, and over them the resource's own.
pub(super) fn wanted_tags(work: &Work, own: Option<&Tags>) -> Tags {
    let mut tags = tags_map(&work.tags, None);
    tags.extend(own.into_iter().flatten().map(|(key, value)| (key.clone(), value.clone())));
    tags
}

/// The resource's own tags, of all that it has.
pub(super) fn own_tags(work: &Work, own: Option<&Tags>, has: Option<Tags>) -> Option<Tags> {
    let own_key = |key: &String| own.is_some_and(|own| own.contains_key(key));
    let mut tags = has.unwrap_or_default();
    tags.retain(|key, value| {
        own_key(key) || !work.tags.iter().any(|(k, v)| k == key && v == value)
    });
    (!tags.is_empty() || own.is_some()).then_some(tags)
}

/// Makes the tags of the resource at `path` (`/apis/ID`), which has `had`, those of the stack and its
/// own.
pub(super) async fn bring_tags(
    api: &dyn Apigatewayv2,
    work: &Work,
    path: &str,
    had: Option<Tags>,
    own: Option<&Tags>,
) -> Result<(), Failure> {
    let resource_arn = format!("arn:aws:apigateway:{}::{path}", work.caller.region);
    let changes = TagChanges::between(&had.unwrap_or_default(), &wanted_tags(work, own));
    if !changes.removed.is_empty() {
        let tag_keys = changes.removed;
        let input = UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
        let untagged = api.untag_resource(&work.caller, input).await;
        untagged.map_err(work.refused(SERVICE))?;
    }
    if !changes.set.is_empty() {
        let input = TagResourceRequest { resource_arn, tags: Some(changes.set) };
        let tagged = api.tag_resource(&work.caller, input).await;
        tagged.map_err(work.refused(SERVICE))?;
    }
    Ok(())
}
