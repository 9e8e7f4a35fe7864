//! What others are told of an alarm: topics, functions, event buses (CloudWatch User Guide, «Alarm
//! events and EventBridge», «Invoke a Lambda function from an alarm»).

use super::model::{Alarm, Child, Spec, State, Value};
use super::names::AlarmName;
use super::words::{region, stamp};
use aws_api::cloudwatch::{Dimension, MetricDataQuery, MetricStat, PutMetricAlarmInput};
use serde_json::{Map, Value as Json, json};

/// The longest subject of a message (SNS API Reference, Publish).
const SUBJECT_MAX: usize = 100;

/// A change of state as it is told.
#[derive(Debug)]
pub(crate) struct Change<'a> {
    pub(crate) name: &'a AlarmName,
    /// With the state that it is in now.
    pub(crate) alarm: &'a Alarm,
    /// The state that it was in.
    pub(crate) old: &'a State,
    /// The alarms that caused it: of a composite alarm.
    pub(crate) children: &'a [Child],
    /// What stands for the id of an alarm's only metric: a UUID.
    pub(crate) metric_id: &'a str,
}

/// Adds a member, unless there is nothing to add.
fn set(object: &mut Map<String, Json>, name: &str, value: Option<Json>) {
    if let Some(value) = value {
        object.insert(name.to_owned(), value);
    }
}

fn object(value: Json) -> Map<String, Json> {
    match value {
        Json::Object(members) => members,
        _ => Map::new(),
    }
}

/// `ALARM: "name" in US East (N. Virginia)`, in letters that subjects may have.
pub(crate) fn subject(name: &AlarmName, value: Value) -> String {
    let region = region(name.place.region.as_str());
    let plain: String =
        name.name.chars().map(|c| if matches!(c, ' '..='~') { c } else { '?' }).collect();
    let around = value.as_str().len() + region.len() + ": \"\" in ".len();
    let room = SUBJECT_MAX.saturating_sub(around);
    let plain = match plain.len() > room {
        // Every letter is one byte now.
        true => format!("{}...", plain.get(..room.saturating_sub(3)).unwrap_or_default()),
        false => plain,
    };
    format!("{}: \"{plain}\" in {region}", value.as_str())
}

impl Change<'_> {
    /// The message to topics.
    pub(crate) fn message(&self) -> String {
        let Change { name, alarm, old, .. } = self;
        let actions = |value| json!(alarm.actions(value));
        let mut told = object(json!({
            "AlarmName": name.name,
            "AlarmDescription": alarm.description(),
        }));
        if let Spec::Composite(spec) = &alarm.spec {
            set(&mut told, "AlarmRule", Some(json!(spec.0.alarm_rule)));
        }
        let more = json!({
            "AWSAccountId": name.place.account.as_str(),
            "AlarmConfigurationUpdatedTimestamp": stamp(alarm.configured_ms),
            "NewStateValue": alarm.state.value.as_str(),
            "NewStateReason": alarm.state.reason,
            "StateChangeTime": stamp(alarm.state.changed_ms),
            "Region": region(name.place.region.as_str()),
            "AlarmArn": name.arn(),
            "OldStateValue": old.value.as_str(),
            "OKActions": actions(Value::Ok),
            "AlarmActions": actions(Value::Alarm),
            "InsufficientDataActions": actions(Value::InsufficientData),
        });
        told.extend(object(more));
        match &alarm.spec {
            Spec::Metric(spec) => set(&mut told, "Trigger", Some(trigger(&spec.0))),
            Spec::Composite(_) => {
                let child = |child: &Child| {
                    let at = stamp(child.changed_ms);
                    let state = json!({"Value": child.value.as_str(), "Timestamp": at});
                    json!({"Arn": child.arn, "State": state})
                };
                let children: Vec<Json> = self.children.iter().map(child).collect();
                set(&mut told, "TriggeringChildren", Some(json!(children)));
            }
        }
        Json::Object(told).to_string()
    }

    /// The event that functions are invoked with.
    pub(crate) fn invocation(&self) -> String {
        let Change { name, alarm, .. } = self;
        let told = json!({
            "source": "aws.cloudwatch",
            "alarmArn": name.arn(),
            "accountId": name.place.account.as_str(),
            "time": stamp(alarm.state.changed_ms),
            "region": name.place.region.as_str(),
            "alarmData": self.detail(),
        });
        told.to_string()
    }

    /// The detail of the event for buses, and what functions are told of the alarm.
    pub(crate) fn detail(&self) -> Json {
        let Change { name, alarm, old, metric_id, .. } = self;
        let mut configuration = Map::new();
        match &alarm.spec {
            Spec::Metric(spec) => {
                set(&mut configuration, "metrics", Some(metrics(&spec.0, metric_id)));
            }
            Spec::Composite(_) => set_rule(&mut configuration, &alarm.spec),
        }
        set(&mut configuration, "description", alarm.description().map(|text| json!(text)));
        json!({
            "alarmName": name.name,
            "state": state(&alarm.state, hold(alarm)),
            "previousState": state(old, None),
            "configuration": configuration,
        })
    }
}

/// What holds a composite alarm's actions back, as it is shown.
pub(crate) fn hold(alarm: &Alarm) -> Option<&'static str> {
    alarm.suppression.as_ref()?.hold.map(super::suppression::Hold::as_str)
}

fn state(state: &State, hold: Option<&str>) -> Json {
    let mut told = Map::new();
    set(&mut told, "actionsSuppressedBy", hold.map(|hold| json!(hold)));
    let reason = hold.map(|hold| json!(format!("Actions suppressed by {hold}")));
    set(&mut told, "actionsSuppressedReason", reason);
    set(&mut told, "value", Some(json!(state.value.as_str())));
    set(&mut told, "reason", Some(json!(state.reason)));
    set(&mut told, "reasonData", state.reason_data.as_ref().map(|data| json!(data)));
    set(&mut told, "timestamp", Some(json!(stamp(state.updated_ms))));
    Json::Object(told)
}

fn set_rule(configuration: &mut Map<String, Json>, spec: &Spec) {
    let Spec::Composite(spec) = spec else { return };
    let spec = &spec.0;
    set(configuration, "alarmRule", Some(json!(spec.alarm_rule)));
    let suppressor = spec.actions_suppressor.as_ref().map(|name| json!(name));
    set(configuration, "actionsSuppressor", suppressor);
    let wait = spec.actions_suppressor_wait_period.map(|period| json!(period));
    set(configuration, "actionsSuppressorWaitPeriod", wait);
    let extension = spec.actions_suppressor_extension_period.map(|period| json!(period));
    set(configuration, "actionsSuppressorExtensionPeriod", extension);
}

/// What happened to a configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    Create,
    Update,
    Delete,
}

/// The detail of the event about a change of an alarm's configuration.
pub(crate) fn configuration_change(
    name: &AlarmName,
    operation: Operation,
    alarm: &Alarm,
    previous: Option<&Alarm>,
    metric_id: &str,
) -> Json {
    let operation = match operation {
        Operation::Create => "create",
        Operation::Update => "update",
        Operation::Delete => "delete",
    };
    let mut state = Map::new();
    set(&mut state, "actionsSuppressedBy", hold(alarm).map(|hold| json!(hold)));
    set(&mut state, "value", Some(json!(alarm.state.value.as_str())));
    set(&mut state, "timestamp", Some(json!(stamp(alarm.state.updated_ms))));
    let mut told = object(json!({
        "alarmName": name.name,
        "operation": operation,
        "state": state,
        "configuration": configuration(name, alarm, metric_id),
    }));
    let previous = previous.map(|alarm| configuration(name, alarm, metric_id));
    set(&mut told, "previousConfiguration", previous);
    Json::Object(told)
}

/// A whole configuration, as events and histories have it.
pub(crate) fn configuration(name: &AlarmName, alarm: &Alarm, metric_id: &str) -> Json {
    let mut told = Map::new();
    if let Spec::Metric(spec) = &alarm.spec {
        let spec = &spec.0;
        set(&mut told, "evaluationPeriods", spec.evaluation_periods.map(|n| json!(n)));
        set(&mut told, "datapointsToAlarm", spec.datapoints_to_alarm.map(|n| json!(n)));
        set(&mut told, "threshold", spec.threshold.map(|n| json!(n)));
        let operator = spec.comparison_operator.as_ref();
        set(&mut told, "comparisonOperator", operator.map(|one| json!(one.as_str())));
        set(&mut told, "treatMissingData", spec.treat_missing_data.as_ref().map(|how| json!(how)));
        let low = spec.evaluate_low_sample_count_percentile.as_ref();
        set(&mut told, "evaluateLowSampleCountPercentile", low.map(|how| json!(how)));
        set(&mut told, "metrics", Some(metrics(spec, metric_id)));
    }
    set_rule(&mut told, &alarm.spec);
    set(&mut told, "alarmName", Some(json!(name.name)));
    set(&mut told, "description", alarm.description().map(|text| json!(text)));
    set(&mut told, "actionsEnabled", Some(json!(alarm.acts())));
    set(&mut told, "timestamp", Some(json!(stamp(alarm.configured_ms))));
    set(&mut told, "okActions", Some(json!(alarm.actions(Value::Ok))));
    set(&mut told, "alarmActions", Some(json!(alarm.actions(Value::Alarm))));
    let insufficient = alarm.actions(Value::InsufficientData);
    set(&mut told, "insufficientDataActions", Some(json!(insufficient)));
    Json::Object(told)
}

/// The metrics of an alarm, as events have them.
fn metrics(spec: &PutMetricAlarmInput, metric_id: &str) -> Json {
    let dimensions = |all: Option<&Vec<Dimension>>| {
        let pairs = all.into_iter().flatten().map(|d| (d.name.clone(), json!(d.value)));
        Json::Object(pairs.collect())
    };
    if let Some(queries) = spec.metrics.as_ref().filter(|queries| !queries.is_empty()) {
        let query = |query: &MetricDataQuery| {
            let mut told = Map::new();
            set(&mut told, "id", Some(json!(query.id)));
            let stat = query.metric_stat.as_ref().map(|of| {
                let metric = json!({
                    "namespace": of.metric.namespace,
                    "name": of.metric.metric_name,
                    "dimensions": dimensions(of.metric.dimensions.as_ref()),
                });
                let mut stat = object(json!({
                    "metric": metric, "period": of.period, "stat": of.stat,
                }));
                set(&mut stat, "unit", of.unit.as_ref().map(|unit| json!(unit.as_str())));
                Json::Object(stat)
            });
            set(&mut told, "metricStat", stat);
            set(&mut told, "expression", query.expression.as_ref().map(|text| json!(text)));
            set(&mut told, "label", query.label.as_ref().map(|text| json!(text)));
            set(&mut told, "period", query.period.map(|period| json!(period)));
            set(&mut told, "returnData", Some(json!(query.return_data != Some(false))));
            Json::Object(told)
        };
        return Json::Array(queries.iter().map(query).collect());
    }
    let mut stat = object(json!({
        "metric": {
            "namespace": spec.namespace,
            "name": spec.metric_name,
            "dimensions": dimensions(spec.dimensions.as_ref()),
        },
        "period": spec.period,
        "stat": statistic(spec),
    }));
    set(&mut stat, "unit", spec.unit.as_ref().map(|unit| json!(unit.as_str())));
    json!([{"id": metric_id, "metricStat": stat, "returnData": true}])
}

fn statistic(spec: &PutMetricAlarmInput) -> Option<&str> {
    let plain = spec.statistic.as_ref().map(|statistic| statistic.as_str());
    plain.or(spec.extended_statistic.as_deref())
}

/// `Trigger` of messages to topics.
fn trigger(spec: &PutMetricAlarmInput) -> Json {
    let named = |all: Option<&Vec<Dimension>>| -> Vec<Json> {
        let pairs = all.into_iter().flatten();
        pairs.map(|d| json!({"value": d.value, "name": d.name})).collect()
    };
    let mut told = Map::new();
    let queries = spec.metrics.as_ref().filter(|queries| !queries.is_empty());
    if queries.is_none() {
        set(&mut told, "MetricName", Some(json!(spec.metric_name)));
        set(&mut told, "Namespace", Some(json!(spec.namespace)));
        match &spec.extended_statistic {
            Some(text) => {
                set(&mut told, "StatisticType", Some(json!("ExtendedStatistic")));
                set(&mut told, "ExtendedStatistic", Some(json!(text)));
            }
            None => {
                let name = statistic(spec).map(str::to_ascii_uppercase);
                set(&mut told, "StatisticType", Some(json!("Statistic")));
                set(&mut told, "Statistic", Some(json!(name)));
            }
        }
        let unit = spec.unit.as_ref().map(|unit| unit.as_str());
        set(&mut told, "Unit", Some(json!(unit)));
        set(&mut told, "Dimensions", Some(json!(named(spec.dimensions.as_ref()))));
    }
    set(&mut told, "Period", spec.period.map(|period| json!(period)));
    set(&mut told, "EvaluationPeriods", Some(json!(spec.evaluation_periods)));
    set(&mut told, "DatapointsToAlarm", spec.datapoints_to_alarm.map(|points| json!(points)));
    let operator = spec.comparison_operator.as_ref().map(|one| one.as_str());
    set(&mut told, "ComparisonOperator", Some(json!(operator)));
    set(&mut told, "Threshold", Some(json!(spec.threshold)));
    let missing = spec.treat_missing_data.as_deref().unwrap_or_default();
    set(&mut told, "TreatMissingData", Some(json!(missing)));
    let low = spec.evaluate_low_sample_count_percentile.as_deref().unwrap_or_default();
    set(&mut told, "EvaluateLowSampleCountPercentile", Some(json!(low)));
    let stat = |of: &MetricStat| {
        let metric = json!({
            "Dimensions": named(of.metric.dimensions.as_ref()),
            "MetricName": of.metric.metric_name,
            "Namespace": of.metric.namespace,
        });
        let mut stat = object(json!({"Metric": metric, "Period": of.period, "Stat": of.stat}));
        set(&mut stat, "Unit", of.unit.as_ref().map(|unit| json!(unit.as_str())));
        Json::Object(stat)
    };
    let query = |query: &MetricDataQuery| {
        let mut told = Map::new();
        set(&mut told, "Expression", query.expression.as_ref().map(|text| json!(text)));
        set(&mut told, "Id", Some(json!(query.id)));
        set(&mut told, "Label", query.label.as_ref().map(|text| json!(text)));
        set(&mut told, "MetricStat", query.metric_stat.as_ref().map(stat));
        set(&mut told, "ReturnData", Some(json!(query.return_data != Some(false))));
        Json::Object(told)
    };
    let queries = queries.map(|queries| queries.iter().map(query).collect::<Vec<_>>());
    set(&mut told, "Metrics", queries.map(|queries| json!(queries)));
    Json::Object(told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alarms::names::Place;

    #[test]
    fn subjects_are_what_topics_take() {
        let place = Place::kept("000000000000", "us-east-1");
        let of = |name: &str| subject(&place.alarm(name), Value::Alarm);
        assert_eq!(of("CPU"), r#"ALARM: "CPU" in US East (N. Virginia)"#);
        assert_eq!(of("Zähler\n"), r#"ALARM: "Z?hler?" in US East (N. Virginia)"#);
        let long = of(&"x".repeat(255));
        assert_eq!(long.len(), SUBJECT_MAX);
        assert!(long.ends_with(r#"xxx..." in US East (N. Virginia)"#), "{long}");
    }
}
