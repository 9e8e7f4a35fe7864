//! `AWS::CloudWatch::CompositeAlarm`.

use super::parts::{bring_tags, delete, described, list, listed, tags};
use super::{NAME_MAX, SERVICE};
use async_trait::async_trait;
use aws_api::cloudwatch::*;
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Tag as StackTag, Work, given,
    properties, tags_found, tags_map,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Composite {
        actions_enabled: Option<bool> = "ActionsEnabled";
        suppressor: Option<String> = "ActionsSuppressor";
        extension: Option<i32> = "ActionsSuppressorExtensionPeriod";
        wait: Option<i32> = "ActionsSuppressorWaitPeriod";
        alarm_actions: Option<Vec<String>> = "AlarmActions";
        description: Option<String> = "AlarmDescription";
        name: Option<String> = "AlarmName", replace;
        rule: String = "AlarmRule";
        insufficient_data_actions: Option<Vec<String>> = "InsufficientDataActions";
        ok_actions: Option<Vec<String>> = "OKActions";
        tags: Option<Vec<StackTag>> = "Tags";
    }
}

pub(super) struct Composites {
    pub(super) api: Arc<dyn Cloudwatch>,
}

const NAME: &str = "AWS::CloudWatch::CompositeAlarm";

#[async_trait]
impl Provider for Composites {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Arn"]).named(Naming::new("AlarmName", NAME_MAX));

    type Properties = Composite;

    async fn create(&self, work: &Work, wanted: &Composite) -> Result<Made, Failure> {
        let name = given("AlarmName", &wanted.name)?;
        let found = self.found(work, name).await?.is_some();
        // Both ways it is put: putting is what makes it, and what goes on with an earlier attempt.
        let (Claim::Make | Claim::Ours) = work.claim(NAME, name, found).await?;
        self.bring(work, name, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Composite,
    ) -> Result<Option<Found<Composite>>, Failure> {
        let Some(found) = self.found(work, id).await? else { return Ok(None) };
        let arn = found.alarm_arn.clone().unwrap_or_default();
        let has = tags(&*self.api, work, &arn).await?;
        let properties = Composite {
            actions_enabled: found.actions_enabled,
            suppressor: found.actions_suppressor,
            extension: found.actions_suppressor_extension_period,
            wait: found.actions_suppressor_wait_period,
            alarm_actions: list(wanted.alarm_actions.is_some(), found.alarm_actions),
            description: found.alarm_description,
            name: found.alarm_name,
            rule: found.alarm_rule.unwrap_or_default(),
            insufficient_data_actions: list(
                wanted.insufficient_data_actions.is_some(),
                found.insufficient_data_actions,
            ),
            ok_actions: list(wanted.ok_actions.is_some(), found.ok_actions),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
        };
        Ok(Some(Found { properties, attributes: made(id, &arn).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Composite,
        new: &Composite,
    ) -> Result<Made, Failure> {
        self.bring(work, id, new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Composite) -> Result<(), Failure> {
        delete(&*self.api, work, id).await
    }
}

fn made(name: &str, arn: &str) -> Made {
    Made::new(name).with("Arn", Some(arn))
}

impl Composites {
    async fn found(&self, work: &Work, name: &str) -> Result<Option<CompositeAlarm>, Failure> {
        let described = described(&*self.api, work, name).await?;
        Ok(described.composite_alarms.unwrap_or_default().into_iter().next())
    }

    /// Puts the alarm as it is wanted, tags as well.
    async fn bring(&self, work: &Work, name: &str, wanted: &Composite) -> Result<Made, Failure> {
        let tags = tags_map(&work.tags, wanted.tags.as_deref());
        let input = PutCompositeAlarmInput {
            actions_enabled: wanted.actions_enabled,
            actions_suppressor: wanted.suppressor.clone(),
            actions_suppressor_extension_period: wanted.extension,
            actions_suppressor_wait_period: wanted.wait,
            alarm_actions: wanted.alarm_actions.clone(),
            alarm_description: wanted.description.clone(),
            alarm_name: name.to_owned(),
            alarm_rule: wanted.rule.clone(),
            insufficient_data_actions: wanted.insufficient_data_actions.clone(),
            ok_actions: wanted.ok_actions.clone(),
            tags: (!tags.is_empty()).then(|| listed(&tags)),
        };
        let put = self.api.put_composite_alarm(&work.caller, input).await;
        put.map_err(work.refused(SERVICE))?;
        work.remember(name).await?;
        let found = self.found(work, name).await?;
        let found = found.ok_or_else(|| Failure::not_found(NAME, name))?;
        let arn = found.alarm_arn.unwrap_or_default();
        bring_tags(&*self.api, work, &arn, &tags).await?;
        Ok(made(name, &arn))
    }
}
