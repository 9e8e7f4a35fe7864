//! Setting an alarm's state by hand, and switching its actions on and off.

use super::Found;
use super::errors::{contended, no_alarm, unavailable};
use super::limits::ATTEMPTS_MAX;
use super::model::{Spec, State, Value};
use super::names::Place;
use super::told::Operation;
use super::transition::Around;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::{SetAlarmStateInput, error};
use foundation::Caller;
use store::Batch;

impl Room {
    /// Until the alarm is evaluated next, it is in the state that it is told.
    pub(crate) async fn set_state(
        &self,
        caller: &Caller,
        input: SetAlarmStateInput,
    ) -> Result<(), ApiError> {
        if let Some(data) = &input.state_reason_data
            && serde_json::from_str::<serde_json::Value>(data).is_err()
        {
            return Err(error::invalid_format_fault("StateReasonData is not valid JSON"));
        }
        let name = Place::of(caller).alarm(&input.alarm_name);
        let value = Value::of(&input.state_value);
        for _ in 0..ATTEMPTS_MAX {
            let found = self.alarm(&name).await.map_err(unavailable)?;
            let missing = || no_alarm(&input.alarm_name);
            let Found { mut alarm, entry } = found.ok_or_else(missing)?;
            let now_ms = self.ambient.now().as_millis();
            let same = alarm.state.value == value;
            let state = State {
                value,
                reason: input.state_reason.clone(),
                reason_data: input.state_reason_data.clone(),
                updated_ms: now_ms,
                changed_ms: if same { alarm.state.changed_ms } else { now_ms },
            };
            let around = match &alarm.spec {
                Spec::Metric(_) => Around::default(),
                Spec::Composite(spec) => {
                    self.around(&name.place, &spec.0).await.map_err(unavailable)?
                }
            };
            let batch = self.enter(Batch::new(), &name, &mut alarm, state, &around).await;
            if self.save_alarm(batch.map_err(unavailable)?, &alarm, entry).await? {
                return Ok(());
            }
        }
        Err(contended())
    }

    /// Switches the actions of alarms on or off; those that are not there are passed over.
    pub(crate) async fn enable(
        &self,
        caller: &Caller,
        names: &[String],
        enabled: bool,
    ) -> Result<(), ApiError> {
        let place = Place::of(caller);
        for name in names.iter().map(|name| place.alarm(name)) {
            let there = self.change_alarm(&name, |alarm| {
                if alarm.acts() == enabled {
                    return None;
                }
                let previous = alarm.clone();
                alarm.enable(enabled);
                alarm.configured_ms = self.ambient.now().as_millis();
                let batch = Batch::new();
                let operation = Operation::Update;
                Some(self.reconfigured(batch, &name, operation, alarm, Some(&previous)))
            });
            there.await?;
        }
        Ok(())
    }

    /// An alarm's tags.
    pub(crate) async fn alarm_tags(
        &self,
        name: &super::AlarmName,
    ) -> Result<std::collections::BTreeMap<String, String>, ApiError> {
        let found = self.alarm(name).await.map_err(unavailable)?;
        let found = found.ok_or_else(|| super::errors::no_resource(&name.arn()))?;
        Ok(found.alarm.tags)
    }
}
