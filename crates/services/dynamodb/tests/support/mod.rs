//! A room over the store in memory, and short ways to say requests.
#![allow(dead_code, missing_docs, reason = "every test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

pub mod backups;
pub mod outside;
pub mod streams;

use std::collections::BTreeMap;
use std::sync::Arc;

use aws_api::ApiError;
use aws_api::dynamodb::*;
use foundation::{AccountId, Ambient, Caller, Region, Timestamp, VirtualClock};
use service_dynamodb::Room;
use store::{Direction, KeyRange, Limit, Memory, Store};

pub type Item = BTreeMap<String, AttributeValue>;

/// One house with one caller in it.
pub struct House {
    pub room: Arc<Room>,
    pub db: Arc<dyn DynamoDb>,
    pub store: Arc<Memory>,
    pub clock: Arc<VirtualClock>,
    pub ambient: Ambient,
    pub caller: Caller,
}

pub fn now() -> Timestamp {
    Timestamp::from_millis(1_795_000_000_000)
}

pub fn caller(account: &str, region: &str) -> Caller {
    let (account, region) = (AccountId::parse(account).unwrap(), Region::parse(region).unwrap());
    Caller::root(account, region, "request", now())
}

impl House {
    pub fn new() -> House {
        let (ambient, clock) = Ambient::seeded(7, now());
        House::over(Arc::new(Memory::new()), ambient, clock)
    }

    /// Over a store that may hold something already.
    pub fn over(store: Arc<Memory>, ambient: Ambient, clock: Arc<VirtualClock>) -> House {
        let room = Room::new(store.clone(), ambient.clone());
        let caller = caller("000000000000", "us-east-1");
        House { db: room.clone(), room, store, clock, ambient, caller }
    }

    /// With a table `hashes` (pk: S) and a table `ranges` (pk: S, sk: N).
    pub async fn furnished() -> House {
        let house = House::new();
        house.create("hashes", &[("pk", "S")]).await.unwrap();
        house.create("ranges", &[("pk", "S"), ("sk", "N")]).await.unwrap();
        house
    }

    pub async fn create(&self, name: &str, keys: &[(&str, &str)]) -> Result<(), ApiError> {
        self.db.create_table(&self.caller, table(name, keys)).await.map(|_| ())
    }

    pub async fn put(&self, table: &str, item: Item) {
        let input = PutItemInput { table_name: table.into(), item, ..Default::default() };
        self.db.put_item(&self.caller, input).await.unwrap();
    }

    /// How many rows of a kind there are.
    pub async fn rows_of(&self, kind: &[u8; 2]) -> usize {
        let range = KeyRange::prefix(kind);
        let page = self.store.scan(range, Limit::default(), Direction::Forward).await.unwrap();
        assert!(page.next.is_none(), "more than a page");
        page.entries.len()
    }

    pub async fn get(&self, table: &str, key: Item) -> Option<Item> {
        let input = GetItemInput { table_name: table.into(), key, ..Default::default() };
        self.db.get_item(&self.caller, input).await.unwrap().item
    }
}

/// An on-demand table with keys of these names and types.
pub fn table(name: &str, keys: &[(&str, &str)]) -> CreateTableInput {
    let names: Vec<&str> = keys.iter().map(|(name, _)| *name).collect();
    CreateTableInput {
        table_name: name.into(),
        attribute_definitions: Some(definitions(keys)),
        key_schema: Some(elements(&names, 1)),
        billing_mode: Some(BillingMode::PayPerRequest),
        ..Default::default()
    }
}

/// A definition of a global index with keys of these names, of which the first `hash` are the
/// partition key's.
pub fn gsi(name: &str, keys: &[&str], hash: usize, projection: Projection) -> GlobalSecondaryIndex {
    GlobalSecondaryIndex {
        index_name: name.into(),
        key_schema: elements(keys, hash),
        projection,
        ..Default::default()
    }
}

/// The same of a local index.
pub fn lsi(name: &str, keys: &[&str], projection: Projection) -> LocalSecondaryIndex {
    LocalSecondaryIndex { index_name: name.into(), key_schema: elements(keys, 1), projection }
}

pub fn elements(keys: &[&str], hash: usize) -> Vec<KeySchemaElement> {
    let kind = |place| if place < hash { KeyType::Hash } else { KeyType::Range };
    let keys = keys.iter().enumerate();
    keys.map(|(place, name)| KeySchemaElement {
        attribute_name: (*name).into(),
        key_type: kind(place),
    })
    .collect()
}

pub fn definitions(names: &[(&str, &str)]) -> Vec<AttributeDefinition> {
    let definition = |(name, kind): &(&str, &str)| AttributeDefinition {
        attribute_name: (*name).into(),
        attribute_type: ScalarAttributeType::from(*kind),
    };
    names.iter().map(definition).collect()
}

pub fn all() -> Projection {
    Projection { projection_type: Some(ProjectionType::All), non_key_attributes: None }
}

pub fn keys_only() -> Projection {
    Projection { projection_type: Some(ProjectionType::KeysOnly), non_key_attributes: None }
}

pub fn include(names: &[&str]) -> Projection {
    Projection {
        projection_type: Some(ProjectionType::Include),
        non_key_attributes: Some(names.iter().map(|name| (*name).to_owned()).collect()),
    }
}

pub fn s(text: &str) -> AttributeValue {
    AttributeValue::S(text.into())
}

pub fn n(number: impl ToString) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

pub fn item<const N: usize>(attributes: [(&str, AttributeValue); N]) -> Item {
    attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// `:values` of a request.
pub fn values<const N: usize>(values: [(&str, AttributeValue); N]) -> Option<Item> {
    Some(item(values))
}

/// `#names` of a request.
pub fn names<const N: usize>(names: [(&str, &str); N]) -> Option<BTreeMap<String, String>> {
    Some(names.into_iter().map(|(key, name)| (key.to_owned(), name.to_owned())).collect())
}

/// The code and the message of a refusal.
pub fn refusal<T: std::fmt::Debug>(result: Result<T, ApiError>) -> (String, String) {
    let error = result.unwrap_err();
    (error.code().to_owned(), error.message().to_owned())
}

/// Asserts that it was refused as a ValidationException with this message.
#[track_caller]
pub fn invalid<T: std::fmt::Debug>(result: Result<T, ApiError>, message: &str) {
    assert_eq!(refusal(result), ("ValidationException".to_owned(), message.to_owned()));
}
