//! FIFO topics: each message once, each group in order.

use crate::house::House;
use aws_api::sns::*;

async fn send(house: &House, topic: &str, group: &str, text: &str) -> PublishResponse {
    let group = group.to_owned();
    let published = house.publish_with(topic, text, |input| input.message_group_id = Some(group));
    published.await.unwrap()
}

#[tokio::test]
async fn a_message_is_taken_once_in_five_minutes() {
    let house = House::new();
    let t = house.fifo().await;
    house.queue(&t, "q.fifo", &[("RawMessageDelivery", "true")]).await;
    let first = send(&house, &t, "g", "once").await;
    let again = send(&house, &t, "g", "once").await;
    assert_eq!(
        (&again.message_id, &again.sequence_number),
        (&first.message_id, &first.sequence_number)
    );
    let second = send(&house, &t, "h", "twice").await;
    assert!(second.sequence_number > first.sequence_number);
    assert_eq!(second.sequence_number.as_ref().unwrap().len(), 20);
    house.arrived("q.fifo", 2).await;
    // Known after a kill, too; and forgotten in time.
    let house = house.restarted().await;
    house.carry();
    assert_eq!(send(&house, &t, "g", "once").await.message_id, first.message_id);
    house.pass(300);
    house.room.sweep().await.unwrap();
    assert_ne!(send(&house, &t, "g", "once").await.message_id, first.message_id);
    house.arrived("q.fifo", 3).await;
    let mut texts = house.sink.texts("q.fifo");
    texts.sort();
    assert_eq!(texts, ["once", "once", "twice"]);
    let letters = house.sink.at("q.fifo");
    let letter = letters.iter().find(|letter| letter.body == "twice").unwrap();
    assert_eq!(letter.group.as_deref(), Some("h"));
    assert_eq!(letter.deduplication.as_ref().unwrap().len(), 64);
}

#[tokio::test]
async fn ids_are_each_groups_where_the_topic_says_so() {
    let house = House::quiet();
    let attributes = [
        ("FifoTopic", "true"),
        ("ContentBasedDeduplication", "true"),
        ("FifoThroughputScope", "MessageGroup"),
    ];
    let wide = house.topic("wide.fifo", &attributes[..2]).await.unwrap();
    let narrow = house.topic("narrow.fifo", &attributes).await.unwrap();
    for (topic, same) in [(&wide, true), (&narrow, false)] {
        let first = send(&house, topic, "g", "m").await.message_id;
        assert_eq!(send(&house, topic, "h", "m").await.message_id == first, same, "{topic}");
    }
}

#[tokio::test]
async fn groups_keep_their_order_and_do_not_wait_for_each_other() {
    let house = House::new();
    let t = house.fifo().await;
    house.queue(&t, "q.fifo", &[("RawMessageDelivery", "true")]).await;
    house.sink.refuse("q.fifo", "ServiceUnavailable", 503);
    for n in 0..30 {
        send(&house, &t, ["a", "b", "c"][n % 3], &format!("{n:02}")).await;
    }
    house.pass(5);
    house.sink.take("q.fifo");
    house.passing(|| house.sink.at("q.fifo").len() == 30).await;
    let letters = house.sink.at("q.fifo");
    for group in ["a", "b", "c"] {
        let of = letters.iter().filter(|letter| letter.group.as_deref() == Some(group));
        let texts: Vec<_> = of.map(|letter| letter.body.clone()).collect();
        assert_eq!(texts.len(), 10);
        assert!(texts.is_sorted(), "{group}: {texts:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn publishers_at_once_have_numbers_of_their_own() {
    let house = std::sync::Arc::new(House::quiet());
    let t = house.fifo().await;
    let publishing = (0..16).map(|n| {
        let (house, t) = (house.clone(), t.clone());
        tokio::spawn(async move { send(&house, &t, "g", &n.to_string()).await.sequence_number })
    });
    let mut numbers = Vec::new();
    for one in publishing.collect::<Vec<_>>() {
        numbers.push(one.await.unwrap().unwrap());
    }
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), 16);
}

#[tokio::test]
async fn a_fifo_topic_has_queues_alone() {
    let house = House::quiet();
    let t = house.fifo().await;
    let refused = house.subscribe(&t, "http", "http://localhost/", &[]).await.unwrap_err();
    assert!(refused.message().contains("FIFO topics do not support the protocol http"));
    let refused = house.publish_with(&t, "m", |_| {}).await.unwrap_err();
    assert!(refused.message().contains("MessageGroupId parameter is required"));
    house.queue(&t, "standard", &[]).await;
}
