//! One task a mapping: carries it from state to state, and has a team work on its source.

use super::checkpoint;
use super::record::{self, Found, Mapping, MappingName, State};
use super::team::{Over, Team};
use crate::core::Core;
use crate::failure;
use crate::function::record::to_cbor;
use aws_api::ApiError;
use foundation::Timestamp;
use std::sync::Arc;
use store::{Batch, Check, Conflict, Direction, KeyRange, Limit, StoreError, Watch};
use tenure::{Taken, Tenure};

/// Goes on with all mappings that the store holds.
pub(super) async fn start(core: &Arc<Core>) -> Result<(), ApiError> {
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
    let changes = core.store.watch(record::key(&name));
    let mut supervisor = Supervisor { core: core.clone(), name, changes, tenure: None, team: None };
    let mut failures = 0;
    loop {
        match supervisor.advance().await {
            Ok(true) => failures = 0,
            Ok(false) => break,
            Err(failure) => {
                failures += 1;
                let mapping = &supervisor.name.id;
                tracing::error!(%failure, mapping, "its supervisor is stuck");
                core.ambient.clock.sleep(event_engine::backoff(failures)).await;
            }
        }
    }
    core.mappings.supervised.lock().remove(&supervisor.name.id);
}

struct Supervisor {
    core: Arc<Core>,
    name: MappingName,
    changes: Watch,
    tenure: Option<Tenure>,
    team: Option<Team>,
}

impl Supervisor {
    /// One step; `false` once the mapping is gone.
    async fn advance(&mut self) -> Result<bool, StoreError> {
        let entry = store::get_one(&*self.core.store, record::key(&self.name)).await?;
        let Some(entry) = entry else {
            self.team = None;
            self.leave().await;
            return Ok(false);
        };
        let found = record::decode(entry)?;
        let state = found.mapping.state;
        if state == State::Disabled {
            self.team = None;
            self.leave().await;
            self.changes.changed().await;
            return Ok(true);
        }
        if self.tenure.is_none() {
            match self.core.as_node().take(&format!("lambda/mapping/{}", self.name.id)).await? {
                Taken::Ours(tenure) => self.tenure = Some(tenure),
                Taken::Until(moment) => self.idle(Some(moment)).await,
            }
            // What stands may have changed before the lease was ours.
            return Ok(true);
        }
        match state {
            State::Deleting => {
                // At once: nobody asks any more what becomes of the invocations under way.
                match self.team.take() {
                    // In a new epoch, so that nothing that the team may still commit comes after.
                    Some(_) => self.tenure = None,
                    None => self.delete(&found).await?,
                }
            }
            State::Enabled => {
                self.engage(found);
                self.work().await;
            }
            State::Disabling | State::Updating if !found.mapping.enabled && self.team.is_some() => {
                self.team.iter().for_each(Team::stop);
                self.work().await;
            }
            State::Creating
            | State::Enabling
            | State::Disabling
            | State::Updating
            | State::Disabled => self.settle(&found).await?,
        }
        Ok(true)
    }

    /// Has a team that works by the mapping's settings.
    fn engage(&mut self, found: Found) {
        if self.team.as_ref().is_some_and(|team| team.works_by(&found.mapping)) {
            return;
        }
        let Some(tenure) = &self.tenure else { return };
        match Team::engage(&self.core, found, tenure.lease.clone(), self.team.take()) {
            Ok(team) => self.team = Some(team),
            Err(error) => {
                tracing::error!(%error, mapping = self.name.id, "its source can't be read");
            }
        }
    }

    /// Lets the team work until the mapping changes, the team has stopped, or the lease is lost.
    async fn work(&mut self) {
        let (team, tenure) = (&mut self.team, &mut self.tenure);
        let working = async {
            match team {
                Some(team) => team.run().await,
                None => std::future::pending().await,
            }
        };
        let losing = async {
            match tenure {
                Some(tenure) => tenure.lost().await,
                None => std::future::pending().await,
            }
        };
        let over = tokio::select! {
            () = self.changes.changed() => return,
            over = working => over,
            () = losing => Over::Fenced,
        };
        self.team = None;
        if over == Over::Fenced {
            // Looked at again: somebody else has it, or we have it in a new epoch.
            self.tenure = None;
        }
    }

    /// Waits for a change, or the moment.
    async fn idle(&mut self, moment: Option<Timestamp>) {
        let moment = async {
            match moment {
                Some(moment) => self.core.ambient.clock.sleep_until(moment).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = self.changes.changed() => {}
            () = moment => {}
        }
    }

    async fn leave(&mut self) {
        if let Some(tenure) = self.tenure.take() {
            tenure.end().await;
        }
    }

    /// From a state in -ing to the one that was asked for.
    async fn settle(&mut self, found: &Found) -> Result<(), StoreError> {
        let state = if found.mapping.enabled { State::Enabled } else { State::Disabled };
        let settled = Mapping { state, ..found.mapping.clone() };
        let batch = self.on(found).put(found.entry.key.clone(), to_cbor(&settled));
        self.commit(batch).await
    }

    async fn delete(&mut self, found: &Found) -> Result<(), StoreError> {
        let batch = self
            .on(found)
            .delete(found.entry.key.clone())
            .delete(found.pair_key())
            .delete(record::result_key(&self.name.id))
            .delete_range(checkpoint::range(&self.name.id));
        self.commit(batch).await
    }

    /// A commit on the mapping as it was found, under the lease.
    fn on(&self, found: &Found) -> Batch {
        let batch =
            Batch::new().check(Check::unchanged(found.entry.key.clone(), Some(&found.entry)));
        match &self.tenure {
            Some(tenure) => batch.fence(&tenure.lease),
            None => batch,
        }
    }

    async fn commit(&mut self, batch: Batch) -> Result<(), StoreError> {
        if let Err(Conflict::Fenced) = self.core.store.commit(batch).await?.committed() {
            (self.team, self.tenure) = (None, None);
        }
        // A mapping that has changed is looked at again.
        Ok(())
    }
}
