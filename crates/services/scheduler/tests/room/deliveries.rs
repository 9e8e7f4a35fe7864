//! What targets are given, and what becomes of what they refuse.

use crate::house::{DEAD, House, NOW_MS, QUEUE, ROLE, schedule, target};
use aws_api::scheduler::*;
use serde_json::{Value, json};
use std::sync::atomic::Ordering;
use std::time::Duration;

const SCHEDULE: &str = "arn:aws:scheduler:us-east-1:000000000000:schedule/default/s";

/// A schedule of that target that fires at once, and once.
async fn fire(house: &House, target: Target) {
    let input = CreateScheduleInput { target, ..schedule("s", "at(2026-11-18T11:06:40)") };
    house.create(input).await.unwrap();
}

fn arn(service: &str, resource: &str) -> String {
    format!("arn:aws:{service}:us-east-1:000000000000:{resource}")
}

#[tokio::test]
async fn each_kind_of_target_is_called_in_its_own_way() {
    let told = |arn: String| Target { input: Some(r#"{"a":1}"#.to_owned()), ..target(&arn) };
    let plain = |of: String| (told(of.clone()), of, vec![]);
    let in_group = SqsParameters { message_group_id: Some("g".to_owned()) };
    let key = KinesisParameters { partition_key: "p".to_owned() };
    let event = EventBridgeParameters { detail_type: "t".to_owned(), source: "app".to_owned() };
    let (stream, bus) = (arn("kinesis", "stream/k"), arn("events", "event-bus/b"));
    for (target, to, with) in [
        plain(arn("lambda", "function:f")),
        plain(arn("sns", "t")),
        (told(arn("firehose", "deliverystream/d")), "d".to_owned(), vec![]),
        (
            Target { sqs_parameters: Some(in_group), ..told(arn("sqs", "q.fifo")) },
            "q.fifo".to_owned(),
            vec![("group", "g")],
        ),
        (
            Target { kinesis_parameters: Some(key), ..told(stream.clone()) },
            stream,
            vec![("key", "p")],
        ),
        (
            Target { event_bridge_parameters: Some(event), ..told(bus.clone()) },
            bus,
            vec![("source", "app"), ("detail-type", "t"), ("resource", SCHEDULE)],
        ),
    ] {
        let mut house = House::new();
        house.run();
        fire(&house, target).await;
        house.world.until(1).await;
        let calls = house.world.to(&to);
        assert_eq!(calls.len(), 1, "{to}");
        assert_eq!((&*calls[0].by, &*calls[0].body), (ROLE, r#"{"a":1}"#));
        for (name, value) in with {
            assert_eq!(calls[0].with(name), Some(value), "{to} {name}");
        }
    }
}

#[tokio::test]
async fn universal_targets_carry_out_operations() {
    let mut house = House::new();
    house.run();
    let input = r#"{"TableName":"t","Item":{"at":{"S":"<aws.scheduler.scheduled-time>"}}}"#;
    let put = Target {
        input: Some(input.to_owned()),
        ..target("arn:aws:scheduler:::aws-sdk:dynamodb:putItem")
    };
    fire(&house, put).await;
    house.world.until(1).await;
    let calls = house.world.to("DynamoDB_20120810.PutItem");
    let body: Value = serde_json::from_str(&calls[0].body).unwrap();
    assert_eq!(body, json!({"TableName": "t", "Item": {"at": {"S": "2026-11-18T11:06:40Z"}}}));
    assert_eq!((calls[0].by.as_str(), calls[0].with("region")), (ROLE, Some("us-east-1")));
}

#[tokio::test]
async fn without_an_input_the_target_is_told_what_aws_tells() {
    let mut house = House::new();
    house.run();
    fire(&house, target(QUEUE)).await;
    house.world.until(1).await;
    let told: Value = serde_json::from_str(&house.world.bodies("q")[0]).unwrap();
    for (name, value) in [
        ("source", json!("aws.scheduler")),
        ("detail-type", json!("Scheduled Event")),
        ("resources", json!([SCHEDULE])),
        ("time", json!("2026-11-18T11:06:40Z")),
        ("detail", json!("{}")),
    ] {
        assert_eq!(told[name], value);
    }
}

#[tokio::test]
async fn keywords_tell_the_attempt_and_the_execution() {
    let mut house = House::new();
    house.run();
    let text = "<aws.scheduler.attempt-number> <aws.scheduler.execution-id>";
    house.world.refusals.lock().unwrap().extend([("InternalFailure", 500); 2]);
    fire(&house, Target { input: Some(text.to_owned()), ..target(QUEUE) }).await;
    house.until(1).await;
    let bodies = house.world.bodies("q");
    let (attempt, execution) = bodies[0].split_once(' ').unwrap();
    assert_eq!((attempt, execution.len()), ("3", 16));
    // A second, then two, each less a quarter at most.
    let since = house.ambient.now().as_millis() - NOW_MS;
    assert!((2_250..=3_000).contains(&since), "{since}");
}

#[tokio::test]
async fn what_is_refused_is_tried_as_the_retry_policy_has_it_and_then_a_dead_letter() {
    for (code, status, attempts, age, exhausted, retries) in [
        ("InternalFailure", 500, 3, 86_400, "MaximumRetryAttempts", "3"),
        ("TooManyRequestsException", 429, 185, 60, "MaximumEventAgeInSeconds", "6"),
        ("InternalFailure", 500, 0, 86_400, "MaximumRetryAttempts", "0"),
        ("QueueDoesNotExist", 400, 185, 86_400, "MaximumRetryAttempts", "0"),
    ] {
        let mut house = House::new();
        house.run();
        house.world.refusals.lock().unwrap().extend(vec![(code, status); 99]);
        let refused = Target {
            input: Some("hello".to_owned()),
            retry_policy: Some(RetryPolicy {
                maximum_event_age_in_seconds: Some(age),
                maximum_retry_attempts: Some(attempts),
            }),
            dead_letter_config: Some(DeadLetterConfig { arn: Some(DEAD.to_owned()) }),
            ..target(QUEUE)
        };
        fire(&house, refused).await;
        house.until(1).await;
        let letters = house.world.to("dead");
        assert_eq!((&*letters[0].body, &*letters[0].by), ("hello", ROLE));
        for (name, value) in [
            ("ERROR_CODE", code),
            ("ERROR_MESSAGE", "as told"),
            ("EXHAUSTED_RETRY_CONDITION", exhausted),
            ("RETRY_ATTEMPTS", retries),
            ("SCHEDULED_TIME", "2026-11-18T11:06:40Z"),
            ("SCHEDULE_ARN", SCHEDULE),
            ("TARGET_ARN", QUEUE),
            ("IS_PAYLOAD_TRUNCATED", "false"),
        ] {
            assert_eq!(letters[0].with(name), Some(value), "{code} {exhausted} {name}");
        }
        assert_eq!(letters[0].with("EXECUTION_ID").map(str::len), Some(16));
        house.settle().await;
        let metrics = house.ambient.metrics.all();
        let counted = |metric: &str| {
            let found = metrics.iter().find(|(name, _)| name.metric == metric);
            found.map_or(0, |(_, statistics)| statistics.sum as u32)
        };
        let tried = retries.parse::<u32>().unwrap() + 1;
        let (errors, throttles) = if status == 429 { (0, tried) } else { (tried, 0) };
        for (metric, count) in [
            ("InvocationAttemptCount", tried),
            ("TargetErrorCount", errors),
            ("TargetErrorThrottledCount", throttles),
            ("InvocationDroppedCount", 1),
            ("InvocationsSentToDeadLetterCount", 1),
        ] {
            assert_eq!(counted(metric), count, "{code} {metric}");
        }
        assert!(house.world.bodies("q").is_empty());
    }
}

#[tokio::test]
async fn a_role_that_is_trusted_no_more_makes_nothing_happen_and_is_counted() {
    let mut house = House::new();
    let letters = Some(DeadLetterConfig { arn: Some(DEAD.to_owned()) });
    fire(&house, Target { dead_letter_config: letters, ..target(QUEUE) }).await;
    house.no_trust.store(true, Ordering::SeqCst);
    house.run();
    house.settle().await;
    house.clock.advance(Duration::from_hours(48));
    house.settle().await;
    assert!(house.world.calls.lock().unwrap().is_empty());
    let metrics = house.ambient.metrics.all();
    let lost = "InvocationsFailedToBeSentToDeadLetterCount";
    assert!(metrics.iter().any(|(name, _)| name.metric == lost));
}
