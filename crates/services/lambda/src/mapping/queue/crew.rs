//! Who works on a queue: one poller, and while settings change those that end what they have begun.

use super::super::record::Mapping;
use super::super::shared::Shared;
use super::super::team::Over;
use super::poller;
use super::source::Queue;
use event_engine::MAX_BACKOFF;
use std::sync::Arc;
use tokio::sync::watch;
use tokio::task::{Id, JoinSet};

/// The pollers of a mapping. Dropping it ends them where they stand: what they have in hand can be
/// received again by itself.
pub(in crate::mapping) struct Crew {
    shared: Arc<Shared<Queue>>,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
    /// The task that works by the present settings, or waits before one does.
    present: Option<Id>,
    /// It failed by a defect, and may fail again at once.
    rests: bool,
}

impl Crew {
    pub(in crate::mapping) fn new((shared, stop): (Shared<Queue>, watch::Sender<bool>)) -> Self {
        let (shared, tasks) = (Arc::new(shared), JoinSet::new());
        Crew { shared, stop, tasks, present: None, rests: false }
    }

    /// Whether it works by these settings.
    pub(in crate::mapping) fn works_by(&self, mapping: &Mapping) -> bool {
        self.shared.works_as(mapping)
    }

    /// Goes over to other settings at once: what was begun by the others ends by them.
    pub(in crate::mapping) fn change(
        &mut self,
        (shared, stop): (Shared<Queue>, watch::Sender<bool>),
    ) {
        self.stop();
        (self.shared, self.stop) = (Arc::new(shared), stop);
        (self.present, self.rests) = (None, false);
    }

    /// Receives nothing any more; [`Crew::run`] ends with the last invocation.
    pub(in crate::mapping) fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Sees to it that there is a poller. May be dropped and called again.
    pub(in crate::mapping) async fn run(&mut self) -> Over {
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
                    tracing::error!(%panicked, mapping = self.shared.id(), "its poller failed");
                    if self.present == Some(panicked.id()) {
                        (self.present, self.rests) = (None, true);
                    }
                }
            }
        }
    }
}

async fn rest(shared: Arc<Shared<Queue>>) {
    let mut stopped = shared.stopped.clone();
    tokio::select! {
        () = shared.core.ambient.clock.sleep(MAX_BACKOFF) => {}
        _ = stopped.wait_for(|stopped| *stopped) => {}
    }
}
