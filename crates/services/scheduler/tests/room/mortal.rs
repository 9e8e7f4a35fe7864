//! A store whose process is killed at a commit that was chosen: before it, or after it with the answer
//! lost. From then on it answers nobody.

use async_trait::async_trait;
use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use store::{
    Batch, Blobs, Direction, Entry, Key, KeyRange, Limit, Outcome, Page, Store, StoreError, Watch,
};

pub struct Mortal {
    inner: Arc<dyn Store>,
    /// Commits that are left to it.
    left: AtomicI64,
    /// Whether the last one is still carried out.
    after: bool,
    dead: AtomicBool,
}

impl Mortal {
    pub fn new(inner: Arc<dyn Store>, left: i64, after: bool) -> Arc<Mortal> {
        Arc::new(Mortal { inner, left: AtomicI64::new(left), after, dead: AtomicBool::new(false) })
    }

    pub fn is_dead(&self) -> bool {
        self.dead.load(Ordering::SeqCst)
    }

    pub async fn death(&self) {
        while !self.is_dead() {
            tokio::task::yield_now().await;
        }
    }

    async fn alive(&self) {
        if self.is_dead() {
            pending::<()>().await;
        }
    }
}

#[async_trait]
impl Store for Mortal {
    async fn get(&self, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError> {
        self.alive().await;
        self.inner.get(keys).await
    }

    async fn scan(
        &self,
        range: KeyRange,
        limit: Limit,
        direction: Direction,
    ) -> Result<Page, StoreError> {
        self.alive().await;
        self.inner.scan(range, limit, direction).await
    }

    async fn commit(&self, batch: Batch) -> Result<Outcome, StoreError> {
        self.alive().await;
        if self.left.fetch_sub(1, Ordering::SeqCst) > 0 {
            return self.inner.commit(batch).await;
        }
        self.dead.store(true, Ordering::SeqCst);
        if self.after {
            let _outcome = self.inner.commit(batch).await?;
        }
        pending().await
    }

    fn watch(&self, prefix: Key) -> Watch {
        self.inner.watch(prefix)
    }

    fn blobs(&self) -> Arc<dyn Blobs> {
        self.inner.blobs()
    }
}
