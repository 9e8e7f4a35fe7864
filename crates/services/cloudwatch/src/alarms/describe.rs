//! Showing alarms.

use super::errors::{invalid, no_alarm, unavailable};
use super::keys;
use super::listing::{Ask, Page};
use super::model::{self, Alarm, Spec, Value};
use super::names::{AlarmName, Place};
use super::shown::{Much, Shown, metric, shown};
use crate::data::MetricRef;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::{
    AlarmType, DescribeAlarmsForMetricInput, DescribeAlarmsForMetricOutput, DescribeAlarmsInput,
    DescribeAlarmsOutput,
};
use foundation::Caller;
use std::collections::BTreeSet;
use store::{Direction, KeyRange, Limit};

impl Room {
    pub(crate) async fn describe(
        &self,
        caller: &Caller,
        input: DescribeAlarmsInput,
    ) -> Result<DescribeAlarmsOutput, ApiError> {
        let place = Place::of(caller);
        let only = related_only(&input)?;
        if input.alarm_names.is_some() && input.alarm_name_prefix.is_some() {
            return Err(invalid("AlarmNamePrefix and AlarmNames cannot be specified together."));
        }
        let (names, much): (Option<BTreeSet<String>>, Much) =
            match (&input.children_of_alarm_name, &input.parents_of_alarm_name) {
                (Some(name), _) => (Some(self.children_of(&place, name).await?), Much::State),
                (_, Some(name)) => (Some(self.parents_of(&place, name).await?), Much::Name),
                _ => (input.alarm_names.map(|names| names.into_iter().collect()), Much::All),
            };
        let types = input.alarm_types.as_deref();
        let types = if only { None } else { Some(types.unwrap_or(&[AlarmType::MetricAlarm])) };
        let state = input.state_value.as_ref().map(Value::of);
        let wanted = |alarm: &Alarm| {
            let acts = |prefix: &String| {
                let all = [Value::Ok, Value::Alarm, Value::InsufficientData];
                all.iter().any(|v| alarm.actions(*v).iter().any(|arn| arn.starts_with(prefix)))
            };
            types.is_none_or(|types| types.contains(&alarm.kind()))
                && state.is_none_or(|state| alarm.state.value == state)
                && input.action_prefix.as_ref().is_none_or(acts)
        };
        let ask = Ask {
            listing: "DescribeAlarms",
            limit: input.max_records,
            token: input.next_token.as_deref(),
        };
        let mut page = Page::new(&ask)?;
        let prefix = input.alarm_name_prefix.as_deref().unwrap_or_default();
        let all = page.rest_of(keys::alarm::all_of(&place, prefix), Direction::Forward);
        match names {
            Some(names) => {
                for name in names.iter().map(|name| place.alarm(name)) {
                    let key = keys::alarm::key(&name);
                    if !all.contains(&key) {
                        continue;
                    }
                    let found = self.alarm(&name).await.map_err(unavailable)?;
                    let found = found.filter(|found| wanted(&found.alarm));
                    let Some(found) = found else { continue };
                    if page.is_full_with(shown(&name, found.alarm, much), &key) {
                        break;
                    }
                }
            }
            None => {
                let mut each = |name: AlarmName, alarm: Alarm| {
                    let key = keys::alarm::key(&name);
                    wanted(&alarm) && page.is_full_with(shown(&name, alarm, much), &key)
                };
                self.each_alarm(all, &mut each).await?;
            }
        }
        let (alarms, next_token) = page.end();
        let (mut metric_alarms, mut composite_alarms) = (Vec::new(), Vec::new());
        for alarm in alarms {
            match alarm {
                Shown::Metric(alarm) => metric_alarms.push(*alarm),
                Shown::Composite(alarm) => composite_alarms.push(*alarm),
            }
        }
        Ok(DescribeAlarmsOutput {
            composite_alarms: Some(composite_alarms),
            metric_alarms: Some(metric_alarms),
            next_token,
        })
    }

    /// Goes through alarms by name, until `each` says that it is enough.
    async fn each_alarm(
        &self,
        range: KeyRange,
        each: &mut (dyn FnMut(AlarmName, Alarm) -> bool + Send),
    ) -> Result<(), ApiError> {
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                let name = keys::alarm::read(&entry.key).map_err(unavailable)?;
                let alarm = model::decode("alarm", &entry.value).map_err(unavailable)?;
                if each(name, alarm) {
                    return Ok(());
                }
            }
            rest = page.next;
        }
        Ok(())
    }

    async fn children_of(&self, place: &Place, name: &str) -> Result<BTreeSet<String>, ApiError> {
        let found = self.alarm(&place.alarm(name)).await.map_err(unavailable)?;
        Ok(found.ok_or_else(|| no_alarm(name))?.alarm.spec.looks_at(place))
    }

    async fn parents_of(&self, place: &Place, name: &str) -> Result<BTreeSet<String>, ApiError> {
        let name = AlarmName::meant(place, name);
        let (mut parents, mut rest) = (BTreeSet::new(), Some(keys::alarm::looks_at(&name)));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(unavailable)?;
            for entry in page.entries {
                parents.insert(keys::alarm::who_looks(&entry.key).map_err(unavailable)?);
            }
            rest = page.next;
        }
        Ok(parents)
    }

    pub(crate) async fn describe_for_metric(
        &self,
        caller: &Caller,
        input: DescribeAlarmsForMetricInput,
    ) -> Result<DescribeAlarmsForMetricOutput, ApiError> {
        let place = Place::of(caller);
        let of = MetricRef::of(&input.namespace, &input.metric_name, input.dimensions.as_deref());
        let mut alarms = Vec::new();
        let mut each = |name: AlarmName, alarm: Alarm| {
            let Spec::Metric(spec) = &alarm.spec else { return false };
            let spec = &spec.0;
            let (Some(namespace), Some(metric_name)) = (&spec.namespace, &spec.metric_name) else {
                return false;
            };
            let same = MetricRef::of(namespace, metric_name, spec.dimensions.as_deref()) == of
                && input.statistic.as_ref().is_none_or(|one| spec.statistic.as_ref() == Some(one))
                && input
                    .extended_statistic
                    .as_ref()
                    .is_none_or(|one| spec.extended_statistic.as_ref() == Some(one))
                && input.period.is_none_or(|one| spec.period == Some(one))
                && input.unit.as_ref().is_none_or(|one| spec.unit.as_ref() == Some(one));
            if same {
                alarms.push(metric(&name, alarm));
            }
            false
        };
        self.each_alarm(keys::alarm::all_of(&place, ""), &mut each).await?;
        Ok(DescribeAlarmsForMetricOutput { metric_alarms: Some(alarms) })
    }
}

/// Whether children or parents of an alarm are asked for, which nothing else may go with.
fn related_only(input: &DescribeAlarmsInput) -> Result<bool, ApiError> {
    let asked = [
        ("ChildrenOfAlarmName", input.children_of_alarm_name.is_some()),
        ("ParentsOfAlarmName", input.parents_of_alarm_name.is_some()),
        ("ActionPrefix", input.action_prefix.is_some()),
        ("AlarmNamePrefix", input.alarm_name_prefix.is_some()),
        ("AlarmNames", input.alarm_names.is_some()),
        ("AlarmTypes", input.alarm_types.is_some()),
        ("StateValue", input.state_value.is_some()),
    ];
    let mut given = asked.iter().filter(|(_, given)| *given).map(|(name, _)| *name);
    let Some(first @ ("ChildrenOfAlarmName" | "ParentsOfAlarmName")) = given.next() else {
        return Ok(false);
    };
    match given.next() {
        None => Ok(true),
        Some(other) => Err(invalid(format!(
            "{first} can only be specified together with MaxRecords and NextToken, not with {other}."
        ))),
    }
}
