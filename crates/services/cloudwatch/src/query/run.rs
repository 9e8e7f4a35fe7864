//! Queries are fetched and evaluated.

use crate::data::{Gathered, MetricRef, Statistic, Window};
use crate::errors::{unavailable, validation};
use crate::limits::{DATA_POINTS_MAX, SEARCH_MAX};
use crate::math::{Line, Pattern, Scope, Search, Value, evaluate};
use crate::query::plan::{Plan, Query, What};
use crate::room::Room;
use crate::statistics::rounded;
use aws_api::ApiError;
use foundation::{AccountId, Region, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What one query that returns data came to.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Its place among all queries.
    pub(crate) query: usize,
    /// One line, or several where it is an array.
    pub(crate) lines: Vec<Line>,
    /// More metrics fit its search than one may find.
    pub(crate) cut: bool,
}

impl Room {
    /// All queries that return data, in their order.
    pub(crate) async fn run_plan(
        &self,
        (account, region): (&AccountId, &Region),
        plan: &Plan,
        (start, end): (Timestamp, Timestamp),
    ) -> Result<Vec<Outcome>, ApiError> {
        let of = (account, region);
        let now = self.ambient.now();
        let mut metrics = Vec::new();
        for query in &plan.queries {
            if let What::Metric { metric, statistic, statistic_name, period_s, unit } = &query.what
            {
                let window =
                    Window { start: rounded(start, *period_s, now), end, period_s: *period_s };
                check_size(window)?;
                let wanted = (metric, *statistic, statistic_name.as_str());
                let line = self.line(of, wanted, *unit, window).await?;
                metrics.push((query.id.clone(), line));
            }
        }
        let finest = metrics.iter().map(|(_, line)| line.period_s).min();
        let (found, cut) = self.searches(of, plan, (start, end), finest).await?;
        let grid = |period_s: u32| {
            let window = Window { start: rounded(start, period_s, now), end, period_s };
            let step = i64::from(period_s.max(1)) * 1_000;
            let (mut at, mut all) = (window.start.as_millis(), Vec::new());
            while at < end.as_millis() && all.len() < DATA_POINTS_MAX {
                all.push(at);
                at += step;
            }
            all
        };
        let mut named: BTreeMap<String, Value> =
            metrics.iter().map(|(id, line)| (id.clone(), Value::Line(line.clone()))).collect();
        for query in plan.order.iter().filter_map(|n| plan.queries.get(*n)) {
            if let What::Expression { tree, .. } = &query.what {
                let period_s = query.period_s.or(finest).unwrap_or(60);
                let scope = Scope {
                    named: &named,
                    metrics: &metrics,
                    found: &found,
                    period_s,
                    grid: &grid,
                };
                let value = evaluate(tree, &scope).map_err(|why| {
                    validation(format!("Error in expression '{}': {why}", query.id))
                })?;
                named.insert(query.id.clone(), value);
            }
        }
        let mut outcomes = Vec::new();
        for (n, query) in plan.queries.iter().enumerate().filter(|(_, query)| query.returned) {
            let lines = lines(query, named.remove(&query.id))?;
            let cut = match &query.what {
                What::Expression { searches, .. } => searches.iter().any(|s| cut.contains(s)),
                What::Metric { .. } => false,
            };
            outcomes.push(Outcome { query: n, lines, cut });
        }
        Ok(outcomes)
    }

    async fn line(
        &self,
        (account, region): (&AccountId, &Region),
        (metric, statistic, name): (&MetricRef, Statistic, &str),
        unit: Option<u8>,
        window: Window,
    ) -> Result<Line, ApiError> {
        let id = metric.id(account, region);
        let periods = self.periods(id, window, statistic.needs_values(), unit, true).await;
        let points = periods.map_err(unavailable)?.into_iter();
        let point =
            |((at, _), gathered): ((i64, u8), Gathered)| Some((at, gathered.statistic(statistic)?));
        let source = crate::math::Source { metric: metric.clone(), statistic: name.to_owned() };
        Ok(Line {
            label: metric.metric.clone(),
            period_s: window.period_s,
            points: points.filter_map(point).collect(),
            source: Some(Arc::new(source)),
        })
    }

    /// What each search of the plan finds, and those that find too much.
    async fn searches(
        &self,
        (account, region): (&AccountId, &Region),
        plan: &Plan,
        (start, end): (Timestamp, Timestamp),
        finest: Option<u32>,
    ) -> Result<(BTreeMap<Search, Vec<Line>>, Vec<Search>), ApiError> {
        let (mut all, mut cut) = (BTreeMap::new(), Vec::new());
        for query in &plan.queries {
            let What::Expression { searches, .. } = &query.what else { continue };
            let wrong =
                |why: String| validation(format!("Error in expression '{}': {why}", query.id));
            for search in searches {
                let pattern = Pattern::parse(&search.pattern).map_err(wrong)?;
                let statistic = Statistic::parse(&search.statistic).ok_or_else(|| {
                    wrong(format!("{} is not a valid statistic", search.statistic))
                })?;
                let period_s = search.period_s.or(query.period_s).or(finest).unwrap_or(300);
                let window =
                    Window { start: rounded(start, period_s, self.ambient.now()), end, period_s };
                check_size(window)?;
                let fits = |metric: &MetricRef| pattern.fits(metric);
                let (found, more) = self
                    .search_metrics((account, region), pattern.namespace(), start, SEARCH_MAX, fits)
                    .await?;
                if more {
                    cut.push(search.clone());
                }
                let mut lines = Vec::with_capacity(found.len());
                for metric in &found {
                    let wanted = (metric, statistic, search.statistic.as_str());
                    lines.push(self.line((account, region), wanted, None, window).await?);
                }
                crate::query::label::tell_apart(&mut lines);
                lines.sort_by(|a, b| a.label.cmp(&b.label));
                all.insert(search.clone(), lines);
            }
        }
        Ok((all, cut))
    }
}

fn check_size(window: Window) -> Result<(), ApiError> {
    let points = window.end.since(window.start).as_secs() / u64::from(window.period_s.max(1));
    if points > DATA_POINTS_MAX as u64 {
        return Err(validation(format!(
            "You have requested up to {points} datapoints of one metric, which exceeds the limit of \
             {DATA_POINTS_MAX}. You may reduce the datapoints requested by increasing Period, or \
             decreasing the time range."
        )));
    }
    Ok(())
}

fn lines(query: &Query, value: Option<Value>) -> Result<Vec<Line>, ApiError> {
    match value {
        Some(Value::Line(line)) => Ok(vec![line]),
        Some(Value::Lines(lines)) => Ok(lines),
        Some(other) => Err(validation(format!(
            "Error in expression '{}': it is {}, and only time series can be returned. \
             TIME_SERIES makes one of a number.",
            query.id,
            other.kind()
        ))),
        None => Ok(Vec::new()),
    }
}
