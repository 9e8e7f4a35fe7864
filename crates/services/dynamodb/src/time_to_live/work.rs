//! Work on time to live behind the scenes: indexes are filled and swept, and what is due is
//! deleted. Each step is one commit that checks what it read; killed anywhere, the work goes on
//! from the store.

use std::time::Duration;

use bytes::Bytes;
use foundation::metrics::{Name, Unit};
use foundation::{AccountId, Region, Timestamp};
use store::{Batch, Check, Direction, Entry, Key, KeyRange, Limit, Outcome, StoreError, get_one};

use super::{DUE, INDEX, Index, IndexName, Work, due, due_key, read_due};
use crate::Room;
use crate::item_format;
use crate::stored;
use crate::table::{Table, table_key_of};
use crate::value::Item;
use crate::write_path::{Author, Before, Change, Moment, Old, check_table, record};

/// What expired longer ago stays (Developer Guide, «Using time to live (TTL) in DynamoDB»).
const TOO_OLD_S: i64 = 5 * 365 * 24 * 3600;
/// Items entered or deleted in one commit: few enough that other commits don't wait.
const ITEMS_AT_ONCE: usize = 100;
/// Bytes of items deleted in one commit: with the images in streams and indexes it stays within
/// the store's bounds.
const BYTES_AT_ONCE: usize = 1024 * 1024;
/// Commits on one table before others have their turn.
const COMMITS_IN_A_ROW: usize = 100;
/// Between two looks at all indexes, at least and at most.
const REST_MIN: Duration = Duration::from_secs(1);
const REST_MAX: Duration = Duration::from_secs(3600);
/// After the store failed, it is left alone for so long.
const AFTER_FAILURE: Duration = Duration::from_secs(5);

impl Room {
    /// Deletes what expires, as long as it is polled.
    pub(crate) async fn expire_forever(&self) {
        let mut indexes = self.store.watch(INDEX.prefix());
        let mut rows = self.store.watch(DUE.prefix());
        loop {
            // Whatever the store is, other work has its turn.
            tokio::task::yield_now().await;
            let rest = match self.expire_items().await {
                Ok(due) => due.map_or(REST_MAX, |due| due.since(self.ambient.now())),
                Err(error) => {
                    tracing::error!(%error, "DynamoDB: deleting expired items failed");
                    AFTER_FAILURE
                }
            };
            tokio::select! {
                () = self.ambient.clock.sleep(rest.min(REST_MAX)) => {}
                () = indexes.changed() => {}
                // One look for many writes.
                () = rows.changed() => self.ambient.clock.sleep(REST_MIN).await,
            }
        }
    }

    /// Does what is to be done on indexes now; tells when more will be.
    pub async fn expire_items(&self) -> Result<Option<Timestamp>, StoreError> {
        let mut next: Option<Timestamp> = None;
        let mut indexes = Some(KeyRange::prefix(&INDEX.prefix()));
        while let Some(range) = indexes {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                let more = self.work_on(entry).await?;
                next = [next, more].into_iter().flatten().min();
            }
            indexes = page.next;
        }
        Ok(next)
    }

    async fn work_on(&self, entry: Entry) -> Result<Option<Timestamp>, StoreError> {
        let name = IndexName::read(&entry.key)?;
        let index: Index = stored::decode("time-to-live index", &entry.value)?;
        match index.work {
            Work::Sweep => {
                self.remove_rows(name.rows()).await?;
                let check = Check::Version(entry.key.clone(), entry.version);
                let _ = self.store.commit(Batch::new().check(check).delete(entry.key)).await?;
                Ok(None)
            }
            Work::Fill { behind } => {
                self.fill(&name, index.table, entry, behind).await?;
                Ok(Some(self.ambient.now()))
            }
            Work::Follow => self.delete_due(&name, &index.table).await,
        }
    }

    /// The index's table, if the index is still its.
    async fn table_of(&self, name: &IndexName, table: &str) -> Result<Option<Table>, StoreError> {
        let (account, region): (&AccountId, &Region) = (&name.account, &name.region);
        let Some(entry) = get_one(&*self.store, table_key_of(account, region, table)).await? else {
            return Ok(None);
        };
        let table = Table::read(account, region, entry)?;
        let same = table.record.ttl.attribute.is_some()
            && IndexName::of(account, region, &table.record)? == *name;
        Ok(same.then_some(table))
    }

    /// Enters items that were there when the index was begun. Writers enter theirs themselves: a
    /// row that one of them has made stale meanwhile is dropped when it comes due.
    async fn fill(
        &self,
        name: &IndexName,
        table_name: String,
        mut entry: Entry,
        mut behind: Option<Vec<u8>>,
    ) -> Result<(), StoreError> {
        for _ in 0..COMMITS_IN_A_ROW {
            let Some(table) = self.table_of(name, &table_name).await? else { return Ok(()) };
            let Some(attribute) = &table.record.ttl.attribute else { return Ok(()) };
            let mut range = KeyRange::prefix(&table.rows);
            if let Some(row) = behind.take() {
                range = range.after(row);
            }
            let limit = Limit { entries: ITEMS_AT_ONCE, bytes: BYTES_AT_ONCE };
            let page = self.store.scan(range, limit, Direction::Forward).await?;
            let mut batch = check_table(Batch::new(), &table)
                .check(Check::Version(entry.key.clone(), entry.version));
            for row in &page.entries {
                if let Some(due) = due(&item_format::decode(&row.value)?, attribute) {
                    let tail = &row.key[table.rows.len()..];
                    batch = batch.put(due_key(&name.rows(), due, tail), Bytes::new());
                }
            }
            let last = page.entries.last().map(|row| row.key.to_vec());
            let work = match (page.next, last) {
                (Some(_), Some(last)) => Work::Fill { behind: Some(last) },
                _ => Work::Follow,
            };
            let index = Index { table: table_name.clone(), work };
            batch = batch.put(entry.key.clone(), stored::encode(&index));
            match (self.store.commit(batch).await?, index.work) {
                (Outcome::Committed(version), Work::Fill { behind: next }) => {
                    entry.version = version;
                    behind = next;
                }
                // Done; or the table has changed, and the next round looks again.
                _ => return Ok(()),
            }
        }
        Ok(())
    }

    /// Deletes what is due; tells when the next will be.
    async fn delete_due(
        &self,
        name: &IndexName,
        table_name: &str,
    ) -> Result<Option<Timestamp>, StoreError> {
        let prefix = name.rows();
        let mut at_once = ITEMS_AT_ONCE;
        for _ in 0..COMMITS_IN_A_ROW {
            let now = self.ambient.now();
            let limit = Limit::entries(at_once);
            let range = KeyRange::prefix(&prefix);
            let page = self.store.scan(range, limit, Direction::Forward).await?;
            let rows = page.entries.into_iter().map(|entry| entry.key);
            let dues: Vec<(i64, Key)> =
                rows.filter_map(|key| Some((read_due(&prefix, &key)?.0, key))).collect();
            let Some(first) = dues.first() else { return Ok(None) };
            if first.0 >= now.as_secs() {
                return Ok(Some(after(first.0)));
            }
            let due = dues.into_iter().take_while(|(due, _)| *due < now.as_secs()).collect();
            let Some(table) = self.table_of(name, table_name).await? else { return Ok(None) };
            // Where somebody was faster, one item after the other goes on.
            at_once =
                if self.delete_these(name, &table, due, now).await? { ITEMS_AT_ONCE } else { 1 };
        }
        Ok(Some(self.ambient.now()))
    }

    /// Deletes the items behind these rows of the index, those that are still as the rows say.
    /// False if an item or the table has changed meanwhile.
    async fn delete_these(
        &self,
        name: &IndexName,
        table: &Table,
        rows: Vec<(i64, Key)>,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let prefix = name.rows();
        let item_row = |key: &Key| -> Key {
            let tail = read_due(&prefix, key).map(|(_, tail)| tail).unwrap_or_default();
            [&table.rows[..], tail].concat().into()
        };
        let keys: Vec<Key> = rows.iter().map(|(_, key)| item_row(key)).collect();
        let entries = self.store.get(&keys).await?;
        let moment = Moment { now, author: Author::TimeToLive };
        let attribute = table.record.ttl.attribute.as_deref().unwrap_or_default();
        let mut batch = check_table(Batch::new(), table);
        let (mut deleted, mut bytes) = (0u32, 0);
        for (((second, index_row), row), entry) in rows.into_iter().zip(keys).zip(&entries) {
            bytes += entry.as_ref().map_or(0, |entry| entry.value.len());
            if deleted > 0 && bytes > BYTES_AT_ONCE {
                break;
            }
            let item: Option<Item> =
                entry.as_ref().map(|entry| item_format::decode(&entry.value)).transpose()?;
            let is_due = item.as_ref().is_some_and(|item| due(item, attribute) == Some(second));
            if let (Some(entry), Some(item), true) = (entry, &item, is_due)
                && second > now.as_secs().saturating_sub(TOO_OLD_S)
            {
                let old = Old::Read(Some(Before { entry, item }));
                batch = record(batch, Change { table, row, old, new: None }, &moment);
                deleted += 1;
            } else {
                // Stale, or too old: only the row of the index goes.
                batch = batch.check(Check::unchanged(row, entry.as_ref())).delete(index_row);
            }
        }
        let committed = matches!(self.store.commit(batch).await?, Outcome::Committed(_));
        if committed && deleted > 0 {
            self.measure_deleted(name, table, deleted);
        }
        Ok(committed)
    }

    fn measure_deleted(&self, index: &IndexName, table: &Table, deleted: u32) {
        let name = Name {
            account: index.account,
            region: index.region.clone(),
            namespace: "AWS/DynamoDB",
            metric: "TimeToLiveDeletedItemCount",
            dimensions: vec![("TableName", table.record.name.clone())],
            unit: Unit::Count,
        };
        self.ambient.metrics.record(name, f64::from(deleted));
    }
}

/// The first moment at which an item of that due time has expired.
fn after(due: i64) -> Timestamp {
    Timestamp::from_millis(due.saturating_add(1).saturating_mul(1000))
}
