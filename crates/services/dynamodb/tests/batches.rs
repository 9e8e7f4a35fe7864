//! BatchGetItem and BatchWriteItem.

mod support;

use std::collections::BTreeMap;

use aws_api::dynamodb::*;
use support::*;

fn put_request(item: Item) -> WriteRequest {
    WriteRequest { put_request: Some(PutRequest { item }), delete_request: None }
}

fn delete_request(key: Item) -> WriteRequest {
    WriteRequest { put_request: None, delete_request: Some(DeleteRequest { key }) }
}

fn write<const N: usize>(tables: [(&str, Vec<WriteRequest>); N]) -> BatchWriteItemInput {
    let request_items = tables.into_iter().map(|(name, list)| (name.to_owned(), list)).collect();
    BatchWriteItemInput { request_items, ..Default::default() }
}

fn read<const N: usize>(tables: [(&str, Vec<Item>); N]) -> BatchGetItemInput {
    let part = |keys| KeysAndAttributes { keys, ..Default::default() };
    let request_items =
        tables.into_iter().map(|(name, keys)| (name.to_owned(), part(keys))).collect();
    BatchGetItemInput { request_items, ..Default::default() }
}

fn pk(text: &str) -> Item {
    item([("pk", s(text))])
}

#[tokio::test]
async fn batches_write_and_read_several_tables() {
    let house = House::furnished().await;
    house.put("hashes", pk("gone")).await;
    let input = write([
        ("hashes", vec![put_request(pk("a")), put_request(pk("b")), delete_request(pk("gone"))]),
        (
            "arn:aws:dynamodb:us-east-1:000000000000:table/ranges",
            vec![put_request(item([("pk", s("a")), ("sk", n(1)), ("v", n(7))]))],
        ),
    ]);
    let answer = house.db.batch_write_item(&house.caller, input).await.unwrap();
    assert_eq!(answer.unprocessed_items, Some(BTreeMap::new()));
    assert_eq!(answer.consumed_capacity, None);

    let mut input = read([
        ("hashes", vec![pk("b"), pk("gone"), pk("a")]),
        ("ranges", vec![item([("pk", s("a")), ("sk", n(1))])]),
    ]);
    if let Some(part) = input.request_items.get_mut("ranges") {
        part.projection_expression = Some("#v".into());
        part.expression_attribute_names = names([("#v", "v")]);
        part.consistent_read = Some(true);
    }
    input.return_consumed_capacity = Some(ReturnConsumedCapacity::Total);
    let answer = house.db.batch_get_item(&house.caller, input).await.unwrap();
    let responses = answer.responses.unwrap();
    assert_eq!(responses["hashes"], [pk("b"), pk("a")]);
    assert_eq!(responses["ranges"], [item([("v", n(7))])]);
    assert_eq!(answer.unprocessed_keys, Some(BTreeMap::new()));
    let units: Vec<_> =
        answer.consumed_capacity.unwrap().iter().map(|c| c.capacity_units).collect();
    assert_eq!(units, [Some(1.5), Some(1.0)]);
}

#[tokio::test]
async fn a_batch_of_writes_counts_old_items_where_capacity_is_told() {
    let house = House::furnished().await;
    house.put("hashes", item([("pk", s("a")), ("v", s(&"x".repeat(3000)))])).await;
    let mut input = write([("hashes", vec![delete_request(pk("a")), put_request(pk("b"))])]);
    input.return_consumed_capacity = Some(ReturnConsumedCapacity::Total);
    let answer = house.db.batch_write_item(&house.caller, input).await.unwrap();
    assert_eq!(answer.consumed_capacity.unwrap()[0].capacity_units, Some(4.0));
    assert_eq!(house.get("hashes", pk("a")).await, None);
}

#[tokio::test]
async fn batches_are_bounded_and_name_every_item_once() {
    let house = House::furnished().await;
    let keys = |count: usize| (0..count).map(|i| pk(&i.to_string())).collect::<Vec<_>>();
    let puts = |count| keys(count).into_iter().map(put_request).collect::<Vec<_>>();
    house.db.batch_write_item(&house.caller, write([("hashes", puts(25))])).await.unwrap();
    let too_many = write([("hashes", puts(13)), ("ranges", puts(13))]);
    invalid(
        house.db.batch_write_item(&house.caller, too_many).await,
        "Too many items requested for the BatchWriteItem call",
    );
    house.db.batch_get_item(&house.caller, read([("hashes", keys(100))])).await.unwrap();
    let too_many = read([("hashes", keys(100)), ("ranges", keys(1))]);
    invalid(
        house.db.batch_get_item(&house.caller, too_many).await,
        "Too many items requested for the BatchGetItem call",
    );
    let twice = "Provided list of item keys contains duplicates";
    let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/hashes";
    for input in [
        write([("hashes", vec![put_request(pk("a")), delete_request(pk("a"))])]),
        write([("hashes", vec![put_request(pk("a"))]), (arn, vec![put_request(pk("a"))])]),
    ] {
        invalid(house.db.batch_write_item(&house.caller, input).await, twice);
    }
    let input = read([("hashes", vec![pk("a"), pk("b"), pk("a")])]);
    invalid(house.db.batch_get_item(&house.caller, input).await, twice);
}

#[tokio::test]
async fn one_bad_request_keeps_the_whole_batch_from_happening() {
    let house = House::furnished().await;
    let cases = [
        (
            vec![put_request(pk("a")), put_request(item([("v", n(1))]))],
            "One or more parameter values were invalid: Missing the key pk in the item",
        ),
        (
            vec![put_request(pk("a")), delete_request(item([("sk", n(1))]))],
            "The provided key element does not match the schema",
        ),
        (
            vec![put_request(pk("a")), WriteRequest::default()],
            "Supplied WriteRequest is empty, must contain exactly one of PutRequest or DeleteRequest",
        ),
    ];
    for (requests, why) in cases {
        let input = write([("hashes", requests)]);
        invalid(house.db.batch_write_item(&house.caller, input).await, why);
    }
    let input =
        write([("absent", vec![put_request(pk("b"))]), ("hashes", vec![put_request(pk("a"))])]);
    let (code, _) = refusal(house.db.batch_write_item(&house.caller, input).await);
    assert_eq!(code, "ResourceNotFoundException");
    assert_eq!(house.get("hashes", pk("a")).await, None);
}

#[tokio::test]
async fn an_answer_holds_16_megabytes_and_the_rest_is_unprocessed() {
    let house = House::furnished().await;
    let text = "x".repeat(300 * 1024);
    let keys: Vec<Item> = (0..60).map(|i| pk(&i.to_string())).collect();
    for key in &keys {
        let mut item = key.clone();
        item.insert("v".into(), s(&text));
        house.put("hashes", item).await;
    }
    let answer = house.db.batch_get_item(&house.caller, read([("hashes", keys)])).await.unwrap();
    let got = answer.responses.unwrap()["hashes"].len();
    let left = answer.unprocessed_keys.unwrap();
    assert_eq!((got, left["hashes"].keys.len()), (54, 6));
    let input = BatchGetItemInput { request_items: left, ..Default::default() };
    let answer = house.db.batch_get_item(&house.caller, input).await.unwrap();
    assert_eq!(answer.responses.unwrap()["hashes"].len(), 6);
    assert_eq!(answer.unprocessed_keys, Some(BTreeMap::new()));
}
