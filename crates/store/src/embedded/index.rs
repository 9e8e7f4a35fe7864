//! The index behind the log: everything but the newest generations, in one redb file.
//!
//! Tables: `entries`, key → version (u64, big-endian) and value; `meta`, name → number: `applied`,
//! the last sequence that is in `entries`, and `epoch`, the highest that the log had then.

use std::ops::Bound;

use bytes::Bytes;
use redb::{Database, ReadOnlyTable, ReadableDatabase, TableDefinition, TableError};

use super::generation::{Generation, Slot};
use crate::{
    Direction, Key, KeyRange, StoreError, Version,
    disk::{Disk, IndexFile},
};

const FILE: &str = "index.redb";
const NEW_FILE: &str = "index.new";

type Entries = TableDefinition<'static, &'static [u8], &'static [u8]>;
const ENTRIES: Entries = TableDefinition::new("entries");
const META: TableDefinition<'static, &'static str, u64> = TableDefinition::new("meta");
const APPLIED: &str = "applied";
const EPOCH: &str = "epoch";
const VERSION_BYTES: usize = 8;

/// The index, as the applier has it.
pub(crate) struct Index {
    database: Database,
}

/// One state of the index, for readers.
pub(crate) struct Snapshot {
    entries: ReadOnlyTable<&'static [u8], &'static [u8]>,
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
        Ok(Some((Index { database }, progress)))
    }

    /// Brings a generation into the index, durably.
    pub(crate) fn apply(
        &self,
        generation: &Generation,
        progress: Progress,
    ) -> Result<(), StoreError> {
        let mut transaction = self.database.begin_write()?;
        // Saves the allocator's state with each commit: a little more to write every 64 MiB, and
        // opening after a crash need not walk the whole file.
        transaction.set_quick_repair(true);
        {
            let mut entries = transaction.open_table(ENTRIES)?;
            for range in generation.erased().iter() {
                entries.retain_in::<&[u8], _>(range.as_slices(), |_, _| false)?;
            }
            for (key, slot) in generation.all_points() {
                match slot {
                    Some((version, value)) => {
                        let length = VERSION_BYTES + value.len();
                        let mut room = entries.insert_reserve(&key[..], length)?;
                        let (head, tail) = room.as_mut().split_at_mut(VERSION_BYTES);
                        head.copy_from_slice(&version.0.to_be_bytes());
                        tail.copy_from_slice(value);
                    }
                    None => drop(entries.remove(&key[..])?),
                }
            }
            let mut meta = transaction.open_table(META)?;
            meta.insert(APPLIED, progress.applied)?;
            meta.insert(EPOCH, progress.epoch)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// The state after the last `apply`.
    pub(crate) fn snapshot(&self) -> Result<Snapshot, StoreError> {
        Ok(Snapshot { entries: self.database.begin_read()?.open_table(ENTRIES)? })
    }
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
            let (index, progress) = Index::open(&disk, 1 << 20).expect("opens").expect("is there");
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
