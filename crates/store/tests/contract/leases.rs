//! Leases and fences.

use std::sync::Arc;

use store::{
    Batch, Conflict, Lease, Store,
    lease::{Acquired, acquire, release, renew},
};

use crate::{commit, value};

const TTL_MS: i64 = 100;

async fn take(store: &dyn Store, owner: &str, now_ms: i64) -> Acquired {
    acquire(store, "shard-1", owner, now_ms, TTL_MS).await.expect("the engine works")
}

async fn own(store: &dyn Store, owner: &str, now_ms: i64) -> Lease {
    take(store, owner, now_ms).await.ours().expect("free")
}

pub async fn one_holder_at_a_time(store: Arc<dyn Store>) {
    let lease = own(&*store, "ann", 0).await;
    assert_eq!((lease.epoch, lease.expires_ms), (1, TTL_MS));
    let held = Acquired::Held { owner: "ann".into(), expires_ms: TTL_MS };
    assert_eq!(take(&*store, "bob", TTL_MS - 1).await, held);
    // Another name is another lease.
    let other = acquire(&*store, "shard-2", "bob", 0, TTL_MS).await.unwrap();
    assert!(other.ours().is_some());
}

pub async fn an_expired_lease_changes_hands(store: Arc<dyn Store>) {
    let ann = own(&*store, "ann", 0).await;
    let renewed = renew(&*store, &ann, 50, TTL_MS).await.unwrap().unwrap();
    assert_eq!((renewed.epoch, renewed.expires_ms), (1, 150));
    assert!(take(&*store, "bob", 149).await.ours().is_none());
    let bob = own(&*store, "bob", 150).await;
    assert_eq!(bob.epoch, 2);
    assert_eq!(renew(&*store, &renewed, 151, TTL_MS).await.unwrap(), Err(Conflict::Fenced));
    // Late, but nobody was faster.
    assert!(renew(&*store, &bob, 9_999, TTL_MS).await.unwrap().is_ok());
}

pub async fn a_paused_owner_is_fenced(store: Arc<dyn Store>) {
    let ann = own(&*store, "ann", 0).await;
    commit(&*store, Batch::new().fence(&ann).put("state", "ann")).await.unwrap();
    renew(&*store, &ann, 10, TTL_MS).await.unwrap().unwrap();
    // A renewal keeps the epoch, so that the older handle still fences truly.
    commit(&*store, Batch::new().fence(&ann).put("state", "ann 2")).await.unwrap();

    let bob = own(&*store, "bob", 500).await;
    let late = Batch::new().fence(&ann).put("state", "ann, waking up late");
    assert_eq!(commit(&*store, late).await, Err(Conflict::Fenced));
    assert_eq!(value(&*store, "state").await.as_deref(), Some("ann 2"));
    commit(&*store, Batch::new().fence(&bob).put("state", "bob")).await.unwrap();

    // Two fences: both must hold.
    let other = acquire(&*store, "other", "bob", 0, TTL_MS).await.unwrap().ours().unwrap();
    let both = Batch::new().fence(&other).fence(&ann).put("state", "?");
    assert_eq!(commit(&*store, both).await, Err(Conflict::Fenced));
    let both = Batch::new().fence(&other).fence(&bob).put("state", "both");
    commit(&*store, both).await.unwrap();

    let never = Lease { name: "no such".into(), owner: "eve".into(), epoch: 1, expires_ms: 9 };
    let batch = Batch::new().fence(&never).put("state", "eve");
    assert_eq!(commit(&*store, batch).await, Err(Conflict::Fenced));
}

pub async fn released_leases_are_free(store: Arc<dyn Store>) {
    let ann = own(&*store, "ann", 0).await;
    release(&*store, ann.clone()).await.unwrap();
    let late = Batch::new().fence(&ann).put("state", "after release");
    assert_eq!(commit(&*store, late).await, Err(Conflict::Fenced));
    let bob = own(&*store, "bob", 1).await;
    assert!(bob.epoch > ann.epoch);
    // Releasing what has changed hands does nothing.
    release(&*store, ann).await.unwrap();
    commit(&*store, Batch::new().fence(&bob).put("state", "bob")).await.unwrap();
}

pub async fn an_owner_fences_its_earlier_life(store: Arc<dyn Store>) {
    let before = own(&*store, "ann", 0).await;
    let after = own(&*store, "ann", 1).await;
    assert!(after.epoch > before.epoch);
    let late = Batch::new().fence(&before).put("state", "?");
    assert_eq!(commit(&*store, late).await, Err(Conflict::Fenced));
}
