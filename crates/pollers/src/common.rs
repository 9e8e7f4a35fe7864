//! What those who work on one source share.

use crate::work::{Last, Shown, Work};
use event_engine::MAX_BACKOFF;
use foundation::Ambient;
use parking_lot::Mutex;
use std::sync::Arc;
use store::{Batch, Lease, Store};
use tenure::Node;
use tokio::sync::watch;

pub(crate) struct Common<W> {
    pub(crate) work: W,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) ambient: Ambient,
    /// Fences whatever is committed of the work.
    pub(crate) lease: Lease,
    pub(crate) stopped: watch::Receiver<bool>,
    /// What was shown last.
    shown: Mutex<Option<String>>,
}

/// What workers share, with the means to stop them.
pub(crate) type Stoppable<W> = (Arc<Common<W>>, watch::Sender<bool>);

impl<W: Work> Common<W> {
    pub(crate) fn new(work: W, node: &Node, lease: Lease) -> Stoppable<W> {
        let (stop, stopped) = watch::channel(false);
        let (store, ambient) = (node.store.clone(), node.ambient.clone());
        (Arc::new(Common { work, store, ambient, lease, stopped, shown: Mutex::default() }), stop)
    }

    pub(crate) fn name(&self) -> &str {
        self.work.name()
    }

    /// Whether it is another text than what was shown last.
    pub(crate) fn is_news(&self, shown: &Shown) -> bool {
        self.shown.lock().as_ref() != Some(&shown.text)
    }

    /// Adds what is shown to a commit, where it is news.
    pub(crate) fn show(&self, batch: Batch, shown: Shown) -> Batch {
        let mut last = self.shown.lock();
        if last.as_ref() == Some(&shown.text) {
            return batch;
        }
        *last = Some(shown.text.clone());
        batch.put(shown.key, shown.text)
    }

    /// Saves what is shown, alone.
    pub(crate) async fn show_alone(&self, shown: Shown) {
        let batch = self.show(Batch::new().fence(&self.lease), shown);
        if !batch.is_empty()
            && let Err(failure) = self.store.commit(batch).await
        {
            tracing::error!(%failure, of = self.name(), "its last result was not kept");
        }
    }

    /// Shows how the last of the work went, where that is shown.
    pub(crate) async fn tell(&self, last: &Last<'_>) {
        if let Some(shown) = self.work.shown(last) {
            self.show_alone(shown).await;
        }
    }

    /// Waits before something is begun again that has failed by a defect, and may fail again at once.
    pub(crate) async fn rest(&self) {
        let mut stopped = self.stopped.clone();
        tokio::select! {
            () = self.ambient.clock.sleep(MAX_BACKOFF) => {}
            _ = stopped.wait_for(|stopped| *stopped) => {}
        }
    }
}
