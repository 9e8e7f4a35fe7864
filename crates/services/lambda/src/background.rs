//! Work that goes on behind answered calls, and ends with the room.

use parking_lot::Mutex;
use std::future::Future;
use tokio::task::JoinSet;

/// The room's tasks. Whoever they share state with may hold this: stopping breaks the circle.
#[derive(Debug)]
pub(crate) struct Background(Mutex<Option<JoinSet<()>>>);

impl Background {
    pub(crate) fn new() -> Self {
        Background(Mutex::new(Some(JoinSet::new())))
    }

    /// Runs `task` until it ends or the room does.
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        if let Some(tasks) = &mut *self.0.lock() {
            while let Some(ended) = tasks.try_join_next() {
                if let Err(panicked) = ended {
                    tracing::error!(%panicked, "a task of the Lambda room failed");
                }
            }
            tasks.spawn(task);
        }
    }

    /// Ends all tasks where they stand; none can be spawned any longer.
    pub(crate) fn stop(&self) {
        let tasks = self.0.lock().take();
        drop(tasks);
    }
}
