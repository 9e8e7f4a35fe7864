//! How connections end, and that their APIs are told, whatever happens.

use crate::house::{Client, House, Spec};
use service_apigatewayv2::websocket::{Event, Said};
use std::sync::Arc;
use std::time::Duration;
use store::{Memory, Store};

async fn chat(house: &House) -> String {
    for name in ["c", "d", "f"] {
        house.neighbours.returns(name, r#"{"statusCode": 200}"#);
    }
    let routes = [("$connect", "c"), ("$disconnect", "d"), ("$default", "f")];
    house.api(&routes.map(|(key, name)| Spec::to(key, name))).await
}

/// What `$disconnect` was told last.
fn told(house: &House) -> (i64, String) {
    let event = house.neighbours.last("d");
    let context = &event["requestContext"];
    let reason = context["disconnectReason"].as_str().unwrap_or_default().to_owned();
    (context["disconnectStatusCode"].as_i64().unwrap_or_default(), reason)
}

#[tokio::test]
async fn whatever_ends_a_connection_is_told() {
    let house = House::new(Arc::new(Memory::new()), "node");
    let api = chat(&house).await;
    let closed = |code, reason: &str| Event::Closed(code, reason.to_owned());
    for (came, ours, code, reason) in [
        (closed(1000, "bye"), false, 1000, "bye"),
        (closed(1005, ""), false, 1005, "Client-side close frame status not set"),
        (Event::Gone, false, 1006, "Connection closed abnormally"),
        (Event::Binary, true, 1003, "Binary frames are not supported"),
        (Event::TooLarge, true, 1009, "Larger than a frame or 131072 bytes may be"),
        (Event::Broken(1002), true, 1002, ""),
    ] {
        let mut client = house.client(&api).await;
        let id = house.connection("c");
        client.say.send(came.clone()).await.unwrap();
        if ours {
            assert_eq!(client.end().await, (code, reason.to_owned()));
        }
        drop(client.say);
        client.running.await.unwrap();
        assert_eq!(told(&house), (i64::from(code), reason.to_owned()), "{came:?}");
        assert_eq!(house.connection("d"), id);
        let event = house.neighbours.last("d");
        assert_eq!(event["requestContext"]["eventType"], "DISCONNECT");
        assert_eq!(event["headers"]["Host"], format!("{api}.execute-api.localhost"));
        assert!(client.heard.try_recv().is_err());
    }
}

#[tokio::test]
async fn connections_end_after_ten_silent_minutes_and_after_two_hours() {
    let house = House::new(Arc::new(Memory::new()), "node");
    let api = chat(&house).await;
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    let mut client = house.client(&api).await;
    // Both are waited for from the start.
    while house.clock.next_wake().is_none() {
        tokio::task::yield_now().await;
    }
    house.clock.advance(minutes(9));
    client.say.send(Event::Ping).await.unwrap();
    client.text("x").await;
    house.neighbours.called("f", 1).await;
    house.clock.advance(minutes(9));
    client.text("x").await;
    house.neighbours.called("f", 2).await;
    house.clock.advance(minutes(10));
    assert_eq!(client.end().await, (1001, "Going away".to_owned()));
    drop(client.say);
    client.running.await.unwrap();

    let mut client = house.client(&api).await;
    for n in 0..13 {
        client.text("x").await;
        house.neighbours.called("f", 3 + n).await;
        house.clock.advance(minutes(9));
    }
    assert!(client.heard.try_recv().is_err());
    client.text("x").await;
    house.neighbours.called("f", 16).await;
    house.clock.advance(minutes(3));
    assert_eq!(client.end().await, (1001, "Going away".to_owned()));
    drop(client.say);
    client.running.await.unwrap();
    assert_eq!(told(&house).0, 1001);
}

#[tokio::test]
async fn a_server_that_stops_says_goodbye_and_what_is_queued() {
    let house = House::new(Arc::new(Memory::new()), "node");
    let api = chat(&house).await;
    let mut client = house.client(&api).await;
    client.reads.send(false).unwrap();
    let name = format!("{api}/dev/{}", house.connection("c"));
    for text in ["1", "2"] {
        house.post(&name, text.as_bytes()).await.unwrap();
    }
    client.stop.send(true).unwrap();
    client.reads.send(true).unwrap();
    assert_eq!(client.hear().await, "1");
    assert_eq!(client.hear().await, "2");
    assert_eq!(client.end().await.0, 1001);
    drop(client.say);
    client.running.await.unwrap();
    assert_eq!(told(&house), (1001, "Going away".to_owned()));
}

#[tokio::test]
async fn a_client_that_never_reads_is_not_waited_for() {
    let house = House::new(Arc::new(Memory::new()), "node");
    let api = chat(&house).await;
    let mut client = house.client(&api).await;
    client.reads.send(false).unwrap();
    let name = format!("{api}/dev/{}", house.connection("c"));
    house.post(&name, b"1").await.unwrap();
    assert_eq!(client.heard.recv().await, Some(Said::Text("1".to_owned())));
    client.stop.send(true).unwrap();
    while house.post(&name, b"2").await.is_ok() {
        tokio::task::yield_now().await;
    }
    while !client.running.is_finished() {
        house.clock.advance(Duration::from_secs(1));
        tokio::task::yield_now().await;
    }
    assert_eq!(told(&house).0, 1001);
}

#[tokio::test]
async fn what_a_killed_server_had_is_told_at_the_next_start_and_only_that() {
    let store: Arc<dyn Store> = Arc::new(Memory::new());
    let first = House::new(store.clone(), "node");
    let api = chat(&first).await;
    let client = first.client(&api).await;
    let lost = first.connection("c");
    let other = House::new(store.clone(), "another");
    other.neighbours.returns("c", "{}");
    let _theirs = other.client(&api).await;
    // Killed: no end of anything runs.
    client.running.abort();
    assert!(first.neighbours.last("d").is_null());

    let again = House::new(store.clone(), "node");
    again.neighbours.fails("d", "{}");
    again.neighbours.returns("c", "{}");
    let resumed = again.sockets.resume().await.unwrap();
    // Made before the lost ones have been told of.
    let (_, session) = again.try_connect(&api, "/dev", &[]).await.unwrap();
    let fresh = Client::of(session);
    let name = format!("{api}/dev/{lost}");
    assert!(again.post(&name, b"x").await.unwrap_err().is("GoneException"));
    resumed.await;
    assert_eq!(again.connection("d"), lost);
    assert_eq!(told(&again), (1006, "Connection closed abnormally".to_owned()));
    let identity = &again.neighbours.last("d")["requestContext"]["identity"];
    assert_eq!(identity["userAgent"], "test");
    assert_eq!(again.neighbours.names().iter().filter(|name| *name == "d").count(), 1);
    fresh.running.abort();

    let third = House::new(store, "node");
    third.neighbours.returns("d", "{}");
    third.sockets.resume().await.unwrap().await;
    // Only the fresh one is left: the first was told of, however that went.
    assert_eq!(third.neighbours.names(), ["d"]);
    assert_ne!(third.connection("d"), lost);
}
