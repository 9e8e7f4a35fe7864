//! Deleted stacks are known by their ids for 90 days, and then no more.

use crate::core::Core;
use crate::keys;
use crate::names::StackId;
use foundation::Timestamp;
use std::time::Duration;
use store::{Batch, Direction, KeyRange, Limit, StoreError};

/// How long to wait after the store has failed.
const PAUSE: Duration = Duration::from_secs(60);

/// Forgets stacks as they fall due, for ever.
pub(crate) async fn forget(core: &Core) {
    let mut due = core.store.watch(keys::expiries());
    loop {
        let next = match sweep(core).await {
            Ok(next) => next,
            Err(failure) => {
                tracing::error!(%failure, "deleted stacks can't be forgotten");
                Some(core.ambient.now() + PAUSE)
            }
        };
        let slept = async {
            match next {
                Some(moment) => core.ambient.clock.sleep_until(moment).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = due.changed() => {}
            () = slept => {}
        }
    }
}

/// Forgets what is due; when the next falls due.
async fn sweep(core: &Core) -> Result<Option<Timestamp>, StoreError> {
    loop {
        let range = KeyRange::prefix(&keys::expiries());
        let page = core.store.scan(range, Limit::entries(1), Direction::Forward).await?;
        let Some(entry) = page.entries.first() else { return Ok(None) };
        let (due_ms, key) = keys::expiring(&entry.key)?;
        if due_ms > core.now_ms() {
            return Ok(Some(Timestamp::from_millis(due_ms)));
        }
        let mut batch = Batch::new().delete(entry.key.clone());
        if let Some(found) = core.stack_at(key.clone()).await? {
            let id: &StackId = &found.stack.id;
            batch = batch
                .delete(key)
                .delete(keys::order(id, found.stack.created_ms))
                .delete_range(keys::resources(id))
                .delete_range(keys::templates(id))
                .delete_range(KeyRange::prefix(&keys::events(id)));
        }
        core.store.commit(batch).await?.committed().ok();
    }
}
