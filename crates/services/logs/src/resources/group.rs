//! `AWS::Logs::LogGroup`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::logs::{
    CreateLogGroupRequest, DeleteLogGroupRequest, DeleteRetentionPolicyRequest,
    DescribeLogGroupsRequest, ListTagsForResourceRequest, LogGroup as Shown, LogGroupClass, Logs,
    PutRetentionPolicyRequest, TagResourceRequest, UntagResourceRequest,
};
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Tag, TagChanges, Work, given, gone,
    properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct LogGroup {
        class: Option<String> = "LogGroupClass";
        name: Option<String> = "LogGroupName", replace;
        retention_days: Option<i32> = "RetentionInDays";
        tags: Option<Vec<Tag>> = "Tags";
    }
}

pub(super) struct Groups {
    pub(super) api: Arc<dyn Logs>,
}

const NAME: &str = "AWS::Logs::LogGroup";

#[async_trait]
impl Provider for Groups {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Arn"]).named(Naming::new("LogGroupName", 512));

    type Properties = LogGroup;

    async fn create(&self, work: &Work, wanted: &LogGroup) -> Result<Made, Failure> {
        let name = given("LogGroupName", &wanted.name)?;
        let found = self.shown(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let tags = tags_map(&work.tags, wanted.tags.as_deref());
            let input = CreateLogGroupRequest {
                log_group_class: wanted.class.as_deref().map(Into::into),
                log_group_name: name.to_owned(),
                tags: (!tags.is_empty()).then_some(tags),
                ..Default::default()
            };
            let made = self.api.create_log_group(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.bring(work, name, None, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &LogGroup,
    ) -> Result<Option<Found<LogGroup>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let has = self.tags(work, &shown).await?;
        let properties = LogGroup {
            class: shown.log_group_class.as_ref().map(ToString::to_string),
            name: Some(id.to_owned()),
            retention_days: shown.retention_in_days,
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
        };
        Ok(Some(Found { properties, attributes: made(id, &shown).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &LogGroup,
        new: &LogGroup,
    ) -> Result<Made, Failure> {
        self.bring(work, id, Some(old), new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &LogGroup) -> Result<(), Failure> {
        let input = DeleteLogGroupRequest { log_group_name: id.to_owned() };
        let deleted = self.api.delete_log_group(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(name: &str, shown: &Shown) -> Made {
    Made::new(name).with("Arn", shown.arn.as_deref())
}

impl Groups {
    /// What is said of the group, if it is there: the first of those whose names begin so.
    async fn shown(&self, work: &Work, name: &str) -> Result<Option<Shown>, Failure> {
        let input = DescribeLogGroupsRequest {
            log_group_name_prefix: Some(name.to_owned()),
            ..Default::default()
        };
        let asked = self.api.describe_log_groups(&work.caller, input).await;
        let groups = asked.map_err(work.refused(SERVICE))?.log_groups;
        let mut groups = groups.into_iter().flatten();
        Ok(groups.find(|group| group.log_group_name.as_deref() == Some(name)))
    }

    async fn bring(
        &self,
        work: &Work,
        name: &str,
        old: Option<&LogGroup>,
        new: &LogGroup,
    ) -> Result<Made, Failure> {
        let shown = self.shown(work, name).await?;
        let shown = shown.ok_or_else(|| Failure::not_found(NAME, name))?;
        let class = new.class.as_deref().map_or(LogGroupClass::Standard, LogGroupClass::from);
        if shown.log_group_class.as_ref().is_some_and(|is| *is != class) {
            return Err(Failure::invalid("The class of a log group cannot be changed."));
        }
        let log_group_name = name.to_owned();
        match new.retention_days {
            Some(days) if shown.retention_in_days != Some(days) => {
                let input = PutRetentionPolicyRequest { log_group_name, retention_in_days: days };
                let changed = self.api.put_retention_policy(&work.caller, input).await;
                changed.map_err(work.refused(SERVICE))?;
            }
            None if shown.retention_in_days.is_some()
                && old.is_some_and(|old| old.retention_days.is_some()) =>
            {
                let input = DeleteRetentionPolicyRequest { log_group_name };
                let changed = self.api.delete_retention_policy(&work.caller, input).await;
                changed.map_err(work.refused(SERVICE))?;
            }
            _ => {}
        }
        self.bring_tags(work, &shown, new).await?;
        Ok(made(name, &shown))
    }

    async fn tags(&self, work: &Work, shown: &Shown) -> Result<BTreeMap<String, String>, Failure> {
        let resource_arn = shown.log_group_arn.clone().unwrap_or_default();
        let input = ListTagsForResourceRequest { resource_arn };
        let asked = self.api.list_tags_for_resource(&work.caller, input).await;
        Ok(asked.map_err(work.refused(SERVICE))?.tags.unwrap_or_default())
    }

    async fn bring_tags(&self, work: &Work, shown: &Shown, new: &LogGroup) -> Result<(), Failure> {
        let has = self.tags(work, shown).await?;
        let wanted = tags_map(&work.tags, new.tags.as_deref());
        let TagChanges { set: tags, removed: tag_keys } = TagChanges::between(&has, &wanted);
        let resource_arn = shown.log_group_arn.clone().unwrap_or_default();
        if !tag_keys.is_empty() {
            let input = UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
            let changed = self.api.untag_resource(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        if !tags.is_empty() {
            let input = TagResourceRequest { resource_arn, tags };
            let changed = self.api.tag_resource(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }
}
