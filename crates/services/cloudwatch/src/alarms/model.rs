//! What is stored of alarms. New fields get new indices and are optional; an index is never used again.

use super::suppression::Suppression;
use aws_api::cloudwatch::{AlarmType, PutCompositeAlarmInput, PutMetricAlarmInput, StateValue};
use minicbor::{Decode, Encode};
pub(crate) use record::{Kept, decode, encode};
use std::collections::BTreeMap;

/// An alarm with the state that it is in.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) struct Alarm {
    #[n(0)]
    pub(crate) spec: Spec,
    #[n(1)]
    pub(crate) state: State,
    /// When its configuration was last changed.
    #[n(2)]
    pub(crate) configured_ms: i64,
    #[n(3)]
    pub(crate) tags: BTreeMap<String, String>,
    /// That of the timer by which it is evaluated; another after each change of what is evaluated.
    #[n(4)]
    pub(crate) stamp: u64,
    /// What holds its actions back: of a composite alarm.
    #[n(5)]
    pub(crate) suppression: Option<Suppression>,
}

/// What an alarm was told to be: the request that put it, less its tags.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub(crate) enum Spec {
    #[n(0)]
    Metric(#[n(0)] Box<Kept<PutMetricAlarmInput>>),
    #[n(1)]
    Composite(#[n(0)] Box<Kept<PutCompositeAlarmInput>>),
}

/// One of the three states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Encode, Decode)]
pub(crate) enum Value {
    #[n(0)]
    Ok,
    #[n(1)]
    Alarm,
    #[n(2)]
    InsufficientData,
}

impl Value {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Value::Ok => "OK",
            Value::Alarm => "ALARM",
            Value::InsufficientData => "INSUFFICIENT_DATA",
        }
    }

    pub(crate) fn shown(self) -> StateValue {
        match self {
            Value::Ok => StateValue::Ok,
            Value::Alarm => StateValue::Alarm,
            Value::InsufficientData => StateValue::InsufficientData,
        }
    }

    /// As a request names it; what is none of the three was refused before.
    pub(crate) fn of(given: &StateValue) -> Value {
        match given {
            StateValue::Alarm => Value::Alarm,
            StateValue::InsufficientData => Value::InsufficientData,
            StateValue::Ok | StateValue::Unknown(_) => Value::Ok,
        }
    }
}

/// A state, why it is so, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct State {
    #[n(0)]
    pub(crate) value: Value,
    #[n(1)]
    pub(crate) reason: String,
    /// A JSON object.
    #[n(2)]
    pub(crate) reason_data: Option<String>,
    /// When value or reason were last set.
    #[n(3)]
    pub(crate) updated_ms: i64,
    /// When the value last changed.
    #[n(4)]
    pub(crate) changed_ms: i64,
}

impl State {
    /// That of a new alarm.
    pub(crate) fn unchecked(now_ms: i64) -> State {
        State {
            value: Value::InsufficientData,
            reason: "Unchecked: Initial alarm creation".to_owned(),
            reason_data: None,
            updated_ms: now_ms,
            changed_ms: now_ms,
        }
    }
}

impl Alarm {
    pub(crate) fn kind(&self) -> AlarmType {
        match &self.spec {
            Spec::Metric(_) => AlarmType::MetricAlarm,
            Spec::Composite(_) => AlarmType::CompositeAlarm,
        }
    }

    pub(crate) fn acts(&self) -> bool {
        let enabled = match &self.spec {
            Spec::Metric(spec) => spec.0.actions_enabled,
            Spec::Composite(spec) => spec.0.actions_enabled,
        };
        enabled.unwrap_or(true)
    }

    /// Switches its actions on or off.
    pub(crate) fn enable(&mut self, enabled: bool) {
        match &mut self.spec {
            Spec::Metric(spec) => spec.0.actions_enabled = Some(enabled),
            Spec::Composite(spec) => spec.0.actions_enabled = Some(enabled),
        }
    }

    pub(crate) fn description(&self) -> Option<&str> {
        match &self.spec {
            Spec::Metric(spec) => spec.0.alarm_description.as_deref(),
            Spec::Composite(spec) => spec.0.alarm_description.as_deref(),
        }
    }

    /// What is done when it comes into that state: ARNs.
    pub(crate) fn actions(&self, value: Value) -> &[String] {
        let actions = match (&self.spec, value) {
            (Spec::Metric(spec), Value::Ok) => &spec.0.ok_actions,
            (Spec::Metric(spec), Value::Alarm) => &spec.0.alarm_actions,
            (Spec::Metric(spec), Value::InsufficientData) => &spec.0.insufficient_data_actions,
            (Spec::Composite(spec), Value::Ok) => &spec.0.ok_actions,
            (Spec::Composite(spec), Value::Alarm) => &spec.0.alarm_actions,
            (Spec::Composite(spec), Value::InsufficientData) => &spec.0.insufficient_data_actions,
        };
        actions.as_deref().unwrap_or_default()
    }
}

/// When an alarm is evaluated, and why then.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Timer {
    /// The alarm's own; whatever it is then where there is none.
    #[n(0)]
    pub(crate) stamp: Option<u64>,
    #[n(1)]
    pub(crate) cause: Cause,
}

/// Why an alarm is evaluated.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum Cause {
    /// It is time to.
    #[n(0)]
    Time,
    /// The composite alarm was made.
    #[n(1)]
    Created,
    /// The composite alarm's rule was changed.
    #[n(2)]
    Updated,
    /// An alarm that the composite alarm looks at has come into another state.
    #[n(3)]
    Child(#[n(0)] Child),
}

/// An alarm that a composite alarm looks at, and its state.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Child {
    #[n(0)]
    pub(crate) arn: String,
    #[n(1)]
    pub(crate) value: Value,
    #[n(2)]
    pub(crate) changed_ms: i64,
}

/// An item of a history.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Item {
    /// Of a composite alarm, not of a metric's.
    #[n(0)]
    pub(crate) composite: bool,
    #[n(1)]
    pub(crate) kind: ItemKind,
    #[n(2)]
    pub(crate) summary: String,
    /// A JSON object.
    #[n(3)]
    pub(crate) data: String,
}

/// What an item of a history tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub(crate) enum ItemKind {
    #[n(0)]
    Configuration,
    #[n(1)]
    State,
    #[n(2)]
    Action,
}
