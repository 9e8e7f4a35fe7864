//! Who works on a queue: one poller, and while the work changes those that end what they have begun.

use super::{QueueWork, poller};
use crate::common::{Common, Stoppable};
use crate::team::Over;
use std::sync::Arc;
use tokio::sync::watch;
use tokio::task::{Id, JoinSet};

/// The pollers of a queue. Dropping it ends them where they stand: what they have in hand can be received
/// again by itself.
pub(crate) struct Crew<W> {
    common: Arc<Common<W>>,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
    /// The task that does the present work, or waits before one does.
    present: Option<Id>,
    /// It failed by a defect, and may fail again at once.
    rests: bool,
}

impl<W: QueueWork> Crew<W> {
    pub(crate) fn new((common, stop): Stoppable<W>) -> Self {
        Crew { common, stop, tasks: JoinSet::new(), present: None, rests: false }
    }

    /// Goes over to other work at once: what the others have begun ends by them.
    pub(crate) fn change(self, (common, stop): Stoppable<W>) -> Self {
        self.stop();
        Crew { common, stop, present: None, rests: false, ..self }
    }

    /// Receives nothing any more; [`Crew::run`] ends with the last batch.
    pub(crate) fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Sees to it that there is a poller. May be dropped and called again.
    pub(crate) async fn run(&mut self) -> Over {
        loop {
            let stopping = *self.stop.borrow();
            if stopping && self.tasks.is_empty() {
                return Over::Stopped;
            }
            if !stopping && self.present.is_none() {
                let common = self.common.clone();
                let task = match self.rests {
                    true => self.tasks.spawn(async move { common.rest().await }),
                    false => self.tasks.spawn(poller::work(common)),
                };
                self.present = Some(task.id());
            }
            match self.tasks.join_next_with_id().await {
                None => {}
                Some(Ok((id, ()))) if self.present == Some(id) => {
                    (self.present, self.rests) = (None, false);
                }
                Some(Ok(_)) => {}
                Some(Err(panicked)) => {
                    tracing::error!(%panicked, of = self.common.name(), "its poller failed");
                    if self.present == Some(panicked.id()) {
                        (self.present, self.rests) = (None, true);
                    }
                }
            }
        }
    }
}
