//! Counting requests against the quotas of usage plans.
//!
//! A request counts in memory, and is answered for at once; counts are written together, within
//! [`WRITE_EVERY`]. A server that is killed forgets at most that much: a quota may be overrun by the
//! requests of so long, and no more. Nodes that share a store each see the others' counts when they
//! write.

use crate::keys::count::{self, Count};
use crate::keys::{self, Place};
use crate::live::Admission;
use crate::period::{Period, day_of};
use crate::record;
use crate::room::Room;
use aws_api::apigateway::{QuotaPeriodType, QuotaSettings};
use foundation::Timestamp;
use parking_lot::Mutex;
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;
use store::{Batch, Check, Direction, KeyRange, Limit, StoreError, get_one};
use tokio::sync::Notify;

/// How long a count may wait to be written.
const WRITE_EVERY: Duration = Duration::from_millis(500);

/// Meters in memory at most; then those that have nothing to write are dropped.
const METERS_MAX: usize = 10_000;

/// Counts in one commit.
const BATCH: usize = 1_000;

/// Whether a request is within its quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// It is, and was counted (or there is no quota).
    Within,
    /// It is not; it was not counted.
    Exceeded,
}

/// An API key in a usage plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Meter {
    pub(crate) place: Place,
    pub(crate) plan: String,
    pub(crate) key: String,
}

/// What a meter shows.
#[derive(Debug)]
struct Reading {
    /// The period that it is for.
    period: Period,
    /// What was in the store for the period when it was read or written last.
    stored: Count,
    /// What is still to be written, by day.
    pending: BTreeMap<i64, i64>,
}

impl Reading {
    fn used(&self) -> i64 {
        let pending = self.pending.range(self.period.first..=self.period.last);
        self.stored.used.saturating_add(pending.map(|(_, count)| count).sum())
    }
}

/// All meters that are in use.
#[derive(Debug, Default)]
pub(crate) struct Meters {
    readings: Mutex<HashMap<Meter, Reading>>,
    written: Notify,
}

impl Room {
    /// Counts a request that an API key's usage plan lets through, unless its quota is used up. A
    /// request of a key without a plan is not counted.
    ///
    /// # Errors
    /// The store's, when the period's counts must be read first.
    pub async fn count(
        &self,
        admission: &Admission,
        now: Timestamp,
    ) -> Result<Counted, StoreError> {
        let Some(plan) = &admission.plan else { return Ok(Counted::Within) };
        let today = day_of(now);
        let period = Period::around(today, plan.quota.as_ref());
        let meter = Meter {
            place: admission.place.clone(),
            plan: plan.id.clone().unwrap_or_default(),
            key: admission.key.id.clone().unwrap_or_default(),
        };
        let limit = plan.quota.as_ref().and_then(|quota| quota.limit).map(i64::from);
        if let Some(counted) = self.meters.take(&meter, period, today, limit) {
            return Ok(counted);
        }
        let stored = self.counts(&meter, period.first, period.last).await?;
        self.meters.begin(meter.clone(), period, sum(&stored));
        Ok(self.meters.take(&meter, period, today, limit).unwrap_or(Counted::Within))
    }

    /// An API key's counts of the days from `first` to `last`, as far as they are written.
    pub(crate) async fn counts(
        &self,
        meter: &Meter,
        first: i64,
        last: i64,
    ) -> Result<BTreeMap<i64, Count>, StoreError> {
        let mut counts = BTreeMap::new();
        let range = count::days(&meter.place, &meter.plan, &meter.key, first, last);
        let mut range: Option<KeyRange> = Some(range);
        while let Some(next) = range {
            let page = self.store.scan(next, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let (_, day) = count::read(&entry.key)?;
                counts.insert(day, record::decode("count", &entry.value)?);
            }
            range = page.next;
        }
        Ok(counts)
    }

    /// What was counted and is not written yet, by day.
    pub(crate) fn pending(&self, meter: &Meter) -> BTreeMap<i64, i64> {
        let readings = self.meters.readings.lock();
        readings.get(meter).map(|reading| reading.pending.clone()).unwrap_or_default()
    }

    /// Forgets what a meter showed: the store has changed. What is still to be written is kept.
    pub(crate) fn recount(&self, meter: &Meter) {
        let mut readings = self.meters.readings.lock();
        if let Some(reading) = readings.get_mut(meter) {
            // No day is in it: the next request reads.
            reading.period = Period { first: 1, last: 0 };
        }
    }

    pub(crate) async fn write_counts(&self) {
        loop {
            self.meters.written.notified().await;
            self.ambient.clock.sleep(WRITE_EVERY).await;
            if let Err(why) = self.flush_counts().await {
                tracing::warn!(%why, "counts of requests could not be written; they are kept");
                self.meters.written.notify_one();
            }
        }
    }

    /// Writes what was counted so far.
    ///
    /// # Errors
    /// The store's; what is not written is kept.
    pub async fn flush_counts(&self) -> Result<(), StoreError> {
        let mut due = self.meters.due();
        while !due.is_empty() {
            let later = due.split_off(due.len().min(BATCH));
            let mut batch = Batch::new();
            for (meter, day, more) in &due {
                let key = count::key(&meter.place, &meter.plan, &meter.key, *day);
                let entry = get_one(&*self.store, key.clone()).await?;
                let mut stored: Count = match &entry {
                    Some(entry) => record::decode("count", &entry.value)?,
                    None => Count::default(),
                };
                stored.used = stored.used.saturating_add(*more);
                // A plan that was deleted meanwhile leaves no counts behind.
                let plan = Check::Present(keys::plan::key(&meter.place, &meter.plan));
                batch = batch
                    .check(plan)
                    .check(Check::unchanged(key.clone(), entry.as_ref()))
                    .put(key, record::encode(&stored));
            }
            if self.store.commit(batch).await?.committed().is_ok() {
                self.meters.settle(&due);
                due = later;
            } else {
                // Somebody else counted, or a plan is gone.
                self.drop_orphans(&mut due).await?;
                due.extend(later);
            }
        }
        Ok(())
    }

    async fn drop_orphans(&self, due: &mut Vec<(Meter, i64, i64)>) -> Result<(), StoreError> {
        let mut kept = Vec::new();
        for (meter, day, more) in due.drain(..) {
            let plan = keys::plan::key(&meter.place, &meter.plan);
            match get_one(&*self.store, plan).await? {
                Some(_) => kept.push((meter, day, more)),
                None => drop(self.meters.readings.lock().remove(&meter)),
            }
        }
        *due = kept;
        Ok(())
    }
}

/// All of them together.
pub(crate) fn sum(counts: &BTreeMap<i64, Count>) -> Count {
    counts.values().fold(Count::default(), |sum, count| Count {
        used: sum.used.saturating_add(count.used),
        granted: sum.granted.saturating_add(count.granted),
    })
}

impl Meters {
    /// Counts one more, if the meter is ready for the period.
    fn take(
        &self,
        meter: &Meter,
        period: Period,
        today: i64,
        limit: Option<i64>,
    ) -> Option<Counted> {
        let mut readings = self.readings.lock();
        let reading = readings.get_mut(meter).filter(|reading| reading.period == period)?;
        let limit = limit.map(|limit| limit.saturating_add(reading.stored.granted));
        if limit.is_some_and(|limit| reading.used() >= limit) {
            return Some(Counted::Exceeded);
        }
        *reading.pending.entry(today).or_default() += 1;
        drop(readings);
        self.written.notify_one();
        Some(Counted::Within)
    }

    /// Makes the meter ready for a period.
    fn begin(&self, meter: Meter, period: Period, stored: Count) {
        let mut readings = self.readings.lock();
        if readings.len() >= METERS_MAX {
            readings.retain(|_, reading| !reading.pending.is_empty());
        }
        match readings.get_mut(&meter) {
            // Another request was first.
            Some(reading) if reading.period == period => {}
            Some(reading) => {
                reading.period = period;
                reading.stored = stored;
            }
            None => {
                readings.insert(meter, Reading { period, stored, pending: BTreeMap::new() });
            }
        }
    }

    fn due(&self) -> Vec<(Meter, i64, i64)> {
        let readings = self.readings.lock();
        let of = |(meter, reading): (&Meter, &Reading)| {
            let days = reading.pending.iter().map(|(day, more)| (meter.clone(), *day, *more));
            days.collect::<Vec<_>>()
        };
        readings.iter().flat_map(of).collect()
    }

    /// What was written is no longer pending, and in the store.
    fn settle(&self, written: &[(Meter, i64, i64)]) {
        let mut readings = self.readings.lock();
        for (meter, day, more) in written {
            let Some(reading) = readings.get_mut(meter) else { continue };
            if let Some(pending) = reading.pending.get_mut(day) {
                *pending -= more;
                if *pending == 0 {
                    reading.pending.remove(day);
                }
            }
            if (reading.period.first..=reading.period.last).contains(day) {
                reading.stored.used = reading.stored.used.saturating_add(*more);
            }
        }
    }
}

/// Whether a quota is one that AWS takes.
pub(crate) fn check_quota(quota: &QuotaSettings) -> Result<(), String> {
    let offset = quota.offset.unwrap_or(0);
    if quota.limit.is_none_or(|limit| limit < 0) {
        return Err("Usage Plan quota limit must be a non-negative number".to_owned());
    }
    match &quota.period {
        Some(QuotaPeriodType::Day) if offset != 0 => {
            Err("Usage Plan quota offset must be zero in the DAY period".to_owned())
        }
        Some(QuotaPeriodType::Week) if !(0..=6).contains(&offset) => {
            Err("Usage Plan quota offset must be between zero and six inclusive in the WEEK period"
                .to_owned())
        }
        Some(QuotaPeriodType::Month) if !(0..=27).contains(&offset) => {
            Err("Usage Plan quota offset must be between zero and 27 inclusive in the MONTH period"
                .to_owned())
        }
        Some(QuotaPeriodType::Day | QuotaPeriodType::Week | QuotaPeriodType::Month) => Ok(()),
        _ => Err("Usage Plan quota period must be one of DAY, WEEK, MONTH".to_owned()),
    }
}
