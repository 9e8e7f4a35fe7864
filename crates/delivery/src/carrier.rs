//! Who carries parcels, and what may become of one.

use async_trait::async_trait;
use foundation::{Ambient, Timestamp};
use std::time::Duration;
use store::Batch;
use tenure::backoff;

/// Something that is to be told to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// What it shares its pace with: a subscription, a target.
    pub lane: String,
    /// What and to whom, in the service's own words.
    pub body: Vec<u8>,
    /// When it was posted.
    pub posted: Timestamp,
    /// How often it was carried in vain.
    pub failures: u32,
}

impl Parcel {
    /// When it may be carried again: after a wait that is longer each time, less up to a quarter of it
    /// by chance.
    pub fn next_try(&self, ambient: &Ambient) -> Timestamp {
        let wait = backoff(self.failures.saturating_add(1));
        let quarter = u64::try_from(wait.as_millis() / 4).unwrap_or(0).max(1);
        let less = Duration::from_millis(ambient.dice.number() % quarter);
        ambient.now() + wait.saturating_sub(less)
    }
}

/// Tells what parcels say.
#[async_trait]
pub trait Carrier: Send + Sync + 'static {
    /// Tries once. It limits its own time: the parcel's place among those under way is taken
    /// meanwhile.
    async fn carry(&self, parcel: &Parcel) -> Carried;
}

/// What became of a parcel.
#[derive(Debug)]
pub enum Carried {
    /// It was delivered, or is given up. What the batch holds — a dead letter, a count — is committed
    /// with the parcel's removal. If a check of the batch fails, the parcel is carried once more.
    Done(Batch),
    /// It is to be carried again.
    Again {
        /// When.
        at: Timestamp,
    },
    /// It is to be carried again, with another body.
    AgainAs {
        /// When.
        at: Timestamp,
        /// What it says then.
        body: Vec<u8>,
    },
}
