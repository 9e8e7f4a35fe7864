//! Timers: rows that say in their keys when they fall due.

use crate::Node;
use foundation::Timestamp;
use std::future::Future;
use store::keys::{KeyReader, Kind};
use store::{Direction, Entry, KeyRange, Lease, Limit, StoreError};

/// Timers that are read at once.
const PAGE: usize = 64;

/// All rows of a kind whose keys are `kind | due (ms) | …`, worked on by one node at a time. Between
/// two due times it sleeps.
#[derive(Clone)]
pub struct Timers {
    /// Who works.
    pub node: Node,
    /// What the lease is called.
    pub name: &'static str,
    /// The rows' kind.
    pub kind: Kind,
}

impl Timers {
    /// Hands over what falls due, the first first, for ever. `carry_out` fences its commits with the
    /// lease; what it does not remove is handed over again. What fell due while nobody was there is
    /// due when somebody is again.
    pub async fn run<F>(&self, carry_out: impl Fn(Lease, Vec<Entry>) -> F)
    where
        F: Future<Output = Result<(), StoreError>>,
    {
        self.node.rounds(self.name, self.kind.prefix(), || self.round(&carry_out)).await;
    }

    /// Has carried out what is due; tells when the next falls due, or when another node may be gone.
    async fn round<F>(
        &self,
        carry_out: &impl Fn(Lease, Vec<Entry>) -> F,
    ) -> Result<Option<Timestamp>, StoreError>
    where
        F: Future<Output = Result<(), StoreError>>,
    {
        loop {
            let (due, next) = self.due().await?;
            if due.is_empty() {
                return Ok(next);
            }
            let lease = match self.node.hold(self.name).await? {
                Ok(lease) => lease,
                Err(until) => return Ok(Some(until)),
            };
            carry_out(lease.clone(), due).await?;
            self.node.give_up(lease).await;
        }
    }

    /// Some of what is due; where that is all, when the next falls due.
    async fn due(&self) -> Result<(Vec<Entry>, Option<Timestamp>), StoreError> {
        let all = KeyRange::prefix(&self.kind.prefix());
        let page = self.node.store.scan(all, Limit::entries(PAGE), Direction::Forward).await?;
        let (now, mut due) = (self.node.ambient.now(), Vec::new());
        for timer in page.entries {
            let at = Timestamp::from_millis(KeyReader::new(&timer.key, self.kind)?.i64()?);
            if at > now {
                return Ok((due, Some(at)));
            }
            due.push(timer);
        }
        Ok((due, None))
    }
}
