//! A store whose process is killed at a commit that was chosen: before it, or after it with the answer
//! lost. From then on it answers nobody.

use crate::gate::{Gate, Gated};
use async_trait::async_trait;
use std::future::pending;
use std::sync::{Arc, Mutex};
use store::{Batch, Outcome, Store, StoreError};
use tokio::sync::watch;

/// A store that dies.
pub type Mortal = Gated<Death>;

/// When it dies.
pub struct Death {
    /// How many commits are made before the last, and whether the last is still written; of a store
    /// that lives on, nothing.
    left: Mutex<Option<(usize, bool)>>,
    came: watch::Sender<bool>,
}

impl Gated<Death> {
    /// A store that makes so many commits more, if they are counted, and dies with the next, which is
    /// still written or is not.
    pub fn over(store: Arc<dyn Store>, left: Option<(usize, bool)>) -> Arc<Mortal> {
        let came = watch::Sender::new(false);
        Gated::new(store, Death { left: Mutex::new(left), came })
    }
}

impl Death {
    /// From now on, counts so many commits.
    pub fn comes_after(&self, commits: usize, written: bool) {
        *self.left.lock().unwrap() = Some((commits, written));
    }

    /// Whether it has come.
    pub fn is_dead(&self) -> bool {
        *self.came.borrow()
    }

    /// Waits for it.
    pub async fn death(&self) {
        // The sender is this one.
        let _ = self.came.subscribe().wait_for(|dead| *dead).await;
    }

    /// Whether this commit is the last, and is written.
    fn last(&self) -> Option<bool> {
        match &mut *self.left.lock().unwrap() {
            None => None,
            Some((0, written)) => Some(*written),
            Some((left, _)) => {
                *left -= 1;
                None
            }
        }
    }
}

#[async_trait]
impl Gate for Death {
    async fn reads(&self) -> Result<(), StoreError> {
        match self.is_dead() {
            true => pending().await,
            false => Ok(()),
        }
    }

    async fn commit(&self, store: &dyn Store, batch: Batch) -> Result<Outcome, StoreError> {
        self.reads().await?;
        let Some(written) = self.last() else { return store.commit(batch).await };
        if !self.came.send_replace(true) && written {
            let _outcome = store.commit(batch).await?;
        }
        pending().await
    }
}
