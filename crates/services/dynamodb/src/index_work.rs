//! Global indexes that are being made or removed, behind the scenes: items from before an index get
//! their rows in it, and rows of an index that was given up are removed.
//!
//! Kind `dg`: `account, region, table id, index id`. Value: [`Work`]. Put in the commit that
//! begins to make or to remove the index, and lives until that is done. Each step is one commit
//! that checks the version of this record and of the table's; killed anywhere, it goes on here.
//!
//! Writers keep an index from the moment it is being made ([`crate::index_rows`]). So a row that
//! has changed since it was looked at here has its row in the index already, or has none: it is
//! left out of the step.

use std::time::Duration;

use bytes::Bytes;
use foundation::Caller;
use minicbor::{Decode, Encode};
use store::keys::{KeyReader, Kind};
use store::{
    Batch, Check, Conflict, Direction, Entry, Key, KeyRange, Limit, Outcome, StoreError, get_one,
};

use crate::Room;
use crate::index::{Scope, State};
use crate::index_rows::HeldIndex;
use crate::item_format;
use crate::stored;
use crate::table::{Table, id_number, place, table_in, table_key_of, within};

const WORK: Kind = Kind::new(*b"dg");

/// Items of one step: few enough that other commits don't wait.
const STEP: Limit = Limit { entries: 200, bytes: 256 << 10 };
/// Rows removed in one commit.
const REMOVED_AT_ONCE: usize = 500;
/// After the store failed, it is left alone for so long.
const AFTER_FAILURE: Duration = Duration::from_secs(5);

/// How far an index is.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub(crate) struct Work {
    /// The table's name.
    #[n(0)]
    table: String,
    /// The last item that was looked at: its row's key, without the table's prefix.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    after: Vec<u8>,
}

/// Adds to `batch` that there is work for an index of the table.
pub(crate) fn begin(
    batch: Batch,
    caller: &Caller,
    table: &Table,
    index: u32,
) -> Result<Batch, StoreError> {
    let id = id_number(&table.record.id)?;
    let key = within(WORK, &caller.account, &caller.region).u128(id).u32(index).finish();
    let work = Work { table: table.record.name.clone(), after: Vec::new() };
    Ok(batch.put(key, stored::encode(&work)))
}

impl Room {
    /// Makes and removes indexes, one step of each in turn, for ever.
    pub(crate) async fn work_on_indexes(&self) {
        // Watching begins before looking, so that no new work falls between.
        let mut begun = self.store.watch(WORK.prefix());
        loop {
            match self.step_indexes().await {
                // Others have their turn after each step.
                Ok(true) => tokio::task::yield_now().await,
                Ok(false) => begun.changed().await,
                Err(error) => {
                    tracing::error!(%error, "DynamoDB: making or removing an index failed");
                    self.ambient.clock.sleep(AFTER_FAILURE).await;
                }
            }
        }
    }

    /// One step of each index. Whether there were any.
    async fn step_indexes(&self) -> Result<bool, StoreError> {
        let (mut any, mut failure) = (false, None);
        let mut rest = Some(KeyRange::prefix(&WORK.prefix()));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                any = true;
                // One that fails must not hold up the others.
                failure = self.step_index(entry).await.err().or(failure);
            }
            rest = page.next;
        }
        failure.map_or(Ok(any), Err)
    }

    async fn step_index(&self, entry: Entry) -> Result<(), StoreError> {
        let work: Work = stored::decode("work on an index", &entry.value)?;
        let mut reader = KeyReader::new(&entry.key, WORK)?;
        let (account, region) = place(&mut reader)?;
        let (table_id, index_id) = (reader.u128()?, reader.u32()?);
        reader.end()?;
        let table = get_one(&*self.store, table_key_of(&account, &region, &work.table)).await?;
        let table = table.map(table_in).transpose()?;
        let table = match table {
            Some(table) if id_number(&table.record.id)? == table_id => Some(table),
            _ => None,
        };
        let held = table.as_ref().and_then(|table| {
            let held = table.indexes.iter().find(|held| held.index.id == index_id)?;
            Some((table, held))
        });
        match held {
            Some((table, held)) if held.index.state() == State::Creating => {
                self.fill_index(&entry, work, table, held).await
            }
            Some((table, held)) if held.index.state() == State::Deleting => {
                self.clear_index(&entry, table, held).await
            }
            // It is done, or the table is gone.
            _ => {
                let batch = Batch::new().check(Check::Version(entry.key.clone(), entry.version));
                let _ = self.store.commit(batch.delete(entry.key)).await?;
                Ok(())
            }
        }
    }

    /// Gives the next items their rows in the index; after the last, the index can be read.
    async fn fill_index(
        &self,
        entry: &Entry,
        work: Work,
        table: &Table,
        held: &HeldIndex,
    ) -> Result<(), StoreError> {
        let rows = &table.rows;
        let mut range = KeyRange::prefix(rows);
        if !work.after.is_empty() {
            range = range.after([&rows[..], &work.after].concat());
        }
        let page = self.store.scan(range, STEP, Direction::Forward).await?;
        let mut found: Vec<(Entry, Key, Bytes)> = Vec::with_capacity(page.entries.len());
        let last = page.entries.last().map(|row| row.key[rows.len()..].to_vec());
        for row in page.entries {
            let item = item_format::decode(&row.value)?;
            if let Some(key) = held.row(&item, &row.key[rows.len()..]) {
                let value = held.value(&item, &row.value);
                found.push((row, key, value));
            }
        }
        let more = page.next.is_some();
        loop {
            let mut batch = fenced(entry, table);
            for (row, key, value) in &found {
                batch = batch
                    .check(Check::Version(row.key.clone(), row.version))
                    .put(key.clone(), value.clone());
            }
            batch = match &last {
                Some(last) if more => {
                    let next = Work { after: last.clone(), ..work.clone() };
                    batch.put(entry.key.clone(), stored::encode(&next))
                }
                _ => {
                    let mut record = table.record.clone();
                    for index in record.indexes.iter_mut().filter(|i| i.id == held.index.id) {
                        if let Scope::Global { state, .. } = &mut index.scope {
                            *state = State::Active;
                        }
                    }
                    batch.put(table.key.clone(), stored::encode(&record)).delete(entry.key.clone())
                }
            };
            match self.store.commit(batch).await? {
                Outcome::Conflict(Conflict::Check(place)) if place >= FENCES => {
                    found.remove(place - FENCES);
                }
                // Done; or another worker's step, or a change of the table: it is met again.
                Outcome::Committed(_) | Outcome::Conflict(_) => return Ok(()),
            }
        }
    }

    /// Removes the index's next rows; with the last of them, the index is gone.
    async fn clear_index(
        &self,
        entry: &Entry,
        table: &Table,
        held: &HeldIndex,
    ) -> Result<(), StoreError> {
        let bound = Limit::entries(REMOVED_AT_ONCE);
        let range = KeyRange::prefix(&held.rows);
        let page = self.store.scan(range, bound, Direction::Forward).await?;
        let mut batch = fenced(entry, table);
        for row in page.entries {
            batch = batch.delete(row.key);
        }
        if page.next.is_none() {
            let mut record = table.record.clone();
            record.indexes.retain(|index| index.id != held.index.id);
            batch = batch.put(table.key.clone(), stored::encode(&record)).delete(entry.key.clone());
        }
        // A conflict is another worker's step, or a change of the table: it is met again.
        let _ = self.store.commit(batch).await?;
        Ok(())
    }
}

/// How many checks [`fenced`] makes.
const FENCES: usize = 2;

/// A step that holds only while nobody else has made one, and the table is as it was read.
fn fenced(entry: &Entry, table: &Table) -> Batch {
    Batch::new()
        .check(Check::Version(entry.key.clone(), entry.version))
        .check(Check::Version(table.key.clone(), table.version))
}
