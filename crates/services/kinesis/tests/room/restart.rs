use crate::house::{House, texts};
use service_kinesis::Room;
use std::sync::Arc;
use std::time::Duration;

#[tokio::test]
async fn a_new_room_goes_on_where_the_old_one_was() {
    let mut house = House::with_stream(1).await;
    let iterator = house.trim_horizon(0).await;
    let mut numbers = Vec::new();
    for i in 0..6 {
        numbers.push(house.put("k", &i.to_string()).await.unwrap().sequence_number);
        if i % 2 == 1 {
            house.reopen();
        }
    }
    assert!(numbers.windows(2).all(|w| w[0] < w[1]));
    let read = house.get(&iterator, 100).await.unwrap();
    assert_eq!(texts(&read.records), ["0", "1", "2", "3", "4", "5"]);
}

#[tokio::test]
async fn numbers_go_on_after_all_records_expired() {
    let mut house = House::with_stream(1).await;
    let before = house.put("k", "old").await.unwrap().sequence_number;
    house.clock.advance(Duration::from_secs(25 * 3600));
    house.room.trim().await.unwrap();
    house.reopen();
    let after = house.put("k", "new").await.unwrap().sequence_number;
    assert!(before < after);
    let index = |n: &str| n.parse::<service_kinesis::SequenceNumber>().unwrap();
    assert_ne!(index(&before), index(&after));
    assert_eq!(texts(&house.read(0, 10).await), ["new"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_rooms_on_one_store_take_turns_and_lose_nothing() {
    let house = Arc::new(House::with_stream(1).await);
    let second = House {
        room: Room::new(house.store.clone(), house.ambient.clone()),
        store: house.store.clone(),
        clock: house.clock.clone(),
        ambient: house.ambient.clone(),
        caller: house.caller.clone(),
    };
    let second = Arc::new(second);
    let mut writers = tokio::task::JoinSet::new();
    for (name, house) in [("a", house.clone()), ("b", second.clone())] {
        writers.spawn(async move {
            let mut stored = Vec::new();
            for i in 0..50 {
                // A shard that two write at once may refuse; clients try again.
                while house.put(name, &format!("{name}{i}")).await.is_err() {}
                stored.push(format!("{name}{i}"));
            }
            stored
        });
    }
    let mut expected = Vec::new();
    while let Some(stored) = writers.join_next().await {
        expected.push(stored.unwrap());
    }
    let read = house.read(0, 1000).await;
    assert_eq!(read.len(), 100);
    assert!(read.windows(2).all(|w| w[0].sequence_number < w[1].sequence_number));
    for stored in expected {
        let own = |text: &String| text.starts_with(&stored[0][..1]);
        let seen: Vec<String> = texts(&read).into_iter().filter(own).collect();
        assert_eq!(seen, stored);
    }
    // The other room notices a split as well.
    house.split(0, "1000").await.unwrap();
    assert_ne!(second.put("a", "x").await.unwrap().shard_id, crate::house::id(0));
}
