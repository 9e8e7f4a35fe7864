//! Who works on a queue: one poller, and while settings change those that end what they have begun.

use super::poller;
use super::shared::Shared;
use super::team::Over;
use crate::model::Pipe;
use event_engine::MAX_BACKOFF;
use std::sync::Arc;
use tokio::sync::watch;
use tokio::task::{Id, JoinSet};

/// The pollers of a pipe. Dropping it ends them where they stand: what they have in hand can be received
/// again by itself.
pub(crate) struct QueueCrew {
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
    /// The task that works by the present settings, or waits before one does.
    present: Option<Id>,
    /// It failed by a defect, and may fail again at once.
    rests: bool,
}

impl QueueCrew {
    pub(super) fn new((shared, stop): (Arc<Shared>, watch::Sender<bool>)) -> Self {
        QueueCrew { shared, stop, tasks: JoinSet::new(), present: None, rests: false }
    }

    pub(super) fn works_by(&self, pipe: &Pipe) -> bool {
        self.shared.works_as(pipe)
    }

    /// Goes over to other settings at once: what was begun by the others ends by them.
    pub(super) fn change(&mut self, (shared, stop): (Arc<Shared>, watch::Sender<bool>)) {
        self.stop();
        (self.shared, self.stop) = (shared, stop);
        (self.present, self.rests) = (None, false);
    }

    /// Receives nothing any more; [`QueueCrew::run`] ends with the last execution.
    pub(super) fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Sees to it that there is a poller. May be dropped and called again.
    pub(super) async fn run(&mut self) -> Over {
        loop {
            let stopping = *self.stop.borrow();
            if stopping && self.tasks.is_empty() {
                return Over::Stopped;
            }
            if !stopping && self.present.is_none() {
                let shared = self.shared.clone();
                let task = match self.rests {
                    true => self.tasks.spawn(rest(shared)),
                    false => self.tasks.spawn(poller::work(shared)),
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
                    tracing::error!(%panicked, pipe = self.shared.job.arn, "its poller failed");
                    if self.present == Some(panicked.id()) {
                        (self.present, self.rests) = (None, true);
                    }
                }
            }
        }
    }
}

async fn rest(shared: Arc<Shared>) {
    let mut stopped = shared.stopped.clone();
    tokio::select! {
        () = shared.job.room.ambient.clock.sleep(MAX_BACKOFF) => {}
        _ = stopped.wait_for(|stopped| *stopped) => {}
    }
}
