//! Tags of alarms.

use super::errors::{invalid, no_resource};
use super::limits::TAGS_MAX;
use super::names::AlarmName;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::Tag;
use std::collections::BTreeMap;
use store::Batch;

type Tags = BTreeMap<String, String>;

/// Tags as they are kept.
pub(crate) fn of(given: Option<Vec<Tag>>) -> Result<Tags, ApiError> {
    let mut tags = Tags::new();
    for Tag { key, value } in given.unwrap_or_default() {
        if key.starts_with("aws:") {
            return Err(invalid("Tag keys may not begin with aws:."));
        }
        tags.insert(key, value);
    }
    few(&tags)?;
    Ok(tags)
}

fn few(tags: &Tags) -> Result<(), ApiError> {
    match tags.len() > TAGS_MAX {
        true => Err(invalid(format!("An alarm can have at most {TAGS_MAX} tags."))),
        false => Ok(()),
    }
}

impl Room {
    async fn change_tags(
        &self,
        name: &AlarmName,
        change: impl Fn(&mut Tags) + Send + Sync,
    ) -> Result<(), ApiError> {
        let mut tags = self.alarm_tags(name).await?;
        change(&mut tags);
        few(&tags)?;
        let there = self.change_alarm(name, |alarm| {
            change(&mut alarm.tags);
            Some(Batch::new())
        });
        if there.await? { Ok(()) } else { Err(no_resource(&name.arn())) }
    }

    pub(crate) async fn tag_alarm(
        &self,
        name: &AlarmName,
        given: Vec<Tag>,
    ) -> Result<(), ApiError> {
        let given = of(Some(given))?;
        self.change_tags(name, |tags| tags.extend(given.clone())).await
    }

    pub(crate) async fn untag_alarm(
        &self,
        name: &AlarmName,
        keys: &[String],
    ) -> Result<(), ApiError> {
        self.change_tags(name, |tags| tags.retain(|key, _| !keys.contains(key))).await
    }
}
