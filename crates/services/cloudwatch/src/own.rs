//! What Millstream's services measure of themselves becomes metrics like all others.
//!
//! Services record in memory (`foundation::metrics`); every few seconds, what came since is taken from
//! there into the store, in the name of the account whose resource it is. A server that is killed loses
//! what it had not taken yet.

use crate::data::{Digest, Measured, MetricRef, unit_number};
use crate::room::Room;
use aws_api::cloudwatch::StandardUnit;
use foundation::metrics::Name;
use foundation::{AccountId, Region, Timestamp};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// How often it is taken, in milliseconds: a part of a minute, so that each minute is told apart.
const EVERY_MS: i64 = 5_000;

/// How long to wait after the store failed.
const PAUSE: Duration = Duration::from_secs(5);

impl Room {
    /// Takes without end what services measure.
    pub(crate) async fn take_own(&self) {
        loop {
            let now = self.ambient.now().as_millis();
            let next = now - now.rem_euclid(EVERY_MS) + EVERY_MS;
            self.ambient.clock.sleep_until(Timestamp::from_millis(next)).await;
            // What was measured up to a full minute belongs to the one before.
            self.take_at(Timestamp::from_millis(self.ambient.now().as_millis() - 1)).await;
        }
    }

    /// Takes what services have measured up to now: when the server stops, nothing is lost.
    pub async fn take(&self) {
        self.take_at(self.ambient.now()).await;
    }

    async fn take_at(&self, at: Timestamp) {
        let mut taken: BTreeMap<(AccountId, Region), Vec<Measured>> = BTreeMap::new();
        for (name, values) in self.ambient.metrics.take() {
            let of = (name.account, name.region.clone());
            let all = taken.entry(of).or_default();
            all.extend(measured(name, &values, at));
        }
        for ((account, region), measured) in taken {
            // Again, if need be: by now it is nowhere else. Without a store there is no server, either.
            while let Err(error) = self.writer.measure(&account, &region, measured.clone()).await {
                tracing::warn!(%error, "what services measured could not be written");
                if matches!(error, store::StoreError::Stopped { .. }) {
                    return;
                }
                self.ambient.clock.sleep(PAUSE).await;
            }
        }
    }
}

fn measured(name: Name, values: &[(f64, f64)], at: Timestamp) -> Option<Measured> {
    let finite: Vec<_> = values.iter().copied().filter(|(value, _)| value.is_finite()).collect();
    let digest = Digest::of(&finite)?;
    let dimensions = name.dimensions.into_iter().map(|(name, value)| (name.to_owned(), value));
    Some(Measured {
        metric: Arc::new(MetricRef::new(name.namespace, name.metric, dimensions.collect())),
        at,
        unit: unit_number(&StandardUnit::from(name.unit.as_str()))?,
        high_resolution: false,
        digest,
    })
}
