//! A store that counts what is asked of it, and lets others run after keys were read.

use crate::gate::{Gate, Gated};
use async_trait::async_trait;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use store::{Batch, KeyRange, Memory, Outcome, Page, Store, StoreError};

/// A store that counts.
pub type Counting = Gated<Count>;

/// What it has counted.
#[derive(Default)]
pub struct Count {
    reads: AtomicUsize,
    scanned: AtomicUsize,
    commits: AtomicUsize,
}

impl Gated<Count> {
    /// An empty store that counts.
    pub fn memory() -> Arc<Counting> {
        Gated::new(Arc::new(Memory::new()), Count::default())
    }
}

impl Count {
    /// How often anything was read.
    pub fn reads(&self) -> usize {
        self.reads.load(Ordering::SeqCst)
    }

    /// How many entries scans gave.
    pub fn scanned(&self) -> usize {
        self.scanned.load(Ordering::SeqCst)
    }

    /// How often anything was committed.
    pub fn commits(&self) -> usize {
        self.commits.load(Ordering::SeqCst)
    }
}

#[async_trait]
impl Gate for Count {
    async fn reads(&self) -> Result<(), StoreError> {
        self.reads.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }

    async fn got(&self) {
        tokio::task::yield_now().await;
    }

    async fn scanned(&self, _: &KeyRange, page: &Page) {
        self.scanned.fetch_add(page.entries.len(), Ordering::SeqCst);
    }

    async fn commit(&self, store: &dyn Store, batch: Batch) -> Result<Outcome, StoreError> {
        self.commits.fetch_add(1, Ordering::SeqCst);
        store.commit(batch).await
    }
}
