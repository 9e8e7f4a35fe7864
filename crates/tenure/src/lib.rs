//! Work that one node of a store does at a time, by a lease that fences its commits.
//!
//! Killed, a node takes its leases back as soon as it is there again, under its old name and in a new
//! epoch; others wait for the lease to expire.
//!
//! - [`Node::take`]: a lease that is kept; [`Node::hold`]: one for a moment
//! - [`Node::rounds`]: what wakes work that is done now and then
//! - [`Timers`]: work that falls due, under a lease

mod rounds;
mod timers;

pub use rounds::backoff;
pub use timers::Timers;

use foundation::{Ambient, Timestamp};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use store::lease::{self, Acquired};
use store::{Lease, Store, StoreError};

/// Who may work: a node on a store.
#[derive(Clone)]
pub struct Node {
    /// Where leases are.
    pub store: Arc<dyn Store>,
    /// Tells the time.
    pub ambient: Ambient,
    /// Its name, one of a store and the same after a restart.
    pub name: String,
    /// How long it may be silent before others take its work; it renews its leases three times in
    /// that.
    pub lease: Duration,
}

/// The work is ours, as long as [`Tenure::lost`] waits.
pub struct Tenure {
    /// What fences commits.
    pub lease: Lease,
    node: Node,
    keeping: Pin<Box<dyn Future<Output = ()> + Send>>,
}

/// The answer to [`Node::take`].
pub enum Taken {
    /// The work is ours.
    Ours(Tenure),
    /// Another node has it, at least until then.
    Until(Timestamp),
}

/// How long nodes may be silent whose work does not say.
pub const LEASE: Duration = Duration::from_secs(15);

impl Node {
    /// A node that may be silent as long as is usual.
    pub fn new(store: &Arc<dyn Store>, ambient: &Ambient, name: &str) -> Node {
        let (store, ambient) = (store.clone(), ambient.clone());
        Node { store, ambient, name: name.to_owned(), lease: LEASE }
    }

    /// The lease of that name for a while, or when somebody else's ends.
    pub async fn hold(&self, name: &str) -> Result<Result<Lease, Timestamp>, StoreError> {
        let now = self.ambient.now().as_millis();
        let taken = lease::acquire(&*self.store, name, &self.name, now, millis(self.lease)).await?;
        Ok(match taken {
            Acquired::Ours(lease) => Ok(lease),
            Acquired::Held { expires_ms, .. } => Err(Timestamp::from_millis(expires_ms)),
        })
    }

    /// Gives a lease up, so that others need not wait; if that fails, it expires.
    pub async fn give_up(&self, lease: Lease) {
        let _expires = lease::release(&*self.store, lease).await;
    }

    /// Takes the lease of that name to keep it, if nobody else holds it.
    pub async fn take(&self, name: &str) -> Result<Taken, StoreError> {
        Ok(match self.hold(name).await? {
            Ok(lease) => {
                let keeping = Box::pin(keep(self.clone(), lease.clone()));
                Taken::Ours(Tenure { lease, node: self.clone(), keeping })
            }
            Err(moment) => Taken::Until(moment),
        })
    }
}

impl Tenure {
    /// Renews the lease; ready once it is somebody else's.
    pub async fn lost(&mut self) {
        (&mut self.keeping).await;
    }

    /// Gives the work up, so that others need not wait.
    pub async fn end(self) {
        self.node.give_up(self.lease).await;
    }
}

async fn keep(node: Node, lease: Lease) {
    loop {
        node.ambient.clock.sleep(node.lease / 3).await;
        let now = node.ambient.now().as_millis();
        match lease::renew(&*node.store, &lease, now, millis(node.lease)).await {
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
