//! A queue of parcels as services see it: posted in commits, carried at least once.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use async_trait::async_trait;
use delivery::{Carried, Carrier, Mail, Options, Parcel, backoff};
use foundation::{Ambient, Dice, SeededDice, Timestamp, VirtualClock};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::keys::Kind;
use store::{Batch, Check, Direction, KeyRange, Limit, Memory, Store};
use tokio::task::JoinHandle;

const KIND: Kind = Kind::new(*b"zz");
const OPTIONS: Options =
    Options { name: "test/mail", kind: KIND, in_flight: 16, lane_in_flight: 4 };

/// What a carrier does with a parcel, by its body and its failures.
type Script = Box<dyn Fn(&Parcel) -> Act + Send + Sync>;

enum Act {
    Deliver,
    Commit(Batch),
    Later(Duration),
    Reword(Duration, &'static str),
    Hang,
    Panic,
}

struct World {
    store: Arc<dyn Store>,
    ambient: Ambient,
    clock: Arc<VirtualClock>,
    /// Lane and body of whatever was carried, in this order.
    seen: Arc<Mutex<Vec<(String, String)>>>,
}

struct Scripted {
    script: Script,
    seen: Arc<Mutex<Vec<(String, String)>>>,
    ambient: Ambient,
}

#[async_trait]
impl Carrier for Scripted {
    async fn carry(&self, parcel: &Parcel) -> Carried {
        let body = String::from_utf8(parcel.body.clone()).unwrap();
        self.seen.lock().unwrap().push((parcel.lane.clone(), body));
        let at = |wait| self.ambient.now() + wait;
        match (self.script)(parcel) {
            Act::Deliver => Carried::Done(Batch::new()),
            Act::Commit(batch) => Carried::Done(batch),
            Act::Later(wait) => Carried::Again { at: at(wait) },
            Act::Reword(wait, body) => Carried::AgainAs { at: at(wait), body: body.into() },
            Act::Hang => std::future::pending().await,
            Act::Panic => panic!("as the test wants"),
        }
    }
}

impl World {
    fn new() -> World {
        let (ambient, clock) = Ambient::seeded(7, Timestamp::from_millis(1_000_000));
        World { store: Arc::new(Memory::new()), ambient, clock, seen: Arc::default() }
    }

    fn mail(&self, node: &str) -> Arc<Mail> {
        Mail::new(self.store.clone(), self.ambient.clone(), node.to_owned(), OPTIONS)
    }

    fn carry(&self, node: &str, script: impl Fn(&Parcel) -> Act + Send + Sync + 'static) -> Node {
        let (seen, ambient) = (self.seen.clone(), self.ambient.clone());
        let carrier = Arc::new(Scripted { script: Box::new(script), seen, ambient });
        Node(tokio::spawn(self.mail(node).run(carrier)))
    }

    async fn post(&self, lane: &str, bodies: impl IntoIterator<Item = String>) {
        let mail = self.mail("poster");
        let post = |batch, body: String| mail.post(batch, lane, body.into_bytes());
        let batch = bodies.into_iter().fold(Batch::new(), post);
        assert!(self.store.commit(batch).await.unwrap().committed().is_ok());
    }

    async fn post_in_order(&self, lane: &str, bodies: impl IntoIterator<Item = String>) {
        let mail = self.mail("poster");
        let post = |batch, body: String| mail.post_in_order(batch, lane, body.into_bytes());
        let batch = bodies.into_iter().fold(Batch::new(), post);
        assert!(self.store.commit(batch).await.unwrap().committed().is_ok());
    }

    fn seen(&self) -> Vec<(String, String)> {
        std::mem::take(&mut *self.seen.lock().unwrap())
    }

    /// The bodies that were carried of a lane since it was last asked.
    fn bodies(&self, lane: &str) -> Vec<String> {
        self.seen().into_iter().filter(|(l, _)| l == lane).map(|(_, body)| body).collect()
    }

    async fn pass(&self, span: Duration) {
        self.clock.advance(span);
        quiet().await;
    }

    async fn left(&self) -> usize {
        let all = KeyRange::prefix(&KIND.prefix());
        self.store
            .scan(all, Limit::entries(10_000), Direction::Forward)
            .await
            .unwrap()
            .entries
            .len()
    }
}

/// A node that carries, until it is killed.
struct Node(JoinHandle<()>);

impl Drop for Node {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Lets all tasks run until none has anything to do but wait.
async fn quiet() {
    for _ in 0..2_000 {
        tokio::task::yield_now().await;
    }
}

fn numbers(count: usize) -> Vec<String> {
    (0..count).map(|n| n.to_string()).collect()
}

#[tokio::test]
async fn a_lane_that_hangs_holds_up_no_other() {
    let world = World::new();
    let _node = world.carry("a", |parcel| match parcel.lane.as_str() {
        "hung" => Act::Hang,
        _ => Act::Deliver,
    });
    // More than memory holds, and all before the others.
    for chunk in numbers(5_000).chunks(500) {
        world.post("hung", chunk.to_vec()).await;
    }
    world.post("sound", numbers(300)).await;
    quiet().await;
    let seen = world.seen();
    let of = |lane: &str| seen.iter().filter(|(l, _)| l == lane).count();
    assert_eq!((of("sound"), of("hung")), (300, OPTIONS.lane_in_flight));
    assert_eq!(world.left().await, 5_000);
}

#[tokio::test]
async fn what_failed_is_carried_again_when_its_carrier_said_and_not_before() {
    let world = World::new();
    let _node = world.carry("a", |parcel| match parcel.failures {
        0 => Act::Later(Duration::from_secs(10)),
        1 => Act::Reword(Duration::from_secs(20), "other words"),
        _ => Act::Deliver,
    });
    world.post("l", ["first words".to_owned()]).await;
    quiet().await;
    assert_eq!(world.bodies("l"), ["first words"]);
    world.pass(Duration::from_millis(9_999)).await;
    assert_eq!(world.bodies("l"), [""; 0]);
    world.pass(Duration::from_millis(1)).await;
    assert_eq!(world.bodies("l"), ["first words"]);
    world.pass(Duration::from_secs(19)).await;
    assert_eq!(world.bodies("l"), [""; 0]);
    world.pass(Duration::from_secs(1)).await;
    assert_eq!(world.bodies("l"), ["other words"]);
    assert_eq!(world.left().await, 0);
}

#[tokio::test]
async fn what_is_posted_for_later_waits_for_its_time() {
    let world = World::new();
    let _node = world.carry("a", |_| Act::Deliver);
    let due = world.ambient.now() + Duration::from_mins(1);
    let batch = world.mail("poster").post_at(Batch::new(), "l", due, b"later".to_vec());
    assert!(world.store.commit(batch).await.unwrap().committed().is_ok());
    quiet().await;
    world.pass(Duration::from_secs(59)).await;
    assert_eq!(world.bodies("l"), [""; 0]);
    world.pass(Duration::from_secs(1)).await;
    assert_eq!(world.bodies("l"), ["later"]);
}

#[tokio::test]
async fn an_ordered_lane_waits_for_its_first() {
    let world = World::new();
    let script = |parcel: &Parcel| match (&parcel.lane[..], &parcel.body[..], parcel.failures) {
        ("o", b"1", 0..2) => Act::Later(Duration::from_secs(5)),
        _ => Act::Deliver,
    };
    let node = world.carry("a", script);
    world.post_in_order("o", numbers(200)).await;
    world.post_in_order("other", numbers(3)).await;
    quiet().await;
    let seen = world.seen();
    assert_eq!(seen.iter().filter(|(l, _)| l == "o").count(), 2, "{seen:?}");
    assert_eq!(seen.iter().filter(|(l, _)| l == "other").count(), 3);
    // It waits for its time over a crash, too.
    drop(node);
    let _node = world.carry("a", script);
    quiet().await;
    assert_eq!(world.bodies("o"), [""; 0]);
    world.pass(Duration::from_secs(5)).await;
    assert_eq!(world.bodies("o"), ["1"]);
    world.pass(Duration::from_secs(5)).await;
    assert_eq!(world.bodies("o"), numbers(200)[1..]);
    assert_eq!(world.left().await, 0);
}

#[tokio::test]
async fn what_a_carrier_adds_is_committed_with_the_end() {
    let world = World::new();
    let _node = world.carry("a", |parcel| {
        let note = Batch::new().put("note", parcel.body.clone());
        match parcel.failures {
            // The check fails: the parcel is carried once more.
            0 => Act::Commit(note.check(Check::Present("nothing".into()))),
            _ => Act::Commit(note),
        }
    });
    world.post("l", ["x".to_owned()]).await;
    world.post("m", ["y".to_owned()]).await;
    quiet().await;
    assert!(store::get_one(&*world.store, "note".into()).await.unwrap().is_none());
    assert_eq!(world.left().await, 2);
    world.pass(backoff(1)).await;
    assert!(store::get_one(&*world.store, "note".into()).await.unwrap().is_some());
    assert_eq!(world.left().await, 0);
}

#[tokio::test]
async fn a_carrier_that_panics_loses_nothing() {
    let world = World::new();
    let _node = world.carry("a", |parcel| match parcel.failures {
        0 => Act::Panic,
        _ => Act::Deliver,
    });
    world.post("l", numbers(3)).await;
    quiet().await;
    assert_eq!(world.left().await, 3);
    world.seen();
    world.pass(backoff(1)).await;
    assert_eq!(world.bodies("l").into_iter().collect::<BTreeSet<_>>().len(), 3);
    assert_eq!(world.left().await, 0);
}

#[tokio::test]
async fn one_node_at_a_time_carries() {
    let world = World::new();
    let first = world.carry("a", |_| Act::Hang);
    world.post("l", ["x".to_owned()]).await;
    quiet().await;
    assert_eq!(world.bodies("l"), ["x"]);
    let _second = world.carry("b", |_| Act::Deliver);
    quiet().await;
    assert_eq!(world.bodies("l"), [""; 0]);
    drop(first);
    world.pass(Duration::from_secs(16)).await;
    assert_eq!(world.bodies("l"), ["x"]);
    assert_eq!(world.left().await, 0);
}

#[test]
fn waits_double_up_to_five_minutes() {
    let seconds: Vec<u64> = (0..12).map(|failures| backoff(failures).as_secs()).collect();
    assert_eq!(seconds, [1, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
}

/// What happens to a world: parcels are posted, time passes, the node is killed.
#[derive(Clone, Debug)]
enum Step {
    Post { lane: u8, ordered: bool, count: u8 },
    Pass { seconds: u8 },
    Kill,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0u8..4, any::<bool>(), 1u8..150)
            .prop_map(|(lane, ordered, count)| Step::Post { lane, ordered, count }),
        3 => (0u8..40).prop_map(|seconds| Step::Pass { seconds }),
        1 => Just(Step::Kill),
    ];
    prop::collection::vec(step, 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever fails and whenever the node is killed: nothing is lost, nothing is left, and the
    /// first sight of an ordered lane's parcels is in their order.
    #[test]
    fn nothing_is_lost_and_orders_are_kept(steps in steps(), seed: u64) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async move {
            let world = World::new();
            let dice = Arc::new(SeededDice::new(seed));
            let script = move |dice: &SeededDice, parcel: &Parcel| match dice.number() % 8 {
                _ if parcel.failures > 3 => Act::Deliver,
                0 => Act::Later(Duration::from_secs(dice.number() % 20)),
                1 => Act::Panic,
                _ => Act::Deliver,
            };
            let start = || {
                let dice = dice.clone();
                world.carry("a", move |parcel| script(&dice, parcel))
            };
            let mut node = start();
            let mut posted: BTreeMap<String, usize> = BTreeMap::new();
            for step in steps {
                match step {
                    Step::Post { lane, ordered, count } => {
                        let lane = format!("{lane}{}", if ordered { "o" } else { "u" });
                        let next = posted.entry(lane.clone()).or_default();
                        let bodies = (*next..*next + usize::from(count)).map(|n| n.to_string());
                        match ordered {
                            true => world.post_in_order(&lane, bodies).await,
                            false => world.post(&lane, bodies).await,
                        }
                        *next += usize::from(count);
                        for _ in 0..dice.number() % 60 {
                            tokio::task::yield_now().await;
                        }
                    }
                    Step::Pass { seconds } => {
                        world.clock.advance(Duration::from_secs(seconds.into()));
                        for _ in 0..dice.number() % 200 {
                            tokio::task::yield_now().await;
                        }
                    }
                    Step::Kill => {
                        drop(node);
                        node = start();
                    }
                }
            }
            for _ in 0..2_000 {
                if world.left().await == 0 {
                    break;
                }
                world.clock.advance(Duration::from_secs(10));
                for _ in 0..100 {
                    tokio::task::yield_now().await;
                }
            }
            assert_eq!(world.left().await, 0);
            let mut firsts: HashMap<String, Vec<usize>> = HashMap::new();
            for (lane, body) in world.seen() {
                let (firsts, number) = (firsts.entry(lane).or_default(), body.parse().unwrap());
                if !firsts.contains(&number) {
                    firsts.push(number);
                }
            }
            for (lane, count) in posted {
                let mut carried = firsts.remove(&lane).unwrap_or_default();
                if lane.ends_with('u') {
                    carried.sort_unstable();
                }
                assert_eq!(carried, (0..count).collect::<Vec<_>>(), "{lane}");
            }
            drop(node);
        });
    }
}
