//! Reading rows: some by their keys together with the records of their tables, or a stretch of
//! them in pages.

use std::sync::Arc;

use aws_api::ApiError;
use store::{Direction, Entry, Key, KeyRange, Limit};

use crate::Room;
use crate::errors::store_failed;
use crate::expression::{Condition, Projection};
use crate::item_format;
use crate::table::Table;
use crate::value::Item;

/// A query or scan reads so much before it answers with a page (Developer Guide, «Paginating table
/// query results»).
const PAGE_BYTES_MAX: usize = 1024 * 1024;
/// Rows asked of the store at once.
const ROWS_AT_ONCE: usize = 1_000;

/// A stretch of rows to be read, and what to make of them.
pub(crate) struct Sweep {
    pub(crate) range: KeyRange,
    pub(crate) direction: Direction,
    /// Items to look at, at most.
    pub(crate) limit: Option<usize>,
    pub(crate) filter: Option<Condition>,
    pub(crate) projection: Option<Projection>,
    /// Whether the items themselves are wanted.
    pub(crate) count_only: bool,
}

/// What a sweep found.
#[derive(Default)]
pub(crate) struct Swept {
    pub(crate) items: Vec<Item>,
    /// Items that passed the filter.
    pub(crate) count: usize,
    /// Items looked at.
    pub(crate) scanned: usize,
    /// Their size as AWS counts it.
    pub(crate) bytes: usize,
    /// The key of the last item looked at, where more may follow.
    pub(crate) last: Option<Item>,
}

impl Room {
    /// What is in `rows`, all read at one moment at which each of `tables` was as it is held here.
    /// If one was not, it is dropped from the cache, and there is no answer: look the tables up
    /// and ask again.
    pub(crate) async fn snapshot(
        &self,
        tables: &[Arc<Table>],
        mut rows: Vec<Key>,
    ) -> Result<Option<Vec<Option<Entry>>>, ApiError> {
        let count = rows.len();
        rows.extend(tables.iter().map(|table| table.key.clone()));
        let mut entries = self.store.get(&rows).await.map_err(store_failed)?;
        let records = entries.split_off(count);
        let mut current = true;
        for (table, record) in tables.iter().zip(records) {
            if record.is_none_or(|record| record.version != table.version) {
                self.tables.forget(table);
                current = false;
            }
        }
        Ok(current.then_some(entries))
    }

    /// The table that `given` means, known to be so now.
    pub(crate) async fn current_table(
        &self,
        caller: &foundation::Caller,
        given: &str,
    ) -> Result<Arc<Table>, ApiError> {
        loop {
            let table = self.table(caller, given).await?;
            // Again only after a commit that changed the table.
            if self.snapshot(std::slice::from_ref(&table), Vec::new()).await?.is_some() {
                return Ok(table);
            }
        }
    }

    /// Reads rows up to the limit, the end of a page, or the end of the range.
    pub(crate) async fn sweep(&self, table: &Table, sweep: Sweep) -> Result<Swept, ApiError> {
        let Sweep { range, direction, limit, filter, projection, count_only } = sweep;
        let mut swept = Swept::default();
        let mut last: Option<Entry> = None;
        let mut stopped = false;
        let mut rest = Some(range).filter(|range| !range.is_empty());
        'pages: while let Some(range) = rest {
            let left = limit.map_or(usize::MAX, |limit| limit - swept.scanned);
            let bound = Limit { entries: left.min(ROWS_AT_ONCE), bytes: PAGE_BYTES_MAX };
            let page = self.store.scan(range, bound, direction).await.map_err(store_failed)?;
            rest = page.next;
            for entry in page.entries {
                let size = item_format::size(&entry.value).map_err(store_failed)?;
                if swept.scanned > 0 && swept.bytes + size > PAGE_BYTES_MAX {
                    stopped = true;
                    break 'pages;
                }
                swept.scanned += 1;
                swept.bytes += size;
                if filter.is_some() || !count_only {
                    let item = item_format::decode(&entry.value).map_err(store_failed)?;
                    if filter.as_ref().is_none_or(|filter| filter.holds(&item)) {
                        swept.count += 1;
                        if !count_only {
                            swept.items.push(match &projection {
                                Some(projection) => projection.of_item(item),
                                None => item,
                            });
                        }
                    }
                } else {
                    swept.count += 1;
                }
                last = Some(entry);
                if limit.is_some_and(|limit| swept.scanned >= limit) {
                    stopped = true;
                    break 'pages;
                }
            }
        }
        if let Some(entry) = last.filter(|_| stopped) {
            let item = item_format::decode(&entry.value).map_err(store_failed)?;
            swept.last = Some(table.record.keys.key_of(&item));
        }
        Ok(swept)
    }
}
