//! Messages of FIFO queues.

use crate::house::{House, system};
use aws_api::sqs::{Message, ReceiveMessageRequest, Sqs};

const FIFO: [(&str, &str); 2] = [("FifoQueue", "true"), ("ContentBasedDeduplication", "true")];

#[tokio::test]
async fn groups_keep_their_order_and_wait_for_what_is_in_flight() {
    let house = House::new();
    let q = house.queue("q.fifo", &FIFO).await.unwrap();
    for (group, body) in [("a", "a1"), ("a", "a2"), ("b", "b1"), ("a", "a3"), ("b", "b2")] {
        house.send_to(&q, Some(group), body).await;
    }
    let first = house.one(&q).await;
    assert_eq!(first.body.as_deref(), Some("a1"));
    // The rest of `a` waits for `a1`.
    let of_b = house.receive(&q, 10, 0).await;
    let bodies: Vec<_> = of_b.iter().map(|message| message.body.as_deref().unwrap()).collect();
    assert_eq!(bodies, ["b1", "b2"]);
    assert!(house.bodies(&q).await.is_empty());
    house.delete(&q, &first).await.unwrap();
    assert_eq!(house.bodies(&q).await, ["a2", "a3"]);
    assert!(system(&of_b[0], "SequenceNumber") < system(&of_b[1], "SequenceNumber"));
    house.pass(31);
    let expired = house.delete(&q, &of_b[0]).await.unwrap_err();
    assert!(expired.contains("The receipt handle has expired."), "{expired}");
    assert_eq!(house.bodies(&q).await, ["a2", "b1", "a3", "b2"]);
}

#[tokio::test]
async fn a_message_that_is_sent_twice_within_five_minutes_is_there_once() {
    let mut house = House::new();
    let q = house.queue("q.fifo", &FIFO).await.unwrap();
    let first = house.send_to(&q, Some("g"), "once").await;
    house.reopen();
    let again = house.send_to(&q, Some("g"), "once").await;
    assert_eq!(first.message_id, again.message_id);
    assert_eq!(house.bodies(&q).await, ["once"]);
    house.pass(301);
    let later = house.send_to(&q, Some("other"), "once").await;
    assert_ne!(first.message_id, later.message_id);
    assert_eq!(house.bodies(&q).await, ["once", "once"]);
}

/// Bodies and receipts of what is received under an attempt id.
async fn attempt(house: &House, q: &str, id: &str) -> Vec<(String, String)> {
    let input = ReceiveMessageRequest {
        queue_url: q.to_owned(),
        max_number_of_messages: Some(2),
        receive_request_attempt_id: Some(id.to_owned()),
        ..ReceiveMessageRequest::default()
    };
    let received = house.room.receive_message(&house.caller, input).await.unwrap();
    let messages = received.messages.unwrap_or_default().into_iter();
    messages.map(|one| (one.body.unwrap(), one.receipt_handle.unwrap())).collect()
}

fn bodies(received: &[(String, String)]) -> Vec<&str> {
    received.iter().map(|(body, _)| &body[..]).collect()
}

#[tokio::test]
async fn an_attempt_that_is_made_again_is_given_the_same() {
    let mut house = House::new();
    let q = house.queue("q.fifo", &FIFO).await.unwrap();
    for (group, body) in [("a", "a1"), ("b", "b1"), ("c", "c1")] {
        house.send_to(&q, Some(group), body).await;
    }
    let first = attempt(&house, &q, "1").await;
    assert_eq!(bodies(&first), ["a1", "b1"]);
    house.pass(20);
    house.reopen();
    assert_eq!(attempt(&house, &q, "1").await, first, "with the same receipts");
    assert_eq!(bodies(&attempt(&house, &q, "2").await), ["c1"], "another attempt");
    house.pass(20);
    assert!(house.bodies(&q).await.is_empty(), "hidden for 30 s since the second time");
    house.pass(11);
    assert_eq!(house.bodies(&q).await.len(), 3);
}

#[tokio::test]
async fn an_attempt_is_made_anew_once_what_it_gave_has_changed() {
    enum Change {
        Deleted,
        Postponed,
        Visible,
        Received,
        FiveMinutes,
    }
    for (change, gives) in [
        (Change::Deleted, vec!["b1"]),
        (Change::Postponed, vec!["b1"]),
        (Change::Visible, vec!["a1", "a2"]),
        (Change::Received, vec!["b1"]),
        (Change::FiveMinutes, vec!["b1"]),
    ] {
        let house = House::new();
        let timeout = [FIFO[0], FIFO[1], ("VisibilityTimeout", "400")];
        let q = house.queue("q.fifo", &timeout).await.unwrap();
        for body in ["a1", "a2"] {
            house.send_to(&q, Some("a"), body).await;
        }
        let first = attempt(&house, &q, "1").await;
        assert_eq!(bodies(&first), ["a1", "a2"]);
        house.send_to(&q, Some("b"), "b1").await;
        let given = |place: usize| Message {
            receipt_handle: Some(first[place].1.clone()),
            ..Message::default()
        };
        match change {
            Change::Deleted => house.delete(&q, &given(0)).await.unwrap(),
            Change::Postponed => assert_eq!(house.postpone(&q, &given(1), 300).await, None),
            Change::Visible => {
                for place in [0, 1] {
                    assert_eq!(house.postpone(&q, &given(place), 0).await, None);
                }
            }
            Change::Received => {
                assert_eq!(house.postpone(&q, &given(0), 0).await, None);
                assert_eq!(house.postpone(&q, &given(1), 0).await, None);
                assert_eq!(house.receive(&q, 2, 0).await.len(), 2);
            }
            Change::FiveMinutes => house.pass(301),
        }
        let again = attempt(&house, &q, "1").await;
        assert_eq!(bodies(&again), gives);
        assert!(again.iter().all(|(_, receipt)| *receipt != first[0].1), "with new receipts");
    }
}

#[tokio::test]
async fn attempt_ids_are_of_fifo_queues_and_have_a_form() {
    let house = House::new();
    let fifo = house.queue("q.fifo", &FIFO).await.unwrap();
    let standard = house.queue("q", &[]).await.unwrap();
    let long = "x".repeat(129);
    for (url, id) in [(&standard, "1"), (&fifo, ""), (&fifo, "a b"), (&fifo, &long)] {
        let input = ReceiveMessageRequest {
            queue_url: url.clone(),
            receive_request_attempt_id: Some(id.to_owned()),
            ..ReceiveMessageRequest::default()
        };
        let refused = house.room.receive_message(&house.caller, input).await.unwrap_err();
        assert_eq!(refused.code(), "InvalidParameterValue", "{id}");
        assert!(refused.message().contains("ReceiveRequestAttemptId"), "{refused}");
    }
}
