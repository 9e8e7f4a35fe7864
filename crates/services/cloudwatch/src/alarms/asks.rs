//! Which IAM action on which resource requests about alarms are: «Actions, resources, and condition keys
//! for Amazon CloudWatch» in the Service Authorization Reference.

use super::errors::unavailable;
use super::names::{AlarmName, Place};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::{CloudwatchInput as Input, Tag};
use foundation::Caller;
use foundation::access::{Ask, Attached};
use std::sync::Arc;

fn tagged(ask: Ask, tags: &[Tag]) -> Ask {
    let ask = ask.with("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
    tags.iter().fold(ask, |ask, Tag { key, value }| {
        ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
    })
}

/// Putting an alarm, and tagging it where tags go with it.
fn putting(ask: Ask, actions: [&Option<Vec<String>>; 3], tags: Option<&Vec<Tag>>) -> Vec<Ask> {
    let actions: Vec<String> = actions.into_iter().flatten().flatten().cloned().collect();
    let ask = match actions.is_empty() {
        true => ask,
        false => ask.with("cloudwatch:AlarmActions", actions),
    };
    match tags.filter(|tags| !tags.is_empty()) {
        None => vec![ask],
        Some(tags) => {
            let tagging = Ask::new("cloudwatch:TagResource", ask.resource.clone());
            vec![tagged(ask, tags), tagged(tagging, tags)]
        }
    }
}

impl Room {
    /// What a request about alarms, or about tags, asks for; nothing where it is about something else.
    pub(crate) async fn alarm_asks(
        &self,
        caller: &Caller,
        input: &Input,
    ) -> Result<Option<Vec<Ask>>, ApiError> {
        let place = Place::of(caller);
        let own = |action: &'static str, name: &str| Ask::new(action, place.alarm(name).arn());
        let each = |action: &'static str, names: &[String]| -> Vec<Ask> {
            names.iter().map(|name| own(action, name)).collect()
        };
        let asks = match input {
            Input::DeleteAlarms(i) => each("cloudwatch:DeleteAlarms", &i.alarm_names),
            Input::DescribeAlarmHistory(i) => {
                let name = i.alarm_name.as_deref().unwrap_or("*");
                vec![own("cloudwatch:DescribeAlarmHistory", name)]
            }
            Input::DescribeAlarms(i) => match i.alarm_names.as_deref() {
                Some(names) if !names.is_empty() => each("cloudwatch:DescribeAlarms", names),
                _ => vec![own("cloudwatch:DescribeAlarms", "*")],
            },
            Input::DescribeAlarmsForMetric(_) => {
                vec![Ask::new("cloudwatch:DescribeAlarmsForMetric", "*")]
            }
            Input::DisableAlarmActions(i) => each("cloudwatch:DisableAlarmActions", &i.alarm_names),
            Input::EnableAlarmActions(i) => each("cloudwatch:EnableAlarmActions", &i.alarm_names),
            Input::PutCompositeAlarm(i) => {
                let ask = own("cloudwatch:PutCompositeAlarm", &i.alarm_name);
                let actions = [&i.ok_actions, &i.alarm_actions, &i.insufficient_data_actions];
                putting(ask, actions, i.tags.as_ref())
            }
            Input::PutMetricAlarm(i) => {
                let ask = own("cloudwatch:PutMetricAlarm", &i.alarm_name);
                let actions = [&i.ok_actions, &i.alarm_actions, &i.insufficient_data_actions];
                putting(ask, actions, i.tags.as_ref())
            }
            Input::SetAlarmState(i) => vec![own("cloudwatch:SetAlarmState", &i.alarm_name)],
            Input::ListTagsForResource(i) => {
                vec![Ask::new("cloudwatch:ListTagsForResource", &i.resource_arn)]
            }
            Input::TagResource(i) => {
                vec![tagged(Ask::new("cloudwatch:TagResource", &i.resource_arn), &i.tags)]
            }
            Input::UntagResource(i) => {
                let ask = Ask::new("cloudwatch:UntagResource", &i.resource_arn);
                vec![ask.with("aws:TagKeys", i.tag_keys.clone())]
            }
            _ => return Ok(None),
        };
        let mut with_tags = Vec::with_capacity(asks.len());
        for ask in asks {
            with_tags.push(self.with_tags(ask).await?);
        }
        Ok(Some(with_tags))
    }

    /// With the tags of the alarm that it is about.
    async fn with_tags(&self, ask: Ask) -> Result<Ask, ApiError> {
        let Some(name) = AlarmName::of_arn(&ask.resource) else { return Ok(ask) };
        let found = self.alarm(&name).await.map_err(unavailable)?;
        let tags = found.map(|found| found.alarm.tags).filter(|tags| !tags.is_empty());
        Ok(ask.on(&Attached { policy: None, tags: tags.map(Arc::new) }))
    }
}
