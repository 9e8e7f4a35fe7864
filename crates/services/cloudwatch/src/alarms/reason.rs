//! Why a metric alarm is in a state: `StateReason` and `StateReasonData`.

use super::judge::{Judged, Operator, Point, Rule, Treatment};
use super::model::Value;
use super::words::{many, number, short, stamp, were};
use serde_json::json;

/// With so many points or more, only the newest are named.
const NAMED_MAX: usize = 5;

/// What a reason is about beside the points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct About<'a> {
    pub(crate) rule: &'a Rule,
    /// `DatapointsToAlarm` was given: reasons then say of how many.
    pub(crate) says_of: bool,
    /// Of a metric, not of an expression.
    pub(crate) statistic: Option<&'a str>,
    pub(crate) unit: Option<&'a str>,
    pub(crate) period_s: u32,
    /// When the points were read.
    pub(crate) now_ms: i64,
    /// When the newest period that was looked at begins.
    pub(crate) newest_ms: i64,
}

fn against(operator: Operator) -> &'static str {
    match operator {
        Operator::Greater => "greater than",
        Operator::GreaterOrEqual => "greater than or equal to",
        Operator::Less => "less than",
        Operator::LessOrEqual => "less than or equal to",
    }
}

fn named(points: &[&Point]) -> String {
    let one = |point: &&Point| format!("{} ({})", number(point.value), short(point.at_ms));
    let all: Vec<String> = points.iter().take(NAMED_MAX).map(one).collect();
    format!("[{}]", all.join(", "))
}

impl About<'_> {
    /// `Threshold Crossed: …`, `Insufficient Data: …`.
    pub(crate) fn text(&self, judged: &Judged) -> String {
        let rule = self.rule;
        if judged.value == Value::InsufficientData {
            let count = judged.filled;
            return format!(
                "Insufficient Data: {} {} unknown.",
                many(count, "datapoint"),
                were(count)
            );
        }
        let alarm = judged.value == Value::Alarm;
        let crossed: Vec<&Point> =
            judged.points.iter().filter(|point| rule.breaches(point) == alarm).collect();
        let count = crossed.len();
        let filled = match rule.missing {
            Treatment::Breaching => Some("Breaching"),
            Treatment::NotBreaching => Some("NonBreaching"),
            Treatment::Missing | Treatment::Ignore => None,
        };
        let filled = filled.filter(|_| judged.filled > 0).map(|how| {
            let missing = many(judged.filled, "missing datapoint");
            format!(" and {missing} {} treated as [{how}]", were(judged.filled))
        });
        let filled = filled.unwrap_or_default();
        let threshold = format!(
            "{}{} the threshold ({})",
            if alarm { "" } else { "not " },
            against(rule.operator),
            number(rule.threshold)
        );
        let of = match self.says_of {
            true => format!("{count} out of the last {} datapoints", rule.periods),
            false => many(count, "datapoint"),
        };
        let mut text = match count {
            0 => {
                let periods = many(rule.periods, "period");
                let there = judged.points.len();
                let received = match there {
                    0 => "no datapoints were".to_owned(),
                    _ => format!("{} {}", many(there, "datapoint"), were(there)),
                };
                format!("Threshold Crossed: {received} received for {periods}{filled}")
            }
            _ if count < NAMED_MAX => {
                let (named, were) = (named(&crossed), were(count));
                format!("Threshold Crossed: {of} {named} {were} {threshold}{filled}")
            }
            _ => {
                let newest = named(&crossed);
                let newest =
                    format!("The most recent datapoints which crossed the threshold: {newest}");
                format!("Threshold Crossed: {of} were {threshold}{filled}. {newest}")
            }
        };
        if self.says_of && count > 0 {
            let (least, way) = match alarm {
                true => (rule.to_alarm, "OK -> ALARM"),
                false => (rule.periods - rule.to_alarm + 1, "ALARM -> OK"),
            };
            text.push_str(&format!(" (minimum {} for {way} transition)", many(least, "datapoint")));
        }
        text.push('.');
        text
    }

    /// The same for programs: a JSON object.
    pub(crate) fn data(&self, judged: &Judged) -> String {
        let mut data = json!({"version": "1.0", "queryDate": stamp(self.now_ms)});
        let mut set = |name: &str, value: serde_json::Value| {
            if let Some(members) = data.as_object_mut() {
                members.insert(name.to_owned(), value);
            }
        };
        if let Some(oldest) = judged.points.last() {
            set("startDate", json!(stamp(oldest.at_ms)));
        }
        if let Some(unit) = self.unit {
            set("unit", json!(unit));
        }
        if let Some(statistic) = self.statistic {
            set("statistic", json!(statistic));
        }
        set("period", json!(self.period_s));
        let values: Vec<f64> = judged.points.iter().rev().map(|point| point.value).collect();
        set("recentDatapoints", json!(values));
        set("threshold", json!(self.rule.threshold));
        set("evaluatedDatapoints", json!(self.evaluated(judged)));
        data.to_string()
    }

    /// The points that are there, and the newest of the periods that are not, the newest first.
    fn evaluated(&self, judged: &Judged) -> Vec<serde_json::Value> {
        let step = i64::from(self.period_s) * 1000;
        let range = i64::try_from(self.rule.range).unwrap_or(i64::MAX);
        let mut periods: Vec<(i64, Option<&Point>)> =
            judged.points.iter().map(|point| (point.at_ms, Some(point))).collect();
        let absent = (0..range)
            .map(|age| self.newest_ms - age * step)
            .filter(|at| !judged.points.iter().any(|point| point.at_ms == *at));
        periods.extend(absent.take(judged.filled).map(|at| (at, None)));
        periods.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let shown = |(at, point): (i64, Option<&Point>)| match point {
            None => json!({"timestamp": stamp(at)}),
            Some(Point { value, samples: None, .. }) => {
                json!({"timestamp": stamp(at), "value": value})
            }
            Some(Point { value, samples: Some(samples), .. }) => {
                json!({"timestamp": stamp(at), "sampleCount": samples, "value": value})
            }
        };
        periods.into_iter().map(shown).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-22T03:00:00Z.
    const NEWEST_MS: i64 = 1_795_316_400_000;

    fn judged(value: Value, values: &[f64], filled: usize) -> Judged {
        let point = |(age, value): (usize, &f64)| {
            let at_ms = NEWEST_MS - 60_000 * age as i64;
            Point { at_ms, value: *value, samples: Some(2.0) }
        };
        Judged { value, points: values.iter().enumerate().map(point).collect(), filled }
    }

    fn about(rule: &Rule, says_of: bool) -> About<'_> {
        About {
            rule,
            says_of,
            statistic: Some("Average"),
            unit: None,
            period_s: 60,
            now_ms: NEWEST_MS + 61_234,
            newest_ms: NEWEST_MS,
        }
    }

    #[test]
    fn reasons_read_as_aws_writes_them() {
        use Treatment::{Breaching, Missing as Absent, NotBreaching};
        let cases = [
            (
                (1, 1, true, Absent, Value::Alarm, vec![5.0], 0),
                "Threshold Crossed: 1 out of the last 1 datapoints [5.0 (22/11/26 03:00:00)] was greater than the threshold (1.0) (minimum 1 datapoint for OK -> ALARM transition).",
            ),
            (
                (2, 3, true, Absent, Value::Ok, vec![0.5, 4.0, 1.0], 0),
                "Threshold Crossed: 2 out of the last 3 datapoints [0.5 (22/11/26 03:00:00), 1.0 (22/11/26 02:58:00)] were not greater than the threshold (1.0) (minimum 2 datapoints for ALARM -> OK transition).",
            ),
            (
                (1, 1, false, NotBreaching, Value::Alarm, vec![21.5], 0),
                "Threshold Crossed: 1 datapoint [21.5 (22/11/26 03:00:00)] was greater than the threshold (1.0).",
            ),
            (
                (2, 2, false, Breaching, Value::Alarm, vec![], 2),
                "Threshold Crossed: no datapoints were received for 2 periods and 2 missing datapoints were treated as [Breaching].",
            ),
            (
                (1, 1, false, NotBreaching, Value::Ok, vec![], 1),
                "Threshold Crossed: no datapoints were received for 1 period and 1 missing datapoint was treated as [NonBreaching].",
            ),
            (
                (2, 3, false, Breaching, Value::Alarm, vec![0.0], 2),
                "Threshold Crossed: 1 datapoint was received for 3 periods and 2 missing datapoints were treated as [Breaching].",
            ),
            (
                (2, 2, false, Breaching, Value::Alarm, vec![3.0], 1),
                "Threshold Crossed: 1 datapoint [3.0 (22/11/26 03:00:00)] was greater than the threshold (1.0) and 1 missing datapoint was treated as [Breaching].",
            ),
            (
                (1, 1, false, Absent, Value::InsufficientData, vec![], 1),
                "Insufficient Data: 1 datapoint was unknown.",
            ),
            (
                (5, 5, true, Absent, Value::Alarm, vec![2.0, 3.0, 4.0, 5.0, 6.0], 0),
                "Threshold Crossed: 5 out of the last 5 datapoints were greater than the threshold (1.0). The most recent datapoints which crossed the threshold: [2.0 (22/11/26 03:00:00), 3.0 (22/11/26 02:59:00), 4.0 (22/11/26 02:58:00), 5.0 (22/11/26 02:57:00), 6.0 (22/11/26 02:56:00)] (minimum 5 datapoints for OK -> ALARM transition).",
            ),
        ];
        for ((to_alarm, periods, says_of, missing, value, values, filled), text) in cases {
            let operator = Operator::Greater;
            let rule =
                Rule { operator, threshold: 1.0, periods, to_alarm, range: periods + 2, missing };
            assert_eq!(about(&rule, says_of).text(&judged(value, &values, filled)), text);
        }
    }

    #[test]
    fn programs_are_told_the_same() {
        let operator = Operator::LessOrEqual;
        let missing = Treatment::Breaching;
        let rule = Rule { operator, threshold: 50.0, periods: 3, to_alarm: 3, range: 5, missing };
        let about = About { unit: Some("Seconds"), ..about(&rule, true) };
        assert_eq!(
            about.data(&judged(Value::Alarm, &[45628.0, 1.5], 1)),
            r#"{"version":"1.0","queryDate":"2026-11-22T03:01:01.234+0000","startDate":"2026-11-22T02:59:00.000+0000","unit":"Seconds","statistic":"Average","period":60,"recentDatapoints":[1.5,45628.0],"threshold":50.0,"evaluatedDatapoints":[{"timestamp":"2026-11-22T03:00:00.000+0000","sampleCount":2.0,"value":45628.0},{"timestamp":"2026-11-22T02:59:00.000+0000","sampleCount":2.0,"value":1.5},{"timestamp":"2026-11-22T02:58:00.000+0000"}]}"#
        );
        let empty = about.data(&judged(Value::Alarm, &[], 3));
        assert!(
            empty.contains(r#""recentDatapoints":[],"#) && !empty.contains("startDate"),
            "{empty}"
        );
    }
}
