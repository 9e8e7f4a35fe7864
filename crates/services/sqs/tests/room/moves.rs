//! Tasks that move messages out of dead-letter queues.

use crate::house::{House, system};
use aws_api::sqs::*;
use foundation::Timestamp;
use std::time::Duration;

fn arn(name: &str) -> String {
    format!("arn:aws:sqs:us-east-1:000000000000:{name}")
}

const FIFO: [(&str, &str); 2] = [("FifoQueue", "true"), ("ContentBasedDeduplication", "true")];

/// A queue whose messages are dead letters of `dead` once they have been received.
async fn source(house: &House, name: &str, dead: &str, more: &[(&str, &str)]) -> String {
    let redrive = format!(r#"{{"deadLetterTargetArn":"{}","maxReceiveCount":1}}"#, arn(dead));
    let mut given = vec![("RedrivePolicy", &*redrive), ("VisibilityTimeout", "0")];
    given.extend(more);
    house.queue(name, &given).await.unwrap()
}

/// Makes dead letters of all messages of a queue.
async fn die(house: &House, url: &str) {
    while !house.bodies(url).await.is_empty() {}
}

async fn start(house: &House, source: &str, to: Option<&str>, rate: Option<i32>) -> String {
    try_start(house, source, to, rate).await.unwrap()
}

async fn try_start(
    house: &House,
    source: &str,
    to: Option<&str>,
    rate: Option<i32>,
) -> Result<String, String> {
    let input = StartMessageMoveTaskRequest {
        destination_arn: to.map(arn),
        max_number_of_messages_per_second: rate,
        source_arn: arn(source),
    };
    let started = house.room.start_message_move_task(&house.caller, input).await;
    let started = started.map_err(|error| format!("{}: {}", error.code(), error.message()))?;
    Ok(started.task_handle.unwrap())
}

async fn cancel(house: &House, handle: &str) -> Result<i64, String> {
    let input = CancelMessageMoveTaskRequest { task_handle: handle.to_owned() };
    let cancelled = house.room.cancel_message_move_task(&house.caller, input).await;
    let cancelled = cancelled.map_err(|error| error.code().to_owned())?;
    Ok(cancelled.approximate_number_of_messages_moved.unwrap())
}

async fn tasks(house: &House, source: &str) -> Vec<ListMessageMoveTasksResultEntry> {
    let input = ListMessageMoveTasksRequest { max_results: Some(10), source_arn: arn(source) };
    house.room.list_message_move_tasks(&house.caller, input).await.unwrap().results.unwrap()
}

async fn status(house: &House, source: &str) -> (String, i64) {
    let task = tasks(house, source).await.remove(0);
    (task.status.unwrap(), task.approximate_number_of_messages_moved.unwrap())
}

/// Lets tasks go on until they wait for a later moment, or have ended.
async fn settle(house: &House) -> Option<Timestamp> {
    loop {
        match house.room.step_moves().await.unwrap() {
            Some(next) if next <= house.ambient.now() => {}
            later => return later,
        }
    }
}

#[tokio::test]
async fn dead_letters_go_back_to_where_they_came_from_as_new_messages() {
    let mut house = House::new();
    let dead = house.queue("dead", &[]).await.unwrap();
    let a = source(&house, "a", "dead", &[]).await;
    let b = source(&house, "b", "dead", &[("DelaySeconds", "0")]).await;
    let sent = house.send(&a, "one").await;
    for body in ["two", "three"] {
        house.send(&b, body).await;
    }
    die(&house, &a).await;
    die(&house, &b).await;
    assert_eq!(house.counts(&dead).await[0], "3");
    house.pass(100);
    let handle = start(&house, "dead", None, None).await;
    let task = tasks(&house, "dead").await.remove(0);
    assert_eq!(task.status.as_deref(), Some("RUNNING"));
    assert_eq!(task.task_handle, Some(handle));
    assert_eq!(task.approximate_number_of_messages_to_move, Some(3));
    assert_eq!(task.started_timestamp, Some(house.ambient.now().as_millis()));
    house.reopen();
    assert_eq!(settle(&house).await, None);
    let task = tasks(&house, "dead").await.remove(0);
    assert_eq!(task.status.as_deref(), Some("COMPLETED"));
    assert_eq!((task.task_handle, task.destination_arn), (None, None));
    assert_eq!(task.approximate_number_of_messages_moved, Some(3));
    assert_eq!(house.counts(&dead).await, ["0", "0", "0"]);
    let back = house.one(&a).await;
    assert_eq!(back.body.as_deref(), Some("one"));
    assert_ne!(back.message_id, sent.message_id);
    assert_eq!(system(&back, "ApproximateReceiveCount"), "1");
    assert_eq!(system(&back, "SentTimestamp"), house.ambient.now().as_millis().to_string());
    assert!(!back.attributes.as_ref().unwrap().contains_key("DeadLetterQueueSourceArn"));
    let mut bodies = house.bodies(&b).await;
    bodies.sort();
    assert_eq!(bodies, ["three", "two"]);
}

#[tokio::test]
async fn so_many_a_second_as_asked_for_over_a_restart() {
    let mut house = House::new();
    let dead = house.queue("dead", &[]).await.unwrap();
    let other = house.queue("other", &[]).await.unwrap();
    source(&house, "a", "dead", &[]).await;
    for n in 0..30 {
        house.send(&dead, &n.to_string()).await;
    }
    start(&house, "dead", Some("other"), Some(10)).await;
    assert!(settle(&house).await.is_some());
    assert_eq!(status(&house, "dead").await, ("RUNNING".to_owned(), 1));
    let began = house.ambient.now();
    while let Some(next) = settle(&house).await {
        house.reopen();
        let pause = next.as_millis() - house.ambient.now().as_millis();
        house.clock.advance(Duration::from_millis(u64::try_from(pause).unwrap()));
    }
    let took_ms = house.ambient.now().as_millis() - began.as_millis();
    assert!((2_800..=3_100).contains(&took_ms), "{took_ms}");
    assert_eq!(status(&house, "dead").await, ("COMPLETED".to_owned(), 30));
    assert_eq!(house.counts(&other).await[0], "30");
    assert_eq!(house.counts(&dead).await, ["0", "0", "0"]);
}

#[tokio::test]
async fn what_is_cancelled_stays_where_it_is_and_room_is_for_another() {
    let house = House::new();
    let dead = house.queue("dead", &[]).await.unwrap();
    let other = house.queue("other", &[]).await.unwrap();
    source(&house, "a", "dead", &[]).await;
    for n in 0..5 {
        house.send(&dead, &n.to_string()).await;
    }
    let handle = start(&house, "dead", Some("other"), Some(1)).await;
    settle(&house).await;
    let twice = try_start(&house, "dead", None, None).await.unwrap_err();
    assert!(
        twice.starts_with("InvalidParameterValue: There is already a task running."),
        "{twice}"
    );
    assert_eq!(cancel(&house, &handle).await, Ok(1));
    assert_eq!(cancel(&house, &handle).await, Err("UnsupportedOperation".to_owned()));
    house.pass(100);
    assert_eq!(settle(&house).await, None);
    assert_eq!(house.counts(&other).await[0], "1");
    assert_eq!(status(&house, "dead").await, ("CANCELLED".to_owned(), 1));
    for _ in 0..11 {
        house.pass(1);
        start(&house, "dead", Some("other"), None).await;
        settle(&house).await;
    }
    assert_eq!(house.counts(&other).await[0], "5");
    // The last ten are told of.
    let all = tasks(&house, "dead").await;
    assert_eq!(all.len(), 10);
    assert!(all.iter().all(|task| task.status.as_deref() == Some("COMPLETED")));
    assert!(all.windows(2).all(|two| two[0].started_timestamp > two[1].started_timestamp));
    assert_eq!(cancel(&house, &handle).await, Err("ResourceNotFoundException".to_owned()));
}

#[tokio::test]
async fn lines_keep_their_order_and_what_is_in_flight_stays() {
    let house = House::new();
    let dead = house.queue("dead.fifo", &FIFO).await.unwrap();
    let a = source(&house, "a.fifo", "dead.fifo", &FIFO).await;
    for (group, body) in [("g", "g1"), ("h", "h1"), ("g", "g2"), ("h", "h2")] {
        house.send_to(&a, Some(group), body).await;
    }
    die(&house, &a).await;
    assert_eq!(house.counts(&dead).await[0], "4");
    let held = house.one(&dead).await;
    assert_eq!(held.body.as_deref(), Some("g1"));
    start(&house, "dead.fifo", None, None).await;
    assert_eq!(settle(&house).await, None);
    assert_eq!(house.bodies(&a).await, ["h1", "h2"]);
    house.pass(31);
    start(&house, "dead.fifo", None, None).await;
    settle(&house).await;
    assert_eq!(house.counts(&dead).await, ["0", "0", "0"]);
}

#[tokio::test]
async fn a_task_fails_that_does_not_know_where_to() {
    let house = House::new();
    let dead = house.queue("dead", &[]).await.unwrap();
    source(&house, "a", "dead", &[]).await;
    house.send(&dead, "nobody's").await;
    start(&house, "dead", None, None).await;
    assert_eq!(settle(&house).await, None);
    let task = tasks(&house, "dead").await.remove(0);
    assert_eq!(task.failure_reason.as_deref(), Some("CouldNotDetermineMessageSource"));
    let other = house.queue("other", &[]).await.unwrap();
    house.pass(1);
    start(&house, "dead", Some("other"), None).await;
    let gone = DeleteQueueRequest { queue_url: other };
    house.room.delete_queue(&house.caller, gone).await.unwrap();
    settle(&house).await;
    let task = tasks(&house, "dead").await.remove(0);
    assert_eq!(task.failure_reason.as_deref(), Some("AWS.SimpleQueueService.NonExistentQueue"));
    assert_eq!(house.counts(&dead).await[0], "1");
    // With its queue, a task goes.
    house.queue("other", &[]).await.unwrap();
    start(&house, "dead", Some("other"), None).await;
    house.room.delete_queue(&house.caller, DeleteQueueRequest { queue_url: dead }).await.unwrap();
    assert_eq!(settle(&house).await, None);
    house.queue("dead", &[]).await.unwrap();
    assert!(tasks(&house, "dead").await.is_empty());
}

#[tokio::test]
async fn what_can_not_be_moved_is_refused() {
    let house = House::new();
    house.queue("dead", &[]).await.unwrap();
    house.queue("plain", &[]).await.unwrap();
    house.queue("line.fifo", &FIFO).await.unwrap();
    source(&house, "a", "dead", &[]).await;
    let absent = "ResourceNotFoundException: The resource that you specified for the";
    for (from, to, rate, refusal) in [
        ("nowhere", None, None, format!("{absent} SourceArn parameter")),
        ("dead", Some("nowhere"), None, format!("{absent} DestinationArn parameter")),
        ("plain", None, None, "InvalidParameterValue: Source queue must be configured as".into()),
        ("dead", Some("line.fifo"), None, "InvalidParameterValue: Source queue and".into()),
        ("dead", Some("dead"), None, "InvalidParameterValue: Source queue arn and".into()),
        ("dead", None, Some(0), "InvalidParameterValue: Value 0 for parameter Max".into()),
        ("dead", None, Some(501), "InvalidParameterValue: Value 501 for parameter Max".into()),
    ] {
        let refused = try_start(&house, from, to, rate).await.unwrap_err();
        assert!(refused.starts_with(&refusal), "{refused}");
    }
    for (max, allowed) in [(0, false), (1, true), (10, true), (11, false)] {
        let input = ListMessageMoveTasksRequest { max_results: Some(max), source_arn: arn("dead") };
        let listed = house.room.list_message_move_tasks(&house.caller, input).await;
        assert_eq!(listed.is_ok(), allowed, "{max}");
    }
    assert_eq!(cancel(&house, "no handle").await, Err("InvalidParameterValue".to_owned()));
}

/// The room's own work carries tasks out, woken by their beginning.
#[tokio::test]
async fn tasks_are_carried_out_behind() {
    let house = House::new();
    let dead = house.queue("dead", &[]).await.unwrap();
    let a = source(&house, "a", "dead", &[]).await;
    house.send(&a, "one").await;
    die(&house, &a).await;
    let room = house.room.clone();
    let work = tokio::spawn(async move { room.run().await });
    tokio::task::yield_now().await;
    let arrived = house.receive(&a, 1, 20);
    start(&house, "dead", None, None).await;
    assert_eq!(arrived.await.len(), 1);
    assert_eq!(house.counts(&dead).await[0], "0");
    work.abort();
}
