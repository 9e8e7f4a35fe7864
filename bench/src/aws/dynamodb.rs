//! Tables and items.

use super::{ACTIVE_PATIENCE, Anything, PAYLOAD_BYTES};
use crate::message::{Request, Service};
use crate::server::Server;
use crate::trouble::Result;
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
    let create = json!({
        "TableName": TABLE,
        "BillingMode": "PAY_PER_REQUEST",
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
    });
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
