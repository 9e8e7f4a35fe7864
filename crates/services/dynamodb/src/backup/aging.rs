//! What has its time behind it goes: histories as far as their period has passed, and backups of
//! deleted tables.

use std::time::Duration;

use foundation::Timestamp;
use store::{Batch, Check, Direction, Entry, KeyRange, Limit, StoreError};

use bytes::Bytes;

use crate::Room;
use crate::backup::kept::{Backup, backups_prefix, rows_mark};
use crate::history_rows::Past;
use crate::table::{Table, all_tables_prefix, table_in};

/// What is past its time stays a little longer; who restores looks at the time.
const EVERY: Duration = Duration::from_secs(10 * 60);
/// A restore looks at the clock before its commit, which holds the history: no history that was to
/// be restored when it looked is cut off before it commits.
const MARGIN: Duration = Duration::from_secs(60 * 60);

impl Room {
    /// Lets go of what is past its time, for ever.
    pub(crate) async fn forget_the_past(&self) {
        loop {
            if let Err(error) = self.forget_what_is_past().await {
                tracing::error!(%error, "DynamoDB: the end of old backups failed");
            }
            self.ambient.clock.sleep(EVERY).await;
        }
    }

    async fn forget_what_is_past(&self) -> Result<(), StoreError> {
        let mut tables = Some(KeyRange::prefix(&all_tables_prefix()));
        while let Some(range) = tables {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                self.trim_history(&table_in(entry)?).await?;
            }
            tables = page.next;
        }
        let mut backups = Some(KeyRange::prefix(&backups_prefix()));
        while let Some(range) = backups {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                self.expire(entry).await?;
            }
            backups = page.next;
        }
        Ok(())
    }

    /// Cuts a table's history off where its period begins.
    async fn trim_history(&self, table: &Table) -> Result<(), StoreError> {
        let recovery = &table.record.recovery;
        let Some(on) = recovery.point_in_time.filter(|_| recovery.copies.is_empty()) else {
            return Ok(());
        };
        let horizon = self.ambient.now().before(on.period() + MARGIN);
        let mut rest = Some(KeyRange::prefix(&table.history));
        while let Some(range) = rest {
            let page = self.store.scan(range.clone(), Limit::default(), Direction::Forward).await?;
            let mut old = None;
            let mut all = true;
            for entry in page.entries {
                let (_, past) = Past::read(&entry)?;
                if Timestamp::from_millis(past.ms) > horizon {
                    all = false;
                    break;
                }
                old = Some(entry.key);
            }
            let Some(last) = old else { return Ok(()) };
            let batch = Batch::new()
                // Whoever has begun a copy meanwhile has changed the record.
                .check(Check::Version(table.key.clone(), table.version))
                .delete_range(KeyRange { end: std::ops::Bound::Included(last), ..range });
            let done = self.store.commit(batch).await?.committed().is_ok();
            rest = page.next.filter(|_| all && done);
        }
        Ok(())
    }

    /// Deletes a backup that is past its time.
    async fn expire(&self, entry: Entry) -> Result<(), StoreError> {
        let expires_ms = Backup::read(&entry)?.expires_ms;
        if expires_ms.is_none_or(|ms| Timestamp::from_millis(ms) > self.ambient.now()) {
            return Ok(());
        }
        let mark = rows_mark(&entry)?;
        let batch = Batch::new()
            .check(Check::Version(entry.key.clone(), entry.version))
            .delete(entry.key)
            .put(mark, Bytes::new());
        let _ = self.store.commit(batch).await?;
        Ok(())
    }
}
