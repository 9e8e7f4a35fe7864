//! A worker for each stream.

use super::Work;
use super::worker::Worker;
use crate::keys;
use crate::limits::PAUSE_FIRST;
use crate::names::StreamName;
use crate::room::Room;
use std::collections::HashMap;
use std::sync::Arc;
use store::{Direction, KeyRange, Limit, StoreError, Version};
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinSet};

/// A stream that is worked on.
struct Running {
    seen: Version,
    work: watch::Sender<Arc<Work>>,
    task: AbortHandle,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

const PAGE: usize = 256;

impl Room {
    /// Works on all streams, without end. Killed anywhere, it goes on at the next start: a delivery that
    /// was under way is made once more.
    pub async fn run(self: Arc<Self>) {
        let mut watch = self.store.watch(keys::stream::all());
        let mut running = HashMap::new();
        let mut tasks = JoinSet::new();
        loop {
            if let Err(error) = self.tend(&mut running, &mut tasks).await {
                tracing::error!(%error, "Firehose's streams can't be read");
                self.ambient.clock.sleep(PAUSE_FIRST).await;
                continue;
            }
            watch.changed().await;
            // What has ended was told to.
            while tasks.try_join_next().is_some() {}
        }
    }

    /// Begins, tells and ends workers, so that they are as the store has streams.
    async fn tend(
        self: &Arc<Self>,
        running: &mut HashMap<u64, Running>,
        tasks: &mut JoinSet<()>,
    ) -> Result<(), StoreError> {
        let mut found = Vec::new();
        let mut rest = Some(KeyRange::prefix(&keys::stream::all()));
        let known: HashMap<Version, u64> = running.iter().map(|(id, it)| (it.seen, *id)).collect();
        while let Some(range) = rest.take() {
            let page = self.store.scan(range, Limit::entries(PAGE), Direction::Forward).await?;
            for entry in page.entries {
                match known.get(&entry.version) {
                    Some(id) => found.push(*id),
                    None => {
                        let name = keys::stream::read(&entry.key)?;
                        found.extend(self.attend(&name, entry.version, running, tasks).await);
                    }
                }
            }
            rest = page.next;
        }
        running.retain(|id, _| found.contains(id));
        Ok(())
    }

    /// Sees to a stream that is new or has changed; tells its id.
    async fn attend(
        self: &Arc<Self>,
        name: &StreamName,
        seen: Version,
        running: &mut HashMap<u64, Running>,
        tasks: &mut JoinSet<()>,
    ) -> Option<u64> {
        let work = match self.lookup(name).await {
            Ok(None) => return None,
            Ok(Some(live)) => {
                let (stream, stored) = (&live.stream, &live.stored);
                (stored.id, Work::of(&self.outside, stream, stored.created_ms))
            }
            Err(error) => {
                tracing::error!(%error, stream = name.arn(), "a stream can't be read");
                return None;
            }
        };
        let (id, work) = match work {
            (id, Ok(work)) => (id, Arc::new(work)),
            (id, Err(error)) => {
                tracing::error!(%error, stream = name.arn(), "a stream can't be worked on");
                return Some(id);
            }
        };
        if let Some(running) = running.get_mut(&id) {
            running.seen = seen;
            running.work.send_replace(work);
            return Some(id);
        }
        let (work, receiver) = watch::channel(work);
        let worker = Worker { room: self.clone(), id, work: receiver };
        running.insert(id, Running { seen, work, task: tasks.spawn(worker.run()) });
        Some(id)
    }
}
