//! What queues measure of themselves.

use crate::house::House;

#[tokio::test]
async fn messages_are_counted_as_they_come_and_go_and_queues_every_minute() {
    let house = House::new();
    let url = house.queue("orders", &[]).await.unwrap();
    for body in ["one", "two", "three"] {
        house.send(&url, body).await;
    }
    let first = house.one(&url).await;
    house.delete(&url, &first).await.unwrap();
    house.one(&url).await;
    let room = house.room.clone();
    let running = tokio::spawn(async move { room.gauge().await });
    while house.clock.next_wake().is_none() {
        tokio::task::yield_now().await;
    }
    house.pass(20);
    // What is in flight comes back after 30 seconds.
    let until = house.clock.next_wake().unwrap();
    house.pass(until.since(house.ambient.now()).as_secs());
    let metric = |wanted: &str| {
        let all = house.ambient.metrics.all();
        let found = all.into_iter().find(|(name, _)| name.metric == wanted);
        found.map(|(name, s)| (name.namespace, name.dimensions[0].1.clone(), s.count, s.sum))
    };
    while metric("ApproximateAgeOfOldestMessage").is_none() {
        tokio::task::yield_now().await;
    }
    running.abort();
    for (name, count, sum) in [
        ("NumberOfMessagesSent", 3, 3.0),
        ("NumberOfMessagesReceived", 2, 2.0),
        ("NumberOfMessagesDeleted", 1, 1.0),
        ("SentMessageSize", 3, 11.0),
        ("ApproximateNumberOfMessagesDelayed", 1, 0.0),
    ] {
        assert_eq!(metric(name), Some(("AWS/SQS", "orders".to_owned(), count, sum)), "{name}");
    }
    let lengths = ["Visible", "NotVisible"].map(|which| {
        metric(&format!("ApproximateNumberOfMessages{which}")).map(|(_, _, _, sum)| sum)
    });
    assert_eq!(lengths.map(Option::unwrap).iter().sum::<f64>(), 2.0);
    let age = metric("ApproximateAgeOfOldestMessage").unwrap().3;
    assert_eq!(
        age,
        until.since(foundation::Timestamp::from_millis(1_795_000_000_000)).as_secs() as f64
    );
    assert_eq!(metric("NumberOfEmptyReceives"), None);
    house.delete(&url, &first).await.unwrap();
    while !house.receive(&url, 10, 0).await.is_empty() {}
    assert!(metric("NumberOfEmptyReceives").is_some());
}
