//! What goes by itself: subscriptions that were never confirmed, or that nobody has restored,
//! deduplication ids that count no longer, messages that no parcel needs any more.

use crate::keys;
use crate::limits::CONFIRMATION;
use crate::model::{self, Known, State, Subscription};
use crate::names::SubscriptionName;
use crate::room::{Change, Read, Room};
use aws_api::ApiError;
use foundation::Timestamp;
use std::time::Duration;
use store::{Batch, Check, Direction, Limit, StoreError};

/// Nobody waits for it: what is too old counts as gone before it is.
const EVERY: Duration = Duration::from_mins(10);

impl Room {
    pub(crate) async fn sweep_for_ever(&self) {
        loop {
            if let Err(error) = self.sweep().await {
                tracing::warn!(%error, "SNS's old records could not be removed");
            }
            self.ambient.clock.sleep(EVERY).await;
        }
    }

    /// Removes what is too old.
    ///
    /// # Errors
    /// Those of the store; what is left to do is done by the next call.
    pub async fn sweep(&self) -> Result<(), StoreError> {
        self.sweep_subscriptions().await?;
        self.sweep_deduplication().await?;
        self.sweep_kept().await
    }

    async fn sweep_subscriptions(&self) -> Result<(), StoreError> {
        let mut rest = Some(keys::topic::all());
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in &page.entries {
                let topic = keys::topic::read(&entry.key)?;
                for (name, one) in crate::fanout::read(&*self.store, &topic).await? {
                    if self.is_over(&one)
                        && let Err(error) = self.forget(&name).await
                    {
                        tracing::debug!(%error, "a subscription is removed by the next sweep");
                    }
                }
            }
            rest = page.next;
        }
        Ok(())
    }

    /// Whether nobody can confirm or restore it any more.
    fn is_over(&self, one: &Subscription) -> bool {
        let since = Timestamp::from_millis(one.since_ms);
        one.state != State::Confirmed && self.ambient.now().since(since) >= CONFIRMATION
    }

    async fn forget(&self, name: &SubscriptionName) -> Result<(), ApiError> {
        self.change(&name.topic, move |read: Read| async move {
            let found = self.subscription(name).await.map_err(crate::errors::unavailable)?;
            let Some(one) = found.filter(|one| self.is_over(one)) else {
                return Ok(Change::nothing(()));
            };
            let mut topic = read.topic.clone();
            match one.state {
                State::Pending => topic.pending = topic.pending.saturating_sub(1),
                _ => topic.deleted = topic.deleted.saturating_sub(1),
            }
            let batch = Batch::new().delete(keys::subscription::key(name));
            Ok(Change::to(topic, batch, ()))
        })
        .await
    }

    async fn sweep_deduplication(&self) -> Result<(), StoreError> {
        let now = self.now_ms();
        let mut rest = Some(keys::deduplication::all());
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            let mut batch = Batch::new();
            for entry in page.entries {
                let known: Known = model::decode("deduplication", &entry.value)?;
                if known.until_ms <= now {
                    let check = Check::Version(entry.key.clone(), entry.version);
                    batch = batch.check(check).delete(entry.key);
                }
            }
            if !batch.is_empty() {
                // Where one was taken again meanwhile, the next sweep comes.
                let _unchecked = self.store.commit(batch).await?;
            }
            rest = page.next;
        }
        Ok(())
    }

    async fn sweep_kept(&self) -> Result<(), StoreError> {
        let mut rest = Some(keys::kept::all());
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let needers = keys::kept::needers(&keys::kept::read(&entry.key)?);
                let batch = Batch::new().check(Check::Empty(needers)).delete(entry.key);
                let _still_needed = self.store.commit(batch).await?;
            }
            rest = page.next;
        }
        Ok(())
    }
}
