//! From PutEvents to targets: what they are given, by whom, again and again, and at last as dead
//! letters.

use crate::house::{DEAD, House, QUEUE, ROLE, json, target, with_role};
use aws_api::events::*;
use std::collections::BTreeMap;

const RULE: &str = "events.amazonaws.com for arn:aws:events:us-east-1:000000000000:rule/r";

fn entry(source: &str, detail: &str) -> PutEventsRequestEntry {
    PutEventsRequestEntry {
        source: Some(source.to_owned()),
        detail_type: Some("t".to_owned()),
        detail: Some(detail.to_owned()),
        ..PutEventsRequestEntry::default()
    }
}

#[tokio::test]
async fn events_reach_the_targets_of_the_rules_that_want_them() {
    let mut house = House::new();
    house.run();
    house.tells(target(QUEUE)).await;
    house.rule("other", r#"{"source":["app"],"detail":{"n":[2]}}"#).await;
    house.targets("other", vec![target("arn:aws:sqs:us-east-1:000000000000:other")]).await;
    let put = PutEventsRequestEntry {
        resources: Some(vec!["arn:x".to_owned()]),
        ..entry("app", r#"{ "n": 1.50, "big": 12345678901234567890123 }"#)
    };
    let put = house.put_entry(put).await;
    house.put("else", "{}").await;
    house.world.until(1).await;
    let calls = house.world.to("q");
    assert_eq!(calls[0].by, RULE);
    let id = put.event_id.unwrap();
    assert_eq!(
        calls[0].body,
        format!(
            r#"{{"version":"0","id":"{id}","detail-type":"t","source":"app","account":"000000000000","time":"2026-11-18T11:06:40Z","region":"us-east-1","resources":["arn:x"],"detail":{{"n":1.50,"big":12345678901234567890123}}}}"#
        )
    );
    house.put("app", r#"{"n":2}"#).await;
    house.world.until(3).await;
    assert_eq!((house.world.to("q").len(), house.world.to("other").len()), (2, 1));
    // A rule that is switched off, changed or gone counts at once.
    let disable = DisableRuleRequest { name: "r".to_owned(), event_bus_name: None };
    house.room.disable_rule(&house.caller, disable).await.unwrap();
    house.put("app", r#"{"n":2}"#).await;
    house.world.until(4).await;
    house.settle().await;
    assert_eq!((house.world.to("q").len(), house.world.to("other").len()), (2, 2));
}

#[tokio::test]
async fn entries_that_are_no_events_are_refused_each_by_itself() {
    let house = House::new();
    let without = |change: fn(&mut PutEventsRequestEntry)| {
        let mut entry = entry("app", "{}");
        change(&mut entry);
        entry
    };
    for (entry, code, message) in [
        (
            without(|e| e.source = None),
            "InvalidArgument",
            "Parameter Source is not valid. Reason: Source is a required argument.",
        ),
        (
            without(|e| e.detail_type = None),
            "InvalidArgument",
            "Parameter DetailType is not valid. Reason: DetailType is a required argument.",
        ),
        (
            without(|e| e.detail = None),
            "InvalidArgument",
            "Parameter Detail is not valid. Reason: Detail is a required argument.",
        ),
        (entry("app", "x"), "MalformedDetail", "Detail is malformed."),
        (entry("app", "[1]"), "MalformedDetail", "Detail is malformed."),
        (
            entry("aws.s3", "{}"),
            "NotAuthorizedForSourceException",
            "Not authorized for the source.",
        ),
    ] {
        let input =
            PutEventsRequest { entries: vec![entry, self::entry("app", "{}")], endpoint_id: None };
        let put = house.room.put_events(&house.caller, input).await.unwrap();
        assert_eq!(put.failed_entry_count, Some(1));
        let entries = put.entries.unwrap();
        assert_eq!(entries[0].error_code.as_deref(), Some(code));
        assert_eq!(entries[0].error_message.as_deref(), Some(message));
        assert!(entries[0].event_id.is_none() && entries[1].event_id.is_some());
    }
    let large = format!(r#"{{"x":"{}"}}"#, "y".repeat(256 * 1024));
    let input = PutEventsRequest { entries: vec![entry("app", &large)], endpoint_id: None };
    let error = house.room.put_events(&house.caller, input).await.unwrap_err();
    assert_eq!(error.message(), "Total size of the entries in the request is over the limit.");
    // A bus that is not there takes events as any other.
    let nowhere =
        PutEventsRequestEntry { event_bus_name: Some("x".to_owned()), ..entry("app", "{}") };
    assert!(house.put_entry(nowhere).await.event_id.is_some());
}

/// What each kind of target is asked, and as whom.
#[tokio::test]
async fn targets_of_every_service_are_told_in_its_own_way() {
    let region = "us-east-1:000000000000";
    let function = format!("arn:aws:lambda:{region}:function:f");
    let topic = format!("arn:aws:sns:{region}:t");
    let stream = format!("arn:aws:kinesis:{region}:stream/s");
    let firehose = format!("arn:aws:firehose:{region}:deliverystream/d");
    let group = format!("arn:aws:logs:{region}:log-group:/aws/events/g:*");
    let fifo = Target {
        sqs_parameters: Some(SqsParameters { message_group_id: Some("g".to_owned()) }),
        ..target(&format!("arn:aws:sqs:{region}:q.fifo"))
    };
    let keyed = Target {
        kinesis_parameters: Some(KinesisParameters { partition_key_path: "$.detail.k".to_owned() }),
        ..with_role(&stream)
    };
    for (target, by, to, with) in [
        (target(&function), RULE, &*function, None),
        (target(&topic), RULE, &*topic, None),
        (with_role(&topic), ROLE, &*topic, None),
        (fifo, RULE, "q.fifo", Some(("group", "g"))),
        (keyed, ROLE, &*stream, Some(("key", "key 1"))),
        (with_role(&firehose), ROLE, "d", None),
    ] {
        let mut house = House::new();
        house.run();
        house.tells(target).await;
        house.put("app", r#"{"k":"key 1"}"#).await;
        house.world.until(1).await;
        let call = house.world.calls.lock().unwrap()[0].clone();
        let told = call.with.first().map(|(name, value)| (&**name, &**value));
        assert_eq!((&*call.by, &*call.to, told), (by, to, with));
        assert_eq!(json(&call.body)["detail"]["k"], "key 1");
    }
    // A log group has a stream made for it where there is none yet.
    let mut house = House::new();
    house.run();
    house.tells(target(&group)).await;
    house.put("app", "{}").await;
    house.world.until(2).await;
    let calls = house.world.to("/aws/events/g");
    assert_eq!(calls[0].with[0].1, "2026/11/18/r");
    assert_eq!(json(&calls[1].body)["source"], "app");
}

#[tokio::test]
async fn inputs_are_made_when_the_rule_matches() {
    let transformer = |template: &str| Target {
        input_transformer: Some(InputTransformer {
            input_template: template.to_owned(),
            input_paths_map: Some(BTreeMap::from([("n".to_owned(), "$.detail.n".to_owned())])),
        }),
        ..target(QUEUE)
    };
    for (target, body) in [
        (Target { input: Some(r#"{"a": 1}"#.to_owned()), ..target(QUEUE) }, r#"{"a": 1}"#),
        (Target { input_path: Some("$.detail".to_owned()), ..target(QUEUE) }, r#"{"n":"x"}"#),
        (Target { input_path: Some("$.gone".to_owned()), ..target(QUEUE) }, "null"),
        (
            transformer(
                r#"{"n": <n>, "rule": "<aws.events.rule-name>", "at": <aws.events.event.ingestion-time>}"#,
            ),
            r#"{"n": "x", "rule": "r", "at": "2026-11-18T11:06:40Z"}"#,
        ),
        (transformer("\"n is <n>\""), "\"n is x\""),
    ] {
        let mut house = House::new();
        house.run();
        house.tells(target).await;
        house.put("app", r#"{"n":"x"}"#).await;
        house.world.until(1).await;
        assert_eq!(house.world.to("q")[0].body, body);
    }
    // What a template makes no JSON of goes to the dead letters.
    let mut house = House::new();
    house.run();
    let dead_letter_config = Some(DeadLetterConfig { arn: Some(DEAD.to_owned()) });
    house.tells(Target { dead_letter_config, ..transformer("{<n>: 1}") }).await;
    house.put("app", r#"{"n":"x"}"#).await;
    house.put("app", r#"{"n":7}"#).await;
    house.world.until(2).await;
    assert_eq!(house.world.to("q")[0].body, r#"{"x": 1}"#);
    assert_eq!(house.world.to("dead")[0].with[0].1, "INVALID_JSON");
}

fn patient(retries: i32, age_s: i32) -> Target {
    Target {
        retry_policy: Some(RetryPolicy {
            maximum_retry_attempts: Some(retries),
            maximum_event_age_in_seconds: Some(age_s),
        }),
        dead_letter_config: Some(DeadLetterConfig { arn: Some(DEAD.to_owned()) }),
        ..target(QUEUE)
    }
}

/// The attributes of the one dead letter.
fn letter(house: &House) -> BTreeMap<String, String> {
    let letters = house.world.to("dead");
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].by, RULE);
    assert_eq!(json(&letters[0].body)["source"], "app");
    letters[0].with.iter().cloned().collect()
}

#[tokio::test]
async fn what_may_pass_is_tried_again_and_at_last_a_dead_letter() {
    // It passes.
    let mut house = House::new();
    house.run();
    house.tells(patient(185, 86_400)).await;
    *house.world.refusals.lock().unwrap() = vec![("ServiceUnavailable", 503); 4];
    house.put("app", "{}").await;
    house.until(1).await;
    assert_eq!(house.world.to("q").len(), 1);
    // The attempts are used up.
    let mut house = House::new();
    house.run();
    house.tells(patient(2, 86_400)).await;
    *house.world.refusals.lock().unwrap() = vec![("ServiceUnavailable", 503); 3];
    house.put("app", "{}").await;
    house.until(1).await;
    let told = letter(&house);
    assert_eq!(told["EXHAUSTED_RETRY_CONDITION"], "MaximumRetryAttempts");
    assert_eq!(told["RETRY_ATTEMPTS"], "2");
    assert_eq!(told["ERROR_CODE"], "THROTTLING");
    assert_eq!(told["RULE_ARN"], "arn:aws:events:us-east-1:000000000000:rule/r");
    assert_eq!(told["TARGET_ARN"], QUEUE);
    assert!(told["ERROR_MESSAGE"].contains("as told"));
    // The time is.
    let mut house = House::new();
    house.run();
    house.tells(patient(185, 60)).await;
    *house.world.refusals.lock().unwrap() = vec![("InternalFailure", 500); 20];
    house.put("app", "{}").await;
    house.until(1).await;
    assert_eq!(letter(&house)["EXHAUSTED_RETRY_CONDITION"], "MaximumEventAgeInSeconds");
}

#[tokio::test]
async fn what_will_not_pass_is_a_dead_letter_at_once() {
    for (code, status, told) in [
        ("AccessDenied", 403, "NO_PERMISSIONS"),
        ("AWS.SimpleQueueService.NonExistentQueue", 400, "NO_RESOURCE"),
    ] {
        let mut house = House::new();
        house.run();
        house.tells(patient(185, 86_400)).await;
        house.world.refusals.lock().unwrap().push((code, status));
        house.put("app", "{}").await;
        house.world.until(1).await;
        let attributes = letter(&house);
        assert_eq!(attributes["ERROR_CODE"], told);
        assert!(!attributes.contains_key("EXHAUSTED_RETRY_CONDITION"));
    }
    // A role that EventBridge may not be.
    let mut house = House::new();
    house.run();
    let role_arn = Some("arn:aws:iam::000000000000:role/foreign".to_owned());
    house.tells(Target { role_arn, ..patient(185, 86_400) }).await;
    house.put("app", "{}").await;
    house.world.until(1).await;
    assert_eq!(letter(&house)["ERROR_CODE"], "FAILED_TO_ASSUME_ROLE");
    // Without a queue for dead letters, nothing is left of it.
    let mut house = House::new();
    house.run();
    house.tells(target(QUEUE)).await;
    house.world.refusals.lock().unwrap().push(("AccessDenied", 403));
    house.put("app", "{}").await;
    house.world.refused().await;
    house.settle().await;
    assert!(house.world.calls.lock().unwrap().is_empty());
}

#[tokio::test]
async fn what_was_acknowledged_is_delivered_after_a_crash() {
    let mut house = House::new();
    house.tells(patient(185, 86_400)).await;
    for n in 0..20 {
        house.put("app", &format!(r#"{{"n":{n}}}"#)).await;
    }
    // Nobody carries yet: all lies in the store.
    house.kill().await;
    *house.world.refusals.lock().unwrap() = vec![("InternalFailure", 500); 5];
    house.run();
    house.world.refused().await;
    house.kill().await;
    house.run();
    house.until(20).await;
    let mut seen: Vec<i64> = house
        .world
        .to("q")
        .iter()
        .map(|c| json(&c.body)["detail"]["n"].as_i64().unwrap())
        .collect();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen, (0..20).collect::<Vec<_>>());
    assert!(house.world.to("dead").is_empty());
}

/// 250 KB to a hundred targets are more than one commit takes.
#[tokio::test]
async fn a_large_event_for_many_rules_is_told_to_each() {
    let mut house = House::new();
    for n in 0..100 {
        house.rule(&format!("r{n}"), r#"{"source":["app"]}"#).await;
        let queue = format!("arn:aws:sqs:us-east-1:000000000000:q{n}");
        house.targets(&format!("r{n}"), vec![target(&queue)]).await;
    }
    house.put("app", &format!(r#"{{"x":"{}"}}"#, "y".repeat(250_000))).await;
    house.kill().await;
    house.run();
    house.until(100).await;
    let mut told: Vec<String> =
        house.world.calls.lock().unwrap().iter().map(|call| call.to.clone()).collect();
    told.sort();
    told.dedup();
    assert_eq!(told.len(), 100);
}

#[tokio::test]
async fn buses_pass_events_on_once() {
    let mut house = House::new();
    house.run();
    for name in ["second", "third"] {
        let input = CreateEventBusRequest { name: name.to_owned(), ..Default::default() };
        house.room.create_event_bus(&house.caller, input).await.unwrap();
    }
    let bus = |name: &str| format!("arn:aws:events:us-east-1:000000000000:event-bus/{name}");
    house.tells(target(&bus("second"))).await;
    let pattern = r#"{"source":["app"]}"#;
    let on = async |of: &str, to: Vec<Target>| {
        house.rule_on(Some(of), "r", pattern).await;
        let (event_bus_name, rule) = (Some(of.to_owned()), "r".to_owned());
        let input = PutTargetsRequest { event_bus_name, rule, targets: to };
        house.room.put_targets(&house.caller, input).await.unwrap();
    };
    let third = Target { id: "2".to_owned(), ..target(&bus("third")) };
    on("second", vec![target(QUEUE), third]).await;
    on("third", vec![target("arn:aws:sqs:us-east-1:000000000000:never")]).await;
    let put = house.put("app", "{}").await;
    house.world.until(1).await;
    house.settle().await;
    let calls = house.world.calls.lock().unwrap().clone();
    assert_eq!(calls.len(), 1);
    assert_eq!(
        calls[0].by,
        "events.amazonaws.com for arn:aws:events:us-east-1:000000000000:rule/second/r"
    );
    assert_eq!(json(&calls[0].body)["id"], put.event_id.unwrap().as_str());
    // A role must be let onto the bus.
    let dead_letter_config = Some(DeadLetterConfig { arn: Some(DEAD.to_owned()) });
    house.targets("r", vec![Target { dead_letter_config, ..with_role(&bus("second")) }]).await;
    house.world.denied.lock().unwrap().push("events:PutEvents");
    house.put("app", "{}").await;
    house.world.until(2).await;
    assert_eq!(house.world.to("dead").len(), 1);
}
