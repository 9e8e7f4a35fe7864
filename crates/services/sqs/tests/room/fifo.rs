//! Messages of FIFO queues.

use crate::house::{House, system};

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
