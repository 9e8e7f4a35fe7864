//! What buckets hold, told once a day.

use crate::house::{House, MIB, bytes, putting};
use aws_api::s3::*;
use foundation::Timestamp;
use std::time::Duration;

/// The day's figures: metric, bucket, storage type, sum, and of how many values.
fn told(house: &House) -> Vec<(String, f64, u64)> {
    let all = house.ambient.metrics.all().into_iter();
    let of_buckets = all.filter(|(name, _)| name.namespace == "AWS/S3");
    of_buckets
        .map(|(name, statistics)| {
            let dimensions: Vec<_> =
                name.dimensions.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let unit = name.unit.as_str();
            let text = format!("{} {} {unit}", name.metric, dimensions.join(" "));
            (text, statistics.sum, statistics.count)
        })
        .collect()
}

#[tokio::test]
async fn buckets_tell_once_a_day_what_they_hold() {
    let mut house = House::with_versions().await;
    house.make("empty").await.unwrap();
    house.put("a", bytes(1, 100)).await;
    house.put("a", bytes(2, 50)).await;
    let rare = PutObjectRequest {
        storage_class: Some(StorageClass::StandardIa),
        ..putting("rare", bytes(3, 7))
    };
    house.send(rare).await.unwrap();
    house.put("gone", bytes(4, 1_000)).await;
    house.delete("gone").await;
    let upload = house.begin("large").await;
    house.part("large", &upload, 1, bytes(5, 5 * MIB)).await.unwrap();
    house.room.tell_storage().await.unwrap();
    let size = |class: &str| format!("BucketSizeBytes BucketName=bbb StorageType={class} Bytes");
    let count = |bucket: &str| {
        format!("NumberOfObjects BucketName={bucket} StorageType=AllStorageTypes Count")
    };
    let standard = (150 + 1_000 + 5 * MIB) as f64;
    let expected = |days: u64| {
        let of = |text: String, each: f64| (text, each * days as f64, days);
        vec![
            of(size("StandardIAStorage"), 7.0),
            of(size("StandardStorage"), standard),
            // Two versions of `a`, `rare`, the version and the marker of `gone`, a part.
            of(count("bbb"), 6.0),
            of(count("empty"), 0.0),
        ]
    };
    assert_eq!(told(&house), expected(1));
    house.reopen();
    house.room.tell_storage().await.unwrap();
    assert_eq!(told(&house), expected(1), "not again on the same day");
    house.clock.advance(Duration::from_hours(24));
    house.room.tell_storage().await.unwrap();
    assert_eq!(told(&house), expected(2));
}

#[tokio::test]
async fn the_day_begins_at_midnight() {
    let house = House::with_bucket().await;
    let room = house.room.clone();
    let running = tokio::spawn(async move { room.run().await });
    let counted = || told(&house).first().map_or(0, |(_, _, count)| *count);
    let settle = async || {
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
    };
    settle().await;
    assert_eq!(counted(), 1, "as soon as the server is there");
    let day_ms = 86_400_000;
    let midnight = (house.ambient.now().as_millis() / day_ms + 1) * day_ms;
    let before = Timestamp::from_millis(midnight - 1).since(house.ambient.now());
    house.clock.advance(before);
    settle().await;
    assert_eq!(counted(), 1);
    house.clock.advance(Duration::from_millis(1));
    settle().await;
    assert_eq!(counted(), 2);
    running.abort();
}
