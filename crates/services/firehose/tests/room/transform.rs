//! Functions that transform, and records that fail.

use crate::house::*;
use aws_api::ApiError;
use aws_api::firehose::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// With a function that is called at once.
fn enriching(parameters: &[(&str, &str)]) -> CreateDeliveryStreamInput {
    let mut all = vec![("LambdaArn", FUNCTION), ("BufferIntervalInSeconds", "0")];
    all.extend_from_slice(parameters);
    to_s3(|it| it.processing_configuration = processing(&[("Lambda", &all)]))
}

/// The error records under the error prefix.
fn failed(house: &House) -> Vec<Value> {
    let text = house.under("clicks/processing-failed/2018/08/27/18/hose-1-");
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn a_function_is_given_records_and_says_what_becomes_of_each() {
    let house = House::new();
    house.create(enriching(&[])).await.unwrap();
    *house.world.function.lock().unwrap() = Box::new(|event| {
        Ok(answer(event, |data| match data.as_str() {
            "drop" => ("Dropped", String::new()),
            "fail" => ("ProcessingFailed", data),
            _ => ("Ok", data.to_uppercase() + "\n"),
        }))
    });
    let records = ["one", "drop", "fail", "two"];
    let input = PutRecordBatchInput {
        delivery_stream_name: "hose".to_owned(),
        records: records.map(|data| Record { data: data.into() }).to_vec(),
    };
    let put = house.room.put_record_batch(&house.caller, input).await.unwrap();
    assert_eq!(put.failed_put_count, 0);
    house.pass(10).await;
    assert_eq!(house.under("clicks/2018/08/27/18/hose-1-"), "ONE\nTWO\n");

    let events = house.world.events.lock().unwrap();
    assert_eq!(events.len(), 1);
    let event = &events[0];
    assert_eq!(
        event["deliveryStreamArn"],
        "arn:aws:firehose:us-east-1:000000000000:deliverystream/hose"
    );
    assert_eq!(event["region"], "us-east-1");
    assert_eq!(event["invocationId"].as_str().unwrap().len(), 36);
    let first = &event["records"][0];
    assert_eq!(first["recordId"], put.request_responses[0].record_id.clone().unwrap());
    assert_eq!(first["approximateArrivalTimestamp"], START.as_millis());
    assert_eq!(first["data"], STANDARD.encode("one"));
    assert_eq!(first.as_object().unwrap().len(), 3);

    let failed = failed(&house);
    assert_eq!(failed.len(), 1);
    assert_eq!(
        failed[0],
        json!({
            "attemptsMade": 1,
            "arrivalTimestamp": START.as_millis(),
            "errorCode": "Lambda.ProcessingFailedStatus",
            "errorMessage": "ProcessingFailed status set for record",
            "attemptEndingTimestamp": START.as_millis(),
            "rawData": STANDARD.encode("fail"),
            "lambdaArn": FUNCTION,
        })
    );
}

#[tokio::test]
async fn calls_that_fail_are_made_again_and_then_their_records_are_kept_apart() {
    type Broken = fn(&Value) -> Result<Value, ApiError>;
    let broken: [(&str, Broken); 6] = [
        ("Lambda.FunctionError", |_| Ok(json!({"errorMessage": "boom"}))),
        ("Lambda.InvokeAccessDenied", |_| Err(ApiError::new("AccessDeniedException", 403, "no"))),
        ("Lambda.InvokeLimitExceeded", |_| {
            Err(ApiError::new("TooManyRequestsException", 429, "slow down"))
        }),
        ("Lambda.JsonProcessingException", |_| Ok(json!({"records": "none"}))),
        ("Lambda.MissingRecordId", |_| Ok(json!({"records": []}))),
        ("Lambda.DuplicatedRecordId", |event| {
            let mut twice = answer(event, |data| ("Ok", data));
            let first = twice["records"][0].clone();
            twice["records"].as_array_mut().unwrap().push(first);
            Ok(twice)
        }),
    ];
    for (code, function) in broken {
        let house = House::new();
        house.create(enriching(&[("NumberOfRetries", "2")])).await.unwrap();
        *house.world.function.lock().unwrap() = Box::new(function);
        house.put("hose", "click").await.unwrap();
        house.pass(20).await;
        assert_eq!(house.world.events.lock().unwrap().len(), 3, "{code}");
        let failed = failed(&house);
        assert_eq!(failed[0]["errorCode"], code);
        assert_eq!(failed[0]["attemptsMade"], 3, "{code}");
        assert_eq!(failed[0]["lambdaArn"], FUNCTION, "{code}");
        assert_eq!(house.under("clicks/2018"), "", "{code}");
    }
}

#[tokio::test]
async fn a_call_that_fails_once_is_made_again_and_nothing_is_lost() {
    let house = House::new();
    house.create(enriching(&[])).await.unwrap();
    let calls = std::sync::atomic::AtomicU32::new(0);
    *house.world.function.lock().unwrap() =
        Box::new(move |event| match calls.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
            0 => Err(ApiError::internal("a hiccup")),
            _ => Ok(answer(event, |data| ("Ok", data))),
        });
    house.put("hose", "click").await.unwrap();
    house.pass(10).await;
    assert_eq!(house.under("clicks/2018/08/27/18/hose-1-"), "click");
}

#[tokio::test]
async fn a_function_has_a_buffer_of_its_own() {
    let house = House::new();
    house
        .create(to_s3(|it| {
            it.buffering_hints = hints(5, 300);
            it.processing_configuration = processing(&[(
                "Lambda",
                &[
                    ("LambdaArn", FUNCTION),
                    ("BufferSizeInMBs", "0.2"),
                    ("BufferIntervalInSeconds", "30"),
                ],
            )]);
        }))
        .await
        .unwrap();
    house.put("hose", "a").await.unwrap();
    house.put("hose", "b").await.unwrap();
    house.pass(29).await;
    assert!(house.world.events.lock().unwrap().is_empty());
    house.pass(1).await;
    assert_eq!(house.world.events.lock().unwrap().len(), 1);
    // What is too much for one call is spread over several, and a full buffer does not wait.
    let big = "x".repeat(150_000);
    house.put("hose", &big).await.unwrap();
    house.put("hose", &big).await.unwrap();
    house.settle().await;
    let counts = |house: &House| -> Vec<usize> {
        let events = house.world.events.lock().unwrap();
        events.iter().map(|event| event["records"].as_array().unwrap().len()).collect()
    };
    assert_eq!(counts(&house), [2, 1, 1]);
    house.pass(269).await;
    assert!(house.world.keys().is_empty());
    house.pass(1).await;
    assert_eq!(house.object().1.len(), 300_002);
}

#[tokio::test]
async fn records_of_logs_are_opened_and_aggregated_ones_taken_apart() {
    let house = House::new();
    house
        .create(to_s3(|it| {
            it.processing_configuration = processing(&[
                ("Decompression", &[("CompressionFormat", "GZIP")]),
                ("CloudWatchLogProcessing", &[("DataMessageExtraction", "true")]),
            ]);
        }))
        .await
        .unwrap();
    let gzip = |value: Value| {
        let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        std::io::Write::write_all(&mut out, value.to_string().as_bytes()).unwrap();
        bytes::Bytes::from(out.finish().unwrap())
    };
    let message = json!({"messageType": "DATA_MESSAGE", "logEvents": [
        {"id": "1", "timestamp": 1, "message": "first"},
        {"id": "2", "timestamp": 2, "message": "second"},
    ]});
    let control = json!({"messageType": "CONTROL_MESSAGE", "logEvents": []});
    for data in [gzip(message), gzip(control), bytes::Bytes::from_static(b"plain")] {
        let input =
            PutRecordInput { delivery_stream_name: "hose".to_owned(), record: Record { data } };
        house.room.put_record(&house.caller, input).await.unwrap();
    }
    house.pass(10).await;
    assert_eq!(house.under("clicks/2018"), "first\nsecond\n");
    let failed = failed(&house);
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0]["rawData"], STANDARD.encode("plain"));
}
