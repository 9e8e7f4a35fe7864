//! Invoke, asynchronously: nothing acknowledged is lost, and retries are AWS's.

use crate::fake::Act;
use crate::world::{World, real_pause};
use aws_api::lambda::{DeleteFunctionRequest, Lambda};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Direction, KeyRange, Limit};

type Seen = Arc<Mutex<Vec<(Value, String, i64)>>>;

/// A program that notes each event, with its request's id and the time, and does as told.
fn note(world: &World, act: impl Fn(usize) -> Act + Send + Sync + 'static) -> Seen {
    let seen = Seen::default();
    let (notes, ambient) = (seen.clone(), world.ambient.clone());
    let act = Arc::new(act);
    world.fakes.program(move |told| {
        let id = told.headers.iter().find(|(n, _)| n == "lambda-runtime-aws-request-id");
        let id = id.map(|(_, id)| id.clone()).unwrap_or_default();
        let count = {
            let mut notes = notes.lock().unwrap();
            notes.push((told.event, id, ambient.now().as_millis()));
            notes.len()
        };
        let act = act.clone();
        async move { act(count) }
    });
    seen
}

async fn queued(world: &World) -> usize {
    let range = KeyRange::prefix(b"la");
    world.store.scan(range, Limit::default(), Direction::Forward).await.unwrap().entries.len()
}

async fn until_empty(world: &World) {
    for _ in 0..20_000 {
        if queued(world).await == 0 {
            return;
        }
        real_pause().await;
    }
    panic!("the queue never became empty");
}

#[tokio::test]
async fn queued_events_are_run_once_each() {
    let world = World::new().await;
    world.function("f").await;
    let seen = note(&world, |_| Act::Answer(json!(null)));
    for n in 0..50 {
        world.send("f", &n.to_string()).await;
    }
    until_empty(&world).await;
    let seen = seen.lock().unwrap();
    let events: BTreeSet<i64> = seen.iter().filter_map(|(event, _, _)| event.as_i64()).collect();
    assert_eq!((seen.len(), events), (50, (0..50).collect()));
}

#[tokio::test]
async fn a_failing_event_is_tried_three_times_a_minute_and_two_apart() {
    let world = World::new().await;
    world.function("f").await;
    let seen = note(&world, |_| Act::Raise("E", "no"));
    let start = world.ambient.now().as_millis();
    world.send("f", "1").await;
    world.until("the third attempt", || seen.lock().unwrap().len() == 3).await;
    until_empty(&world).await;
    let seen = seen.lock().unwrap();
    let ids: BTreeSet<_> = seen.iter().map(|(_, id, _)| id.clone()).collect();
    assert_eq!(ids.len(), 1, "all attempts carry the request's id");
    let times: Vec<_> = seen.iter().map(|(_, _, at)| (at - start) / 1_000).collect();
    assert_eq!(times, [0, 60, 180]);
}

#[tokio::test]
async fn what_was_acknowledged_outlives_the_room() {
    let mut world = World::new().await;
    world.function("f").await;
    let seen = note(&world, |_| Act::Hang);
    for n in 0..20 {
        world.send("f", &n.to_string()).await;
    }
    while seen.lock().unwrap().is_empty() {
        real_pause().await;
    }
    assert_eq!(queued(&world).await, 20, "what runs is still there");
    let seen = note(&world, |_| Act::Answer(json!(null)));
    world.restart().await;
    until_empty(&world).await;
    let events: BTreeSet<_> =
        seen.lock().unwrap().iter().filter_map(|(event, _, _)| event.as_i64()).collect();
    assert_eq!(events, (0..20).collect());
}

#[tokio::test]
async fn a_retry_that_waits_outlives_the_room_and_keeps_its_time() {
    let mut world = World::new().await;
    world.function("f").await;
    let seen = note(&world, |_| Act::Raise("E", "no"));
    world.send("f", "1").await;
    world.until("the first attempt", || seen.lock().unwrap().len() == 1).await;
    while world.clock.next_wake().is_none() {
        real_pause().await;
    }
    let seen = note(&world, |_| Act::Answer(json!(null)));
    let start = world.ambient.now().as_millis();
    for _ in 0..200 {
        real_pause().await;
    }
    world.restart().await;
    world.clock.advance(Duration::from_secs(30));
    for _ in 0..200 {
        real_pause().await;
    }
    assert!(seen.lock().unwrap().is_empty(), "not before its time");
    world.until("the retry", || seen.lock().unwrap().len() == 1).await;
    until_empty(&world).await;
    let at = seen.lock().unwrap()[0].2 - start;
    assert!((59_000..=61_000).contains(&at), "{at} ms");
}

#[tokio::test]
async fn a_slow_function_does_not_hold_up_another() {
    let world = World::new().await;
    world.function("slow").await;
    world.function("quick").await;
    let done = Arc::new(Mutex::new(0));
    let count = done.clone();
    world.fakes.program(move |told| {
        let (count, slow) = (count.clone(), told.event == json!("slow"));
        async move {
            if slow {
                return Act::Hang;
            }
            *count.lock().unwrap() += 1;
            Act::Answer(json!(null))
        }
    });
    for _ in 0..40 {
        world.send("slow", "\"slow\"").await;
    }
    for _ in 0..10 {
        world.send("quick", "\"quick\"").await;
    }
    for _ in 0..20_000 {
        if *done.lock().unwrap() == 10 {
            return;
        }
        real_pause().await;
    }
    panic!("the quick function waits for the slow one");
}

#[tokio::test]
async fn events_of_a_deleted_function_go_with_it() {
    let world = World::new().await;
    world.function("f").await;
    let seen = note(&world, |_| Act::Raise("E", "no"));
    world.send("f", "1").await;
    world.until("the first attempt", || seen.lock().unwrap().len() == 1).await;
    let delete =
        DeleteFunctionRequest { function_name: "f".into(), ..DeleteFunctionRequest::default() };
    world.room.delete_function(&world.caller(), delete).await.unwrap();
    until_empty(&world).await;
    world.function("f").await;
    world.clock.advance(Duration::from_secs(600));
    for _ in 0..200 {
        real_pause().await;
    }
    assert_eq!(seen.lock().unwrap().len(), 1, "its namesake gets none of them");
}

#[tokio::test]
async fn what_functions_do_is_measured() {
    let world = World::new().await;
    world.function("f").await;
    let seen = note(&world, |count| match count {
        2 => Act::Raise("E", "no"),
        _ => Act::Answer(json!(null)),
    });
    world.invoke("f", "{}").await.unwrap();
    world.invoke("f", "{}").await.unwrap();
    world.send("f", "{}").await;
    until_empty(&world).await;
    assert_eq!(seen.lock().unwrap().len(), 3);
    for (metric, expected) in [
        ("Invocations", (3.0, 3)),
        ("Errors", (1.0, 3)),
        ("Duration", (0.0, 3)),
        ("AsyncEventsReceived", (1.0, 1)),
        ("AsyncEventAge", (0.0, 1)),
        ("AsyncEventsDropped", (0.0, 0)),
        ("Throttles", (0.0, 0)),
    ] {
        assert_eq!(world.metric(metric, Some(("FunctionName", "f"))), expected, "{metric}");
    }
    assert_eq!(world.metric("ConcurrentExecutions", None), (3.0, 3));
}
