//! Evaluating composite alarms.

use super::Found;
use super::model::{Alarm, Cause, Child, Spec, State, Value};
use super::names::{AlarmName, Place};
use super::rule::Rule;
use super::suppression::Suppressor;
use super::transition::Around;
use super::words::{long, stamp};
use crate::room::Room;
use aws_api::cloudwatch::PutCompositeAlarmInput;
use serde_json::{Value as Json, json};
use store::{Batch, StoreError};

fn reason_data(children: &[Child]) -> String {
    let child = |child: &Child| {
        let at = stamp(child.changed_ms);
        json!({"arn": child.arn, "state": {"value": child.value.as_str(), "timestamp": at}})
    };
    let children: Vec<Json> = children.iter().map(child).collect();
    json!({"triggeringAlarms": children}).to_string()
}

impl Room {
    /// The suppressor of a composite alarm, as it is now.
    pub(crate) async fn around(
        &self,
        place: &Place,
        spec: &PutCompositeAlarmInput,
    ) -> Result<Around, StoreError> {
        let Some(name) = &spec.actions_suppressor else { return Ok(Around::default()) };
        let found = self.alarm(&AlarmName::meant(place, name)).await?;
        let ms = |period: Option<i32>| i64::from(period.unwrap_or(0)) * 1000;
        let suppressor = Suppressor {
            in_alarm: found.is_some_and(|found| found.alarm.state.value == Value::Alarm),
            wait_ms: ms(spec.actions_suppressor_wait_period),
            extension_ms: ms(spec.actions_suppressor_extension_period),
        };
        Ok(Around { suppressor: Some(suppressor), children: Vec::new() })
    }

    /// Looks at what the composite alarm looks at; what comes of it is to be committed with its row.
    pub(crate) async fn evaluate_composite(
        &self,
        batch: Batch,
        name: &AlarmName,
        alarm: &mut Alarm,
        cause: Cause,
    ) -> Result<Batch, StoreError> {
        let Spec::Composite(spec) = &alarm.spec else { return Ok(batch) };
        let mut around = self.around(&name.place, &spec.0).await?;
        // What is no rule was refused when the alarm was put.
        let Ok(rule) = Rule::parse(&spec.0.alarm_rule) else { return Ok(batch) };
        let mut children = Vec::new();
        for child in rule.children() {
            let child = AlarmName::meant(&name.place, child);
            let found = self.alarm(&child).await?;
            children.push(found.map(|Found { alarm, .. }| Child {
                arn: child.arn(),
                value: alarm.state.value,
                changed_ms: alarm.state.changed_ms,
            }));
        }
        let state = |index: usize| children.get(index)?.as_ref().map(|child| child.value);
        let value = if rule.holds(state) { Value::Alarm } else { Value::Ok };
        // The state that somebody has set stays until something has changed.
        if value == alarm.state.value || cause == Cause::Time {
            return Ok(self.let_act(batch, name, alarm, &around));
        }
        let of_rule = |arn: &str| children.iter().flatten().any(|child| child.arn == arn);
        let how = match &cause {
            Cause::Child(child) if of_rule(&child.arn) => {
                around.children = vec![child.clone()];
                let (arn, value) = (&child.arn, child.value.as_str());
                format!("{arn} transitioned to {value} at {}", long(child.changed_ms))
            }
            Cause::Created => {
                around.children = children.into_iter().flatten().collect();
                let (arn, value) = (name.arn(), value.as_str());
                format!("{arn} was created and its alarm rule evaluates to {value}")
            }
            Cause::Child(_) | Cause::Time | Cause::Updated => {
                around.children = children.into_iter().flatten().collect();
                let (arn, value) = (name.arn(), value.as_str());
                format!("{arn} was updated and its alarm rule evaluates to {value}")
            }
        };
        let now_ms = self.ambient.now().as_millis();
        let state = State {
            value,
            reason: how,
            reason_data: Some(reason_data(&around.children)),
            updated_ms: now_ms,
            changed_ms: now_ms,
        };
        self.enter(batch, name, alarm, state, &around).await
    }
}
