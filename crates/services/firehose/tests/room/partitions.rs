//! Dynamic partitioning.

use crate::house::*;
use aws_api::firehose::*;
use serde_json::{Value, json};

fn partitioned(prefix: &str, processors: &[(&str, &[(&str, &str)])]) -> CreateDeliveryStreamInput {
    to_s3(|it| {
        it.buffering_hints = hints(64, 10);
        it.prefix = Some(prefix.to_owned());
        it.error_output_prefix = Some("err/".to_owned());
        it.processing_configuration = processing(processors);
        it.dynamic_partitioning_configuration =
            Some(DynamicPartitioningConfiguration { enabled: Some(true), retry_options: None });
    })
}

const QUERY: (&str, &[(&str, &str)]) = (
    "MetadataExtraction",
    &[
        ("MetadataExtractionQuery", "{customer: .customer, kind: .type}"),
        ("JsonParsingEngine", "JQ-1.6"),
    ],
);

#[tokio::test]
async fn records_go_where_a_query_says_and_others_to_the_errors() {
    let house = House::new();
    let prefix = "c=!{partitionKeyFromQuery:customer}/!{partitionKeyFromQuery:kind}/";
    let aggregated = ("RecordDeAggregation", &[("SubRecordType", "JSON")][..]);
    let newline = ("AppendDelimiterToRecord", &[][..]);
    house.create(partitioned(prefix, &[QUERY, aggregated, newline])).await.unwrap();
    let click =
        |customer: Value, kind: &str| json!({"customer": customer, "type": kind}).to_string();
    let (one, two, three) =
        (click(json!(1), "view"), click(json!(2), "view"), click(json!(1), "view"));
    let nameless = click(Value::Null, "view");
    house.put("hose", &format!("{one}{two}")).await.unwrap();
    house.put("hose", &three).await.unwrap();
    house.put("hose", &nameless).await.unwrap();
    house.put("hose", "no json").await.unwrap();
    house.world.until(|_| true).await;
    for _ in 0..20 {
        // Queries are run in threads of their own.
        house.pass(1).await;
        std::thread::yield_now();
    }
    house.world.until(|world| world.keys().len() >= 3).await;
    assert_eq!(house.under("clicks/c=1/view/hose-1-"), format!("{one}\n{three}\n"));
    assert_eq!(house.under("clicks/c=2/view/hose-1-"), format!("{two}\n"));
    let errors = house.under("clicks/err/processing-failed/2018/08/27/18/hose-1-");
    let codes: Vec<(String, String)> = errors
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|line| {
            let text = |name: &str| line[name].as_str().unwrap().to_owned();
            (text("errorCode"), text("errorMessage"))
        })
        .collect();
    assert_eq!(codes.len(), 2);
    let extraction = "DynamicPartitioning.MetadataExtractionFailed";
    let empty =
        (extraction.to_owned(), "partitionKeys values must not be null or empty".to_owned());
    assert!(codes.contains(&empty), "{codes:?}");
}

#[tokio::test]
async fn records_go_where_a_function_says() {
    let house = House::new();
    let lambda = ("Lambda", &[("LambdaArn", FUNCTION), ("BufferIntervalInSeconds", "0")][..]);
    house.create(partitioned("d=!{partitionKeyFromLambda:device}/", &[lambda])).await.unwrap();
    *house.world.function.lock().unwrap() = Box::new(|event| {
        let mut out = answer(event, |data| ("Ok", data));
        for record in out["records"].as_array_mut().unwrap() {
            record["metadata"] = json!({"partitionKeys": {"device": "phone", "other": 1}});
        }
        Ok(out)
    });
    house.put("hose", "x").await.unwrap();
    house.pass(10).await;
    let (key, body) = house.object();
    assert!(key.starts_with("clicks/d=phone/hose-1-2018-08-27-18-30-05-"), "{key}");
    assert_eq!(body, "x");
}

#[tokio::test]
async fn a_partition_that_can_t_be_written_holds_up_no_other_and_is_given_up() {
    let house = House::new();
    let lambda = ("Lambda", &[("LambdaArn", FUNCTION), ("BufferIntervalInSeconds", "0")][..]);
    house.create(partitioned("d=!{partitionKeyFromLambda:device}/", &[lambda])).await.unwrap();
    *house.world.function.lock().unwrap() = Box::new(|event| {
        let mut out = answer(event, |data| ("Ok", data));
        let records = event["records"].as_array().unwrap();
        for (number, record) in out["records"].as_array_mut().unwrap().iter_mut().enumerate() {
            // 600 bytes: longer than a prefix may be, though the key is not.
            let long = "k".repeat(510);
            let device = if records.len() > 1 && number == 0 { long } else { "phone".to_owned() };
            record["metadata"] = json!({"partitionKeys": {"device": device}});
        }
        Ok(out)
    });
    let input = PutRecordBatchInput {
        delivery_stream_name: "hose".to_owned(),
        records: ["long", "short"].map(|data| Record { data: data.into() }).to_vec(),
    };
    house.room.put_record_batch(&house.caller, input).await.unwrap();
    house.pass(30).await;
    assert_eq!(house.under("clicks/d=phone/"), "short");
    let errors = house.under("clicks/err/processing-failed/");
    let line: Value = serde_json::from_str(errors.trim()).unwrap();
    assert_eq!(line["errorCode"], "S3.KeyTooLong");
}

#[tokio::test]
async fn only_so_many_partitions_are_active() {
    let house = House::new();
    let lambda = ("Lambda", &[("LambdaArn", FUNCTION), ("BufferIntervalInSeconds", "0")][..]);
    house.create(partitioned("d=!{partitionKeyFromLambda:d}/", &[lambda])).await.unwrap();
    *house.world.function.lock().unwrap() = Box::new(|event| {
        let mut out = answer(event, |data| ("Ok", data));
        let given = event["records"].as_array().unwrap();
        for (record, given) in out["records"].as_array_mut().unwrap().iter_mut().zip(given) {
            record["metadata"] = json!({"partitionKeys": {"d": given["data"]}});
        }
        Ok(out)
    });
    for batch in 0..2 {
        let records = (0..300).map(|number| Record { data: format!("{batch}-{number}").into() });
        let input = PutRecordBatchInput {
            delivery_stream_name: "hose".to_owned(),
            records: records.collect(),
        };
        house.room.put_record_batch(&house.caller, input).await.unwrap();
        house.settle().await;
    }
    house.pass(12).await;
    let objects = house.world.keys();
    assert_eq!(objects.iter().filter(|key| key.starts_with("clicks/d=")).count(), 500);
    let errors = house.under("clicks/err/");
    assert_eq!(errors.lines().count(), 100);
    assert!(errors.contains("DynamicPartitioning.ActivePartitionsLimitExceeded"));
}
