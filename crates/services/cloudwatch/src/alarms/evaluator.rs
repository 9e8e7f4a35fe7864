//! Works through the alarms that fall due. What fell due while nobody was there is looked at when
//! somebody is again: once, as it was then, and from there on as it is.

use super::Found;
use super::judge::{Judged, Operator, Rule, Treatment, Verdict};
use super::keys;
use super::model::{self, Alarm, Cause, Spec, State, Timer, encode};
use super::names::AlarmName;
use super::readings::{statistic, too_few};
use super::reason::About;
use crate::room::Room;
use aws_api::cloudwatch::PutMetricAlarmInput;
use foundation::Timestamp;
use std::sync::Arc;
use store::{Batch, Check, Entry, Lease, StoreError};
use tenure::{Node, Timers};

/// How long after a period's end an alarm is evaluated: what is measured in a period's last moment
/// takes so long until it is kept.
const GRACE_MS: i64 = 1_000;
/// How many more periods are read than are evaluated, so that there are enough points where some are
/// missing. AWS does not say how many in general; its examples have two.
const SPARE: usize = 2;

/// The period of an alarm's data points, in seconds: the longest where it watches several metrics.
pub(crate) fn period_s(spec: &PutMetricAlarmInput) -> u32 {
    let queries = spec.metrics.iter().flatten();
    let of = |query: &aws_api::cloudwatch::MetricDataQuery| {
        query.metric_stat.as_ref().map(|of| of.period).or(query.period)
    };
    let period = queries.filter_map(of).max().or(spec.period).unwrap_or(60);
    u32::try_from(period).unwrap_or(60)
}

/// How often it is evaluated: every ten seconds where its period is below a minute, else every minute.
fn interval_ms(spec: &PutMetricAlarmInput) -> i64 {
    if period_s(spec) < 60 { 10_000 } else { 60_000 }
}

/// When it is evaluated next.
pub(crate) fn next_due(spec: &PutMetricAlarmInput, now: Timestamp) -> Timestamp {
    let interval = interval_ms(spec);
    let whole = (now.as_millis() - GRACE_MS).div_euclid(interval);
    Timestamp::from_millis((whole + 1) * interval + GRACE_MS)
}

/// Where the newest period ends that is looked at when the alarm falls due.
fn end_at(spec: &PutMetricAlarmInput, due: Timestamp) -> Timestamp {
    let interval = interval_ms(spec);
    Timestamp::from_millis(due.as_millis().div_euclid(interval) * interval)
}

/// What the alarm goes by. What it lacks was refused when it was put.
fn rule_of(spec: &PutMetricAlarmInput) -> Rule {
    let count = |count: i32| usize::try_from(count).unwrap_or(1).max(1);
    let periods = count(spec.evaluation_periods.unwrap_or(1));
    let operator = spec.comparison_operator.as_ref().and_then(Operator::of);
    Rule {
        operator: operator.unwrap_or(Operator::Greater),
        threshold: spec.threshold.unwrap_or_default(),
        periods,
        to_alarm: spec.datapoints_to_alarm.map_or(periods, count).min(periods),
        range: periods + SPARE,
        missing: spec
            .treat_missing_data
            .as_deref()
            .and_then(Treatment::parse)
            .unwrap_or(Treatment::Missing),
    }
}

impl Room {
    /// Evaluates what falls due, for ever.
    pub(crate) async fn evaluate_alarms(self: Arc<Self>) {
        let node = Node::new(&self.store, &self.ambient, &self.node);
        let timers = Timers { node, name: "cloudwatch/alarms", kind: keys::timer::KIND };
        let room = &*self;
        timers.run(|lease, due| async move { room.evaluate_page(&lease, due).await }).await;
    }

    /// Alarms whose states stay are moved on to their next times together.
    async fn evaluate_page(&self, lease: &Lease, due: Vec<Entry>) -> Result<(), StoreError> {
        let mut unchanged = Batch::new().fence(lease);
        for entry in due {
            let timer: Timer = model::decode("timer", &entry.value)?;
            let (at, name) = keys::timer::read(&entry.key)?;
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .delete(entry.key);
            let found = self.alarm(&name).await?;
            let own = |found: &Found| timer.stamp.is_none_or(|stamp| stamp == found.alarm.stamp);
            let Some(Found { mut alarm, entry }) = found.filter(own) else {
                unchanged = unchanged.with(batch);
                continue;
            };
            let before = alarm.clone();
            let batch = match &alarm.spec {
                Spec::Composite(_) => {
                    self.evaluate_composite(batch, &name, &mut alarm, timer.cause).await?
                }
                Spec::Metric(spec) => {
                    let next = next_due(&spec.0, self.ambient.now());
                    let timer = Timer { cause: Cause::Time, ..timer };
                    let batch = batch.put(keys::timer::key(next, &name), encode(&timer));
                    self.evaluate_metric(batch, &name, &mut alarm, at).await?
                }
            };
            if alarm == before {
                unchanged = unchanged.with(batch);
                continue;
            }
            let batch = batch
                .fence(lease)
                .check(Check::Version(entry.key.clone(), entry.version))
                .put(entry.key, encode(&alarm));
            // Where the alarm has changed meanwhile, its timer is still there: it is looked at again.
            let _again = self.store.commit(batch).await?;
        }
        self.store.commit(unchanged).await.map(drop)
    }

    async fn evaluate_metric(
        &self,
        batch: Batch,
        name: &AlarmName,
        alarm: &mut Alarm,
        due: Timestamp,
    ) -> Result<Batch, StoreError> {
        let Spec::Metric(spec) = &alarm.spec else { return Ok(batch) };
        let (spec, end) = (&spec.0, end_at(&spec.0, due));
        let rule = rule_of(spec);
        let points = match self.readings(&name.place, spec, end, rule.range).await {
            Ok(points) => points,
            Err(why) => {
                // The next evaluation may be able to.
                tracing::warn!(%why, alarm = name.arn(), "an alarm can't be evaluated");
                return Ok(batch);
            }
        };
        if too_few(spec, &points) {
            return Ok(batch);
        }
        let Verdict::Is(judged) = rule.judge(&points) else { return Ok(batch) };
        if judged.value == alarm.state.value {
            return Ok(batch);
        }
        let state = self.state_of(spec, &rule, &judged, end);
        self.enter(batch, name, alarm, state, &super::transition::Around::default()).await
    }

    fn state_of(
        &self,
        spec: &PutMetricAlarmInput,
        rule: &Rule,
        judged: &Judged,
        end: Timestamp,
    ) -> State {
        let now_ms = self.ambient.now().as_millis();
        let period_s = period_s(spec);
        let about = About {
            rule,
            says_of: spec.datapoints_to_alarm.is_some(),
            statistic: statistic(spec),
            unit: spec.unit.as_ref().map(|unit| unit.as_str()),
            period_s,
            now_ms,
            newest_ms: end.as_millis() - i64::from(period_s) * 1000,
        };
        State {
            value: judged.value,
            reason: about.text(judged),
            reason_data: Some(about.data(judged)),
            updated_ms: now_ms,
            changed_ms: now_ms,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(period: i32) -> PutMetricAlarmInput {
        PutMetricAlarmInput { period: Some(period), ..PutMetricAlarmInput::default() }
    }

    #[test]
    fn alarms_fall_due_a_moment_after_their_periods_end() {
        for (period, now_ms, due_ms, end_ms) in [
            (10, 0, 1_000, 0),
            (10, 999, 1_000, 0),
            (10, 1_000, 11_000, 10_000),
            (30, 1_500, 11_000, 10_000),
            (60, 1_500, 61_000, 60_000),
            (300, 61_000, 121_000, 120_000),
        ] {
            let (spec, now) = (of(period), Timestamp::from_millis(now_ms));
            let due = next_due(&spec, now);
            assert_eq!(due.as_millis(), due_ms, "{period} {now_ms}");
            assert_eq!(end_at(&spec, due).as_millis(), end_ms, "{period} {now_ms}");
        }
    }
}
