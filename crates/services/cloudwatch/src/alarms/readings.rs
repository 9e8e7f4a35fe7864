//! Reading what a metric alarm watches.

use super::evaluator::period_s;
use super::judge::Point;
use super::names::Place;
use crate::data::{MetricRef, Series, Statistic};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::PutMetricAlarmInput;
use foundation::Timestamp;
use std::time::Duration;

/// The statistic of an alarm on one metric, as requests name it.
pub(crate) fn statistic(spec: &PutMetricAlarmInput) -> Option<&str> {
    let plain = spec.statistic.as_ref().map(|statistic| statistic.as_str());
    plain.or(spec.extended_statistic.as_deref())
}

/// A series, period by period, the newest first.
fn by_period(series: &Series, start: Timestamp, step_ms: i64, periods: usize) -> Vec<Option<f64>> {
    let mut values = vec![None; periods];
    for (at, value) in series {
        let index = (at.as_millis() - start.as_millis()).div_euclid(step_ms.max(1));
        let place = usize::try_from(index).ok().and_then(|index| values.get_mut(index));
        if let Some(place) = place {
            *place = Some(*value);
        }
    }
    values.reverse();
    values
}

impl Room {
    /// The data points of the last `periods` periods before `end`, the newest first.
    pub(crate) async fn readings(
        &self,
        place: &Place,
        spec: &PutMetricAlarmInput,
        end: Timestamp,
        periods: usize,
    ) -> Result<Vec<Option<Point>>, ApiError> {
        let Place { account, region } = place;
        let period_s = period_s(spec);
        let step_ms = i64::from(period_s) * 1000;
        let span = u64::from(period_s).saturating_mul(periods as u64);
        let start = end.before(Duration::from_secs(span));
        let (values, samples) = match &spec.metrics {
            Some(queries) if !queries.is_empty() => {
                let found = self.evaluate(account, region, queries, start, end).await?;
                let series = found.into_iter().next().map(|found| found.series);
                let values = by_period(&series.unwrap_or_default(), start, step_ms, periods);
                (values, vec![None; periods])
            }
            _ => {
                let name = spec.metric_name.as_deref().unwrap_or_default();
                let namespace = spec.namespace.as_deref().unwrap_or_default();
                let metric = MetricRef::of(namespace, name, spec.dimensions.as_deref());
                let unit = spec.unit.as_ref();
                let read = async |statistic: Statistic| {
                    let read = self.statistics(
                        account, region, &metric, unit, &statistic, period_s, start, end,
                    );
                    Ok::<_, ApiError>(by_period(&read.await?, start, step_ms, periods))
                };
                let statistic = statistic(spec).and_then(Statistic::parse);
                // What is none was refused when the alarm was put.
                let values = read(statistic.unwrap_or(Statistic::Average)).await?;
                let any = values.iter().any(Option::is_some);
                let samples = match any {
                    true => read(Statistic::SampleCount).await?,
                    false => vec![None; periods],
                };
                (values, samples)
            }
        };
        let point = |(age, (value, samples)): (usize, (Option<f64>, Option<f64>))| {
            let at_ms = end.as_millis() - step_ms * (i64::try_from(age).unwrap_or(0) + 1);
            value.map(|value| Point { at_ms, value, samples })
        };
        Ok(values.into_iter().zip(samples).enumerate().map(point).collect())
    }
}

/// Whether there are too few samples for a percentile to mean much, where the alarm then keeps its
/// state («Percentile-based CloudWatch alarms and low data samples»).
pub(crate) fn too_few(spec: &PutMetricAlarmInput, points: &[Option<Point>]) -> bool {
    if spec.evaluate_low_sample_count_percentile.as_deref() != Some("ignore") {
        return false;
    }
    let statistic = spec.extended_statistic.as_deref().and_then(Statistic::parse);
    let Some(Statistic::Percentile(percent)) = statistic else { return false };
    let rank = percent / 100.0;
    let least = if rank >= 0.5 { 10.0 / (1.0 - rank) } else { 10.0 / rank };
    let periods = usize::try_from(spec.evaluation_periods.unwrap_or(1)).unwrap_or(1);
    let there: Vec<&Point> = points.iter().flatten().take(periods).collect();
    let samples: f64 = there.iter().filter_map(|point| point.samples).sum();
    // What is missing altogether is treated as missing data is.
    !there.is_empty() && samples < least
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_of_few_samples_are_told_apart() {
        let of = |stat: &str, how: &str, samples: f64| {
            let spec = PutMetricAlarmInput {
                extended_statistic: Some(stat.to_owned()),
                evaluate_low_sample_count_percentile: Some(how.to_owned()),
                evaluation_periods: Some(1),
                ..PutMetricAlarmInput::default()
            };
            too_few(&spec, &[None, Some(Point { at_ms: 0, value: 1.0, samples: Some(samples) })])
        };
        for (stat, how, samples, few) in [
            ("p99", "ignore", 999.0, true),
            ("p99", "ignore", 1_001.0, false),
            ("p99", "evaluate", 1.0, false),
            ("p50", "ignore", 19.0, true),
            ("p50", "ignore", 20.0, false),
            ("p10", "ignore", 99.0, true),
            ("p10", "ignore", 100.0, false),
            ("tm90", "ignore", 1.0, false),
        ] {
            assert_eq!(of(stat, how, samples), few, "{stat} {how} {samples}");
        }
    }
}
