//! CloudFormation's type over the room.

use crate::house::{BUCKET, FUNCTION, House, ROLE};
use aws_api::Guard;
use aws_api::firehose::*;
use resource::testing::{Everything, Fuse, Fused, Life, Workshop};
use serde_json::{Value, json};
use service_firehose::resource_types;
use std::sync::Arc;

async fn workshop() -> (Workshop, Arc<House>) {
    let house = Arc::new(House::new());
    let fuse = Arc::new(Fuse::default());
    let table = Fused::new(house.room.clone(), fuse.clone());
    let guard =
        Guard::new(table, Arc::new(Everything)).as_from_outside(&MODEL, FirehoseInput::structure);
    let shop = Workshop {
        types: resource_types(guarded(house.room.clone(), guard)).into_iter().collect(),
        fuse,
        caller: house.caller.clone(),
        ambient: house.ambient.clone(),
        tags: vec![("stack".to_owned(), "s".to_owned())],
    };
    (shop, house)
}

fn lives() -> [Life; 2] {
    let kind = "AWS::KinesisFirehose::DeliveryStream";
    let lambda = json!({"Type": "Lambda", "Parameters": [
        {"ParameterName": "LambdaArn", "ParameterValue": FUNCTION}]});
    let bare = json!({"BucketARN": BUCKET, "RoleARN": ROLE});
    let full = json!({"BucketARN": BUCKET, "RoleARN": ROLE, "Prefix": "raw/",
        "CompressionFormat": "GZIP",
        "BufferingHints": {"SizeInMBs": "1", "IntervalInSeconds": 60},
        "CloudWatchLoggingOptions": {"Enabled": true, "LogGroupName": "g", "LogStreamName": "s"},
        "ProcessingConfiguration": {"Enabled": "true", "Processors": [lambda]}});
    let tags = json!([{"Key": "a", "Value": "1"}]);
    let stream = |extended: &Value| {
        json!({"DeliveryStreamName": "hose", "DeliveryStreamType": "DirectPut",
            "ExtendedS3DestinationConfiguration": extended})
    };
    let mut tagged = stream(&full);
    tagged["Tags"] = tags;
    tagged["DeliveryStreamEncryptionConfigurationInput"] = json!({"KeyType": "AWS_OWNED_CMK"});
    let plain = |prefix: &str| {
        json!({"DeliveryStreamName": "plain", "S3DestinationConfiguration":
            {"BucketARN": BUCKET, "RoleARN": ROLE, "Prefix": prefix}})
    };
    [
        Life::new(kind, vec![stream(&bare), tagged, stream(&bare)]),
        Life::new(kind, vec![plain("a/"), plain("b/")]),
    ]
}

/// The streams that there are.
async fn left(house: Arc<House>) -> Value {
    let listed =
        house.room.list_delivery_streams(&house.caller, ListDeliveryStreamsInput::default()).await;
    json!(listed.unwrap().delivery_stream_names)
}

#[tokio::test]
async fn streams_live_and_are_gone() {
    for life in lives() {
        let made = life.whole(&workshop().await.0).await;
        assert!(made.attributes["Arn"].as_str().unwrap().contains(":deliverystream/"));
    }
}

#[tokio::test]
async fn what_was_cut_off_is_finished_and_nothing_is_made_twice() {
    for life in lives() {
        life.in_pieces(workshop, left).await;
        life.undone(workshop).await;
    }
}

#[tokio::test]
async fn what_a_template_no_longer_says_goes_back_to_its_default() {
    let (shop, house) = workshop().await;
    let [life, _] = lives();
    let one = shop.of(life.type_name);
    one.create(&shop.fresh(), &life.wanted[1]).await.unwrap();
    one.update(&shop.fresh(), "hose", &life.wanted[1], &life.wanted[0]).await.unwrap();
    let shown = house.describe("hose").await.unwrap();
    let destination = shown.destinations[0].extended_s3_destination_description.clone().unwrap();
    assert_eq!(destination.compression_format, CompressionFormat::Uncompressed);
    assert_eq!(destination.prefix.unwrap_or_default(), "");
    assert_eq!(destination.buffering_hints.interval_in_seconds, Some(300));
    assert_eq!(destination.processing_configuration.unwrap().enabled, Some(false));
    // Another kind of destination is another stream.
    let http = json!({"DeliveryStreamName": "hose", "HttpEndpointDestinationConfiguration": {
        "EndpointConfiguration": {"Url": "https://example.com/"}, "S3Configuration":
        {"BucketARN": BUCKET, "RoleARN": ROLE}}});
    assert!(one.replaces(&life.wanted[0], &http).unwrap());
}
