//! Streams of tables as event source mappings read them.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use aws_api::dynamodb::StreamViewType;
use aws_api::seams::{Position, RecordSource};
use foundation::access::{Ask, Authorizer, Decision};
use foundation::{Caller, Timestamp};
use service_dynamodb::Source;
use support::streams::disabled;
use support::{House, item, n, now, s};

/// Allows all but one action.
struct AllBut(&'static str);

#[async_trait]
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

/// The shard that holds the records of the key `a`.
async fn shard_of_a(house: &House, arn: &str) -> String {
    let source = source(house);
    for shard in source.shards(&house.caller, arn).await.unwrap() {
        let at = Position::TrimHorizon;
        let page = source.read(&house.caller, arn, &shard.id, &at, 1, 1).await.unwrap();
        if !page.records.is_empty() {
            return shard.id;
        }
    }
    unreachable!("a record was written")
}

#[tokio::test]
async fn records_are_events_as_functions_know_them() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewAndOldImages).await;
    house.clock.advance(Duration::from_millis(1_999));
    house.put("changes", item([("k", s("a \"1\"")), ("v", n(1))])).await;
    let source = source(&house);
    let mut events = Vec::new();
    for shard in source.shards(&house.caller, &arn).await.unwrap() {
        assert_eq!(shard.parents, Vec::<String>::new());
        let at = Position::TrimHorizon;
        let page = source.read(&house.caller, &arn, &shard.id, &at, 10, 1 << 20).await.unwrap();
        events.extend(page.records);
    }
    assert_eq!(events.len(), 1);
    let record = &events[0];
    assert_eq!(record.partition_key, "a \"1\"");
    assert_eq!(record.arrived, now() + Duration::from_millis(1_999));
    let number = &record.sequence_number;
    let event = std::str::from_utf8(&record.event).unwrap();
    let id = event.split("\"eventID\":\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(
        event,
        format!(
            r#"{{"awsRegion":"us-east-1","dynamodb":{{"ApproximateCreationDateTime":1795000001,"Keys":{{"k":{{"S":"a \"1\""}}}},"NewImage":{{"k":{{"S":"a \"1\""}},"v":{{"N":"1"}}}},"SequenceNumber":"{number}","SizeBytes":15,"StreamViewType":"NEW_AND_OLD_IMAGES"}},"eventID":"{id}","eventName":"INSERT","eventSource":"aws:dynamodb","eventVersion":"1.1","eventSourceARN":"{arn}"}}"#
        )
    );
}

#[tokio::test]
async fn positions_lead_from_page_to_page_and_to_the_end() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::NewImage).await;
    let put = async |number: i32| {
        house.put("changes", item([("k", s("a")), ("v", n(number))])).await;
    };
    put(0).await;
    let shard = shard_of_a(&house, &arn).await;
    let source = source(&house);
    let read = async |position: &Position, max: usize| {
        source.read(&house.caller, &arn, &shard, position, max, 1 << 20).await.unwrap()
    };
    // «Latest» is settled by its first read, before anything is there.
    let latest = read(&Position::Latest, 10).await;
    assert!(latest.records.is_empty() && !latest.at_end);
    for number in 1..6 {
        house.clock.advance(Duration::from_secs(1));
        put(number).await;
    }
    let first = read(&latest.next, 2).await;
    assert_eq!(first.records.len(), 2);
    assert_eq!(first.millis_behind_latest, 2_000);
    let rest = read(&first.next, 10).await;
    assert_eq!((rest.records.len(), rest.at_end, rest.millis_behind_latest), (3, false, 0));
    let none = read(&rest.next, 10).await;
    assert_eq!((none.records.len(), &none.next), (0, &rest.next));
    let refused = Position::AtTimestamp(Timestamp::EPOCH);
    assert!(source.read(&house.caller, &arn, &shard, &refused, 1, 1).await.is_err());

    // Disabled, the shard has an end; trimmed, what is left is read on.
    house.set_stream("changes", disabled()).await.unwrap();
    assert!(!read(&Position::TrimHorizon, 4).await.at_end);
    assert!(read(&rest.next, 4).await.at_end);
    house.clock.advance(Duration::from_secs(24 * 3600 - 2));
    let left = read(&latest.next, 10).await;
    assert_eq!(left.records.len(), 2);
}

#[tokio::test]
async fn writes_and_closed_shards_wake_the_watch_and_others_do_not() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::KeysOnly).await;
    let mut watch = source(&house).watch(&house.caller, &arn);
    let mut other = source(&house).watch(&house.caller, &arn.replace("changes", "change"));
    house.put("changes", item([("k", s("a"))])).await;
    watch.changed().await;
    house.clock.advance(Duration::from_secs(4 * 3600));
    house.room.keep_streams().await.unwrap();
    watch.changed().await;
    let none = tokio::select! {
        biased;
        () = other.changed() => false,
        () = tokio::task::yield_now() => true,
    };
    assert!(none, "a stream of another table woke the watch");
    let shards = source(&house).shards(&house.caller, &arn).await.unwrap();
    let parents: Vec<_> = shards[4..].iter().map(|shard| shard.parents.clone()).collect();
    let older: Vec<_> = shards[..4].iter().map(|shard| vec![shard.id.clone()]).collect();
    assert_eq!(parents, older);
}

#[tokio::test]
async fn each_action_is_needed() {
    let (house, arn) = House::streaming(&[("k", "S")], StreamViewType::KeysOnly).await;
    house.put("changes", item([("k", s("a"))])).await;
    let shard = shard_of_a(&house, &arn).await;
    for (action, reads, lists) in [
        ("dynamodb:GetRecords", false, true),
        ("dynamodb:GetShardIterator", false, true),
        ("dynamodb:DescribeStream", true, false),
    ] {
        let source = Source::new(house.room.clone(), Arc::new(AllBut(action)));
        let at = Position::TrimHorizon;
        let read = source.read(&house.caller, &arn, &shard, &at, 1, 1).await;
        let listed = source.shards(&house.caller, &arn).await;
        assert_eq!((read.is_ok(), listed.is_ok()), (reads, lists), "{action}");
        for error in [read.err(), listed.err()].into_iter().flatten() {
            assert_eq!(error.code(), "AccessDeniedException");
            assert!(error.message().contains(&format!("perform: {action} on resource: {arn}")));
        }
    }
}
