//! Environments that are being started take turns: more at once than the processors can serve only
//! makes each of them miss its limit.

use super::seam::Capsule;
use crate::limits::STARTING_PATIENCE;
use foundation::Clock;
use std::future::Future;
use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Hands out the turns, in the order in which they are asked for.
#[derive(Debug, Clone)]
pub(super) struct Turns(Arc<Semaphore>);

/// A turn, until it is dropped.
#[derive(Debug)]
pub(super) struct Turn(Option<OwnedSemaphorePermit>);

impl Turns {
    pub(super) fn new(count: usize) -> Self {
        Turns(Arc::new(Semaphore::new(count)))
    }

    pub(super) async fn next(&self) -> Turn {
        // Nobody closes it.
        Turn(self.0.clone().acquire_owned().await.ok())
    }
}

impl Turn {
    /// Waits for `work`, that of the environment in `capsule`; the turn passes on when that ends or has
    /// taken long.
    pub(super) async fn while_running<T>(
        mut self,
        clock: &Arc<dyn Clock>,
        capsule: &dyn Capsule,
        work: impl Future<Output = T>,
    ) -> T {
        let mut work = std::pin::pin!(work);
        let done = tokio::select! {
            biased;
            done = &mut work => Some(done),
            () = clock.sleep(STARTING_PATIENCE) => None,
        };
        capsule.settled();
        self.0 = None;
        match done {
            Some(done) => done,
            None => work.await,
        }
    }
}
