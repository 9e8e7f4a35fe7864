//! Who has a supervisor.

use event_engine::MAX_BACKOFF;
use foundation::Ambient;
use parking_lot::Mutex;
use std::collections::{HashMap, HashSet};
use std::future::Future;
use std::hash::Hash;
use store::{Direction, Key, KeyRange, Limit, Store, StoreError};
use tokio::sync::Notify;
use tokio::task::JoinSet;

/// Supervisors, by the names of what they look after; at most one each.
#[derive(Debug)]
pub struct Supervisors<N> {
    /// What is to be looked after.
    called: Mutex<HashSet<N>>,
    calls: Notify,
}

impl<N> Default for Supervisors<N> {
    fn default() -> Self {
        Supervisors { called: Mutex::default(), calls: Notify::new() }
    }
}

impl<N: Clone + Eq + Hash> Supervisors<N> {
    /// Sees to it that what is called so is looked after.
    pub fn attend(&self, name: N) {
        self.called.lock().insert(name);
        self.calls.notify_one();
    }

    /// The same for all whose keys begin so.
    pub async fn attend_all(
        &self,
        store: &dyn Store,
        prefix: &Key,
        name: impl Fn(&[u8]) -> Result<N, StoreError>,
    ) -> Result<(), StoreError> {
        let mut rest = Some(KeyRange::prefix(prefix));
        while let Some(range) = rest {
            let page = store.scan(range, Limit::default(), Direction::Forward).await?;
            for entry in page.entries {
                self.attend(name(&entry.key)?);
            }
            rest = page.next;
        }
        Ok(())
    }

    /// Lets supervisors run, without end.
    pub async fn run<F>(&self, ambient: &Ambient, supervise: impl Fn(N) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let (mut tasks, mut names) = (JoinSet::new(), HashMap::new());
        let mut supervised = HashSet::new();
        loop {
            let called = std::mem::take(&mut *self.called.lock());
            for name in called {
                if supervised.insert(name.clone()) {
                    names.insert(tasks.spawn(supervise(name.clone())).id(), name);
                } else {
                    // One that ends just now is followed by another.
                    self.called.lock().insert(name);
                }
            }
            tokio::select! {
                () = self.calls.notified() => {}
                Some(ended) = tasks.join_next_with_id() => match ended {
                    Ok((id, ())) => {
                        if let Some(name) = names.remove(&id) {
                            supervised.remove(&name);
                        }
                    }
                    Err(panicked) => {
                        tracing::error!(%panicked, "a supervisor failed");
                        if let Some(name) = names.remove(&panicked.id()) {
                            // What fails by a defect may fail again at once: its place is kept a while.
                            let clock = ambient.clock.clone();
                            let rest = async move { clock.sleep(MAX_BACKOFF).await };
                            names.insert(tasks.spawn(rest).id(), name.clone());
                            self.called.lock().insert(name);
                        }
                    }
                },
            }
        }
    }
}
