use crate::house::{House, id, named, refusal, start, texts};
use aws_api::kinesis::*;
use std::time::Duration;
use store::{Direction, KeyRange, Limit};

const HOUR: Duration = Duration::from_secs(3600);

async fn chunks(house: &House) -> usize {
    let range = KeyRange::prefix(b"kr");
    house.store.scan(range, Limit::default(), Direction::Forward).await.unwrap().entries.len()
}

#[tokio::test]
async fn expired_records_are_invisible_at_once_and_removed_by_trimming() {
    let house = House::with_stream(1).await;
    let first = house.put("k", "first").await.unwrap().sequence_number;
    let iterator = GetShardIteratorInput {
        starting_sequence_number: Some(first),
        ..start(0, ShardIteratorType::AtSequenceNumber)
    };
    house.clock.advance(HOUR);
    house.put("k", "second").await.unwrap();
    house.clock.advance(23 * HOUR);
    assert_eq!(texts(&house.read(0, 10).await), ["first", "second"]);
    house.clock.advance(Duration::from_millis(1));
    assert_eq!(texts(&house.read(0, 10).await), ["second"]);
    let old = house.iterator(iterator).await.unwrap();
    assert_eq!(texts(&house.get(&old, 10).await.unwrap().records), ["second"]);

    assert_eq!(chunks(&house).await, 2);
    let due = house.room.trim().await.unwrap();
    assert_eq!(chunks(&house).await, 1);
    assert_eq!(due, Some(house.ambient.now() + HOUR));
    assert_eq!(texts(&house.read(0, 10).await), ["second"]);
}

#[tokio::test]
async fn retention_has_bounds_and_acts() {
    let house = House::with_stream(1).await;
    let increase = |hours| {
        let input = IncreaseStreamRetentionPeriodInput {
            retention_period_hours: hours,
            stream_name: named(),
            ..Default::default()
        };
        house.room.increase_stream_retention_period(&house.caller, input)
    };
    let decrease = |hours| {
        let input = DecreaseStreamRetentionPeriodInput {
            retention_period_hours: hours,
            stream_name: named(),
            ..Default::default()
        };
        house.room.decrease_stream_retention_period(&house.caller, input)
    };
    house.put("k", "kept").await.unwrap();
    for (hours, text) in [(23, "Minimum allowed"), (8761, "Maximum allowed")] {
        assert!(refusal(increase(hours).await).1.starts_with(text));
        assert!(refusal(decrease(hours).await).1.starts_with(text));
    }
    increase(48).await.unwrap();
    assert_eq!(
        refusal(increase(47).await).1,
        "Requested retention period (47 hours) for stream clicks can not be shorter than existing \
         retention period (48 hours). Use DecreaseRetentionPeriod API."
    );
    assert_eq!(refusal(decrease(49).await).0, "InvalidArgumentException");
    house.clock.advance(47 * HOUR);
    house.room.trim().await.unwrap();
    assert_eq!(texts(&house.read(0, 10).await), ["kept"]);
    decrease(24).await.unwrap();
    assert!(house.read(0, 10).await.is_empty());
}

#[tokio::test]
async fn a_closed_shard_goes_when_its_records_have() {
    let house = House::with_stream(1).await;
    house.put("k", "x").await.unwrap();
    house.split(0, "1000").await.unwrap();
    house.clock.advance(25 * HOUR);
    house.room.trim().await.unwrap();
    let left = house.shards().await;
    assert_eq!(left.len(), 2);
    assert_eq!(left[0].parent_shard_id, Some(id(0)));
    let gone = house.iterator(start(0, ShardIteratorType::TrimHorizon)).await;
    assert_eq!(refusal(gone).0, "ResourceNotFoundException");
}

#[tokio::test]
async fn a_deleted_streams_chunks_are_swept_away() {
    let house = House::with_stream(1).await;
    for _ in 0..200 {
        house.put("k", "x").await.unwrap();
    }
    let delete = DeleteStreamInput { stream_name: named(), ..DeleteStreamInput::default() };
    house.room.delete_stream(&house.caller, delete).await.unwrap();
    house.create("clicks", 1).await.unwrap();
    house.put("k", "new").await.unwrap();
    assert_eq!(chunks(&house).await, 201);
    house.room.trim().await.unwrap();
    assert_eq!(chunks(&house).await, 1);
    let all =
        house.store.scan(KeyRange::all(), Limit::default(), Direction::Forward).await.unwrap();
    // The stream, its shard and the chunk.
    assert_eq!(all.entries.len(), 3);
}

#[tokio::test]
async fn the_background_removes_without_being_asked() {
    let house = House::with_stream(1).await;
    house.put("k", "x").await.unwrap();
    let task = house.room.start();
    let mut watch = house.store.watch(store::Key::from_static(b"kr"));
    while house.clock.next_wake().is_none() {
        tokio::task::yield_now().await;
    }
    house.clock.advance(25 * HOUR);
    watch.changed().await;
    assert_eq!(chunks(&house).await, 0);
    task.abort();
}
