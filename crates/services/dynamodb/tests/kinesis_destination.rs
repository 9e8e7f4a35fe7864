//! Kinesis streaming destinations: how they are switched, what they are given, and that nothing of
//! it is lost.

#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

mod support;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use aws_api::ApiError;
use aws_api::dynamodb::*;
use service_dynamodb::Room;
use support::outside::{Answer, STREAM, World};
use support::*;
use testing::Fragile;

const DAY: Duration = Duration::from_secs(24 * 3600);

async fn furnished() -> (House, Arc<World>) {
    let (house, world) = (House::furnished().await, World::new());
    house.room.connect(world.outside());
    (house, world)
}

fn asked(stream: &str) -> KinesisStreamingDestinationInput {
    KinesisStreamingDestinationInput {
        table_name: "hashes".into(),
        stream_arn: stream.into(),
        enable_kinesis_streaming_configuration: None,
    }
}

async fn enable(house: &House) -> Result<KinesisStreamingDestinationOutput, ApiError> {
    house.db.enable_kinesis_streaming_destination(&house.caller, asked(STREAM)).await
}

async fn disable(house: &House) -> Result<KinesisStreamingDestinationOutput, ApiError> {
    house.db.disable_kinesis_streaming_destination(&house.caller, asked(STREAM)).await
}

async fn update(house: &House, precision: Option<&str>) -> Result<DestinationStatus, ApiError> {
    let precision = precision.map(ApproximateCreationDateTimePrecision::from);
    let input = UpdateKinesisStreamingDestinationInput {
        table_name: "hashes".into(),
        stream_arn: STREAM.into(),
        update_kinesis_streaming_configuration: Some(UpdateKinesisStreamingConfiguration {
            approximate_creation_date_time_precision: precision,
        }),
    };
    let answer = house.db.update_kinesis_streaming_destination(&house.caller, input).await?;
    Ok(answer.destination_status.unwrap())
}

async fn statuses(house: &House) -> Vec<(String, &'static str)> {
    let input = DescribeKinesisStreamingDestinationInput { table_name: "hashes".into() };
    let answer =
        house.db.describe_kinesis_streaming_destination(&house.caller, input).await.unwrap();
    assert_eq!(answer.table_name.as_deref(), Some("hashes"));
    let known = answer.kinesis_data_stream_destinations.unwrap();
    let status = |status: DestinationStatus| match status {
        DestinationStatus::Active => "ACTIVE",
        DestinationStatus::Disabling => "DISABLING",
        DestinationStatus::Disabled => "DISABLED",
        _ => "something else",
    };
    known
        .into_iter()
        .map(|known| (known.stream_arn.unwrap(), status(known.destination_status.unwrap())))
        .collect()
}

async fn put(house: &House, key: &str, number: usize) {
    house.put("hashes", item([("pk", s(key)), ("v", n(number))])).await;
}

/// `key:number` of everything that was taken, by key, duplicates in a row left out.
fn by_key(taken: &[(String, String)]) -> BTreeMap<String, Vec<usize>> {
    let mut out: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (_, data) in taken {
        let after = |mark: &str| data.split(mark).nth(1).unwrap().split('"').next().unwrap();
        let image = data.split("\"NewImage\":").nth(1).unwrap();
        let number = image.split("\"v\":{\"N\":\"").nth(1).unwrap().split('"').next().unwrap();
        let numbers = out.entry(after("\"pk\":{\"S\":\"").to_owned()).or_default();
        let number = number.parse().unwrap();
        // What comes again is a repetition: only what is new counts.
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    out
}

#[tokio::test]
async fn destinations_are_switched_on_and_off() {
    let (house, world) = furnished().await;
    assert_eq!(statuses(&house).await, []);
    let missing = asked("arn:aws:kinesis:us-east-1:000000000000:stream/others");
    let answer = house.db.enable_kinesis_streaming_destination(&house.caller, missing).await;
    invalid(answer, "User does not have a permission to use kinesis stream");
    let not_active = |what: &str, operation: &str| {
        format!(
            "Table is not in a valid state to {what} Kinesis Streaming Destination: \
             KinesisStreamingDestination must be ACTIVE to perform {operation} operation."
        )
    };
    invalid(disable(&house).await, &not_active("disable", "DISABLE"));
    invalid(update(&house, Some("MICROSECOND")).await, &not_active("update", "UPDATE"));
    put(&house, "before", 0).await;

    let answer = enable(&house).await.unwrap();
    assert_eq!(answer.destination_status, Some(DestinationStatus::Enabling));
    assert_eq!(answer.stream_arn.as_deref(), Some(STREAM));
    assert_eq!(statuses(&house).await, [(STREAM.to_owned(), "ACTIVE")]);
    let active = "Table is not in a valid state to enable Kinesis Streaming Destination: \
                  EnableKinesisStreamingDestination must be DISABLED or ENABLE_FAILED to perform \
                  ENABLE operation.";
    invalid(enable(&house).await, active);
    let second = asked(&format!("{STREAM}2"));
    let answer = house.db.enable_kinesis_streaming_destination(&house.caller, second.clone()).await;
    invalid(answer, active);
    assert_eq!(refusal(update(&house, None).await).0, "ValidationException");
    assert_eq!(refusal(update(&house, Some("MILLISECOND")).await).0, "ValidationException");
    assert_eq!(update(&house, Some("MICROSECOND")).await.unwrap(), DestinationStatus::Updating);

    put(&house, "during", 1).await;
    let answer = disable(&house).await.unwrap();
    assert_eq!(answer.destination_status, Some(DestinationStatus::Disabling));
    put(&house, "after", 2).await;
    assert_eq!(statuses(&house).await, [(STREAM.to_owned(), "DISABLING")]);
    house.room.deliver().await.unwrap();
    assert_eq!(statuses(&house).await, [(STREAM.to_owned(), "DISABLED")]);
    let expected = BTreeMap::from([("during".to_owned(), vec![1])]);
    assert_eq!(by_key(&world.take_all()), expected);
    assert_eq!(house.rows_of(b"dq").await + house.rows_of(b"dp").await, 0);

    house.db.enable_kinesis_streaming_destination(&house.caller, second).await.unwrap();
    let known = [(STREAM.to_owned(), "DISABLED"), (format!("{STREAM}2"), "ACTIVE")];
    assert_eq!(statuses(&house).await, known);
}

#[tokio::test]
async fn records_are_those_that_aws_documents() {
    let (house, world) = furnished().await;
    enable(&house).await.unwrap();
    house.clock.advance(Duration::from_millis(123));
    house.put("hashes", item([("pk", s("a \"b\"")), ("v", n("1.50"))])).await;
    house.room.deliver().await.unwrap();
    let taken = world.take_all();
    assert_eq!(taken.len(), 1);
    let (partition_key, data) = &taken[0];
    assert!(partition_key.len() == 32 && partition_key.bytes().all(|b| b.is_ascii_hexdigit()));
    let id = data.split("\"eventID\":\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(id.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
    let expected = format!(
        r#"{{"awsRegion":"us-east-1","eventID":"{id}","eventName":"INSERT","userIdentity":null,"recordFormat":"application/json","tableName":"hashes","eventSource":"aws:dynamodb","dynamodb":{{"ApproximateCreationDateTime":1795000000123,"ApproximateCreationDateTimePrecision":"MILLISECOND","Keys":{{"pk":{{"S":"a \"b\""}}}},"NewImage":{{"pk":{{"S":"a \"b\""}},"v":{{"N":"1.5"}}}},"SizeBytes":17}}}}"#
    );
    assert_eq!(data, &expected);
    let role = "arn:aws:sts::000000000000:assumed-role/\
                AWSServiceRoleForDynamoDBKinesisDataStreamsReplication/DynamoDB";
    assert_eq!(*world.callers.lock(), [role]);

    // A time to live's deletion, in microseconds.
    let specification = TimeToLiveSpecification { attribute_name: "end".into(), enabled: true };
    let input = UpdateTimeToLiveInput {
        table_name: "hashes".into(),
        time_to_live_specification: specification,
    };
    house.db.update_time_to_live(&house.caller, input).await.unwrap();
    house.put("hashes", item([("pk", s("x")), ("end", n(now().as_secs() - 5))])).await;
    house.room.expire_items().await.unwrap();
    house.room.expire_items().await.unwrap();
    update(&house, Some("MICROSECOND")).await.unwrap();
    house.room.deliver().await.unwrap();
    let taken = world.take_all();
    let removal = &taken.iter().find(|(_, data)| data.contains("REMOVE")).unwrap().1;
    for part in [
        r#""userIdentity":{"type":"Service","principalId":"dynamodb.amazonaws.com"}"#,
        r#""ApproximateCreationDateTime":1795000000123000,"ApproximateCreationDateTimePrecision":"MICROSECOND""#,
        r#""OldImage":{"end":{"N":"1794999995"},"pk":{"S":"x"}}"#,
    ] {
        assert!(removal.contains(part), "{part} in {removal}");
    }
    assert!(!removal.contains("NewImage"));
}

/// Whatever the stream answers for a while, and wherever the machine stops: each item's changes
/// arrive, all of them and in their order.
#[tokio::test]
async fn nothing_is_lost_and_each_item_keeps_its_order() {
    use Answer::*;
    let throttled = Refuse("ProvisionedThroughputExceededException");
    let plans: [&[Answer]; 5] = [
        &[],
        &[throttled, Refuse("AccessDeniedException"), Refuse("InternalFailure")],
        &[Half, Half, Take, Half],
        &[TakeAndFail, Half, throttled, TakeAndFail],
        &[Refuse("ResourceNotFoundException"), Refuse("LimitExceededException")],
    ];
    for plan in plans {
        for (commits, last_is_written) in [(0, false), (0, true), (1, false), (1, true), (9, true)]
        {
            let (house, world) = furnished().await;
            enable(&house).await.unwrap();
            for number in 0..130 {
                for key in 0..5 {
                    put(&house, &format!("k{key}"), number).await;
                }
            }
            world.plan(plan);
            let fragile = Fragile::over(house.store.clone(), commits, last_is_written);
            let stopped = Room::new(fragile, house.ambient.clone());
            stopped.connect(world.outside());
            let _ = stopped.deliver().await;
            // Each round may be held back; time goes on.
            for _ in 0..plan.len() + 1 {
                house.room.deliver().await.unwrap();
                house.clock.advance(Duration::from_secs(60));
            }
            let expected: BTreeMap<String, Vec<usize>> =
                (0..5).map(|key| (format!("k{key}"), (0..130).collect())).collect();
            assert_eq!(by_key(&world.take_all()), expected, "{plan:?} {commits}");
            assert_eq!(house.rows_of(b"dq").await, 0);
        }
    }
}

#[tokio::test]
async fn a_stream_that_refuses_holds_back_for_a_day_at_most() {
    let (house, world) = furnished().await;
    enable(&house).await.unwrap();
    put(&house, "old", 1).await;
    house.clock.advance(DAY - Duration::from_secs(1));
    put(&house, "young", 2).await;
    for (refused, left) in [(true, 2), (true, 1), (false, 0)] {
        if refused {
            world.plan(&[Answer::Refuse("LimitExceededException"); 3]);
        }
        house.room.deliver().await.unwrap();
        world.plan.lock().clear();
        assert_eq!(house.rows_of(b"dq").await, left);
        house.clock.advance(Duration::from_secs(1));
    }
    let expected = BTreeMap::from([("young".to_owned(), vec![2])]);
    assert_eq!(by_key(&world.take_all()), expected);
    let measured = house.ambient.metrics.all();
    let failed = measured.iter().find(|(name, _)| name.metric == "FailedToReplicateRecordCount");
    assert_eq!(failed.unwrap().1.sum, 1.0);
    let age = measured.iter().find(|(name, _)| name.metric == "AgeOfOldestUnreplicatedRecord");
    assert_eq!(age.unwrap().1.maximum, DAY.as_millis() as f64);
}

#[tokio::test]
async fn a_record_that_is_never_taken_stops_no_other() {
    let (house, world) = furnished().await;
    enable(&house).await.unwrap();
    *world.record_bytes_max.lock() = Some(5_000);
    for number in 0..3 {
        put(&house, "small", number).await;
        let large = item([("pk", s("large")), ("v", n(number)), ("l", s(&"x".repeat(6_000)))]);
        house.put("hashes", large).await;
    }
    house.room.deliver().await.unwrap();
    let expected = BTreeMap::from([("small".to_owned(), vec![0, 1, 2])]);
    assert_eq!(by_key(&world.take_all()), expected);
    assert_eq!(house.rows_of(b"dq").await, 0);
}

#[tokio::test]
async fn what_a_deleted_table_had_told_is_still_delivered() {
    let (house, world) = furnished().await;
    enable(&house).await.unwrap();
    put(&house, "a", 1).await;
    let delete = DeleteTableInput { table_name: "hashes".into() };
    house.db.delete_table(&house.caller, delete).await.unwrap();
    house.create("hashes", &[("pk", "S")]).await.unwrap();
    put(&house, "b", 2).await;
    assert_eq!(statuses(&house).await, []);
    house.room.deliver().await.unwrap();
    let expected = BTreeMap::from([("a".to_owned(), vec![1])]);
    assert_eq!(by_key(&world.take_all()), expected);
    assert_eq!(house.rows_of(b"dq").await + house.rows_of(b"dp").await, 0);
}

#[tokio::test]
async fn a_closed_queue_whose_stream_is_gone_is_dropped() {
    let (house, world) = furnished().await;
    enable(&house).await.unwrap();
    put(&house, "a", 1).await;
    disable(&house).await.unwrap();
    world.plan(&[Answer::Refuse("ResourceNotFoundException"); 3]);
    house.room.deliver().await.unwrap();
    assert_eq!(house.rows_of(b"dq").await + house.rows_of(b"dp").await, 0);
    assert_eq!(statuses(&house).await, [(STREAM.to_owned(), "DISABLED")]);
}

#[tokio::test]
async fn writes_wake_the_pump() {
    let (house, world) = furnished().await;
    enable(&house).await.unwrap();
    let room = house.room.clone();
    let worker = tokio::spawn(async move { room.run(std::future::pending()).await });
    for number in 0..3 {
        put(&house, "a", number).await;
        while world.take_all().is_empty() {
            tokio::task::yield_now().await;
        }
    }
    worker.abort();
}
