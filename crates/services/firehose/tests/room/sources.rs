//! Kinesis streams as sources.

use crate::house::*;
use aws_api::firehose::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

fn from_kinesis(
    change: impl FnOnce(&mut ExtendedS3DestinationConfiguration),
) -> CreateDeliveryStreamInput {
    CreateDeliveryStreamInput {
        delivery_stream_type: Some(DeliveryStreamType::KinesisStreamAsSource),
        kinesis_stream_source_configuration: Some(KinesisStreamSourceConfiguration {
            kinesis_stream_arn: SOURCE.to_owned(),
            role_arn: ROLE.to_owned(),
        }),
        ..to_s3(change)
    }
}

fn shard(house: &House, id: &str, parents: &[&str], records: &[&str], closed: bool) {
    let records = records.iter().map(|record| bytes::Bytes::from((*record).to_owned())).collect();
    let parents = parents.iter().map(|parent| (*parent).to_owned()).collect();
    house.world.shards.lock().unwrap().insert(id.to_owned(), (parents, records, closed));
    house.world.changed();
}

/// All records that were delivered, sorted.
fn sorted(house: &House) -> String {
    let mut all: Vec<char> = house.under("clicks/").chars().collect();
    all.sort_unstable();
    all.into_iter().collect()
}

#[tokio::test]
async fn shards_are_read_to_their_ends_children_after_their_parents_and_no_record_twice() {
    let mut house = House::new();
    shard(&house, "shard-1", &[], &["a", "b", "c", "d"], false);
    house.create(from_kinesis(|_| ())).await.unwrap();
    house.pass(10).await;
    assert_eq!(house.object().1, "abcd");
    // It is split while nobody looks.
    house = house.restart().await;
    shard(&house, "shard-1", &[], &["a", "b", "c", "d", "e"], true);
    shard(&house, "shard-2", &["shard-1"], &["f", "g"], false);
    house.pass(12).await;
    assert_eq!(sorted(&house), "abcdefg");
    shard(&house, "shard-2", &["shard-1"], &["f", "g", "h"], false);
    house = house.restart().await;
    house.pass(12).await;
    assert_eq!(sorted(&house), "abcdefgh");
    let objects = house.world.objects.lock().unwrap();
    assert!(objects.values().all(|(_, writes)| *writes == 1));
}

#[tokio::test]
async fn a_function_is_told_where_records_come_from() {
    let house = House::new();
    shard(&house, "shard-1", &[], &["a"], false);
    let parameters = [("LambdaArn", FUNCTION), ("BufferIntervalInSeconds", "0")];
    house
        .create(from_kinesis(|it| {
            it.processing_configuration = processing(&[("Lambda", &parameters)]);
        }))
        .await
        .unwrap();
    house.pass(1).await;
    let events = house.world.events.lock().unwrap();
    assert_eq!(events[0]["sourceKinesisStreamArn"], SOURCE);
    let record = &events[0]["records"][0];
    assert_eq!(record["data"], STANDARD.encode("a"));
    let metadata = &record["kinesisRecordMetadata"];
    assert_eq!(metadata["shardId"], "shard-1");
    assert_eq!(metadata["sequenceNumber"], "0");
    assert_eq!(metadata["partitionKey"], "key-0");
    assert_eq!(metadata["approximateArrivalTimestamp"], START.as_millis());
}

#[tokio::test]
async fn nothing_can_be_put_into_such_a_stream_and_its_source_must_be_there() {
    let house = House::new();
    shard(&house, "shard-1", &[], &[], false);
    let mut absent = from_kinesis(|_| ());
    absent.kinesis_stream_source_configuration.as_mut().unwrap().kinesis_stream_arn =
        SOURCE.replace("raw", "none");
    assert!(house.create(absent).await.unwrap_err().is("InvalidArgumentException"));
    house.create(from_kinesis(|_| ())).await.unwrap();
    let refused = house.put("hose", "x").await.unwrap_err();
    assert_eq!(
        refused.message(),
        "This operation is not permitted on KinesisStreamAsSource delivery stream type."
    );
    let shown = house.describe("hose").await.unwrap();
    let source = shown.source.unwrap().kinesis_stream_source_description.unwrap();
    assert_eq!(source.kinesis_stream_arn.as_deref(), Some(SOURCE));
    assert_eq!(source.delivery_start_timestamp, Some(START));
}
