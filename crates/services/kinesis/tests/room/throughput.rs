use crate::house::{House, id, named, refusal, start};
use aws_api::kinesis::*;
use bytes::Bytes;
use service_kinesis::{Room, Throughput};
use std::time::Duration;

const OVER: &str = "ProvisionedThroughputExceededException";
const TEXT: &str =
    "Rate exceeded for shard shardId-000000000000 in stream clicks under account 000000000000.";

async fn limited(shards: i32) -> House {
    let mut house = House::new();
    house.room = Room::limited(house.store.clone(), house.ambient.clone(), Throughput::Aws);
    house.create("clicks", shards).await.unwrap();
    house
}

fn metric(house: &House, wanted: &str) -> f64 {
    let all = house.ambient.metrics.all();
    all.iter().find(|(name, _)| name.metric == wanted).map_or(0.0, |(_, found)| found.sum)
}

#[tokio::test]
async fn a_shard_takes_a_thousand_records_a_second_and_tells_each_record_over() {
    let house = limited(1).await;
    let batch = |count: usize| (0..count).map(|i| ("k".to_owned(), i.to_string())).collect();
    for (count, failed) in [(500, 0), (400, 0), (200, 100), (10, 10)] {
        let put = house.put_all(batch(count)).await;
        assert_eq!(put.failed_record_count, Some(failed));
        let over = put.records.iter().filter(|record| record.error_code.is_some());
        for record in over {
            assert_eq!(record.error_code.as_deref(), Some(OVER));
            assert_eq!(record.error_message.as_deref(), Some(TEXT));
            assert_eq!((&record.sequence_number, &record.shard_id), (&None, &None));
        }
        // The first ones go in, in their order.
        assert!(put.records.iter().rev().take(failed as usize).all(|r| r.error_code.is_some()));
    }
    assert_eq!(refusal(house.put("k", "x").await), (OVER.to_owned(), TEXT.to_owned()));
    assert_eq!(metric(&house, "WriteProvisionedThroughputExceeded"), 111.0);
    assert_eq!(metric(&house, "PutRecords.ThrottledRecords"), 110.0);
    assert_eq!(metric(&house, "PutRecords.FailedRecords"), 0.0);
    assert_eq!(metric(&house, "IncomingRecords"), 1_000.0);
    house.clock.advance(Duration::from_millis(100));
    assert_eq!(house.put_all(batch(200)).await.failed_record_count, Some(100));
    assert_eq!(house.read_all(0).await, 1_100);
}

#[tokio::test]
async fn each_shard_has_its_own_mebibyte_a_second() {
    let house = limited(2).await;
    let put = async |hash: &str| {
        let input = PutRecordInput {
            stream_name: named(),
            partition_key: "k".to_owned(),
            explicit_hash_key: Some(hash.to_owned()),
            data: Bytes::from(vec![0; 400 << 10]),
            ..Default::default()
        };
        house.room.put_record(&house.caller, input).await
    };
    let other = u128::MAX.to_string();
    for (hash, taken) in [("0", true), ("0", true), ("0", false), (&other, true), (&other, true)] {
        assert_eq!(put(hash).await.is_ok(), taken, "{hash}");
    }
    house.clock.advance(Duration::from_secs(1));
    put("0").await.unwrap();
}

#[tokio::test]
async fn a_shard_is_read_five_times_a_second_and_after_ten_mebibytes_not_for_five() {
    let house = limited(1).await;
    let at = house.trim_horizon(0).await;
    for _ in 0..5 {
        house.get(&at, 1).await.unwrap();
    }
    assert_eq!(refusal(house.get(&at, 1).await), (OVER.to_owned(), TEXT.to_owned()));
    assert_eq!(metric(&house, "ReadProvisionedThroughputExceeded"), 1.0);
    for _ in 0..4 {
        house.iterator(start(0, ShardIteratorType::Latest)).await.unwrap();
    }
    let sixth = house.iterator(start(0, ShardIteratorType::Latest)).await;
    assert_eq!(refusal(sixth).0, OVER);

    for _ in 0..12 {
        house.clock.advance(Duration::from_secs(2));
        house.put("k", &"x".repeat(1_000_000)).await.unwrap();
    }
    assert_eq!(house.get(&at, 100).await.unwrap().records.len(), 10);
    house.clock.advance(Duration::from_millis(4_700));
    assert_eq!(refusal(house.get(&at, 1).await).0, OVER);
    house.clock.advance(Duration::from_millis(300));
    house.get(&at, 1).await.unwrap();
}

/// The same calls at the same times meet the same limits; and without limits none.
#[tokio::test]
async fn limits_are_off_unless_asked_for() {
    let house = House::with_stream(1).await;
    let batch = |_| (0..500).map(|i| ("k".to_owned(), i.to_string())).collect();
    for i in 0..4 {
        assert_eq!(house.put_all(batch(i)).await.failed_record_count, Some(0));
    }
    let at = house.trim_horizon(0).await;
    for _ in 0..9 {
        house.get(&at, 1).await.unwrap();
    }
    assert_eq!(house.shards().await[0].shard_id, id(0));
}
