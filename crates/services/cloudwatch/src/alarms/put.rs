//! Putting alarms: of metrics, and composite ones.

use super::checks;
use super::errors::{contended, invalid, unavailable};
use super::evaluator::next_due;
use super::keys;
use super::limits::ATTEMPTS_MAX;
use super::model::{Alarm, Cause, Kept, Spec, State, Timer, encode};
use super::names::{AlarmName, Place};
use super::rule::Rule;
use super::suppression::Suppression;
use super::told::Operation;
use super::{Found, tags};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::{PutCompositeAlarmInput, PutMetricAlarmInput};
use foundation::Caller;
use std::collections::{BTreeMap, BTreeSet};
use store::{Batch, Check, Entry};

impl Spec {
    /// The alarms of the place that a composite alarm looks at, in its rule and as its suppressor, by
    /// name.
    pub(crate) fn looks_at(&self, place: &Place) -> BTreeSet<String> {
        let Spec::Composite(spec) = self else { return BTreeSet::new() };
        let rule = Rule::parse(&spec.0.alarm_rule).ok();
        let children = rule.iter().flat_map(|rule| rule.children());
        let all = children.chain(spec.0.actions_suppressor.as_ref());
        all.map(|text| AlarmName::meant(place, text).name).collect()
    }
}

impl Room {
    pub(crate) async fn put_metric(
        &self,
        caller: &Caller,
        mut input: PutMetricAlarmInput,
    ) -> Result<(), ApiError> {
        let place = Place::of(caller);
        checks::metric(&place, &input)?;
        let tags = tags::of(input.tags.take())?;
        let name = place.alarm(&input.alarm_name);
        self.put(&name, Spec::Metric(Box::new(Kept(input))), tags).await
    }

    pub(crate) async fn put_composite(
        &self,
        caller: &Caller,
        mut input: PutCompositeAlarmInput,
    ) -> Result<(), ApiError> {
        let place = Place::of(caller);
        composite(&place, &input)?;
        let tags = tags::of(input.tags.take())?;
        let name = place.alarm(&input.alarm_name);
        self.put(&name, Spec::Composite(Box::new(Kept(input))), tags).await
    }

    async fn put(
        &self,
        name: &AlarmName,
        spec: Spec,
        tags: BTreeMap<String, String>,
    ) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let found = self.alarm(name).await.map_err(unavailable)?;
            let batch = self.look_around(name, &spec).await?;
            let batch = self.putting(batch, name, spec.clone(), tags.clone(), found)?;
            let outcome = self.store.commit(batch).await.map_err(unavailable)?;
            if outcome.committed().is_ok() {
                return Ok(());
            }
        }
        Err(contended())
    }

    /// That all alarms are there that a composite one looks at, and that none of them looks back.
    async fn look_around(&self, name: &AlarmName, spec: &Spec) -> Result<Batch, ApiError> {
        let mut batch = Batch::new();
        let (mut absent, mut seen) = (Vec::new(), BTreeSet::new());
        let mut next: Vec<String> = spec.looks_at(&name.place).into_iter().collect();
        let own = next.clone();
        while let Some(looked_at) = next.pop() {
            if looked_at == name.name {
                return Err(invalid(format!(
                    "The alarm rule of {} would make it depend on itself.",
                    name.name
                )));
            }
            if !seen.insert(looked_at.clone()) {
                continue;
            }
            let child = name.place.alarm(&looked_at);
            match self.alarm(&child).await.map_err(unavailable)? {
                None if own.contains(&looked_at) => absent.push(looked_at),
                None => {}
                Some(Found { alarm, entry }) => {
                    // One that looks further stays as it was seen; of another it is enough that it is
                    // there.
                    let further = alarm.spec.looks_at(&name.place);
                    batch = batch.check(match further.is_empty() {
                        true => Check::Present(entry.key),
                        false => Check::Version(entry.key, entry.version),
                    });
                    next.extend(further);
                }
            }
        }
        if absent.is_empty() {
            return Ok(batch);
        }
        absent.sort();
        let absent = absent.join(", ");
        Err(invalid(format!(
            "Could not save the composite alarm as alarms [{absent}] in the alarm rule do not exist"
        )))
    }

    fn putting(
        &self,
        mut batch: Batch,
        name: &AlarmName,
        spec: Spec,
        tags: BTreeMap<String, String>,
        found: Option<Found>,
    ) -> Result<Batch, ApiError> {
        let now = self.ambient.now();
        let key = keys::alarm::key(name);
        batch =
            batch.check(Check::unchanged(key.clone(), found.as_ref().map(|found| &found.entry)));
        let previous = found.map(|found| found.alarm);
        if let Some(previous) = &previous
            && std::mem::discriminant(&previous.spec) != std::mem::discriminant(&spec)
        {
            let kind = previous.kind();
            return Err(invalid(format!("{} is the name of a {kind} already.", name.name)));
        }
        let alarm = match &previous {
            None => Alarm {
                state: State::unchecked(now.as_millis()),
                configured_ms: now.as_millis(),
                tags,
                stamp: self.ambient.dice.number(),
                suppression: match &spec {
                    Spec::Metric(_) => None,
                    Spec::Composite(_) => {
                        Some(Suppression::new(super::model::Value::InsufficientData))
                    }
                },
                spec,
            },
            // Tags are those of its first day: others come and go by operations of their own.
            Some(previous) => Alarm {
                spec,
                configured_ms: now.as_millis(),
                stamp: self.ambient.dice.number(),
                ..previous.clone()
            },
        };
        let (due, cause) = match (&alarm.spec, &previous) {
            (Spec::Metric(spec), _) => (next_due(&spec.0, now), Cause::Time),
            (Spec::Composite(_), None) => (now, Cause::Created),
            (Spec::Composite(_), Some(_)) => (now, Cause::Updated),
        };
        let timer = Timer { stamp: Some(alarm.stamp), cause };
        batch = batch.put(keys::timer::key(due, name), encode(&timer));
        let looks = alarm.spec.looks_at(&name.place);
        let looked = previous.as_ref().map(|previous| previous.spec.looks_at(&name.place));
        for gone in looked.iter().flatten().filter(|child| !looks.contains(*child)) {
            batch = batch.delete(keys::alarm::look(&name.place.alarm(gone), &name.name));
        }
        for child in &looks {
            batch = batch.put(keys::alarm::look(&name.place.alarm(child), &name.name), Vec::new());
        }
        let operation = if previous.is_some() { Operation::Update } else { Operation::Create };
        batch = self.reconfigured(batch, name, operation, &alarm, previous.as_ref());
        Ok(batch.put(key, encode(&alarm)))
    }

    /// Writes a changed alarm; whether it came to be, or somebody else came first.
    pub(crate) async fn save_alarm(
        &self,
        batch: Batch,
        alarm: &Alarm,
        entry: Entry,
    ) -> Result<bool, ApiError> {
        let batch = batch
            .check(Check::Version(entry.key.clone(), entry.version))
            .put(entry.key, encode(alarm));
        let outcome = self.store.commit(batch).await.map_err(unavailable)?;
        Ok(outcome.committed().is_ok())
    }

    /// Changes an alarm, as often as somebody else comes first; whether it is there. `change` gives
    /// what goes with the change, if there is any.
    pub(crate) async fn change_alarm(
        &self,
        name: &AlarmName,
        change: impl Fn(&mut Alarm) -> Option<Batch> + Send + Sync,
    ) -> Result<bool, ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            let found = self.alarm(name).await.map_err(unavailable)?;
            let Some(Found { mut alarm, entry }) = found else { return Ok(false) };
            let Some(batch) = change(&mut alarm) else { return Ok(true) };
            if self.save_alarm(batch, &alarm, entry).await? {
                return Ok(true);
            }
        }
        Err(contended())
    }
}

/// What may be put as a composite alarm, beyond what the model says.
fn composite(place: &Place, input: &PutCompositeAlarmInput) -> Result<(), ApiError> {
    let rule = Rule::parse(&input.alarm_rule);
    let rule = rule.map_err(|why| invalid(format!("Invalid AlarmRule: {why}.")))?;
    for text in rule.children().iter().chain(&input.actions_suppressor) {
        if AlarmName::meant(place, text).place != *place {
            return Err(invalid(format!(
                "The alarm {text} is not of the same account and Region as the composite alarm."
            )));
        }
    }
    let periods = [
        ("ActionsSuppressorWaitPeriod", input.actions_suppressor_wait_period),
        ("ActionsSuppressorExtensionPeriod", input.actions_suppressor_extension_period),
    ];
    for (name, period) in periods {
        match (&input.actions_suppressor, period) {
            (Some(_), None) => {
                return Err(invalid(format!(
                    "The parameter {name} is required if ActionsSuppressor is specified."
                )));
            }
            (None, Some(_)) => {
                return Err(invalid(format!(
                    "The parameter {name} may only be specified together with ActionsSuppressor."
                )));
            }
            (_, Some(period)) if period < 0 => {
                return Err(invalid(format!("The parameter {name} must not be negative.")));
            }
            _ => {}
        }
    }
    let lists = [&input.ok_actions, &input.alarm_actions, &input.insufficient_data_actions];
    checks::actions(place, lists, &["sns", "lambda"])
}
