use crate::house::{House, NOW_MS, id};
use aws_api::seams::{Position, RecordSource};
use foundation::access::{Ask, Authorizer, Decision};
use foundation::{Caller, Timestamp};
use service_kinesis::Source;
use std::sync::Arc;

const ARN: &str = "arn:aws:kinesis:us-east-1:000000000000:stream/clicks";

/// Allows all but one action.
struct AllBut(&'static str);

#[async_trait::async_trait]
impl Authorizer for AllBut {
    async fn decide(&self, _: &Caller, ask: &Ask) -> Decision {
        match ask.action == self.0 {
            true => Decision::Denied("because no identity-based policy allows it".to_owned()),
            false => Decision::Allowed("all".to_owned()),
        }
    }
}

fn source(house: &House) -> Arc<Source> {
    Source::new(house.room.clone(), Arc::new(AllBut("")))
}

#[tokio::test]
async fn records_are_events_as_functions_know_them() {
    let house = House::with_stream(1).await;
    house.clock.advance(std::time::Duration::from_millis(123));
    let put = house.put("key \"1\"", "Hello").await.unwrap();
    let page = source(&house)
        .read(&house.caller, ARN, &id(0), &Position::TrimHorizon, 10, 1 << 20)
        .await
        .unwrap();
    let record = &page.records[0];
    assert_eq!((&record.data[..], record.partition_key.as_str()), (&b"Hello"[..], "key \"1\""));
    assert_eq!(record.arrived, Timestamp::from_millis(NOW_MS + 123));
    let number = put.sequence_number;
    assert_eq!(
        std::str::from_utf8(&record.event).unwrap(),
        format!(
            r#"{{"kinesis":{{"kinesisSchemaVersion":"1.0","partitionKey":"key \"1\"","sequenceNumber":"{number}","data":"SGVsbG8=","approximateArrivalTimestamp":1795000000.123}},"eventSource":"aws:kinesis","eventVersion":"1.0","eventID":"shardId-000000000000:{number}","eventName":"aws:kinesis:record","invokeIdentityArn":"arn:aws:iam::000000000000:root","awsRegion":"us-east-1","eventSourceARN":"{ARN}"}}"#
        )
    );
}

#[tokio::test]
async fn positions_lead_from_page_to_page() {
    let house = House::with_stream(1).await;
    let source = source(&house);
    let read = async |position: &Position, max: usize| {
        source.read(&house.caller, ARN, &id(0), position, max, 1 << 20).await.unwrap()
    };
    // «Latest» is settled by its first read, before anything is there.
    let latest = read(&Position::Latest, 10).await;
    assert!(latest.records.is_empty() && !latest.at_end);
    for i in 0..5 {
        house.put("k", &i.to_string()).await.unwrap();
    }
    for begin in [Position::TrimHorizon, latest.next, Position::AtTimestamp(Timestamp::EPOCH)] {
        let first = read(&begin, 2).await;
        assert_eq!(first.records.len(), 2);
        assert!(matches!(first.next, Position::After(_)));
        let rest = read(&first.next, 10).await;
        assert_eq!(rest.records.len(), 3);
        assert_eq!(read(&rest.next, 10).await.records.len(), 0);
        assert_eq!(read(&rest.next, 10).await.next, rest.next);
    }
    house.split(0, "1000").await.unwrap();
    let page = read(&Position::TrimHorizon, 4).await;
    assert!(!page.at_end);
    assert!(read(&page.next, 4).await.at_end);
    let shards = source.shards(&house.caller, ARN).await.unwrap();
    let shown: Vec<_> = shards.into_iter().map(|shard| (shard.id, shard.parents)).collect();
    assert_eq!(shown, [(id(0), vec![]), (id(1), vec![id(0)]), (id(2), vec![id(0)])]);
}

#[tokio::test]
async fn a_put_and_a_split_wake_the_watch() {
    let house = House::with_stream(1).await;
    let mut watch = source(&house).watch(&house.caller, ARN);
    house.put("k", "x").await.unwrap();
    watch.changed().await;
    let mut watch = source(&house).watch(&house.caller, ARN);
    house.split(0, "1000").await.unwrap();
    watch.changed().await;
    let mut other = source(&house).watch(&house.caller, &ARN.replace("clicks", "click"));
    house.put("k", "x").await.unwrap();
    let none = tokio::select! {
        biased;
        () = other.changed() => false,
        () = tokio::task::yield_now() => true,
    };
    assert!(none, "a stream of another name woke the watch");
}

#[tokio::test]
async fn a_shards_watch_wakes_for_its_records_its_end_and_a_stream_made_again() {
    let house = House::with_stream(2).await;
    let shard_of = async |key: &str| house.put(key, "x").await.unwrap().shard_id;
    let mut keys = [None, None];
    for n in 0..50 {
        let key = format!("key-{n}");
        let place = usize::from(shard_of(&key).await == id(1));
        keys[place].get_or_insert(key);
    }
    let [Some(zero), Some(one)] = keys else { panic!("one shard takes all") };
    let source = source(&house);
    let mut watch = source.watch_shard(&house.caller, ARN, &id(0)).await;
    shard_of(&one).await;
    let none = tokio::select! {
        biased;
        () = watch.changed() => false,
        () = tokio::task::yield_now() => true,
    };
    assert!(none, "a record of the other shard woke the watch");
    shard_of(&zero).await;
    watch.changed().await;
    house.split(0, "1000").await.unwrap();
    watch.changed().await;
    house.delete(true).await.unwrap();
    watch.changed().await;
    house.create("clicks", 1).await.unwrap();
    // Whatever is left of that, each record wakes it again.
    for _ in 0..3 {
        let quiet = async {
            for _ in 0..10 {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            () = async { loop { watch.changed().await } } => {}
            () = quiet => {}
        }
        shard_of(&zero).await;
        watch.changed().await;
    }
}

#[tokio::test]
async fn each_action_is_needed() {
    let house = House::with_stream(1).await;
    for (action, reads, lists) in [
        ("kinesis:GetRecords", false, true),
        ("kinesis:GetShardIterator", false, true),
        ("kinesis:DescribeStream", true, false),
        ("kinesis:ListShards", true, false),
    ] {
        let source = Source::new(house.room.clone(), Arc::new(AllBut(action)));
        let read = source.read(&house.caller, ARN, &id(0), &Position::TrimHorizon, 1, 1).await;
        let listed = source.shards(&house.caller, ARN).await;
        assert_eq!((read.is_ok(), listed.is_ok()), (reads, lists), "{action}");
        for error in [read.err(), listed.err()].into_iter().flatten() {
            assert_eq!(error.code(), "AccessDeniedException");
            assert!(error.message().contains(&format!("perform: {action} on resource: {ARN}")));
        }
    }
}

#[tokio::test]
async fn a_consumers_arn_reads_its_stream_by_a_permission_of_its_own() {
    let house = House::with_stream(1).await;
    let arn = house.register("app").await.unwrap();
    for text in ["a", "b"] {
        house.put("k", text).await.unwrap();
    }
    for (action, reads, lists) in [
        ("", true, true),
        ("kinesis:GetRecords", true, true),
        ("kinesis:ListShards", true, false),
        ("kinesis:SubscribeToShard", false, false),
    ] {
        let source = Source::new(house.room.clone(), Arc::new(AllBut(action)));
        let read = source.read(&house.caller, &arn, &id(0), &Position::TrimHorizon, 9, 9).await;
        let listed = source.shards(&house.caller, &arn).await;
        assert_eq!((read.is_ok(), listed.is_ok()), (reads, lists), "{action}");
        if !reads {
            assert!(read.unwrap_err().message().contains(&format!("on resource: {arn}")));
        }
    }
    let source = source(&house);
    let page = source
        .read(&house.caller, &arn, &id(0), &Position::TrimHorizon, 10, 1 << 20)
        .await
        .unwrap();
    let event = std::str::from_utf8(&page.records[1].event).unwrap();
    assert!(event.ends_with(&format!(r#""eventSourceARN":"{arn}"}}"#)), "{event}");
    let mut watch = source.watch(&house.caller, &arn);
    house.put("k", "c").await.unwrap();
    watch.changed().await;
    house.deregister(&arn).await.unwrap();
    let gone = source.read(&house.caller, &arn, &id(0), &page.next, 10, 10).await;
    assert_eq!(gone.unwrap_err().code(), "ResourceNotFoundException");
}
