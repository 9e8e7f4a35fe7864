//! What was used of usage plans, and what is left.

use super::REPLACE;
use super::api_keys::no_key;
use crate::errors::{bad, busy, unavailable};
use crate::keys::count::{self, Count};
use crate::keys::{self, Place};
use crate::limits::ATTEMPTS_MAX;
use crate::paging;
use crate::patch::{self, Paths, Voice};
use crate::period::{Period, date, day_of, parse};
use crate::record;
use crate::room::Room;
use crate::usage::{Meter, sum};
use aws_api::ApiError;
use aws_api::apigateway::{GetUsageRequest, UpdateUsageRequest, Usage, UsagePlan};
use foundation::Caller;
use std::collections::BTreeMap;
use store::{Batch, Check, get_one};

const PATHS: Paths = Paths { voice: Voice::List, rows: &[("/remaining", REPLACE)] };

/// Days that a report may be about.
const DAYS_MAX: i64 = 90;

/// What is left of no quota.
const UNLIMITED: i64 = i32::MAX as i64;

impl Room {
    pub(crate) async fn get_usage(
        &self,
        caller: &Caller,
        input: GetUsageRequest,
    ) -> Result<Usage, ApiError> {
        let place = Place::of(caller);
        let plan = self.find_plan(&place, &input.usage_plan_id).await?;
        let wrong =
            |what: &str| bad(format!("Invalid {what} specified. Use the format YYYY-MM-DD"));
        let first = parse(&input.start_date).ok_or_else(|| wrong("startDate"))?;
        let last = parse(&input.end_date).ok_or_else(|| wrong("endDate"))?;
        if last < first {
            return Err(bad("The endDate must not be before the startDate"));
        }
        if last - first >= DAYS_MAX {
            return Err(bad(format!("The dates must not be more than {DAYS_MAX} days apart")));
        }
        let mut ids = self.keys_of_plan(&place, &input.usage_plan_id).await?;
        if let Some(wanted) = input.key_id {
            ids.retain(|id| *id == wanted);
            if ids.is_empty() {
                return Err(no_key());
            }
        }
        let ids = ids.into_iter().map(|id| (id.clone(), id)).collect();
        let (ids, position) = paging::page("usage", ids, input.limit, input.position)?;
        let mut items = BTreeMap::new();
        for key in ids {
            let days = self.days(&place, &plan, &key, first, last).await?;
            items.insert(key, days);
        }
        Ok(Usage {
            end_date: Some(input.end_date),
            items: Some(items),
            position,
            start_date: Some(input.start_date),
            usage_plan_id: plan.id,
        })
    }

    /// For each day what was used, and what then was left of the period's quota.
    async fn days(
        &self,
        place: &Place,
        plan: &UsagePlan,
        key: &str,
        first: i64,
        last: i64,
    ) -> Result<Vec<Vec<i64>>, ApiError> {
        let plan_id = plan.id.clone().unwrap_or_default();
        let meter = Meter { place: place.clone(), plan: plan_id, key: key.to_owned() };
        let begin = Period::around(first, plan.quota.as_ref()).first;
        let mut counts = self.counts(&meter, begin, last).await.map_err(unavailable)?;
        for (day, more) in self.pending(&meter) {
            let count = counts.entry(day).or_default();
            count.used = count.used.saturating_add(more);
        }
        let limit = plan.quota.as_ref().and_then(|quota| quota.limit).map(i64::from);
        let left = |day: i64| {
            let Some(limit) = limit else { return UNLIMITED };
            let period = Period::around(day, plan.quota.as_ref());
            let so_far: BTreeMap<i64, Count> =
                counts.range(period.first..=day).map(|(day, count)| (*day, *count)).collect();
            let Count { used, granted } = sum(&so_far);
            limit.saturating_add(granted).saturating_sub(used).max(0)
        };
        let used = |day: i64| counts.get(&day).map_or(0, |count| count.used);
        Ok((first..=last).map(|day| vec![used(day), left(day)]).collect())
    }

    pub(crate) async fn update_usage(
        &self,
        caller: &Caller,
        input: UpdateUsageRequest,
    ) -> Result<Usage, ApiError> {
        let place = Place::of(caller);
        let (plan_id, key) = (&input.usage_plan_id, &input.key_id);
        let plan = self.find_plan(&place, plan_id).await?;
        let member = keys::plan_key::key(&place, plan_id, key);
        let found = get_one(&*self.store, member).await.map_err(unavailable)?;
        found.ok_or_else(no_key)?;
        let Some(limit) = plan.quota.as_ref().and_then(|quota| quota.limit) else {
            return Err(bad("The usage plan has no quota"));
        };
        let today = day_of(self.ambient.now());
        let meter = Meter { place: place.clone(), plan: plan_id.clone(), key: key.clone() };
        for patch in patch::read(input.patch_operations, &PATHS)? {
            let wanted: i64 = patch.number()?;
            if wanted < 0 {
                return Err(bad("The remaining quota must not be negative"));
            }
            self.grant(&meter, &plan, i64::from(limit), wanted, today).await?;
        }
        let days = self.days(&place, &plan, key, today, today).await?;
        Ok(Usage {
            end_date: Some(date(today)),
            items: Some(BTreeMap::from([(key.clone(), days)])),
            position: None,
            start_date: Some(date(today)),
            usage_plan_id: plan.id,
        })
    }

    /// Grants so much that `wanted` requests are left in the present period.
    async fn grant(
        &self,
        meter: &Meter,
        plan: &UsagePlan,
        limit: i64,
        wanted: i64,
        today: i64,
    ) -> Result<(), ApiError> {
        for _ in 0..ATTEMPTS_MAX {
            // What is left is told by what is written.
            self.flush_counts().await.map_err(unavailable)?;
            let key = count::key(&meter.place, &meter.plan, &meter.key, today);
            let entry = get_one(&*self.store, key.clone()).await.map_err(unavailable)?;
            let mut count: Count = match &entry {
                Some(entry) => record::decode("count", &entry.value).map_err(unavailable)?,
                None => Count::default(),
            };
            let period = Period::around(today, plan.quota.as_ref());
            let counts = self.counts(meter, period.first, period.last).await;
            let all = sum(&counts.map_err(unavailable)?);
            let left = limit.saturating_add(all.granted).saturating_sub(all.used);
            count.granted = count.granted.saturating_add(wanted.saturating_sub(left));
            let batch = Batch::new()
                .check(Check::unchanged(key.clone(), entry.as_ref()))
                .put(key, record::encode(&count));
            if self.commit(batch).await? {
                self.recount(meter);
                return Ok(());
            }
        }
        Err(busy())
    }
}
