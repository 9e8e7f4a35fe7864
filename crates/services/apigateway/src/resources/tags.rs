//! Tags of a resource, as a stack wants them.

use super::SERVICE;
use aws_api::apigateway::{Apigateway, TagResourceRequest, UntagResourceRequest};
use resource::{Failure, Tag, TagChanges, Work, tags_map};
use std::collections::BTreeMap;

/// Makes the tags of the resource at `path` (`/restapis/ID`), which has `had`, those of the stack and
/// its own.
pub(super) async fn bring_tags(
    api: &dyn Apigateway,
    work: &Work,
    path: &str,
    had: Option<BTreeMap<String, String>>,
    own: Option<&[Tag]>,
) -> Result<(), Failure> {
    let resource_arn = format!("arn:aws:apigateway:{}::{path}", work.caller.region);
    let changes = TagChanges::between(&had.unwrap_or_default(), &tags_map(&work.tags, own));
    if !changes.removed.is_empty() {
        let tag_keys = changes.removed;
        let input = UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
        let untagged = api.untag_resource(&work.caller, input).await;
        untagged.map_err(work.refused(SERVICE))?;
    }
    if !changes.set.is_empty() {
        let input = TagResourceRequest { resource_arn, tags: changes.set };
        let tagged = api.tag_resource(&work.caller, input).await;
        tagged.map_err(work.refused(SERVICE))?;
    }
    Ok(())
}
