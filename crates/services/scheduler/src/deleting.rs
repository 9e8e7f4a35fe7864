//! Deletes the schedules of groups that were deleted, and then the groups themselves («Deleting a
//! schedule group»). Killed anywhere, it goes on where it stood.

use crate::keys;
use crate::model::{self, Schedule};
use crate::names::GroupName;
use crate::room::Room;
use std::sync::Arc;
use store::{Batch, Check, Conflict, Direction, Limit, StoreError};

/// Schedules that go in one commit.
const PAGE: usize = 128;

impl Room {
    /// Deletes what is left of deleted groups, for ever.
    pub(crate) async fn delete_groups(self: Arc<Self>) {
        let mut doomed = self.store.watch(keys::doomed::prefix());
        let mut failures = 0;
        loop {
            match self.delete_doomed().await {
                Ok(()) => {
                    failures = 0;
                    doomed.changed().await;
                }
                Err(why) => {
                    failures += 1;
                    tracing::error!(%why, "schedules of deleted groups can't be deleted");
                    self.ambient.clock.sleep(delivery::backoff(failures)).await;
                }
            }
        }
    }

    async fn delete_doomed(&self) -> Result<(), StoreError> {
        loop {
            let limit = Limit::entries(1);
            let page = self.store.scan(keys::doomed::all(), limit, Direction::Forward).await?;
            let Some(entry) = page.entries.into_iter().next() else { return Ok(()) };
            let group = keys::doomed::read(&entry.key)?;
            self.delete_some(&group).await?;
        }
    }

    /// Deletes a page of the group's schedules, or the group when there are none left. Two nodes may do
    /// this at a time: what one has deleted, the other finds gone.
    async fn delete_some(&self, group: &GroupName) -> Result<(), StoreError> {
        let all = keys::schedule::all_in(group);
        let limit = Limit::entries(PAGE);
        let page = self.store.scan(all.clone(), limit, Direction::Forward).await?;
        let mut batch = Batch::new();
        if page.entries.is_empty() {
            batch = batch
                .check(Check::Empty(all))
                .delete(keys::group::key(group))
                .delete(keys::doomed::key(group));
        }
        for entry in page.entries {
            let name = keys::schedule::read(&entry.key)?;
            let schedule: Schedule = model::decode("schedule", &entry.value)?;
            if let Some(due) = schedule.due {
                batch = batch.delete(keys::timer::key(due.fires(), &name));
            }
            batch = batch.check(Check::Version(entry.key.clone(), entry.version)).delete(entry.key);
        }
        match self.store.commit(batch).await?.committed() {
            // What was fired meanwhile is looked at again.
            Ok(_) | Err(Conflict::Check(_) | Conflict::Fenced) => Ok(()),
        }
    }
}
