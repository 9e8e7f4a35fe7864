//! Restored tables and backups have the very state that the table had, whatever is written while
//! they are copied and however often the server is killed meanwhile.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use aws_api::dynamodb::*;
use foundation::{Ambient, Timestamp};
use proptest::prelude::*;
use service_dynamodb::Room;
use store::{Batch, Direction, KeyRange, Limit, Memory, Outcome, Store, StoreError};
use support::*;
use testing::{Gate, Gated};
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

/// A store whose commits happen one by one, as they are let through.
struct Turnstile {
    turns: Semaphore,
}

#[async_trait]
impl Gate for Turnstile {
    async fn commit(&self, store: &dyn Store, batch: Batch) -> Result<Outcome, StoreError> {
        self.turns.acquire().await.unwrap().forget();
        store.commit(batch).await
    }
}

/// A worker in the background of a house, as another process over the same store.
struct Worker {
    gate: Arc<Gated<Turnstile>>,
    task: JoinHandle<()>,
}

impl Worker {
    fn start(house: &House, ambient: &Ambient) -> Worker {
        let gate = Gated::new(house.store.clone(), Turnstile { turns: Semaphore::new(0) });
        let room = Room::new(gate.clone(), ambient.clone());
        let task = tokio::spawn(async move { room.run(std::future::pending()).await });
        Worker { gate, task }
    }

    /// Lets one commit through.
    async fn step(&self) {
        self.gate.turns.add_permits(1);
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
    }

    /// As kill -9 would: nothing is told to it.
    async fn kill(self) {
        self.task.abort();
        assert!(self.task.await.unwrap_err().is_cancelled());
    }
}

/// What one step of a test does to the table.
#[derive(Debug, Clone)]
enum Step {
    Put(u16, u8),
    Delete(u16),
    /// Adds to `v`, making the item where there is none.
    Add(u16),
    Batch(Vec<(u16, Option<u8>)>),
    /// Moves one from item to item: the sum of `m` stays.
    Move(u16, u16),
    Wait(u16),
}

type State = BTreeMap<u16, Item>;

fn key_of(row: u16) -> Item {
    item([("pk", s(["a", "b", "c"][usize::from(row % 3)])), ("sk", n(row / 3))])
}

fn with(row: u16, name: &str, value: AttributeValue) -> Item {
    let mut made = key_of(row);
    made.insert(name.into(), value);
    made
}

/// The table as the test knows it, with every state that it ever had.
struct Model {
    state: State,
    past: Vec<(Timestamp, State)>,
}

impl Model {
    fn at(&self, time: Timestamp) -> State {
        let states = self.past.iter().rev();
        states.clone().find(|(since, _)| *since <= time).unwrap().1.clone()
    }

    async fn apply(&mut self, house: &House, now: Timestamp, step: &Step) {
        match step {
            Step::Put(row, value) => {
                let made = with(*row, "v", n(value));
                house.put("ranges", made.clone()).await;
                self.state.insert(*row, made);
            }
            Step::Delete(row) => {
                let input = DeleteItemInput {
                    table_name: "ranges".into(),
                    key: key_of(*row),
                    ..Default::default()
                };
                house.db.delete_item(&house.caller, input).await.unwrap();
                self.state.remove(row);
            }
            Step::Add(row) => {
                let input = UpdateItemInput {
                    table_name: "ranges".into(),
                    key: key_of(*row),
                    update_expression: Some("ADD v :one".into()),
                    expression_attribute_values: values([(":one", n(1))]),
                    ..Default::default()
                };
                house.db.update_item(&house.caller, input).await.unwrap();
                self.add(*row, "v", 1);
            }
            Step::Batch(parts) => {
                let parts: BTreeMap<u16, Option<u8>> = parts.iter().cloned().collect();
                let requests = parts.iter().map(|(row, value)| WriteRequest {
                    put_request: value.map(|v| PutRequest { item: with(*row, "v", n(v)) }),
                    delete_request: value.is_none().then(|| DeleteRequest { key: key_of(*row) }),
                });
                let input = BatchWriteItemInput {
                    request_items: [("ranges".to_owned(), requests.collect())].into(),
                    ..Default::default()
                };
                house.db.batch_write_item(&house.caller, input).await.unwrap();
                for (row, value) in parts {
                    match value {
                        Some(value) => self.state.insert(row, with(row, "v", n(value))),
                        None => self.state.remove(&row),
                    };
                }
            }
            Step::Move(from, to) if from != to => {
                let add = |row: u16, amount: i8| TransactWriteItem {
                    update: Some(Update {
                        table_name: "ranges".into(),
                        key: key_of(row),
                        update_expression: "ADD m :n".into(),
                        expression_attribute_values: values([(":n", n(amount))]),
                        ..Default::default()
                    }),
                    ..Default::default()
                };
                let input = TransactWriteItemsInput {
                    transact_items: vec![add(*from, -1), add(*to, 1)],
                    ..Default::default()
                };
                house.db.transact_write_items(&house.caller, input).await.unwrap();
                self.add(*from, "m", -1);
                self.add(*to, "m", 1);
            }
            Step::Move(..) => {}
            Step::Wait(_) => return,
        }
        self.past.push((now, self.state.clone()));
    }

    fn add(&mut self, row: u16, name: &str, amount: i64) {
        let item = self.state.entry(row).or_insert_with(|| key_of(row));
        let before = match item.get(name) {
            Some(AttributeValue::N(number)) => number.parse().unwrap(),
            _ => 0,
        };
        item.insert(name.into(), n(before + amount));
    }
}

async fn all(house: &House, table: &str) -> Vec<Item> {
    scan(house, table, None).await
}

async fn scan(house: &House, table: &str, index: Option<&str>) -> Vec<Item> {
    let mut items = Vec::new();
    let mut start = None;
    loop {
        let input = ScanInput {
            table_name: table.into(),
            index_name: index.map(Into::into),
            exclusive_start_key: start,
            ..Default::default()
        };
        let page = house.db.scan(&house.caller, input).await.unwrap();
        items.extend(page.items.unwrap_or_default());
        start = page.last_evaluated_key;
        if start.is_none() {
            items.sort_by_key(|item| format!("{item:?}"));
            return items;
        }
    }
}

fn sorted(state: &State) -> Vec<Item> {
    let mut items: Vec<Item> = state.values().cloned().collect();
    items.sort_by_key(|item| format!("{item:?}"));
    items
}

async fn status(house: &House, table: &str) -> TableStatus {
    let input = DescribeTableInput { table_name: table.into() };
    let answer = house.db.describe_table(&house.caller, input).await.unwrap();
    answer.table.unwrap().table_status.unwrap()
}

async fn backup_status(house: &House, arn: &str) -> BackupStatus {
    let input = DescribeBackupInput { backup_arn: arn.into() };
    let answer = house.db.describe_backup(&house.caller, input).await.unwrap();
    answer.backup_description.unwrap().backup_details.unwrap().backup_status
}

async fn recovery(house: &House, on: bool) {
    let input = UpdateContinuousBackupsInput {
        table_name: "ranges".into(),
        point_in_time_recovery_specification: PointInTimeRecoverySpecification {
            point_in_time_recovery_enabled: on,
            recovery_period_in_days: None,
        },
    };
    house.db.update_continuous_backups(&house.caller, input).await.unwrap();
}

async fn restore(house: &House, target: &str, at: Option<Timestamp>) {
    let input = RestoreTableToPointInTimeInput {
        source_table_name: Some("ranges".into()),
        target_table_name: target.into(),
        restore_date_time: at,
        use_latest_restorable_time: at.is_none().then_some(true),
        ..Default::default()
    };
    let answer = house.db.restore_table_to_point_in_time(&house.caller, input).await.unwrap();
    let table = answer.table_description.unwrap();
    assert_eq!(table.table_status, Some(TableStatus::Creating));
    assert!(table.restore_summary.unwrap().restore_in_progress);
}

async fn entries(house: &House, kind: &'static [u8]) -> usize {
    let range = KeyRange::prefix(kind);
    house.store.scan(range, Limit::entries(10_000), Direction::Forward).await.unwrap().entries.len()
}

#[tokio::test]
async fn a_table_may_be_deleted_at_every_step_of_a_restore() {
    for steps in 0..10 {
        let (ambient, clock) = Ambient::seeded(steps, now());
        let house = House::over(Arc::new(Memory::new()), ambient.clone(), clock);
        house.db.create_table(&house.caller, indexed()).await.unwrap();
        recovery(&house, true).await;
        house.put("ranges", with(1, "v", n(1))).await;
        restore(&house, "restored", None).await;
        house.put("ranges", with(2, "v", n(2))).await;
        let worker = Worker::start(&house, &ambient);
        for _ in 0..steps {
            worker.step().await;
        }
        let delete = DeleteTableInput { table_name: "ranges".into() };
        house.db.delete_table(&house.caller, delete).await.unwrap();
        while entries(&house, b"dc").await > 0 {
            worker.step().await;
        }
        assert_eq!(all(&house, "restored").await, [with(1, "v", n(1))], "{steps}");
        // Neither who restores nor who counts what is left leaves the history behind.
        assert_eq!(entries(&house, b"dh").await, 0, "{steps}");
        worker.kill().await;
    }
}

#[tokio::test]
async fn with_clocks_that_differ_a_moment_is_what_came_before_the_first_later_commit() {
    let (ambient, clock) = Ambient::seeded(7, now());
    let house = House::over(Arc::new(Memory::new()), ambient.clone(), clock);
    house.create("ranges", &[("pk", "S"), ("sk", "N")]).await.unwrap();
    recovery(&house, true).await;
    // A node whose clock is five seconds behind.
    let (behind, late_clock) = Ambient::seeded(8, now());
    let late = House::over(house.store.clone(), behind, late_clock);
    house.clock.advance(Duration::from_secs(5));
    let mut written = Vec::new();
    for row in 0..40 {
        let writer = if row % 3 == 0 { &late } else { &house };
        writer.put("ranges", key_of(row)).await;
        let seconds = u64::from(row);
        written.push(now() + Duration::from_secs(seconds + if row % 3 == 0 { 0 } else { 5 }));
        house.clock.advance(Duration::from_secs(1));
        late.clock.advance(Duration::from_secs(1));
    }
    let worker = Worker::start(&house, &ambient);
    for seconds in 0..=45 {
        let at = now() + Duration::from_secs(seconds);
        let kept = written.iter().position(|time| *time > at).unwrap_or(written.len());
        let target = format!("restored-{seconds}");
        restore(&house, &target, Some(at)).await;
        while status(&house, &target).await != TableStatus::Active {
            worker.step().await;
        }
        assert_eq!(all(&house, &target).await.len(), kept, "{seconds}");
    }
    worker.kill().await;
}

/// The table, with a global and a local index that items with `v` are in.
fn indexed() -> CreateTableInput {
    let key = |hash: &str, range: Option<&str>| {
        let element =
            |name: &str, key_type| KeySchemaElement { attribute_name: name.into(), key_type };
        let hash = element(hash, KeyType::Hash);
        [Some(hash), range.map(|range| element(range, KeyType::Range))]
            .into_iter()
            .flatten()
            .collect()
    };
    let projection =
        || Projection { projection_type: Some(ProjectionType::All), non_key_attributes: None };
    let mut input = table("ranges", &[("pk", "S"), ("sk", "N")]);
    input.attribute_definitions.as_mut().unwrap().push(AttributeDefinition {
        attribute_name: "v".into(),
        attribute_type: ScalarAttributeType::N,
    });
    CreateTableInput {
        global_secondary_indexes: Some(vec![GlobalSecondaryIndex {
            index_name: "by-v".into(),
            key_schema: key("v", None),
            projection: projection(),
            ..Default::default()
        }]),
        local_secondary_indexes: Some(vec![LocalSecondaryIndex {
            index_name: "local-v".into(),
            key_schema: key("pk", Some("v")),
            projection: projection(),
        }]),
        ..input
    }
}

/// Rows enough for several steps of the worker.
const ROWS: u16 = 400;

async fn run(before: Vec<Step>, during: Vec<(Step, bool, bool)>, moments: Vec<u16>) {
    let (ambient, clock) = Ambient::seeded(7, now());
    let house = House::over(Arc::new(Memory::new()), ambient.clone(), clock);
    house.db.create_table(&house.caller, indexed()).await.unwrap();
    let mut model = Model { state: State::new(), past: Vec::new() };
    for row in (0..ROWS).filter(|row| row % 7 != 0) {
        model.apply(&house, now(), &Step::Put(row, 0)).await;
    }
    recovery(&house, true).await;
    let start = now();
    for step in &before {
        if let Step::Wait(ms) = step {
            house.clock.advance(Duration::from_millis((*ms).into()));
        }
        model.apply(&house, ambient.now(), step).await;
    }
    // Restores to any millisecond so far, one to the present, and a backup, all at once.
    let span = ambient.now().since(start).as_millis() as u64;
    let mut expected = Vec::new();
    for (index, moment) in moments.iter().enumerate() {
        let at = start + Duration::from_millis(span * u64::from(*moment) / u64::from(u16::MAX));
        let target = format!("restored-{index}");
        restore(&house, &target, Some(at)).await;
        expected.push((target, model.at(at)));
    }
    restore(&house, "latest", None).await;
    expected.push(("latest".into(), model.state.clone()));
    let input = CreateBackupInput { table_name: "ranges".into(), backup_name: "kept".into() };
    let made = house.db.create_backup(&house.caller, input).await.unwrap().backup_details.unwrap();
    assert_eq!(made.backup_status, BackupStatus::Creating);
    let kept = model.state.clone();
    // What goes on meanwhile is in none of them; switching recovery off disturbs nobody.
    let mut worker = Worker::start(&house, &ambient);
    for (index, (step, turn, kill)) in during.iter().enumerate() {
        if let Step::Wait(ms) = step {
            house.clock.advance(Duration::from_millis((*ms).into()));
        }
        model.apply(&house, ambient.now(), step).await;
        if *turn {
            worker.step().await;
        }
        if *kill {
            worker.kill().await;
            worker = Worker::start(&house, &ambient);
        }
        if index == during.len() / 2 {
            recovery(&house, false).await;
        }
    }
    recovery(&house, false).await;
    let mut turns = 0;
    while entries(&house, b"dc").await > 0 {
        worker.step().await;
        turns += 1;
        assert!(turns < 1_000, "the copies don't come to an end");
    }
    for (target, state) in &expected {
        assert_eq!(status(&house, target).await, TableStatus::Active);
        assert_eq!(all(&house, target).await, sorted(state), "{target}");
        let with_v: State =
            state.clone().into_iter().filter(|(_, item)| item.contains_key("v")).collect();
        for index in ["by-v", "local-v"] {
            assert_eq!(
                scan(&house, target, Some(index)).await,
                sorted(&with_v),
                "{target} {index}"
            );
        }
    }
    assert_eq!(all(&house, "ranges").await, sorted(&model.state));
    assert_eq!(entries(&house, b"dh").await, 0, "the history outlives its use");
    // The backup survives its table.
    assert_eq!(backup_status(&house, &made.backup_arn).await, BackupStatus::Available);
    let delete = DeleteTableInput { table_name: "ranges".into() };
    house.db.delete_table(&house.caller, delete).await.unwrap();
    let input = RestoreTableFromBackupInput {
        backup_arn: made.backup_arn.clone(),
        target_table_name: "ranges".into(),
        ..Default::default()
    };
    house.db.restore_table_from_backup(&house.caller, input).await.unwrap();
    while status(&house, "ranges").await != TableStatus::Active {
        worker.step().await;
    }
    assert_eq!(all(&house, "ranges").await, sorted(&kept));
    let input = DescribeBackupInput { backup_arn: made.backup_arn };
    let described = house.db.describe_backup(&house.caller, input).await.unwrap();
    let source = described.backup_description.unwrap().source_table_details.unwrap();
    assert_eq!(source.item_count, Some(kept.len() as i64));
    worker.kill().await;
}

fn step() -> impl Strategy<Value = Step> {
    let row = || 0..ROWS;
    let part = (row(), proptest::option::of(any::<u8>()));
    prop_oneof![
        3 => (row(), any::<u8>()).prop_map(|(row, value)| Step::Put(row, value)),
        2 => row().prop_map(Step::Delete),
        2 => row().prop_map(Step::Add),
        1 => proptest::collection::vec(part, 1..10).prop_map(Step::Batch),
        2 => (row(), row()).prop_map(|(from, to)| Step::Move(from, to)),
        3 => (0..2_000u16).prop_map(Step::Wait),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn every_moment_is_restored_as_it_was(
        before in proptest::collection::vec(step(), 0..60),
        during in proptest::collection::vec((step(), any::<bool>(), prop::bool::weighted(0.1)), 1..60),
        moments in proptest::collection::vec(any::<u16>(), 1..4),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(run(before, during, moments));
    }
}
