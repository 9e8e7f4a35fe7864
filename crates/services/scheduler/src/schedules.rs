//! Schedules: made, changed, shown, deleted.

use crate::checks::Given;
use crate::errors::{self, conflict, unavailable};
use crate::keys;
use crate::limits::ATTEMPTS_MAX;
use crate::listing::Ask;
use crate::model::{self, Definition, Due, Kept, Schedule};
use crate::names::{Place, ScheduleName};
use crate::room::{Found, Room};
use crate::timing::Timing;
use aws_api::ApiError;
use aws_api::scheduler::*;
use foundation::{Caller, Timestamp};
use store::{Batch, Check};

fn window(minutes: Option<u32>) -> FlexibleTimeWindow {
    FlexibleTimeWindow {
        maximum_window_in_minutes: minutes.and_then(|minutes| i32::try_from(minutes).ok()),
        mode: match minutes {
            Some(_) => FlexibleTimeWindowMode::Flexible,
            None => FlexibleTimeWindowMode::Off,
        },
    }
}

fn state(enabled: bool) -> ScheduleState {
    if enabled { ScheduleState::Enabled } else { ScheduleState::Disabled }
}

/// A target as it is shown: with the retry policy that it has.
fn target(mut target: Target) -> Target {
    let policy = target.retry_policy.unwrap_or_default();
    target.retry_policy = Some(RetryPolicy {
        maximum_event_age_in_seconds: policy
            .maximum_event_age_in_seconds
            .or(Some(crate::limits::AGE_MAX_S)),
        maximum_retry_attempts: policy.maximum_retry_attempts.or(Some(crate::limits::RETRIES_MAX)),
    });
    target
}

impl Room {
    /// When a schedule falls due next that counts from `anchor`.
    fn due(&self, definition: &Definition, timing: &Timing, anchor: Timestamp) -> Option<Due> {
        let first = timing.first(anchor).filter(|_| definition.enabled)?;
        Some(timing.drawn(first, &self.ambient))
    }

    fn with_timer(batch: Batch, name: &ScheduleName, due: Option<Due>) -> Batch {
        match due {
            Some(due) => batch.put(keys::timer::key(due.fires(), name), Vec::new()),
            None => batch,
        }
    }

    fn without_timer(batch: Batch, name: &ScheduleName, due: Option<Due>) -> Batch {
        match due {
            Some(due) => batch.delete(keys::timer::key(due.fires(), name)),
            None => batch,
        }
    }

    pub(crate) async fn create(
        &self,
        caller: &Caller,
        input: CreateScheduleInput,
    ) -> Result<CreateScheduleOutput, ApiError> {
        let given = Given::from(input);
        let name = Place::of(caller).group(given.group.as_deref()).schedule(&given.name);
        let token = given.token.clone();
        let (definition, timing) = self.checked(given, &name.group, None).await?;
        let key = keys::schedule::key(&name);
        let made = || CreateScheduleOutput { schedule_arn: name.arn() };
        for _ in 0..ATTEMPTS_MAX {
            let (group, entry) = self.group(&name.group).await?;
            if let Some(Found { record, .. }) = self.find(&name).await? {
                let again = token.is_some() && record.created_with == token;
                if again && record.definition == definition {
                    return Ok(made());
                }
                return Err(conflict(format!("Schedule {} already exists.", name.name)));
            }
            if group.deleting {
                let text = format!("Schedule group {} is being deleted.", name.group.name);
                return Err(conflict(text));
            }
            let now = self.ambient.now();
            let due = self.due(&definition, &timing, now);
            let schedule = Schedule {
                definition: definition.clone(),
                created_ms: now.as_millis(),
                modified_ms: now.as_millis(),
                due,
                anchor_ms: now.as_millis(),
                created_with: token.clone(),
                updated_with: None,
            };
            let batch = Batch::new()
                .check(Check::unchanged(keys::group::key(&name.group), entry.as_ref()))
                .check(Check::Absent(key.clone()))
                .put(key.clone(), model::encode(&schedule));
            if self.commit(Self::with_timer(batch, &name, due)).await? {
                return Ok(made());
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn update(
        &self,
        caller: &Caller,
        input: UpdateScheduleInput,
    ) -> Result<UpdateScheduleOutput, ApiError> {
        let given = Given::from(input);
        let name = Place::of(caller).group(given.group.as_deref()).schedule(&given.name);
        let token = given.token.clone();
        self.group(&name.group).await?;
        let old = self.schedule(&name).await?.record.definition;
        let (definition, timing) = self.checked(given, &name.group, Some(&old)).await?;
        let done = || UpdateScheduleOutput { schedule_arn: name.arn() };
        for _ in 0..ATTEMPTS_MAX {
            let Found { record, entry } = self.schedule(&name).await?;
            let again = token.is_some() && record.updated_with == token;
            if again && record.definition == definition {
                return Ok(done());
            }
            let now = self.ambient.now();
            let mut batch = Batch::new().check(Check::Version(entry.key.clone(), entry.version));
            let (mut due, mut anchor_ms) = (record.due, record.anchor_ms);
            let goes_on = record.definition.times_as(&definition);
            if !goes_on {
                anchor_ms = now.as_millis();
            }
            if !goes_on || record.definition.enabled != definition.enabled {
                batch = Self::without_timer(batch, &name, due);
                due = match goes_on {
                    false => self.due(&definition, &timing, now),
                    true => self.resumed(&definition, &timing, anchor_ms),
                };
                batch = Self::with_timer(batch, &name, due);
            }
            let schedule = Schedule {
                definition: definition.clone(),
                modified_ms: now.as_millis(),
                due,
                anchor_ms,
                updated_with: token.clone(),
                ..record
            };
            if self.commit(batch.put(entry.key, model::encode(&schedule))).await? {
                return Ok(done());
            }
        }
        Err(errors::contended())
    }

    /// When a schedule falls due next that was switched on again: in its old rhythm. A one-time
    /// schedule falls due if its time is still to come.
    fn resumed(&self, definition: &Definition, timing: &Timing, anchor_ms: i64) -> Option<Due> {
        let now = self.ambient.now();
        let first =
            timing.first(Timestamp::from_millis(anchor_ms)).filter(|_| definition.enabled)?;
        let next = if first > now { Some(first) } else { timing.after(first, now) };
        next.map(|next| timing.drawn(next, &self.ambient))
    }

    pub(crate) async fn delete(
        &self,
        caller: &Caller,
        input: DeleteScheduleInput,
    ) -> Result<DeleteScheduleOutput, ApiError> {
        let place = Place::of(caller);
        let name = place.group(input.group_name.as_deref()).schedule(&input.name);
        let token = input.client_token.as_deref();
        for _ in 0..ATTEMPTS_MAX {
            let found = match self.find(&name).await? {
                Some(found) => found,
                None if self.is_spent(&place, token, &name.arn()).await? => {
                    return Ok(DeleteScheduleOutput {});
                }
                None => {
                    self.group(&name.group).await?;
                    self.schedule(&name).await?
                }
            };
            let Found { record, entry } = found;
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .delete(entry.key);
            let batch = Self::without_timer(batch, &name, record.due);
            if self.commit(self.spend(batch, &place, token, name.arn()).await?).await? {
                return Ok(DeleteScheduleOutput {});
            }
        }
        Err(errors::contended())
    }

    pub(crate) async fn show(
        &self,
        caller: &Caller,
        input: GetScheduleInput,
    ) -> Result<GetScheduleOutput, ApiError> {
        let name = Place::of(caller).group(input.group_name.as_deref()).schedule(&input.name);
        self.group(&name.group).await?;
        let Schedule { definition, created_ms, modified_ms, .. } =
            self.schedule(&name).await?.record;
        let Kept(shown) = definition.target;
        Ok(GetScheduleOutput {
            action_after_completion: Some(match definition.delete_after {
                true => ActionAfterCompletion::Delete,
                false => ActionAfterCompletion::None,
            }),
            arn: Some(name.arn()),
            creation_date: Some(Timestamp::from_millis(created_ms)),
            description: definition.description,
            end_date: definition.end_ms.map(Timestamp::from_millis),
            flexible_time_window: Some(window(definition.window_minutes)),
            kms_key_arn: None,
            last_modification_date: Some(Timestamp::from_millis(modified_ms)),
            schedule_expression: Some(definition.expression),
            schedule_expression_timezone: Some(definition.zone.unwrap_or_else(|| "UTC".to_owned())),
            start_date: definition.start_ms.map(Timestamp::from_millis),
            state: Some(state(definition.enabled)),
            target: Some(target(shown)),
            group_name: Some(name.group.name),
            name: Some(name.name),
        })
    }

    pub(crate) async fn list(
        &self,
        caller: &Caller,
        input: ListSchedulesInput,
    ) -> Result<ListSchedulesOutput, ApiError> {
        let place = Place::of(caller);
        let range = match input.group_name.as_deref() {
            None => keys::schedule::all_of(&place),
            Some(group) => {
                let group = place.group(Some(group));
                self.group(&group).await?;
                keys::schedule::all_in(&group)
            }
        };
        let prefix = input.name_prefix.unwrap_or_default();
        let ask = Ask {
            listing: "ListSchedules",
            limit: input.max_results,
            token: input.next_token.as_deref(),
        };
        let wanted = input.state.as_ref();
        let (schedules, next_token) = self
            .page(range, ask, |entry| {
                let name = keys::schedule::read(&entry.key)?;
                if !name.name.starts_with(&prefix) {
                    return Ok(None);
                }
                let record: Schedule = model::decode("schedule", &entry.value)?;
                let state = state(record.definition.enabled);
                if wanted.is_some_and(|wanted| *wanted != state) {
                    return Ok(None);
                }
                let Kept(target) = record.definition.target;
                Ok(Some(ScheduleSummary {
                    arn: Some(name.arn()),
                    creation_date: Some(Timestamp::from_millis(record.created_ms)),
                    last_modification_date: Some(Timestamp::from_millis(record.modified_ms)),
                    state: Some(state),
                    target: Some(TargetSummary { arn: target.arn }),
                    group_name: Some(name.group.name),
                    name: Some(name.name),
                }))
            })
            .await?;
        Ok(ListSchedulesOutput { next_token, schedules })
    }

    /// Commits; whether it came to be, or somebody else came first.
    pub(crate) async fn commit(&self, batch: Batch) -> Result<bool, ApiError> {
        let outcome = self.store.commit(batch).await.map_err(unavailable)?;
        Ok(matches!(outcome, store::Outcome::Committed(_)))
    }
}
