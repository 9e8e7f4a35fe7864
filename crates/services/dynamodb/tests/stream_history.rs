//! A stream is the table's history: replayed, it gives the table, whatever was done to it, by however
//! many, through closed shards, power cuts and restarts.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use aws_api::ApiError;
use aws_api::dynamodb::{
    BatchWriteItemInput, Delete, DeleteItemInput, DeleteRequest, Put, PutItemInput, PutRequest,
    ScanInput, StreamViewType, TransactWriteItem, TransactWriteItemsInput, Update, UpdateItemInput,
    WriteRequest,
};
use proptest::prelude::*;
use service_dynamodb::Room;
use store::sim::{SMALL, Sim, SimDisk};
use support::streams::*;
use support::{House, Item, item, n, s, table, values};
use testing::Fragile;

const KEYS: usize = 5;
const ROLL: Duration = Duration::from_secs(4 * 3600);

/// One request. Each value that is written is written once.
#[derive(Debug, Clone)]
enum Write {
    Put(usize),
    Update(usize),
    Delete(usize),
    Batch(Vec<usize>, usize),
    Transact(usize, usize, usize),
}

#[derive(Debug, Clone)]
enum Step {
    Write(Write),
    /// The shards are closed.
    Roll,
    /// After so many operations of the disk, the power goes.
    PowerCut(u64),
    /// The process is killed.
    Kill,
}

fn write() -> impl Strategy<Value = Write> {
    let key = || 0..KEYS;
    prop_oneof![
        key().prop_map(Write::Put),
        key().prop_map(Write::Update),
        key().prop_map(Write::Delete),
        (proptest::sample::subsequence((0..KEYS).collect::<Vec<_>>(), 1..KEYS), key())
            .prop_map(|(puts, delete)| Write::Batch(puts, delete)),
        (key(), 1..KEYS, 1..KEYS).prop_map(|(put, update, delete)| {
            Write::Transact(put, (put + update) % KEYS, (put + delete) % KEYS)
        }),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        12 => write().prop_map(Step::Write),
        1 => Just(Step::Roll),
        1 => (0..12u64).prop_map(Step::PowerCut),
        1 => Just(Step::Kill),
    ]
}

fn key(number: usize) -> Item {
    item([("k", s(&format!("k{number}")))])
}

fn image(number: usize, value: u64) -> Item {
    item([("k", s(&format!("k{number}"))), ("v", n(value))])
}

/// Carries the request out; the values that it wrote, if it was acknowledged.
async fn carry_out(house: &House, write: &Write, next: &mut u64) -> Result<Vec<u64>, ApiError> {
    let table_name = "changes".to_owned();
    let mut written = Vec::new();
    let mut value = || {
        *next += 1;
        written.push(*next);
        *next
    };
    let update_expression = "SET v = :v";
    match write {
        Write::Put(number) => {
            let item = image(*number, value());
            let input = PutItemInput { table_name, item, ..Default::default() };
            house.db.put_item(&house.caller, input).await?;
        }
        Write::Update(number) => {
            let input = UpdateItemInput {
                table_name,
                key: key(*number),
                update_expression: Some(update_expression.into()),
                expression_attribute_values: values([(":v", n(value()))]),
                ..Default::default()
            };
            house.db.update_item(&house.caller, input).await?;
        }
        Write::Delete(number) => {
            let input = DeleteItemInput { table_name, key: key(*number), ..Default::default() };
            house.db.delete_item(&house.caller, input).await?;
        }
        Write::Batch(puts, delete) => {
            let mut requests: Vec<WriteRequest> = puts
                .iter()
                .map(|number| WriteRequest {
                    put_request: Some(PutRequest { item: image(*number, value()) }),
                    delete_request: None,
                })
                .collect();
            if !puts.contains(delete) {
                requests.push(WriteRequest {
                    put_request: None,
                    delete_request: Some(DeleteRequest { key: key(*delete) }),
                });
            }
            let request_items = BTreeMap::from([(table_name, requests)]);
            let input = BatchWriteItemInput { request_items, ..Default::default() };
            house.db.batch_write_item(&house.caller, input).await?;
        }
        Write::Transact(put, update, delete) => {
            let mut transact_items = vec![
                TransactWriteItem {
                    put: Some(Put {
                        table_name: table_name.clone(),
                        item: image(*put, value()),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
                TransactWriteItem {
                    update: Some(Update {
                        table_name: table_name.clone(),
                        key: key(*update),
                        update_expression: update_expression.into(),
                        expression_attribute_values: values([(":v", n(value()))]),
                        ..Default::default()
                    }),
                    ..Default::default()
                },
            ];
            if delete != update {
                transact_items.push(TransactWriteItem {
                    delete: Some(Delete { table_name, key: key(*delete), ..Default::default() }),
                    ..Default::default()
                });
            }
            let input = TransactWriteItemsInput { transact_items, ..Default::default() };
            house.db.transact_write_items(&house.caller, input).await?;
        }
    }
    Ok(written)
}

/// That the stream, replayed from its beginning, leads from nothing to the table as it is, that
/// each change begins where the one before it ended, and that all values that were acknowledged are
/// told of.
async fn assert_is_history(house: &House, arn: &str, acknowledged: &[u64]) {
    let mut state: BTreeMap<String, String> = BTreeMap::new();
    let mut last: BTreeMap<String, String> = BTreeMap::new();
    let (mut told, mut ids) = (HashSet::new(), HashSet::new());
    for record in house.all_records(arn).await {
        let change = record.dynamodb.unwrap();
        let item = short(&change.keys);
        let before = state.get(&item).cloned().unwrap_or("-".to_owned());
        assert_eq!(short(&change.old_image), before, "{item}");
        let event = match (&change.old_image, &change.new_image) {
            (None, Some(_)) => "INSERT",
            (Some(_), Some(_)) => "MODIFY",
            _ => "REMOVE",
        };
        assert_eq!(record.event_name.unwrap().as_str(), event);
        match &change.new_image {
            Some(_) => state.insert(item.clone(), short(&change.new_image)),
            None => state.remove(&item),
        };
        told.insert(short(&change.new_image));
        assert!(ids.insert(record.event_id.unwrap()));
        let number = change.sequence_number.unwrap();
        let before = last.insert(item, number.clone());
        assert!(before.is_none_or(|before| before < number));
    }
    let input = ScanInput { table_name: "changes".into(), ..Default::default() };
    let items = house.db.scan(&house.caller, input).await.unwrap().items.unwrap();
    let text = |value: &aws_api::dynamodb::AttributeValue| match value {
        aws_api::dynamodb::AttributeValue::S(text) | aws_api::dynamodb::AttributeValue::N(text) => {
            text.clone()
        }
        other => unreachable!("only texts and numbers were written: {other:?}"),
    };
    let shown = |item: &Item| format!("k={} v={}", text(&item["k"]), text(&item["v"]));
    let table: HashSet<String> = items.iter().map(shown).collect();
    assert_eq!(state.into_values().collect::<HashSet<_>>(), table);
    for value in acknowledged {
        assert!(told.iter().any(|new| new.ends_with(&format!(" v={value}"))), "{value}");
    }
}

/// The old process is gone, and writes no more, before the new one begins.
fn stop(house: &mut House, disk: &SimDisk) {
    disk.cut_power();
    house.room = Room::new(house.store.clone(), house.ambient.clone());
    house.db = house.room.clone();
}

fn reopen(house: &mut House, disk: &SimDisk, seed: u64) {
    let store = Sim::open(disk, SMALL, seed).unwrap();
    house.room = Room::new(Arc::new(store), house.ambient.clone());
    house.db = house.room.clone();
}

async fn run(steps: Vec<Step>, seed: u64) {
    let disk = SimDisk::new(seed);
    let mut house = House::new();
    reopen(&mut house, &disk, seed);
    let input = aws_api::dynamodb::CreateTableInput {
        stream_specification: enabled(StreamViewType::NewAndOldImages),
        ..table("changes", &[("k", "S")])
    };
    house.db.create_table(&house.caller, input).await.unwrap();
    let arn = house.shown("changes").await.latest_stream_arn.unwrap();
    let (mut acknowledged, mut next, mut rolls) = (Vec::new(), 0, 0);
    for step in steps {
        match step {
            Step::Write(write) => {
                if let Ok(written) = carry_out(&house, &write, &mut next).await {
                    acknowledged.extend(written);
                }
            }
            Step::Roll if rolls < 4 => {
                rolls += 1;
                house.clock.advance(ROLL);
                // The power may go at any of its commits.
                let _ = house.room.keep_streams().await;
            }
            Step::Roll => {}
            Step::PowerCut(after) => disk.cut_power_after(after),
            Step::Kill => {
                stop(&mut house, &disk);
                disk.restart_after_kill();
                reopen(&mut house, &disk, seed);
            }
        }
        if disk.is_off() {
            stop(&mut house, &disk);
            disk.restart_after_power_cut();
            reopen(&mut house, &disk, seed);
        }
    }
    stop(&mut house, &disk);
    disk.restart_after_kill();
    reopen(&mut house, &disk, seed);
    house.room.keep_streams().await.unwrap();
    assert_is_history(&house, &arn, &acknowledged).await;
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 40,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn replayed_a_stream_gives_the_table(
        steps in proptest::collection::vec(step(), 1..80),
        seed: u64,
    ) {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(run(steps, seed));
    }
}

/// Several write at once while shards are closed and machines stop.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_writers_make_one_history() {
    const WRITERS: u64 = 4;
    for round in 0..6 {
        let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewAndOldImages).await;
        let house = Arc::new(house);
        let done = Arc::new(AtomicBool::new(false));
        let roller = tokio::spawn({
            let (house, done) = (house.clone(), done.clone());
            async move {
                for _ in 0..5 {
                    for _ in 0..50 {
                        tokio::task::yield_now().await;
                    }
                    house.clock.advance(ROLL);
                    house.room.keep_streams().await.unwrap();
                    if done.load(Ordering::SeqCst) {
                        return;
                    }
                }
            }
        });
        let mut writers = Vec::new();
        for writer in 0..WRITERS {
            let house = house.clone();
            writers.push(tokio::spawn(async move {
                let mut own =
                    House::over(house.store.clone(), house.ambient.clone(), house.clock.clone());
                // Half of them on machines that stop, and start again.
                let start = |own: &mut House, commits: usize| {
                    let store =
                        Fragile::over(house.store.clone(), commits, commits.is_multiple_of(2));
                    own.room = Room::new(store, house.ambient.clone());
                    own.db = own.room.clone();
                };
                if writer % 2 == 0 {
                    start(&mut own, 7);
                }
                let (mut acknowledged, mut next) = (Vec::new(), (writer + 1) * 1_000_000);
                for step in 0..120usize {
                    let at = step * 7 + writer as usize + round;
                    let write = match step % 5 {
                        0 => Write::Put(at % KEYS),
                        1 => Write::Update(at % KEYS),
                        2 => Write::Batch(vec![at % KEYS, (at + 1) % KEYS], (at + 2) % KEYS),
                        3 => Write::Transact(at % KEYS, (at + 1) % KEYS, (at + 2) % KEYS),
                        _ => Write::Delete(at % KEYS),
                    };
                    match carry_out(&own, &write, &mut next).await {
                        Ok(written) => acknowledged.extend(written),
                        Err(_) => start(&mut own, step % 9),
                    }
                    tokio::task::yield_now().await;
                }
                acknowledged
            }));
        }
        let mut acknowledged = Vec::new();
        for writer in writers {
            acknowledged.extend(writer.await.unwrap());
        }
        done.store(true, Ordering::SeqCst);
        roller.await.unwrap();
        assert!(acknowledged.len() > 100);
        assert_is_history(&house, &arn, &acknowledged).await;
    }
}
