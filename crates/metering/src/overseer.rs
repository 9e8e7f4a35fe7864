//! Who keeps the books up to date and looks after budgets.

use crate::bill::{Charge, bill};
use crate::budget::{Budget, Row, Then};
use crate::day::{Day, Month};
use crate::keys;
use crate::ledger::{Ledger, PERIOD};
use async_trait::async_trait;
use foundation::AccountId;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Check, Direction, Entry, KeyRange, Limit, StoreError};

/// When the books could not be written, they are tried again after this.
const AFTER_FAILURE: Duration = Duration::from_secs(5);

/// Tells people of budgets.
#[async_trait]
pub trait Herald: Send + Sync + 'static {
    /// Tells of a budget of which so much was spent; what is told is durable when it returns. It may be
    /// told again after a crash.
    async fn tell(&self, account: &AccountId, budget: &Budget, spent: f64) -> Result<(), String>;
}

/// Keeps the books of a server.
pub struct Overseer {
    ledger: Arc<Ledger>,
    herald: Arc<dyn Herald>,
}

impl Overseer {
    /// Keeps `ledger`; budgets are told of through `herald`.
    pub fn new(ledger: Arc<Ledger>, herald: Arc<dyn Herald>) -> Arc<Overseer> {
        Arc::new(Overseer { ledger, herald })
    }

    /// Writes down what is used, for ever, a second after it was at the latest.
    pub async fn run(self: Arc<Self>) {
        let ambient = self.ledger.ambient().clone();
        loop {
            let midnight = self.today().next().begins();
            if let Err(error) = self.look_at_all().await {
                tracing::error!(%error, "budgets could not be looked at");
            }
            if let Err(error) = self.ledger.forget_old().await {
                tracing::error!(%error, "old bills could not be removed");
            }
            while ambient.now() < midnight {
                tokio::select! {
                    () = ambient.usage.used() => {}
                    () = ambient.clock.sleep_until(midnight) => break,
                }
                ambient.clock.sleep(PERIOD).await;
                if let Err(error) = self.write_down().await {
                    tracing::error!(%error, "what was used could not be written down; tried again");
                    ambient.clock.sleep(AFTER_FAILURE).await;
                }
            }
        }
    }

    /// Writes down what was used up to now.
    pub async fn write_down(&self) -> Result<(), StoreError> {
        for account in self.ledger.write_down().await? {
            self.look_at(&account).await?;
        }
        Ok(())
    }

    /// A month's bill.
    pub async fn bill(
        &self,
        account: &AccountId,
        month: &Month,
    ) -> Result<Vec<Charge>, StoreError> {
        Ok(bill(self.ledger.used(account, (month.first(), month.end())).await?))
    }

    /// The account's budgets, by name, and how much was spent of each.
    pub async fn budgets(&self, account: &AccountId) -> Result<Vec<(Budget, f64)>, StoreError> {
        let rows = self.rows(keys::budgets(account)).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let today = self.today();
        let charges = self.bill(account, &today.month()).await?;
        let spent = |(_, row): (_, Row)| {
            let spent = row.budget.spent(&charges, today);
            (row.budget, spent)
        };
        Ok(rows.into_iter().map(spent).collect())
    }

    /// Sets a budget, in place of one with its name; counts at once.
    pub async fn set_budget(&self, account: &AccountId, budget: Budget) -> Result<(), StoreError> {
        let key = keys::budget(account, &budget.name);
        let row = Row { budget, told: None };
        // Without a check there is no conflict.
        let _ = self.ledger.store().commit(Batch::new().put(key, encoded(&row))).await?;
        self.look_at(account).await
    }

    /// Removes a budget; whether there was one.
    pub async fn remove_budget(&self, account: &AccountId, name: &str) -> Result<bool, StoreError> {
        let key = keys::budget(account, name);
        let batch = Batch::new().check(Check::Present(key.clone())).delete(key);
        let was_there = self.ledger.store().commit(batch).await?.committed().is_ok();
        self.look_at(account).await?;
        Ok(was_there)
    }

    pub(crate) fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    fn today(&self) -> Day {
        Day::of(self.ledger.ambient().now())
    }

    /// Looks whether something is to be told or stopped, or may go on.
    async fn look_at(&self, account: &AccountId) -> Result<(), StoreError> {
        let rows = self.rows(keys::budgets(account)).await?;
        let usage = &self.ledger.ambient().usage;
        if rows.is_empty() {
            usage.halt(*account, None);
            return Ok(());
        }
        let today = self.today();
        let charges = self.bill(account, &today.month()).await?;
        let mut halted = None;
        for (entry, row) in rows {
            let spent = row.budget.spent(&charges, today);
            if row.budget.is_spent(spent) && row.budget.then == Then::Throttle {
                let Budget { name, usd, per, .. } = &row.budget;
                halted = Some(format!(
                    "The budget '{name}' of {usd:.2} USD a {per} is spent. Functions are throttled until \
                     the {per} is over, or the budget is raised or removed (millstream budget)."
                ));
            }
            let begins = row.budget.begins(today).0;
            if row.budget.warns(spent) && row.told != Some(begins) {
                self.warn(account, entry, row, spent, begins).await?;
            }
        }
        usage.halt(*account, halted);
        Ok(())
    }

    /// Tells of a budget, once in its time.
    async fn warn(
        &self,
        account: &AccountId,
        entry: Entry,
        row: Row,
        spent: f64,
        begins: u32,
    ) -> Result<(), StoreError> {
        let Budget { name, usd, per, .. } = &row.budget;
        tracing::warn!("the budget '{name}' of {usd:.2} USD a {per}: {spent:.2} USD are spent");
        if let Err(why) = self.herald.tell(account, &row.budget, spent).await {
            // The next use tries again.
            tracing::error!(budget = name, why, "nobody could be told of a budget");
            return Ok(());
        }
        let row = Row { told: Some(begins), ..row };
        let check = Check::Version(entry.key.clone(), entry.version);
        // Where it was changed meanwhile, that change looks at it anew.
        let batch = Batch::new().check(check).put(entry.key, encoded(&row));
        let _ = self.ledger.store().commit(batch).await?;
        Ok(())
    }

    async fn look_at_all(&self) -> Result<(), StoreError> {
        let rows = self.rows(KeyRange::prefix(&keys::BUDGET.prefix())).await?;
        let account = |(entry, _): &(Entry, Row)| {
            let (account, _) = keys::read_budget(&entry.key).ok()?;
            AccountId::parse(&account).ok()
        };
        for account in rows.iter().filter_map(account).collect::<BTreeSet<_>>() {
            self.look_at(&account).await?;
        }
        Ok(())
    }

    async fn rows(&self, mut range: KeyRange) -> Result<Vec<(Entry, Row)>, StoreError> {
        let mut rows = Vec::new();
        loop {
            let page =
                self.ledger.store().scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let row = minicbor::decode(&entry.value).map_err(|_| StoreError::Malformed {
                    what: "budget",
                    reason: "it is not the CBOR of one",
                })?;
                rows.push((entry, row));
            }
            match page.next {
                Some(next) => range = next,
                None => return Ok(rows),
            }
        }
    }
}

fn encoded(row: &Row) -> Vec<u8> {
    // Writing to a vector can't fail.
    minicbor::to_vec(row).unwrap_or_default()
}
