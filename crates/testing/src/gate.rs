//! What a test puts between a room and its store.

use async_trait::async_trait;
use std::ops::Deref;
use std::sync::Arc;
use store::{
    Batch, Blobs, Direction, Entry, Key, KeyRange, Limit, Outcome, Page, Store, StoreError, Watch,
};

/// What happens at the gate. Whatever is left out passes.
#[async_trait]
pub trait Gate: Send + Sync + 'static {
    /// Before anything is read.
    async fn reads(&self) -> Result<(), StoreError> {
        Ok(())
    }

    /// After keys were read.
    async fn got(&self) {}

    /// After a page of the range was read.
    async fn scanned(&self, _range: &KeyRange, _page: &Page) {}

    /// In place of a commit.
    async fn commit(&self, store: &dyn Store, batch: Batch) -> Result<Outcome, StoreError> {
        store.commit(batch).await
    }
}

/// A store behind a gate.
pub struct Gated<G> {
    store: Arc<dyn Store>,
    gate: G,
}

impl<G: Gate> Gated<G> {
    /// Puts the gate before the store.
    pub fn new(store: Arc<dyn Store>, gate: G) -> Arc<Self> {
        Arc::new(Gated { store, gate })
    }
}

impl<G> Deref for Gated<G> {
    type Target = G;

    fn deref(&self) -> &G {
        &self.gate
    }
}

#[async_trait]
impl<G: Gate> Store for Gated<G> {
    async fn get(&self, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError> {
        self.gate.reads().await?;
        let found = self.store.get(keys).await?;
        self.gate.got().await;
        Ok(found)
    }

    async fn scan(
        &self,
        range: KeyRange,
        limit: Limit,
        direction: Direction,
    ) -> Result<Page, StoreError> {
        self.gate.reads().await?;
        let page = self.store.scan(range.clone(), limit, direction).await?;
        self.gate.scanned(&range, &page).await;
        Ok(page)
    }

    async fn commit(&self, batch: Batch) -> Result<Outcome, StoreError> {
        self.gate.commit(&*self.store, batch).await
    }

    fn watch(&self, prefix: Key) -> Watch {
        self.store.watch(prefix)
    }

    fn blobs(&self) -> Arc<dyn Blobs> {
        self.store.blobs()
    }
}
