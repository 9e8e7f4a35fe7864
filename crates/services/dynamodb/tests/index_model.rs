//! Indexes beside a plain model: whatever is written, and wherever the server is killed, each index
//! has exactly what it projects of the items that are there.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use async_trait::async_trait;
use aws_api::dynamodb::*;
use foundation::Ambient;
use service_dynamodb::Room;
use store::{Batch, Direction, KeyRange, Limit, Memory, Outcome, Page, Store, StoreError};
use support::*;
use testing::{Gate, Gated};
use tokio::sync::Notify;

/// A store that dies with the commit to which `left` counts down: at odd turns the commit still
/// happens, at even ones it does not. Then it takes no more until it is revived.
struct Mortal {
    left: AtomicI64,
    turn: AtomicI64,
    calls: AtomicI64,
    /// Whether the next scan of items is to stop behind its reading: it says `reached`, and waits
    /// for `go_on`.
    gate: AtomicBool,
    reached: Notify,
    go_on: Notify,
}

impl Mortal {
    fn is_dead(&self) -> bool {
        self.left.load(Ordering::Relaxed) <= 0
    }

    /// Lets others go first now and then: between what somebody reads and commits, another may.
    async fn pause(&self) {
        if self.calls.fetch_add(1, Ordering::Relaxed) % 3 == 0 {
            tokio::task::yield_now().await;
        }
    }

    fn revive(&self, commits: i64) {
        self.turn.fetch_add(1, Ordering::Relaxed);
        self.left.store(commits, Ordering::Relaxed);
    }
}

#[async_trait]
impl Gate for Mortal {
    async fn reads(&self) -> Result<(), StoreError> {
        self.pause().await;
        Ok(())
    }

    async fn scanned(&self, range: &KeyRange, _: &Page) {
        let of_items = matches!(&range.start, Bound::Included(key) | Bound::Excluded(key)
            if key.starts_with(b"di"));
        if of_items && self.gate.swap(false, Ordering::Relaxed) {
            self.reached.notify_one();
            self.go_on.notified().await;
        }
    }

    async fn commit(&self, store: &dyn Store, batch: Batch) -> Result<Outcome, StoreError> {
        self.pause().await;
        let left = self.left.fetch_sub(1, Ordering::Relaxed);
        if left > 1 {
            return store.commit(batch).await;
        }
        if left == 1 && self.turn.load(Ordering::Relaxed) % 2 == 1 {
            let _ = store.commit(batch).await?;
        }
        Err(StoreError::Stopped { reason: "killed".to_owned() })
    }
}

/// A die that falls as its seed says.
struct Die(u64);

impl Die {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % bound
    }
}

/// What an index has: its key's attributes, how many of them are the partition key's, and which
/// others it projects (nothing: all).
struct Spec {
    name: &'static str,
    keys: &'static [&'static str],
    hash: usize,
    projected: Option<&'static [&'static str]>,
}

const LOCAL: [Spec; 2] = [
    Spec { name: "by_l", keys: &["pk", "l"], hash: 1, projected: Some(&[]) },
    Spec { name: "by_t", keys: &["pk", "t"], hash: 1, projected: Some(&["note"]) },
];
const GLOBAL: [Spec; 3] = [
    Spec { name: "by_g", keys: &["g", "l"], hash: 1, projected: None },
    Spec { name: "by_sk", keys: &["sk"], hash: 1, projected: Some(&[]) },
    Spec { name: "by_many", keys: &["g", "pk", "t", "l"], hash: 2, projected: Some(&["note"]) },
];
/// Made and removed while the table is in use.
const LATE: Spec = Spec { name: "late", keys: &["m", "t"], hash: 1, projected: Some(&["note"]) };

const TYPES: [(&str, &str); 6] =
    [("pk", "S"), ("sk", "N"), ("l", "N"), ("t", "S"), ("g", "S"), ("m", "S")];

impl Spec {
    fn projection(&self) -> Projection {
        match self.projected {
            None => all(),
            Some([]) => keys_only(),
            Some(names) => include(names),
        }
    }

    /// What the index has of an item, if anything.
    fn of(&self, item: &Item) -> Option<Item> {
        let is_key = |name: &str| {
            let kind = TYPES.iter().find(|(other, _)| *other == name).unwrap().1;
            match item.get(name) {
                Some(AttributeValue::S(text)) => kind == "S" && !text.is_empty(),
                Some(AttributeValue::N(_)) => kind == "N",
                _ => false,
            }
        };
        if !self.keys.iter().all(|name| is_key(name)) {
            return None;
        }
        let has = |name: &str| {
            ["pk", "sk"].contains(&name)
                || self.keys.contains(&name)
                || self.projected.is_none_or(|names| names.contains(&name))
        };
        Some(item.iter().filter(|(k, _)| has(k)).map(|(k, v)| (k.clone(), v.clone())).collect())
    }
}

type Model = BTreeMap<String, Item>;

fn place(item: &Item) -> String {
    format!("{:?}/{:?}", item["pk"], item["sk"])
}

fn key_of(item: &Item) -> Item {
    item.iter()
        .filter(|(name, _)| ["pk", "sk"].contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

struct World {
    die: Die,
    store: Arc<Gated<Mortal>>,
    db: Arc<dyn DynamoDb>,
    worker: tokio::task::JoinHandle<()>,
    caller: foundation::Caller,
    model: Model,
    partitions: u64,
}

impl World {
    async fn new(seed: u64, partitions: u64) -> World {
        let mortal = Mortal {
            left: i64::MAX.into(),
            turn: 0.into(),
            calls: 0.into(),
            gate: false.into(),
            reached: Notify::new(),
            go_on: Notify::new(),
        };
        let store = Gated::new(Arc::new(Memory::new()), mortal);
        let (db, worker) = start(&store, seed);
        let caller = caller("000000000000", "us-east-1");
        let gsi = |spec: &Spec| gsi(spec.name, spec.keys, spec.hash, spec.projection());
        let input = CreateTableInput {
            attribute_definitions: Some(definitions(&TYPES[..5])),
            local_secondary_indexes: Some(
                LOCAL.iter().map(|spec| lsi(spec.name, spec.keys, spec.projection())).collect(),
            ),
            global_secondary_indexes: Some(GLOBAL.iter().map(gsi).collect()),
            ..table("items", &[("pk", "S"), ("sk", "N")])
        };
        db.create_table(&caller, input).await.unwrap();
        let die = Die(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        World { die, store, db, worker, caller, model: Model::new(), partitions }
    }

    /// A new server over the same store.
    fn restart(&mut self, commits: i64) {
        self.worker.abort();
        self.store.revive(commits);
        (self.db, self.worker) = start(&self.store, self.die.below(1 << 30));
    }

    fn key(&mut self) -> Item {
        let pk = format!("p{}", self.die.below(self.partitions));
        item([("pk", s(&pk)), ("sk", n(self.die.below(9) as i64 - 4))])
    }

    fn value(&mut self, name: &str) -> AttributeValue {
        let number = self.die.below(4);
        match name {
            "l" => n([-1.5, 0.0, 2.0, 1e20][number as usize]),
            "t" => s(["a", "a\u{0}", "ab", "é"][number as usize]),
            // No key of any index before `late`: it may be anything.
            "m" if number == 0 => n(7),
            "m" if number == 1 => s(""),
            _ => s(&format!("{name}{number}")),
        }
    }

    fn item(&mut self) -> Item {
        let mut item = self.key();
        for name in ["l", "t", "g", "m", "note", "more"] {
            if self.die.below(3) > 0 {
                let value = self.value(name);
                item.insert(name.into(), value);
            }
        }
        item
    }

    /// One write of some kind. What it would make of the model; nothing if it is refused.
    async fn write(&mut self) -> (Vec<Item>, bool) {
        match self.die.below(6) {
            0 | 1 => {
                let item = self.item();
                let put = PutItemInput {
                    table_name: "items".into(),
                    item: item.clone(),
                    ..Default::default()
                };
                (vec![key_of(&item)], self.db.put_item(&self.caller, put).await.is_ok())
            }
            2 => {
                let key = self.key();
                let delete = DeleteItemInput {
                    table_name: "items".into(),
                    key: key.clone(),
                    ..Default::default()
                };
                (vec![key], self.db.delete_item(&self.caller, delete).await.is_ok())
            }
            3 => {
                let key = self.key();
                let name = ["l", "t", "g", "note", "more"][self.die.below(5) as usize];
                let removes = self.die.below(3) == 0;
                let value = self.value(name);
                let update = UpdateItemInput {
                    table_name: "items".into(),
                    key: key.clone(),
                    update_expression: Some(match removes {
                        true => "REMOVE #a".into(),
                        false => "SET #a = :v".into(),
                    }),
                    expression_attribute_names: names([("#a", name)]),
                    expression_attribute_values: (!removes).then(|| item([(":v", value)])),
                    ..Default::default()
                };
                (vec![key], self.db.update_item(&self.caller, update).await.is_ok())
            }
            kind => {
                let mut requests: BTreeMap<String, (Item, bool)> = BTreeMap::new();
                for _ in 0..1 + self.die.below(8) {
                    let item = self.item();
                    requests.insert(place(&item), (item, self.die.below(3) == 0));
                }
                let keys = requests.values().map(|(item, _)| key_of(item)).collect();
                let ok = if kind == 4 {
                    self.batch(requests).await
                } else {
                    self.transact(requests).await
                };
                (keys, ok)
            }
        }
    }

    async fn put(&mut self, item: Item) {
        let input =
            PutItemInput { table_name: "items".into(), item: item.clone(), ..Default::default() };
        self.db.put_item(&self.caller, input).await.unwrap();
        self.model.insert(place(&item), item);
    }

    async fn batch(&self, requests: BTreeMap<String, (Item, bool)>) -> bool {
        let request = |(item, deletes): (Item, bool)| WriteRequest {
            delete_request: deletes.then(|| DeleteRequest { key: key_of(&item) }),
            put_request: (!deletes).then_some(PutRequest { item }),
        };
        let requests = requests.into_values().map(request).collect();
        let input = BatchWriteItemInput {
            request_items: [("items".to_owned(), requests)].into(),
            ..Default::default()
        };
        self.db.batch_write_item(&self.caller, input).await.is_ok()
    }

    async fn transact(&self, requests: BTreeMap<String, (Item, bool)>) -> bool {
        let part = |(item, deletes): (Item, bool)| TransactWriteItem {
            delete: deletes.then(|| Delete {
                table_name: "items".into(),
                key: key_of(&item),
                ..Default::default()
            }),
            put: (!deletes).then(|| Put { table_name: "items".into(), item, ..Default::default() }),
            ..Default::default()
        };
        let input = TransactWriteItemsInput {
            transact_items: requests.into_values().map(part).collect(),
            ..Default::default()
        };
        self.db.transact_write_items(&self.caller, input).await.is_ok()
    }

    async fn get(&self, key: &Item) -> Option<Item> {
        let input =
            GetItemInput { table_name: "items".into(), key: key.clone(), ..Default::default() };
        self.db.get_item(&self.caller, input).await.unwrap().item
    }

    async fn rows(&self, index: Option<&str>) -> Vec<Item> {
        let (mut found, mut start) = (Vec::new(), None);
        loop {
            let input = ScanInput {
                table_name: "items".into(),
                index_name: index.map(str::to_owned),
                exclusive_start_key: start,
                limit: Some(97),
                ..Default::default()
            };
            let answer = self.db.scan(&self.caller, input).await.unwrap();
            found.extend(answer.items.unwrap());
            start = answer.last_evaluated_key;
            if start.is_none() {
                return found;
            }
        }
    }

    /// The table is the model, and every index what it projects of it.
    async fn check(&self, late: bool) {
        let whole = self.rows(None).await;
        assert_eq!(whole.len(), self.model.len());
        let whole: Model = whole.into_iter().map(|item| (place(&item), item)).collect();
        assert_eq!(whole, self.model);
        let specs = LOCAL.iter().chain(&GLOBAL).chain(late.then_some(&LATE));
        for spec in specs {
            let rows = self.rows(Some(spec.name)).await;
            let expected: Model = self
                .model
                .iter()
                .filter_map(|(k, item)| Some((k.clone(), spec.of(item)?)))
                .collect();
            assert_eq!(rows.len(), expected.len(), "{}", spec.name);
            let rows: Model = rows.into_iter().map(|item| (place(&item), item)).collect();
            assert_eq!(rows, expected, "{}", spec.name);
        }
    }

    async fn late_status(&self) -> Option<IndexStatus> {
        let input = DescribeTableInput { table_name: "items".into() };
        let table = self.db.describe_table(&self.caller, input).await.unwrap().table.unwrap();
        let late = table.global_secondary_indexes.unwrap().into_iter();
        let late = late.filter(|index| index.index_name.as_deref() == Some(LATE.name));
        late.map(|index| index.index_status.unwrap()).next()
    }

    async fn change_late(&self, update: GlobalSecondaryIndexUpdate) -> bool {
        let keys: Vec<_> = TYPES.into_iter().filter(|(name, _)| LATE.keys.contains(name)).collect();
        let input = UpdateTableInput {
            table_name: "items".into(),
            attribute_definitions: update.create.is_some().then(|| definitions(&keys)),
            global_secondary_index_updates: Some(vec![update]),
            ..Default::default()
        };
        self.db.update_table(&self.caller, input).await.is_ok()
    }
}

fn create_late() -> GlobalSecondaryIndexUpdate {
    GlobalSecondaryIndexUpdate {
        create: Some(CreateGlobalSecondaryIndexAction {
            index_name: LATE.name.into(),
            key_schema: elements(LATE.keys, LATE.hash),
            projection: LATE.projection(),
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn start(
    store: &Arc<Gated<Mortal>>,
    seed: u64,
) -> (Arc<dyn DynamoDb>, tokio::task::JoinHandle<()>) {
    let (ambient, _) = Ambient::seeded(seed, now());
    let room = Room::new(store.clone(), ambient);
    let worker = tokio::spawn({
        let room = room.clone();
        async move { room.run(std::future::pending()).await }
    });
    (room, worker)
}

/// `steps` writes; the index `late` is made at a third and removed at two thirds; the server is
/// killed after every few commits, if `kills`.
async fn run(seed: u64, preload: u64, partitions: u64, steps: u64, check_every: u64, kills: bool) {
    let mut world = World::new(seed, partitions).await;
    for _ in 0..preload {
        let item = world.item();
        world.put(item).await;
    }
    if kills {
        let commits = 1 + world.die.below(40) as i64;
        world.restart(commits);
    }
    let (mut made, mut removed) = (false, false);
    let mut met = [false; 2];
    for step in 0..steps {
        let (touched, done) = world.write().await;
        if world.store.is_dead() {
            let commits = 1 + world.die.below(40) as i64;
            world.restart(commits);
        }
        // What became of it is what is there now: all of it, or nothing.
        let before: Vec<Option<Item>> =
            touched.iter().map(|key| world.model.get(&place(key)).cloned()).collect();
        let mut changed = false;
        for (key, before) in touched.iter().zip(before) {
            let after = world.get(key).await;
            changed |= after != before;
            match after {
                Some(item) => world.model.insert(place(key), item),
                None => world.model.remove(&place(key)),
            };
        }
        assert!(done || kills || !changed, "a refused write changes nothing");
        if step >= steps / 3 && !made {
            let _ = world.change_late(create_late()).await;
            made = world.late_status().await.is_some();
        }
        if step >= 2 * steps / 3 && made && !removed {
            let delete = GlobalSecondaryIndexUpdate {
                delete: Some(DeleteGlobalSecondaryIndexAction { index_name: LATE.name.into() }),
                ..Default::default()
            };
            let _ = world.change_late(delete).await;
            removed = world.late_status().await != Some(IndexStatus::Active);
        }
        if world.die.below(3) == 0 {
            tokio::task::yield_now().await;
        }
        let status = world.late_status().await;
        met[0] |= status == Some(IndexStatus::Creating);
        met[1] |= status == Some(IndexStatus::Active);
        if step % check_every == 0 || (met[1] && step == steps / 2) {
            world.check(status == Some(IndexStatus::Active)).await;
        }
    }
    assert!(met[1], "the index was seen ready");
    // A small table's is made in one step.
    assert!(met[0] || preload == 0, "the index was seen being made");
    if kills {
        world.restart(i64::MAX);
    }
    while world.late_status().await.is_some() {
        tokio::task::yield_now().await;
    }
    world.check(false).await;
    // Nothing is left of the removed index: each row belongs to an item or an index.
    let range = KeyRange::prefix(b"dj");
    let page = world.store.scan(range, Limit::entries(10_000), Direction::Forward).await.unwrap();
    let expected: usize = LOCAL
        .iter()
        .chain(&GLOBAL)
        .map(|spec| world.model.values().filter(|item| spec.of(item).is_some()).count())
        .sum();
    assert_eq!(page.entries.len(), expected);
    world.worker.abort();
}

#[tokio::test]
async fn every_index_is_what_it_projects_after_each_write() {
    for seed in 1..=6 {
        run(seed, 0, 3, 120, 1, false).await;
    }
}

#[tokio::test]
async fn and_wherever_the_server_is_killed() {
    for seed in 1..=6 {
        run(seed, 0, 3, 150, 3, true).await;
    }
}

#[tokio::test]
async fn an_index_over_many_items_is_made_in_steps_while_they_change() {
    for seed in 1..=2 {
        run(seed, 1_500, 200, 300, 60, seed % 2 == 0).await;
    }
}

#[tokio::test]
async fn what_is_written_between_a_step_s_reading_and_its_commit_is_neither_lost_nor_undone() {
    let mut world = World::new(1, 1).await;
    let of = |sk: i32, more: &[(&str, AttributeValue)]| {
        let mut item = item([("pk", s("p")), ("sk", n(sk))]);
        item.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        item
    };
    let key = [("m", s("m")), ("t", s("t"))];
    for sk in 0..6 {
        world.put(of(sk, &key)).await;
    }
    world.store.gate.store(true, Ordering::Relaxed);
    assert!(world.change_late(create_late()).await);
    world.store.reached.notified().await;
    assert_eq!(world.late_status().await, Some(IndexStatus::Creating));
    // Nothing projected changes; something does; the key does; the item leaves the index; it is
    // deleted; another comes.
    world.put(of(0, &[key.clone().as_slice(), &[("more", s("x"))]].concat())).await;
    world.put(of(1, &[key.clone().as_slice(), &[("note", s("x"))]].concat())).await;
    world.put(of(2, &[("m", s("other")), ("t", s("t"))])).await;
    world.put(of(3, &key[..1])).await;
    let delete =
        DeleteItemInput { table_name: "items".into(), key: of(4, &[]), ..Default::default() };
    world.db.delete_item(&world.caller, delete).await.unwrap();
    world.model.remove(&place(&of(4, &[])));
    world.put(of(7, &key)).await;
    world.store.go_on.notify_one();
    while world.late_status().await != Some(IndexStatus::Active) {
        tokio::task::yield_now().await;
    }
    world.check(true).await;
    world.worker.abort();
}
