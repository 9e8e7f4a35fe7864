//! Enrichments and input templates.

use crate::house::*;
use aws_api::pipes::*;
use serde_json::{Value, json};

const API: &str = "arn:aws:execute-api:us-east-1:000000000000:abc/prod/POST/*/x";

fn enriched(template: Option<&str>, to: &str) -> CreatePipeRequest {
    CreatePipeRequest {
        enrichment: Some(FUNCTION.to_owned()),
        enrichment_parameters: template.map(|text| PipeEnrichmentParameters {
            input_template: Some(text.to_owned()),
            ..PipeEnrichmentParameters::default()
        }),
        target: to.to_owned(),
        ..from_queue()
    }
}

#[tokio::test]
async fn an_enrichment_gets_an_array_and_its_array_goes_on() {
    let house = House::new();
    house.letters.send(None, r#"{"id":7}"#);
    house.near.answer("lambda", Answer::Says(r#"[{"a":1.0},"text",{"b":2}]"#));
    house
        .running(enriched(Some(r#"{"id":<$.body.id>,"of":"<aws.pipes.pipe-name>"}"#), TARGET_QUEUE))
        .await;
    let to = url(TARGET_QUEUE);
    house.until("three", || house.near.to(&to).len() == 3).await;
    assert_eq!(house.near.bodies(FUNCTION), [r#"[{"id":7,"of":"p"}]"#]);
    assert_eq!(house.near.to(FUNCTION)[0].with, [("kind", "RequestResponse".to_owned())]);
    assert_eq!(house.near.bodies(&to), [r#"{"a":1.0}"#, "text", r#"{"b":2}"#]);
    house.until("an empty queue", || house.letters.left().is_empty()).await;
}

#[tokio::test]
async fn an_empty_answer_ends_it() {
    for answer in ["[]", "{}", r#""""#, ""] {
        let house = House::new();
        house.letters.send(None, "x");
        house.near.answer("lambda", Answer::Says(answer));
        house.running(enriched(None, TARGET_QUEUE)).await;
        house.until("an empty queue", || house.letters.left().is_empty()).await;
        assert!(house.near.to(&url(TARGET_QUEUE)).is_empty(), "{answer}");
        assert_eq!(house.metric("TargetStageSkipped"), 1.0);
    }
}

#[tokio::test]
async fn more_than_the_target_takes_is_a_failure() {
    let house = House::new();
    house.letters.send(None, "x");
    house.near.answer("lambda", Answer::Says("[1,2,3,4,5,6,7,8,9,10,11]"));
    house.near.answer("lambda", Answer::Fails);
    house.near.answer("lambda", Answer::Says("[1]"));
    house.running(enriched(None, TARGET_QUEUE)).await;
    house.until("an empty queue", || house.letters.left().is_empty()).await;
    assert_eq!(house.near.bodies(&url(TARGET_QUEUE)), ["1"]);
    assert_eq!(house.metric("EnrichmentStageFailed"), 1.0);
    assert_eq!(house.metric("TargetStageFailed"), 1.0);
    assert_eq!(house.metric("ExecutionFailed"), 2.0);
}

#[tokio::test]
async fn apis_enrich_one_event_at_a_time() {
    let house = House::new();
    house.letters.send(None, r#"{"id":7,"q":"a b"}"#);
    house.near.answer("http", Answer::Refused("", 500));
    house.near.answer("http", Answer::Says(r#"{"enriched":true}"#));
    let map =
        |name: &str, value: &str| Some([(name.to_owned(), value.to_owned())].into_iter().collect());
    let asked = CreatePipeRequest {
        enrichment: Some(API.to_owned()),
        enrichment_parameters: Some(PipeEnrichmentParameters {
            http_parameters: Some(PipeEnrichmentHttpParameters {
                path_parameter_values: Some(vec!["$.body.id".to_owned()]),
                header_parameters: map("x-fixed", "yes"),
                query_string_parameters: map("q", "$.body.q"),
            }),
            input_template: Some("<$.body.id>".to_owned()),
        }),
        target_parameters: Some(PipeTargetParameters {
            input_template: Some(
                r#"{"got":<aws.pipes.event.json>,"from":<aws.pipes.enrichment-arn>}"#.to_owned(),
            ),
            ..PipeTargetParameters::default()
        }),
        ..from_queue()
    };
    house.running(asked).await;
    let shown = house.described("p").await.unwrap().source_parameters.unwrap();
    assert_eq!(shown.sqs_queue_parameters.unwrap().batch_size, Some(1), "by itself");
    house.until("it", || !house.near.to(FUNCTION).is_empty()).await;
    let asked = &house.near.to(API)[1];
    assert_eq!(asked.body, "7");
    let with = [("path", "7"), ("headers", "x-fixed=yes"), ("query", "q=a b")];
    assert_eq!(asked.with, with.map(|(name, value)| (name, value.to_owned())));
    let given: Value = serde_json::from_str(&house.near.bodies(FUNCTION)[0]).unwrap();
    assert_eq!(given, json!([{"got": {"enriched": true}, "from": API}]));
}

#[tokio::test]
async fn a_template_that_makes_no_json_fails_the_batch() {
    let house = House::new();
    house.letters.send(None, r#"{"a":{"b":"c"}}"#);
    let asked = CreatePipeRequest {
        target_parameters: Some(PipeTargetParameters {
            input_template: Some(r#"{"n":1<$.body.a>}"#.to_owned()),
            ..PipeTargetParameters::default()
        }),
        ..from_queue()
    };
    let refused = house.room.create_pipe(&house.caller(), asked).await.unwrap_err();
    assert!(refused.message().contains("InputTemplate is not valid JSON"), "{refused}");
}
