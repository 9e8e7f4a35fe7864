//! Leases: who may work on what, built on commits alone.
//!
//! A lease has an owner, an epoch and an expiry. Whoever takes it over raises the epoch, and a
//! batch that carries the lease as its [fence](crate::Batch::fence) commits only in its own epoch:
//! an owner that was paused past its expiry can't write once another has taken over. Until then it
//! can; expiry alone changes nothing. Times are the caller's, in milliseconds since the Unix epoch.

use bytes::{BufMut, Bytes, BytesMut};

use crate::{
    Batch, Check, Conflict, Entry, Key, Outcome, Store, StoreError, get_one,
    keys::{KeyWriter, Kind},
};

/// The kind of a lease's key: `ls | name`. Its value: epoch (u64), expiry (i64), owner (the rest).
pub const KIND: Kind = Kind::new(*b"ls");

/// A lease as its owner holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    /// What is leased.
    pub name: String,
    /// Who holds it.
    pub owner: String,
    /// Raised at every change of hands; never goes back.
    pub epoch: u64,
    /// Others may take it over from this moment on.
    pub expires_ms: i64,
}

impl Lease {
    pub(crate) fn key(&self) -> Key {
        key(&self.name)
    }
}

/// The answer to [`acquire`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Acquired {
    /// It's ours.
    Ours(Lease),
    /// Somebody else's, not yet expired (or they were faster).
    Held {
        /// Whose.
        owner: String,
        /// Until when, unless it is renewed.
        expires_ms: i64,
    },
}

impl Acquired {
    /// The lease, if it's ours.
    pub fn ours(self) -> Option<Lease> {
        match self {
            Acquired::Ours(lease) => Some(lease),
            Acquired::Held { .. } => None,
        }
    }
}

/// Takes the lease if it is free or expired, in a new epoch. An owner that already holds it gets a
/// new epoch too: its own earlier life is fenced off.
pub async fn acquire(
    store: &dyn Store,
    name: &str,
    owner: &str,
    now_ms: i64,
    ttl_ms: i64,
) -> Result<Acquired, StoreError> {
    loop {
        let read = get_one(store, key(name)).await?;
        let epoch = match &read {
            None => 1,
            Some(entry) => {
                let held = decode(name, entry)?;
                if held.owner != owner && held.expires_ms > now_ms {
                    return Ok(Acquired::Held { owner: held.owner, expires_ms: held.expires_ms });
                }
                held.epoch + 1
            }
        };
        let expires_ms = now_ms.saturating_add(ttl_ms);
        let lease = Lease { name: name.to_owned(), owner: owner.to_owned(), epoch, expires_ms };
        let batch = Batch::new()
            .check(Check::unchanged(lease.key(), read.as_ref()))
            .put(lease.key(), encode(&lease));
        // A conflict means that the lease changed under us: look again.
        if let Outcome::Committed(_) = store.commit(batch).await? {
            return Ok(Acquired::Ours(lease));
        }
    }
}

/// Moves the expiry to `now_ms + ttl_ms`. An expired lease can be renewed as long as nobody took it
/// over; [`Conflict::Fenced`] says that somebody did.
pub async fn renew(
    store: &dyn Store,
    lease: &Lease,
    now_ms: i64,
    ttl_ms: i64,
) -> Result<Result<Lease, Conflict>, StoreError> {
    let renewed = Lease { expires_ms: now_ms.saturating_add(ttl_ms), ..lease.clone() };
    let batch = Batch::new().fence(lease).put(lease.key(), encode(&renewed));
    Ok(store.commit(batch).await?.committed().map(|_| renewed))
}

/// Gives the lease up, so that others need not wait for its expiry. Its epoch stays on record, and
/// whatever was fenced by it can no longer commit. Nothing happens if it was taken over already.
pub async fn release(store: &dyn Store, lease: Lease) -> Result<(), StoreError> {
    let free = Lease {
        owner: String::new(),
        epoch: lease.epoch + 1,
        expires_ms: i64::MIN,
        name: lease.name.clone(),
    };
    let _fenced_is_fine = store.commit(Batch::new().fence(&lease).put(lease.key(), encode(&free)));
    _fenced_is_fine.await.map(|_| ())
}

fn key(name: &str) -> Key {
    KeyWriter::new(KIND).str(name).finish()
}

fn encode(lease: &Lease) -> Bytes {
    let mut value = BytesMut::with_capacity(16 + lease.owner.len());
    value.put_u64(lease.epoch);
    value.put_i64(lease.expires_ms);
    value.put_slice(lease.owner.as_bytes());
    value.freeze()
}

/// The epoch in a lease's value: what a fence is compared with.
pub(crate) fn epoch_of(value: &[u8]) -> Result<u64, StoreError> {
    value.first_chunk().map(|bytes| u64::from_be_bytes(*bytes)).ok_or(MALFORMED)
}

fn decode(name: &str, entry: &Entry) -> Result<Lease, StoreError> {
    let epoch = epoch_of(&entry.value)?;
    let rest = entry.value.get(8..).ok_or(MALFORMED)?;
    let (expires, owner) = rest.split_first_chunk().ok_or(MALFORMED)?;
    let owner = String::from_utf8(owner.to_vec()).map_err(|_| MALFORMED)?;
    Ok(Lease { name: name.to_owned(), owner, epoch, expires_ms: i64::from_be_bytes(*expires) })
}

const MALFORMED: StoreError =
    StoreError::Malformed { what: "lease", reason: "want epoch, expiry and owner" };
