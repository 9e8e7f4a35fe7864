//! Alarms as they are shown.

use super::model::{Alarm, Spec};
use super::names::AlarmName;
use super::told::hold;
use aws_api::cloudwatch::{ActionsSuppressedBy, CompositeAlarm, MetricAlarm};
use foundation::Timestamp;

/// An alarm of either type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shown {
    Metric(Box<MetricAlarm>),
    Composite(Box<CompositeAlarm>),
}

/// How much of an alarm is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Much {
    All,
    /// Name, ARN and state.
    State,
    /// Name and ARN.
    Name,
}

pub(crate) fn shown(name: &AlarmName, alarm: Alarm, much: Much) -> Shown {
    match (&alarm.spec, much) {
        (Spec::Metric(_), Much::All) => Shown::Metric(Box::new(metric(name, alarm))),
        (Spec::Composite(_), Much::All) => Shown::Composite(Box::new(composite(name, alarm))),
        (spec, much) => {
            let value = (much == Much::State).then(|| alarm.state.value.shown());
            let since =
                (much == Much::State).then(|| Timestamp::from_millis(alarm.state.updated_ms));
            match spec {
                Spec::Metric(_) => Shown::Metric(Box::new(MetricAlarm {
                    alarm_arn: Some(name.arn()),
                    alarm_name: Some(name.name.clone()),
                    state_updated_timestamp: since,
                    state_value: value,
                    ..MetricAlarm::default()
                })),
                Spec::Composite(_) => Shown::Composite(Box::new(CompositeAlarm {
                    alarm_arn: Some(name.arn()),
                    alarm_name: Some(name.name.clone()),
                    state_updated_timestamp: since,
                    state_value: value,
                    ..CompositeAlarm::default()
                })),
            }
        }
    }
}

pub(crate) fn metric(name: &AlarmName, alarm: Alarm) -> MetricAlarm {
    let Spec::Metric(spec) = alarm.spec else { return MetricAlarm::default() };
    let spec = spec.0;
    MetricAlarm {
        actions_enabled: Some(spec.actions_enabled.unwrap_or(true)),
        alarm_actions: Some(spec.alarm_actions.unwrap_or_default()),
        alarm_arn: Some(name.arn()),
        alarm_configuration_updated_timestamp: Some(Timestamp::from_millis(alarm.configured_ms)),
        alarm_description: spec.alarm_description,
        alarm_name: Some(name.name.clone()),
        comparison_operator: spec.comparison_operator,
        datapoints_to_alarm: spec.datapoints_to_alarm,
        dimensions: Some(spec.dimensions.unwrap_or_default()),
        evaluate_low_sample_count_percentile: spec.evaluate_low_sample_count_percentile,
        evaluation_periods: spec.evaluation_periods,
        extended_statistic: spec.extended_statistic,
        insufficient_data_actions: Some(spec.insufficient_data_actions.unwrap_or_default()),
        metric_name: spec.metric_name,
        metrics: spec.metrics,
        namespace: spec.namespace,
        ok_actions: Some(spec.ok_actions.unwrap_or_default()),
        period: spec.period,
        state_reason: Some(alarm.state.reason),
        state_reason_data: alarm.state.reason_data,
        state_transitioned_timestamp: Some(Timestamp::from_millis(alarm.state.changed_ms)),
        state_updated_timestamp: Some(Timestamp::from_millis(alarm.state.updated_ms)),
        state_value: Some(alarm.state.value.shown()),
        statistic: spec.statistic,
        threshold: spec.threshold,
        treat_missing_data: spec.treat_missing_data,
        unit: spec.unit,
        ..MetricAlarm::default()
    }
}

fn composite(name: &AlarmName, alarm: Alarm) -> CompositeAlarm {
    let held = hold(&alarm);
    let Spec::Composite(spec) = alarm.spec else { return CompositeAlarm::default() };
    let spec = spec.0;
    CompositeAlarm {
        actions_enabled: Some(spec.actions_enabled.unwrap_or(true)),
        actions_suppressed_by: held.map(ActionsSuppressedBy::from),
        actions_suppressed_reason: held.map(|held| format!("Actions suppressed by {held}")),
        actions_suppressor: spec.actions_suppressor,
        actions_suppressor_extension_period: spec.actions_suppressor_extension_period,
        actions_suppressor_wait_period: spec.actions_suppressor_wait_period,
        alarm_actions: Some(spec.alarm_actions.unwrap_or_default()),
        alarm_arn: Some(name.arn()),
        alarm_configuration_updated_timestamp: Some(Timestamp::from_millis(alarm.configured_ms)),
        alarm_description: spec.alarm_description,
        alarm_name: Some(name.name.clone()),
        alarm_rule: Some(spec.alarm_rule),
        insufficient_data_actions: Some(spec.insufficient_data_actions.unwrap_or_default()),
        ok_actions: Some(spec.ok_actions.unwrap_or_default()),
        state_reason: Some(alarm.state.reason),
        state_reason_data: alarm.state.reason_data,
        state_transitioned_timestamp: Some(Timestamp::from_millis(alarm.state.changed_ms)),
        state_updated_timestamp: Some(Timestamp::from_millis(alarm.state.updated_ms)),
        state_value: Some(alarm.state.value.shown()),
    }
}
