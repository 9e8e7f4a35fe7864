//! CloudFormation's types of EventBridge's resources.

mod api_destination;
mod archive;
mod bus;
mod connection;
mod policy;
mod rule;

use aws_api::events::{
    Events, ListTagsForResourceRequest, Tag as Shown, TagResourceRequest, UntagResourceRequest,
};
use resource::{Failure, ResourceType, TagChanges, Work, resource_type};
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Store;

/// As failures name the service.
const SERVICE: &str = "Events";

/// The types of this service's resources, which are made through `api`; `store` tells when something
/// that is waited for has changed.
pub fn resource_types(api: Arc<dyn Events>, store: Arc<dyn Store>) -> Vec<Arc<dyn ResourceType>> {
    vec![
        resource_type(api_destination::ApiDestinations { api: api.clone() }),
        resource_type(archive::Archives { api: api.clone() }),
        resource_type(bus::Buses { api: api.clone() }),
        resource_type(connection::Connections { api: api.clone(), store }),
        resource_type(policy::Policies { api: api.clone() }),
        resource_type(rule::Rules { api }),
    ]
}

/// The tags of what an ARN names.
async fn tags(
    api: &dyn Events,
    work: &Work,
    arn: &str,
) -> Result<BTreeMap<String, String>, Failure> {
    let input = ListTagsForResourceRequest { resource_arn: arn.to_owned() };
    let listed = api.list_tags_for_resource(&work.caller, input).await;
    let listed = listed.map_err(work.refused(SERVICE))?.tags.unwrap_or_default();
    Ok(listed.into_iter().map(|tag| (tag.key, tag.value)).collect())
}

/// Brings its tags to what is wanted.
async fn bring_tags(
    api: &dyn Events,
    work: &Work,
    arn: &str,
    wanted: &BTreeMap<String, String>,
) -> Result<(), Failure> {
    let resource_arn = arn.to_owned();
    let TagChanges { set, removed: tag_keys } =
        TagChanges::between(&tags(api, work, arn).await?, wanted);
    if !tag_keys.is_empty() {
        let input = UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
        api.untag_resource(&work.caller, input).await.map_err(work.refused(SERVICE))?;
    }
    if !set.is_empty() {
        let tags = set.into_iter().map(|(key, value)| Shown { key, value }).collect();
        let input = TagResourceRequest { resource_arn, tags };
        api.tag_resource(&work.caller, input).await.map_err(work.refused(SERVICE))?;
    }
    Ok(())
}

/// Text that is not empty: what a description is reset to.
fn some(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}
