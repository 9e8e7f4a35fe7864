//! What is used, as AWS's bills count it: requests, gigabyte-seconds, bytes.
//!
//! Services add what they use as it is used; whoever keeps the accounts takes it from here every
//! second and on leaving, and puts it into the store. What was not taken when a server is killed is
//! in no account: at most a second.

mod unit;

use crate::{AccountId, Region};
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use tokio::sync::Notify;

pub use unit::Unit;

/// Parts of the tally, each with its own lock.
const PARTS: usize = 16;
/// Resources that are counted apart between two takings; what comes after counts for the service.
const ITEMS_MAX: usize = 100_000;

/// What is used, and of what.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Item {
    /// The account that owns the resource.
    pub account: AccountId,
    /// Where the resource is.
    pub region: Region,
    /// What is counted.
    pub unit: Unit,
    /// The ARN of the resource; empty where nothing less than the service is meant.
    pub resource: String,
}

/// What was used since it was last taken; cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Usage(Arc<Tally>);

#[derive(Debug, Default)]
struct Tally {
    parts: [Mutex<HashMap<Item, f64>>; PARTS],
    hasher: RandomState,
    used: Notify,
    halted: RwLock<HashMap<AccountId, String>>,
}

impl Usage {
    /// Adds to what was used of an item.
    pub fn add(&self, mut item: Item, quantity: f64) {
        let place = self.0.hasher.hash_one(&item) as usize % PARTS;
        let mut part = locked(&self.0.parts[place]);
        if part.len() >= ITEMS_MAX / PARTS && !part.contains_key(&item) {
            item.resource.clear();
        }
        let fresh = part.is_empty();
        *part.entry(item).or_default() += quantity;
        drop(part);
        if fresh {
            self.0.used.notify_one();
        }
    }

    /// Waits until something was used that was not taken yet. A hint: there may be nothing.
    pub async fn used(&self) {
        self.0.used.notified().await;
    }

    /// Says that the account's functions are not to be invoked any more, and why; or that they are again.
    pub fn halt(&self, account: AccountId, why: Option<String>) {
        let mut halted = self.0.halted.write().unwrap_or_else(PoisonError::into_inner);
        match why {
            Some(why) => halted.insert(account, why),
            None => halted.remove(&account),
        };
    }

    /// Why the account's functions are not to be invoked: its budget is spent.
    pub fn halted(&self, account: &AccountId) -> Option<String> {
        let halted = self.0.halted.read().unwrap_or_else(PoisonError::into_inner);
        halted.get(account).cloned()
    }

    /// All that was used since the last time, in the order of the items.
    pub fn take(&self) -> Vec<(Item, f64)> {
        let taken = self.0.parts.iter().map(|part| std::mem::take(&mut *locked(part)));
        let mut all: Vec<_> = taken.flatten().collect();
        all.sort_by(|(a, _), (b, _)| a.cmp(b));
        all
    }
}

/// Nothing panics while it holds one of these locks; and if it did, a number may be off by one.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(resource: &str) -> Item {
        Item {
            account: AccountId::DEFAULT,
            region: Region::default(),
            unit: Unit::LambdaRequest,
            resource: resource.to_owned(),
        }
    }

    #[test]
    fn what_is_used_is_taken_once() {
        let usage = Usage::default();
        usage.add(item("b"), 1.0);
        usage.add(item("a"), 0.5);
        usage.clone().add(item("b"), 2.0);
        assert_eq!(usage.take(), [(item("a"), 0.5), (item("b"), 3.0)]);
        assert_eq!(usage.take(), []);
    }

    #[test]
    fn units_are_found_by_their_names() {
        for unit in Unit::ALL {
            assert_eq!(Unit::of(unit.service(), unit.as_str()), Some(*unit));
        }
        assert_eq!(Unit::of("lambda", "Requests-Tier1"), None);
    }

    #[test]
    fn an_account_is_halted_alone_and_until_it_is_not() {
        let usage = Usage::default();
        let (one, other) = (AccountId::DEFAULT, AccountId::parse("111122223333").unwrap());
        usage.halt(one, Some("spent".to_owned()));
        assert_eq!(usage.halted(&one).as_deref(), Some("spent"));
        assert_eq!(usage.halted(&other), None);
        usage.halt(one, None);
        assert_eq!(usage.halted(&one), None);
    }

    #[test]
    fn too_many_resources_count_for_their_service() {
        let usage = Usage::default();
        for n in 0..ITEMS_MAX * 2 {
            usage.add(item(&n.to_string()), 1.0);
        }
        let taken = usage.take();
        assert!(taken.len() <= ITEMS_MAX + PARTS, "{}", taken.len());
        assert_eq!(taken.iter().map(|(_, quantity)| quantity).sum::<f64>(), ITEMS_MAX as f64 * 2.0);
        assert!(taken[0].0.resource.is_empty() && taken[0].1 > 1.0);
    }
}
