//! Giving space back. Pages that deletes leave empty are used again, but the file of a B-tree does
//! not get shorter by them. When most of it is empty, the index is written anew beside the old one,
//! in key order, piece by piece between the generations that are applied meanwhile; then the new file
//! takes the old one's name.
//!
//! What has been copied is a prefix of the keys. A generation is applied to the old index as a whole,
//! and to the draft as far as that prefix goes: what lies beyond will be copied as it is then. So the
//! two agree on the prefix at every moment, and in the end on everything. A crash leaves a draft
//! without a name that means anything; the next start removes it.

use std::{ops::Bound, sync::Arc};

use super::{
    Options,
    generation::Generation,
    index::{FILE, Index, NEW_FILE, Progress},
};
use crate::{Key, KeyRange, StoreError, disk::Disk};

/// The file is written anew when it is longer than so many thousandths of what it stores: random
/// inserts leave it at about 1,900.
const SPARSE: u64 = 2_500;
/// But only once so large a part of its length was removed since it was last written anew, so that
/// what never gets denser is not written again and again.
const REMOVED_PART: u64 = 8;
/// Bytes that a step copies at most: a generation waits for no more than one step.
const STEP_BYTES_MAX: usize = 8 << 20;

/// The work, if there is any.
pub(crate) struct Rewriting {
    disk: Arc<dyn Disk>,
    at_least: u64,
    step_bytes: usize,
    draft: Option<Draft>,
    /// Set at the start and by each generation that is applied: only then can there be something new
    /// to give back.
    look: bool,
    progress: Progress,
    gave_up: bool,
}

struct Draft {
    index: Index,
    /// Everything before this key is copied.
    copied: Key,
}

/// What a step came to.
pub(crate) enum Step {
    /// Nothing is to be done until a generation is applied.
    Idle,
    /// There is more to do.
    More,
    /// The new index has the old one's name, or nobody knows.
    Done(Result<Index, StoreError>),
}

/// Removes what a crash left.
pub(crate) fn clean(disk: &dyn Disk) -> Result<(), StoreError> {
    disk.remove(NEW_FILE).map_err(StoreError::io("remove", NEW_FILE))
}

impl Rewriting {
    /// For an index that is as far as `progress` says.
    pub(crate) fn new(disk: Arc<dyn Disk>, options: &Options, progress: Progress) -> Rewriting {
        Rewriting {
            disk,
            at_least: options.rewrite_bytes,
            step_bytes: options.generation_bytes.min(STEP_BYTES_MAX),
            draft: None,
            look: true,
            progress,
            gave_up: false,
        }
    }

    /// A generation was applied to the index.
    pub(crate) fn follow(&mut self, index: &Index, generation: &Generation, progress: Progress) {
        self.look = true;
        self.progress = progress;
        let Some(draft) = &mut self.draft else { return };
        if draft.copied.is_empty() {
            return;
        }
        if let Err(why) = draft.index.apply_before(generation, &draft.copied) {
            self.give_up(index, &why);
        }
    }

    /// Does a little.
    pub(crate) fn step(&mut self, index: &Index) -> Step {
        if !std::mem::take(&mut self.look) && self.draft.is_none() {
            return Step::Idle;
        }
        match self.advance(index) {
            Ok(step) => step,
            Err(why) => {
                self.give_up(index, &why);
                Step::Idle
            }
        }
    }

    fn advance(&mut self, index: &Index) -> Result<Step, StoreError> {
        let Some(draft) = &mut self.draft else {
            if !self.is_worth_it(index)? {
                return Ok(Step::Idle);
            }
            let index = Index::draft(&*self.disk, index.cache_bytes())?;
            self.draft = Some(Draft { index, copied: Key::new() });
            return Ok(Step::More);
        };
        let rest = KeyRange { start: Bound::Included(draft.copied.clone()), end: Bound::Unbounded };
        if let Some(last) = draft.index.copy(&index.snapshot()?, &rest, self.step_bytes)? {
            draft.copied = [&last[..], &[0]].concat().into();
            return Ok(Step::More);
        }
        let Some(mut draft) = self.draft.take() else { return Ok(Step::Idle) };
        draft.index.stored = index.stored;
        draft.index.finish(self.progress)?;
        Ok(Step::Done(self.rename(index.cache_bytes())))
    }

    fn is_worth_it(&self, index: &Index) -> Result<bool, StoreError> {
        let length = index.file_bytes()?;
        let enough = self.at_least.max(length / REMOVED_PART);
        let sparse = index.stored.saturating_mul(SPARSE) / 1_000;
        Ok(!self.gave_up && index.removed >= enough && length > sparse)
    }

    /// From here on the old file may be gone.
    fn rename(&self, cache_bytes: usize) -> Result<Index, StoreError> {
        self.disk.rename(NEW_FILE, FILE).map_err(StoreError::io("rename", NEW_FILE))?;
        self.disk.sync_dir("").map_err(StoreError::io("sync", "the data directory"))?;
        let opened = Index::open(&*self.disk, cache_bytes)?;
        let (index, _) = opened.ok_or(StoreError::Malformed {
            what: "index",
            reason: "it was just written anew and is not there",
        })?;
        Ok(index)
    }

    /// The old index is whole; it is only as long as it was.
    fn give_up(&mut self, index: &Index, why: &StoreError) {
        self.draft = None;
        // Not again before the next start: most likely the disk is full.
        self.gave_up = true;
        // If that fails too, the next start does it.
        let _ = clean(&*self.disk);
        tracing::warn!(%why, stored = index.stored, "the index could not be written anew");
    }
}
