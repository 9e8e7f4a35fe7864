//! The embedded engine on a simulated disk, in one thread: everything that happens follows from the
//! seeds, so that a failing run can be run again.

use std::{any::Any, sync::Arc};

use async_trait::async_trait;
use parking_lot::Mutex;

pub use crate::disk::sim::{Dice, SimDisk};
use crate::{
    Batch, Blobs, Direction, Entry, Key, KeyRange, Limit, Options, Outcome, Page, Store,
    StoreError, Watch,
    embedded::{Applier, Committer, Frozen, Opened, Reads, Request, Run, open},
};

/// Sizes at which a few dozen small commits see every part of the engine at work.
pub const SMALL: Options = Options {
    generation_bytes: 4 << 10,
    backlog_bytes: 16 << 10,
    segment_bytes: 32 << 10,
    cache_bytes: 1 << 20,
    rewrite_bytes: 8 << 10,
};

/// A store on a [`SimDisk`]. What the embedded engine does in threads is done here by the callers.
pub struct Sim {
    // Before the lock on the disk.
    engine: Mutex<Engine>,
    reads: Reads,
    _lock: Box<dyn Any + Send + Sync>,
}

struct Engine {
    committer: Committer,
    applier: Applier,
    frozen: Option<Frozen>,
    dice: Dice,
}

impl Sim {
    /// Opens what is on the disk, or makes a store there. The seed decides when the background's
    /// work is done.
    pub fn open(disk: &SimDisk, options: Options, seed: u64) -> Result<Sim, StoreError> {
        let Opened { reads, committer, applier, lock } =
            open(Arc::new(disk.clone()), options, Run::Inline)?;
        let engine = Engine { committer, applier, frozen: None, dice: Dice(seed) };
        Ok(Sim { engine: Mutex::new(engine), reads, _lock: lock })
    }

    /// Commits batches as one group, as if they had come in at the same time in this order.
    pub fn commit_group(&self, batches: Vec<Batch>) -> Vec<Result<Outcome, StoreError>> {
        let mut answers = Vec::with_capacity(batches.len());
        let mut group = Vec::new();
        for batch in batches {
            answers.push(batch.validate().map(|()| {
                let (request, answer) = Request::new(batch);
                group.push(request);
                answer
            }));
        }
        let mut engine = self.engine.lock();
        engine.committer.commit(group);
        engine.work_in_background();
        let gone = |_| StoreError::Stopped { reason: "the commit was not answered".to_owned() };
        let receive = |answer: Result<tokio::sync::oneshot::Receiver<_>, _>| {
            answer.and_then(|mut answer| answer.try_recv().map_err(gone)?)
        };
        answers.into_iter().map(receive).collect()
    }
}

impl Engine {
    fn work_in_background(&mut self) {
        let due = self.committer.is_overfull() || self.dice.below(4) == 0;
        if let Some(frozen) = self.frozen.take_if(|_| due) {
            self.applier.apply(frozen);
        }
        if self.dice.below(3) == 0 {
            self.applier.rewrite();
        }
        if self.frozen.is_none() && self.committer.is_full() {
            self.frozen = Some(self.committer.freeze());
        }
    }
}

#[async_trait]
impl Store for Sim {
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
        let mut answers = self.commit_group(vec![batch]);
        answers.pop().unwrap_or(Err(StoreError::Stopped { reason: "no answer".to_owned() }))
    }

    fn watch(&self, prefix: Key) -> Watch {
        self.reads.watch(prefix)
    }

    fn blobs(&self) -> Arc<dyn Blobs> {
        self.reads.blobs.clone()
    }
}
