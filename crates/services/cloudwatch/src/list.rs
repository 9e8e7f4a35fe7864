//! ListMetrics.

use crate::data::{Known, MetricRef};
use crate::errors::{bad_token, invalid, unavailable};
use crate::keys;
use crate::limits::LIST_MAX;
use crate::room::Room;
use aws_api::ApiError;
use aws_api::cloudwatch::{DimensionFilter, ListMetricsInput, ListMetricsOutput, RecentlyActive};
use foundation::{AccountId, Caller, Region, Timestamp, page};
use store::{Direction, Key, KeyRange, Limit, StoreError};

/// Metrics without new data for so long are not listed: two weeks.
const LISTED_S: i64 = 14 * 86_400;
/// How late an entry may be told of new data.
const BEHIND_S: i64 = 600;
/// `PT3H`.
const ACTIVE_S: i64 = 3 * 3_600 + BEHIND_S;

impl Room {
    pub(crate) async fn list(
        &self,
        caller: &Caller,
        input: ListMetricsInput,
    ) -> Result<ListMetricsOutput, ApiError> {
        let active_s = match &input.recently_active {
            None => LISTED_S,
            Some(RecentlyActive::Pt3H) => ACTIVE_S,
            Some(RecentlyActive::Unknown(text)) => {
                return Err(invalid(format!(
                    "The value {text} for parameter RecentlyActive is invalid."
                )));
            }
        };
        let with_owners = input.include_linked_accounts == Some(true);
        let owner = input.owning_account.as_deref();
        if owner.is_some_and(|owner| owner != caller.account.as_str()) {
            // No account shares its metrics with another.
            return Ok(ListMetricsOutput {
                metrics: Some(Vec::new()),
                ..ListMetricsOutput::default()
            });
        }
        let (namespace, name) = (input.namespace.as_deref(), input.metric_name.as_deref());
        let mut range = keys::metric::listed(&caller.account, &caller.region, namespace, name);
        if let Some(token) = &input.next_token {
            let after =
                page::position(LISTING, token).map(Key::from).filter(|key| range.contains(key));
            range = range.after(after.ok_or_else(bad_token)?);
        }
        let filters = input.dimensions.as_deref().unwrap_or_default();
        let since_s = self.ambient.now().as_secs() - active_s;
        let fits = |metric: &MetricRef, known: &Known| {
            known.last_s >= since_s
                && name.is_none_or(|name| metric.metric == name)
                && filters.iter().all(|filter| has(metric, filter))
        };
        let (found, last) = self.find(range, LIST_MAX, fits).await.map_err(unavailable)?;
        let owners = vec![caller.account.to_string(); found.len()];
        Ok(ListMetricsOutput {
            metrics: Some(found.iter().map(MetricRef::shown).collect()),
            next_token: last.map(|key| page::token(LISTING, &key)),
            owning_accounts: with_owners.then_some(owners),
        })
    }

    /// Metrics that fit; and the last one's key, where there may be more than `max`.
    async fn find(
        &self,
        range: KeyRange,
        max: usize,
        fits: impl Fn(&MetricRef, &Known) -> bool,
    ) -> Result<(Vec<MetricRef>, Option<Key>), StoreError> {
        let mut found: Vec<(MetricRef, Key)> = Vec::new();
        let mut rest = Some(range);
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let (namespace, name, _) = keys::metric::read(&entry.key)?;
                let known = Known::decode(&entry.value)?;
                let metric = MetricRef::new(namespace, name, known.dimensions.clone());
                if fits(&metric, &known) {
                    if found.len() == max {
                        let last = found.last().map(|(_, key)| key.clone());
                        return Ok((found.into_iter().map(|(metric, _)| metric).collect(), last));
                    }
                    found.push((metric, entry.key));
                }
            }
            rest = page.next;
        }
        Ok((found.into_iter().map(|(metric, _)| metric).collect(), None))
    }

    /// Up to `max` metrics of an account that fit and had data since a time, for searches; whether there
    /// are more.
    pub(crate) async fn search_metrics(
        &self,
        (account, region): (&AccountId, &Region),
        namespace: Option<&str>,
        since: Timestamp,
        max: usize,
        fits: impl Fn(&MetricRef) -> bool,
    ) -> Result<(Vec<MetricRef>, bool), ApiError> {
        let range = keys::metric::listed(account, region, namespace, None);
        let found = self
            .find(range, max, |metric, known| {
                known.last_s + BEHIND_S >= since.as_secs() && fits(metric)
            })
            .await
            .map_err(unavailable)?;
        Ok((found.0, found.1.is_some()))
    }
}

const LISTING: &str = "ListMetrics";

fn has(metric: &MetricRef, filter: &DimensionFilter) -> bool {
    let value = filter.value.as_deref();
    let fits = |(name, held): &(String, String)| {
        *name == filter.name && value.is_none_or(|value| held == value)
    };
    metric.dimensions().iter().any(fits)
}
