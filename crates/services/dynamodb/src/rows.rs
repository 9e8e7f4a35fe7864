//! Reading rows: some by their keys together with the records of their tables, or a stretch of
//! them in pages.

use std::sync::Arc;

use aws_api::ApiError;
use store::{Direction, Entry, Key, KeyRange, Limit, StoreError};

use crate::Room;
use crate::capacity::{Units, read_units};
use crate::errors::store_failed;
use crate::expression::{Condition, Projection};
use crate::index_rows::HeldIndex;
use crate::item_format;
use crate::read_source::{Selection, Source};
use crate::requests::WireItem;
use crate::table::Table;
use crate::value::{Item, item_into_wire};

/// A query or scan reads so much before it answers with a page (Developer Guide, «Paginating table
/// query results»).
const PAGE_BYTES_MAX: usize = 1024 * 1024;
/// Rows asked of the store at once.
const ROWS_AT_ONCE: usize = 1_000;
/// The same where each row's item is read from the table, which may be 400 KB.
const FETCHED_AT_ONCE: usize = 20;

/// A stretch of rows to be read, and what to make of them.
pub(crate) struct Sweep<'a> {
    pub(crate) range: KeyRange,
    pub(crate) direction: Direction,
    /// Items to look at, at most.
    pub(crate) limit: Option<usize>,
    pub(crate) filter: Option<&'a Condition>,
    pub(crate) projection: Option<&'a Projection>,
    pub(crate) selection: Selection,
}

/// What a sweep found.
#[derive(Default)]
pub(crate) struct Swept {
    /// Nothing if only their count is wanted.
    pub(crate) items: Option<Vec<WireItem>>,
    /// Items that passed the filter.
    pub(crate) count: usize,
    /// Items looked at.
    pub(crate) scanned: usize,
    /// The size of their rows as AWS counts it.
    bytes: usize,
    /// Read units, strongly consistent, of the items that an index's rows were looked up in the
    /// table for.
    fetched: f64,
    /// The key of the last item looked at, where more may follow.
    pub(crate) last: Option<Item>,
}

impl Swept {
    /// The same with what it cost.
    pub(crate) fn read(self, source: &Source<'_>, consistent: bool) -> (Swept, Units) {
        let units = read_units(self.bytes, consistent);
        let Some(held) = source.index else { return (self, units.into()) };
        let fetched = if consistent { self.fetched } else { self.fetched / 2.0 };
        let mut all = Units::from(fetched);
        all.add_index(&held.index, units);
        (self, all)
    }
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

    /// Whether the table is still as it is held here. If not, it is dropped from the cache.
    pub(crate) async fn is_current(&self, table: &Arc<Table>) -> Result<bool, ApiError> {
        Ok(self.snapshot(std::slice::from_ref(table), Vec::new()).await?.is_some())
    }

    /// Reads rows up to the limit, the end of a page, or the end of the range.
    pub(crate) async fn sweep(
        &self,
        source: &Source<'_>,
        sweep: Sweep<'_>,
    ) -> Result<Swept, ApiError> {
        let Sweep { range, direction, limit, filter, projection, selection } = sweep;
        let is_plain = !selection.fetch && filter.is_none() && projection.is_none();
        let mut swept = Swept::default();
        let mut items = Vec::new();
        let mut last: Option<Entry> = None;
        let mut stopped = false;
        // Bytes of rows and of what was fetched for them.
        let mut bytes = 0;
        let mut rest = Some(range).filter(|range| !range.is_empty());
        'pages: while let Some(range) = rest {
            let left = limit.map_or(usize::MAX, |limit| limit - swept.scanned);
            let at_once = if selection.fetch { FETCHED_AT_ONCE } else { ROWS_AT_ONCE };
            let bound = Limit { entries: left.min(at_once), bytes: PAGE_BYTES_MAX };
            let page = self.store.scan(range, bound, direction).await.map_err(store_failed)?;
            rest = page.next;
            let fetched = match source.index.filter(|_| selection.fetch) {
                Some(held) => self.fetch(source.table, held, &page.entries).await?,
                None => Vec::new(),
            };
            let mut fetched = fetched.into_iter();
            for entry in page.entries {
                let size = item_format::size(&entry.value).map_err(store_failed)?;
                let whole = fetched.next().flatten();
                bytes += size + whole.as_ref().map_or(0, |whole| whole.size);
                if swept.scanned > 0 && bytes > PAGE_BYTES_MAX {
                    stopped = true;
                    break 'pages;
                }
                swept.scanned += 1;
                swept.bytes += size;
                if is_plain {
                    // What nobody looks at goes out as it is.
                    swept.count += 1;
                    if !selection.count_only {
                        let item = item_format::decode_for_wire(&entry.value);
                        items.push(item.map_err(store_failed)?);
                    }
                } else {
                    let item = match whole {
                        Some(whole) => {
                            swept.fetched += read_units(whole.size, true);
                            Some(whole.item)
                        }
                        // It has gone, or moved in the index, since the index's row was read.
                        None if selection.fetch => None,
                        None => Some(item_format::decode(&entry.value).map_err(store_failed)?),
                    };
                    if let Some(item) = item.filter(|item| filter.is_none_or(|f| f.holds(item))) {
                        swept.count += 1;
                        if !selection.count_only {
                            items.push(item_into_wire(match projection {
                                Some(projection) => projection.of_item(item),
                                None => item,
                            }));
                        }
                    }
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
            swept.last = Some(source.key_of(&item));
        }
        swept.items = (!selection.count_only).then_some(items);
        Ok(swept)
    }

    /// The items that an index's rows stand for, where they still stand for them.
    async fn fetch(
        &self,
        table: &Table,
        held: &HeldIndex,
        rows: &[Entry],
    ) -> Result<Vec<Option<Whole>>, ApiError> {
        let mut keys = Vec::with_capacity(rows.len());
        for row in rows {
            let part = item_format::decode(&row.value).map_err(store_failed)?;
            let key = table.record.keys.row_of_item(&table.rows, &part);
            keys.push(key.map_err(|_| store_failed(MALFORMED))?);
        }
        let entries = self.store.get(&keys).await.map_err(store_failed)?;
        let mut found = Vec::with_capacity(rows.len());
        for ((row, key), entry) in rows.iter().zip(&keys).zip(entries) {
            let Some(entry) = entry else {
                found.push(None);
                continue;
            };
            let item = item_format::decode(&entry.value).map_err(store_failed)?;
            let size = item_format::size(&entry.value).map_err(store_failed)?;
            let stands = held.row(&item, &key[table.rows.len()..]).as_ref() == Some(&row.key);
            found.push(stands.then_some(Whole { item, size }));
        }
        Ok(found)
    }
}

/// An index's row lacks its item's key.
const MALFORMED: StoreError =
    StoreError::Malformed { what: "row of an index", reason: "without its item's key" };

/// An item as the table has it.
struct Whole {
    item: Item,
    /// As AWS counts it.
    size: usize,
}
