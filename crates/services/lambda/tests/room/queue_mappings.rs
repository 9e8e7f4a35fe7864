//! Event source mappings of queues: batches, failures, filters, throttles, order, restarts.

use crate::fake::Act;
use crate::letters::{FIFO, STANDARD};
use crate::pipeline::{numbers, update};
use crate::queue_line::{Line, VISIBILITY, bodies, of_queue};
use crate::world::START;
use aws_api::lambda::{
    CreateEventSourceMappingRequest, DeleteEventSourceMappingRequest,
    DeleteFunctionConcurrencyRequest, EventSourceMappingMetric, EventSourceMappingMetricsConfig,
    Filter, FilterCriteria, FunctionResponseType, Lambda, PutFunctionConcurrencyRequest,
    ScalingConfig, UpdateEventSourceMappingRequest,
};
use serde_json::{Value, json};
use std::sync::atomic::Ordering;
use std::time::Duration;

#[tokio::test]
async fn messages_arrive_at_once_in_batches_and_are_deleted_and_an_idle_queue_is_left_alone() {
    let line = Line::new().await;
    line.send(0..7);
    let input = CreateEventSourceMappingRequest { batch_size: Some(3), ..of_queue(STANDARD) };
    let id = line.create(input).await;
    line.until_seen_at_once(7).await;
    line.until_empty().await;
    let mut sizes: Vec<_> = line.batches().iter().map(Vec::len).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [1, 3, 3]);
    line.send(7..8);
    line.until_seen_at_once(8).await;
    line.until_empty().await;
    assert_eq!(line.world.ambient.now(), START, "woken by the message, not by a clock");
    line.settle().await;
    let asked = line.letters.asked.load(Ordering::SeqCst);
    line.world.clock.advance(Duration::from_mins(10));
    line.settle().await;
    assert_eq!(line.letters.asked.load(Ordering::SeqCst), asked, "nobody polls");
    line.until_result(&id, "OK").await;
}

#[tokio::test]
async fn a_window_gathers_messages_until_the_batch_is_full() {
    let line = Line::new().await;
    let input = CreateEventSourceMappingRequest {
        batch_size: Some(25),
        maximum_batching_window_in_seconds: Some(20),
        ..of_queue(STANDARD)
    };
    line.create(input).await;
    line.send(0..12);
    line.settle().await;
    assert_eq!(line.seen().len(), 0, "the window is open");
    line.send(12..25);
    assert_eq!(line.until_seen_at_once(25).await, [numbers(0..25)]);
    line.send(25..27);
    let before = line.waited();
    assert_eq!(line.until_seen(27).await[1..], [numbers(25..27)]);
    assert!(line.waited() - before >= Duration::from_secs(20));
    // They were hidden for longer, so that nobody had them meanwhile.
    line.until_empty().await;
}

#[tokio::test]
async fn what_fails_comes_again_when_the_queue_shows_it() {
    let line = Line::new().await;
    line.fail(&["bad"]);
    line.send(["bad"]);
    let id = line.create(of_queue(STANDARD)).await;
    line.until_seen_at_once(1).await;
    line.send(["good"]);
    line.until_seen_at_once(2).await;
    assert!(line.waited() < VISIBILITY);
    line.until_seen(4).await;
    assert!(line.waited() >= VISIBILITY * 2, "{:?}", line.waited());
    assert_eq!(line.letters.left(), ["bad"]);
    let events = line.events.lock().unwrap().clone();
    let count =
        |event: &Value| event["Records"][0]["attributes"]["ApproximateReceiveCount"].clone();
    assert_eq!([&events[0], &events[2], &events[3]].map(count), ["1", "2", "3"].map(Value::from));
    line.until_result(&id, "PROBLEM: Function call failed").await;
    line.act(|_| Act::Answer(json!(null)));
    line.until_result(&id, "OK").await;
    line.until_empty().await;
}

#[tokio::test]
async fn answers_say_which_messages_are_done_with() {
    // `{b}` stands for the id of the message «b».
    for (reports, answer, left) in [
        (true, r#"{"batchItemFailures":[{"itemIdentifier":"{b}"}]}"#, &["b"][..]),
        (
            true,
            r#"{"batchItemFailures":[{"itemIdentifier":"{c}"},{"itemIdentifier":"{a}"}]}"#,
            &["a", "c"],
        ),
        (true, r#"{"batchItemFailures":[]}"#, &[]),
        (true, r#"{"batchItemFailures":null}"#, &[]),
        (true, "{}", &[]),
        (true, "null", &[]),
        (true, r#"{"batchItemFailures":[{"itemIdentifier":""}]}"#, &["a", "b", "c"]),
        (true, r#"{"batchItemFailures":[{"itemIdentifier":null}]}"#, &["a", "b", "c"]),
        (true, r#"{"batchItemFailures":[{"id":"{b}"}]}"#, &["a", "b", "c"]),
        (true, r#"{"batchItemFailures":[{"itemIdentifier":"nobody"}]}"#, &["a", "b", "c"]),
        (true, r#""text""#, &["a", "b", "c"]),
        (false, r#"{"batchItemFailures":[{"itemIdentifier":"{b}"}]}"#, &[]),
    ] {
        let line = Line::new().await;
        line.act(move |event| {
            let mut answer = answer.to_owned();
            for record in event["Records"].as_array().unwrap() {
                let text = |name: &str| record[name].as_str().unwrap();
                answer = answer.replace(&format!("{{{}}}", text("body")), text("messageId"));
            }
            Act::Answer(serde_json::from_str(&answer).unwrap())
        });
        line.send(["a", "b", "c"]);
        let types = reports.then(|| vec![FunctionResponseType::ReportBatchItemFailures]);
        let input = CreateEventSourceMappingRequest {
            function_response_types: types,
            ..of_queue(STANDARD)
        };
        let id = line.create(input).await;
        let result = if left.is_empty() { "OK" } else { "PROBLEM: Function call failed" };
        line.until_result(&id, result).await;
        assert_eq!(line.letters.left(), left, "{answer}");
        assert_eq!(line.batches()[0], ["a", "b", "c"]);
        if left.len() < 3 && !left.is_empty() {
            line.until_seen(3 + left.len()).await;
            assert_eq!(line.batches()[1], left, "{answer}");
        }
    }
}

#[tokio::test]
async fn what_the_filter_does_not_want_is_deleted_and_all_is_counted() {
    let line = Line::new().await;
    let filter = Filter { pattern: Some(r#"{"body":{"n":[{"numeric":[">",1]}]}}"#.into()) };
    line.send([r#"{"n":1}"#, r#"{"n":2}"#, "plain", r#"{"n":3}"#]);
    line.fail(&[r#"{"n":3}"#]);
    let metrics = Some(vec![EventSourceMappingMetric::EventCount]);
    let input = CreateEventSourceMappingRequest {
        batch_size: Some(2),
        filter_criteria: Some(FilterCriteria { filters: Some(vec![filter]) }),
        metrics_config: Some(EventSourceMappingMetricsConfig { metrics }),
        ..of_queue(STANDARD)
    };
    let id = line.create(input).await;
    line.until_seen_at_once(2).await;
    line.until_at_once("what is not wanted goes", || line.letters.left() == [r#"{"n":3}"#]).await;
    line.until_result(&id, "PROBLEM: Function call failed").await;
    for (metric, value) in [
        ("PolledEventCount", 4.0),
        ("FilteredOutEventCount", 2.0),
        ("InvokedEventCount", 2.0),
        ("FailedInvokeEventCount", 1.0),
        ("DeletedEventCount", 3.0),
        ("DroppedEventCount", 0.0),
    ] {
        let (sum, _) = line.world.metric(metric, Some(("EventSourceMappingUUID", &id)));
        assert_eq!(sum, value, "{metric}");
    }
}

async fn reserve(line: &Line, count: Option<i32>) {
    let (caller, function_name) = (line.world.caller(), "f".to_owned());
    match count {
        Some(count) => {
            let input = PutFunctionConcurrencyRequest {
                function_name,
                reserved_concurrent_executions: count,
            };
            line.world.room.put_function_concurrency(&caller, input).await.map(drop)
        }
        None => {
            let input = DeleteFunctionConcurrencyRequest { function_name };
            line.world.room.delete_function_concurrency(&caller, input).await.map(drop)
        }
    }
    .unwrap();
}

#[tokio::test]
async fn throttled_messages_stay_in_hand_and_are_not_lost() {
    let line = Line::new().await;
    reserve(&line, Some(0)).await;
    line.send(0..4);
    let input = CreateEventSourceMappingRequest { batch_size: Some(1), ..of_queue(STANDARD) };
    let id = line.create(input).await;
    line.until_result(&id, "PROBLEM: Function call failed").await;
    let throttles = || line.world.metric("Throttles", Some(("FunctionName", "f"))).0;
    line.world.until("tries", || line.waited() >= Duration::from_secs(5)).await;
    assert!(throttles() >= 3.0, "after 1 s, and after 3: {}", throttles());
    let asked = line.letters.asked.load(Ordering::SeqCst);
    assert!(asked <= 8, "what can't be run is not received: {asked}");
    reserve(&line, None).await;
    line.until_seen(1).await;
    // Once one could be run, the others are.
    line.until_empty().await;
    let mut seen = line.seen();
    seen.sort();
    assert_eq!(seen, numbers(0..4));
    let events = line.events.lock().unwrap().clone();
    let again = events
        .iter()
        .filter(|event| event["Records"][0]["attributes"]["ApproximateReceiveCount"] != "1");
    assert_eq!(again.count(), 0, "a throttle is not a receive");
}

#[tokio::test]
async fn a_function_that_can_never_run_leaves_its_messages_in_the_queue() {
    let line = Line::new().await;
    reserve(&line, Some(0)).await;
    line.send(["a"]);
    line.create(of_queue(STANDARD)).await;
    line.world.until("another life", || line.waited() > VISIBILITY * 4).await;
    assert_eq!((line.letters.left(), line.seen().len()), (vec!["a".to_owned()], 0));
    reserve(&line, None).await;
    line.until_seen(1).await;
    line.until_empty().await;
}

#[tokio::test]
async fn no_more_batches_are_under_way_than_are_allowed() {
    for (maximum, expected, later) in [(Some(2), 2, 2), (Some(7), 5, 7), (None, 5, 10)] {
        let line = Line::new().await;
        let (gate, under_way) = line.gate();
        line.send(0..40);
        let scaling = maximum.map(|count| ScalingConfig { maximum_concurrency: Some(count) });
        let input = CreateEventSourceMappingRequest {
            batch_size: Some(1),
            scaling_config: scaling.clone(),
            ..of_queue(STANDARD)
        };
        let id = line.create(input).await;
        assert_eq!(line.get(&id).await.scaling_config, scaling);
        line.until_at_once("batches", || under_way.load(Ordering::SeqCst) == expected).await;
        line.settle().await;
        assert_eq!(under_way.load(Ordering::SeqCst), expected, "{maximum:?}");
        for _ in 0..5 {
            line.world.clock.advance(Duration::from_millis(200));
            line.settle().await;
        }
        assert_eq!(under_way.load(Ordering::SeqCst), later, "{maximum:?}: more, as messages wait");
        gate.add_permits(1_000);
        line.until_empty().await;
        assert_eq!(line.seen().len(), 40);
    }
}

#[tokio::test]
async fn groups_keep_their_order_whatever_fails_and_do_not_wait_for_each_other() {
    let line = Line::new().await;
    let tries = std::sync::Mutex::new(0);
    line.act(move |event| {
        let fails = bodies(event).iter().any(|body| body == "a3");
        let mut tries = tries.lock().unwrap();
        *tries += u32::from(fails);
        match fails && *tries <= 2 {
            true => Act::Raise("E", "no"),
            false => Act::Answer(json!(null)),
        }
    });
    for n in 0..6 {
        for group in ["a", "b", "c"] {
            line.letters.send(Some(group), &format!("{group}{n}"));
        }
    }
    let input = CreateEventSourceMappingRequest { batch_size: Some(1), ..of_queue(FIFO) };
    line.create(input).await;
    let done = |group: char| line.letters.left().iter().filter(|b| b.starts_with(group)).count();
    line.until_at_once("the others", || done('b') + done('c') == 0).await;
    line.settle().await;
    assert_eq!(line.letters.left(), ["a3", "a4", "a5"], "what failed holds back what follows it");
    line.world.until("the rest", || line.letters.left().is_empty()).await;
    assert!(line.waited() >= VISIBILITY * 2);
    for group in ["a", "b", "c"] {
        let mut seen: Vec<_> = line.seen().into_iter().filter(|b| b.starts_with(group)).collect();
        assert_eq!(seen.len(), if group == "a" { 8 } else { 6 }, "{seen:?}");
        assert!(seen.is_sorted(), "{seen:?}");
        seen.dedup();
        assert_eq!(seen.len(), 6);
    }
}

#[tokio::test]
async fn one_batch_of_a_group_is_under_way_and_all_groups_at_once() {
    let line = Line::new().await;
    let (gate, under_way) = line.gate();
    for n in 0..30 {
        line.letters.send(Some(&format!("g{}", n % 10)), &n.to_string());
    }
    let input = CreateEventSourceMappingRequest { batch_size: Some(1), ..of_queue(FIFO) };
    line.create(input).await;
    line.until_at_once("the groups", || under_way.load(Ordering::SeqCst) == 10).await;
    line.settle().await;
    assert_eq!(under_way.load(Ordering::SeqCst), 10, "and no group twice");
    gate.add_permits(30);
    line.until_empty().await;
}

#[tokio::test]
async fn nothing_is_lost_when_the_room_goes_at_any_time() {
    for arn in [STANDARD, FIFO] {
        let mut line = Line::new().await;
        let id = line.create(of_queue(arn)).await;
        for round in 0..10 {
            for n in 0..20 {
                let group = (arn == FIFO).then(|| format!("g{}", n % 3));
                line.letters.send(group.as_deref(), &(round * 20 + n).to_string());
            }
            for _ in 0..round {
                crate::world::real_pause().await;
            }
            line.world.restart().await;
        }
        assert_eq!(line.get(&id).await.state.as_deref(), Some("Enabled"));
        line.world.until("the end", || line.letters.left().is_empty()).await;
        let seen = line.seen();
        assert!(numbers(0..200).iter().all(|n| seen.contains(n)));
    }
}

#[tokio::test]
async fn two_nodes_do_not_both_work_on_a_queue_and_one_takes_over() {
    let line = Line::new().await;
    line.create(of_queue(STANDARD)).await;
    let other = line.world.second("other").await;
    line.send(0..20);
    line.until_seen_at_once(20).await;
    line.until_empty().await;
    // Gone without a word: its lease must run out.
    line.world.room.stop();
    line.send(20..23);
    line.settle().await;
    assert_eq!(line.seen().len(), 20, "nobody else has the mapping yet");
    line.until_seen(23).await;
    assert!(line.waited() >= Duration::from_secs(40));
    other.stop();
}

#[tokio::test]
async fn mappings_of_queues_are_disabled_enabled_changed_and_deleted() {
    let line = Line::new().await;
    let (gate, under_way) = line.gate();
    let id = line.create(of_queue(STANDARD)).await;
    line.send(0..1);
    line.until_seen_at_once(1).await;
    // A change holds at once, also while something is under way.
    let room = &line.world.room;
    let change = UpdateEventSourceMappingRequest { batch_size: Some(1), ..update(&id) };
    room.update_event_source_mapping(&line.world.caller(), change).await.unwrap();
    line.until_state(&id, "Enabled").await;
    line.send(1..3);
    line.until_at_once("three", || under_way.load(Ordering::SeqCst) == 3).await;
    let disable = UpdateEventSourceMappingRequest { enabled: Some(false), ..update(&id) };
    let shown = room.update_event_source_mapping(&line.world.caller(), disable).await.unwrap();
    assert_eq!(shown.state.as_deref(), Some("Disabling"));
    line.send(3..6);
    line.settle().await;
    assert_eq!(line.get(&id).await.state.as_deref(), Some("Disabling"), "three are under way");
    gate.add_permits(3);
    line.until_state(&id, "Disabled").await;
    line.settle().await;
    assert_eq!(line.letters.left(), numbers(3..6), "what ran is done with, and nothing else");
    let enable = UpdateEventSourceMappingRequest { enabled: Some(true), ..update(&id) };
    let shown = room.update_event_source_mapping(&line.world.caller(), enable).await.unwrap();
    assert_eq!(shown.state.as_deref(), Some("Enabling"));
    line.until_at_once("three more", || under_way.load(Ordering::SeqCst) == 3).await;
    // Nobody waits for what is under way, and nothing more is received.
    let delete = DeleteEventSourceMappingRequest { uuid: id.clone() };
    let shown = room.delete_event_source_mapping(&line.world.caller(), delete).await.unwrap();
    assert_eq!(shown.state.as_deref(), Some("Deleting"));
    line.settle().await;
    line.send(6..8);
    gate.add_permits(100);
    line.settle().await;
    assert_eq!(line.letters.left(), numbers(3..8));
    assert_eq!(line.seen().len(), 6);
}

#[tokio::test]
async fn a_queue_that_can_not_be_received_from_is_asked_again_later() {
    let line = Line::new().await;
    let id = line.create(of_queue(STANDARD)).await;
    line.settle().await;
    for (refused, told) in [
        (
            ("ReceiveMessage", true),
            "PROBLEM: The provided execution role does not have permissions to call ReceiveMessage \
             on SQS",
        ),
        (
            ("ReceiveMessage", false),
            "PROBLEM: Error occurred while ReceiveMessage. SQS Error Code: QueueDoesNotExist. SQS \
             Error Message: no such queue",
        ),
    ] {
        *line.letters.refuse.lock().unwrap() = Some(refused);
        line.send(["a"]);
        line.until_result(&id, told).await;
        *line.letters.refuse.lock().unwrap() = None;
        line.until_result(&id, "OK").await;
        line.until_empty().await;
    }
}

#[tokio::test]
async fn a_function_that_sends_to_its_own_queue_is_stopped_after_sixteen_times() {
    let line = Line::new().await;
    let (letters, ran) = (line.letters.clone(), line.events.clone());
    line.world.fakes.program(move |told| {
        let header = told.headers.iter().find(|(name, _)| name == "lambda-runtime-trace-id");
        letters.send(None, &header.unwrap().1);
        ran.lock().unwrap().push(told.event);
        async { Act::Answer(json!(null)) }
    });
    line.create(of_queue(STANDARD)).await;
    line.letters.send(None, "first");
    let of = Some(("FunctionName", "f"));
    let dropped = || line.world.metric("RecursiveInvocationsDropped", of).0;
    line.world.until("the loop ends", || dropped() > 0.0).await;
    line.settle().await;
    assert_eq!(line.events.lock().unwrap().len(), 16);
    assert_eq!(line.letters.left().len(), 1, "its redrive policy takes it");
    // Another message is none of that loop.
    line.letters.send(None, "second");
    line.world.until("it runs", || line.events.lock().unwrap().len() > 16).await;
}
