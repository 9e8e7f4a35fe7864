//! The engine on a disk: an append-only log in front, on which commits are acknowledged, and a redb
//! index behind, into which they are brought in the background. `docs/store.md` has the design.

mod commit;
mod file_blobs;
mod frame;
mod generation;
mod index;
mod layout;
mod log;
mod merge;
mod open;
mod record;
mod rewrite;
mod threads;
mod view;

use std::{any::Any, path::Path, sync::Arc};

use async_trait::async_trait;

pub(crate) use commit::{Applier, Committer, Frozen, Request};
pub(crate) use file_blobs::Run;
pub(crate) use open::{Opened, open};

use self::{commit::Shared, file_blobs::FileBlobs, threads::Threads};
use crate::{
    Batch, Blobs, Direction, Entry, Key, KeyRange, Limit, Outcome, Page, Store, StoreError, Watch,
    batch::{bound_key, bound_range},
    disk::RealDisk,
    limits,
};

/// Sizes that a deployment may want to change. The defaults suit one machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// So much is gathered in memory before it is brought into the index. More makes the index
    /// cheaper to write, and costs memory and time to restart.
    pub generation_bytes: usize,
    /// Commits wait when so much is gathered and the generation before is still on its way. At
    /// least `generation_bytes`.
    pub backlog_bytes: usize,
    /// Length of a log segment; a larger group gets a longer one.
    pub segment_bytes: usize,
    /// How much of the index is kept in memory, beside what the operating system caches.
    pub cache_bytes: usize,
    /// The index is written anew, in the background, to give space back, only once it is so long
    /// and so much of it was removed.
    pub rewrite_bytes: u64,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            generation_bytes: 64 << 20,
            backlog_bytes: 128 << 20,
            segment_bytes: 64 << 20,
            cache_bytes: 64 << 20,
            rewrite_bytes: 128 << 20,
        }
    }
}

/// A store in a directory of this machine. Dropping it waits for what is being written; nothing
/// that was acknowledged depends on that.
pub struct Embedded {
    // Before what it works on.
    threads: Threads,
    reads: Reads,
    _lock: Box<dyn Any + Send + Sync>,
}

/// Opens the store in `dir`, or makes one. Only one process can have it open. Blocks while it reads
/// the log.
pub fn open_embedded(dir: impl AsRef<Path>, options: Options) -> Result<Embedded, StoreError> {
    let dir = dir.as_ref().to_owned();
    let name = dir.display().to_string();
    let disk = Arc::new(RealDisk::new(dir).map_err(StoreError::io("make", &name))?);
    let Opened { reads, committer, applier, lock } = open(disk, options, Run::Blocking)?;
    let threads = Threads::start(committer, applier)?;
    Ok(Embedded { threads, reads, _lock: lock })
}

/// What needs no committer: reading, watching, blobs.
#[derive(Clone)]
pub(crate) struct Reads {
    pub(crate) shared: Arc<Shared>,
    pub(crate) blobs: Arc<FileBlobs>,
}

impl Reads {
    pub(crate) fn get(&self, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError> {
        limits::bound("keys in a get", keys.len(), limits::GET_KEYS_MAX)?;
        keys.iter().try_for_each(bound_key)?;
        self.shared.view().get(keys)
    }

    pub(crate) fn scan(
        &self,
        range: KeyRange,
        limit: Limit,
        direction: Direction,
    ) -> Result<Page, StoreError> {
        bound_range(&range)?;
        self.shared.view().scan(range, limit, direction)
    }

    pub(crate) fn watch(&self, prefix: Key) -> Watch {
        self.shared.watchers.watch(prefix)
    }
}

#[async_trait]
impl Store for Embedded {
    // Reads run where they are called: what they need is in memory or in the page cache nearly
    // always, and a hop to another thread would cost more than the read.
    async fn get(&self, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError> {
        self.reads.get(keys)
    }

    async fn scan(
        &self,
        range: KeyRange,
        limit: Limit,
        direction: Direction,
    ) -> Result<Page, StoreError> {
        self.reads.scan(range, limit, direction)
    }

    async fn commit(&self, batch: Batch) -> Result<Outcome, StoreError> {
        batch.validate()?;
        self.threads.commit(batch).await
    }

    fn watch(&self, prefix: Key) -> Watch {
        self.reads.watch(prefix)
    }

    fn blobs(&self) -> Arc<dyn Blobs> {
        self.reads.blobs.clone()
    }
}
