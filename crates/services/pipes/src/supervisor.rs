//! One task a pipe: carries it from state to state, and has a team work on its source.

use crate::errors::unavailable;
use crate::flow::Job;
use crate::keys::{self, checkpoint};
use crate::model::{self, Found, Pipe, State};
use crate::names::PipeName;
use crate::plan::Plan;
use crate::poll::{self, Over, Team};
use crate::room::Room;
use aws_api::ApiError;
use event_engine::backoff;
use foundation::Timestamp;
use std::sync::Arc;
use store::{Batch, Check, Conflict, Watch};
use tenure::{Taken, Tenure};

/// Looks after a pipe until it is gone.
pub(crate) async fn supervise(room: Arc<Room>, name: PipeName) {
    let changes = room.store.watch(keys::pipe::key(&name));
    let mut supervisor = Supervisor { room, name, changes, tenure: None, team: None };
    let mut failures = 0;
    loop {
        match supervisor.advance().await {
            Ok(true) => failures = 0,
            Ok(false) => return,
            Err(failure) => {
                failures += 1;
                let pipe = supervisor.name.arn();
                tracing::error!(%failure, pipe, "its supervisor is stuck");
                supervisor.room.ambient.clock.sleep(backoff(failures)).await;
            }
        }
    }
}

struct Supervisor {
    room: Arc<Room>,
    name: PipeName,
    changes: Watch,
    tenure: Option<Tenure>,
    team: Option<Team>,
}

impl Supervisor {
    /// One step; `false` once the pipe is gone.
    async fn advance(&mut self) -> Result<bool, ApiError> {
        let Some(found) = self.room.look_up(&self.name).await.map_err(unavailable)? else {
            self.team = None;
            self.leave().await;
            return Ok(false);
        };
        let state = found.pipe.state;
        if state.is_settled() && state != State::Running {
            self.team = None;
            self.leave().await;
            self.changes.changed().await;
            return Ok(true);
        }
        if self.tenure.is_none() {
            let taken = self
                .room
                .as_node()
                .take(&format!("pipes/pipe/{}", found.pipe.id))
                .await
                .map_err(unavailable)?;
            match taken {
                Taken::Ours(tenure) => self.tenure = Some(tenure),
                Taken::Until(moment) => self.idle(moment).await,
            }
            // What stands may have changed before the lease was ours.
            return Ok(true);
        }
        match state {
            State::Deleting => {
                // At once: nobody asks any more what becomes of the executions under way.
                match self.team.take() {
                    // In a new epoch, so that nothing that the team may still commit comes after.
                    Some(_) => self.tenure = None,
                    None => self.delete(&found).await?,
                }
            }
            State::Running => {
                self.engage(found)?;
                self.work().await;
            }
            State::Stopping | State::Updating if !found.pipe.running && self.team.is_some() => {
                self.team.iter().for_each(Team::stop);
                self.work().await;
            }
            State::Stopping => self.become_(&found, State::Stopped, Batch::new()).await?,
            _ => self.settle(&found).await?,
        }
        Ok(true)
    }

    fn job(&self, pipe: &Pipe) -> Result<Job, ApiError> {
        let now = self.room.ambient.now();
        let plan = Plan::of(&self.name, &pipe.definition.0, now)?;
        Ok(Job::new(&self.room, &self.name, plan))
    }

    /// Has a team that works by the pipe's settings.
    fn engage(&mut self, found: Found) -> Result<(), ApiError> {
        if self.team.as_ref().is_some_and(|team| team.works_by(&found.pipe)) {
            return Ok(());
        }
        let job = self.job(&found.pipe)?;
        let Some(tenure) = &self.tenure else { return Ok(()) };
        self.team = Some(Team::engage(job, found, tenure.lease.clone(), self.team.take()));
        Ok(())
    }

    /// Lets the team work until the pipe changes, the team has stopped, or the lease is lost.
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
    async fn idle(&mut self, moment: Timestamp) {
        tokio::select! {
            () = self.changes.changed() => {}
            () = self.room.ambient.clock.sleep_until(moment) => {}
        }
    }

    async fn leave(&mut self) {
        if let Some(tenure) = self.tenure.take() {
            tenure.end().await;
        }
    }

    /// From a state in -ING to the one that was asked for, if the source can be read.
    async fn settle(&mut self, found: &Found) -> Result<(), ApiError> {
        let begun = match self.job(&found.pipe) {
            Ok(job) => poll::begin(&job, &found.pipe.id, found.pipe.begun).await,
            Err(error) => Err(error),
        };
        match begun {
            Ok(batch) if found.pipe.running => self.become_(found, State::Running, batch).await,
            Ok(batch) => self.become_(found, State::Stopped, batch).await,
            // It may pass by itself.
            Err(error) if error.status() >= 500 => Err(error),
            Err(error) => {
                self.team = None;
                let mut failed = found.clone();
                failed.pipe.reason = Some(error.message().to_owned());
                let pipe = Pipe { state: found.pipe.state.failed(), ..failed.pipe };
                self.commit(found, |batch| batch.put(found.entry.key.clone(), model::encode(&pipe)))
                    .await
            }
        }
    }

    async fn become_(&mut self, found: &Found, state: State, with: Batch) -> Result<(), ApiError> {
        let begun = found.pipe.begun || state == State::Running || !with.is_empty();
        let pipe = Pipe { state, begun, reason: None, ..found.pipe.clone() };
        let put =
            |batch: Batch| batch.with(with).put(found.entry.key.clone(), model::encode(&pipe));
        self.commit(found, put).await
    }

    async fn delete(&mut self, found: &Found) -> Result<(), ApiError> {
        let gone = |batch: Batch| {
            let batch = batch.delete(found.entry.key.clone());
            batch.delete_range(checkpoint::range(&found.pipe.id))
        };
        self.commit(found, gone).await
    }

    /// A commit on the pipe as it was found, under the lease.
    async fn commit(
        &mut self,
        found: &Found,
        changes: impl FnOnce(Batch) -> Batch,
    ) -> Result<(), ApiError> {
        let unchanged = Check::unchanged(found.entry.key.clone(), Some(&found.entry));
        let batch = Batch::new().check(unchanged);
        let batch = match &self.tenure {
            Some(tenure) => batch.fence(&tenure.lease),
            None => batch,
        };
        let outcome = self.room.store.commit(changes(batch)).await.map_err(unavailable)?;
        if let Err(Conflict::Fenced) = outcome.committed() {
            (self.team, self.tenure) = (None, None);
        }
        // A pipe that has changed is looked at again.
        Ok(())
    }
}
