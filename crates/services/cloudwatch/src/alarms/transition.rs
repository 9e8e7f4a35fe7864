//! A change of state and all that comes of it, as one batch.

use super::history;
use super::keys;
use super::model::{Alarm, Cause, Child, Spec, State, Timer, Value, encode};
use super::names::AlarmName;
use super::parcel::{Action, Content, Event, Whose};
use super::suppression::{Hold, Seen, Suppression, Suppressor};
use super::told::{Change, Operation, configuration_change, subject};
use crate::room::Room;
use foundation::Timestamp;
use serde_json::Value as Json;
use store::{Batch, Direction, Limit, StoreError};

/// What the alarms that suppress and cause are, where a composite alarm comes into another state.
#[derive(Clone, Debug, Default)]
pub(crate) struct Around {
    pub(crate) suppressor: Option<Suppressor>,
    pub(crate) children: Vec<Child>,
}

impl Room {
    /// Puts the alarm into a state; what the batch has is to be committed with the alarm's row: its
    /// history, the event, actions, and that composite alarms look again. A state of the same value
    /// causes none of it.
    pub(crate) async fn enter(
        &self,
        batch: Batch,
        name: &AlarmName,
        alarm: &mut Alarm,
        state: State,
        around: &Around,
    ) -> Result<Batch, StoreError> {
        let changed = state.value != alarm.state.value;
        let old = std::mem::replace(&mut alarm.state, state);
        if !changed {
            return Ok(batch);
        }
        let mut batch = batch;
        let from = self.release(alarm, Some(old.value), around);
        let (metric_id, children) = (self.ambient.dice.uuid(), &*around.children);
        let change = Change { name, alarm, old: &old, children, metric_id: &metric_id };
        batch = self.remember(batch, name, history::state_update(alarm, &old), alarm);
        batch = self.announce(batch, name, "CloudWatch Alarm State Change", &change.detail());
        if let Some(from) = from {
            let old = State { value: from, ..old.clone() };
            batch = self.act(batch, &Change { old: &old, ..change });
        }
        batch = self.look_again(batch, name, alarm);
        self.wake_composites(batch, name, &alarm.state).await
    }

    /// Does what was held back, where nothing holds it any more: for the state that the composite alarm
    /// is in, if it is another than the one that actions were last done for.
    pub(crate) fn let_act(
        &self,
        batch: Batch,
        name: &AlarmName,
        alarm: &mut Alarm,
        around: &Around,
    ) -> Batch {
        let from = self.release(alarm, None, around);
        let batch = self.look_again(batch, name, alarm);
        let Some(from) = from else { return batch };
        let old = State { value: from, ..alarm.state.clone() };
        let (metric_id, children) = (self.ambient.dice.uuid(), &*around.children);
        self.act(batch, &Change { name, alarm, old: &old, children, metric_id: &metric_id })
    }

    /// Whether actions are to be done now for the state that the alarm is in, which it has come to from
    /// `old` where it has just changed; and from which state they come.
    fn release(&self, alarm: &mut Alarm, old: Option<Value>, around: &Around) -> Option<Value> {
        let (acts, value) = (alarm.acts(), alarm.state.value);
        match &alarm.spec {
            Spec::Metric(_) => old.filter(|_| acts),
            Spec::Composite(_) => {
                let new = || Suppression::new(Value::InsufficientData);
                let suppression = alarm.suppression.get_or_insert_with(new);
                let (now_ms, suppressor) = (self.ambient.now().as_millis(), around.suppressor);
                let changed = old.is_some();
                suppression.see(Seen { now_ms, value, changed, acts, suppressor })
            }
        }
    }

    /// Adds a timer for when what holds actions back ends by itself.
    fn look_again(&self, batch: Batch, name: &AlarmName, alarm: &Alarm) -> Batch {
        let hold = alarm.suppression.as_ref().and_then(|suppression| suppression.hold);
        let Some(until_ms) = hold.and_then(Hold::until_ms) else { return batch };
        let timer = Timer { stamp: Some(alarm.stamp), cause: Cause::Time };
        batch.put(keys::timer::key(Timestamp::from_millis(until_ms), name), encode(&timer))
    }

    /// Adds a parcel for each action of the state that the alarm is in.
    fn act(&self, mut batch: Batch, change: &Change<'_>) -> Batch {
        let Change { name, alarm, .. } = change;
        for to in alarm.actions(alarm.state.value) {
            let function = to.split(':').nth(2) == Some("lambda");
            let (subject, body) = match function {
                true => (None, change.invocation()),
                false => (Some(subject(name, alarm.state.value)), change.message()),
            };
            let action = Content::Action(Action {
                alarm: Whose::of(name),
                composite: matches!(alarm.spec, Spec::Composite(_)),
                to: to.clone(),
                subject,
                body,
                changed_ms: alarm.state.changed_ms,
                id: self.ambient.dice.uuid(),
            });
            let lane = format!("{} {to}", name.arn());
            batch = self.alarms.mail.post_in_order(batch, &lane, encode(&action));
        }
        batch
    }

    /// Adds the event for the default bus.
    fn announce(&self, batch: Batch, name: &AlarmName, kind: &str, detail: &Json) -> Batch {
        let event = Content::Event(Event {
            alarm: Whose::of(name),
            id: self.ambient.dice.uuid(),
            detail_type: kind.to_owned(),
            time_ms: self.ambient.now().as_millis(),
            detail: detail.to_string(),
        });
        self.alarms.mail.post_in_order(batch, &name.arn(), encode(&event))
    }

    /// Adds what a change of the configuration leaves behind: an item of the history, and the event.
    pub(crate) fn reconfigured(
        &self,
        batch: Batch,
        name: &AlarmName,
        operation: Operation,
        alarm: &Alarm,
        previous: Option<&Alarm>,
    ) -> Batch {
        let metric_id = self.ambient.dice.uuid();
        let item = history::configuration_update(name, operation, alarm, previous, &metric_id);
        let batch = self.remember(batch, name, item, alarm);
        let detail = configuration_change(name, operation, alarm, previous, &metric_id);
        self.announce(batch, name, "CloudWatch Alarm Configuration Change", &detail)
    }

    /// Lets the composite alarms that look at the alarm look again.
    async fn wake_composites(
        &self,
        mut batch: Batch,
        name: &AlarmName,
        state: &State,
    ) -> Result<Batch, StoreError> {
        let mut rest = Some(keys::alarm::looks_at(name));
        let now = self.ambient.now();
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let composite = name.place.alarm(&keys::alarm::who_looks(&entry.key)?);
                let child =
                    Child { arn: name.arn(), value: state.value, changed_ms: state.changed_ms };
                let timer = Timer { stamp: None, cause: Cause::Child(child) };
                batch = batch.put(keys::timer::key(now, &composite), encode(&timer));
            }
            rest = page.next;
        }
        Ok(batch)
    }
}
