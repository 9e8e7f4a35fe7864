//! CloudFormation's types over the room.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::sync::Arc;
use std::time::Duration;

use aws_api::Guard;
use aws_api::dynamodb::*;
use resource::HandlerErrorCode;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_dynamodb::resource_types;
use support::outside::{STREAM, World};
use support::*;

const TABLE: &str = "AWS::DynamoDB::Table";

/// The types over a house of their own, whose work in the background goes on.
async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::new());
    house.room.connect(World::new().outside());
    let worker = house.room.clone();
    tokio::spawn(async move { worker.run(std::future::pending()).await });
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, DynamoDbInput::structure);
    let api = guarded(house.room.clone(), guard);
    let shop = Workshop {
        types: resource_types(api, house.store.clone()).into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, house)
}

fn definitions_of(names: &[&str]) -> Value {
    names.iter().map(|name| json!({"AttributeName": name, "AttributeType": "S"})).collect()
}

fn keys_of(hash: &str, range: Option<&str>) -> Value {
    let hash = json!({"AttributeName": hash, "KeyType": "HASH"});
    let range = range.map(|range| json!({"AttributeName": range, "KeyType": "RANGE"}));
    std::iter::once(hash).chain(range).collect()
}

/// A template's properties: those that every stage has, and more.
fn stage(definitions: &[&str], more: Value) -> Value {
    let mut all = json!({
        "TableName": "items",
        "AttributeDefinitions": definitions_of(definitions),
        "KeySchema": keys_of("pk", Some("sk")),
        "LocalSecondaryIndexes": [{"IndexName": "local", "KeySchema": keys_of("pk", Some("l")),
            "Projection": {"ProjectionType": "KEYS_ONLY"}}],
        "TimeToLiveSpecification": {"AttributeName": "end", "Enabled": true},
    });
    for (name, value) in more.as_object().unwrap() {
        all[name] = value.clone();
    }
    all
}

fn policy(action: &str, arn: &str) -> Value {
    json!({"PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": action, "Resource": arn}]}})
}

fn units(read: i64) -> Value {
    json!({"ReadCapacityUnits": read, "WriteCapacityUnits": 2})
}

fn index(name: &str, keys: Value, more: Value) -> Value {
    let projection = json!({"ProjectionType": "INCLUDE", "NonKeyAttributes": ["z", "a"]});
    let mut index = json!({"IndexName": name, "KeySchema": keys, "Projection": projection});
    for (name, value) in more.as_object().unwrap() {
        index[name] = value.clone();
    }
    index
}

fn life() -> Life {
    let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/items";
    let one = |more| index("one", keys_of("b", None), more);
    let two = |more| index("two", keys_of("c", Some("b")), more);
    let tag = |key: &str, value: &str| json!({"Key": key, "Value": value});
    Life::new(
        TABLE,
        vec![
            stage(
                &["pk", "sk", "l", "b"],
                json!({
                    "ProvisionedThroughput": units(5),
                    "GlobalSecondaryIndexes": [one(json!({"ProvisionedThroughput": units(5)}))],
                    "StreamSpecification": {"StreamViewType": "NEW_IMAGE"},
                    "KinesisStreamSpecification": {"StreamArn": STREAM},
                    "Tags": [tag("b", "1"), tag("a", "2")],
                    "ResourcePolicy": policy("dynamodb:GetItem", arn),
                }),
            ),
            // Units, a policy less, a tag more, another stream.
            stage(
                &["pk", "sk", "l", "b"],
                json!({
                    "ProvisionedThroughput": units(7),
                    "GlobalSecondaryIndexes": [one(json!({"ProvisionedThroughput": units(6)}))],
                    "StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"},
                    "KinesisStreamSpecification": {"StreamArn": STREAM,
                        "ApproximateCreationDateTimePrecision": "MICROSECOND"},
                    "Tags": [tag("a", "2"), tag("c", "3")],
                    "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": true,
                        "RecoveryPeriodInDays": 7},
                    "SSESpecification": {"SSEEnabled": true, "SSEType": "KMS"},
                    "TableClass": "STANDARD_INFREQUENT_ACCESS",
                    "DeletionProtectionEnabled": true,
                }),
            ),
            // On demand, and an index more.
            stage(
                &["pk", "sk", "l", "b", "c"],
                json!({
                    "BillingMode": "PAY_PER_REQUEST",
                    "OnDemandThroughput": {"MaxReadRequestUnits": 10, "MaxWriteRequestUnits": 20},
                    "GlobalSecondaryIndexes": [two(json!({
                        "OnDemandThroughput": {"MaxReadRequestUnits": 3},
                        "ContributorInsightsSpecification": {"Enabled": true, "Mode": "THROTTLED_KEYS"}
                    })), one(json!({}))],
                    "WarmThroughput": {"ReadUnitsPerSecond": 13000, "WriteUnitsPerSecond": 5000},
                    "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": false},
                    "ContributorInsightsSpecification": {"Enabled": true},
                    "SSESpecification": {"SSEEnabled": false},
                    "TableClass": "STANDARD",
                    "DeletionProtectionEnabled": false,
                }),
            ),
            // Provisioned again, with an index less.
            stage(
                &["pk", "sk", "l", "c", "b"],
                json!({
                    "BillingMode": "PROVISIONED",
                    "ProvisionedThroughput": units(9),
                    "GlobalSecondaryIndexes": [two(json!({"ProvisionedThroughput": units(9)}))],
                    "ContributorInsightsSpecification": {"Enabled": false},
                }),
            ),
            // The last index goes.
            stage(&["pk", "sk", "l"], json!({"BillingMode": "PAY_PER_REQUEST"})),
        ],
    )
}

async fn inventory(house: Arc<House>) -> Value {
    let listed = house.db.list_tables(&house.caller, ListTablesInput::default()).await;
    json!(listed.unwrap().table_names)
}

#[tokio::test]
async fn a_table_is_what_its_template_says() {
    let (shop, _house) = workshop().await;
    let made = life().whole(&shop).await;
    assert_eq!(made.physical_id, "items");
    let arn = "arn:aws:dynamodb:us-east-1:000000000000:table/items";
    assert_eq!(made.attributes.get("Arn"), Some(&json!(arn)));
    let stream = made.attributes.get("StreamArn").and_then(Value::as_str).unwrap();
    assert!(stream.starts_with(&format!("{arn}/stream/")), "{stream}");
}

#[tokio::test]
async fn a_step_that_was_cut_off_is_gone_on_with() {
    life().in_pieces(workshop, inventory).await;
}

#[tokio::test]
async fn items_end_no_more_once_time_to_live_is_out_of_the_template() {
    let (shop, house) = workshop().await;
    let one = shop.of(TABLE);
    let with = stage(&["pk", "sk", "l"], json!({"BillingMode": "PAY_PER_REQUEST"}));
    let mut without = with.clone();
    without.as_object_mut().unwrap().remove("TimeToLiveSpecification");
    one.create(&shop.fresh(), &with).await.unwrap();
    // Twice within an hour is more than the service does.
    assert!(one.update(&shop.fresh(), "items", &with, &without).await.is_err());
    house.clock.advance(Duration::from_secs(3601));
    one.update(&shop.fresh(), "items", &with, &without).await.unwrap();
    let found = one.read(&shop.fresh(), "items", &without).await.unwrap().unwrap();
    assert_eq!(found.properties.get("TimeToLiveSpecification"), None);
}

#[tokio::test]
async fn keys_local_indexes_names_and_types_of_attributes_take_another_table() {
    let (shop, _house) = workshop().await;
    let one = shop.of(TABLE);
    let was = stage(&["pk", "sk", "l"], json!({"BillingMode": "PAY_PER_REQUEST"}));
    let cases = [
        ("TableName", json!("u"), true),
        ("KeySchema", keys_of("pk", None), true),
        ("LocalSecondaryIndexes", json!([]), true),
        ("AttributeDefinitions", definitions_of(&["pk", "sk", "l", "more"]), false),
        ("AttributeDefinitions", definitions_of(&["l", "sk", "pk"]), false),
        ("AttributeDefinitions", json!([{"AttributeName": "pk", "AttributeType": "N"}]), true),
        ("BillingMode", json!("PROVISIONED"), false),
        ("StreamSpecification", json!({"StreamViewType": "KEYS_ONLY"}), false),
        ("SSESpecification", json!({"SSEEnabled": true}), false),
        ("TableClass", json!("STANDARD_INFREQUENT_ACCESS"), false),
    ];
    for (name, value, replaces) in cases {
        let mut now = was.clone();
        now[name] = value;
        assert_eq!(one.replaces(&was, &now).unwrap(), replaces, "{name}: {}", now[name]);
    }
}

#[tokio::test]
async fn what_an_update_can_not_do_is_refused_in_the_words_of_awss_handler() {
    let (shop, _house) = workshop().await;
    let one = shop.of(TABLE);
    let on_demand = |definitions: &[&str], indexes: Value| {
        let more = json!({"BillingMode": "PAY_PER_REQUEST", "GlobalSecondaryIndexes": indexes});
        stage(definitions, more)
    };
    let first = index("one", keys_of("b", None), json!({}));
    let was = on_demand(&["pk", "sk", "l", "b"], json!([first]));
    one.create(&shop.fresh(), &was).await.unwrap();
    let other = index("two", keys_of("b", None), json!({}));
    let changed = index("one", keys_of("b", Some("pk")), json!({}));
    let cases = [
        (
            json!([other]),
            "Cannot perform more than one GSI creation or deletion in a single update",
        ),
        (
            json!([changed]),
            "Cannot update GSI's properties other than Provisioned Throughput and \
            Contributor Insights Specification. You can create a new GSI with a different name.",
        ),
    ];
    for (indexes, text) in cases {
        let now = on_demand(&["pk", "sk", "l", "b"], indexes);
        let failure = one.update(&shop.fresh(), "items", &was, &now).await.unwrap_err();
        assert_eq!(
            (failure.code, failure.message.as_str()),
            (HandlerErrorCode::InvalidRequest, text)
        );
        // What undoes it has nothing to do.
        one.update(&shop.fresh(), "items", &now, &was).await.unwrap();
    }
}

#[tokio::test]
async fn what_the_service_refuses_fails_in_its_words() {
    let (shop, house) = workshop().await;
    house.create("items", &[("pk", "S")]).await.unwrap();
    let one = shop.of(TABLE);
    let good = stage(&["pk", "sk", "l"], json!({"BillingMode": "PAY_PER_REQUEST"}));
    let failure = one.create(&shop.fresh(), &good).await.unwrap_err();
    assert_eq!(failure.code, HandlerErrorCode::AlreadyExists, "{failure}");
    let cases = [
        (
            "BillingMode",
            json!("FREE"),
            "1 validation error detected: Value 'FREE' at 'billingMode'",
        ),
        (
            "KinesisStreamSpecification",
            json!({"StreamArn": "arn:aws:kinesis:us-east-1:000000000000:stream/x"}),
            "User does not have a permission to use kinesis stream (Service: DynamoDb, ",
        ),
        (
            "SSESpecification",
            json!({"SSEEnabled": true, "SSEType": "KMS", "KMSMasterKeyId": "mine"}),
            "Millstream does not",
        ),
    ];
    for (name, value, text) in cases {
        let mut wanted = good.clone();
        wanted["TableName"] = json!(format!("of-{name}"));
        wanted[name] = value;
        let failure = one.create(&shop.fresh(), &wanted).await.unwrap_err();
        assert!(failure.message.contains(text), "{failure}");
    }
    // Whoever protects a table from deletion protects it from a stack's, too.
    let mut protected = good.clone();
    protected["TableName"] = json!("protected");
    protected["DeletionProtectionEnabled"] = json!(true);
    one.create(&shop.fresh(), &protected).await.unwrap();
    let failure = one.delete(&shop.fresh(), "protected", &protected).await.unwrap_err();
    let text = "Resource cannot be deleted as it is currently protected against deletion.";
    assert!(failure.message.starts_with(text), "{failure}");
}

#[tokio::test]
async fn an_update_that_came_halfway_is_undone() {
    life().undone(workshop).await;
}
