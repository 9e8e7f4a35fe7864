//! Work that one node does at a time.

use crate::room::Room;
use foundation::Timestamp;
use std::time::Duration;
use store::lease::{self, Acquired};
use store::{Lease, StoreError};

/// How long this node works before it says so again.
const LEASE: Duration = Duration::from_secs(15);

impl Room {
    /// The lease of that name, or when somebody else's ends.
    pub(crate) async fn hold(&self, name: &str) -> Result<Result<Lease, Timestamp>, StoreError> {
        let ttl = i64::try_from(LEASE.as_millis()).unwrap_or(i64::MAX);
        let taken = lease::acquire(&*self.store, name, &self.node, self.now_ms(), ttl).await?;
        Ok(match taken {
            Acquired::Ours(lease) => Ok(lease),
            Acquired::Held { expires_ms, .. } => Err(Timestamp::from_millis(expires_ms)),
        })
    }

    /// Gives a lease up; if that fails, it expires.
    pub(crate) async fn give_up(&self, lease: Lease) {
        let _expires = lease::release(&*self.store, lease).await;
    }
}
