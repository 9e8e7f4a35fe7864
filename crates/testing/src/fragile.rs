//! A store whose disk fails after some commits: what is then committed is refused. Whether the first of
//! that was still written, nobody is told.

use crate::gate::{Gate, Gated};
use async_trait::async_trait;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use store::{Batch, Outcome, Store, StoreError};

/// A store that stops.
pub type Fragile = Gated<Failure>;

/// When it stops.
pub struct Failure {
    commits: AtomicUsize,
    /// The commit with which it fails.
    last: usize,
    last_is_written: bool,
}

impl Gated<Failure> {
    /// A store that makes so many commits.
    pub fn over(store: Arc<dyn Store>, commits: usize, last_is_written: bool) -> Arc<Fragile> {
        let failure = Failure { commits: AtomicUsize::new(0), last: commits, last_is_written };
        Gated::new(store, failure)
    }
}

#[async_trait]
impl Gate for Failure {
    async fn commit(&self, store: &dyn Store, batch: Batch) -> Result<Outcome, StoreError> {
        let commit = self.commits.fetch_add(1, Ordering::SeqCst);
        if commit < self.last {
            return store.commit(batch).await;
        }
        if commit == self.last && self.last_is_written {
            let _outcome = store.commit(batch).await?;
        }
        Err(StoreError::Stopped { reason: "the machine stopped".to_owned() })
    }
}
