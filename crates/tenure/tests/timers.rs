//! What falls due is carried out once its time has come, in order, by one node at a time.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use foundation::{Ambient, Timestamp, VirtualClock};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::keys::{KeyReader, KeyWriter, Kind};
use store::{Batch, Entry, Lease, Memory, Store, StoreError};
use tenure::{Node, Timers};
use tokio::task::JoinHandle;

const KIND: Kind = Kind::new(*b"tt");
const LEASE: Duration = Duration::from_secs(15);

struct World {
    store: Arc<dyn Store>,
    ambient: Ambient,
    clock: Arc<VirtualClock>,
    /// Who carried out what, and when, in seconds.
    done: Arc<Mutex<Vec<String>>>,
    /// How many pages fail before one is carried out.
    failures: Arc<Mutex<u32>>,
}

impl World {
    fn new() -> World {
        let (ambient, clock) = Ambient::seeded(7, Timestamp::EPOCH);
        let (done, failures) = Default::default();
        World { store: Arc::new(Memory::new()), ambient, clock, done, failures }
    }

    async fn set(&self, timers: impl IntoIterator<Item = (i64, String)>) {
        let put = |batch: Batch, (due_s, name): (i64, String)| {
            batch.put(KeyWriter::new(KIND).i64(due_s * 1_000).str(&name).finish(), Vec::new())
        };
        let batch = timers.into_iter().fold(Batch::new(), put);
        assert!(self.store.commit(batch).await.unwrap().committed().is_ok());
        quiet().await;
    }

    /// A node that removes what it is handed.
    fn node(&self, name: &'static str) -> JoinHandle<()> {
        let (store, ambient) = (self.store.clone(), self.ambient.clone());
        let node = Node { store, ambient, name: name.to_owned(), lease: LEASE };
        let timers = Timers { node: node.clone(), name: "timers", kind: KIND };
        let (done, failures) = (self.done.clone(), self.failures.clone());
        tokio::spawn(async move {
            let (node, done, failures) = (&node, &done, &failures);
            let remove = |lease: Lease, due: Vec<Entry>| async move {
                let left = *failures.lock().unwrap();
                if left > 0 {
                    *failures.lock().unwrap() = left - 1;
                    return Err(StoreError::Malformed { what: "page", reason: "it fails" });
                }
                let mut batch = Batch::new().fence(&lease);
                for timer in due {
                    let mut key = KeyReader::new(&timer.key, KIND)?;
                    let (_, told) = (key.i64()?, key.str()?);
                    let now_s = node.ambient.now().as_secs();
                    done.lock().unwrap().push(format!("{name} {told} at {now_s}"));
                    batch = batch.delete(timer.key);
                }
                node.store.commit(batch).await.map(drop)
            };
            timers.run(remove).await;
        })
    }

    async fn pass(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
        quiet().await;
    }

    fn done(&self) -> Vec<String> {
        std::mem::take(&mut self.done.lock().unwrap())
    }
}

/// Lets all tasks run until none has anything to do but wait.
async fn quiet() {
    for _ in 0..200 {
        tokio::task::yield_now().await;
    }
}

fn timer(due_s: i64, name: &str) -> (i64, String) {
    (due_s, name.to_owned())
}

#[tokio::test]
async fn a_timer_is_handed_over_when_it_falls_due_and_what_comes_earlier_wakes() {
    let world = World::new();
    world.set([timer(-5, "missed"), timer(10, "b")]).await;
    let node = world.node("n");
    quiet().await;
    assert_eq!(world.done(), ["n missed at 0"]);
    assert_eq!(world.clock.next_wake(), Some(Timestamp::from_millis(10_000)));
    world.set([timer(4, "a"), timer(4, "aa")]).await;
    world.pass(3).await;
    assert_eq!(world.done(), [""; 0]);
    world.pass(1).await;
    assert_eq!(world.done(), ["n a at 4", "n aa at 4"]);
    world.pass(6).await;
    assert_eq!(world.done(), ["n b at 10"]);
    assert_eq!(world.clock.next_wake(), None, "nobody polls");
    node.abort();
}

#[tokio::test]
async fn more_than_a_page_is_carried_out_at_once_and_in_order() {
    let world = World::new();
    world.set((0..150).map(|n| timer(n / 7, &format!("{n:03}")))).await;
    world.clock.advance(Duration::from_mins(1));
    let node = world.node("n");
    quiet().await;
    let expected: Vec<_> = (0..150).map(|n| format!("n {n:03} at 60")).collect();
    assert_eq!(world.done(), expected);
    node.abort();
}

#[tokio::test]
async fn what_failed_is_tried_again_after_ever_longer_waits_whatever_changes_meanwhile() {
    let world = World::new();
    *world.failures.lock().unwrap() = 3;
    let node = world.node("n");
    world.set([timer(0, "a")]).await;
    for wait_s in [1, 2, 4] {
        let due = world.ambient.now() + Duration::from_secs(wait_s);
        assert_eq!(world.clock.next_wake(), Some(due));
        world.set([timer(1_000, "later")]).await;
        assert_eq!(world.clock.next_wake(), Some(due), "a change is no reason to try again");
        world.pass(wait_s).await;
    }
    assert_eq!(world.done(), ["n a at 7"]);
    *world.failures.lock().unwrap() = 1;
    world.set([timer(0, "b")]).await;
    world.pass(1).await;
    assert_eq!(world.done(), ["n b at 8"], "the wait is short again");
    node.abort();
}

#[tokio::test]
async fn one_node_works_until_it_is_gone() {
    let world = World::new();
    let (store, ambient) = (world.store.clone(), world.ambient.clone());
    let other = Node { store, ambient, name: "other".to_owned(), lease: LEASE };
    let held = other.hold("timers").await.unwrap().unwrap();
    let node = world.node("n");
    world.set([timer(0, "a")]).await;
    world.pass(14).await;
    assert_eq!(world.done(), [""; 0]);
    world.pass(1).await;
    assert_eq!(world.done(), ["n a at 15"]);
    // What the other one would still commit is fenced off.
    let late = Batch::new().fence(&held).put("tt", Vec::new());
    assert!(world.store.commit(late).await.unwrap().committed().is_err());
    // And one that has worked gives the lease up.
    assert!(other.hold("timers").await.unwrap().is_ok());
    node.abort();
}
