//! The workers on a stream: one a shard, parents before their children.

use super::StreamWork;
use super::worker::{self, Ended};
use crate::common::{Common, Stoppable};
use crate::team::Over;
use crate::work::Last;
use aws_api::ApiError;
use aws_api::seams::SourceShard;
use event_engine::{Stream, backoff};
use std::collections::HashMap;
use std::sync::Arc;
use store::{Batch, StoreError};
use tokio::sync::watch;
use tokio::task::{Id, JoinError, JoinSet};

/// The workers on a stream. Dropping it ends them where they stand.
pub(crate) struct Crew<W> {
    common: Arc<Common<W>>,
    stop: watch::Sender<bool>,
    workers: JoinSet<Ended>,
    shards: HashMap<Id, String>,
    stream: Option<Stream>,
    /// How often in a row the shards could not be listed.
    failures: u32,
}

impl<W: StreamWork> Crew<W> {
    pub(crate) fn new((common, stop): Stoppable<W>) -> Self {
        let (workers, shards) = (JoinSet::new(), HashMap::new());
        Crew { common, stop, workers, shards, stream: None, failures: 0 }
    }

    /// Goes over to other work on the same stream: each worker stops when the batches that it has begun
    /// are done with, and another takes its shard.
    pub(crate) fn change(self, (common, stop): Stoppable<W>) -> Self {
        self.stop();
        Crew { common, stop, failures: 0, ..self }
    }

    /// Begins nothing any more; [`Crew::run`] ends with the last worker.
    pub(crate) fn stop(&self) {
        self.stop.send_replace(true);
    }

    fn is_stopping(&self) -> bool {
        *self.stop.borrow()
    }

    /// Sees to it that every shard has its worker that can have one. May be dropped and called again.
    pub(crate) async fn run(&mut self) -> Over {
        loop {
            if !self.is_stopping() {
                match self.staff().await {
                    Ok(()) => self.failures = 0,
                    Err(error) => {
                        self.failures += 1;
                        let of = self.common.name();
                        tracing::warn!(%error, of, "its shards can't be listed");
                        self.common.tell(&Last::Refused(&error)).await;
                    }
                }
            } else if self.workers.is_empty() {
                return Over::Stopped;
            }
            let clock = &self.common.ambient.clock;
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
                // Its place is kept for a while.
                let common = self.common.clone();
                let rest = self.workers.spawn(async move {
                    common.rest().await;
                    Ended::Stopped
                });
                self.shards.insert(rest.id(), shard);
            }
            (Ended::Finished, Some(stream)) => stream.finish(&shard),
            (Ended::Stopped | Ended::Fenced, Some(stream)) => stream.stop(&shard),
            (_, None) => {}
        }
        Some(ended)
    }

    /// Gives every shard that is ready its worker.
    async fn staff(&mut self) -> Result<(), ApiError> {
        let (common, work) = (&self.common, &self.common.work);
        let stream = match &mut self.stream {
            Some(stream) => stream,
            None => {
                let finished = work.checkpoints().finished(&*common.store).await;
                self.stream.insert(Stream::new(finished.map_err(unavailable)?))
            }
        };
        let shards = work.stream().shards().await?;
        stream.list(shards.into_iter().map(|SourceShard { id, parents }| (id, parents)));
        forget_gone(common, stream).await.map_err(unavailable)?;
        let ready: Vec<String> = stream.ready().map(str::to_owned).collect();
        for shard in ready {
            stream.start(&shard);
            let worker = self.workers.spawn(worker::work(common.clone(), shard.clone()));
            self.shards.insert(worker.id(), shard);
        }
        Ok(())
    }
}

fn unavailable(why: StoreError) -> ApiError {
    ApiError::internal(format!("the store failed: {why}"))
}

/// Drops the checkpoints of finished shards that the source no longer knows.
async fn forget_gone<W: StreamWork>(
    common: &Common<W>,
    stream: &mut Stream,
) -> Result<(), StoreError> {
    let gone: Vec<String> = stream.gone().map(str::to_owned).collect();
    if gone.is_empty() {
        return Ok(());
    }
    let checkpoints = common.work.checkpoints();
    let batch = gone.iter().fold(Batch::new().fence(&common.lease), |batch, shard| {
        batch.delete(checkpoints.key(shard))
    });
    if common.store.commit(batch).await?.committed().is_ok() {
        gone.iter().for_each(|shard| stream.forget(shard));
    }
    Ok(())
}
