//! Who runs a pipe: one node at a time, by a lease that fences its workers' commits.
//!
//! Killed, a node takes its leases back as soon as it is there again, under its old name and in a new
//! epoch; others wait for the lease to expire.

use crate::limits::{LEASE, LEASE_RENEWAL};
use crate::room::Room;
use foundation::Timestamp;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use store::lease::{self, Acquired};
use store::{Lease, StoreError};

/// The pipe is ours, as long as [`Tenure::lost`] waits.
pub(crate) struct Tenure {
    pub(crate) lease: Lease,
    keeping: Pin<Box<dyn Future<Output = ()> + Send>>,
}

/// The answer to [`take`].
pub(crate) enum Taken {
    Ours(Tenure),
    /// Another node has it, at least until then.
    Until(Timestamp),
}

/// Takes the lease of the pipe of that id, if nobody else holds it.
pub(crate) async fn take(room: &Arc<Room>, id: &str) -> Result<Taken, StoreError> {
    let name = format!("pipes/pipe/{id}");
    let now = room.ambient.now().as_millis();
    match lease::acquire(&*room.store, &name, &room.node, now, millis(LEASE)).await? {
        Acquired::Ours(lease) => {
            let keeping = Box::pin(keep(room.clone(), lease.clone()));
            Ok(Taken::Ours(Tenure { lease, keeping }))
        }
        Acquired::Held { expires_ms, .. } => Ok(Taken::Until(Timestamp::from_millis(expires_ms))),
    }
}

impl Tenure {
    /// Renews the lease; ready once it is somebody else's.
    pub(crate) async fn lost(&mut self) {
        (&mut self.keeping).await;
    }

    /// Gives the pipe up, so that others need not wait.
    pub(crate) async fn end(self, room: &Room) {
        // If it fails, the lease expires.
        let _ = lease::release(&*room.store, self.lease).await;
    }
}

async fn keep(room: Arc<Room>, lease: Lease) {
    loop {
        room.ambient.clock.sleep(LEASE_RENEWAL).await;
        let now = room.ambient.now().as_millis();
        match lease::renew(&*room.store, &lease, now, millis(LEASE)).await {
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
