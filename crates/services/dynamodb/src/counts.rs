//! How many items a table and its indexes have, and how large they are.
//!
//! Small ones are counted when they are described. Large ones are counted in the background, every
//! six hours as AWS does it, and what was found last is shown until then.
//!
//! Kind `dn`: `account, region, table id`. Value: [`Counts`]. Written for tables that are large, or
//! have a large index; lives until its table is deleted.

use std::collections::BTreeMap;
use std::time::Duration;

use aws_api::ApiError;
use aws_api::dynamodb::TableDescription;
use foundation::Timestamp;
use minicbor::{Decode, Encode};
use store::{Batch, Check, Direction, Entry, Key, KeyRange, Limit, StoreError, get_one};

use crate::Room;
use crate::errors::store_failed;
use crate::item_format;
use crate::key_schema::partition;
use crate::stored;
use crate::table::{Table, all_tables_prefix, table_in};
use crate::value::Value;

/// What is counted when it is described: so many rows, and so many bytes.
const SMALL: Limit = Limit { entries: 1_000, bytes: 1 << 20 };
/// Rows that are looked at before others have their turn.
const AT_ONCE: Limit = SMALL;
/// How often large tables are counted (API Reference, «TableDescription», ItemCount).
const EVERY: Duration = Duration::from_secs(6 * 60 * 60);
/// After the store failed, it is left alone for so long.
const AFTER_FAILURE: Duration = Duration::from_secs(60);
/// Item collections are told from here on.
const GIGABYTE: u64 = 1 << 30;
/// A collection of a gigabyte has so much at least in the table or in one of its five local
/// indexes.
const GIGABYTE_SHARE: u64 = GIGABYTE / 6;

/// What was found last in a table that is not small.
#[derive(Debug, Clone, Default, PartialEq, Eq, Encode, Decode)]
struct Counts {
    /// Milliseconds since the epoch.
    #[n(0)]
    counted_ms: i64,
    #[n(1)]
    table: Count,
    /// By the index's id.
    #[n(2)]
    indexes: BTreeMap<u32, Count>,
    /// Item collections of a gigabyte and more, by what their rows' keys have behind the prefix.
    #[n(3)]
    collections: Vec<Collection>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Encode, Decode)]
struct Count {
    #[n(0)]
    items: u64,
    #[n(1)]
    bytes: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
struct Collection {
    #[n(0)]
    #[cbor(with = "minicbor::bytes")]
    partition: Vec<u8>,
    #[n(1)]
    bytes: u64,
}

impl Count {
    fn add(&mut self, entry: &Entry) -> Result<u64, StoreError> {
        let size = item_format::size(&entry.value)? as u64;
        self.items += 1;
        self.bytes += size;
        Ok(size)
    }
}

impl Room {
    /// Adds the counts of a table and its indexes to how it is shown.
    pub(crate) async fn count_into(
        &self,
        table: &Table,
        shown: &mut TableDescription,
    ) -> Result<(), ApiError> {
        let stored = get_one(&*self.store, table.counts.clone()).await.map_err(store_failed)?;
        let stored = stored.map(|entry| stored::decode::<Counts>("counts", &entry.value));
        let stored = stored.transpose().map_err(store_failed)?;
        let (count, exact) = self.count_small(&table.rows).await.map_err(store_failed)?;
        let known = stored.as_ref().filter(|_| !exact).map(|counts| counts.table);
        let count = known.unwrap_or(count);
        shown.item_count = Some(whole(count.items));
        shown.table_size_bytes = Some(whole(count.bytes));
        for held in &table.indexes {
            let (count, exact) = self.count_small(&held.rows).await.map_err(store_failed)?;
            let known = stored.as_ref().filter(|_| !exact);
            let known = known.and_then(|counts| counts.indexes.get(&held.index.id).copied());
            let count = known.unwrap_or(count);
            let name = Some(&held.index.name);
            for index in shown.local_secondary_indexes.iter_mut().flatten() {
                if index.index_name.as_ref() == name {
                    index.item_count = Some(whole(count.items));
                    index.index_size_bytes = Some(whole(count.bytes));
                }
            }
            for index in shown.global_secondary_indexes.iter_mut().flatten() {
                if index.index_name.as_ref() == name {
                    index.item_count = Some(whole(count.items));
                    index.index_size_bytes = Some(whole(count.bytes));
                }
            }
        }
        Ok(())
    }

    /// How many whole gigabytes an item collection had when it was counted last.
    pub(crate) async fn collection_gigabytes(
        &self,
        table: &Table,
        hash: &Value,
    ) -> Result<u64, ApiError> {
        let stored = get_one(&*self.store, table.counts.clone()).await.map_err(store_failed)?;
        let Some(entry) = stored else { return Ok(0) };
        let counts: Counts = stored::decode("counts", &entry.value).map_err(store_failed)?;
        let partition = partition(&[], hash);
        let found = counts.collections.iter().find(|c| c.partition[..] == partition[..]);
        Ok(found.map_or(0, |collection| collection.bytes / GIGABYTE))
    }

    /// The rows' count as far as the bound for small ones goes, and whether that was all.
    async fn count_small(&self, rows: &Key) -> Result<(Count, bool), StoreError> {
        let page = self.store.scan(KeyRange::prefix(rows), SMALL, Direction::Forward).await?;
        let mut count = Count::default();
        for entry in &page.entries {
            count.add(entry)?;
        }
        Ok((count, page.next.is_none()))
    }

    /// Counts large tables, every six hours.
    pub(crate) async fn keep_counting(&self) {
        loop {
            let rest = match self.count_tables().await {
                Ok(()) => EVERY,
                Err(error) => {
                    tracing::error!(%error, "DynamoDB: counting items failed");
                    AFTER_FAILURE
                }
            };
            self.ambient.clock.sleep(rest).await;
        }
    }

    async fn count_tables(&self) -> Result<(), StoreError> {
        let mut tables = Some(KeyRange::prefix(&all_tables_prefix()));
        while let Some(range) = tables {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                self.count_table(table_in(entry)?).await?;
            }
            tables = page.next;
        }
        Ok(())
    }

    /// Counts a table that is not small, unless it was counted less than six hours ago.
    async fn count_table(&self, table: Table) -> Result<(), StoreError> {
        let now = self.ambient.now();
        if let Some(entry) = get_one(&*self.store, table.counts.clone()).await? {
            let counts: Counts = stored::decode("counts", &entry.value)?;
            if now < Timestamp::from_millis(counts.counted_ms) + EVERY {
                return Ok(());
            }
        }
        let mut all_small = self.count_small(&table.rows).await?.1;
        for held in &table.indexes {
            all_small &= self.count_small(&held.rows).await?.1;
        }
        if all_small {
            return Ok(());
        }
        let has_local = table.indexes.iter().any(|held| held.index.is_local());
        let mut collections = BTreeMap::new();
        let mut counts = Counts { counted_ms: now.as_millis(), ..Counts::default() };
        let own = Some(&mut collections).filter(|_| has_local);
        counts.table = self.count_all(&table.rows, own).await?;
        for held in &table.indexes {
            let own = Some(&mut collections).filter(|_| held.index.is_local());
            let count = self.count_all(&held.rows, own).await?;
            counts.indexes.insert(held.index.id, count);
        }
        counts.collections = collections
            .into_iter()
            .filter(|(_, bytes)| *bytes >= GIGABYTE)
            .map(|(partition, bytes)| Collection { partition, bytes })
            .collect();
        let batch = Batch::new()
            .check(Check::Version(table.key.clone(), table.version))
            .put(table.counts.clone(), stored::encode(&counts));
        // A conflict is a change of the table: it is counted at the next round.
        let _ = self.store.commit(batch).await?;
        Ok(())
    }

    /// Counts all rows, and adds large partitions to `collections`.
    async fn count_all(
        &self,
        rows: &Key,
        mut collections: Option<&mut BTreeMap<Vec<u8>, u64>>,
    ) -> Result<Count, StoreError> {
        let mut count = Count::default();
        let mut run = Run::default();
        let mut rest = Some(KeyRange::prefix(rows));
        while let Some(range) = rest {
            let page = self.store.scan(range, AT_ONCE, Direction::Forward).await?;
            for entry in &page.entries {
                let size = count.add(entry)?;
                if let Some(collections) = &mut collections {
                    run.add(partition_in(&entry.key[rows.len()..]), size, collections);
                }
            }
            rest = page.next;
            tokio::task::yield_now().await;
        }
        if let Some(collections) = collections {
            run.end(collections);
        }
        Ok(count)
    }
}

/// Rows of one partition, which follow each other.
#[derive(Default)]
struct Run {
    partition: Vec<u8>,
    bytes: u64,
}

impl Run {
    fn add(&mut self, partition: &[u8], size: u64, into: &mut BTreeMap<Vec<u8>, u64>) {
        if self.partition != partition {
            std::mem::take(self).end(into);
            self.partition = partition.to_vec();
        }
        self.bytes += size;
    }

    fn end(self, into: &mut BTreeMap<Vec<u8>, u64>) {
        if self.bytes >= GIGABYTE_SHARE {
            *into.entry(self.partition).or_insert(0) += self.bytes;
        }
    }
}

/// Hash, length and bytes of the partition key, out of a row's key behind its prefix.
fn partition_in(rest: &[u8]) -> &[u8] {
    let length =
        rest.get(8..10).map_or(0, |bytes| usize::from(bytes[0]) << 8 | usize::from(bytes[1]));
    rest.get(..10 + length).unwrap_or(rest)
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
