//! What the types of alarms share.

use super::SERVICE;
use aws_api::cloudwatch::*;
use resource::{Failure, Work, gone};
use resource::{TagChanges, if_found};
use std::collections::BTreeMap;

/// Alarms by the name, of both types.
pub(super) async fn described(
    api: &dyn Cloudwatch,
    work: &Work,
    name: &str,
) -> Result<DescribeAlarmsOutput, Failure> {
    let input = DescribeAlarmsInput {
        alarm_names: Some(vec![name.to_owned()]),
        alarm_types: Some(vec![AlarmType::MetricAlarm, AlarmType::CompositeAlarm]),
        ..DescribeAlarmsInput::default()
    };
    let found = api.describe_alarms(&work.caller, input).await;
    found.map_err(work.refused(SERVICE))
}

pub(super) async fn tags(
    api: &dyn Cloudwatch,
    work: &Work,
    arn: &str,
) -> Result<BTreeMap<String, String>, Failure> {
    let input = ListTagsForResourceInput { resource_arn: arn.to_owned() };
    let listed = api.list_tags_for_resource(&work.caller, input).await;
    let listed = if_found(listed.map_err(work.refused(SERVICE)))?;
    let tags = listed.and_then(|listed| listed.tags).unwrap_or_default();
    Ok(tags.into_iter().map(|Tag { key, value }| (key, value)).collect())
}

/// Brings an alarm's tags to what is wanted: putting one that is there leaves them as they are.
pub(super) async fn bring_tags(
    api: &dyn Cloudwatch,
    work: &Work,
    arn: &str,
    wanted: &BTreeMap<String, String>,
) -> Result<(), Failure> {
    let has = tags(api, work, arn).await?;
    let TagChanges { set, removed: tag_keys } = TagChanges::between(&has, wanted);
    if !tag_keys.is_empty() {
        let input = UntagResourceInput { resource_arn: arn.to_owned(), tag_keys };
        api.untag_resource(&work.caller, input).await.map_err(work.refused(SERVICE))?;
    }
    if !set.is_empty() {
        let input = TagResourceInput { resource_arn: arn.to_owned(), tags: listed(&set) };
        api.tag_resource(&work.caller, input).await.map_err(work.refused(SERVICE))?;
    }
    Ok(())
}

/// Tags as requests have them.
pub(super) fn listed(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() }).collect()
}

pub(super) async fn delete(api: &dyn Cloudwatch, work: &Work, name: &str) -> Result<(), Failure> {
    let input = DeleteAlarmsInput { alarm_names: vec![name.to_owned()] };
    gone(api.delete_alarms(&work.caller, input).await.map_err(work.refused(SERVICE)))
}

/// A list that was found, where one was wanted or there is something in it.
pub(super) fn list<T>(wanted: bool, found: Option<Vec<T>>) -> Option<Vec<T>> {
    found.filter(|found| wanted || !found.is_empty())
}
