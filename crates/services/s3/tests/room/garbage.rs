use crate::house::{House, MIB, bytes, getting, read};

#[tokio::test]
async fn bodies_go_when_nothing_refers_to_them_and_not_before() {
    let house = House::with_bucket().await;
    house.put("kept", bytes(1, MIB)).await;
    for seed in 0..5 {
        house.put("k", bytes(seed, MIB)).await;
    }
    let id = house.begin("upload").await;
    house.part("upload", &id, 1, bytes(1, 10)).await.unwrap();
    assert_eq!(house.blobs().await, 7);
    assert_eq!(house.room.blobs_in_use().await.unwrap().len(), 7, "what waits to be removed too");
    house.room.collect().await.unwrap();
    assert_eq!(house.room.blobs_in_use().await.unwrap().len(), 3);
    assert_eq!(house.blobs().await, 3);
    assert_eq!(house.get("k").await.unwrap(), bytes(4, MIB));
}

/// The blobs of parts are opened one by one: they stay while somebody reads.
#[tokio::test]
async fn bodies_of_many_blobs_stay_while_they_are_read() {
    let house = House::with_bucket().await;
    let id = house.begin("k").await;
    let bodies = [bytes(1, 5 * MIB), bytes(2, 5 * MIB)];
    let mut parts = Vec::new();
    for (number, body) in (1..).zip(&bodies) {
        parts.push(house.part("k", &id, number, body.clone()).await.unwrap());
    }
    house.complete("k", &id, parts).await.unwrap();
    let mut reader = house.fetch(getting("k")).await.unwrap();
    let first = reader.body.next().await.unwrap().unwrap();
    house.delete("k").await;
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 2, "they are pinned");
    let rest = read(&mut reader.body).await;
    assert_eq!([first, rest].concat(), bodies.concat());
    drop(reader);
    house.room.collect().await.unwrap();
    assert_eq!(house.blobs().await, 0);
}

/// The work in the background wakes by itself.
#[tokio::test]
async fn the_background_removes_what_is_dropped() {
    let house = House::with_bucket().await;
    let room = house.room.clone();
    let worker = tokio::spawn(async move { room.run().await });
    house.put("k", bytes(1, MIB)).await;
    house.delete("k").await;
    while house.blobs().await > 0 {
        tokio::task::yield_now().await;
    }
    worker.abort();
}
