//! Tags of a resource, as a stack wants them.

use super::SERVICE;
use aws_api::lambda::{Lambda, TagResourceRequest, UntagResourceRequest};
use resource::{Failure, Tag, TagChanges, Work, tags_map};
use std::collections::BTreeMap;

/// Makes the tags of `resource`, an ARN, which has `had`, those of the stack and its own.
pub(super) async fn bring_tags(
    api: &dyn Lambda,
    work: &Work,
    resource: String,
    had: &BTreeMap<String, String>,
    own: Option<&[Tag]>,
) -> Result<(), Failure> {
    let changes = TagChanges::between(had, &tags_map(&work.tags, own));
    if !changes.removed.is_empty() {
        let tag_keys = changes.removed;
        let input = UntagResourceRequest { resource: resource.clone(), tag_keys };
        let untagged = api.untag_resource(&work.caller, input).await;
        untagged.map_err(work.refused(SERVICE))?;
    }
    if !changes.set.is_empty() {
        let input = TagResourceRequest { resource, tags: changes.set };
        let tagged = api.tag_resource(&work.caller, input).await;
        tagged.map_err(work.refused(SERVICE))?;
    }
    Ok(())
}
