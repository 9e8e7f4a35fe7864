//! Pipes from queues.

use crate::house::*;
use aws_api::pipes::*;
use serde_json::Value;

/// The bodies of the messages in what the function was given, call by call.
fn batches(house: &House) -> Vec<Vec<String>> {
    let bodies = |text: String| {
        let batch: Vec<Value> = serde_json::from_str(&text).unwrap();
        batch.iter().map(|event| event["body"].as_str().unwrap().to_owned()).collect()
    };
    house.near.bodies(FUNCTION).into_iter().map(bodies).collect()
}

#[tokio::test]
async fn what_the_filter_wants_goes_on_and_the_rest_is_deleted() {
    let house = House::new();
    let asked = CreatePipeRequest {
        source_parameters: Some(PipeSourceParameters {
            filter_criteria: Some(filters(&[
                r#"{"body":{"kind":["good"]}}"#,
                r#"{"body":["plain"]}"#,
            ])),
            ..PipeSourceParameters::default()
        }),
        ..from_queue()
    };
    house.running(asked).await;
    for body in [r#"{"kind":"good"}"#, r#"{"kind":"bad"}"#, "plain", "other"] {
        house.letters.send(None, body);
    }
    house.until("an empty queue", || house.letters.left().is_empty()).await;
    let mut given: Vec<_> = batches(&house).concat();
    given.sort();
    assert_eq!(given, ["plain", r#"{"kind":"good"}"#]);
    assert_eq!(house.metric("EventCount"), 2.0);
    assert_eq!(house.metric("ExecutionFailed"), 0.0);
}

#[tokio::test]
async fn only_reported_messages_come_again() {
    let house = House::new();
    for body in ["a", "b", "c"] {
        house.letters.send(None, body);
    }
    let one = r#"{"batchItemFailures":[{"itemIdentifier":"2"}]}"#;
    house.near.answer("lambda", Answer::Says(one));
    house.running(from_queue()).await;
    house.until("a second try", || house.near.to(FUNCTION).len() == 2).await;
    house.until("an empty queue", || house.letters.left().is_empty()).await;
    assert_eq!(batches(&house)[1], ["b"]);
    assert_eq!(house.metric("ExecutionPartiallyFailed"), 1.0);
}

#[tokio::test]
async fn failures_come_again_after_their_time_and_throttles_before() {
    let house = House::new();
    house.near.answer("lambda", Answer::Fails);
    house.near.answer("lambda", Answer::Refused("TooManyRequestsException", 429));
    house.running(from_queue()).await;
    house.letters.send(None, "a");
    house.until("a first try", || house.near.to(FUNCTION).len() == 1).await;
    let failed = house.ambient.now();
    house.until("a second try", || house.near.to(FUNCTION).len() == 2).await;
    let throttled = house.ambient.now();
    assert!(throttled.since(failed).as_secs() >= 29, "as long as the queue hides it");
    house.until("a third try", || house.near.to(FUNCTION).len() == 3).await;
    assert!(house.ambient.now().since(throttled).as_secs() < 20, "it stayed in hand");
    house.until("an empty queue", || house.letters.left().is_empty()).await;
    assert_eq!((house.metric("ExecutionFailed"), house.metric("ExecutionThrottled")), (1.0, 1.0));
}

#[tokio::test]
async fn an_execution_ends_after_five_minutes() {
    let house = House::new();
    house.near.answer("lambda", Answer::Hangs);
    house.running(from_queue()).await;
    house.letters.send(None, "a");
    house.until("its time", || house.metric("ExecutionTimeout") == 1.0).await;
    assert!(house.near.to(FUNCTION).len() > 1, "the queue has given it to others meanwhile");
}

#[tokio::test]
async fn a_stopped_pipe_leaves_the_queue_alone() {
    let house = House::new();
    house.running(from_queue()).await;
    let stop = StopPipeRequest { name: "p".to_owned() };
    house.room.stop_pipe(&house.caller(), stop).await.unwrap();
    house.in_state("p", PipeState::Stopped).await;
    house.letters.send(None, "a");
    for _ in 0..20 {
        house.pass().await;
    }
    assert_eq!((house.near.to(FUNCTION).len(), house.letters.left().len()), (0, 1));
    let start = StartPipeRequest { name: "p".to_owned() };
    house.room.start_pipe(&house.caller(), start).await.unwrap();
    house.until("an empty queue", || house.letters.left().is_empty()).await;
}

#[tokio::test]
async fn killed_anywhere_every_message_arrives() {
    let mut house = House::new();
    house.running(from_queue()).await;
    for n in 0..40 {
        house.letters.send(None, &n.to_string());
        if n % 8 == 0 {
            for _ in 0..n % 7 {
                tokio::task::yield_now().await;
            }
            house.restart().await;
        }
    }
    house.until("an empty queue", || house.letters.left().is_empty()).await;
    let mut given: Vec<u32> = batches(&house).concat().iter().map(|n| n.parse().unwrap()).collect();
    given.sort_unstable();
    given.dedup();
    assert_eq!(given, (0..40).collect::<Vec<_>>());
}

#[tokio::test]
async fn one_node_works_on_a_pipe() {
    let house = House::new();
    house.running(from_queue()).await;
    let (_second, running) = house.second();
    for n in 0..10 {
        house.letters.send(None, &n.to_string());
        house.settle().await;
    }
    house.until("an empty queue", || house.letters.left().is_empty()).await;
    assert_eq!(batches(&house).concat().len(), 10, "nothing twice");
    running.abort();
}
