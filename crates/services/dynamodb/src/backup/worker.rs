//! Copies are carried on: read where one is, do one step, commit. Killed anywhere, it goes on from
//! the store. The version of the copy's own record fences each step, so that two workers do no harm.

use std::time::Duration;

use minicbor::bytes::ByteVec;
use store::{Batch, Check, Direction, Entry, KeyRange, Limit, StoreError, get_one};

use crate::Room;
use crate::backup::copy::{Copy, Phase, Place, Size, StateAt, Target, copies_prefix};
use crate::backup::cut::after;
use crate::backup::kept::Backup;
use crate::history_rows::Past;
use crate::item_format;
use crate::stored;
use crate::table::{Table, deleted_key, id_number, table_in, table_key_of};

/// Rows of one step: few enough that other commits don't wait.
const STEP: Limit = Limit { entries: 128, bytes: 1 << 20 };
/// After the store failed, it is left alone for so long.
const AFTER_FAILURE: Duration = Duration::from_secs(5);

impl Room {
    /// Carries on all copies, one step of each in turn, for ever.
    pub(crate) async fn carry_copies_on(&self) {
        // Watching begins before looking, so that no new copy falls between.
        let mut begun = self.store.watch(copies_prefix());
        loop {
            match self.step_all().await {
                Ok(true) => {}
                Ok(false) => begun.changed().await,
                Err(error) => {
                    tracing::error!(%error, "DynamoDB: copying failed");
                    self.ambient.clock.sleep(AFTER_FAILURE).await;
                }
            }
        }
    }

    /// One step of each copy. Whether there were any.
    async fn step_all(&self) -> Result<bool, StoreError> {
        let (mut any, mut failure) = (false, None);
        let mut rest = Some(KeyRange::prefix(&copies_prefix()));
        while let Some(range) = rest {
            let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                any = true;
                // One that fails must not hold up the others.
                failure = self.step(entry).await.err().or(failure);
            }
            rest = page.next;
        }
        failure.map_or(Ok(any), Err)
    }

    async fn step(&self, entry: Entry) -> Result<(), StoreError> {
        let place = Place::read(&entry.key)?;
        let mut copy = Copy::read(&entry)?;
        let batch = Batch::new().check(Check::Version(entry.key.clone(), entry.version));
        let (batch, next) = match copy.phase.clone() {
            Phase::Begin => {
                // The record is as the commit that began the copy left it.
                let start = entry.version.number();
                let cut = match copy.state_at {
                    StateAt::Rest => None,
                    StateAt::Start => Some(start),
                    StateAt::Moment(ms) => Some(self.cut(&place.history(), ms, start).await?),
                };
                (batch, Next::Phase(Phase::Rows { after: ByteVec::from(Vec::new()), cut }))
            }
            Phase::Rows { after, cut } => self.copy_rows(batch, &place, &copy, &after, cut).await?,
            Phase::Undo { before, cut } => self.undo(batch, &place, &copy, before, cut).await?,
            Phase::Indexes(after) => self.make_index_rows(batch, &place, &copy, &after).await?,
            Phase::Count { after, size } => self.count(batch, &place, &after, size).await?,
        };
        let batch = match next {
            Next::Phase(phase) => {
                copy.phase = phase;
                batch.put(entry.key, stored::encode(&copy))
            }
            Next::Done(size) => self.finish(batch, &place, &copy, size).await?.delete(entry.key),
        };
        // A conflict is another worker's step, or somebody's change of a table's record: the copy is
        // met again as it is then.
        let _ = self.store.commit(batch).await?;
        Ok(())
    }

    /// Copies rows as they are now.
    async fn copy_rows(
        &self,
        mut batch: Batch,
        place: &Place,
        copy: &Copy,
        after: &[u8],
        cut: Option<u64>,
    ) -> Result<(Batch, Next), StoreError> {
        let (from, to) = (place.rows_from(), place.rows_to());
        let range = KeyRange::prefix(&from).after([&from[..], after].concat());
        let page = self.store.scan(range, STEP, Direction::Forward).await?;
        let last = page.entries.last().map(|row| ByteVec::from(row.key[from.len()..].to_vec()));
        for row in page.entries {
            batch = batch.put([&to[..], &row.key[from.len()..]].concat(), row.value);
        }
        let next = match (page.next.and(last), cut) {
            (Some(after), cut) => Next::Phase(Phase::Rows { after, cut }),
            (None, Some(cut)) => Next::Phase(Phase::Undo { before: None, cut }),
            (None, None) => copy.target.once_copied(),
        };
        Ok((batch, next))
    }

    /// Undoes changes after the cut, the newest first: what is left of each row is what it was
    /// before the first of them, whether it was copied before or after any of them.
    async fn undo(
        &self,
        mut batch: Batch,
        place: &Place,
        copy: &Copy,
        before: Option<ByteVec>,
        cut: u64,
    ) -> Result<(Batch, Next), StoreError> {
        let (history, to) = (place.history(), place.rows_to());
        let mut range = after(&history, cut);
        if let Some(before) = before {
            range = range.before([&history[..], &before[..]].concat());
        }
        let page = self.store.scan(range, STEP, Direction::Backward).await?;
        for entry in &page.entries {
            let (_, past) = Past::read(entry)?;
            let row = [&to[..], &past.row[..]].concat();
            batch = match past.before {
                Some(image) => batch.put(row, image),
                None => batch.delete(row),
            };
        }
        let oldest = page.entries.last().filter(|_| page.next.is_some());
        let next = match oldest {
            Some(oldest) => {
                let before = Some(ByteVec::from(oldest.key[history.len()..].to_vec()));
                Next::Phase(Phase::Undo { before, cut })
            }
            None => copy.target.once_copied(),
        };
        Ok((batch, next))
    }

    /// Makes the rows of the new table's indexes. Nobody else writes to it yet.
    async fn make_index_rows(
        &self,
        mut batch: Batch,
        place: &Place,
        copy: &Copy,
        after: &[u8],
    ) -> Result<(Batch, Next), StoreError> {
        let done = Next::Done(Size::default());
        let Target::Table(name) = &copy.target else { return Ok((batch, done)) };
        let table = self.table_with_id(place, name, place.to).await?;
        let Some(table) = table.filter(|table| !table.indexes.is_empty()) else {
            return Ok((batch, done));
        };
        // Each row may be written as often as there are indexes: in one batch all the same.
        let step = Limit { bytes: STEP.bytes / (1 + table.indexes.len()), ..STEP };
        let rows = &table.rows;
        let range = KeyRange::prefix(rows).after([&rows[..], after].concat());
        let page = self.store.scan(range, step, Direction::Forward).await?;
        for row in &page.entries {
            let item = item_format::decode(&row.value)?;
            for index in &table.indexes {
                if let Some(key) = index.row(&item, &row.key[rows.len()..]) {
                    batch = batch.put(key, index.value(&item, &row.value));
                }
            }
        }
        let last = page.entries.last().filter(|_| page.next.is_some());
        let next = match last {
            Some(last) => Next::Phase(Phase::Indexes(last.key[rows.len()..].to_vec().into())),
            None => done,
        };
        Ok((batch, next))
    }

    async fn count(
        &self,
        batch: Batch,
        place: &Place,
        after: &[u8],
        mut size: Size,
    ) -> Result<(Batch, Next), StoreError> {
        let rows = place.rows_to();
        let range = KeyRange::prefix(&rows).after([&rows[..], after].concat());
        let page = self.store.scan(range, Limit::default(), Direction::Forward).await?;
        for row in &page.entries {
            size.items += 1;
            size.bytes += item_format::size(&row.value)? as u64;
        }
        let last = page.entries.last().filter(|_| page.next.is_some());
        let next = match last {
            Some(last) => {
                Next::Phase(Phase::Count { after: last.key[rows.len()..].to_vec().into(), size })
            }
            None => Next::Done(size),
        };
        Ok((batch, next))
    }

    /// Adds that the copy is what it was to become, and that its source need no longer keep what it
    /// kept for it.
    async fn finish(
        &self,
        mut batch: Batch,
        place: &Place,
        copy: &Copy,
        size: Size,
    ) -> Result<Batch, StoreError> {
        match &copy.target {
            Target::Table(name) => {
                if let Some(mut table) = self.table_with_id(place, name, place.to).await? {
                    if let Some(restored) = &mut table.record.recovery.restored {
                        restored.in_progress = false;
                    }
                    batch = replaced(batch, &table);
                }
            }
            Target::Backup(key) => {
                if let Some(entry) = get_one(&*self.store, key.to_vec().into()).await? {
                    let backup = Backup { size: Some(size), ready: true, ..Backup::read(&entry)? };
                    batch = batch
                        .check(Check::Version(entry.key.clone(), entry.version))
                        .put(entry.key, stored::encode(&backup));
                }
            }
        }
        let history = KeyRange::prefix(&place.history());
        let source = match &copy.source {
            Some(name) => self.table_with_id(place, name, place.from).await?,
            None => None,
        };
        match source {
            Some(mut table) => {
                let copies = &mut table.record.recovery.copies;
                copies.retain(|copying| id_number(&copying.id).ok() != Some(place.to));
                if !table.record.recovery.keeps_history() {
                    batch = batch.delete_range(history);
                }
                batch = replaced(batch, &table);
            }
            // The table is gone, and with it all who could begin another copy that needs it.
            None => {
                if self.copies_of(&place.account, &place.region, place.from).await?.len() == 1 {
                    batch = batch.delete_range(history);
                }
            }
        }
        // Who clears away has waited for this.
        let mark = deleted_key(&place.account, &place.region, place.from);
        if let Some(entry) = get_one(&*self.store, mark).await? {
            batch = batch.put(entry.key, entry.value);
        }
        Ok(batch)
    }

    /// The table of that name, if it still has that id.
    async fn table_with_id(
        &self,
        place: &Place,
        name: &str,
        id: u128,
    ) -> Result<Option<Table>, StoreError> {
        let key = table_key_of(&place.account, &place.region, name);
        let entry = get_one(&*self.store, key).await?;
        let table = entry.map(table_in).transpose()?;
        Ok(table.filter(|table| id_number(&table.record.id).ok() == Some(id)))
    }
}

/// What a step leads to.
enum Next {
    Phase(Phase),
    /// The copy is done; a backup's size was counted.
    Done(Size),
}

impl Target {
    /// What follows once the rows are right.
    fn once_copied(&self) -> Next {
        match self {
            Target::Table(_) => Next::Phase(Phase::Indexes(ByteVec::from(Vec::new()))),
            Target::Backup(_) => Next::Phase(Phase::counting()),
        }
    }
}

fn replaced(batch: Batch, table: &Table) -> Batch {
    batch
        .check(Check::Version(table.key.clone(), table.version))
        .put(table.key.clone(), stored::encode(&table.record))
}
