//! Work behind the scenes: rows of deleted tables and expired tokens are cleared away. Each step
//! is one commit; killed anywhere, the work goes on from the store at the next start.

use std::future::Future;
use std::time::Duration;

use store::{Batch, Check, Direction, KeyRange, Limit, StoreError, get_one};

use crate::Room;
use crate::table::{deleted, deleted_prefix, rows_of_deleted};
use crate::tokens::{Used, expiries_prefix, read_expiry};

/// Rows removed in one commit: few enough that other commits don't wait.
const ROWS_AT_ONCE: usize = 500;
/// Looks for expired tokens at least so often; that they stay a little longer hurts nobody, since
/// those who meet one look at the time.
const TOKENS_EVERY: Duration = Duration::from_secs(60);
/// After the store failed, it is left alone for so long.
const AFTER_FAILURE: Duration = Duration::from_secs(5);

impl Room {
    /// Works behind the scenes until `shutdown` is ready.
    pub async fn run(&self, shutdown: impl Future<Output = ()> + Send) {
        tokio::select! {
            () = self.keep_clearing() => {}
            () = self.keep_streams_forever() => {}
            () = self.keep_counting() => {}
            () = self.expire_forever() => {}
            () = self.work_on_indexes() => {}
            () = self.deliver_forever() => {}
            () = self.carry_copies_on() => {}
            () = self.forget_the_past() => {}
            () = shutdown => {}
        }
    }

    /// Removes what can be removed, whenever there is something.
    async fn keep_clearing(&self) {
        // Watching begins before looking, so that no deletion falls between.
        let mut deletions = self.store.watch(deleted_prefix());
        loop {
            let rest = match self.clear_away().await {
                Ok(()) => TOKENS_EVERY,
                Err(error) => {
                    tracing::error!(%error, "DynamoDB: clearing away failed");
                    AFTER_FAILURE
                }
            };
            tokio::select! {
                () = deletions.changed() => {}
                () = self.ambient.clock.sleep(rest) => {}
            }
        }
    }

    /// Removes everything that can be removed now.
    async fn clear_away(&self) -> Result<(), StoreError> {
        let forward = Direction::Forward;
        let mut marks = Some(KeyRange::prefix(&deleted_prefix()));
        while let Some(range) = marks {
            let page = self.store.scan(range, Limit::default(), forward).await?;
            for mark in page.entries {
                self.clear_table(mark.key).await?;
            }
            marks = page.next;
        }
        let mut expiries = Some(KeyRange::prefix(&expiries_prefix()));
        while let Some(range) = expiries {
            let page = self.store.scan(range, Limit::entries(ROWS_AT_ONCE), forward).await?;
            for expiry in page.entries {
                let (expires, token) = read_expiry(&expiry.key)?;
                if expires > self.ambient.now() {
                    return Ok(());
                }
                let used = get_one(&*self.store, token.clone()).await?;
                let mut batch = Batch::new().delete(expiry.key);
                // The token may have been used again since, and then has another expiry.
                if let Some(entry) = used
                    && Used::read(&entry.value)?.has_expired(self.ambient.now())
                {
                    batch = batch.check(Check::Version(token.clone(), entry.version)).delete(token);
                }
                // After a conflict, the expiry is met again at the next round.
                let _ = self.store.commit(batch).await?;
            }
            expiries = page.next;
        }
        Ok(())
    }

    /// Removes the rows of a deleted table or backup, and its mark last. What is still being
    /// copied stays; when the copy is done, it touches the mark.
    async fn clear_table(&self, mark: store::Key) -> Result<(), StoreError> {
        let (account, region, id) = deleted(&mark)?;
        if self.is_copied(&account, &region, id).await? {
            return Ok(());
        }
        for prefix in rows_of_deleted(&mark)? {
            let mut rows = Some(KeyRange::prefix(&prefix));
            while let Some(range) = rows {
                let bound = Limit::entries(ROWS_AT_ONCE);
                let page = self.store.scan(range, bound, Direction::Forward).await?;
                let batch = page.entries.into_iter().fold(Batch::new(), |b, row| b.delete(row.key));
                if !batch.is_empty() {
                    let _ = self.store.commit(batch).await?;
                }
                rows = page.next;
            }
        }
        let _ = self.store.commit(Batch::new().delete(mark)).await?;
        Ok(())
    }
}
