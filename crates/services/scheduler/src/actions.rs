//! Which IAM action on which resource each request is: «Actions, resources, and condition keys for
//! Amazon EventBridge Scheduler» in the Service Authorization Reference.

use crate::names::{GroupName, PRINCIPAL, Place};
use crate::room::Room;
use aws_api::scheduler::{SchedulerInput as Input, Tag};
use aws_api::{Access, ApiError};
use foundation::Caller;
use foundation::access::Ask;
use std::sync::Arc;

fn tagged(ask: Ask, tags: Option<&Vec<Tag>>) -> Ask {
    let Some(tags) = tags.filter(|tags| !tags.is_empty()) else { return ask };
    let ask = ask.with("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
    tags.iter().fold(ask, |ask, Tag { key, value }| {
        ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
    })
}

/// That the caller may hand the role to EventBridge Scheduler.
fn passing(role: &str) -> Ask {
    Ask::new("iam:PassRole", role).with("iam:PassedToService", vec![PRINCIPAL.to_owned()])
}

fn schedule(caller: &Caller, action: &'static str, group: Option<&String>, name: &str) -> Ask {
    let group = Place::of(caller).group(group.map(String::as_str));
    Ask::new(action, group.schedule(name).arn())
}

/// The questions, less what hangs on the resources.
fn asks(caller: &Caller, input: &Input) -> Vec<Ask> {
    let group = |action: &'static str, name: &str| {
        Ask::new(action, Place::of(caller).group(Some(name)).arn())
    };
    match input {
        Input::CreateSchedule(i) => vec![
            schedule(caller, "scheduler:CreateSchedule", i.group_name.as_ref(), &i.name),
            passing(&i.target.role_arn),
        ],
        Input::UpdateSchedule(i) => vec![
            schedule(caller, "scheduler:UpdateSchedule", i.group_name.as_ref(), &i.name),
            passing(&i.target.role_arn),
        ],
        Input::DeleteSchedule(i) => {
            vec![schedule(caller, "scheduler:DeleteSchedule", i.group_name.as_ref(), &i.name)]
        }
        Input::GetSchedule(i) => {
            vec![schedule(caller, "scheduler:GetSchedule", i.group_name.as_ref(), &i.name)]
        }
        Input::CreateScheduleGroup(i) => {
            vec![tagged(group("scheduler:CreateScheduleGroup", &i.name), i.tags.as_ref())]
        }
        Input::DeleteScheduleGroup(i) => vec![group("scheduler:DeleteScheduleGroup", &i.name)],
        Input::GetScheduleGroup(i) => vec![group("scheduler:GetScheduleGroup", &i.name)],
        Input::ListScheduleGroups(_) => vec![Ask::new("scheduler:ListScheduleGroups", "*")],
        Input::ListSchedules(_) => vec![Ask::new("scheduler:ListSchedules", "*")],
        Input::ListTagsForResource(i) => {
            vec![Ask::new("scheduler:ListTagsForResource", &i.resource_arn)]
        }
        Input::TagResource(i) => {
            let ask = Ask::new("scheduler:TagResource", &i.resource_arn);
            vec![tagged(ask, Some(&i.tags))]
        }
        Input::UntagResource(i) => {
            let ask = Ask::new("scheduler:UntagResource", &i.resource_arn);
            vec![ask.with("aws:TagKeys", i.tag_keys.clone())]
        }
    }
}

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let mut whole = asks(caller, input);
        for ask in &mut whole {
            let Some(group) = GroupName::of_arn(&ask.resource) else { continue };
            match self.group(&group).await {
                Ok((found, _)) if !found.tags.is_empty() => {
                    ask.resource_tags = Some(Arc::new(found.tags));
                }
                // Nothing hangs on what is not there.
                Ok(_) => {}
                Err(error) if error.status() < 500 => {}
                Err(error) => return Err(error),
            }
        }
        Ok(whole)
    }
}
