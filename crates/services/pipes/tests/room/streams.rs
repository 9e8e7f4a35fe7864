//! Pipes from streams.

use crate::house::*;
use aws_api::pipes::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

fn data(event: &Value) -> String {
    let bytes = STANDARD.decode(event["data"].as_str().unwrap()).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// The data of the records in what the function was given, call by call.
fn batches(house: &House) -> Vec<Vec<String>> {
    let texts = |text: String| {
        let batch: Vec<Value> = serde_json::from_str(&text).unwrap();
        batch.iter().map(data).collect()
    };
    house.near.bodies(FUNCTION).into_iter().map(texts).collect()
}

#[tokio::test]
async fn records_arrive_flat_in_order_and_filtered() {
    let house = House::new();
    let mut asked = from_stream(from_start());
    asked.source_parameters.as_mut().unwrap().filter_criteria =
        Some(filters(&[r#"{"partitionKey":["k"],"data":{"n":[{"numeric":[">",1]}]}}"#]));
    house.running(asked).await;
    for (key, data) in
        [("k", r#"{"n":1}"#), ("k", r#"{"n":2}"#), ("x", r#"{"n":3}"#), ("k", r#"{"n":4}"#)]
    {
        house.stream.put("s", key, data);
        house.settle().await;
    }
    house.until("both", || batches(&house).concat().len() == 2).await;
    assert_eq!(batches(&house).concat(), [r#"{"n":2}"#, r#"{"n":4}"#]);
    let first: Value = serde_json::from_str(&house.near.bodies(FUNCTION)[0]).unwrap();
    let sequence = first[0]["sequenceNumber"].as_str().unwrap();
    assert_eq!(
        first[0],
        json!({"partitionKey": "k", "sequenceNumber": sequence, "data": "eyJuIjoyfQ==",
            "eventID": format!("s:{sequence}"), "eventSource": "aws:kinesis"})
    );
}

#[tokio::test]
async fn latest_is_a_place_from_the_beginning_on() {
    let mut house = House::new();
    house.stream.put("s", "k", "before");
    let latest = PipeSourceKinesisStreamParameters {
        starting_position: KinesisStreamStartPosition::Latest,
        ..PipeSourceKinesisStreamParameters::default()
    };
    let asked = from_stream(latest);
    let stopped = Some(RequestedPipeState::Stopped);
    house.create(CreatePipeRequest { desired_state: stopped, ..asked }).await;
    house.in_state("p", PipeState::Stopped).await;
    house.stream.put("s", "k", "meanwhile");
    house.restart().await;
    let start = StartPipeRequest { name: "p".to_owned() };
    house.room.start_pipe(&house.caller(), start).await.unwrap();
    house.until("it", || !batches(&house).is_empty()).await;
    assert_eq!(batches(&house).concat(), ["meanwhile"]);
}

#[tokio::test]
async fn reported_records_and_those_behind_them_come_again() {
    let house = House::new();
    for n in 1..=3 {
        house.stream.put("s", "k", &n.to_string());
    }
    let second = r#"{"batchItemFailures":[{"itemIdentifier":"s:495000000000000000000002"}]}"#;
    house.near.answer("lambda", Answer::Says(second));
    house.running(from_stream(from_start())).await;
    house.until("a second try", || batches(&house).len() == 2).await;
    assert_eq!(batches(&house), [vec!["1", "2", "3"], vec!["2", "3"]]);
}

#[tokio::test]
async fn what_is_given_up_is_told_to_the_queue_and_the_others_go_on() {
    let house = House::new();
    for data in ["good", "bad", "fine", "last"] {
        house.stream.put("s", "k", data);
    }
    // The first half succeeds but for its second record; of the other half nothing fails.
    house.near.answer("lambda", Answer::Fails);
    house.near.answer("lambda", Answer::Fails);
    house.near.answer("lambda", Answer::Says("{}"));
    house.near.answer("lambda", Answer::Fails);
    house.near.answer("lambda", Answer::Fails);
    let of = PipeSourceKinesisStreamParameters {
        maximum_retry_attempts: Some(1),
        on_partial_batch_item_failure: Some(OnPartialBatchItemFailureStreams::AutomaticBisect),
        dead_letter_config: Some(DeadLetterConfig { arn: Some(DEAD.to_owned()) }),
        ..from_start()
    };
    house.near.answer("sqs", Answer::Refused("ServiceUnavailable", 503));
    house.running(from_stream(of)).await;
    house.until("the last", || batches(&house).concat().last().is_some_and(|l| l == "last")).await;
    house.until("a dead letter", || !house.near.to(&url(DEAD)).is_empty()).await;
    let given = batches(&house);
    assert_eq!(
        given[..3],
        [vec!["good", "bad", "fine", "last"], vec!["good", "bad"], vec!["good"]]
    );
    let letter: Value = serde_json::from_str(&house.near.bodies(&url(DEAD))[0]).unwrap();
    let arrived = START.iso8601();
    assert_eq!(
        letter,
        json!({
            "context": {"partnerResourceArn": "arn:aws:pipes:us-east-1:000000000000:pipe/p",
                "condition": "RetryAttemptsExhausted"},
            "version": "1.0",
            "timestamp": letter["timestamp"],
            "KinesisBatchInfo": {"shardId": "s",
                "startSequenceNumber": "495000000000000000000002",
                "endSequenceNumber": "495000000000000000000002",
                "approximateArrivalOfFirstRecord": arrived,
                "approximateArrivalOfLastRecord": arrived,
                "batchSize": 1,
                "streamArn": crate::stream::ARN},
        })
    );
}

#[tokio::test]
async fn changes_of_tables_are_read_and_their_dead_letters_go_to_topics() {
    const TOPIC: &str = "arn:aws:sns:us-east-1:000000000000:dead";
    let house = House::new();
    house.stream.put("s", "k", "x");
    let of = PipeSourceDynamoDBStreamParameters {
        starting_position: DynamoDBStreamStartPosition::TrimHorizon,
        maximum_retry_attempts: Some(0),
        dead_letter_config: Some(DeadLetterConfig { arn: Some(TOPIC.to_owned()) }),
        ..PipeSourceDynamoDBStreamParameters::default()
    };
    house.near.answer("lambda", Answer::Fails);
    let asked = CreatePipeRequest {
        source: crate::stream::CHANGES.to_owned(),
        source_parameters: Some(PipeSourceParameters {
            dynamo_db_stream_parameters: Some(of),
            ..PipeSourceParameters::default()
        }),
        ..from_queue()
    };
    house.running(asked).await;
    house.until("a dead letter", || !house.near.to(TOPIC).is_empty()).await;
    let letter: Value = serde_json::from_str(&house.near.bodies(TOPIC)[0]).unwrap();
    assert_eq!(letter["DDBStreamBatchInfo"]["batchSize"], 1);
    assert_eq!(letter.get("KinesisBatchInfo"), None);
}

#[tokio::test]
async fn throttles_are_no_attempts() {
    let house = House::new();
    house.stream.put("s", "k", "x");
    for _ in 0..3 {
        house.near.answer("lambda", Answer::Refused("TooManyRequestsException", 429));
    }
    let of = PipeSourceKinesisStreamParameters {
        maximum_retry_attempts: Some(0),
        dead_letter_config: Some(DeadLetterConfig { arn: Some(DEAD.to_owned()) }),
        ..from_start()
    };
    house.running(from_stream(of)).await;
    house.until("a fourth try", || batches(&house).len() == 4).await;
    house.stream.put("s", "k", "y");
    house.until("the next", || batches(&house).len() == 5).await;
    assert!(house.near.to(&url(DEAD)).is_empty());
}

#[tokio::test]
async fn children_come_after_their_parents() {
    let house = House::new();
    house.running(from_stream(from_start())).await;
    house.stream.put("s", "k", "1");
    house.stream.split("s", &["t", "u"]);
    house.stream.put("t", "k", "2");
    house.stream.put("u", "k", "3");
    house.until("all", || batches(&house).concat().len() == 3).await;
    assert_eq!(batches(&house).concat()[0], "1");
}

#[tokio::test]
async fn killed_anywhere_each_key_keeps_its_order_and_nothing_is_lost() {
    let mut house = House::new();
    let of = PipeSourceKinesisStreamParameters {
        batch_size: Some(3),
        parallelization_factor: Some(4),
        ..from_start()
    };
    house.running(from_stream(of)).await;
    for n in 0..60 {
        house.stream.put("s", &format!("key-{}", n % 5), &n.to_string());
        if n % 9 == 4 {
            house.near.answer("lambda", Answer::Fails);
        }
        if n % 6 == 0 {
            for _ in 0..(n * 7) % 23 {
                tokio::task::yield_now().await;
            }
            house.restart().await;
        }
    }
    let all = |house: &House| {
        let mut given: Vec<u32> =
            batches(house).concat().iter().map(|n| n.parse().unwrap()).collect();
        given.sort_unstable();
        given.dedup();
        given.len() == 60
    };
    house.until("all", || all(&house)).await;
    // What comes again comes with all that is behind it: the last seen of each key rises to the end.
    for key in 0..5 {
        let of_key: Vec<u32> = batches(&house)
            .concat()
            .iter()
            .map(|n| n.parse().unwrap())
            .filter(|n| n % 5 == key)
            .collect();
        let mut newest = None;
        for n in of_key {
            let fresh = newest.is_none_or(|newest| n > newest);
            let next = newest.map_or(key, |newest: u32| newest + 5);
            assert!(!fresh || n == next, "{n} came before {next}");
            newest = newest.max(Some(n));
        }
    }
    // A fresh start goes on behind what was done.
    house.settle().await;
    let before = house.near.to(FUNCTION).len();
    house.restart().await;
    house.stream.put("s", "key-0", "60");
    house.until("the next", || batches(&house).concat().iter().any(|n| n == "60")).await;
    assert!(house.near.to(FUNCTION).len() <= before + 2, "little is done again");
}
