//! How data gets older: a metric's hour is summed up into the next tier when its time has come, and
//! removed in the end. Killed anywhere, it goes on: what is due stays due until it is done.

use crate::data::place::{Place, Tier};
use crate::data::{Digest, Known, MetricId};
use crate::keys;
use crate::room::Room;
use foundation::Timestamp;
use std::collections::BTreeMap;
use std::time::Duration;
use store::{Batch, Check, Direction, Entry, Limit, StoreError, limits};

/// How long to wait after the store failed.
const PAUSE: Duration = Duration::from_secs(5);
/// How long at most until it is looked again for what is due.
const LOOK_EVERY: Duration = Duration::from_mins(10);
/// How often the list is looked through for metrics that have no data any more.
const LIST_EVERY_S: i64 = 86_400;
/// Rows that one commit brings to the next tier: each is a check and a delete.
const ROWS_MAX: usize = 2_000;

impl Room {
    /// Work in the background, without end.
    pub(crate) async fn retain(&self) {
        let mut list_at = self.ambient.now();
        loop {
            let now = self.ambient.now();
            let done = async {
                let next = self.age(now).await?;
                if now >= list_at {
                    self.forget_metrics(now).await?;
                    list_at = now + Duration::from_secs(LIST_EVERY_S.unsigned_abs());
                }
                Ok::<_, StoreError>(next)
            };
            let wake = match done.await {
                Ok(Some(next)) => next.min(now + LOOK_EVERY),
                Ok(None) => now + LOOK_EVERY,
                Err(error) => {
                    tracing::warn!(%error, "old measurements could not be summed up");
                    now + PAUSE
                }
            };
            self.ambient.clock.sleep_until(wake).await;
        }
    }

    /// Brings all that is due by `now` to where it belongs; says when there is more to do.
    ///
    /// # Errors
    /// Those of the store; what is left to do is done by the next call.
    pub async fn age(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        loop {
            let page =
                self.store.scan(keys::due::all(), Limit::default(), Direction::Forward).await?;
            if page.entries.is_empty() {
                return Ok(None);
            }
            for entry in page.entries {
                let (due_s, metric, hour) = keys::due::read(&entry.key)?;
                if due_s > now.as_secs() {
                    return Ok(Some(Timestamp::from_millis(due_s.saturating_mul(1_000))));
                }
                self.age_hour(entry, metric, hour, now).await?;
            }
        }
    }

    async fn age_hour(
        &self,
        marker: Entry,
        metric: MetricId,
        hour: u32,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        // From the finest, so that what is very late goes through all tiers at once.
        for tier in Tier::ALL {
            if tier.due_s(hour) <= now.as_secs() {
                while !self.age_tier(metric, hour, tier).await? {}
            }
        }
        let rows = self.hour(metric, hour).await?;
        let next = rows.iter().map(|(place, _)| place.tier.due_s(hour)).min();
        // Who writes into an hour that is due tells that it is due: then this begins again.
        let untold = Check::Version(marker.key.clone(), marker.version);
        let batch = Batch::new().check(untold).delete(marker.key);
        let batch = match next {
            Some(due_s) => batch.put(keys::due::key(due_s, metric, hour), Vec::new()),
            None => batch,
        };
        let _unchecked = self.store.commit(batch).await?;
        Ok(())
    }

    /// Brings rows of a tier to the next; whether none are left.
    async fn age_tier(&self, metric: MetricId, hour: u32, tier: Tier) -> Result<bool, StoreError> {
        let rows = self.hour(metric, hour).await?;
        let mut moved: BTreeMap<Place, Digest> = BTreeMap::new();
        let (mut batch, mut count, mut all) = (Batch::new(), 0, true);
        for (place, entry) in rows.iter().filter(|(place, _)| place.tier == tier) {
            if count == ROWS_MAX {
                all = false;
                break;
            }
            count += 1;
            if let Some(coarser) = tier.coarser() {
                let digest = Digest::decode(&entry.value)?;
                let target = moved.entry(place.in_tier(coarser));
                target.and_modify(|sum| sum.merge(&digest)).or_insert(digest);
            }
            let unchanged = Check::Version(entry.key.clone(), entry.version);
            batch = batch.check(unchanged).delete(entry.key.clone());
        }
        for (place, mut digest) in moved {
            let key = keys::data::key(&place);
            let there = rows.iter().find(|(other, _)| *other == place).map(|(_, entry)| entry);
            if let Some(entry) = there {
                digest.merge(&Digest::decode(&entry.value)?);
            }
            batch = batch.check(Check::unchanged(key.clone(), there)).put(key, digest.encode());
        }
        if batch.is_empty() {
            return Ok(true);
        }
        // Where somebody wrote meanwhile, it is read again.
        let done = self.store.commit(batch).await?.committed().is_ok();
        Ok(done && all)
    }

    /// All rows of an hour.
    async fn hour(&self, metric: MetricId, hour: u32) -> Result<Vec<(Place, Entry)>, StoreError> {
        let limit = Limit { entries: limits::PAGE_ENTRIES_MAX, bytes: limits::PAGE_BYTES_MAX };
        let mut rest = Some(keys::data::of_hours(metric, hour, hour));
        let mut rows = Vec::new();
        while let Some(range) = rest {
            let page = self.store.scan(range, limit, Direction::Forward).await?;
            for entry in page.entries {
                rows.push((keys::data::read(&entry.key)?, entry));
            }
            rest = page.next;
        }
        Ok(rows)
    }

    /// Takes metrics from the list that had no data for as long as any is kept.
    async fn forget_metrics(&self, now: Timestamp) -> Result<(), StoreError> {
        let oldest_s = now.as_secs() - Tier::Hour.kept_s() - 2 * 86_400;
        let mut rest = Some(keys::metric::all());
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            let mut batch = Batch::new();
            for entry in page.entries {
                if Known::decode(&entry.value)?.last_s < oldest_s {
                    let unchanged = Check::Version(entry.key.clone(), entry.version);
                    batch = batch.check(unchanged).delete(entry.key);
                }
            }
            if !batch.is_empty() {
                // Where data came meanwhile, the next day comes.
                let _unchecked = self.store.commit(batch).await?;
            }
            rest = page.next;
        }
        Ok(())
    }
}
