//! The workers of a stream's pipe: one a shard, parents before their children.

use super::shared::Shared;
use super::team::Over;
use super::worker::{self, Ended};
use crate::errors::unavailable;
use crate::keys::checkpoint;
use crate::model::Pipe;
use aws_api::ApiError;
use aws_api::seams::SourceShard;
use event_engine::{MAX_BACKOFF, Stream, backoff};
use std::collections::HashMap;
use std::sync::Arc;
use store::{Batch, StoreError};
use tokio::sync::watch;
use tokio::task::{Id, JoinError, JoinSet};

/// The workers of a pipe. Dropping it ends them where they stand.
pub(crate) struct Crew {
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    workers: JoinSet<Ended>,
    shards: HashMap<Id, String>,
    stream: Option<Stream>,
    /// How often in a row the shards could not be listed.
    failures: u32,
}

impl Crew {
    pub(super) fn new((shared, stop): (Arc<Shared>, watch::Sender<bool>)) -> Self {
        let (workers, shards) = (JoinSet::new(), HashMap::new());
        Crew { shared, stop, workers, shards, stream: None, failures: 0 }
    }

    pub(super) fn works_by(&self, pipe: &Pipe) -> bool {
        self.shared.works_as(pipe)
    }

    /// Goes over to other settings: each worker stops when the executions that it has begun are done
    /// with, and another takes its shard.
    pub(super) fn change(&mut self, (shared, stop): (Arc<Shared>, watch::Sender<bool>)) {
        self.stop();
        (self.shared, self.stop, self.failures) = (shared, stop, 0);
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
                        tracing::warn!(%error, pipe = self.shared.job.arn, "its shards can't be listed");
                    }
                }
            } else if self.workers.is_empty() {
                return Over::Stopped;
            }
            let clock = &self.shared.job.room.ambient.clock;
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

    /// Gives every shard that is ready its worker.
    async fn staff(&mut self) -> Result<(), ApiError> {
        let source = self.shared.stream();
        let source = source.ok_or_else(|| ApiError::internal("the source is no stream"))?;
        if self.stream.is_none() {
            let store = &*self.shared.job.room.store;
            let known = checkpoint::read_all(store, self.shared.id()).await.map_err(unavailable)?;
            let finished = known.into_iter().filter(|(_, at)| at.finished).map(|(shard, _)| shard);
            self.stream = Some(Stream::new(finished));
        }
        let caller = self.shared.job.role.caller().await?;
        let shards = self.shared.records(source.kind)?.shards(&caller, &source.arn).await?;
        let Some(stream) = &mut self.stream else { return Ok(()) };
        stream.list(shards.into_iter().map(|SourceShard { id, parents }| (id, parents)));
        forget_gone(&self.shared, stream).await.map_err(unavailable)?;
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
async fn forget_gone(shared: &Shared, stream: &mut Stream) -> Result<(), StoreError> {
    let gone: Vec<String> = stream.gone().map(str::to_owned).collect();
    if gone.is_empty() {
        return Ok(());
    }
    let batch = gone.iter().fold(Batch::new().fence(&shared.lease), |batch, shard| {
        batch.delete(checkpoint::key(shared.id(), shard))
    });
    if shared.job.room.store.commit(batch).await?.committed().is_ok() {
        gone.iter().for_each(|shard| stream.forget(shard));
    }
    Ok(())
}

/// Keeps a shard's place for a while.
async fn pause(shared: Arc<Shared>) -> Ended {
    let mut stopped = shared.stopped.clone();
    tokio::select! {
        () = shared.job.room.ambient.clock.sleep(MAX_BACKOFF) => {}
        _ = stopped.wait_for(|stopped| *stopped) => {}
    }
    Ended::Stopped
}
