//! The engine that forgets: everything in one ordered map in memory, for `--ephemeral` and tests.

use std::{collections::BTreeMap, sync::Arc};

use async_trait::async_trait;
use bytes::Bytes;
use parking_lot::RwLock;

use crate::{
    Batch, Blobs, Direction, Entry, Key, KeyRange, Limit, Outcome, Page, Store, StoreError,
    Version, Watch,
    batch::{Write, bound_key, bound_range},
    blobs::MemoryBlobs,
    limits,
    range::PageBuilder,
    read::{Snapshot, conflict},
    watch::Watchers,
};

/// A store in memory alone. «Durable» means until the process ends.
pub struct Memory {
    state: RwLock<State>,
    watchers: Arc<Watchers>,
    blobs: Arc<MemoryBlobs>,
}

#[derive(Default)]
struct State {
    entries: BTreeMap<Key, (Version, Bytes)>,
    last: u64,
}

impl Memory {
    /// An empty store.
    pub fn new() -> Memory {
        Memory {
            state: RwLock::default(),
            watchers: Arc::default(),
            blobs: Arc::new(MemoryBlobs::new()),
        }
    }
}

impl Default for Memory {
    fn default() -> Memory {
        Memory::new()
    }
}

impl Snapshot for State {
    fn entry(&self, key: &[u8]) -> Result<Option<Entry>, StoreError> {
        Ok(self.entries.get_key_value(key).map(entry))
    }

    fn version(&self, key: &[u8]) -> Result<Option<Version>, StoreError> {
        Ok(self.entries.get(key).map(|(version, _)| *version))
    }

    fn is_empty(&self, range: &KeyRange) -> Result<bool, StoreError> {
        Ok(range.is_empty() || self.entries.range::<[u8], _>(range.as_slices()).next().is_none())
    }
}

impl State {
    fn apply(&mut self, write: &Write, version: Version) {
        match write {
            Write::Put(key, value) => {
                self.entries.insert(key.clone(), (version, value.clone()));
            }
            Write::Delete(key) => {
                self.entries.remove(key);
            }
            Write::DeleteRange(range) if !range.is_empty() => {
                self.entries
                    .extract_if((range.start.clone(), range.end.clone()), |_, _| true)
                    .for_each(drop);
            }
            Write::DeleteRange(_) => {}
            Write::Append(append, value) => {
                self.entries.insert(append.key(version), (version, value.clone()));
            }
        }
    }
}

fn entry((key, (version, value)): (&Key, &(Version, Bytes))) -> Entry {
    Entry { key: key.clone(), value: value.clone(), version: *version }
}

#[async_trait]
impl Store for Memory {
    async fn get(&self, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError> {
        limits::bound("keys in a get", keys.len(), limits::GET_KEYS_MAX)?;
        keys.iter().try_for_each(bound_key)?;
        let state = self.state.read();
        keys.iter().map(|key| state.entry(key)).collect()
    }

    async fn scan(
        &self,
        range: KeyRange,
        limit: Limit,
        direction: Direction,
    ) -> Result<Page, StoreError> {
        bound_range(&range)?;
        let mut page = PageBuilder::new(limit);
        if !range.is_empty() {
            let state = self.state.read();
            let mut entries = state.entries.range::<[u8], _>(range.as_slices());
            while !page.is_full() {
                let found = match direction {
                    Direction::Forward => entries.next(),
                    Direction::Backward => entries.next_back(),
                };
                match found {
                    Some(found) => page.push(entry(found)),
                    None => break,
                }
            }
        }
        Ok(page.finish(range, direction))
    }

    async fn commit(&self, batch: Batch) -> Result<Outcome, StoreError> {
        batch.validate()?;
        let version = {
            let mut state = self.state.write();
            if let Some(conflict) = conflict(&*state, &batch)? {
                return Ok(Outcome::Conflict(conflict));
            }
            state.last += 1;
            let version = Version(state.last);
            batch.writes.iter().for_each(|write| state.apply(write, version));
            version
        };
        self.watchers.wake(&batch.writes);
        Ok(Outcome::Committed(version))
    }

    fn watch(&self, prefix: Key) -> Watch {
        self.watchers.watch(prefix)
    }

    fn blobs(&self) -> Arc<dyn Blobs> {
        self.blobs.clone()
    }
}
