//! What mappings do at the same time, over time, and when functions, nodes and clients come and go.

use crate::fake::Act;
use crate::pipeline::{Pipeline, mapping, numbers, texts, update};
use crate::stream::CHANGES;
use crate::world::{START, real_pause};
use aws_api::lambda::{
    CreateEventSourceMappingRequest, DeleteEventSourceMappingRequest, DeleteFunctionRequest,
    EventSourceMappingMetric, EventSourceMappingMetricsConfig, Filter, FilterCriteria, Lambda,
    UpdateEventSourceMappingRequest,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[tokio::test]
async fn a_shard_has_as_many_batches_under_way_as_the_mapping_says_and_keys_keep_their_order() {
    for (factor, expected) in [(1, 1), (4, 4)] {
        let p = Pipeline::new(&["s0"]).await;
        let (gate, under_way) = p.gate();
        for n in 0..80 {
            p.stream.put("s0", &format!("key-{}", n % 20), &format!("{} {n}", n % 20));
        }
        let input = CreateEventSourceMappingRequest {
            parallelization_factor: Some(factor),
            batch_size: Some(2),
            ..mapping()
        };
        let id = p.create(input).await;
        assert_eq!(p.get(&id).await.unwrap().parallelization_factor, Some(factor));
        p.until_at_once("the lanes", || under_way.load(Ordering::SeqCst) == expected).await;
        p.settle().await;
        assert_eq!(under_way.load(Ordering::SeqCst), expected, "and no more");
        gate.add_permits(1_000);
        p.until_seen_at_once(80).await;
        let mut last = BTreeMap::new();
        for text in p.seen() {
            let (key, n) = text.split_once(' ').unwrap();
            let n: u32 = n.parse().unwrap();
            assert!(last.insert(key.to_owned(), n).is_none_or(|before| before < n), "{key} {n}");
        }
        assert_eq!(last.len(), 20);
    }
}

/// Counts a window's records in its state, and keeps the events.
fn counting(p: &Pipeline) -> Arc<Mutex<Vec<Value>>> {
    let events = Arc::new(Mutex::new(Vec::new()));
    let kept = events.clone();
    p.act(move |event| {
        kept.lock().unwrap().push(event.clone());
        let count = event["Records"].as_array().unwrap().len() as u64;
        let before = event["state"]["n"].as_u64().unwrap_or_default();
        Act::Answer(json!({"state": {"n": before + count}}))
    });
    events
}

#[tokio::test]
async fn tumbling_windows_hand_their_state_on_across_a_restart_and_end() {
    let mut p = Pipeline::new(&["s0"]).await;
    let events = counting(&p);
    let windows =
        CreateEventSourceMappingRequest { tumbling_window_in_seconds: Some(10), ..mapping() };
    let id = p.create(windows).await;
    assert_eq!(p.get(&id).await.unwrap().tumbling_window_in_seconds, Some(10));
    p.put("s0", 0..5);
    p.until_result(&id, "OK").await;
    p.until_seen_at_once(5).await;
    p.settle().await;
    p.world.restart().await;
    p.put("s0", 5..6);
    p.until_seen_at_once(6).await;
    p.settle().await;
    p.world.clock.advance(Duration::from_secs(11));
    p.put("s0", 6..7);
    p.until_seen_at_once(7).await;
    p.settle().await;
    let events = events.lock().unwrap().clone();
    let (finals, others): (Vec<_>, Vec<_>) =
        events.iter().partition(|event| event["isFinalInvokeForWindow"] == true);
    assert_eq!(finals.len(), 1, "{events:#?}");
    let at = |seconds| (START + Duration::from_secs(seconds)).iso8601();
    let expected = json!({
        "Records": [],
        "window": {"start": at(0), "end": at(10)},
        "state": {"n": 6},
        "shardId": "s0",
        "eventSourceARN": crate::stream::ARN,
        "isFinalInvokeForWindow": true,
        "isWindowTerminatedEarly": false,
    });
    assert_eq!(*finals[0], expected);
    let last = others.last().unwrap();
    assert_eq!((&last["state"], &last["window"]["start"]), (&json!({}), &json!(at(10))));
}

#[tokio::test]
async fn a_windows_answer_without_a_state_is_a_failure() {
    let p = Pipeline::new(&["s0"]).await;
    p.act(|event| match texts(event).first().is_some_and(|text| text == "0") {
        true => Act::Answer(json!({"batchItemFailures": []})),
        false => Act::Answer(json!({"state": {}})),
    });
    p.put("s0", 0..2);
    let input = CreateEventSourceMappingRequest {
        tumbling_window_in_seconds: Some(900),
        maximum_retry_attempts: Some(1),
        batch_size: Some(1),
        ..mapping()
    };
    let id = p.create(input).await;
    p.until_result(&id, "PROBLEM: Function call failed").await;
    assert_eq!(p.until_seen(3).await, [numbers(0..1), numbers(0..1), numbers(1..2)]);
}

#[tokio::test]
async fn records_that_are_too_old_are_passed_over_and_younger_ones_are_not() {
    let p = Pipeline::new(&["s0"]).await;
    p.put("s0", 0..3);
    p.world.clock.advance(Duration::from_secs(30));
    p.put("s0", 3..5);
    p.world.clock.advance(Duration::from_secs(31));
    let input =
        CreateEventSourceMappingRequest { maximum_record_age_in_seconds: Some(60), ..mapping() };
    p.create(input).await;
    assert_eq!(p.until_seen_at_once(2).await, [numbers(3..5)]);
}

#[tokio::test]
async fn a_function_that_is_not_there_costs_no_attempts() {
    let p = Pipeline::new(&["s0"]).await;
    let input = CreateEventSourceMappingRequest { maximum_retry_attempts: Some(0), ..mapping() };
    let id = p.create(input).await;
    let delete =
        DeleteFunctionRequest { function_name: "f".into(), ..DeleteFunctionRequest::default() };
    p.world.room.delete_function(&p.world.caller(), delete).await.unwrap();
    p.put("s0", 0..3);
    p.until_result(&id, "PROBLEM: Function call failed").await;
    assert_eq!(p.get(&id).await.unwrap().state.as_deref(), Some("Enabled"));
    for _ in 0..5 {
        p.world.clock.advance(Duration::from_secs(60));
        p.settle().await;
    }
    p.world.function("f").await;
    assert_eq!(p.until_seen(3).await, [numbers(0..3)]);
}

#[tokio::test]
async fn a_change_takes_effect_at_once_and_no_batch_of_a_shard_runs_twice_at_a_time() {
    let p = Pipeline::new(&["s0", "s1"]).await;
    let (gate, under_way) = p.gate();
    let id = p.create(mapping()).await;
    p.put("s0", 0..6);
    p.until_seen_at_once(3).await;
    let change = UpdateEventSourceMappingRequest { batch_size: Some(1), ..update(&id) };
    p.world.room.update_event_source_mapping(&p.world.caller(), change).await.unwrap();
    p.until_state(&id, "Enabled").await;
    // A shard with nothing under way goes by the new settings already.
    p.put("s1", 6..8);
    p.until_seen_at_once(4).await;
    p.settle().await;
    assert_eq!(under_way.load(Ordering::SeqCst), 2, "one a shard");
    gate.add_permits(100);
    let batches = p.until_seen_at_once(8).await;
    assert_eq!(batches[0], numbers(0..3));
    assert!(batches[1..].iter().all(|batch| batch.len() == 1), "{batches:?}");
    // Deleted under way: nobody waits for the function, and nothing of the mapping comes back.
    let (gate, _) = p.gate();
    p.put("s0", 8..9);
    p.until_seen_at_once(9).await;
    let delete = DeleteEventSourceMappingRequest { uuid: id.clone() };
    p.world.room.delete_event_source_mapping(&p.world.caller(), delete).await.unwrap();
    p.until_gone(&id).await;
    gate.add_permits(1);
    p.settle().await;
    assert_eq!(p.checkpoints().await, 0);
}

#[tokio::test]
async fn disabling_waits_for_what_is_under_way_and_begins_nothing() {
    let p = Pipeline::new(&["s0"]).await;
    let (gate, _) = p.gate();
    let id = p.create(mapping()).await;
    p.put("s0", 0..6);
    p.until_seen_at_once(3).await;
    let disable = UpdateEventSourceMappingRequest { enabled: Some(false), ..update(&id) };
    p.world.room.update_event_source_mapping(&p.world.caller(), disable).await.unwrap();
    p.settle().await;
    assert_eq!(p.get(&id).await.unwrap().state.as_deref(), Some("Disabling"));
    let delete = DeleteEventSourceMappingRequest { uuid: id.clone() };
    let refused = p.world.room.delete_event_source_mapping(&p.world.caller(), delete).await;
    assert!(refused.is_err_and(|error| error.is("ResourceInUseException")));
    gate.add_permits(100);
    p.until_state(&id, "Disabled").await;
    p.settle().await;
    assert_eq!(p.seen(), numbers(0..3), "what ran is done with, and nothing else");
    let enable = UpdateEventSourceMappingRequest { enabled: Some(true), ..update(&id) };
    p.world.room.update_event_source_mapping(&p.world.caller(), enable).await.unwrap();
    p.until_seen_at_once(6).await;
    assert_eq!(p.seen(), numbers(0..6));
}

#[tokio::test]
async fn two_nodes_share_the_work_and_one_takes_over_what_the_other_leaves() {
    let p = Pipeline::new(&["s0", "s1"]).await;
    let id = p.create(mapping()).await;
    let other = p.world.second("other").await;
    for n in 0..20 {
        p.put(["s0", "s1"][n % 2], [n]);
    }
    p.until_seen_at_once(20).await;
    p.settle().await;
    assert_eq!(p.seen().len(), 20, "each once: one node has the mapping");
    // Gone without a word: its lease must run out.
    p.world.room.stop();
    p.put("s0", 20..23);
    p.settle().await;
    assert_eq!(p.seen().len(), 20);
    p.until_seen(23).await;
    assert!(p.world.ambient.now().since(START) >= Duration::from_secs(40));
    p.until_result_in_time(&id, "OK").await;
    other.stop();
}

#[tokio::test]
async fn what_mappings_do_is_measured() {
    let counted = EventSourceMappingMetricsConfig {
        metrics: Some(vec![EventSourceMappingMetric::EventCount]),
    };
    for (source, metrics_config) in
        [(crate::stream::ARN, Some(counted.clone())), (CHANGES, Some(counted)), (CHANGES, None)]
    {
        let p = Pipeline::new(&["s0"]).await;
        p.answer(|batch| match batch.contains(&"bad".to_owned()) {
            true => Act::Raise("E", "no"),
            false => Act::Answer(json!(null)),
        });
        p.put("s0", ["good", "other", "good", "bad"]);
        p.world.clock.advance(Duration::from_secs(7));
        // Patterns see the whole of a table's record, and the data of a stream's.
        let pattern = match source {
            CHANGES => r#"{"kinesis":{"data":["Z29vZA==","YmFk"]}}"#,
            _ => r#"{"data":["good","bad"]}"#,
        };
        let filter = Filter { pattern: Some(pattern.into()) };
        let input = CreateEventSourceMappingRequest {
            event_source_arn: Some(source.into()),
            batch_size: Some(2),
            maximum_retry_attempts: Some(1),
            filter_criteria: Some(FilterCriteria { filters: Some(vec![filter]) }),
            metrics_config: metrics_config.clone(),
            ..mapping()
        };
        let id = p.create(input).await;
        assert_eq!(p.get(&id).await.unwrap().metrics_config, metrics_config);
        p.until_seen(4).await;
        p.until_result_in_time(&id, "PROBLEM: Function call failed").await;
        p.world.until("the age", || p.metric("IteratorAge", ("FunctionName", "f")).1 == 3).await;
        let (sum, _) = p.metric("IteratorAge", ("FunctionName", "f"));
        assert!((21_000.0..30_000.0).contains(&sum), "{sum}");
        let of = |metric| p.metric(metric, ("EventSourceMappingUUID", &id)).0;
        let wanted = metrics_config.is_some();
        p.world.until("the drop", || !wanted || of("DroppedEventCount") == 1.0).await;
        for (metric, value) in [
            ("PolledEventCount", 4.0),
            ("FilteredOutEventCount", 1.0),
            ("InvokedEventCount", 4.0),
            ("FailedInvokeEventCount", 2.0),
            ("OnFailureDestinationDeliveredEventCount", 0.0),
        ] {
            assert_eq!(of(metric), if wanted { value } else { 0.0 }, "{metric}");
        }
        real_pause().await;
    }
}

#[tokio::test]
async fn a_batch_that_the_source_keeps_no_longer_is_not_tried_for_ever() {
    let p = Pipeline::new(&["s0"]).await;
    p.answer(|batch| match batch.contains(&"0".to_owned()) {
        true => Act::Raise("E", "no"),
        false => Act::Answer(json!(null)),
    });
    p.put("s0", 0..2);
    let id = p.create(CreateEventSourceMappingRequest { batch_size: Some(1), ..mapping() }).await;
    p.until_result(&id, "PROBLEM: Function call failed").await;
    let tried = |p: &Pipeline| p.seen().iter().filter(|text| *text == "0").count();
    // While it is kept, it is tried, however old it is.
    p.world.clock.advance(Duration::from_secs(30 * 3600));
    let before = tried(&p);
    p.world.until("tries", || tried(&p) > before + 3).await;
    assert!(!p.seen().contains(&"1".to_owned()));
    p.stream.trim("s0", 1);
    p.until_result_in_time(&id, "OK").await;
    assert!(p.seen().contains(&"1".to_owned()));
}

#[tokio::test]
async fn a_mapping_of_a_stream_that_was_deleted_says_so_and_stays() {
    let mut p = Pipeline::new(&["s0"]).await;
    let id = p.create(mapping()).await;
    *p.stream.refuse.lock().unwrap() = Some("ResourceNotFoundException");
    p.put("s0", 0..1);
    let gone = format!("PROBLEM: Stream not found: {}", crate::stream::ARN);
    p.until_result_in_time(&id, &gone).await;
    p.world.restart().await;
    p.until_state(&id, "Enabled").await;
    *p.stream.refuse.lock().unwrap() = None;
    p.until_result_in_time(&id, "OK").await;
    assert_eq!(p.seen(), numbers(0..1));
}

#[tokio::test]
async fn a_batch_is_no_larger_than_a_synchronous_payload() {
    let p = Pipeline::new(&["s0"]).await;
    // A million in base64.
    let large = "x".repeat(750_000);
    p.put("s0", std::iter::repeat_n(&large, 10));
    p.create(CreateEventSourceMappingRequest { batch_size: Some(100), ..mapping() }).await;
    let batches = p.until_seen_at_once(10).await;
    let lengths: Vec<_> = batches.iter().map(Vec::len).collect();
    assert_eq!(lengths[0], 6, "as many as 6 MB hold");
    assert!(lengths.iter().all(|length| *length <= 6), "{lengths:?}");
}
