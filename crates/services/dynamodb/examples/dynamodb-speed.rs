//! What the room itself costs, without protocol and network: what a PutItem asks for, and GetItem,
//! PutItem, BatchWriteItem and Query of items of 1 KiB over the store in memory; then PutItem into
//! tables without and with a global index, in memory and durable (32 at once).
//! `cargo run --release --example dynamodb-speed -p service-dynamodb [DIRECTORY]`; without a directory, the
//! durable part is left out.
#![allow(clippy::unwrap_used, reason = "an example may stop when something fails")]

use std::collections::BTreeMap;
use std::sync::Arc;

use aws_api::Access;
use aws_api::dynamodb::*;
use foundation::{AccountId, Ambient, Caller, Principal, Region};
use service_dynamodb::Room;
use store::{Memory, Options, Store, open_embedded};

const ROUNDS: u64 = 200_000;
const ITEMS: u64 = 10_240;
/// How many put at once.
const WRITERS: u64 = 32;

fn key(index: u64) -> BTreeMap<String, AttributeValue> {
    let pk = AttributeValue::S(format!("item{:05}", index % ITEMS));
    BTreeMap::from([("pk".to_owned(), pk)])
}

/// One of those who have ten items each.
fn player(index: u64) -> AttributeValue {
    AttributeValue::S(format!("user{:05}", index % (ITEMS / 10)))
}

/// About 1 KiB in five attributes.
fn item(index: u64) -> BTreeMap<String, AttributeValue> {
    let mut item = key(index);
    item.insert("at".to_owned(), AttributeValue::N(index.to_string()));
    item.insert("user".to_owned(), AttributeValue::S("u".repeat(40)));
    item.insert("page".to_owned(), AttributeValue::S("p".repeat(100)));
    item.insert("body".to_owned(), AttributeValue::S("b".repeat(850)));
    item
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let ambient = Ambient::system();
    let room = Room::new(Arc::new(Memory::new()), ambient.clone());
    let db: Arc<dyn DynamoDb> = room.clone();
    let caller = Caller::root(AccountId::DEFAULT, Region::default(), "r", ambient.now());
    let definition = AttributeDefinition {
        attribute_name: "pk".to_owned(),
        attribute_type: ScalarAttributeType::S,
    };
    let element = KeySchemaElement { attribute_name: "pk".to_owned(), key_type: KeyType::Hash };
    let table = CreateTableInput {
        table_name: "speed".to_owned(),
        attribute_definitions: Some(vec![definition]),
        key_schema: Some(vec![element]),
        billing_mode: Some(BillingMode::PayPerRequest),
        ..CreateTableInput::default()
    };
    db.create_table(&caller, table.clone()).await.unwrap();

    let report = |what: &str, count: u64, start: u64| {
        let ns = ambient.clock.monotonic_ns() - start;
        println!("{what}: {:.2} µs each", ns as f64 / count as f64 / 1000.0);
    };
    let principal = Principal::User {
        arn: "arn:aws:iam::000000000000:user/ann".into(),
        name: "ann".into(),
        id: "AIDA".into(),
    };
    let user = Caller { principal, ..caller.clone() };
    let put = DynamoDbInput::PutItem(PutItemInput {
        table_name: "speed".to_owned(),
        item: item(0),
        ..PutItemInput::default()
    });
    let start = ambient.clock.monotonic_ns();
    for _ in 0..ROUNDS {
        assert_eq!(room.asks(&user, &put).await.unwrap().len(), 1);
    }
    report("what PutItem asks for", ROUNDS, start);

    let puts: Vec<_> = (0..ROUNDS)
        .map(|index| PutItemInput {
            table_name: "speed".to_owned(),
            item: item(index),
            ..PutItemInput::default()
        })
        .collect();
    let start = ambient.clock.monotonic_ns();
    for put in puts {
        db.put_item(&caller, put).await.unwrap();
    }
    report("PutItem", ROUNDS, start);

    let kept = CreateTableInput { table_name: "kept".to_owned(), ..table.clone() };
    db.create_table(&caller, kept).await.unwrap();
    let recovery = UpdateContinuousBackupsInput {
        table_name: "kept".to_owned(),
        point_in_time_recovery_specification: PointInTimeRecoverySpecification {
            point_in_time_recovery_enabled: true,
            recovery_period_in_days: None,
        },
    };
    db.update_continuous_backups(&caller, recovery).await.unwrap();
    for (table, what) in [("speed", "without"), ("kept", "with point-in-time recovery")] {
        let puts: Vec<_> = (0..ROUNDS)
            .map(|round| {
                // Each is a change: an item that stays as it was has no history.
                let mut item = item(round);
                item.insert("pk".to_owned(), AttributeValue::S(format!("again{}", round % 1_000)));
                PutItemInput { table_name: table.to_owned(), item, ..PutItemInput::default() }
            })
            .collect();
        let start = ambient.clock.monotonic_ns();
        for put in puts {
            db.put_item(&caller, put).await.unwrap();
        }
        report(&format!("PutItem over another, {what}"), ROUNDS, start);
    }

    let gets: Vec<_> = (0..ROUNDS)
        .map(|index| GetItemInput {
            table_name: "speed".to_owned(),
            key: key(index * 7919),
            ..GetItemInput::default()
        })
        .collect();
    let start = ambient.clock.monotonic_ns();
    for get in gets {
        assert!(db.get_item(&caller, get).await.unwrap().item.is_some());
    }
    report("GetItem", ROUNDS, start);

    let batches: Vec<_> = (0..ROUNDS / 25)
        .map(|batch| {
            let request = |index| WriteRequest {
                put_request: Some(PutRequest { item: item(batch * 25 + index) }),
                delete_request: None,
            };
            let requests = (0..25).map(request).collect();
            BatchWriteItemInput {
                request_items: BTreeMap::from([("speed".to_owned(), requests)]),
                ..BatchWriteItemInput::default()
            }
        })
        .collect();
    let start = ambient.clock.monotonic_ns();
    for batch in batches {
        db.batch_write_item(&caller, batch).await.unwrap();
    }
    report("BatchWriteItem, by item", ROUNDS / 25 * 25, start);

    let stores: Vec<(&str, Arc<dyn Store>)> = match std::env::args().nth(1) {
        Some(directory) => {
            let durable = open_embedded(&directory, Options::default()).unwrap();
            vec![("in memory", Arc::new(Memory::new())), ("durable", Arc::new(durable))]
        }
        None => vec![("in memory", Arc::new(Memory::new()))],
    };
    for (kind, store) in stores {
        let room = Room::new(store, ambient.clone());
        for indexes in [0, 1] {
            let name = format!("with-{indexes}");
            let defined = [
                ("pk", ScalarAttributeType::S),
                ("user", ScalarAttributeType::S),
                ("at", ScalarAttributeType::N),
            ];
            let defined = defined.into_iter().take(1 + 2 * indexes);
            let key =
                |name: &str, key_type| KeySchemaElement { attribute_name: name.into(), key_type };
            let index = GlobalSecondaryIndex {
                index_name: "by_user".to_owned(),
                key_schema: vec![key("user", KeyType::Hash), key("at", KeyType::Range)],
                projection: Projection {
                    projection_type: Some(ProjectionType::All),
                    non_key_attributes: None,
                },
                ..GlobalSecondaryIndex::default()
            };
            let input = CreateTableInput {
                table_name: name.clone(),
                attribute_definitions: Some(
                    defined
                        .map(|(name, attribute_type)| AttributeDefinition {
                            attribute_name: name.to_owned(),
                            attribute_type,
                        })
                        .collect(),
                ),
                global_secondary_indexes: (indexes == 1).then(|| vec![index]),
                ..table.clone()
            };
            room.create_table(&caller, input).await.unwrap();
            // Half of them are new items, half replace one and move its row in the index.
            let start = ambient.clock.monotonic_ns();
            let mut writers = tokio::task::JoinSet::new();
            for writer in 0..WRITERS {
                let (room, caller, name) = (room.clone(), caller.clone(), name.clone());
                writers.spawn(async move {
                    for round in 0..2 * ITEMS / WRITERS {
                        let index = (writer * ITEMS / WRITERS) + round % (ITEMS / WRITERS);
                        let mut item = item(index);
                        let at = AttributeValue::N((index + ITEMS * round).to_string());
                        item.insert("at".to_owned(), at);
                        item.insert("user".to_owned(), player(index));
                        let table_name = name.clone();
                        let put = PutItemInput { table_name, item, ..PutItemInput::default() };
                        room.put_item(&caller, put).await.unwrap();
                    }
                });
            }
            while let Some(done) = writers.join_next().await {
                done.unwrap();
            }
            report(&format!("PutItem, {kind}, {indexes} global indexes"), 2 * ITEMS, start);
            if indexes == 0 {
                continue;
            }
            let start = ambient.clock.monotonic_ns();
            for index in 0..ITEMS {
                let query = QueryInput {
                    table_name: name.clone(),
                    index_name: Some("by_user".to_owned()),
                    key_condition_expression: Some("#u = :u".to_owned()),
                    expression_attribute_names: Some([("#u".to_owned(), "user".to_owned())].into()),
                    expression_attribute_values: Some([(":u".to_owned(), player(index))].into()),
                    limit: Some(10),
                    ..QueryInput::default()
                };
                let found = room.query(&caller, query).await.unwrap();
                assert_eq!(found.count, Some(10));
            }
            report(&format!("Query of 10 items by the index, {kind}"), ITEMS, start);
        }
    }
}
