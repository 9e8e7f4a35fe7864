//! Tables and items.

use super::{ACTIVE_PATIENCE, Anything, PAYLOAD_BYTES};
use crate::message::{Request, Service};
use crate::server::Server;
use crate::trouble::{Result, Trouble};
use serde::Deserialize;
use serde_json::json;

/// The table that is measured.
pub const TABLE: &str = "bench";

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Described {
    table: Table,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Table {
    table_status: String,
}

/// Makes [`TABLE`] with the string `id` as its key, and waits until it can be used.
pub async fn create_table(server: &Server) -> Result<()> {
    create(
        server,
        json!({
            "TableName": TABLE,
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        }),
    )
    .await
}

/// The same, with an index on `owner` that projects everything.
pub async fn create_indexed_table(server: &Server) -> Result<()> {
    create(
        server,
        json!({
            "TableName": TABLE,
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [
                {"AttributeName": "id", "AttributeType": "S"},
                {"AttributeName": "owner", "AttributeType": "S"},
            ],
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
            "GlobalSecondaryIndexes": [{
                "IndexName": "by-owner",
                "KeySchema": [{"AttributeName": "owner", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
            }],
        }),
    )
    .await
}

/// Makes [`TABLE`] with the string `id` and the number `at` as its key.
pub async fn create_ordered_table(server: &Server) -> Result<()> {
    create(
        server,
        json!({
            "TableName": TABLE,
            "BillingMode": "PAY_PER_REQUEST",
            "AttributeDefinitions": [
                {"AttributeName": "id", "AttributeType": "S"},
                {"AttributeName": "at", "AttributeType": "N"},
            ],
            "KeySchema": [
                {"AttributeName": "id", "KeyType": "HASH"},
                {"AttributeName": "at", "KeyType": "RANGE"},
            ],
        }),
    )
    .await
}

async fn create(server: &Server, create: serde_json::Value) -> Result<()> {
    server.call::<Anything>(Service::DynamoDb, "CreateTable", create).await?;
    let active = || async {
        let describe = json!({"TableName": TABLE});
        let described: Described =
            server.call(Service::DynamoDb, "DescribeTable", describe).await?;
        Ok(described.table.table_status == "ACTIVE")
    };
    server.wait_until("the table is ACTIVE", ACTIVE_PATIENCE, active).await
}

/// The key of item `number`.
pub fn key(number: usize) -> String {
    format!("item-{number:08}")
}

/// Puts item `number`, of 1 KiB.
pub fn put_item(number: usize) -> Request {
    let item = json!({"id": {"S": key(number)}, "data": {"S": "d".repeat(PAYLOAD_BYTES)}});
    let body = json!({"TableName": TABLE, "Item": item});
    Request::post(Service::DynamoDb, "PutItem", body.to_string())
}

/// Items that requests which are replayed write again and again: what is put anew must differ from
/// what is there, or there is nothing to write.
const REWRITTEN: usize = 200;

/// What request `number` puts into the item that it writes.
fn data(number: usize) -> String {
    let letter = b'a' + (number / REWRITTEN % 26) as u8;
    char::from(letter).to_string().repeat(PAYLOAD_BYTES)
}

/// Puts an item of 1 KiB with an owner, another than the same item had before.
pub fn put_owned_item(number: usize) -> Request {
    let item = json!({
        "id": {"S": key(number % REWRITTEN)},
        "owner": {"S": format!("owner-{number:05}")},
        "data": {"S": data(number)},
    });
    let body = json!({"TableName": TABLE, "Item": item});
    Request::post(Service::DynamoDb, "PutItem", body.to_string())
}

/// Items that one BatchWriteItem may carry.
pub const ITEMS_A_BATCH: usize = 25;

/// Puts items from `first` on, of 1 KiB each.
pub fn put_items(first: usize) -> Request {
    let data = "d".repeat(PAYLOAD_BYTES);
    let puts: Vec<_> = (first..first + ITEMS_A_BATCH)
        .map(|number| {
            let item = json!({"id": {"S": key(number)}, "data": {"S": data}});
            json!({"PutRequest": {"Item": item}})
        })
        .collect();
    let body = json!({"RequestItems": {TABLE: puts}});
    Request::post(Service::DynamoDb, "BatchWriteItem", body.to_string())
}

/// Puts four items of 1 KiB each, all or none; others than were there before.
pub fn put_together(number: usize) -> Request {
    let (first, data) = (4 * (number % REWRITTEN), data(number));
    let puts: Vec<_> = (first..first + 4)
        .map(|item| {
            let item = json!({"id": {"S": key(item)}, "data": {"S": data}});
            json!({"Put": {"TableName": TABLE, "Item": item}})
        })
        .collect();
    let body = json!({"TransactItems": puts});
    Request::post(Service::DynamoDb, "TransactWriteItems", body.to_string())
}

/// Puts the items of collection `number` of an ordered table, of 1 KiB each.
pub fn put_collection(number: usize, items: usize) -> Request {
    let data = "d".repeat(PAYLOAD_BYTES);
    let puts: Vec<_> = (0..items)
        .map(|at| {
            let at = at.to_string();
            let item = json!({"id": {"S": key(number)}, "at": {"N": at}, "data": {"S": data}});
            json!({"PutRequest": {"Item": item}})
        })
        .collect();
    let body = json!({"RequestItems": {TABLE: puts}});
    Request::post(Service::DynamoDb, "BatchWriteItem", body.to_string())
}

/// Reads collection `number`.
pub fn query(number: usize) -> Request {
    let body = json!({
        "TableName": TABLE,
        "KeyConditionExpression": "id = :id",
        "ExpressionAttributeValues": {":id": {"S": key(number)}},
    });
    Request::post(Service::DynamoDb, "Query", body.to_string())
}

/// How many items an answer to Query holds.
pub fn items_in(answer: &[u8]) -> Result<usize> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Got {
        items: Vec<Anything>,
    }
    Ok(super::read::<Got>("Query", answer)?.items.len())
}

/// Deletes [`TABLE`].
pub async fn delete_table(server: &Server) -> Result<()> {
    let delete = json!({"TableName": TABLE});
    server.call::<Anything>(Service::DynamoDb, "DeleteTable", delete).await.map(|_| ())
}

/// Reads the item with key `id`.
pub fn get_item(id: &str) -> Request {
    let body = json!({"TableName": TABLE, "Key": {"id": {"S": id}}, "ConsistentRead": true});
    Request::post(Service::DynamoDb, "GetItem", body.to_string())
}

/// Whether an answer to GetItem holds an item.
pub fn found(answer: &[u8]) -> Result<bool> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Got {
        item: Option<Anything>,
    }
    Ok(super::read::<Got>("GetItem", answer)?.item.is_some())
}

/// A number of the item in an answer to GetItem, if there is one.
pub fn number(answer: &[u8], attribute: &str) -> Result<Option<u64>> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Got {
        item: Option<std::collections::BTreeMap<String, Value>>,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Value {
        n: Option<String>,
    }
    let item = super::read::<Got>("GetItem", answer)?.item;
    let value = item.and_then(|mut item| item.remove(attribute)).and_then(|value| value.n);
    let read = |text: String| text.parse().map_err(|_| Trouble::wrong("GetItem", text));
    value.map(read).transpose()
}

/// How many items the table holds.
pub async fn count(server: &Server) -> Result<u64> {
    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Scanned {
        count: u64,
        last_evaluated_key: Option<serde_json::Value>,
    }
    let mut total = 0;
    let mut from = None;
    loop {
        let mut scan = json!({"TableName": TABLE, "Select": "COUNT", "ConsistentRead": true});
        if let (Some(key), Some(fields)) = (from.take(), scan.as_object_mut()) {
            fields.insert("ExclusiveStartKey".into(), key);
        }
        let page: Scanned = server.call(Service::DynamoDb, "Scan", scan).await?;
        total += page.count;
        match page.last_evaluated_key {
            Some(key) => from = Some(key),
            None => return Ok(total),
        }
    }
}
