//! `AWS::Scheduler::Schedule`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::scheduler::*;
use foundation::Timestamp;
use resource::{
    Api, Claim, Definition, Failure, Found, Made, Naming, Provider, Work, given, gone, if_found,
    properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Properties {
        description: Option<String> = "Description";
        end: Option<String> = "EndDate";
        window: Api<FlexibleTimeWindow> = "FlexibleTimeWindow";
        group: Option<String> = "GroupName", replace;
        kms_key: Option<String> = "KmsKeyArn";
        name: Option<String> = "Name", replace;
        expression: String = "ScheduleExpression";
        zone: Option<String> = "ScheduleExpressionTimezone";
        start: Option<String> = "StartDate";
        state: Option<String> = "State";
        target: Api<Target> = "Target";
    }
}

pub(super) struct Schedules {
    pub(super) api: Arc<dyn Scheduler>,
}

const NAME: &str = "AWS::Scheduler::Schedule";
/// The longest name of a schedule.
const NAME_MAX: usize = 64;

fn moment(name: &str, text: Option<&String>) -> Result<Option<Timestamp>, Failure> {
    let Some(text) = text else { return Ok(None) };
    let read = Timestamp::parse_iso8601(text);
    read.map(Some).map_err(|_| Failure::invalid(format!("{name} is no date and time: {text}")))
}

/// A moment in the words that were chosen for it.
fn worded(found: Option<Timestamp>, wanted: Option<&String>) -> Option<String> {
    let found = found?;
    let same = wanted.filter(|text| Timestamp::parse_iso8601(text).is_ok_and(|at| at == found));
    Some(same.cloned().unwrap_or_else(|| found.iso8601()))
}

/// What is there by default is only told where it was said.
fn said<T: PartialEq>(found: Option<T>, wanted: Option<&T>, default: &T) -> Option<T> {
    found.filter(|found| wanted.is_some() || found != default)
}

/// A found target, less those defaults of its retry policy that nobody has asked for.
fn as_wanted(mut found: Target, wanted: &Target) -> Target {
    use crate::limits::{AGE_MAX_S, RETRIES_MAX};
    let asked = wanted.retry_policy.clone().unwrap_or_default();
    let policy = found.retry_policy.take().map(|policy| RetryPolicy {
        maximum_event_age_in_seconds: said(
            policy.maximum_event_age_in_seconds,
            asked.maximum_event_age_in_seconds.as_ref(),
            &AGE_MAX_S,
        ),
        maximum_retry_attempts: said(
            policy.maximum_retry_attempts,
            asked.maximum_retry_attempts.as_ref(),
            &RETRIES_MAX,
        ),
    });
    let nothing = RetryPolicy::default();
    found.retry_policy = said(policy, wanted.retry_policy.as_ref(), &nothing);
    found
}

fn made(name: &str, arn: &str) -> Made {
    Made::new(name).with("Arn", arn)
}

#[async_trait]
impl Provider for Schedules {
    const DEFINITION: Definition =
        Definition::new(NAME).attributes(&["Arn"]).named(Naming::new("Name", NAME_MAX));

    type Properties = Properties;

    async fn create(&self, work: &Work, wanted: &Properties) -> Result<Made, Failure> {
        let name = given("Name", &wanted.name)?;
        let found = self.shown(work, name, wanted).await?;
        let claim = work.claim(NAME, name, found.is_some()).await?;
        let arn = match found.and_then(|found| found.arn) {
            Some(arn) if claim != Claim::Make => arn,
            _ => {
                let input = CreateScheduleInput {
                    action_after_completion: None,
                    client_token: None,
                    description: wanted.description.clone(),
                    end_date: moment("EndDate", wanted.end.as_ref())?,
                    flexible_time_window: wanted.window.0.clone(),
                    group_name: wanted.group.clone(),
                    kms_key_arn: wanted.kms_key.clone(),
                    name: name.to_owned(),
                    schedule_expression: wanted.expression.clone(),
                    schedule_expression_timezone: wanted.zone.clone(),
                    start_date: moment("StartDate", wanted.start.as_ref())?,
                    state: wanted.state.as_deref().map(ScheduleState::from),
                    target: wanted.target.0.clone(),
                };
                let made = self.api.create_schedule(&work.caller, input).await;
                made.map_err(work.refused(SERVICE))?.schedule_arn
            }
        };
        work.remember(name).await?;
        Ok(made(name, &arn))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Properties,
    ) -> Result<Option<Found<Properties>>, Failure> {
        let Some(shown) = self.shown(work, id, wanted).await? else { return Ok(None) };
        let attributes = made(id, shown.arn.as_deref().unwrap_or_default()).attributes;
        let state = shown.state.map(|state| state.as_str().to_owned());
        let utc = "UTC".to_owned();
        let properties = Properties {
            description: shown.description.filter(|text| !text.is_empty()),
            end: worded(shown.end_date, wanted.end.as_ref()),
            window: Api(shown.flexible_time_window.unwrap_or_default()),
            group: said(shown.group_name, wanted.group.as_ref(), &"default".to_owned()),
            kms_key: None,
            name: shown.name,
            expression: shown.schedule_expression.unwrap_or_default(),
            zone: said(shown.schedule_expression_timezone, wanted.zone.as_ref(), &utc),
            start: worded(shown.start_date, wanted.start.as_ref()),
            state: said(state, wanted.state.as_ref(), &"ENABLED".to_owned()),
            target: Api(as_wanted(shown.target.unwrap_or_default(), &wanted.target.0)),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Properties,
        new: &Properties,
    ) -> Result<Made, Failure> {
        let input = UpdateScheduleInput {
            action_after_completion: None,
            client_token: None,
            description: new.description.clone(),
            end_date: moment("EndDate", new.end.as_ref())?,
            flexible_time_window: new.window.0.clone(),
            group_name: new.group.clone(),
            kms_key_arn: new.kms_key.clone(),
            name: id.to_owned(),
            schedule_expression: new.expression.clone(),
            schedule_expression_timezone: new.zone.clone(),
            start_date: moment("StartDate", new.start.as_ref())?,
            state: new.state.as_deref().map(ScheduleState::from),
            target: new.target.0.clone(),
        };
        let updated = self.api.update_schedule(&work.caller, input).await;
        Ok(made(id, &updated.map_err(work.refused(SERVICE))?.schedule_arn))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Properties) -> Result<(), Failure> {
        let input = DeleteScheduleInput {
            client_token: None,
            group_name: last.group.clone(),
            name: id.to_owned(),
        };
        let deleted = self.api.delete_schedule(&work.caller, input).await;
        gone(deleted.map(drop).map_err(work.refused(SERVICE)))
    }
}

impl Schedules {
    async fn shown(
        &self,
        work: &Work,
        name: &str,
        wanted: &Properties,
    ) -> Result<Option<GetScheduleOutput>, Failure> {
        let input = GetScheduleInput { group_name: wanted.group.clone(), name: name.to_owned() };
        let found = self.api.get_schedule(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }
}
