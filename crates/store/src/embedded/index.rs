//! The index behind the log: everything but the newest generations, in one redb file.
//!
//! Tables: `entries`, key → version (u64, big-endian) and value; `meta`, name → number: `applied`,
//! the last sequence that is in `entries`; `epoch`, the highest that the log had then; `stored`, the
//! bytes of all entries; `removed`, how many went since it was last written anew
//! ([`super::rewrite`]).

use std::{ops::Bound, sync::Arc};

use bytes::Bytes;
use redb::{
    Database, ReadOnlyTable, ReadableDatabase, ReadableTableMetadata, Table, TableDefinition,
    TableError,
};

use super::generation::{Generation, Slot};
use crate::{
    Direction, Key, KeyRange, StoreError, Version,
    disk::{Disk, DiskFile, IndexFile},
};

pub(super) const FILE: &str = "index.redb";
pub(super) const NEW_FILE: &str = "index.new";

type Entries = TableDefinition<'static, &'static [u8], &'static [u8]>;
const ENTRIES: Entries = TableDefinition::new("entries");
const META: TableDefinition<'static, &'static str, u64> = TableDefinition::new("meta");
const APPLIED: &str = "applied";
const EPOCH: &str = "epoch";
const STORED: &str = "stored";
const REMOVED: &str = "removed";

/// The index, as the applier has it.
pub(crate) struct Index {
    database: Arc<Database>,
    file: Arc<dyn DiskFile>,
    cache_bytes: usize,
    /// Bytes of all keys, versions and values.
    pub(super) stored: u64,
    /// Bytes that were removed or replaced since the index was last written anew.
    pub(super) removed: u64,
}

/// One state of the index, for readers.
pub(crate) struct Snapshot {
    entries: ReadOnlyTable<&'static [u8], &'static [u8]>,
    /// Keeps the file readable when the index has moved to another.
    _database: Arc<Database>,
}

/// How far the index is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Progress {
    pub(crate) applied: u64,
    pub(crate) epoch: u64,
}

impl Index {
    /// Makes an empty index, all of it or nothing.
    pub(crate) fn create(disk: &dyn Disk) -> Result<(), StoreError> {
        let file = disk.create(NEW_FILE).map_err(StoreError::io("create", NEW_FILE))?;
        let draft = IndexFile { file: file.clone(), durable: false };
        let database = Database::builder().create_with_backend(draft)?;
        let mut transaction = database.begin_write()?;
        transaction.set_quick_repair(true);
        transaction.open_table(ENTRIES)?;
        {
            let mut meta = transaction.open_table(META)?;
            meta.insert(APPLIED, 0)?;
            meta.insert(EPOCH, 0)?;
            meta.insert(STORED, 0)?;
        }
        transaction.commit()?;
        drop(database);
        file.sync().map_err(StoreError::io("sync", NEW_FILE))?;
        disk.rename(NEW_FILE, FILE).map_err(StoreError::io("rename", NEW_FILE))?;
        disk.sync_dir("").map_err(StoreError::io("sync", "the data directory"))
    }

    /// Opens the index; none if there is none.
    pub(crate) fn open(
        disk: &dyn Disk,
        cache_bytes: usize,
    ) -> Result<Option<(Index, Progress)>, StoreError> {
        let Some(file) = disk.open(FILE).map_err(StoreError::io("open", FILE))? else {
            return Ok(None);
        };
        let backend = IndexFile { file: file.clone(), durable: true };
        let database =
            Database::builder().set_cache_size(cache_bytes).create_with_backend(backend)?;
        // A process that was killed may have left the last commit in the page cache alone. The log
        // behind it is used again only once it is durable.
        file.sync().map_err(StoreError::io("sync", FILE))?;
        let progress = progress(&database)?;
        let mut index = Index::of(database, file, cache_bytes);
        (index.stored, index.removed) = index.sizes()?;
        Ok(Some((index, progress)))
    }

    /// A draft, in a file of its own, that holds nothing.
    pub(super) fn draft(disk: &dyn Disk, cache_bytes: usize) -> Result<Index, StoreError> {
        let file = disk.create(NEW_FILE).map_err(StoreError::io("create", NEW_FILE))?;
        let backend = IndexFile { file: file.clone(), durable: false };
        let database =
            Database::builder().set_cache_size(cache_bytes).create_with_backend(backend)?;
        let transaction = database.begin_write()?;
        transaction.open_table(ENTRIES)?;
        transaction.open_table(META)?;
        transaction.commit()?;
        Ok(Index::of(database, file, cache_bytes))
    }

    fn of(database: Database, file: Arc<dyn DiskFile>, cache_bytes: usize) -> Index {
        let database = Arc::new(database);
        Index { database, file, cache_bytes, stored: 0, removed: 0 }
    }

    /// How much of the index is kept in memory.
    pub(super) fn cache_bytes(&self) -> usize {
        self.cache_bytes
    }

    /// How long the file is.
    pub(super) fn file_bytes(&self) -> Result<u64, StoreError> {
        self.file.len().map_err(StoreError::io("measure", FILE))
    }

    /// Closes a draft and makes it durable.
    pub(super) fn finish(self, progress: Progress) -> Result<(), StoreError> {
        let mut transaction = self.database.begin_write()?;
        transaction.set_quick_repair(true);
        self.note(&mut transaction.open_table(META)?, progress)?;
        transaction.commit()?;
        drop(self.database);
        self.file.sync().map_err(StoreError::io("sync", NEW_FILE))
    }

    fn note(
        &self,
        meta: &mut Table<'_, &'static str, u64>,
        progress: Progress,
    ) -> Result<(), StoreError> {
        meta.insert(APPLIED, progress.applied)?;
        meta.insert(EPOCH, progress.epoch)?;
        meta.insert(STORED, self.stored)?;
        meta.insert(REMOVED, self.removed)?;
        Ok(())
    }

    /// What `meta` says of sizes. An index that was made before they were counted is counted once.
    fn sizes(&self) -> Result<(u64, u64), StoreError> {
        let transaction = self.database.begin_read()?;
        let meta = match transaction.open_table(META) {
            Ok(meta) => meta,
            Err(TableError::TableDoesNotExist(_)) => return Ok((0, 0)),
            Err(error) => return Err(error.into()),
        };
        let removed = meta.get(REMOVED)?.map_or(0, |number| number.value());
        let stored = match meta.get(STORED)? {
            Some(number) => number.value(),
            None => transaction.open_table(ENTRIES)?.stats()?.stored_bytes(),
        };
        Ok((stored, removed))
    }

    /// Brings a generation into the index, durably.
    pub(crate) fn apply(
        &mut self,
        generation: &Generation,
        progress: Progress,
    ) -> Result<(), StoreError> {
        let mut transaction = self.database.begin_write()?;
        // Saves the allocator's state with each commit: a little more to write every 64 MiB, and
        // opening after a crash need not walk the whole file.
        transaction.set_quick_repair(true);
        {
            let mut entries = transaction.open_table(ENTRIES)?;
            let mut change = Sizes::default();
            write(&mut entries, generation, None, &mut change)?;
            self.stored = (self.stored + change.written).saturating_sub(change.removed);
            self.removed = self.removed.saturating_add(change.removed);
            self.note(&mut transaction.open_table(META)?, progress)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Brings what a generation has before `end` into a draft.
    pub(super) fn apply_before(
        &mut self,
        generation: &Generation,
        end: &Key,
    ) -> Result<(), StoreError> {
        let transaction = self.database.begin_write()?;
        {
            let mut entries = transaction.open_table(ENTRIES)?;
            write(&mut entries, generation, Some(end), &mut Sizes::default())?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Adds entries, in the order of their keys, to a draft until they have so many bytes; the last
    /// key of them, if there may be more.
    pub(super) fn copy(
        &mut self,
        from: &Snapshot,
        range: &KeyRange,
        bytes: usize,
    ) -> Result<Option<Key>, StoreError> {
        let mut last = None;
        let transaction = self.database.begin_write()?;
        {
            let mut entries = transaction.open_table(ENTRIES)?;
            let mut copied = 0;
            for found in from.entries.range::<&[u8]>(range.as_slices())? {
                let (key, stored) = found?;
                let (key, stored) = (key.value(), stored.value());
                entries.insert(key, stored)?;
                copied += key.len() + stored.len();
                if copied >= bytes {
                    last = Some(Key::copy_from_slice(key));
                    break;
                }
            }
        }
        transaction.commit()?;
        Ok(last)
    }

    /// The state after the last `apply`.
    pub(crate) fn snapshot(&self) -> Result<Snapshot, StoreError> {
        let entries = self.database.begin_read()?.open_table(ENTRIES)?;
        Ok(Snapshot { entries, _database: self.database.clone() })
    }
}

/// How many bytes of keys, versions and values were written, and how many went.
#[derive(Debug, Default)]
struct Sizes {
    written: u64,
    removed: u64,
}

/// Writes what a generation has before `end`, or all of it.
fn write(
    entries: &mut Table<'_, &'static [u8], &'static [u8]>,
    generation: &Generation,
    end: Option<&Key>,
    sizes: &mut Sizes,
) -> Result<(), StoreError> {
    let cut = |range: KeyRange| match end {
        Some(end) => range.before(end.clone()),
        None => range,
    };
    for erased in generation.erased().iter() {
        let erased = cut(erased);
        if !erased.is_empty() {
            entries.retain_in::<&[u8], _>(erased.as_slices(), |key, stored| {
                sizes.removed += (key.len() + stored.len()) as u64;
                false
            })?;
        }
    }
    let mut versioned = Vec::new();
    for (key, slot) in generation.points(&cut(KeyRange::all())) {
        let before = match slot {
            Some((version, value)) => {
                versioned.clear();
                versioned.extend_from_slice(&version.0.to_be_bytes());
                versioned.extend_from_slice(value);
                sizes.written += (key.len() + versioned.len()) as u64;
                entries.insert(&key[..], &versioned[..])?
            }
            None => entries.remove(&key[..])?,
        };
        sizes.removed += before.map_or(0, |before| key.len() + before.value().len()) as u64;
    }
    Ok(())
}

fn progress(database: &Database) -> Result<Progress, StoreError> {
    let meta = match database.begin_read()?.open_table(META) {
        Ok(meta) => meta,
        Err(TableError::TableDoesNotExist(_)) => return Ok(Progress::default()),
        Err(error) => return Err(error.into()),
    };
    let number = |name| -> Result<u64, StoreError> {
        meta.get(name)?.map(|number| number.value()).ok_or(StoreError::Malformed {
            what: "index",
            reason: "it doesn't say how far it goes",
        })
    };
    Ok(Progress { applied: number(APPLIED)?, epoch: number(EPOCH)? })
}

/// Splits what is stored into version and value.
fn split(stored: &[u8]) -> Result<(Version, &[u8]), StoreError> {
    let (version, value) = stored
        .split_first_chunk()
        .ok_or(StoreError::Malformed { what: "index", reason: "an entry has no version" })?;
    Ok((Version(u64::from_be_bytes(*version)), value))
}

fn read(stored: &[u8]) -> Result<(Version, Bytes), StoreError> {
    split(stored).map(|(version, value)| (version, Bytes::copy_from_slice(value)))
}

impl Snapshot {
    pub(crate) fn find(&self, key: &[u8]) -> Result<Slot, StoreError> {
        self.entries.get(key)?.map(|stored| read(stored.value())).transpose()
    }

    pub(crate) fn find_version(&self, key: &[u8]) -> Result<Option<Version>, StoreError> {
        let stored = self.entries.get(key)?;
        stored.map(|stored| split(stored.value()).map(|(version, _)| version)).transpose()
    }

    /// The entries in a range, which must not be empty.
    pub(crate) fn range(&self, range: &KeyRange) -> Result<Cursor, StoreError> {
        let bounds: (Bound<&[u8]>, Bound<&[u8]>) = range.as_slices();
        Ok(Cursor(self.entries.range::<&[u8]>(bounds)?))
    }
}

/// Walks through entries from either end.
pub(crate) struct Cursor(redb::Range<'static, &'static [u8], &'static [u8]>);

impl Cursor {
    pub(crate) fn step(&mut self, direction: Direction) -> Result<Option<(Key, Slot)>, StoreError> {
        let found = match direction {
            Direction::Forward => self.0.next(),
            Direction::Backward => self.0.next_back(),
        };
        let Some(found) = found else { return Ok(None) };
        let (key, stored) = found?;
        Ok(Some((Key::copy_from_slice(key.value()), Some(read(stored.value())?))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{batch::Write, disk::sim::SimDisk};

    /// After a crash the index opens at once: redb does not have to walk through the whole file, so
    /// the time to restart does not grow with what is stored.
    #[test]
    fn a_crash_needs_no_repair() {
        let disk = SimDisk::new(0);
        Index::create(&disk).expect("creates");
        for life in 0..3 {
            let (mut index, progress) =
                Index::open(&disk, 1 << 20).expect("opens").expect("is there");
            assert_eq!(progress.applied, life);
            let mut generation = Generation::default();
            for n in 0..500u64 {
                let key = Bytes::copy_from_slice(&n.wrapping_mul(life + 7).to_be_bytes());
                generation.apply(&Write::Put(key, vec![1; 1000].into()), Version(1));
            }
            let progress = Progress { applied: life + 1, epoch: 1 };
            index.apply(&generation, progress).expect("applies");
            disk.cut_power();
            drop(index);
            disk.restart_after_power_cut();
            let file = disk.open(FILE).expect("opens").expect("is there");
            let repaired_if_need_be = Database::builder()
                .set_repair_callback(redb::RepairSession::abort)
                .create_with_backend(IndexFile { file, durable: true });
            assert!(repaired_if_need_be.is_ok());
            disk.cut_power();
            drop(repaired_if_need_be);
            disk.restart_after_power_cut();
        }
    }
}
