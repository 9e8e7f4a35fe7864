//! What readers see: the durable commits, as layers over the index.

use std::sync::Arc;

use parking_lot::RwLock;

use super::{
    generation::{Generation, Slot},
    index::Snapshot,
    merge,
};
use crate::{
    Direction, Entry, Key, KeyRange, Limit, Page, StoreError, Version, batch::Write, read,
};

/// Three layers: the generation that takes commits, the one that is being applied, the index.
///
/// A view that a reader got stays whole, however far the store goes on: once frozen, a generation
/// never changes, and the index snapshot is one of redb's.
#[derive(Clone)]
pub(crate) struct View {
    /// Locked for the time that it takes to copy a page or to apply one commit, never across I/O.
    /// The inner `Arc` is shared once the generation is frozen, and not written from then on.
    pub(crate) active: Arc<RwLock<Arc<Generation>>>,
    pub(crate) frozen: Option<Arc<Generation>>,
    pub(crate) index: Arc<Snapshot>,
}

impl View {
    fn older(&self, key: &[u8]) -> Result<Slot, StoreError> {
        match self.frozen.as_ref().and_then(|frozen| frozen.find(key)) {
            Some(slot) => Ok(slot),
            None => self.index.find(key),
        }
    }

    /// Which of the writes delete a key that was put since the last freeze, and never before. Such
    /// keys, as of queues, need no tombstone, and scans need not pass over it.
    pub(crate) fn short_lived(&self, writes: &[Write]) -> Vec<bool> {
        let deletes = |write| matches!(write, &Write::Delete(_));
        if !writes.iter().any(deletes) {
            return vec![false; writes.len()];
        }
        let mut short_lived: Vec<bool> = {
            let active = self.active.read();
            let put_here = |write: &Write| matches!(write, Write::Delete(key) if active.holds(key));
            writes.iter().map(put_here).collect()
        };
        for (write, short_lived) in writes.iter().zip(&mut short_lived) {
            if let (Write::Delete(key), true) = (write, &short_lived) {
                // A failing read will be met again by whoever needs it; a tombstone is never wrong.
                *short_lived = self.older(key).is_ok_and(|slot| slot.is_none());
            }
        }
        short_lived
    }

    /// All keys at one moment.
    pub(crate) fn get(&self, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError> {
        let newest: Vec<Option<Slot>> = {
            let active = self.active.read();
            keys.iter().map(|key| active.find(key)).collect()
        };
        let slots = keys.iter().zip(newest).map(|(key, slot)| {
            let slot = match slot {
                Some(slot) => slot,
                None => self.older(key)?,
            };
            Ok(slot.map(|(version, value)| Entry { key: key.clone(), value, version }))
        });
        slots.collect()
    }

    /// A page at one moment.
    pub(crate) fn scan(
        &self,
        range: KeyRange,
        limit: Limit,
        direction: Direction,
    ) -> Result<Page, StoreError> {
        let limit = limit.clamped();
        let newest = if range.is_empty() {
            Generation::default()
        } else {
            self.active.read().slice(&range, limit, direction)
        };
        let layers: Vec<&Generation> =
            std::iter::once(&newest).chain(self.frozen.as_deref()).collect();
        merge::page(&layers, &self.index, range, limit, direction)
    }
}

/// What the committer decides on: the view, and the commits of the group so far.
pub(crate) struct Deciding<'a> {
    pub(crate) group: &'a Generation,
    pub(crate) view: &'a View,
}

impl read::Snapshot for Deciding<'_> {
    fn entry(&self, key: &[u8]) -> Result<Option<Entry>, StoreError> {
        let newest = self.group.find(key).or_else(|| self.view.active.read().find(key));
        let slot = match newest {
            Some(slot) => slot,
            None => self.view.older(key)?,
        };
        Ok(slot.map(|(version, value)| Entry { key: Key::copy_from_slice(key), value, version }))
    }

    fn version(&self, key: &[u8]) -> Result<Option<Version>, StoreError> {
        let newest =
            self.group.find_version(key).or_else(|| self.view.active.read().find_version(key));
        if let Some(version) = newest {
            return Ok(version);
        }
        match self.view.frozen.as_ref().and_then(|frozen| frozen.find_version(key)) {
            Some(version) => Ok(version),
            None => self.view.index.find_version(key),
        }
    }

    fn is_empty(&self, range: &KeyRange) -> Result<bool, StoreError> {
        // Nobody but the committer, who is asking, waits for this lock.
        let active = self.view.active.read();
        let layers: Vec<&Generation> =
            [self.group, &**active].into_iter().chain(self.view.frozen.as_deref()).collect();
        let limit = Limit::entries(1);
        let page =
            merge::page(&layers, &self.view.index, range.clone(), limit, Direction::Forward)?;
        Ok(page.entries.is_empty())
    }
}
