//! Failed batches and their destinations: what is told, that it arrives, and that a crash loses none.

use crate::fake::Act;
use crate::pipeline::{Pipeline, mapping, numbers, texts, update};
use crate::stream::{ARN, CHANGES};
use crate::world::START;
use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::lambda::{
    CreateEventSourceMappingRequest, DestinationConfig, EventSourceMappingMetric,
    EventSourceMappingMetricsConfig, Lambda, OnFailure, UpdateEventSourceMappingRequest,
};
use aws_api::seams::{Destination, Message};
use foundation::{Caller, Principal};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{
    Batch, Blobs, Direction, Entry, Key, KeyRange, Limit, Memory, Outcome, Page, Store, StoreError,
    Watch,
};

const QUEUE: &str = "arn:aws:sqs:us-east-1:000000000000:failed";
const BUCKET: &str = "arn:aws:s3:::failed";

/// Takes whatever is sent, unless it is told to fail.
#[derive(Default)]
struct Sink {
    taken: Mutex<Vec<(String, Message)>>,
    refusals: AtomicUsize,
}

#[async_trait]
impl Destination for Sink {
    async fn check(&self, caller: &Caller, arn: &str) -> Result<(), ApiError> {
        assert!(matches!(caller.principal, Principal::Session(_)), "the role delivers");
        match arn {
            QUEUE | BUCKET => Ok(()),
            _ => Err(ApiError::new("AccessDenied", 403, "not allowed")),
        }
    }

    async fn deliver(&self, caller: &Caller, arn: &str, message: &Message) -> Result<(), ApiError> {
        assert!(matches!(caller.principal, Principal::Session(_)), "the role delivers");
        let left = self.refusals.load(Ordering::SeqCst);
        if left > 0 {
            self.refusals.store(left - 1, Ordering::SeqCst);
            return Err(ApiError::internal("out of order"));
        }
        self.taken.lock().unwrap().push((arn.to_owned(), message.clone()));
        Ok(())
    }
}

impl Sink {
    fn around(self: &Arc<Self>) -> BTreeMap<String, Arc<dyn Destination>> {
        let sink: Arc<dyn Destination> = self.clone();
        ["sqs", "s3"].map(|service| (service.to_owned(), sink.clone())).into()
    }

    fn bodies(&self) -> Vec<Value> {
        let taken = self.taken.lock().unwrap();
        taken.iter().map(|(_, message)| serde_json::from_slice(&message.body).unwrap()).collect()
    }
}

fn to(arn: &str) -> Option<DestinationConfig> {
    let on_failure = Some(OnFailure { destination: Some(arn.to_owned()) });
    Some(DestinationConfig { on_failure, on_success: None })
}

fn failing(source: &str, destination: &str) -> CreateEventSourceMappingRequest {
    CreateEventSourceMappingRequest {
        event_source_arn: Some(source.into()),
        maximum_retry_attempts: Some(1),
        destination_config: to(destination),
        metrics_config: Some(EventSourceMappingMetricsConfig {
            metrics: Some(vec![EventSourceMappingMetric::EventCount]),
        }),
        ..mapping()
    }
}

#[tokio::test]
async fn a_queue_is_told_where_the_records_are_and_a_bucket_is_given_them_too() {
    for (source, info, destination) in
        [(ARN, "KinesisBatchInfo", QUEUE), (CHANGES, "DDBStreamBatchInfo", BUCKET)]
    {
        let sink = Arc::<Sink>::default();
        let p = Pipeline::with(&["s0"], sink.around()).await;
        let ids = Arc::new(Mutex::new(Vec::new()));
        let kept = ids.clone();
        p.world.fakes.program(move |told| {
            let id = told.headers.iter().find(|(n, _)| n == "lambda-runtime-aws-request-id");
            kept.lock().unwrap().push(id.unwrap().1.clone());
            let bad = texts(&told.event).contains(&"0".to_owned());
            async move { if bad { Act::Raise("E", "no") } else { Act::Answer(json!(null)) } }
        });
        p.put("s0", 0..5);
        p.world.clock.advance(Duration::from_millis(2_345));
        let id = p.create(failing(source, destination)).await;
        let shown = p.get(&id).await.unwrap().destination_config;
        assert_eq!(shown, to(destination));
        p.world.until("the report", || sink.bodies().len() == 1).await;
        p.world.until("the rest", || ids.lock().unwrap().len() == 3).await;
        let mut body = sink.bodies().remove(0);
        let payload = body.as_object_mut().unwrap().remove("payload");
        let timestamp = body["timestamp"].take();
        assert!(timestamp.as_str().unwrap() > START.iso8601().as_str(), "{timestamp}");
        let arrived = START.iso8601();
        let sequences = [1, 3].map(|n| format!("4950{n:020}"));
        let expected = json!({
            "requestContext": {
                "requestId": ids.lock().unwrap()[1],
                "functionArn": "arn:aws:lambda:us-east-1:000000000000:function:f",
                "condition": "RetryAttemptsExhausted",
                "approximateInvokeCount": 2,
            },
            "responseContext": {
                "statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled",
            },
            "version": "1.0",
            "timestamp": null,
            info: {
                "shardId": "s0",
                "startSequenceNumber": sequences[0],
                "endSequenceNumber": sequences[1],
                "approximateArrivalOfFirstRecord": arrived,
                "approximateArrivalOfLastRecord": arrived,
                "batchSize": 3,
                "streamArn": source,
            },
        });
        assert_eq!(body, expected);
        let message = sink.taken.lock().unwrap()[0].1.clone();
        if destination == BUCKET {
            let event: Value = serde_json::from_str(payload.unwrap().as_str().unwrap()).unwrap();
            assert_eq!(texts(&event), numbers(0..3));
            let day = START.format("%Y/%m/%d/%Y-%m-%dT");
            let prefix = format!("aws/lambda/{id}/s0/{day}");
            assert!(message.object_key.starts_with(&prefix), "{}", message.object_key);
        } else {
            assert_eq!(payload, None);
        }
        let of = |metric| p.metric(metric, ("EventSourceMappingUUID", &id)).0;
        p.world.until("the count", || of("OnFailureDestinationDeliveredEventCount") == 3.0).await;
        assert_eq!(of("DroppedEventCount"), 0.0);
    }
}

#[tokio::test]
async fn a_report_of_records_that_were_never_sent_has_no_response() {
    let sink = Arc::<Sink>::default();
    let p = Pipeline::with(&["s0"], sink.around()).await;
    p.put("s0", 0..2);
    p.world.clock.advance(Duration::from_secs(61));
    let input = CreateEventSourceMappingRequest {
        maximum_record_age_in_seconds: Some(60),
        ..failing(ARN, QUEUE)
    };
    p.create(input).await;
    p.world.until("the report", || sink.bodies().len() == 1).await;
    let body = sink.bodies().remove(0);
    assert_eq!(body["requestContext"]["condition"], "EventAgeExceeded");
    assert_eq!(body["requestContext"]["approximateInvokeCount"], 0);
    assert_eq!(body.get("responseContext"), None);
    assert_eq!(p.seen().len(), 0);
}

#[tokio::test]
async fn a_delivery_is_tried_again_across_restarts_and_given_up_in_the_end() {
    for (refusals, delivered) in [(3, 1), (10, 0)] {
        let sink = Arc::<Sink>::default();
        sink.refusals.store(refusals, Ordering::SeqCst);
        let mut p = Pipeline::with(&["s0"], sink.around()).await;
        p.answer(|_| Act::Raise("E", "no"));
        p.put("s0", 0..2);
        let id = p.create(failing(ARN, QUEUE)).await;
        p.world.until("a try", || sink.refusals.load(Ordering::SeqCst) < refusals).await;
        p.world.restart().await;
        let tried = || p.metric("DestinationDeliveryFailures", ("FunctionName", "f")).0;
        p.world.until("the tries", || tried() == refusals as f64).await;
        let of = |metric| p.metric(metric, ("EventSourceMappingUUID", &id)).0;
        let (arrived, dropped) = if delivered == 1 { (2.0, 0.0) } else { (0.0, 2.0) };
        let told = || {
            let arrived = of("OnFailureDestinationDeliveredEventCount") == arrived;
            arrived && of("DroppedEventCount") == dropped
        };
        p.world.until("the end", told).await;
        assert_eq!(sink.bodies().len(), delivered);
    }
}

#[tokio::test]
async fn a_destination_must_be_one_that_the_role_may_use() {
    let sink = Arc::<Sink>::default();
    let p = Pipeline::with(&["s0"], sink.around()).await;
    let foreign = "arn:aws:sqs:us-east-1:000000000000:others";
    let text = "The function's execution role does not have permissions to call SendMessage on";
    let refused = p.try_create(failing(ARN, foreign)).await.unwrap_err();
    assert!(refused.message().contains(text), "{refused}");
    let id = p.create(mapping()).await;
    let change =
        |arn: &str| UpdateEventSourceMappingRequest { destination_config: to(arn), ..update(&id) };
    let room = &p.world.room;
    let refused = room.update_event_source_mapping(&p.world.caller(), change(foreign)).await;
    assert!(refused.unwrap_err().message().contains(text));
    for arn in [QUEUE, ""] {
        room.update_event_source_mapping(&p.world.caller(), change(arn)).await.unwrap();
        p.until_state(&id, "Enabled").await;
        let shown = p.get(&id).await.unwrap().destination_config.unwrap().on_failure.unwrap();
        assert_eq!(shown.destination.as_deref(), Some(arn).filter(|arn| !arn.is_empty()));
    }
}

/// A store whose process dies at a commit: before it is written, or before anybody hears of it.
struct Mortal {
    inner: Arc<dyn Store>,
    left: AtomicI64,
    written: bool,
    dead: AtomicBool,
}

#[async_trait]
impl Store for Mortal {
    async fn get(&self, keys: &[Key]) -> Result<Vec<Option<Entry>>, StoreError> {
        self.inner.get(keys).await
    }
    async fn scan(&self, range: KeyRange, limit: Limit, d: Direction) -> Result<Page, StoreError> {
        self.inner.scan(range, limit, d).await
    }
    async fn commit(&self, batch: Batch) -> Result<Outcome, StoreError> {
        let left = self.left.fetch_sub(1, Ordering::SeqCst);
        if left > 0 {
            return self.inner.commit(batch).await;
        }
        if left == 0 && self.written {
            let _ = self.inner.commit(batch).await;
        }
        self.dead.store(true, Ordering::SeqCst);
        std::future::pending().await
    }
    fn watch(&self, prefix: Key) -> Watch {
        self.inner.watch(prefix)
    }
    fn blobs(&self) -> Arc<dyn Blobs> {
        self.inner.blobs()
    }
}

/// A poison record among good ones, split and reported, in two lanes; the process dies at each of the
/// commits in turn. Whatever the moment: each record succeeds or is reported, the good ones in the
/// order of their keys.
#[tokio::test]
async fn whichever_commit_a_server_dies_at_no_record_is_lost_and_the_poison_is_reported() {
    let mut survived = false;
    for (at, written) in (0..40).flat_map(|at| [(at, false), (at, true)]) {
        let sink = Arc::<Sink>::default();
        let inner: Arc<dyn Store> = Arc::new(Memory::new());
        let mortal = Arc::new(Mortal {
            inner: inner.clone(),
            left: AtomicI64::new(i64::MAX),
            written,
            dead: AtomicBool::new(false),
        });
        let mut p = Pipeline::on(mortal.clone(), &["s0"], sink.around()).await;
        p.answer(|batch| match batch.iter().any(|text| text == "a 5") {
            true => Act::Raise("E", "no"),
            false => Act::Answer(json!(null)),
        });
        for n in 0..8 {
            let key = if n % 2 == 1 { "a" } else { "b" };
            p.stream.put("s0", key, &format!("{key} {n}"));
        }
        let input = CreateEventSourceMappingRequest {
            bisect_batch_on_function_error: Some(true),
            parallelization_factor: Some(2),
            batch_size: Some(4),
            ..failing(ARN, QUEUE)
        };
        let id = p.try_create(input).await.unwrap().uuid.unwrap();
        mortal.left.store(at, Ordering::SeqCst);
        let good = |p: &Pipeline| {
            let mut good = p.batches.lock().unwrap().clone();
            good.retain(|batch| !batch.contains(&"a 5".to_owned()));
            good.concat()
        };
        let done = |p: &Pipeline| {
            let seen = good(p);
            seen.contains(&"a 7".to_owned()) && seen.contains(&"b 6".to_owned())
        };
        let dead = || mortal.dead.load(Ordering::SeqCst);
        p.world
            .until("the death or the end", || dead() || done(&p) && sink.bodies().len() == 1)
            .await;
        survived |= !dead();
        p.world.room.stop();
        p.world.store = inner.clone();
        p.world.restart().await;
        p.world.until("all of it", || done(&p) && !sink.bodies().is_empty()).await;
        for key in ["a", "b"] {
            let mut first = Vec::new();
            for text in good(&p).iter().filter(|text| text.starts_with(key)) {
                if !first.contains(text) {
                    first.push(text.clone());
                }
            }
            let odd = u32::from(key == "a");
            let expected: Vec<_> =
                (0..8).filter(|n| n % 2 == odd && *n != 5).map(|n| format!("{key} {n}")).collect();
            assert_eq!(first, expected, "killed at commit {at}, written: {written}");
        }
        let reported: BTreeSet<_> = sink
            .bodies()
            .iter()
            .map(|body| body["KinesisBatchInfo"]["startSequenceNumber"].to_string())
            .collect();
        assert_eq!(reported.len(), 1, "the poison, and nothing else");
        p.get(&id).await.unwrap();
        if survived {
            return;
        }
    }
    panic!("there is no end of commits");
}

/// Asynchronous events take the same way to a bucket; and one that is not there is tried again.
#[tokio::test]
async fn an_event_that_was_given_up_goes_to_its_bucket() {
    let sink = Arc::<Sink>::default();
    let p = Pipeline::with(&["s0"], sink.around()).await;
    p.world.fakes.program(|_| async { Act::Raise("Oops", "no") });
    let input = aws_api::lambda::PutFunctionEventInvokeConfigRequest {
        function_name: "f".into(),
        maximum_retry_attempts: Some(0),
        destination_config: to(BUCKET),
        ..aws_api::lambda::PutFunctionEventInvokeConfigRequest::default()
    };
    let caller = p.world.caller();
    p.world.room.put_function_event_invoke_config(&caller, input).await.unwrap();
    sink.refusals.store(2, Ordering::SeqCst);
    p.world.send("f", r#"{"n":1}"#).await;
    p.world.until("the record", || !sink.bodies().is_empty()).await;
    let record = &sink.bodies()[0];
    assert_eq!(record["requestContext"]["condition"], "RetriesExhausted");
    assert_eq!(record["requestPayload"], json!({"n": 1}));
    assert_eq!(record["responsePayload"]["errorType"], "Oops");
    let key = sink.taken.lock().unwrap()[0].1.object_key.clone();
    assert!(key.starts_with("aws/lambda/async/f/2026/11/"), "{key}");
}
