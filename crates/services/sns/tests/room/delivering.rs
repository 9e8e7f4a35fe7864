//! What is published, and what of it arrives where.

use crate::house::{House, attribute};
use aws_api::seams::AttributeValue;
use aws_api::sns::*;
use foundation::Principal;
use serde_json::Value;
use std::collections::BTreeMap;
use testing::role_of;

#[tokio::test]
async fn a_message_goes_to_all_subscribers_as_the_topic() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    for n in 0..100 {
        house.queue(&t, &format!("q{n}"), &[]).await;
    }
    let id = house.publish(&t, "hello").await.message_id.unwrap();
    house.until(|| house.sink.told.lock().unwrap().len() == 100).await;
    let told = house.sink.told.lock().unwrap();
    for (caller, _, message) in &*told {
        assert_eq!(caller.principal, Principal::Service("sns.amazonaws.com"));
        assert_eq!(caller.source.as_ref().unwrap().arn, t);
        let envelope: Value = serde_json::from_slice(&message.body).unwrap();
        assert_eq!(envelope["MessageId"], *id);
        assert_eq!(envelope["Message"], "hello");
        assert_eq!(envelope["Type"], "Notification");
        assert_eq!(envelope["TopicArn"], *t);
        assert_eq!(envelope["SignatureVersion"], "1");
        assert_eq!(envelope["Timestamp"], "2026-11-18T11:06:40.000Z");
        assert!(envelope.get("Subject").is_none() && envelope.get("MessageAttributes").is_none());
    }
}

#[tokio::test]
async fn what_goes_to_a_hundred_queues_is_acknowledged_after_one_commit() {
    const QUEUES: usize = 100;
    let house = House::quiet();
    let t = house.topic("t", &[]).await.unwrap();
    for n in 0..QUEUES {
        house.queue(&t, &format!("q{n}"), &[]).await;
    }
    for message in ["small".to_owned(), "x".repeat(200_000)] {
        let before = house.commits();
        house.publish(&t, &message).await;
        assert_eq!(house.commits(), before + 1, "a message of {} bytes", message.len());
    }
    // With that one commit each is safe: killed before anything is carried, all queues have both.
    let house = house.restarted().await;
    assert_eq!(house.sink.told.lock().unwrap().len(), 0);
    house.carry();
    house.until(|| house.sink.told.lock().unwrap().len() == 2 * QUEUES).await;
    assert!((0..QUEUES).all(|n| house.sink.messages(&format!("q{n}")).len() == 2));
}

#[tokio::test]
async fn a_large_message_is_kept_once_for_all_and_goes_when_all_have_it() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    for n in 0..40 {
        house.queue(&t, &format!("q{n}"), &[("RawMessageDelivery", "true")]).await;
    }
    let kept = async || {
        let all = store::KeyRange::prefix(b"nm");
        let page = house.store.scan(all, store::Limit::default(), store::Direction::Forward);
        page.await.unwrap().entries.len()
    };
    house.sink.refuse("q7", "ServiceUnavailable", 503);
    let large = "x".repeat(200_000);
    house.publish(&t, &large).await;
    house.until(|| house.sink.told.lock().unwrap().len() == 39).await;
    house.room.sweep().await.unwrap();
    assert_eq!(kept().await, 1, "one still needs it");
    house.sink.take("q7");
    house.passing(|| !house.sink.at("q7").is_empty()).await;
    assert_eq!(house.sink.texts("q7"), [large]);
    // Its parcel is done with a moment later.
    for _ in 0..1_000 {
        house.room.sweep().await.unwrap();
        if kept().await == 0 {
            return;
        }
        tokio::task::yield_now().await;
    }
    unreachable!("what nobody needs is kept");
}

#[tokio::test]
async fn filters_decide_who_is_told() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    house.queue(&t, "all", &[]).await;
    house.queue(&t, "red", &[("FilterPolicy", r#"{"colour":["red"]}"#)]).await;
    let body =
        [("FilterPolicy", r#"{"n":[{"numeric":[">",1]}]}"#), ("FilterPolicyScope", "MessageBody")];
    let many = house.queue(&t, "many", &body).await;
    let colour = |colour: &'static str| {
        move |input: &mut PublishInput| {
            let given = BTreeMap::from([("colour".to_owned(), attribute("String", colour))]);
            input.message_attributes = Some(given);
        }
    };
    house.publish_with(&t, r#"{"n":1}"#, colour("red")).await.unwrap();
    house.publish_with(&t, r#"{"n":2}"#, colour("blue")).await.unwrap();
    house.publish(&t, r#"{"n":3}"#).await;
    house.arrived("all", 3).await;
    house.arrived("many", 2).await;
    house.arrived("red", 1).await;
    assert_eq!(house.sink.messages("red"), [r#"{"n":1}"#]);
    let mut heard = house.sink.messages("many");
    heard.sort();
    assert_eq!(heard, [r#"{"n":2}"#, r#"{"n":3}"#]);
    // A changed filter counts from the next message on.
    house.set_subscription(&many, "FilterPolicy", r#"{"n":[1]}"#).await.unwrap();
    house.publish(&t, r#"{"n":1}"#).await;
    house.publish(&t, r#"{"n":4}"#).await;
    house.arrived("all", 5).await;
    house.arrived("many", 3).await;
    assert_eq!(house.sink.at("many").len(), 3);
    let nested = house.set_subscription(&many, "FilterPolicyScope", "MessageAttributes").await;
    nested.unwrap();
    let nested = house.set_subscription(&many, "FilterPolicy", r#"{"a":{"b":["c"]}}"#).await;
    assert!(nested.unwrap_err().message().contains("does not support nested filter policy"));
}

#[tokio::test]
async fn raw_delivery_passes_the_message_and_its_attributes_on() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    house.queue(&t, "raw", &[("RawMessageDelivery", "true")]).await;
    house.queue(&t, "wrapped", &[]).await;
    let published = house.publish_with(&t, "text", |input| {
        input.subject = Some("About".to_owned());
        let binary = MessageAttributeValue {
            data_type: "Binary".to_owned(),
            binary_value: Some(vec![1, 2].into()),
            string_value: None,
        };
        input.message_attributes = Some(BTreeMap::from([
            ("s".to_owned(), attribute("String", "x")),
            ("b".to_owned(), binary),
        ]));
    });
    published.await.unwrap();
    house.arrived("raw", 1).await;
    house.arrived("wrapped", 1).await;
    let raw = house.sink.at("raw").remove(0);
    assert_eq!(raw.body, "text");
    assert_eq!(raw.attributes["s"].value, AttributeValue::Text("x".to_owned()));
    assert_eq!(raw.attributes["b"].value, AttributeValue::Binary(vec![1, 2].into()));
    let wrapped = house.sink.at("wrapped").remove(0);
    assert!(wrapped.attributes.is_empty());
    let envelope: Value = serde_json::from_slice(&wrapped.body).unwrap();
    assert_eq!(envelope["Subject"], "About");
    assert_eq!(envelope["MessageAttributes"]["s"]["Value"], "x");
    assert_eq!(envelope["MessageAttributes"]["b"]["Value"], "AQI=");
}

#[tokio::test]
async fn a_structured_message_tells_each_protocol_its_own() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    house.queue(&t, "q", &[("RawMessageDelivery", "true")]).await;
    let f = "arn:aws:lambda:us-east-1:000000000000:function:f";
    let arn = house.subscribe(&t, "lambda", f, &[]).await.unwrap();
    let message = r#"{"default":"all","sqs":"queues","email":"people"}"#;
    let published = house.publish_with(&t, message, |input| {
        input.message_structure = Some("json".to_owned());
    });
    published.await.unwrap();
    house.arrived("q", 1).await;
    house.arrived("f", 1).await;
    assert_eq!(house.sink.texts("q"), ["queues"]);
    let event: Value = serde_json::from_str(&house.sink.texts("f")[0]).unwrap();
    let record = &event["Records"][0];
    assert_eq!(record["EventSource"], "aws:sns");
    assert_eq!(record["EventVersion"], "1.0");
    assert_eq!(record["EventSubscriptionArn"], *arn);
    assert_eq!(record["Sns"]["Message"], "all");
    assert_eq!(record["Sns"]["Subject"], Value::Null);
    assert!(record["Sns"]["SigningCertUrl"].as_str().unwrap().ends_with(".pem"));
    assert!(record["Sns"]["UnsubscribeUrl"].as_str().unwrap().contains("Action=Unsubscribe"));
}

#[tokio::test]
async fn firehose_is_written_to_as_the_subscriptions_role() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    let stream = "arn:aws:firehose:us-east-1:000000000000:deliverystream/s";
    let role = "arn:aws:iam::000000000000:role/r";
    house.subscribe(&t, "firehose", stream, &[("SubscriptionRoleArn", role)]).await.unwrap();
    house.publish(&t, "kept").await;
    house.until(|| !house.streams.0.lock().unwrap().is_empty()).await;
    let (name, data, caller) = house.streams.0.lock().unwrap().remove(0);
    assert_eq!(
        (&*name, role_of(&caller), caller.via),
        ("s", Some(role), Some("sns.amazonaws.com"))
    );
    let line: Value = serde_json::from_str(data.strip_suffix('\n').unwrap()).unwrap();
    assert_eq!(line["Message"], "kept");
}

#[tokio::test]
async fn what_is_refused_for_good_is_a_dead_letter_at_once() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    let dead = r#"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead"}"#;
    house.queue(&t, "gone", &[("RedrivePolicy", dead)]).await;
    house.sink.refuse("gone", "QueueDoesNotExist", 400);
    house.publish(&t, "lost").await;
    house.arrived("dead", 1).await;
    let letter = house.sink.at("dead").remove(0);
    let envelope: Value = serde_json::from_slice(&letter.body).unwrap();
    assert_eq!(envelope["Message"], "lost");
    let code = &letter.attributes["ErrorCode"].value;
    assert_eq!(*code, AttributeValue::Text("QueueDoesNotExist".to_owned()));
    // Without a dead-letter queue it is given up; the next one is tried again.
    house.queue(&t, "none", &[]).await;
    house.sink.refuse("none", "AccessDenied", 403);
    house.publish(&t, "given up").await;
    house.arrived("dead", 2).await;
    house.sink.take("none");
    house.publish(&t, "taken").await;
    house.arrived("none", 1).await;
    assert_eq!(house.sink.messages("none"), ["taken"]);
}

#[tokio::test]
async fn a_queue_that_is_away_is_waited_for_while_others_are_told() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    house.queue(&t, "away", &[]).await;
    house.queue(&t, "here", &[]).await;
    house.sink.refuse("away", "ServiceUnavailable", 503);
    house.publish(&t, "patience").await;
    house.arrived("here", 1).await;
    // Four failures at once, then a second, and another: then the waits grow.
    house.pass(3_600);
    house.sink.take("away");
    let waited = house.passing(|| !house.sink.at("away").is_empty()).await;
    assert!(waited <= 20, "{waited} s");
    assert_eq!(house.sink.messages("away"), ["patience"]);
}

#[tokio::test]
async fn what_was_acknowledged_arrives_after_a_kill() {
    let house = House::quiet();
    let t = house.topic("t", &[]).await.unwrap();
    house.queue(&t, "q", &[]).await;
    house.queue(&t, "away", &[]).await;
    house.publish(&t, "before").await;
    let house = house.restarted().await;
    house.sink.refuse("away", "ServiceUnavailable", 503);
    house.carry();
    house.passing(|| house.sink.at("q").len() == 1).await;
    // Killed again while one is being tried.
    let house = house.restarted().await;
    house.sink.take("away");
    house.carry();
    house.passing(|| house.sink.at("away").len() == 1).await;
    assert_eq!(house.sink.messages("q"), ["before"]);
    assert_eq!(house.sink.messages("away"), ["before"]);
}

#[tokio::test]
async fn what_is_published_in_a_trace_is_told_in_it_also_after_a_kill() {
    const TRACE: &str = "Root=1-5759e988-bd862e3fe1be46a994272793;Lineage=1:a:3";
    let mut house = House::quiet();
    let (t, fifo) = (house.topic("t", &[]).await.unwrap(), house.fifo().await);
    let dead = r#"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead"}"#;
    for n in 0..40 {
        house.queue(&t, &format!("q{n}"), &[("RawMessageDelivery", "true")]).await;
    }
    let function = "arn:aws:lambda:us-east-1:000000000000:function:f";
    house.subscribe(&t, "lambda", function, &[]).await.unwrap();
    house.queue(&t, "gone", &[("RedrivePolicy", dead)]).await;
    house.queue(&fifo, "line.fifo", &[]).await;
    house.sink.refuse("gone", "QueueDoesNotExist", 400);
    house.caller.trace = Some(TRACE.into());
    house.publish(&t, "small").await;
    // It is kept by itself.
    house.publish(&t, &"x".repeat(200_000)).await;
    let entry = |id: &str| PublishBatchRequestEntry {
        id: id.to_owned(),
        message: id.to_owned(),
        message_group_id: Some("g".to_owned()),
        ..PublishBatchRequestEntry::default()
    };
    let input = PublishBatchInput {
        publish_batch_request_entries: vec![entry("a"), entry("b")],
        topic_arn: fifo.clone(),
    };
    house.room.publish_batch(&house.caller, input).await.unwrap();
    let house = house.restarted().await;
    house.carry();
    let told = || house.sink.told.lock().unwrap().clone();
    house.passing(|| told().len() == 2 * 42 + 2).await;
    for (caller, arn, _) in told() {
        assert_eq!(caller.trace.as_deref(), Some(TRACE), "{arn}");
    }
    // What is published outside of any is told outside of any.
    let caller = foundation::Caller { trace: None, ..house.caller.clone() };
    let input = PublishInput {
        message: "alone".to_owned(),
        topic_arn: Some(t.clone()),
        ..PublishInput::default()
    };
    Sns::publish(&*house.room, &caller, input).await.unwrap();
    house.passing(|| told().len() == 3 * 42 + 2).await;
    assert!(told()[2 * 42 + 2..].iter().all(|(caller, _, _)| caller.trace.is_none()));
}

#[tokio::test]
async fn a_batch_is_published_entry_by_entry() {
    let house = House::new();
    let t = house.topic("t", &[]).await.unwrap();
    house.queue(&t, "q", &[]).await;
    let entry = |id: &str, message: &str| PublishBatchRequestEntry {
        id: id.to_owned(),
        message: message.to_owned(),
        ..PublishBatchRequestEntry::default()
    };
    let publish = async |publish_batch_request_entries| {
        let input = PublishBatchInput { publish_batch_request_entries, topic_arn: t.clone() };
        house.room.publish_batch(&house.caller, input).await
    };
    let told = publish(vec![entry("a", "one"), entry("b", ""), entry("c", "three")]).await.unwrap();
    let ids: Vec<_> = told.successful.unwrap().into_iter().map(|one| one.id.unwrap()).collect();
    assert_eq!(ids, ["a", "c"]);
    let failed = told.failed.unwrap().remove(0);
    assert_eq!((&*failed.id, &*failed.code, failed.sender_fault), ("b", "InvalidParameter", true));
    house.arrived("q", 2).await;
    let many = (0..11).map(|n| entry(&n.to_string(), "m")).collect();
    let large = "x".repeat(140_000);
    for (entries, code) in [
        (vec![], "EmptyBatchRequest"),
        (many, "TooManyEntriesInBatchRequest"),
        (vec![entry("a", "1"), entry("a", "2")], "BatchEntryIdsNotDistinct"),
        (vec![entry("a b", "1")], "InvalidBatchEntryId"),
        (vec![entry("a", &large), entry("b", &large)], "BatchRequestTooLong"),
    ] {
        assert_eq!(publish(entries).await.unwrap_err().code(), code);
    }
}

#[tokio::test]
async fn telephones_and_apps_are_refused_by_name() {
    let house = House::quiet();
    let t = house.topic("t", &[]).await.unwrap();
    for (protocol, named) in [("sms", "Protocol sms"), ("application", "Protocol application")] {
        let refused = house.subscribe(&t, protocol, "+1", &[]).await.unwrap_err();
        assert!(refused.message().contains(named), "{}", refused.message());
    }
    let refused = house.subscribe(&t, "pigeon", "roof", &[]).await.unwrap_err();
    let text = "Invalid parameter: Amazon SNS does not support this protocol string: pigeon";
    assert_eq!(refused.message(), text);
    let publish = async |change: fn(&mut PublishInput)| {
        let published = house.publish_with(&t, "m", change).await;
        published.unwrap_err().message().to_owned()
    };
    let by_phone = publish(|input| input.phone_number = Some("+1".to_owned())).await;
    assert!(by_phone.contains("PhoneNumber"), "{by_phone}");
    assert!(
        publish(|input| input.topic_arn = None).await.contains("no value for required parameter")
    );
}
