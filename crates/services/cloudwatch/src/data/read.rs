//! Rows of the store as periods of a series.

use crate::data::compute::Gathered;
use crate::data::place::{Place, hour_of};
use crate::data::{Digest, MetricId};
use crate::keys;
use crate::room::Room;
use foundation::Timestamp;
use std::collections::BTreeMap;
use store::{Direction, Entry, KeyRange, Limit, StoreError, limits};

/// A stretch of time, cut into periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    /// Where the first period begins.
    pub(crate) start: Timestamp,
    /// What is measured then or later is left out.
    pub(crate) end: Timestamp,
    pub(crate) period_s: u32,
}

impl Window {
    /// Where the period begins that holds a second, if the window does.
    fn period_of(&self, second: i64) -> Option<i64> {
        let (start, end) = (self.start.as_millis(), self.end.as_millis());
        let at = second.checked_mul(1_000)?;
        let period = i64::from(self.period_s.max(1)) * 1_000;
        (at >= start && at < end).then(|| at - (at - start).rem_euclid(period))
    }
}

/// What each period holds, by its beginning (ms) and its unit.
pub(crate) type Periods = BTreeMap<(i64, u8), Gathered>;

impl Room {
    /// All that is kept of a metric in a window. What is only kept more coarsely than the periods is
    /// left out: nobody knows how it was spread. With `merge_units`, all is counted as of one unit.
    pub(crate) async fn periods(
        &self,
        metric: MetricId,
        window: Window,
        keep_values: bool,
        unit: Option<u8>,
        merge_units: bool,
    ) -> Result<Periods, StoreError> {
        let mut periods = Periods::new();
        if window.end <= window.start {
            return Ok(periods);
        }
        let last = Timestamp::from_millis(window.end.as_millis().saturating_sub(1));
        let mut rest = Some(keys::data::of_hours(metric, hour_of(window.start), hour_of(last)));
        while let Some(range) = rest {
            let (rows, next) = self.whole_hours(range).await?;
            for (place, entry) in rows {
                if place.tier.period_s() > window.period_s || unit.is_some_and(|u| u != place.unit)
                {
                    continue;
                }
                let Some(start) = window.period_of(place.starts_s()) else { continue };
                let unit = if merge_units { 0 } else { place.unit };
                let period = periods.entry((start, unit));
                let gathered = period.or_insert_with(|| Gathered::new(keep_values));
                gathered.add(&Digest::decode(&entry.value)?);
            }
            rest = next;
        }
        if keep_values {
            periods.values_mut().for_each(Gathered::sort);
        }
        Ok(periods)
    }

    /// A page of rows in which each hour is as it was at one moment, and what is left to read. While data
    /// is brought from one tier to the next, a reader sees it in one of the two, never in both.
    async fn whole_hours(
        &self,
        range: KeyRange,
    ) -> Result<(Vec<(Place, Entry)>, Option<KeyRange>), StoreError> {
        let limit = Limit { entries: limits::PAGE_ENTRIES_MAX, bytes: limits::PAGE_BYTES_MAX };
        let page = self.store.scan(range.clone(), limit, Direction::Forward).await?;
        let mut rows = Vec::with_capacity(page.entries.len());
        for entry in page.entries {
            rows.push((keys::data::read(&entry.key)?, entry));
        }
        let Some(next) = page.next else { return Ok((rows, None)) };
        let last = rows.last().map(|(place, _)| place.hour);
        let whole = rows.iter().position(|(place, _)| Some(place.hour) == last).unwrap_or(0);
        if whole == 0 {
            // One hour that is larger than a page: 10,000 rows, of several units.
            return Ok((rows, Some(next)));
        }
        rows.truncate(whole);
        let next = match rows.last() {
            Some((_, entry)) => range.after(entry.key.clone()),
            None => next,
        };
        Ok((rows, Some(next)))
    }
}
