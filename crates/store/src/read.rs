//! Deciding a batch against a state: the same for every engine.

use crate::{Batch, Check, Conflict, Entry, KeyRange, StoreError, Version, lease};

/// A state that can be read at once, without waiting for anybody.
pub(crate) trait Snapshot {
    fn entry(&self, key: &[u8]) -> Result<Option<Entry>, StoreError>;

    /// The version alone, where that is cheaper.
    fn version(&self, key: &[u8]) -> Result<Option<Version>, StoreError> {
        Ok(self.entry(key)?.map(|entry| entry.version))
    }

    fn is_empty(&self, range: &KeyRange) -> Result<bool, StoreError>;
}

/// The first reason why the batch can't be committed on top of `state`.
pub(crate) fn conflict(
    state: &impl Snapshot,
    batch: &Batch,
) -> Result<Option<Conflict>, StoreError> {
    for fence in &batch.fences {
        let current = match state.entry(&fence.key)? {
            Some(entry) => Some(lease::epoch_of(&entry.value)?),
            None => None,
        };
        if current != Some(fence.epoch) {
            return Ok(Some(Conflict::Fenced));
        }
    }
    for (index, check) in batch.checks.iter().enumerate() {
        let holds = match check {
            Check::Absent(key) => state.version(key)?.is_none(),
            Check::Present(key) => state.version(key)?.is_some(),
            Check::Version(key, version) => state.version(key)? == Some(*version),
            Check::Empty(range) => state.is_empty(range)?,
        };
        if !holds {
            return Ok(Some(Conflict::Check(index)));
        }
    }
    Ok(None)
}
