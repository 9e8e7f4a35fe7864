//! Who works on a stream: one node at a time, by a lease that fences its commits.
//!
//! Killed, a node takes its leases back as soon as it is there again, under its old name and in a new
//! epoch; others wait for the lease to expire.

use crate::room::Room;
use foundation::Timestamp;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use store::lease::{self, Acquired};
use store::{Lease, StoreError};

const LEASE: Duration = Duration::from_secs(15);
const RENEWAL: Duration = Duration::from_secs(5);

/// The stream is ours, as long as [`Tenure::lost`] waits.
pub(super) struct Tenure {
    pub(super) lease: Lease,
    keeping: Pin<Box<dyn Future<Output = ()> + Send>>,
}

/// The answer to [`take`].
pub(super) enum Taken {
    Ours(Tenure),
    /// Another node has it, at least until then.
    Until(Timestamp),
}

/// Takes the stream's lease, if nobody else holds it.
pub(super) async fn take(room: &Arc<Room>, id: u64) -> Result<Taken, StoreError> {
    let name = format!("firehose/{id:016x}");
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
    pub(super) async fn lost(&mut self) {
        (&mut self.keeping).await;
    }

    /// Gives the stream up, so that others need not wait.
    pub(super) async fn end(self, room: &Room) {
        // If it fails, the lease expires.
        let _ = lease::release(&*room.store, self.lease).await;
    }
}

async fn keep(room: Arc<Room>, lease: Lease) {
    loop {
        room.ambient.clock.sleep(RENEWAL).await;
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
