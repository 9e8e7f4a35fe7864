//! CloudFormation's types over the room.

use crate::house::{ARN, House};
use aws_api::Guard;
use aws_api::kinesis::*;
use resource::HandlerErrorCode;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_kinesis::resource_types;
use std::sync::Arc;

const STREAM: &str = "AWS::Kinesis::Stream";

/// The types over a house of their own, whose work in the background goes on.
async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::new());
    drop(house.room.start());
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, KinesisInput::structure);
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

fn life_of_stream() -> Life {
    let tag = |key: &str, value: &str| json!({"Key": key, "Value": value});
    Life::new(
        STREAM,
        vec![
            json!({"Name": "clicks", "ShardCount": "2"}),
            json!({"Name": "clicks", "ShardCount": 3, "RetentionPeriodHours": 48,
                "Tags": [tag("b", "1"), tag("a", "2")]}),
            json!({"Name": "clicks", "ShardCount": 2, "RetentionPeriodHours": 24,
                "StreamEncryption": {"EncryptionType": "KMS", "KeyId": "alias/aws/kinesis"},
                "DesiredShardLevelMetrics": ["OutgoingBytes", "IncomingBytes"],
                "Tags": [tag("a", "3")]}),
            json!({"Name": "clicks", "ShardCount": 2, "MaxRecordSizeInKiB": 2048,
                "DesiredShardLevelMetrics": ["ALL"]}),
            json!({"Name": "clicks", "StreamModeDetails": {"StreamMode": "ON_DEMAND"}}),
            json!({"Name": "clicks", "ShardCount": 2, "Tags": []}),
        ],
    )
}

/// Types whose resources hang on a stream, which is there.
fn lives_on_a_stream() -> [Life; 2] {
    let policy = |action: &str| {
        json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action,
            "Principal": {"AWS": "111122223333"}, "Resource": ARN}]})
    };
    let tag = |key: &str| json!({"Key": key, "Value": "v"});
    let consumer = |tags: Value| json!({"ConsumerName": "fast", "StreamARN": ARN, "Tags": tags});
    [
        Life::new(
            "AWS::Kinesis::StreamConsumer",
            vec![consumer(json!([])), consumer(json!([tag("b"), tag("a")])), consumer(json!([]))],
        ),
        Life::new(
            "AWS::Kinesis::ResourcePolicy",
            ["kinesis:PutRecord", "kinesis:GetRecords"]
                .map(|action| json!({"ResourceArn": ARN, "ResourcePolicy": policy(action)}))
                .to_vec(),
        ),
    ]
}

async fn with_stream() -> (Workshop, Arc<House>) {
    let (shop, house) = workshop().await;
    house.create("clicks", 1).await.unwrap();
    (shop, house)
}

#[tokio::test]
async fn what_hangs_on_a_stream_is_what_its_template_says_however_often_it_is_cut() {
    for life in lives_on_a_stream() {
        let (shop, _house) = with_stream().await;
        let made = life.whole(&shop).await;
        if life.type_name == "AWS::Kinesis::ResourcePolicy" {
            assert_eq!(made.physical_id, ARN);
        } else {
            let id = format!("{ARN}/consumer/fast:1795000000");
            assert_eq!(made.physical_id, id);
            let attributes = json!({"ConsumerARN": id, "ConsumerName": "fast", "StreamARN": ARN,
                "ConsumerCreationTimestamp": "2026-11-18T11:06:40Z", "ConsumerStatus": "ACTIVE"});
            assert_eq!(json!(made.attributes), attributes);
        }
        life.in_pieces(with_stream, consumers).await;
    }
}

async fn consumers(house: Arc<House>) -> Value {
    let input = ListStreamConsumersInput { stream_arn: ARN.to_owned(), ..Default::default() };
    let listed = house.room.list_stream_consumers(&house.caller, input).await.unwrap();
    json!(listed.consumers.unwrap().len())
}

/// The streams that there are.
async fn inventory(house: Arc<House>) -> Value {
    let listed = house.room.list_streams(&house.caller, ListStreamsInput::default()).await;
    json!(listed.unwrap().stream_names)
}

#[tokio::test]
async fn a_stream_is_what_its_template_says() {
    let (shop, _house) = workshop().await;
    let made = life_of_stream().whole(&shop).await;
    assert_eq!(made.physical_id, "clicks");
    let arn = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks";
    assert_eq!(made.attributes.get("Arn"), Some(&json!(arn)));
}

#[tokio::test]
async fn a_step_that_was_cut_off_is_gone_on_with() {
    life_of_stream().in_pieces(workshop, inventory).await;
}

/// Which properties take another stream's place: the name alone.
#[tokio::test]
async fn a_stream_is_replaced_by_its_name() {
    let (shop, _house) = workshop().await;
    let one = shop.of(STREAM);
    let stages = life_of_stream().wanted;
    let mut renamed = stages[0].clone();
    renamed["Name"] = json!("other");
    assert!(one.replaces(&stages[0], &renamed).unwrap());
    for stage in &stages {
        assert!(!one.replaces(&stages[0], stage).unwrap(), "{stage}");
    }
}

#[tokio::test]
async fn what_the_service_refuses_fails_in_its_words() {
    let (shop, house) = workshop().await;
    house.create("theirs", 1).await.unwrap();
    let one = shop.of(STREAM);
    let cases = [
        (
            json!({"Name": "theirs", "ShardCount": 1}),
            HandlerErrorCode::AlreadyExists,
            "Resource of type 'AWS::Kinesis::Stream' with identifier 'theirs' already exists.",
        ),
        (
            json!({"Name": "a b", "ShardCount": 1}),
            HandlerErrorCode::InvalidRequest,
            "1 validation error detected: Value 'a b' at 'streamName' failed to satisfy constraint: \
             Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+ (Service: Kinesis, \
             Status Code: 400, Request ID: ",
        ),
        (
            json!({"Name": "none"}),
            HandlerErrorCode::InvalidRequest,
            "ShardCount must be specified for a provisioned stream. (Service: Kinesis, ",
        ),
        (
            json!({"Name": "key", "ShardCount": 1,
            "StreamEncryption": {"EncryptionType": "KMS", "KeyId": "mine"}}),
            HandlerErrorCode::NotFound,
            "Key 'mine' does not exist",
        ),
    ];
    for (wanted, code, text) in cases {
        let failure = one.create(&shop.fresh(), &wanted).await.unwrap_err();
        assert_eq!(failure.code, code, "{failure}");
        assert!(failure.message.starts_with(text), "{failure}");
    }
    // Somebody else's is left alone.
    let listed = inventory(house).await;
    assert_eq!(listed, json!(["key", "theirs"]));
}

#[tokio::test]
async fn an_update_that_came_halfway_is_undone() {
    life_of_stream().undone(workshop).await;
    for life in lives_on_a_stream() {
        life.undone(with_stream).await;
    }
}
