//! What may be put as a metric alarm, beyond what the model says.

use super::errors::{invalid, not_built};
use super::judge::{Operator, Treatment};
use super::limits::{DAY_S, HOUR_S, QUERIES_MAX, WEEK_S};
use super::names::Place;
use crate::data::Statistic;
use aws_api::ApiError;
use aws_api::cloudwatch::{MetricDataQuery, PutMetricAlarmInput};

/// Checks a metric alarm as it is put.
pub(crate) fn metric(place: &Place, input: &PutMetricAlarmInput) -> Result<(), ApiError> {
    if input.evaluation_criteria.is_some() || input.evaluation_interval.is_some() {
        return Err(not_built("alarms on PromQL queries (EvaluationCriteria, EvaluationInterval)"));
    }
    if input.threshold_metric_id.is_some() {
        return Err(not_built("alarms on anomaly detection bands (ThresholdMetricId)"));
    }
    let Some(operator) = &input.comparison_operator else {
        return Err(invalid("The parameter ComparisonOperator is required."));
    };
    if Operator::of(operator).is_none() {
        return Err(not_built(&format!("alarms on anomaly detection bands ({operator})")));
    }
    if !input.threshold.ok_or_else(|| invalid("The parameter Threshold is required."))?.is_finite()
    {
        return Err(invalid("The parameter Threshold must be a number."));
    }
    let periods = input.evaluation_periods;
    let periods = periods.ok_or_else(|| invalid("The parameter EvaluationPeriods is required."))?;
    if input.datapoints_to_alarm.is_some_and(|points| points > periods) {
        return Err(invalid("DatapointsToAlarm must be less than or equal to EvaluationPeriods"));
    }
    if let Some(text) = input.treat_missing_data.as_deref()
        && Treatment::parse(text).is_none()
    {
        return Err(invalid(format!(
            "Option {text} for TreatMissingData is not supported. Supported options are: [breaching, notBreaching, ignore, missing]"
        )));
    }
    let period = match &input.metrics {
        Some(metrics) if !metrics.is_empty() => math(place, input, metrics)?,
        _ => single(input)?,
    };
    span(period, periods)?;
    actions(
        place,
        [&input.ok_actions, &input.alarm_actions, &input.insufficient_data_actions],
        &["sns", "lambda"],
    )
}

fn period(seconds: i32) -> Result<i64, ApiError> {
    match seconds {
        10 | 20 | 30 => Ok(i64::from(seconds)),
        _ if seconds > 0 && seconds % 60 == 0 => Ok(i64::from(seconds)),
        _ => Err(invalid("Period must be 10, 20, 30 or a multiple of 60")),
    }
}

fn span(period: i64, periods: i32) -> Result<(), ApiError> {
    let seconds = period.saturating_mul(i64::from(periods));
    if period < HOUR_S && seconds > DAY_S {
        return Err(invalid(
            "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400).",
        ));
    }
    if seconds > WEEK_S {
        return Err(invalid(
            "Metrics cannot be checked across more than seven days (EvaluationPeriods * Period must be <= 604800).",
        ));
    }
    Ok(())
}

/// An alarm on one metric; its period, in seconds.
fn single(input: &PutMetricAlarmInput) -> Result<i64, ApiError> {
    if input.metric_name.is_none() || input.namespace.is_none() {
        return Err(invalid(
            "Either Metrics or both of MetricName and Namespace must be specified for a metric alarm.",
        ));
    }
    let given = input.period.ok_or_else(|| invalid("The parameter Period is required."))?;
    let percentile = match (&input.statistic, &input.extended_statistic) {
        (Some(_), None) => false,
        (None, Some(text)) => match Statistic::parse(text) {
            Some(Statistic::Percentile(_)) => true,
            Some(_) => false,
            None => {
                return Err(invalid(format!(
                    "The value {text} for parameter ExtendedStatistic is not supported."
                )));
            }
        },
        _ => {
            return Err(invalid(
                "Exactly one of the parameters Statistic and ExtendedStatistic must be specified.",
            ));
        }
    };
    match input.evaluate_low_sample_count_percentile.as_deref() {
        None => {}
        Some("evaluate" | "ignore") if percentile => {}
        Some("evaluate" | "ignore") => {
            return Err(invalid(
                "EvaluateLowSampleCountPercentile may only be specified for alarms based on percentiles.",
            ));
        }
        Some(other) => {
            return Err(invalid(format!(
                "Option {other} for EvaluateLowSampleCountPercentile is not supported. Supported options are: [evaluate, ignore]"
            )));
        }
    }
    period(given)
}

/// An alarm on an expression, or on one of several metrics; its period, in seconds.
fn math(
    place: &Place,
    input: &PutMetricAlarmInput,
    metrics: &[MetricDataQuery],
) -> Result<i64, ApiError> {
    let single = [
        ("Dimensions", input.dimensions.as_ref().is_some_and(|all| !all.is_empty())),
        ("EvaluateLowSampleCountPercentile", input.evaluate_low_sample_count_percentile.is_some()),
        ("ExtendedStatistic", input.extended_statistic.is_some()),
        ("MetricName", input.metric_name.is_some()),
        ("Namespace", input.namespace.is_some()),
        ("Period", input.period.is_some()),
        ("Statistic", input.statistic.is_some()),
        ("Unit", input.unit.is_some()),
    ];
    if let Some((name, _)) = single.iter().find(|(_, given)| *given) {
        return Err(invalid(format!(
            "The parameter {name} cannot be specified together with Metrics."
        )));
    }
    if metrics.len() > QUERIES_MAX {
        return Err(invalid(format!("The Metrics list may have at most {QUERIES_MAX} elements.")));
    }
    let mut periods = Vec::new();
    for (index, query) in metrics.iter().enumerate() {
        if metrics.iter().take(index).any(|other| other.id == query.id) {
            return Err(invalid(format!(
                "The Id {} is used more than once in the Metrics list.",
                query.id
            )));
        }
        if query.account_id.as_deref().is_some_and(|id| id != place.account.as_str()) {
            return Err(not_built("alarms on metrics of other accounts (AccountId)"));
        }
        match (&query.metric_stat, &query.expression) {
            (Some(of), None) => {
                if Statistic::parse(&of.stat).is_none() {
                    return Err(invalid(format!(
                        "The value {} for parameter Stat is not supported.",
                        of.stat
                    )));
                }
                periods.push(period(of.period)?);
            }
            (None, Some(text)) if text.contains("ANOMALY_DETECTION_BAND") => {
                return Err(not_built(
                    "alarms on anomaly detection bands (ANOMALY_DETECTION_BAND)",
                ));
            }
            (None, Some(_)) => periods.extend(query.period.map(period).transpose()?),
            _ => {
                return Err(invalid(format!(
                    "Exactly one of MetricStat and Expression must be specified for the Id {}.",
                    query.id
                )));
            }
        }
    }
    if metrics.iter().filter(|query| query.return_data != Some(false)).count() != 1 {
        return Err(invalid("Exactly one element of the metrics list should return data."));
    }
    // The longest is that of the data points that come of it.
    periods.into_iter().max().ok_or_else(|| invalid("The parameter Period is required."))
}

/// Actions of the services that alarms can tell; others are refused by name.
pub(crate) fn actions(
    place: &Place,
    lists: [&Option<Vec<String>>; 3],
    services: &[&str],
) -> Result<(), ApiError> {
    for arn in lists.into_iter().flatten().flatten() {
        let mut parts = arn.splitn(6, ':');
        let mut part = || parts.next().unwrap_or_default();
        let (arn_word, _partition, service, region) = (part(), part(), part(), part());
        let (account, resource) = (part(), part());
        if arn_word != "arn" {
            return Err(invalid(format!("Invalid arn syntax: {arn}")));
        }
        match service {
            _ if services.contains(&service) => {}
            "automate" | "swf" | "ec2" => {
                return Err(not_built(&format!("EC2 actions of alarms ({arn})")));
            }
            "autoscaling" | "application-autoscaling" => {
                return Err(not_built(&format!("Auto Scaling actions of alarms ({arn})")));
            }
            "ssm" | "ssm-incidents" => {
                return Err(not_built(&format!("Systems Manager actions of alarms ({arn})")));
            }
            "aiops" => {
                return Err(not_built(&format!("investigations as actions of alarms ({arn})")));
            }
            _ => return Err(invalid(format!("Invalid arn syntax: {arn}"))),
        }
        if region != place.region.as_str() {
            return Err(invalid(format!(
                "Invalid region {region} specified. Only {} is supported.",
                place.region.as_str()
            )));
        }
        if resource.is_empty() || account.is_empty() {
            return Err(invalid(format!("Invalid arn syntax: {arn}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_api::cloudwatch::{ComparisonOperator, Metric, MetricStat, Statistic as Plain};

    type Change = fn(&mut PutMetricAlarmInput);

    fn base() -> PutMetricAlarmInput {
        PutMetricAlarmInput {
            alarm_name: "a".to_owned(),
            comparison_operator: Some(ComparisonOperator::GreaterThanThreshold),
            evaluation_periods: Some(3),
            metric_name: Some("Orders".to_owned()),
            namespace: Some("Shop".to_owned()),
            period: Some(60),
            statistic: Some(Plain::Sum),
            threshold: Some(1.0),
            ..PutMetricAlarmInput::default()
        }
    }

    fn query(id: &str, expression: Option<&str>, returned: bool) -> MetricDataQuery {
        let metric = Metric {
            namespace: Some("Shop".to_owned()),
            metric_name: Some("Orders".to_owned()),
            dimensions: None,
        };
        let stat = MetricStat { metric, period: 60, stat: "Sum".to_owned(), unit: None };
        MetricDataQuery {
            id: id.to_owned(),
            expression: expression.map(str::to_owned),
            metric_stat: expression.is_none().then_some(stat),
            return_data: Some(returned),
            ..MetricDataQuery::default()
        }
    }

    fn of_math(change: impl Fn(&mut Vec<MetricDataQuery>)) -> PutMetricAlarmInput {
        let mut metrics = vec![query("e", Some("m * 2"), true), query("m", None, false)];
        change(&mut metrics);
        PutMetricAlarmInput {
            metric_name: None,
            namespace: None,
            period: None,
            statistic: None,
            metrics: Some(metrics),
            ..base()
        }
    }

    fn refusal(input: &PutMetricAlarmInput) -> Option<String> {
        metric(&Place::kept("000000000000", "us-east-1"), input).err().map(|e| e.to_string())
    }

    #[test]
    fn good_alarms_are_taken() {
        let changes: &[Change] = &[
            |_| {},
            |i| i.period = Some(10),
            |i| i.period = Some(20),
            |i| (i.period, i.evaluation_periods) = (Some(3_600), Some(168)),
            |i| {
                (i.datapoints_to_alarm, i.treat_missing_data) = (Some(3), Some("ignore".to_owned()))
            },
            |i| {
                (i.statistic, i.extended_statistic) = (None, Some("p99.9".to_owned()));
                i.evaluate_low_sample_count_percentile = Some("ignore".to_owned());
            },
            |i| i.ok_actions = Some(vec!["arn:aws:sns:us-east-1:000000000000:t".to_owned()]),
            |i| {
                let arn = "arn:aws:lambda:us-east-1:000000000000:function:f:live";
                i.alarm_actions = Some(vec![arn.to_owned()]);
            },
        ];
        for change in changes {
            let mut input = base();
            change(&mut input);
            assert_eq!(refusal(&input), None);
        }
        assert_eq!(refusal(&of_math(|_| {})), None);
    }

    #[test]
    fn what_aws_refuses_is_refused_in_its_words() {
        let action = |arn: &str| Some(vec![arn.to_owned()]);
        let mut cases: Vec<(PutMetricAlarmInput, &str)> = Vec::new();
        let changes: &[(Change, &str)] = &[
            (|i| i.comparison_operator = None, "ComparisonOperator is required"),
            (
                |i| i.comparison_operator = Some(ComparisonOperator::GreaterThanUpperThreshold),
                "anomaly detection bands (GreaterThanUpperThreshold)",
            ),
            (|i| i.threshold = None, "Threshold is required"),
            (|i| i.threshold_metric_id = Some("ad".to_owned()), "ThresholdMetricId"),
            (|i| i.evaluation_periods = None, "EvaluationPeriods is required"),
            (
                |i| i.datapoints_to_alarm = Some(4),
                "ValidationError: DatapointsToAlarm must be less than or equal to EvaluationPeriods",
            ),
            (|i| i.treat_missing_data = Some("bad".to_owned()), "Option bad for TreatMissingData"),
            (|i| i.period = Some(45), "Period must be 10, 20, 30 or a multiple of 60"),
            (|i| i.period = None, "Period is required"),
            (|i| i.evaluation_periods = Some(1_441), "more than a day (EvaluationPeriods"),
            (
                |i| (i.period, i.evaluation_periods) = (Some(86_400), Some(8)),
                "more than seven days",
            ),
            (|i| i.statistic = None, "Exactly one of the parameters Statistic"),
            (|i| i.extended_statistic = Some("p9".to_owned()), "Exactly one of the parameters"),
            (|i| i.metric_name = None, "Either Metrics or both"),
            (
                |i| (i.statistic, i.extended_statistic) = (None, Some("x9".to_owned())),
                "The value x9 for parameter ExtendedStatistic",
            ),
            (
                |i| i.evaluate_low_sample_count_percentile = Some("ignore".to_owned()),
                "only be specified for alarms based on percentiles",
            ),
        ];
        for (change, text) in changes {
            let mut input = base();
            change(&mut input);
            cases.push((input, text));
        }
        for (arn, text) in [
            ("t", "Invalid arn syntax: t"),
            ("arn:aws:sqs:us-east-1:000000000000:q", "Invalid arn syntax"),
            ("arn:aws:sns:us-east-1:000000000000:", "Invalid arn syntax"),
            (
                "arn:aws:sns:eu-west-1:000000000000:t",
                "Invalid region eu-west-1 specified. Only us-east-1 is supported.",
            ),
            ("arn:aws:automate:us-east-1:ec2:stop", "EC2 actions of alarms"),
            ("arn:aws:swf:us-east-1:0:action/actions/AWS_EC2", "EC2 actions"),
            ("arn:aws:autoscaling:us-east-1:0:scalingPolicy:x", "Auto Scaling actions"),
            ("arn:aws:ssm:us-east-1:0:opsitem:1", "Systems Manager actions"),
        ] {
            cases.push((PutMetricAlarmInput { alarm_actions: action(arn), ..base() }, text));
        }
        cases.push((
            of_math(|m| m[1].return_data = None),
            "Exactly one element of the metrics list",
        ));
        cases.push((of_math(|m| m[1].id = "e".to_owned()), "The Id e is used more than once"));
        cases.push((
            of_math(|m| m[0].expression = Some("ANOMALY_DETECTION_BAND(m, 2)".to_owned())),
            "ANOMALY_DETECTION_BAND",
        ));
        cases.push((
            of_math(|m| m[0].expression = None),
            "Exactly one of MetricStat and Expression",
        ));
        cases.push((
            PutMetricAlarmInput { period: Some(60), ..of_math(|_| {}) },
            "The parameter Period cannot be specified together with Metrics.",
        ));
        for (input, text) in cases {
            let refusal = refusal(&input).unwrap_or_default();
            assert!(refusal.contains(text), "{refusal:?} should say {text:?}");
        }
    }
}
