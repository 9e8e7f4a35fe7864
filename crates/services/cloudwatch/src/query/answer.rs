//! GetMetricData's answer, page by page.
//!
//! A token says how far the pages before have come: which series, and which of its times was last. Each
//! page evaluates the queries again, so what arrived meanwhile behind that place is told.

use crate::data::{Evaluated, Series};
use crate::errors::{bad_token, validation};
use crate::limits::DATA_POINTS_MAX;
use crate::math::Line;
use crate::query::label::{Around, label};
use crate::query::plan::What;
use crate::query::{Plan, Zone};
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::{
    GetMetricDataInput, GetMetricDataOutput, MessageData, MetricDataQuery, MetricDataResult,
    ScanBy, StatusCode,
};
use foundation::{AccountId, Caller, Region, Timestamp, page};

/// One series of the answer.
struct Told {
    id: String,
    label: String,
    line: Line,
    cut: bool,
}

impl Room {
    pub(crate) async fn get_data(
        &self,
        caller: &Caller,
        input: GetMetricDataInput,
    ) -> Result<GetMetricDataOutput, ApiError> {
        let max = match input.max_datapoints {
            None => DATA_POINTS_MAX,
            Some(max) => usize::try_from(max)
                .ok()
                .filter(|max| (1..=DATA_POINTS_MAX).contains(max))
                .ok_or_else(|| {
                    validation(format!(
                        "The parameter MaxDatapoints must be between 1 and {DATA_POINTS_MAX}."
                    ))
                })?,
        };
        let ascending = match &input.scan_by {
            None | Some(ScanBy::TimestampDescending) => false,
            Some(ScanBy::TimestampAscending) => true,
            Some(ScanBy::Unknown(text)) => {
                return Err(validation(format!(
                    "The value {text} for parameter ScanBy is invalid."
                )));
            }
        };
        let zone =
            match input.label_options.as_ref().and_then(|options| options.timezone.as_deref()) {
                None => Zone::default(),
                Some(text) => Zone::parse(text).ok_or_else(|| {
                    validation(format!(
                        "The value {text} for parameter LabelOptions.Timezone is invalid."
                    ))
                })?,
            };
        let from = input.next_token.as_deref().map(Place::parse).transpose()?;
        let of = (&caller.account, &caller.region);
        let span = (input.start_time, input.end_time);
        let told = self.told(of, &input.metric_data_queries, span, zone).await?;
        Ok(paged(told, from, max, ascending))
    }

    /// The same for alarms: all at once, the oldest first.
    pub(crate) async fn evaluated(
        &self,
        account: &AccountId,
        region: &Region,
        queries: &[MetricDataQuery],
        span: (Timestamp, Timestamp),
    ) -> Result<Vec<Evaluated>, ApiError> {
        let told = self.told((account, region), queries, span, Zone::default()).await?;
        let series = |line: &Line| -> Series {
            line.points.iter().map(|&(at, value)| (Timestamp::from_millis(at), value)).collect()
        };
        let evaluated =
            |told: Told| Evaluated { series: series(&told.line), id: told.id, label: told.label };
        Ok(told.into_iter().map(evaluated).collect())
    }

    async fn told(
        &self,
        (account, region): (&AccountId, &Region),
        queries: &[MetricDataQuery],
        span: (Timestamp, Timestamp),
        zone: Zone,
    ) -> Result<Vec<Told>, ApiError> {
        let plan = Plan::of(account, queries, span)?;
        let around = Around { account, region, now: self.ambient.now(), zone };
        let mut all = Vec::new();
        for outcome in self.run_plan((account, region), &plan, span).await? {
            let Some(query) = plan.queries.get(outcome.query) else { continue };
            for line in outcome.lines {
                // Of an expression its id, of each of several series what tells it from the others.
                let default = match &query.what {
                    What::Metric { metric, .. } => metric.metric.clone(),
                    What::Expression { .. } if line.label.is_empty() || line.source.is_none() => {
                        query.id.clone()
                    }
                    What::Expression { searches, .. } if searches.is_empty() => query.id.clone(),
                    What::Expression { .. } => line.label.clone(),
                };
                let given = query.label.as_deref();
                let mut shown = label(given, &default, &line, &around);
                if given.is_some_and(|given| !given.contains("${"))
                    && default != query.id
                    && !matches!(query.what, What::Metric { .. })
                {
                    shown = format!("{shown} {default}");
                }
                all.push(Told { id: query.id.clone(), label: shown, line, cut: outcome.cut });
            }
        }
        Ok(all)
    }
}

/// How far pages have come.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    series: usize,
    /// The last time that was told of it (ms).
    last: Option<i64>,
}

const LISTING: &str = "GetMetricData";

impl Place {
    fn parse(token: &str) -> Result<Place, ApiError> {
        let read = || {
            let text = String::from_utf8(page::position(LISTING, token)?).ok()?;
            let (series, last) = text.split_once(' ')?;
            let last = if last.is_empty() { None } else { Some(last.parse().ok()?) };
            Some(Place { series: series.parse().ok()?, last })
        };
        read().ok_or_else(bad_token)
    }

    fn token(self) -> String {
        let last = self.last.map(|last| last.to_string()).unwrap_or_default();
        page::token(LISTING, format!("{} {last}", self.series).as_bytes())
    }
}

fn paged(told: Vec<Told>, from: Option<Place>, max: usize, ascending: bool) -> GetMetricDataOutput {
    let (mut results, mut room, mut next) = (Vec::new(), max, None);
    for (n, told) in told.into_iter().enumerate() {
        if from.is_some_and(|from| n < from.series) {
            continue;
        }
        let last = from.filter(|from| from.series == n).and_then(|from| from.last);
        if room == 0 && !told.line.points.is_empty() {
            next = Some(Place { series: n, last: None });
            break;
        }
        let mut points = told.line.points;
        if !ascending {
            points.reverse();
        }
        points.retain(|(at, _)| match last {
            Some(last) if ascending => *at > last,
            Some(last) => *at < last,
            None => true,
        });
        let is_part = points.len() > room;
        points.truncate(room);
        room -= points.len();
        let last = points.last().map(|(at, _)| *at);
        results.push(MetricDataResult {
            id: Some(told.id),
            label: Some(told.label),
            messages: told.cut.then(|| vec![cut()]),
            status_code: Some(if is_part { StatusCode::PartialData } else { StatusCode::Complete }),
            timestamps: Some(points.iter().map(|(at, _)| Timestamp::from_millis(*at)).collect()),
            values: Some(points.iter().map(|(_, value)| *value).collect()),
        });
        if is_part {
            next = Some(Place { series: n, last });
            break;
        }
    }
    GetMetricDataOutput {
        messages: Some(Vec::new()),
        metric_data_results: Some(results),
        next_token: next.map(Place::token),
    }
}

fn cut() -> MessageData {
    MessageData {
        code: Some("MaxMetricsExceeded".to_owned()),
        value: Some("The maximum number of allowed metrics, 100, has been exceeded".to_owned()),
    }
}
