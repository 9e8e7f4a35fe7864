//! One task a charge: carries it from state to state, and has a team work on its source.

use crate::team::{Over, Sourced, Team};
use crate::{QueueWork, StreamWork};
use aws_api::ApiError;
use event_engine::backoff;
use foundation::Timestamp;
use std::future::Future;
use store::{Batch, Check, Conflict, Entry, Key, StoreError, Watch};
use tenure::{Node, Taken, Tenure};

/// What has a source that is to be worked on: a mapping, a pipe.
pub trait Charge: Send + Sync + 'static {
    /// It as it is stored.
    type Found: Clone + Send + Sync + 'static;
    /// The work, where its source is a stream.
    type Stream: StreamWork;
    /// The work, where its source is a queue.
    type Queue: QueueWork;

    /// What logs call it.
    fn name(&self) -> String;
    /// Who may look after it.
    fn node(&self) -> Node;
    /// Where it is stored.
    fn key(&self) -> Key;
    /// It, as it is stored there.
    fn read(&self, entry: Entry) -> Result<Self::Found, StoreError>;
    /// The lease that whoever looks after it has.
    fn lease(&self, found: &Self::Found) -> String;
    /// Where it stands.
    fn phase(&self, found: &Self::Found) -> Phase;
    /// The work that it asks for.
    fn work(&self, found: &Self::Found) -> Result<Sourced<Self::Stream, Self::Queue>, ApiError>;
    /// Whether both ask for the same work.
    fn same_work(&self, one: &Self::Found, other: &Self::Found) -> bool;
    /// From a state on the way to the one that was asked for.
    fn settle(&self, found: &Self::Found)
    -> impl Future<Output = Result<Settled, ApiError>> + Send;
    /// What goes with its entry when it is deleted.
    fn delete(&self, found: &Self::Found) -> Batch;
}

/// Where a charge stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Nothing is to be done before it is changed.
    AtRest,
    /// Its source is worked on.
    AtWork,
    /// Nothing is begun any more; what was begun is ended, and then it settles.
    Ending,
    /// It is on the way to another state. Who is at work goes on.
    Settling,
    /// It is to be deleted.
    Deleting,
}

/// What a charge that was on the way becomes, as a commit.
#[derive(Debug)]
pub enum Settled {
    /// What was asked for.
    As(Batch),
    /// A failure: nobody works on it any more.
    Failed(Batch),
}

/// Looks after a charge until it is gone.
pub async fn supervise<C: Charge>(charge: C) {
    let node = charge.node();
    let changes = node.store.watch(charge.key());
    let mut supervisor = Supervisor { charge, node, changes, tenure: None, engaged: None };
    let mut failures = 0;
    loop {
        match supervisor.advance().await {
            Ok(true) => failures = 0,
            Ok(false) => return,
            Err(failure) => {
                failures += 1;
                tracing::error!(%failure, of = supervisor.charge.name(), "its supervisor is stuck");
                supervisor.node.ambient.clock.sleep(backoff(failures)).await;
            }
        }
    }
}

/// Why a step could not be done.
#[derive(Debug, thiserror::Error)]
enum Stuck {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Service(#[from] ApiError),
}

struct Supervisor<C: Charge> {
    charge: C,
    node: Node,
    changes: Watch,
    tenure: Option<Tenure>,
    engaged: Option<Engaged<C>>,
}

/// A team, and the charge as it works for it.
struct Engaged<C: Charge> {
    by: C::Found,
    team: Team<C::Stream, C::Queue>,
}

impl<C: Charge> Supervisor<C> {
    /// One step; `false` once the charge is gone.
    async fn advance(&mut self) -> Result<bool, Stuck> {
        let Some(entry) = store::get_one(&*self.node.store, self.charge.key()).await? else {
            self.leave().await;
            return Ok(false);
        };
        let found = self.charge.read(entry.clone())?;
        match self.charge.phase(&found) {
            Phase::AtRest => {
                self.leave().await;
                self.changes.changed().await;
            }
            // What stands may change before the lease is ours: it is looked at again.
            _ if self.tenure.is_none() => self.take(&found).await?,
            // At once: nobody asks any more what becomes of what is under way.
            Phase::Deleting => match self.engaged.take() {
                // In a new epoch, so that nothing that the team may still commit comes after.
                Some(_) => self.tenure = None,
                None => {
                    let gone = self.charge.delete(&found).delete(entry.key.clone());
                    self.commit(&entry, gone).await?;
                }
            },
            Phase::AtWork => {
                self.engage(found);
                self.work().await;
            }
            Phase::Ending if self.engaged.is_some() => {
                self.engaged.iter().for_each(|of| of.team.stop());
                self.work().await;
            }
            Phase::Ending | Phase::Settling => {
                let settled = match self.charge.settle(&found).await? {
                    Settled::As(batch) => batch,
                    Settled::Failed(batch) => {
                        self.engaged = None;
                        batch
                    }
                };
                self.commit(&entry, settled).await?;
            }
        }
        Ok(true)
    }

    /// Takes the lease, or waits until it may be had.
    async fn take(&mut self, found: &C::Found) -> Result<(), StoreError> {
        match self.node.take(&self.charge.lease(found)).await? {
            Taken::Ours(tenure) => self.tenure = Some(tenure),
            Taken::Until(moment) => self.idle(moment).await,
        }
        Ok(())
    }

    /// Waits for a change, or the moment.
    async fn idle(&mut self, moment: Timestamp) {
        tokio::select! {
            () = self.changes.changed() => {}
            () = self.node.ambient.clock.sleep_until(moment) => {}
        }
    }

    /// Has a team that does the work that is asked for.
    fn engage(&mut self, found: C::Found) {
        let Some(tenure) = &self.tenure else { return };
        if self.engaged.as_ref().is_some_and(|of| self.charge.same_work(&of.by, &found)) {
            return;
        }
        let before = self.engaged.take().map(|of| of.team);
        match self.charge.work(&found) {
            Ok(work) => {
                let team = Team::engage(work, &self.node, tenure.lease.clone(), before);
                self.engaged = Some(Engaged { by: found, team });
            }
            Err(error) => {
                tracing::error!(%error, of = self.charge.name(), "its source can't be read");
            }
        }
    }

    /// Lets the team work until the charge changes, the team has stopped, or the lease is lost.
    async fn work(&mut self) {
        let (engaged, tenure) = (&mut self.engaged, &mut self.tenure);
        let working = async {
            match engaged {
                Some(engaged) => engaged.team.run().await,
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
        self.engaged = None;
        if over == Over::Fenced {
            // Looked at again: somebody else has it, or we have it in a new epoch.
            self.tenure = None;
        }
    }

    /// Lets team and lease go.
    async fn leave(&mut self) {
        self.engaged = None;
        if let Some(tenure) = self.tenure.take() {
            tenure.end().await;
        }
    }

    /// Commits a change of the charge as it was found, under the lease.
    async fn commit(&mut self, found: &Entry, change: Batch) -> Result<(), StoreError> {
        let Some(tenure) = &self.tenure else { return Ok(()) };
        let unchanged = Check::unchanged(found.key.clone(), Some(found));
        let batch = Batch::new().check(unchanged).fence(&tenure.lease).with(change);
        if let Err(Conflict::Fenced) = self.node.store.commit(batch).await?.committed() {
            (self.engaged, self.tenure) = (None, None);
        }
        // A charge that has changed is looked at again.
        Ok(())
    }
}
