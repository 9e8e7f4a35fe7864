//! What each kind of target is given.

use crate::house::*;
use aws_api::pipes::*;

fn to(target: &str, of: PipeTargetParameters) -> CreatePipeRequest {
    let target = target.to_owned();
    CreatePipeRequest { target, target_parameters: Some(of), ..from_queue() }
}

fn body() -> PipeTargetParameters {
    let input_template = Some("<$.body.text>".to_owned());
    PipeTargetParameters { input_template, ..PipeTargetParameters::default() }
}

/// What `at` is told of two messages.
async fn told(asked: CreatePipeRequest, at: &str) -> Vec<Told> {
    let house = House::new();
    house.letters.send(None, r#"{"text":"{\"x\":1}","key":"k1","at":"2026-11-18T11:06:41Z"}"#);
    house.letters.send(None, r#"{"text":"{\"x\":2}","key":"k2","at":1795000002}"#);
    house.running(asked).await;
    house.until("an empty queue", || house.letters.left().is_empty()).await;
    house.near.to(at)
}

fn texts(told: &[Told]) -> Vec<&str> {
    told.iter().map(|told| told.body.as_str()).collect()
}

fn with(told: &[Told], name: &str) -> Vec<String> {
    let of = |told: &Told| {
        let found = told.with.iter().find(|(of, _)| *of == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    told.iter().map(of).collect()
}

const BOTH: [&str; 2] = [r#"{"x":1}"#, r#"{"x":2}"#];

#[tokio::test]
async fn functions_are_given_the_batch() {
    let fire = PipeTargetLambdaFunctionParameters {
        invocation_type: Some(PipeTargetInvocationType::FireAndForget),
    };
    let asked =
        to(FUNCTION, PipeTargetParameters { lambda_function_parameters: Some(fire), ..body() });
    let told = told(asked, FUNCTION).await;
    assert_eq!(texts(&told), [r#"[{"x":1},{"x":2}]"#]);
    assert_eq!(with(&told, "kind"), ["Event"]);
}

#[tokio::test]
async fn queues_are_sent_groups_and_ids_from_the_event() {
    let fifo = format!("{TARGET_QUEUE}.fifo");
    let of = PipeTargetSqsQueueParameters {
        message_group_id: Some("$.body.key".to_owned()),
        message_deduplication_id: Some("$.messageId".to_owned()),
    };
    let asked = to(&fifo, PipeTargetParameters { sqs_queue_parameters: Some(of), ..body() });
    let told = told(asked, &url(&fifo)).await;
    assert_eq!(texts(&told), BOTH);
    assert_eq!(with(&told, "group"), ["k1", "k2"]);
    assert_eq!(with(&told, "deduplication"), ["1", "2"]);
}

#[tokio::test]
async fn without_a_template_the_event_is_sent_as_it_came() {
    let asked = to(TARGET_QUEUE, PipeTargetParameters::default());
    let told = told(asked, &url(TARGET_QUEUE)).await;
    assert!(told[0].body.contains(r#""body":"{\"text\":"#), "{}", told[0].body);
}

#[tokio::test]
async fn topics_and_delivery_streams_are_given_texts() {
    let topic = "arn:aws:sns:us-east-1:000000000000:t";
    assert_eq!(texts(&told(to(topic, body()), topic).await), BOTH);
    let stream = "arn:aws:firehose:us-east-1:000000000000:deliverystream/d";
    assert_eq!(texts(&told(to(stream, body()), "d").await), BOTH);
}

#[tokio::test]
async fn streams_are_given_keys() {
    let arn = "arn:aws:kinesis:us-east-1:000000000000:stream/out";
    let partition_key = "$.body.key".to_owned();
    let of = PipeTargetKinesisStreamParameters { partition_key };
    let asked = to(arn, PipeTargetParameters { kinesis_stream_parameters: Some(of), ..body() });
    let told = told(asked, arn).await;
    assert_eq!((texts(&told), with(&told, "key")), (BOTH.to_vec(), vec!["k1".into(), "k2".into()]));
}

#[tokio::test]
async fn buses_are_given_events() {
    let arn = "arn:aws:events:us-east-1:000000000000:event-bus/b";
    let plain = told(to(arn, body()), arn).await;
    assert_eq!(texts(&plain), BOTH);
    assert_eq!(with(&plain, "detail-type"), ["Event from aws:sqs", "Event from aws:sqs"]);
    assert_eq!(with(&plain, "source"), ["Pipe p", "Pipe p"]);
    let of = PipeTargetEventBridgeEventBusParameters {
        detail_type: Some("$.body.key".to_owned()),
        source: Some("my.app".to_owned()),
        resources: Some(vec!["$.messageId".to_owned()]),
        time: Some("$.body.at".to_owned()),
        endpoint_id: None,
    };
    let of = PipeTargetParameters { event_bridge_event_bus_parameters: Some(of), ..body() };
    let told = told(to(arn, of), arn).await;
    assert_eq!(with(&told, "detail-type"), ["k1", "k2"]);
    assert_eq!(with(&told, "source"), ["my.app", "my.app"]);
    assert_eq!(with(&told, "resources"), ["1", "2"]);
    assert_eq!(with(&told, "time"), ["2026-11-18T11:06:41Z", "2026-11-18T11:06:42Z"]);
}

#[tokio::test]
async fn log_groups_are_given_lines() {
    let arn = "arn:aws:logs:us-east-1:000000000000:log-group:/g/one:*";
    let of = PipeTargetCloudWatchLogsParameters {
        log_stream_name: Some("$.body.key".to_owned()),
        timestamp: Some("$.body.at".to_owned()),
    };
    let asked = to(arn, PipeTargetParameters { cloud_watch_logs_parameters: Some(of), ..body() });
    let lines = told(asked, "/g/one").await;
    assert_eq!(
        (texts(&lines), with(&lines, "stream")),
        (BOTH.to_vec(), vec!["k1".into(), "k2".into()])
    );
    assert_eq!(with(&lines, "at"), ["1795000001000", "1795000002000"]);
    let plain = told(to(arn, body()), "/g/one").await;
    assert_eq!(with(&plain, "stream"), ["p", "p"], "the pipe's own");
}

#[tokio::test]
async fn api_destinations_are_sent_requests_one_by_one() {
    let arn = "arn:aws:events:us-east-1:000000000000:api-destination/d/u";
    let of = PipeTargetHttpParameters {
        path_parameter_values: Some(vec!["$.body.key".to_owned(), "fixed".to_owned()]),
        ..PipeTargetHttpParameters::default()
    };
    let asked = to(arn, PipeTargetParameters { http_parameters: Some(of), ..body() });
    let mut told = told(asked, arn).await;
    told.sort_by(|a, b| a.body.cmp(&b.body));
    assert_eq!(texts(&told), BOTH);
    assert_eq!(with(&told, "path"), ["k1/fixed", "k2/fixed"]);
}

#[tokio::test]
async fn what_a_batch_did_not_take_comes_again_alone() {
    let house = House::new();
    for n in 0..3 {
        house.letters.send(None, &n.to_string());
    }
    house.near.answer("sqs", Answer::Entries(&[1]));
    house.running(to(TARGET_QUEUE, PipeTargetParameters::default())).await;
    house.until("an empty queue", || house.letters.left().is_empty()).await;
    assert_eq!(house.near.to(&url(TARGET_QUEUE)).len(), 3, "each once");
    assert_eq!(house.metric("TargetStagePartiallyFailed"), 1.0);
    assert_eq!(house.metric("ExecutionPartiallyFailed"), 1.0);
}

/// Messages of `bytes`, through a template, to a target: how many each of its calls was given.
async fn calls(asked: CreatePipeRequest, at: &str, bytes: usize) -> Vec<usize> {
    let house = House::new();
    let text = |n: usize| format!("{n}{}", "x".repeat(bytes));
    for n in 0..3 {
        house.letters.send(None, &format!(r#"{{"text":"{}"}}"#, text(n)));
    }
    house.running(asked).await;
    house.until("an empty queue", || house.letters.left().is_empty()).await;
    let all: String = house.near.bodies(at).concat();
    let places: Vec<_> = (0..3).map(|n| all.find(&text(n)).unwrap()).collect();
    assert!(places.is_sorted(), "in their order");
    house.near.calls.lock().unwrap().clone()
}

#[tokio::test]
async fn no_call_is_given_more_bytes_than_the_target_takes() {
    let twice = || PipeTargetParameters {
        input_template: Some("<$.body.text><$.body.text>".to_owned()),
        ..PipeTargetParameters::default()
    };
    let fire = PipeTargetLambdaFunctionParameters {
        invocation_type: Some(PipeTargetInvocationType::FireAndForget),
    };
    let fire = PipeTargetParameters { lambda_function_parameters: Some(fire), ..body() };
    let partition_key = "k".to_owned();
    let of = PipeTargetKinesisStreamParameters { partition_key };
    let keyed = PipeTargetParameters { kinesis_stream_parameters: Some(of), ..twice() };
    let topic = "arn:aws:sns:us-east-1:000000000000:t";
    let stream = "arn:aws:kinesis:us-east-1:000000000000:stream/out";
    let delivery = "arn:aws:firehose:us-east-1:000000000000:deliverystream/d";
    let bus = "arn:aws:events:us-east-1:000000000000:event-bus/b";
    let group = "arn:aws:logs:us-east-1:000000000000:log-group:/g/one:*";
    for (target, of, at, bytes) in [
        (TARGET_QUEUE, body(), url(TARGET_QUEUE).as_str(), 500_000),
        (topic, body(), topic, 130_000),
        (stream, keyed, stream, 1_900_000),
        (delivery, body(), "d", 1_900_000),
        (bus, body(), bus, 130_000),
        (group, body(), "/g/one", 500_000),
        // An array: the brackets and the comma.
        (FUNCTION, fire, FUNCTION, 500_000),
        (FUNCTION, twice(), FUNCTION, 1_500_000),
    ] {
        assert_eq!(calls(to(target, of), at, bytes).await, [2, 1], "{target}");
    }
}

#[tokio::test]
async fn what_a_later_call_did_not_take_comes_again_alone() {
    let house = House::new();
    for n in 0..3 {
        house.letters.send(None, &format!("{n}{}", "x".repeat(500_000)));
    }
    house.near.answer("sqs", Answer::Says(""));
    house.near.answer("sqs", Answer::Refused("InternalError", 500));
    house.running(to(TARGET_QUEUE, PipeTargetParameters::default())).await;
    house.until("an empty queue", || house.letters.left().is_empty()).await;
    assert_eq!(house.near.to(&url(TARGET_QUEUE)).len(), 3, "each once");
    assert_eq!(*house.near.calls.lock().unwrap(), [2, 1]);
    assert_eq!(house.metric("ExecutionPartiallyFailed"), 1.0);
}
