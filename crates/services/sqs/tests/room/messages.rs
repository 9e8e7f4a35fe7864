//! Messages of standard queues.

use crate::house::{House, system};
use aws_api::sqs::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

#[tokio::test]
async fn what_is_not_deleted_comes_back_after_its_time() {
    let mut house = House::new();
    let q = house.queue("q", &[("VisibilityTimeout", "10")]).await.unwrap();
    let sent = house.send(&q, "hello").await;
    assert_eq!(sent.md5_of_message_body.as_deref(), Some("5d41402abc4b2a76b9719d911017c592"));
    assert_eq!(house.counts(&q).await, ["1", "0", "0"]);
    let first = house.one(&q).await;
    assert_eq!(first.message_id, sent.message_id);
    assert_eq!(system(&first, "ApproximateReceiveCount"), "1");
    assert_eq!(house.counts(&q).await, ["0", "1", "0"]);
    assert!(house.bodies(&q).await.is_empty());
    house.reopen();
    house.pass(9);
    assert!(house.bodies(&q).await.is_empty());
    house.pass(1);
    let second = house.one(&q).await;
    assert_eq!(system(&second, "ApproximateReceiveCount"), "2");
    assert_ne!(second.receipt_handle, first.receipt_handle);
    house.delete(&q, &second).await.unwrap();
    house.delete(&q, &second).await.unwrap();
    house.pass(60);
    assert!(house.bodies(&q).await.is_empty());
    assert_eq!(house.counts(&q).await, ["0", "0", "0"]);
}

#[tokio::test]
async fn visibility_is_changed_by_who_has_the_message() {
    let house = House::new();
    let q = house.queue("q", &[("VisibilityTimeout", "10")]).await.unwrap();
    house.send(&q, "a").await;
    let message = house.one(&q).await;
    assert_eq!(house.postpone(&q, &message, 100).await, None);
    house.pass(50);
    assert!(house.bodies(&q).await.is_empty());
    assert_eq!(house.postpone(&q, &message, 0).await, None);
    let again = house.one(&q).await;
    let refused = async |message, seconds| house.postpone(&q, message, seconds).await.unwrap();
    assert_eq!(refused(&message, 5).await, "InvalidParameterValue");
    house.pass(11);
    assert_eq!(refused(&again, 5).await, "MessageNotInflight");
    assert_eq!(refused(&again, 43_201).await, "InvalidParameterValue");
}

#[tokio::test]
async fn delays_hold_messages_back() {
    let house = House::new();
    let q = house.queue("q", &[("DelaySeconds", "5")]).await.unwrap();
    house.send(&q, "slow").await;
    let input = SendMessageRequest {
        queue_url: q.clone(),
        message_body: "now".to_owned(),
        delay_seconds: Some(0),
        ..SendMessageRequest::default()
    };
    house.room.send_message(&house.caller, input).await.unwrap();
    assert_eq!(house.counts(&q).await, ["1", "0", "1"]);
    assert_eq!(house.bodies(&q).await, ["now"]);
    house.pass(5);
    assert_eq!(house.bodies(&q).await, ["slow"]);
}

#[tokio::test]
async fn a_long_poll_ends_with_the_first_message_or_with_its_time() {
    let house = Arc::new(House::new());
    let fifo: &[(&str, &str)] = &[("FifoQueue", "true"), ("ContentBasedDeduplication", "true")];
    for (name, attributes, group) in [("q", &[][..], None), ("q.fifo", fifo, Some("g"))] {
        let q = house.queue(name, attributes).await.unwrap();
        let poll = || {
            let (waiting, url) = (house.clone(), q.clone());
            tokio::spawn(async move { waiting.receive(&url, 1, 20).await })
        };
        let sleeping = async || {
            while house.clock.next_wake().is_none() {
                tokio::task::yield_now().await;
            }
        };
        let first = poll();
        sleeping().await;
        house.send_to(&q, group, "here").await;
        assert_eq!(first.await.unwrap()[0].body.as_deref(), Some("here"));
        let second = poll();
        sleeping().await;
        house.pass(20);
        assert!(second.await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn receivers_at_once_get_each_message_once() {
    let house = Arc::new(House::new());
    let q = house.queue("q", &[]).await.unwrap();
    for n in 0..200 {
        house.send(&q, &n.to_string()).await;
    }
    let receiver = |_| {
        let (house, q) = (house.clone(), q.clone());
        tokio::spawn(async move {
            let mut got = Vec::new();
            loop {
                let some = house.bodies(&q).await;
                if some.is_empty() {
                    return got;
                }
                got.extend(some);
            }
        })
    };
    let receivers: Vec<_> = (0..8).map(receiver).collect();
    let mut got = Vec::new();
    for receiver in receivers {
        got.extend(receiver.await.unwrap());
    }
    assert_eq!(got.len(), 200);
    assert_eq!(got.into_iter().collect::<BTreeSet<_>>().len(), 200);
}

#[tokio::test]
async fn what_is_received_too_often_goes_to_the_dead_letters() {
    let house = House::new();
    let dead = house.queue("dead", &[]).await.unwrap();
    let redrive =
        r#"{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:000000000000:dead","maxReceiveCount":2}"#;
    let given = [("RedrivePolicy", redrive), ("VisibilityTimeout", "1")];
    let q = house.queue("q", &given).await.unwrap();
    let sent = house.send(&q, "poison").await;
    for _ in 0..2 {
        assert_eq!(house.bodies(&q).await, ["poison"]);
        house.pass(1);
    }
    assert!(house.bodies(&q).await.is_empty());
    let letter = house.one(&dead).await;
    assert_eq!(letter.message_id, sent.message_id);
    let source = system(&letter, "DeadLetterQueueSourceArn");
    assert_eq!(source, "arn:aws:sqs:us-east-1:000000000000:q");
    assert_eq!(house.counts(&q).await, ["0", "0", "0"]);
    let input = ListDeadLetterSourceQueuesRequest { queue_url: dead, ..Default::default() };
    let sources = house.room.list_dead_letter_source_queues(&house.caller, input).await.unwrap();
    assert_eq!(sources.queue_urls, [q]);
}

#[tokio::test]
async fn what_is_too_old_is_gone_and_swept() {
    let house = House::new();
    let retention = ("MessageRetentionPeriod", "60");
    let fifo = [("FifoQueue", "true"), ("ContentBasedDeduplication", "true"), retention];
    let q = house.queue("q", &[retention]).await.unwrap();
    let f = house.queue("f.fifo", &fifo).await.unwrap();
    house.send(&q, "old").await;
    house.send_to(&f, Some("g"), "old").await;
    house.pass(30);
    house.send(&q, "new").await;
    house.pass(30);
    assert_eq!(house.bodies(&q).await, ["new"]);
    assert!(house.bodies(&f).await.is_empty());
    house.send(&q, "old, too").await;
    house.pass(61);
    house.room.sweep().await.unwrap();
    assert_eq!(house.counts(&q).await, ["0", "0", "0"]);
}

#[tokio::test]
async fn attributes_of_messages_come_as_they_went_with_their_sum() {
    let house = House::new();
    let q = house.queue("q", &[]).await.unwrap();
    let value = |data_type: &str, text: &str| MessageAttributeValue {
        data_type: data_type.to_owned(),
        string_value: Some(text.to_owned()),
        ..MessageAttributeValue::default()
    };
    let attributes = BTreeMap::from([
        ("a.b".to_owned(), value("String", "x")),
        ("n".to_owned(), value("Number", "1")),
    ]);
    let input = SendMessageRequest {
        queue_url: q.clone(),
        message_body: "m".to_owned(),
        message_attributes: Some(attributes.clone()),
        ..SendMessageRequest::default()
    };
    let sent = house.room.send_message(&house.caller, input).await.unwrap();
    let received = house.one(&q).await;
    assert_eq!(received.message_attributes, Some(attributes));
    assert_eq!(received.md5_of_message_attributes, sent.md5_of_message_attributes);
}

#[tokio::test]
async fn each_entry_of_a_batch_has_an_answer_of_its_own() {
    let house = House::new();
    let q = house.queue("q", &[]).await.unwrap();
    let entry = |id: &str, body: &str| SendMessageBatchRequestEntry {
        id: id.to_owned(),
        message_body: body.to_owned(),
        ..SendMessageBatchRequestEntry::default()
    };
    let send = async |entries: Vec<_>| {
        let input = SendMessageBatchRequest { queue_url: q.clone(), entries };
        house.room.send_message_batch(&house.caller, input).await
    };
    let sent = send(vec![entry("1", "a"), entry("2", ""), entry("3", "c")]).await.unwrap();
    let ids: Vec<_> = sent.successful.iter().map(|entry| &*entry.id).collect();
    assert_eq!(ids, ["1", "3"]);
    assert_eq!((&*sent.failed[0].id, &*sent.failed[0].code), ("2", "MissingParameter"));
    for (entries, expected) in [
        (Vec::new(), "EmptyBatchRequest"),
        (vec![entry("1", "a"), entry("1", "b")], "BatchEntryIdsNotDistinct"),
        (vec![entry("a b", "a")], "InvalidBatchEntryId"),
        ((0..11).map(|n| entry(&n.to_string(), "a")).collect(), "TooManyEntriesInBatchRequest"),
    ] {
        assert_eq!(send(entries).await.unwrap_err().code(), expected);
    }
    assert_eq!(house.bodies(&q).await.len(), 2);
}
