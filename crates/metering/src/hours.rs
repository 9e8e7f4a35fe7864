//! What costs by the time that it is there — bytes that are kept, shards, alarms: looked at once an hour,
//! and billed for that hour as it is then. Hours in which no server runs are on no bill.

use crate::day::Day;
use crate::overseer::Overseer;
use async_trait::async_trait;
use foundation::usage::{Item, Unit};
use foundation::{AccountId, Region, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use store::StoreError;

const HOUR: Duration = Duration::from_hours(1);

/// Knows what there is.
#[async_trait]
pub trait Stock: Send + Sync + 'static {
    /// What there is now in a region of an account: gigabytes, shards, alarms.
    async fn held(
        &self,
        account: &AccountId,
        region: &Region,
    ) -> Result<Vec<(Item, f64)>, StockUnknown>;
}

/// Why nobody can tell what there is.
#[derive(Debug)]
pub struct StockUnknown(pub String);

/// An hour, as the number of hours since 1970-01-01.
fn hour(moment: Timestamp) -> u64 {
    moment.since(Timestamp::EPOCH).as_secs() / HOUR.as_secs()
}

fn begins(hour: u64) -> Timestamp {
    Timestamp::EPOCH + Duration::from_secs(hour.saturating_mul(HOUR.as_secs()))
}

/// What one thing that is there for an hour comes to: some units are hours, the others months.
fn of_an_hour(unit: Unit, moment: Timestamp) -> f64 {
    match unit {
        Unit::KinesisShardHour | Unit::KinesisStreamHour => 1.0,
        _ => {
            let month = Day::of(moment).month();
            let days = month.end().0.saturating_sub(month.first().0);
            1.0 / (f64::from(days.max(1)) * 24.0)
        }
    }
}

impl Overseer {
    /// Takes stock in each hour, for ever. Killed in the middle, that hour is on no bill or in part.
    pub async fn take_stock(self: Arc<Self>, stock: Arc<dyn Stock>) {
        let clock = self.ledger().ambient().clock.clone();
        loop {
            let now = clock.now();
            if let Err(error) = self.count(&*stock, now).await {
                tracing::error!(%error, "an hour was not billed");
            }
            clock.sleep_until(begins(hour(now).saturating_add(1))).await;
        }
    }

    async fn count(&self, stock: &dyn Stock, now: Timestamp) -> Result<(), StoreError> {
        let places = self.ledger().places().await?;
        // Counted before this server was started, or by another one.
        if places.is_empty() || !self.ledger().begin_hour(hour(now)).await? {
            return Ok(());
        }
        for (account, region) in places {
            match stock.held(&account, &region).await {
                Ok(held) => {
                    for (item, quantity) in held {
                        let share = quantity * of_an_hour(item.unit, now);
                        self.ledger().ambient().usage.add(item, share);
                    }
                }
                Err(StockUnknown(why)) => {
                    tracing::error!(%account, %region, why, "an hour was not billed");
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn a_month_of_hours_is_one() {
        for (moment, hours) in [("2026-11-30T23:30:00Z", 720.0), ("2026-12-01T00:00:00Z", 744.0)] {
            let moment = Timestamp::parse_iso8601(moment).unwrap();
            assert!((of_an_hour(Unit::S3StandardGbMonth, moment) * hours - 1.0).abs() < 1e-9);
            assert_eq!(of_an_hour(Unit::KinesisShardHour, moment), 1.0);
            assert!(begins(hour(moment)) <= moment && moment < begins(hour(moment) + 1));
        }
    }
}
