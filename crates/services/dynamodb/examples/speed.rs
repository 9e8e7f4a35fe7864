//! What the room itself costs: what a PutItem asks for, and GetItem, PutItem and BatchWriteItem of
//! items of 1 KiB over the store in memory, without protocol and network. `cargo run --release --example speed -p
//! service-dynamodb`
#![allow(clippy::unwrap_used, reason = "an example may stop when something fails")]

use std::collections::BTreeMap;
use std::sync::Arc;

use aws_api::Access;
use aws_api::dynamodb::*;
use foundation::{AccountId, Ambient, Caller, Principal, Region};
use service_dynamodb::Room;
use store::Memory;

const ROUNDS: u64 = 200_000;
const ITEMS: u64 = 10_000;

fn key(index: u64) -> BTreeMap<String, AttributeValue> {
    let pk = AttributeValue::S(format!("item{:05}", index % ITEMS));
    BTreeMap::from([("pk".to_owned(), pk)])
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
    db.create_table(&caller, table).await.unwrap();

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
}
