//! A store whose machine stops after some commits.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use store::{
    Batch, Blobs, Direction, Entry, Key, KeyRange, Limit, Memory, Outcome, Page, Store, StoreError,
    Watch,
};

/// Commits so many batches; of the next, nobody is told whether it was written.
pub struct Fragile {
    inner: Arc<Memory>,
    left: AtomicUsize,
    /// Whether the first commit that fails is written all the same.
    last_is_written: bool,
}

impl Fragile {
    pub fn new(inner: &Arc<Memory>, commits: usize, last_is_written: bool) -> Arc<Fragile> {
        let left = AtomicUsize::new(commits);
        Arc::new(Fragile { inner: inner.clone(), left, last_is_written })
    }
}

#[async_trait]
impl Store for Fragile {
    async fn get(&self, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError> {
        self.inner.get(keys).await
    }

    async fn scan(
        &self,
        range: KeyRange,
        limit: Limit,
        direction: Direction,
    ) -> Result<Page, StoreError> {
        self.inner.scan(range, limit, direction).await
    }

    async fn commit(&self, batch: Batch) -> Result<Outcome, StoreError> {
        let stopped = || StoreError::Stopped { reason: "the machine stopped".to_owned() };
        match self.left.load(Ordering::SeqCst) {
            usize::MAX => Err(stopped()),
            0 => {
                self.left.store(usize::MAX, Ordering::SeqCst);
                if self.last_is_written {
                    let _ = self.inner.commit(batch).await?;
                }
                Err(stopped())
            }
            left => {
                self.left.store(left - 1, Ordering::SeqCst);
                self.inner.commit(batch).await
            }
        }
    }

    fn watch(&self, prefix: Key) -> Watch {
        self.inner.watch(prefix)
    }

    fn blobs(&self) -> Arc<dyn Blobs> {
        self.inner.blobs()
    }
}
