//! What has been measured: how metrics are found, kept and read.
//!
//! The inside of the crate reads metrics through three calls alone:
//!
//! - [`Room::statistics`]: one statistic of one metric, period by period;
//! - [`Room::evaluate`]: the queries of GetMetricData (metrics, math, searches), each that returns
//!   data as one series;
//! - [`Room::watch`]: wakes when data of a metric arrives.
//!
//! A series is `(start of the period, value)` by time, oldest first, and holds only periods that have
//! data. Periods begin at `start` and follow each other without gaps; the last one may reach past
//! `end`, and then holds only what is before `end`.

#![allow(dead_code, reason = "alarms begin to read through this")]

mod metric;
mod statistic;

pub(crate) use metric::{MetricId, MetricRef};
pub(crate) use statistic::Statistic;

use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::{MetricDataQuery, StandardUnit};
use foundation::{AccountId, Region, Timestamp};
use store::Watch;

/// Values by the starts of their periods, oldest first.
pub(crate) type Series = Vec<(Timestamp, f64)>;

/// What a query that returns data came to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Evaluated {
    /// The query's `Id`.
    pub(crate) id: String,
    /// What people are shown: the query's label, or what stands for one.
    pub(crate) label: String,
    /// The values. A search or an expression over several metrics gives several results of one id.
    pub(crate) series: Series,
}

impl Room {
    /// One statistic of one metric for each period of `period_s` seconds from `start` up to `end`
    /// (excluded). Without a unit, all data counts, whatever its unit. `start` is taken as it is: who
    /// wants whole minutes aligns it. Percentiles and the like of data that came as statistic sets are
    /// absent, as on AWS.
    #[allow(clippy::too_many_arguments, reason = "each is what it is")]
    pub(crate) async fn statistics(
        &self,
        account: &AccountId,
        region: &Region,
        metric: &MetricRef,
        unit: Option<&StandardUnit>,
        statistic: &Statistic,
        period_s: u32,
        start: Timestamp,
        end: Timestamp,
    ) -> Result<Series, ApiError> {
        let _ =
            (account, region, metric.id(account, region), unit, statistic, period_s, start, end);
        // Nothing can be put yet.
        Ok(Vec::new())
    }

    /// The queries of GetMetricData with `ReturnData`, in their order, over one stretch of time.
    /// Errors are those of GetMetricData (`ValidationError`), also for queries that are wrong.
    pub(crate) async fn evaluate(
        &self,
        account: &AccountId,
        region: &Region,
        queries: &[MetricDataQuery],
        start: Timestamp,
        end: Timestamp,
    ) -> Result<Vec<Evaluated>, ApiError> {
        let _ = (account, region, start, end);
        let returned = queries.iter().filter(|query| query.return_data != Some(false));
        Ok(returned
            .map(|query| Evaluated {
                id: query.id.clone(),
                label: query.label.clone().unwrap_or_else(|| query.id.clone()),
                series: Vec::new(),
            })
            .collect())
    }

    /// Wakes after data of the metric was stored. Begin to watch, then read.
    pub(crate) fn watch(&self, account: &AccountId, region: &Region, metric: &MetricRef) -> Watch {
        self.store.watch(crate::keys::data::of_metric(metric.id(account, region)))
    }
}
