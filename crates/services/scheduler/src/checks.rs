//! What clients say of schedules, made sure of.

use crate::errors::{invalid, not_built};
use crate::limits::{INPUT_BYTES_MAX, START_LATE_MAX};
use crate::model::{Definition, Kept};
use crate::names::{GroupName, PRINCIPAL};
use crate::room::Room;
use crate::target;
use crate::timing::{Timing, Wrong};
use aws_api::ApiError;
use aws_api::scheduler::*;
use foundation::access::{AssumeRefused, Assumer};

/// What CreateSchedule and UpdateSchedule both say.
pub(crate) struct Given {
    pub(crate) group: Option<String>,
    pub(crate) name: String,
    pub(crate) token: Option<String>,
    kms_key: Option<String>,
    window: FlexibleTimeWindow,
    start: Option<foundation::Timestamp>,
    end: Option<foundation::Timestamp>,
    after: Option<ActionAfterCompletion>,
    state: Option<ScheduleState>,
    description: Option<String>,
    expression: String,
    zone: Option<String>,
    target: Target,
}

macro_rules! given {
    ($input:ident) => {
        impl From<$input> for Given {
            fn from(input: $input) -> Given {
                Given {
                    group: input.group_name,
                    name: input.name,
                    token: input.client_token,
                    kms_key: input.kms_key_arn,
                    window: input.flexible_time_window,
                    start: input.start_date,
                    end: input.end_date,
                    after: input.action_after_completion,
                    state: input.state,
                    description: input.description,
                    expression: input.schedule_expression,
                    zone: input.schedule_expression_timezone,
                    target: input.target,
                }
            }
        }
    };
}

given!(CreateScheduleInput);
given!(UpdateScheduleInput);

impl Given {
    fn window_minutes(&self) -> Result<Option<u32>, ApiError> {
        let minutes = self.window.maximum_window_in_minutes;
        match (&self.window.mode, minutes) {
            (FlexibleTimeWindowMode::Off, None) => Ok(None),
            (FlexibleTimeWindowMode::Off, Some(_)) => Err(invalid(
                "MaximumWindowInMinutes must not be specified when the mode of the flexible time \
                 window is OFF.",
            )),
            (_, None) => Err(invalid(
                "MaximumWindowInMinutes must be specified when the mode of the flexible time \
                 window is FLEXIBLE.",
            )),
            // At least 1: the model says so.
            (_, Some(minutes)) => Ok(u32::try_from(minutes).ok()),
        }
    }

    /// Looks at all that can be looked at without asking anybody.
    fn definition(self) -> Result<(Definition, Timing), ApiError> {
        if self.kms_key.is_some() {
            return Err(not_built("keys of KMS for schedules (KmsKeyArn)"));
        }
        let window_minutes = self.window_minutes()?;
        if let (Some(start), Some(end)) = (self.start, self.end)
            && end <= start
        {
            return Err(invalid("The EndDate you specify must come after the StartDate."));
        }
        if self.target.input.as_ref().is_some_and(|input| input.len() > INPUT_BYTES_MAX) {
            return Err(invalid(format!("Input must not be larger than {INPUT_BYTES_MAX} bytes.")));
        }
        let definition = Definition {
            description: self.description,
            expression: self.expression,
            zone: self.zone,
            start_ms: self.start.map(foundation::Timestamp::as_millis),
            end_ms: self.end.map(foundation::Timestamp::as_millis),
            window_minutes,
            enabled: self.state.is_none_or(|state| state == ScheduleState::Enabled),
            delete_after: self.after.is_some_and(|after| after == ActionAfterCompletion::Delete),
            target: Kept(self.target),
        };
        let timing = Timing::of(&definition).map_err(|wrong| match wrong {
            Wrong::Expression => {
                invalid(format!("Invalid Schedule Expression {}.", definition.expression))
            }
            Wrong::Zone => {
                let zone = definition.zone.as_deref().unwrap_or_default();
                invalid(format!("Invalid ScheduleExpressionTimezone {zone}."))
            }
        })?;
        Ok((definition, timing))
    }
}

impl Room {
    /// What is said, made sure of; `old` is what it replaces, whose dates may be over.
    pub(crate) async fn checked(
        &self,
        given: Given,
        group: &GroupName,
        old: Option<&Definition>,
    ) -> Result<(Definition, Timing), ApiError> {
        let (definition, timing) = given.definition()?;
        let now = self.now_ms();
        let fresh = |new: Option<i64>, old: Option<Option<i64>>| new.filter(|_| Some(new) != old);
        let late_ms = i64::try_from(START_LATE_MAX.as_millis()).unwrap_or(0);
        let start = fresh(definition.start_ms, old.map(|old| old.start_ms));
        if start.is_some_and(|start| start < now - late_ms) {
            let text = "The StartDate you specify cannot be earlier than 5 minutes ago.";
            return Err(invalid(text));
        }
        let end = fresh(definition.end_ms, old.map(|old| old.end_ms));
        if end.is_some_and(|end| end <= now) {
            return Err(invalid("The EndDate you specify cannot be in the past."));
        }
        let Kept(target) = &definition.target;
        target::check(target, self.outside()?)?;
        let queue = target.dead_letter_config.as_ref().and_then(|config| config.arn.as_ref());
        if queue.is_some_and(|arn| arn.ends_with(".fifo")) {
            return Err(invalid("A FIFO queue cannot be a schedule's dead-letter queue."));
        }
        self.check_role(&target.role_arn, group).await?;
        Ok((definition, timing))
    }

    /// Whether EventBridge Scheduler may be the role.
    async fn check_role(&self, role: &str, group: &GroupName) -> Result<(), ApiError> {
        let (roles, source) = (&self.outside()?.roles, group.source());
        let (by, region) = (Assumer::working_for(PRINCIPAL, &source), &group.place.region);
        let asked = roles.caller_for_service(role, by, "check", region, self.ambient.now());
        match asked.await {
            Ok(_) => Ok(()),
            Err(AssumeRefused::NoSuchRole | AssumeRefused::NotTrusted) => Err(invalid(
                "The execution role you provide must allow AWS EventBridge Scheduler to assume \
                 the role.",
            )),
            Err(AssumeRefused::Unavailable(why)) => {
                Err(ApiError::internal(format!("an execution role can't be looked at: {why}")))
            }
        }
    }
}
