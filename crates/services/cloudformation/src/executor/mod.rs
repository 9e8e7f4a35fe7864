//! Carries operations out: one task a stack with an operation under way, under the stack's lease.
//!
//! What is to be done stands in the store before it is begun, and what came of it is committed with
//! its events: a server that was killed goes on where it stood. Nothing here is remembered that
//! cannot be read again.

mod backward;
mod evaluate;
mod finish;
mod forward;
mod journal;
mod removal;
mod run;
mod settle;
mod step;

pub(crate) use evaluate::{CREATION_POLICY, Known, Masked, NO_ECHO, fill_name, hidden, tagged};
pub(crate) use run::{instance, pseudo};
pub(crate) use step::PRINCIPAL;

use crate::core::Core;
use crate::keys;
use crate::names::StackId;
use foundation::Timestamp;
use run::Run;
use std::sync::Arc;
use std::time::Duration;
use store::lease::{self, Acquired};
use store::{KeyRange, Lease, StoreError, get_one};
use tokio::task::JoinSet;

/// How long a lease lasts without being renewed.
const LEASE: Duration = Duration::from_secs(30);
/// How often it is renewed.
const RENEWAL: Duration = Duration::from_secs(10);
/// How long to wait after the store has failed.
const PAUSE: Duration = Duration::from_secs(1);

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// There is nothing more to do.
    Over,
    /// What stands in the store is not what the run knows: it is to be read again.
    Stale,
}

/// Sees to it that each stack with an operation under way has its task, for ever.
pub(crate) async fn follow(core: Arc<Core>) {
    let mut work = core.store.watch(keys::all_work());
    let mut tasks = JoinSet::new();
    loop {
        match core.scan(KeyRange::prefix(&keys::all_work())).await {
            Ok(entries) => {
                for entry in entries {
                    let id = StackId::parse(&String::from_utf8_lossy(&entry.value));
                    if let Some(id) = id
                        && core.attended.lock().insert(id.uuid.clone())
                    {
                        tasks.spawn(attend(core.clone(), id));
                    }
                }
            }
            Err(failure) => {
                tracing::error!(%failure, "what is under way can't be read");
                core.ambient.clock.sleep(PAUSE).await;
                continue;
            }
        }
        // After a task has ended its stack may have got another operation: that is why it is looked
        // again then, too.
        tokio::select! {
            () = work.changed() => {}
            Some(_) = tasks.join_next() => {}
        }
    }
}

/// Removes a stack's mark when its task ends, however it does.
struct Attended {
    core: Arc<Core>,
    uuid: String,
}

impl Drop for Attended {
    fn drop(&mut self) {
        self.core.attended.lock().remove(&self.uuid);
    }
}

async fn attend(core: Arc<Core>, id: StackId) {
    let _mark = Attended { core: core.clone(), uuid: id.uuid.clone() };
    loop {
        match turn(&core, &id).await {
            Ok(true) => {}
            Ok(false) => return,
            Err(failure) => {
                tracing::error!(%failure, stack = %id, "its operation is stuck");
                core.ambient.clock.sleep(PAUSE).await;
            }
        }
    }
}

/// One tenure; `false` once nothing is to be done.
async fn turn(core: &Arc<Core>, id: &StackId) -> Result<bool, StoreError> {
    let mut changes = core.store.watch(keys::work(id));
    if get_one(&*core.store, keys::work(id)).await?.is_none() {
        return Ok(false);
    }
    let name = format!("cloudformation/stack/{}", id.uuid);
    let now = core.now_ms();
    let lease = match lease::acquire(&*core.store, &name, &core.node, now, millis(LEASE)).await? {
        Acquired::Ours(lease) => lease,
        Acquired::Held { expires_ms, .. } => {
            let until = Timestamp::from_millis(expires_ms);
            tokio::select! {
                () = changes.changed() => {}
                () = core.ambient.clock.sleep_until(until) => {}
            }
            return Ok(true);
        }
    };
    let running = async {
        loop {
            let Some(mut run) = Run::load(core, &lease, id).await? else { return Ok(()) };
            match run.go().await? {
                End::Over => return Ok(()),
                End::Stale => {}
            }
        }
    };
    let ended: Result<(), StoreError> = tokio::select! {
        ended = running => ended,
        () = keep(core, &lease) => return Ok(true),
    };
    lease::release(&*core.store, lease).await?;
    ended.map(|()| true)
}

/// Renews the lease; ready once it is somebody else's.
async fn keep(core: &Core, lease: &Lease) {
    loop {
        core.ambient.clock.sleep(RENEWAL).await;
        match lease::renew(&*core.store, lease, core.now_ms(), millis(LEASE)).await {
            Ok(Ok(_)) => {}
            Ok(Err(_fenced)) => return,
            // Until somebody takes it over it can still be renewed.
            Err(failure) => tracing::error!(%failure, lease = lease.name, "not renewed"),
        }
    }
}

fn millis(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX)
}
