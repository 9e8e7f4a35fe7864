//! The accounts' books: how much was used of what, by day.

use crate::day::Day;
use crate::keys;
use foundation::usage::{Item, Unit};
use foundation::{AccountId, Ambient, Region};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use store::{Batch, Check, Direction, Entry, KeyRange, Limit, Store, StoreError};

/// How long what was used may be in memory alone.
pub(crate) const PERIOD: Duration = Duration::from_secs(1);
/// Rows of one commit.
const ROWS: usize = 256;
/// For how long bills can be asked for, in days.
const KEPT_DAYS: u32 = 400;

/// What was used of one thing on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Used {
    /// When.
    pub day: Day,
    /// Where.
    pub region: Region,
    /// Of what: an ARN, or empty for the service as such.
    pub resource: String,
    /// What is counted.
    pub unit: Unit,
    /// How many.
    pub quantity: f64,
}

/// The books.
pub struct Ledger {
    store: Arc<dyn Store>,
    ambient: Ambient,
    /// Where something was used, as far as the store is known to know.
    places: Mutex<BTreeSet<Place>>,
}

/// A region of an account.
type Place = (AccountId, Region);

impl Ledger {
    /// Books in `store`, of what `ambient` says is used.
    pub fn new(store: Arc<dyn Store>, ambient: Ambient) -> Arc<Ledger> {
        Arc::new(Ledger { store, ambient, places: Mutex::default() })
    }

    pub(crate) fn ambient(&self) -> &Ambient {
        &self.ambient
    }

    pub(crate) fn store(&self) -> &dyn Store {
        &*self.store
    }

    /// Writes down what was used since the last time; whose accounts that concerns. What can't be
    /// written is taken again the next time.
    pub async fn write_down(&self) -> Result<BTreeSet<AccountId>, StoreError> {
        let day = Day::of(self.ambient.now());
        let taken = self.ambient.usage.take();
        let mut accounts = BTreeSet::new();
        let mut left = &taken[..];
        while !left.is_empty() {
            let (now, later) = left.split_at(left.len().min(ROWS));
            if let Err(error) = self.add(day, now).await {
                left.iter().for_each(|(item, more)| self.ambient.usage.add(item.clone(), *more));
                return Err(error);
            }
            accounts.extend(now.iter().map(|(item, _)| item.account));
            left = later;
        }
        Ok(accounts)
    }

    async fn add(&self, day: Day, items: &[(Item, f64)]) -> Result<(), StoreError> {
        let here = items.iter().map(|(item, _)| (item.account, item.region.clone()));
        let fresh: BTreeSet<Place> = {
            let known = self.known();
            here.filter(|place| !known.contains(place)).collect()
        };
        loop {
            let rows: Vec<_> = items.iter().map(|(item, _)| keys::used(day, item)).collect();
            let known = self.store.get(&rows).await?;
            let mut batch = Batch::new();
            for place in &fresh {
                batch = batch.put(keys::place(place), Vec::new());
            }
            for ((key, entry), (_, more)) in rows.into_iter().zip(&known).zip(items) {
                let sum = quantity(entry.as_ref())? + more;
                let check = Check::unchanged(key.clone(), entry.as_ref());
                batch = batch.check(check).put(key, sum.to_be_bytes().to_vec());
            }
            // Another server of the store may have written meanwhile.
            if self.store.commit(batch).await?.committed().is_ok() {
                self.known().extend(fresh);
                return Ok(());
            }
        }
    }

    /// Nothing panics while it holds the lock; and if it did, a place would be written once more.
    fn known(&self) -> MutexGuard<'_, BTreeSet<Place>> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where anything was ever used.
    pub(crate) async fn places(&self) -> Result<Vec<Place>, StoreError> {
        let (mut all, mut rest) = (Vec::new(), Some(KeyRange::prefix(&keys::PLACE.prefix())));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in &page.entries {
                all.extend(keys::read_place(&entry.key)?);
            }
            rest = page.next;
        }
        Ok(all)
    }

    /// Begins an hour, unless it or a later one was begun before; whether it did.
    pub(crate) async fn begin_hour(&self, hour: u64) -> Result<bool, StoreError> {
        loop {
            let key = keys::hour();
            let known = store::get_one(&*self.store, key.clone()).await?;
            let last = known.as_ref().and_then(|entry| entry.value[..].try_into().ok());
            if last.is_some_and(|last| u64::from_be_bytes(last) >= hour) {
                return Ok(false);
            }
            let check = Check::unchanged(key.clone(), known.as_ref());
            let batch = Batch::new().check(check).put(key, hour.to_be_bytes().to_vec());
            if self.store.commit(batch).await?.committed().is_ok() {
                return Ok(true);
            }
        }
    }

    /// What an account used from one day to before another, in the order of days, services and units.
    pub async fn used(
        &self,
        account: &AccountId,
        (from, to): (Day, Day),
    ) -> Result<Vec<Used>, StoreError> {
        let (mut all, mut range) = (Vec::new(), keys::days(account, from, to));
        loop {
            let page = self.store.scan(range.clone(), Limit::default(), Direction::Forward).await?;
            for entry in &page.entries {
                if let Some((day, item)) = keys::read_used(&entry.key)? {
                    let Item { region, resource, unit, .. } = item;
                    let quantity = quantity(Some(entry))?;
                    all.push(Used { day, region, resource, unit, quantity });
                }
            }
            match page.next {
                Some(next) => range = next,
                None => return Ok(all),
            }
        }
    }

    /// Forgets what is too old for any bill.
    pub(crate) async fn forget_old(&self) -> Result<(), StoreError> {
        let oldest = Day(Day::of(self.ambient.now()).0.saturating_sub(KEPT_DAYS));
        let mut range = KeyRange::prefix(&keys::USED.prefix());
        loop {
            let page =
                self.store.scan(range.clone(), Limit::entries(1), Direction::Forward).await?;
            let Some(first) = page.entries.first() else { return Ok(()) };
            let Some((day, item)) = keys::read_used(&first.key)? else {
                range = range.after(first.key.clone());
                continue;
            };
            if day < oldest {
                let old = keys::days(&item.account, Day(0), oldest);
                // Without a check there is no conflict.
                let _ = self.store.commit(Batch::new().delete_range(old)).await?;
            }
            let beyond = keys::days(&item.account, Day(u32::MAX), Day(u32::MAX));
            if let std::ops::Bound::Included(end) = beyond.start {
                range = range.after(end);
            }
        }
    }
}

fn quantity(entry: Option<&Entry>) -> Result<f64, StoreError> {
    let Some(entry) = entry else { return Ok(0.0) };
    match entry.value[..].try_into() {
        Ok(bytes) => Ok(f64::from_be_bytes(bytes)),
        Err(_) => Err(StoreError::Malformed { what: "usage", reason: "it is no number" }),
    }
}
