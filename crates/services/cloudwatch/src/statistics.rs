//! GetMetricStatistics.

use crate::data::{MetricRef, Statistic, Window, unit_number, unit_of};
use crate::errors::{combination, invalid, unavailable};
use crate::limits::STATISTICS_POINTS_MAX;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::{
    Datapoint, GetMetricStatisticsInput, GetMetricStatisticsOutput, Statistic as Named,
};
use foundation::{Caller, Timestamp};

impl Room {
    pub(crate) async fn get_statistics(
        &self,
        caller: &Caller,
        input: GetMetricStatisticsInput,
    ) -> Result<GetMetricStatisticsOutput, ApiError> {
        let (named, extended) = asked(&input)?;
        let window = self.window(&input)?;
        let unit = match &input.unit {
            None => None,
            Some(unit) => Some(unit_number(unit).ok_or_else(|| {
                invalid(format!("The value {unit} for parameter Unit is invalid."))
            })?),
        };
        let metric =
            MetricRef::of(&input.namespace, &input.metric_name, input.dimensions.as_deref());
        let id = metric.id(&caller.account, &caller.region);
        let keep_values = !extended.is_empty();
        let periods =
            self.periods(id, window, keep_values, unit, false).await.map_err(unavailable)?;
        let datapoints = periods.into_iter().filter_map(|((start, unit), gathered)| {
            let value = |wanted: Named| {
                let asked = named.contains(&wanted).then(|| Statistic::try_from(&wanted).ok());
                asked.flatten().and_then(|statistic| gathered.statistic(statistic))
            };
            let others = extended.iter().filter_map(|(name, statistic)| {
                Some((name.clone(), gathered.statistic(*statistic)?))
            });
            let extended: std::collections::BTreeMap<_, _> = others.collect();
            // A period of which nothing that was asked for is known is not told of.
            let point = Datapoint {
                average: value(Named::Average),
                extended_statistics: (!extended.is_empty()).then_some(extended),
                maximum: value(Named::Maximum),
                minimum: value(Named::Minimum),
                sample_count: value(Named::SampleCount),
                sum: value(Named::Sum),
                timestamp: Some(Timestamp::from_millis(start)),
                unit: Some(unit_of(unit)),
            };
            (!named.is_empty() || point.extended_statistics.is_some()).then_some(point)
        });
        Ok(GetMetricStatisticsOutput {
            datapoints: Some(datapoints.collect()),
            label: Some(input.metric_name),
        })
    }

    fn window(&self, input: &GetMetricStatisticsInput) -> Result<Window, ApiError> {
        let period_s = period(input.period, "Period").map_err(invalid)?;
        if input.start_time >= input.end_time {
            return Err(invalid(
                "The parameter StartTime must be less than the parameter EndTime.",
            ));
        }
        let start = rounded(input.start_time, period_s, self.ambient.now());
        let span_s = input.end_time.since(start).as_secs();
        let points = i64::try_from(span_s.div_ceil(u64::from(period_s))).unwrap_or(i64::MAX);
        if points > STATISTICS_POINTS_MAX {
            return Err(combination(format!(
                "You have requested up to {points} datapoints, which exceeds the limit of \
                 {STATISTICS_POINTS_MAX}. You may reduce the datapoints requested by increasing \
                 Period, or decreasing the time range."
            )));
        }
        Ok(Window { start, end: input.end_time, period_s })
    }
}

/// What is asked for: the five by their fields, and others by name.
#[allow(clippy::type_complexity, reason = "two lists, taken apart at once")]
fn asked(
    input: &GetMetricStatisticsInput,
) -> Result<(Vec<Named>, Vec<(String, Statistic)>), ApiError> {
    let named = input.statistics.clone().unwrap_or_default();
    let extended = input.extended_statistics.clone().unwrap_or_default();
    if named.is_empty() && extended.is_empty() {
        return Err(combination(
            "At least one of the parameters Statistics and ExtendedStatistics must be specified.",
        ));
    }
    if !named.is_empty() && !extended.is_empty() {
        return Err(combination(
            "The parameters Statistics and ExtendedStatistics are mutually exclusive and you have \
             specified both.",
        ));
    }
    for (n, statistic) in named.iter().enumerate() {
        if let Named::Unknown(text) = statistic {
            return Err(invalid(format!(
                "The value {text} for parameter Statistics.member.{} is invalid.",
                n + 1
            )));
        }
    }
    let mut parsed = Vec::with_capacity(extended.len());
    for (n, text) in extended.into_iter().enumerate() {
        let statistic = Statistic::parse_extended(&text).ok_or_else(|| {
            invalid(format!(
                "The value {text} for parameter ExtendedStatistics.member.{} is not a valid statistic.",
                n + 1
            ))
        })?;
        parsed.push((text, statistic));
    }
    Ok((named, parsed))
}

/// A period in seconds: 1, 5, 10, 20, 30, or whole minutes, up to a year.
pub(crate) fn period(given: i32, path: &str) -> Result<u32, String> {
    let wrong = || format!("The parameter {path} must be 1, 5, 10, 20, 30, or a multiple of 60.");
    let period = u32::try_from(given).map_err(|_| wrong())?;
    let fits = matches!(period, 1 | 5 | 10 | 20 | 30) || period > 0 && period.is_multiple_of(60);
    fits.then_some(period).ok_or_else(wrong)
}

/// Where the first period begins: as AWS rounds `StartTime` down, by how long ago it is.
pub(crate) fn rounded(start: Timestamp, period_s: u32, now: Timestamp) -> Timestamp {
    const DAY_S: u64 = 86_400;
    let step_s = match now.since(start).as_secs() / DAY_S {
        _ if period_s < 60 => i64::from(period_s),
        ..15 => 60,
        15..63 => 300,
        _ => 3_600,
    };
    let step = step_s * 1_000;
    Timestamp::from_millis(start.as_millis() - start.as_millis().rem_euclid(step))
}
