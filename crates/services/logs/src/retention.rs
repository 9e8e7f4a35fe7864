//! Retention: events that are older than their group keeps them are deleted, and are not shown
//! from the moment on at which they should be.

use crate::keys::{EventKey, Group, GroupKey};
use crate::room::{Room, decode, internal};
use aws_api::ApiError;
use foundation::Timestamp;
use std::sync::Arc;
use std::time::Duration;
use store::{Batch, Direction, KeyRange, Limit};

/// The periods that there are («PutRetentionPolicy»), in days.
pub(crate) const RETENTION_DAYS: [i32; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
];

pub(crate) const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// How often the room looks for what has expired. AWS takes up to 72 hours.
const SWEEP_EVERY: Duration = Duration::from_secs(60 * 60);

impl Group {
    /// The first moment that the group still keeps.
    pub(crate) fn keeps_from_ms(&self, now_ms: i64) -> i64 {
        self.retention_days.map_or(0, |days| (now_ms - i64::from(days) * DAY_MS).max(0))
    }
}

impl Room {
    /// Deletes what has expired, now and every hour, until the future is dropped. It holds no
    /// state: whenever it starts, it finds what is left to delete.
    pub async fn run(self: Arc<Self>) {
        loop {
            if let Err(why) = self.sweep(self.ambient.now()).await {
                tracing::warn!(%why, "expired log events could not be deleted; trying again later");
            }
            self.ambient.clock.sleep(SWEEP_EVERY).await;
        }
    }

    /// Deletes what has expired at `now`.
    pub async fn sweep(&self, now: Timestamp) -> Result<(), ApiError> {
        let mut rest = Some(KeyRange::prefix(&GroupKey::all()));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await;
            let page = page.map_err(internal)?;
            for entry in page.entries {
                let group: Group = decode(&entry.value)?;
                if group.retention_days.is_some() {
                    self.sweep_group(&group, now).await?;
                }
            }
            rest = page.next;
        }
        Ok(())
    }

    async fn sweep_group(&self, group: &Group, now: Timestamp) -> Result<(), ApiError> {
        let keep_from = group.keeps_from_ms(now.as_millis());
        let mut expired = Vec::new();
        self.each_stream(group.id, |_, stream| {
            if stream.first_event_ms.is_some_and(|first| first < keep_from) {
                expired.push(EventKey::between(group.id, stream.id, 0, keep_from));
            }
        })
        .await?;
        for range in expired {
            // One commit a stream: deleting again what is deleted does no harm.
            let _ = self.commit(Batch::new().delete_range(range)).await?;
        }
        Ok(())
    }
}
