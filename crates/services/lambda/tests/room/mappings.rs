//! Event source mappings: batches, retries, filters, resharding, restarts.

use crate::fake::Act;
use crate::pipeline::{Pipeline, mapping, numbers, texts, update};
use crate::world::{START, real_pause};
use aws_api::lambda::{
    CreateEventSourceMappingRequest, EventSourcePosition, Filter, FilterCriteria,
    FunctionResponseType, Lambda, UpdateEventSourceMappingRequest,
};
use serde_json::json;
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[tokio::test]
async fn records_arrive_in_order_in_batches_without_time_passing() {
    let p = Pipeline::new(&["s0"]).await;
    p.put("s0", 0..7);
    let id = p.create(mapping()).await;
    assert_eq!(p.get(&id).await.unwrap().batch_size, Some(3));
    let batches = p.until_seen_at_once(7).await;
    assert_eq!(batches.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 1]);
    p.put("s0", 7..9);
    p.until_seen_at_once(9).await;
    assert_eq!(p.seen(), numbers(0..9));
    p.until_result(&id, "OK").await;
    assert_eq!(p.world.ambient.now(), START, "woken by the write, not by a clock");
}

#[tokio::test]
async fn starting_positions_are_places() {
    for (position, timestamp, expected) in [
        (EventSourcePosition::TrimHorizon, None, numbers(0..4)),
        (EventSourcePosition::Latest, None, numbers(2..4)),
        (EventSourcePosition::AtTimestamp, Some(START), numbers(0..4)),
        (EventSourcePosition::AtTimestamp, Some(START + Duration::from_secs(9)), numbers(2..4)),
    ] {
        let mut p = Pipeline::new(&["s0"]).await;
        p.put("s0", 0..2);
        p.world.clock.advance(Duration::from_secs(9));
        let input = CreateEventSourceMappingRequest {
            starting_position: Some(position.clone()),
            starting_position_timestamp: timestamp,
            enabled: Some(false),
            ..mapping()
        };
        let id = p.try_create(input).await.unwrap().uuid.unwrap();
        p.until_state(&id, "Disabled").await;
        // What comes now comes after the mapping, though nothing reads yet, nor in this life.
        p.put("s0", 2..4);
        p.world.restart().await;
        assert_eq!(p.seen(), Vec::<String>::new());
        let enable = UpdateEventSourceMappingRequest { enabled: Some(true), ..update(&id) };
        let shown =
            p.world.room.update_event_source_mapping(&p.world.caller(), enable).await.unwrap();
        assert_eq!(shown.state.as_deref(), Some("Enabling"));
        p.until_state(&id, "Enabled").await;
        p.until_seen_at_once(expected.len()).await;
        for _ in 0..100 {
            real_pause().await;
        }
        assert_eq!(p.seen(), expected, "{position:?}");
    }
}

#[tokio::test]
async fn a_window_gathers_records_over_time() {
    let p = Pipeline::new(&["s0"]).await;
    let input = CreateEventSourceMappingRequest {
        batch_size: Some(100),
        maximum_batching_window_in_seconds: Some(20),
        ..mapping()
    };
    p.create(input).await;
    p.put("s0", 0..2);
    for _ in 0..300 {
        real_pause().await;
    }
    assert_eq!(p.seen().len(), 0, "the window is open");
    p.put("s0", 2..4);
    let batches = p.until_seen(4).await;
    assert_eq!(batches.len(), 1);
    assert!(p.world.ambient.now().since(START) >= Duration::from_secs(20));
}

#[tokio::test]
async fn failures_are_retried_as_configured_and_then_passed_over() {
    let p = Pipeline::new(&["s0"]).await;
    p.answer(|batch| match batch[0].as_str() {
        "0" => Act::Raise("E", "no"),
        _ => Act::Answer(json!(null)),
    });
    p.put("s0", 0..5);
    let input = CreateEventSourceMappingRequest { maximum_retry_attempts: Some(2), ..mapping() };
    let id = p.create(input).await;
    p.until_result(&id, "PROBLEM: Function call failed").await;
    let batches = p.until_seen(11).await;
    let first = numbers(0..3);
    assert_eq!(batches, [first.clone(), first.clone(), first, numbers(3..5)]);
    assert!(p.world.ambient.now().since(START) >= Duration::from_secs(3), "1 s, then 2 s");
    p.until_result(&id, "OK").await;
}

#[tokio::test]
async fn a_bisected_batch_loses_only_the_record_that_fails() {
    let p = Pipeline::new(&["s0"]).await;
    p.answer(|batch| match batch.contains(&"5".to_owned()) {
        true => Act::Raise("E", "no"),
        false => Act::Answer(json!(null)),
    });
    p.put("s0", 0..9);
    let input = CreateEventSourceMappingRequest {
        batch_size: Some(8),
        maximum_retry_attempts: Some(0),
        bisect_batch_on_function_error: Some(true),
        ..mapping()
    };
    p.create(input).await;
    p.world
        .until("the last record", || p.batches.lock().unwrap().concat().contains(&"8".to_owned()))
        .await;
    let batches = p.batches.lock().unwrap().clone();
    let good: Vec<String> =
        batches.into_iter().filter(|b| !b.contains(&"5".to_owned())).flatten().collect();
    assert_eq!(good, ["0", "1", "2", "3", "4", "6", "7", "8"]);
}

#[tokio::test]
async fn partial_answers_are_retried_from_the_lowest_failure() {
    let p = Pipeline::new(&["s0"]).await;
    let once = Arc::new(Mutex::new(false));
    let batches = p.batches.clone();
    p.world.fakes.program(move |told| {
        let batch = texts(&told.event);
        let first = !std::mem::replace(&mut *once.lock().unwrap(), true);
        let failed = told.event["Records"][1]["kinesis"]["sequenceNumber"].clone();
        batches.lock().unwrap().push(batch);
        async move {
            let failures = if first { vec![json!({"itemIdentifier": failed})] } else { vec![] };
            Act::Answer(json!({"batchItemFailures": failures}))
        }
    });
    p.put("s0", 0..3);
    let input = CreateEventSourceMappingRequest {
        function_response_types: Some(vec![FunctionResponseType::ReportBatchItemFailures]),
        ..mapping()
    };
    p.create(input).await;
    assert_eq!(p.until_seen(5).await, [numbers(0..3), numbers(1..3)]);
}

#[tokio::test]
async fn filters_pass_over_what_the_function_does_not_want() {
    let p = Pipeline::new(&["s0"]).await;
    p.put("s0", [r#"{"n":1}"#, "plain", r#"{"n":2}"#, r#"{"n":1,"m":2}"#]);
    let filter = Filter { pattern: Some(r#"{"data":{"n":[1]},"partitionKey":["k"]}"#.into()) };
    let input = CreateEventSourceMappingRequest {
        filter_criteria: Some(FilterCriteria { filters: Some(vec![filter]) }),
        ..mapping()
    };
    p.create(input).await;
    assert_eq!(
        p.until_seen_at_once(2).await,
        [vec![r#"{"n":1}"#.to_owned(), r#"{"n":1,"m":2}"#.to_owned()]]
    );
}

#[tokio::test]
async fn parents_come_before_their_children() {
    let p = Pipeline::new(&["s0", "s1"]).await;
    let gate = Arc::new(tokio::sync::Semaphore::new(0));
    let (inner, batches) = (gate.clone(), p.batches.clone());
    p.world.fakes.program(move |told| {
        let (gate, batches) = (inner.clone(), batches.clone());
        async move {
            let batch = texts(&told.event);
            if batch[0].starts_with("parent") {
                gate.acquire().await.unwrap().forget();
            }
            batches.lock().unwrap().push(batch);
            Act::Answer(json!(null))
        }
    });
    p.put("s0", ["parent 1", "parent 2"]);
    p.stream.split("s0", &["s2", "s3"]);
    p.put("s2", ["child 1"]);
    p.put("s3", ["child 2"]);
    p.put("s1", ["other"]);
    p.create(CreateEventSourceMappingRequest { batch_size: Some(1), ..mapping() }).await;
    p.until_seen_at_once(1).await;
    for _ in 0..300 {
        real_pause().await;
    }
    assert_eq!(p.seen(), ["other"], "the children wait");
    gate.add_permits(2);
    p.until_seen_at_once(5).await;
    let seen = p.seen();
    assert_eq!(seen[..3], ["other", "parent 1", "parent 2"]);
    // A split under way, and grandchildren.
    p.put("s2", ["child 3"]);
    p.stream.split("s2", &["s4"]);
    p.put("s4", ["grandchild"]);
    p.until_seen_at_once(7).await;
    assert_eq!(p.seen()[5..], ["child 3", "grandchild"]);
}

#[tokio::test]
async fn nothing_is_lost_and_order_is_kept_when_the_room_goes_at_any_time() {
    let mut p = Pipeline::new(&["s0", "s1"]).await;
    let id = p.create(mapping()).await;
    for round in 0..12 {
        for n in 0..25 {
            p.put(if n % 2 == 0 { "s0" } else { "s1" }, [round * 25 + n]);
        }
        for _ in 0..round {
            real_pause().await;
        }
        p.world.restart().await;
    }
    assert_eq!(p.get(&id).await.unwrap().state.as_deref(), Some("Enabled"));
    p.world
        .until("the last record", || {
            let seen = p.batches.lock().unwrap().concat();
            numbers(0..300).iter().all(|n| seen.contains(n))
        })
        .await;
    // The first time that each record came: repeats are allowed, gaps and swaps are not.
    for parity in 0..2 {
        let mut first = Vec::new();
        for n in p.seen().iter().map(|n| n.parse::<u32>().unwrap()) {
            if n % 25 % 2 == parity && !first.contains(&n) {
                first.push(n);
            }
        }
        assert!(first.is_sorted(), "{first:?}");
    }
}

#[tokio::test]
async fn a_retry_goes_on_where_it_was_after_a_restart() {
    let mut p = Pipeline::new(&["s0"]).await;
    p.answer(|_| Act::Raise("E", "no"));
    p.put("s0", 0..3);
    let input = CreateEventSourceMappingRequest {
        maximum_retry_attempts: Some(3),
        batch_size: Some(100),
        ..mapping()
    };
    let id = p.create(input).await;
    p.until_seen(6).await;
    p.until_result(&id, "PROBLEM: Function call failed").await;
    p.settle().await;
    p.until_waiting(Duration::from_secs(2)).await;
    p.world.restart().await;
    // More arrives, but a failed batch stays what it is.
    p.put("s0", 3..4);
    p.until_seen(12).await;
    p.answer(|_| Act::Answer(json!(null)));
    let batches = p.until_seen(13).await;
    assert_eq!(batches[..4], [numbers(0..3), numbers(0..3), numbers(0..3), numbers(0..3)]);
    assert_eq!(batches[4..], [numbers(3..4)], "four attempts over two lives, no fifth");
}

#[tokio::test]
async fn a_source_that_fails_is_read_again_later() {
    let p = Pipeline::new(&["s0"]).await;
    let id = p.create(mapping()).await;
    p.put("s0", 0..1);
    p.until_seen_at_once(1).await;
    // The answer has been taken note of, so that it is not the last that is told.
    p.until_result(&id, "OK").await;
    *p.stream.refuse.lock().unwrap() = Some("AccessDeniedException");
    p.put("s0", 1..2);
    p.until_result(
        &id,
        "PROBLEM: Cannot access stream arn:aws:kinesis:us-east-1:000000000000:stream/clicks. Please \
         ensure the role can perform the GetRecords, GetShardIterator, DescribeStream, ListShards, \
         and ListStreams Actions on your stream in IAM.",
    )
    .await;
    *p.stream.refuse.lock().unwrap() = None;
    p.until_seen(2).await;
    p.until_result_in_time(&id, "OK").await;
}
