//! What has been measured: how metrics are found, kept and read.
//!
//! A measurement is merged into the one row of its metric, period and unit (`writer`): a statistic set,
//! with the values as far as there is room for them (`digest`, `values`). Rows of one second are summed
//! up into minutes, minutes into five, and those into hours, when they get old (`retain`); a measurement
//! is in one row at a time, so reading is adding up (`read`, `compute`).
//!
//! The inside of the crate reads metrics through two calls alone:
//!
//! - [`Room::statistics`]: one statistic of one metric, period by period;
//! - [`Room::evaluate`]: the queries of GetMetricData (metrics, math, searches), each that returns
//!   data as one series.
//!
//! A series is `(start of the period, value)` by time, oldest first, and holds only periods that have
//! data. Periods begin at `start` and follow each other without gaps; the last one may reach past
//! `end`, and then holds only what is before `end`.

mod compute;
mod digest;
mod known;
mod metric;
mod place;
mod read;
mod retain;
mod statistic;
mod values;
mod writer;

pub(crate) use compute::Gathered;
pub(crate) use digest::Digest;
pub(crate) use known::Known;
pub(crate) use metric::{MetricId, MetricRef};
pub(crate) use place::{Place, Tier, unit_number, unit_of};
pub(crate) use read::Window;
pub(crate) use statistic::Statistic;
pub(crate) use writer::{Measured, Writer};

use crate::errors::unavailable;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::{MetricDataQuery, StandardUnit};
use foundation::{AccountId, Region, Timestamp};

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
        let unit = match unit.map(unit_number) {
            // No data has a unit that there is not.
            Some(None) => return Ok(Vec::new()),
            Some(Some(number)) => Some(number),
            None => None,
        };
        let window = Window { start, end, period_s };
        let id = metric.id(account, region);
        let periods = self.periods(id, window, statistic.needs_values(), unit, true).await;
        let periods = periods.map_err(unavailable)?;
        let value = |((start, _), gathered): ((i64, u8), Gathered)| {
            Some((Timestamp::from_millis(start), gathered.statistic(*statistic)?))
        };
        Ok(periods.into_iter().filter_map(value).collect())
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
        self.evaluated(account, region, queries, (start, end)).await
    }
}
