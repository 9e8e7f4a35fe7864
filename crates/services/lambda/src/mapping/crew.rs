//! The workers of a stream's mapping: one a shard, parents before their children.

use super::checkpoint;
use super::record::Mapping;
use super::shared::Shared;
use super::source::Source;
use super::team::Over;
use super::worker::{self, Ended};
use crate::failure;
use aws_api::ApiError;
use aws_api::seams::SourceShard;
use event_engine::{MAX_BACKOFF, Stream, backoff};
use std::collections::HashMap;
use std::sync::Arc;
use store::{Batch, StoreError};
use tokio::sync::watch;
use tokio::task::{Id, JoinError, JoinSet};

/// The workers of a mapping. Dropping it ends them where they stand.
pub(super) struct Crew {
    shared: Arc<Shared<Source>>,
    stop: watch::Sender<bool>,
    workers: JoinSet<Ended>,
    shards: HashMap<Id, String>,
    stream: Option<Stream>,
    /// How often in a row the shards could not be listed.
    failures: u32,
}

impl Crew {
    pub(super) fn new((shared, stop): (Shared<Source>, watch::Sender<bool>)) -> Self {
        Crew {
            shared: Arc::new(shared),
            stop,
            workers: JoinSet::new(),
            shards: HashMap::new(),
            stream: None,
            failures: 0,
        }
    }

    /// Whether it works by these settings.
    pub(super) fn works_by(&self, mapping: &Mapping) -> bool {
        self.shared.works_as(mapping)
    }

    /// Goes over to other settings: each worker stops when the invocations that it has begun are
    /// done with, and another takes its shard.
    pub(super) fn change(&mut self, (shared, stop): (Shared<Source>, watch::Sender<bool>)) {
        self.stop();
        self.shared = Arc::new(shared);
        self.stop = stop;
        self.failures = 0;
    }

    /// Begins nothing any more; [`Crew::run`] ends with the last worker.
    pub(super) fn stop(&self) {
        self.stop.send_replace(true);
    }

    fn is_stopping(&self) -> bool {
        *self.stop.borrow()
    }

    /// Sees to it that every shard has its worker that can have one. May be dropped and called again.
    pub(super) async fn run(&mut self) -> Over {
        loop {
            if !self.is_stopping() {
                match self.staff().await {
                    Ok(()) => self.failures = 0,
                    Err(error) => {
                        self.failures += 1;
                        tracing::warn!(%error, mapping = self.shared.id(), "its shards can't be listed");
                        self.shared.tell(self.shared.source.problem(error)).await;
                    }
                }
            } else if self.workers.is_empty() {
                return Over::Stopped;
            }
            let clock = &self.shared.core.ambient.clock;
            let again = async {
                match self.failures {
                    0 => std::future::pending().await,
                    failures => clock.sleep(backoff(failures)).await,
                }
            };
            tokio::select! {
                // A shard that ends makes room for its children.
                Some(ended) = self.workers.join_next_with_id() => {
                    if self.note(ended) == Some(Ended::Fenced) {
                        return Over::Fenced;
                    }
                }
                () = again => {}
            }
        }
    }

    fn note(&mut self, ended: Result<(Id, Ended), JoinError>) -> Option<Ended> {
        let (id, ended) = match ended {
            Ok((id, ended)) => (id, ended),
            Err(panicked) => {
                tracing::error!(%panicked, "a shard's worker failed");
                (panicked.id(), Ended::Failed)
            }
        };
        let shard = self.shards.remove(&id)?;
        match (ended, &mut self.stream) {
            (Ended::Failed, _) => {
                // What fails by a defect may fail again at once.
                let pause = self.workers.spawn(pause(self.shared.clone()));
                self.shards.insert(pause.id(), shard);
            }
            (Ended::Finished, Some(stream)) => stream.finish(&shard),
            (Ended::Stopped | Ended::Fenced, Some(stream)) => stream.stop(&shard),
            (_, None) => {}
        }
        Some(ended)
    }

    async fn staff(&mut self) -> Result<(), ApiError> {
        if self.stream.is_none() {
            let known = checkpoint::read_all(&self.shared.core, self.shared.id()).await;
            let known = known.map_err(failure::store)?.into_iter();
            let finished = known.filter(|(_, at)| at.finished).map(|(shard, _)| shard);
            self.stream = Some(Stream::new(finished));
        }
        let shards = self.shared.source.shards().await?;
        let Some(stream) = &mut self.stream else { return Ok(()) };
        stream.list(shards.into_iter().map(|SourceShard { id, parents }| (id, parents)));
        forget_gone(&self.shared, stream).await.map_err(failure::store)?;
        let ready: Vec<String> = stream.ready().map(str::to_owned).collect();
        for shard in ready {
            stream.start(&shard);
            let worker = self.workers.spawn(worker::work(self.shared.clone(), shard.clone()));
            self.shards.insert(worker.id(), shard);
        }
        Ok(())
    }
}

/// Drops the checkpoints of finished shards that the source no longer knows.
async fn forget_gone(shared: &Shared<Source>, stream: &mut Stream) -> Result<(), StoreError> {
    let gone: Vec<String> = stream.gone().map(str::to_owned).collect();
    if gone.is_empty() {
        return Ok(());
    }
    let batch = gone.iter().fold(Batch::new().fence(&shared.lease), |batch, shard| {
        batch.delete(checkpoint::key(shared.id(), shard))
    });
    if shared.core.store.commit(batch).await?.committed().is_ok() {
        gone.iter().for_each(|shard| stream.forget(shard));
    }
    Ok(())
}

/// Keeps a shard's place for a while.
async fn pause(shared: Arc<Shared<Source>>) -> Ended {
    let mut stopped = shared.stopped.clone();
    tokio::select! {
        () = shared.core.ambient.clock.sleep(MAX_BACKOFF) => {}
        _ = stopped.wait_for(|stopped| *stopped) => {}
    }
    Ended::Stopped
}
