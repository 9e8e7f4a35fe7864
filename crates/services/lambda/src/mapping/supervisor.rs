//! One task a mapping: carries it from state to state, and runs its shards' workers.

use super::checkpoint::{self, Checkpoint};
use super::record::{self, Found, MappingName, State};
use super::source::Source;
use super::worker::{self, Ended, Shared};
use crate::core::Core;
use crate::failure;
use crate::function::record::to_cbor;
use aws_api::ApiError;
use aws_api::seams::{Position, SourceShard};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use store::{Batch, Check, Direction, KeyRange, Limit, StoreError, Watch};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// Goes on with all mappings that the store holds.
pub(crate) async fn start(core: &Arc<Core>) -> Result<(), ApiError> {
    let mut rest = Some(KeyRange::prefix(&record::KIND.prefix()));
    while let Some(range) = rest {
        let page = core.store.scan(range, Limit::default(), Direction::Forward).await;
        let page = page.map_err(failure::store)?;
        for entry in page.entries {
            attend(core, &record::decode(entry).map_err(failure::store)?.name);
        }
        rest = page.next;
    }
    Ok(())
}

/// Sees to it that the mapping has its supervisor.
pub(super) fn attend(core: &Arc<Core>, name: &MappingName) {
    if core.mappings.supervised.lock().insert(name.id.clone()) {
        let (supervised, name) = (core.clone(), name.clone());
        core.background.spawn(async move { supervise(supervised, name).await });
    }
}

async fn supervise(core: Arc<Core>, name: MappingName) {
    let mut changes = core.store.watch(record::key(&name));
    let mut failures = 0;
    loop {
        match advance(&core, &name, &mut changes).await {
            Ok(true) => failures = 0,
            Ok(false) => break,
            Err(failure) => {
                failures += 1;
                tracing::error!(%failure, mapping = name.id, "its supervisor is stuck");
                core.ambient.clock.sleep(event_engine::backoff(failures)).await;
            }
        }
    }
    core.mappings.supervised.lock().remove(&name.id);
}

/// One step; `false` once the mapping is gone.
async fn advance(
    core: &Arc<Core>,
    name: &MappingName,
    changes: &mut Watch,
) -> Result<bool, StoreError> {
    let Some(entry) = store::get_one(&*core.store, record::key(name)).await? else {
        return Ok(false);
    };
    let found = record::decode(entry)?;
    match found.mapping.state {
        State::Enabled => run(core, &found, changes).await?,
        State::Disabled => changes.changed().await,
        State::Deleting => {
            let batch = Batch::new()
                .check(Check::unchanged(found.entry.key.clone(), Some(&found.entry)))
                .delete(found.entry.key.clone())
                .delete(found.pair_key())
                .delete(record::result_key(&name.id))
                .delete_range(checkpoint::range(&name.id));
            // A conflict is looked at again.
            let _ = core.store.commit(batch).await?;
        }
        State::Creating | State::Enabling | State::Disabling | State::Updating => {
            let mut settled = found.mapping.clone();
            settled.state = if settled.enabled { State::Enabled } else { State::Disabled };
            let batch = Batch::new()
                .check(Check::unchanged(found.entry.key.clone(), Some(&found.entry)))
                .put(found.entry.key.clone(), to_cbor(&settled));
            let _ = core.store.commit(batch).await?;
        }
    }
    Ok(true)
}

/// Runs workers until the mapping changes, and lets them end what they have begun.
async fn run(core: &Arc<Core>, found: &Found, changes: &mut Watch) -> Result<(), StoreError> {
    let source = match Source::of(core, found) {
        Ok(source) => Arc::new(source),
        Err(error) => {
            tracing::error!(%error, mapping = found.name.id, "its source can't be read");
            changes.changed().await;
            return Ok(());
        }
    };
    let (stop, stopped) = watch::channel(false);
    let shared = Arc::new(Shared::new(core.clone(), found.clone(), source, stopped));
    let mut crew = Crew { shared, workers: JoinSet::new(), at_work: HashSet::new() };
    let mut failures = 0;
    loop {
        match crew.staff().await {
            Ok(()) => failures = 0,
            Err(error) => {
                failures += 1;
                tracing::warn!(%error, mapping = found.name.id, "its shards can't be listed");
            }
        }
        let again = async {
            match failures {
                0 => std::future::pending().await,
                _ => core.ambient.clock.sleep(event_engine::backoff(failures)).await,
            }
        };
        tokio::select! {
            // A shard that ends makes room for its children.
            Some(ended) = crew.workers.join_next() => {
                if !crew.note(ended) {
                    // What fails by a defect may fail again at once.
                    core.ambient.clock.sleep(event_engine::MAX_BACKOFF).await;
                }
            }
            () = again => {}
            () = changes.changed() => {
                let now = store::get_one(&*core.store, record::key(&found.name)).await?;
                let same = now.map(record::decode).transpose()?.is_some_and(|now| {
                    // Tags change nothing for the workers.
                    record::Mapping { tags: found.mapping.tags.clone(), ..now.mapping }
                        == found.mapping
                });
                if !same {
                    break;
                }
            }
        }
    }
    // The receivers live in the workers: with none left there is nobody to tell.
    let _ = stop.send(true);
    while let Some(ended) = crew.workers.join_next().await {
        crew.note(ended);
    }
    Ok(())
}

/// The workers of a mapping.
struct Crew {
    shared: Arc<Shared>,
    workers: JoinSet<(String, Ended)>,
    at_work: HashSet<String>,
}

impl Crew {
    /// Takes note of a worker's end; false where it failed.
    fn note(&mut self, ended: Result<(String, Ended), tokio::task::JoinError>) -> bool {
        match &ended {
            Ok((shard, _)) => drop(self.at_work.remove(shard)),
            Err(panicked) => {
                tracing::error!(%panicked, "a shard's worker failed");
                // Which one is not known: those that still work hold their leases, and a second
                // worker of a shard would fence the first.
                self.workers.abort_all();
                self.at_work.clear();
            }
        }
        ended.is_ok()
    }

    /// Sees to it that every shard has its worker that can have one.
    async fn staff(&mut self) -> Result<(), ApiError> {
        let id = &self.shared.found.name.id;
        let core = &self.shared.core;
        let shards = self.shared.source.shards().await?;
        let known = checkpoint::read_all(core, id).await.map_err(failure::store)?;
        self.forget_gone(&shards, &known).await?;
        for shard in &shards {
            let finished = known.get(&shard.id).is_some_and(|checkpoint| checkpoint.finished);
            if finished || self.at_work.contains(&shard.id) || !is_next(shard, &shards, &known) {
                continue;
            }
            let checkpoint = match known.get(&shard.id) {
                Some(checkpoint) => checkpoint.clone(),
                // It came after the mapping: all of it is new.
                None => Checkpoint::new(&Position::TrimHorizon),
            };
            self.at_work.insert(shard.id.clone());
            let (shared, shard) = (self.shared.clone(), shard.id.clone());
            self.workers.spawn(async move {
                let ended = worker::work(&shared, &shard, checkpoint).await;
                (shard, ended)
            });
        }
        Ok(())
    }

    /// Drops the checkpoints of finished shards that the source no longer knows.
    async fn forget_gone(
        &self,
        shards: &[SourceShard],
        known: &BTreeMap<String, Checkpoint>,
    ) -> Result<(), ApiError> {
        let id = &self.shared.found.name.id;
        let gone = known.iter().filter(|(shard, checkpoint)| {
            checkpoint.finished && !shards.iter().any(|s| s.id == **shard)
        });
        let batch =
            gone.fold(Batch::new(), |batch, (shard, _)| batch.delete(checkpoint::key(id, shard)));
        if !batch.is_empty() {
            let _ = self.shared.core.store.commit(batch).await.map_err(failure::store)?;
        }
        Ok(())
    }
}

/// Whether the shard's parents are done with, or gone.
fn is_next(
    shard: &SourceShard,
    shards: &[SourceShard],
    known: &BTreeMap<String, Checkpoint>,
) -> bool {
    shard.parents.iter().all(|parent| {
        let listed = shards.iter().any(|s| s.id == *parent);
        !listed || known.get(parent).is_some_and(|checkpoint| checkpoint.finished)
    })
}
