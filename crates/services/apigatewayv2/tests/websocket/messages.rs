//! Messages: which route takes them, what it calls, what the client is told.

use crate::house::{House, Spec, function};
use aws_api::apigatewayv2::*;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use store::Memory;

fn house() -> House {
    House::new(Arc::new(Memory::new()), "node")
}

fn told(text: &str) -> String {
    let document: Value = serde_json::from_str(text).unwrap();
    assert!(document["connectionId"].is_string() && document["requestId"].is_string(), "{text}");
    document["message"].as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_selection_expression_chooses_the_route() {
    let house = house();
    let specs = [Spec::to("join", "join"), Spec::to("$connect", "c"), Spec::to("$disconnect", "d")];
    let without = house.api(&specs).await;
    let [join, ..] = &specs;
    let with = house.api(&[join.clone(), Spec::to("$default", "rest")]).await;
    for name in ["join", "rest", "c", "d"] {
        house.neighbours.returns(name, r#"{"statusCode": 200, "body": "not for the client"}"#);
    }
    let mut bare = house.client(&without).await;
    let mut full = house.client(&with).await;
    let mut joined = 0;
    let mut rest = 0;
    for (body, joins) in [
        (r#"{"action": "join"}"#, true),
        (r#"{"action": "leave"}"#, false),
        (r#"{"action": 7}"#, false),
        (r#"{"action": "$connect"}"#, false),
        (r#"{"action": "$disconnect"}"#, false),
        ("{}", false),
        ("hello", false),
        ("", false),
    ] {
        full.text(body).await;
        bare.text(body).await;
        match joins {
            true => {
                joined += 2;
                house.neighbours.called("join", joined).await;
            }
            false => {
                rest += 1;
                house.neighbours.called("rest", rest).await;
                assert_eq!(house.neighbours.last("rest")["body"], body);
                assert_eq!(told(&bare.hear().await), "Forbidden", "{body}");
            }
        }
    }
    let mut event = house.neighbours.last("join");
    let context = event["requestContext"].as_object_mut().unwrap();
    for name in ["connectionId", "requestId", "extendedRequestId", "messageId"] {
        assert!(context.remove(name).is_some_and(|id| id.is_string()), "{name}");
    }
    assert_eq!(context["routeKey"], "join");
    assert_eq!(context["eventType"], "MESSAGE");
    assert_eq!(event["isBase64Encoded"], false);
    assert!(event.get("headers").is_none());
    assert!(full.heard.try_recv().is_err(), "no route response, no reply");
    let lines = house.neighbours.lines.lock();
    for line in ["CONNECT $connect 200", "MESSAGE join 200", "MESSAGE  403"] {
        assert!(lines.contains(&("chat".to_owned(), line.to_owned())), "{line}: {lines:?}");
    }
}

#[tokio::test]
async fn a_route_response_makes_replies_and_failures_are_told_with_or_without() {
    let house = house();
    let api = house.api(&[Spec::to("$default", "f").replying()]).await;
    let mut client = house.client(&api).await;
    for (result, expected) in [
        (Ok(r#"{"statusCode": 200, "body": "hello"}"#), Ok("hello")),
        (Ok(r#"{"statusCode": 500, "body": "sorry"}"#), Ok("sorry")),
        (Ok(r#"{"body": "aMOp", "isBase64Encoded": true}"#), Ok("hé")),
        (Ok("null"), Err("Internal server error")),
        (Ok(r#""text""#), Err("Internal server error")),
        (Err(r#"{"errorMessage": "x"}"#), Err("Internal server error")),
    ] {
        match result {
            Ok(result) => house.neighbours.returns("f", result),
            Err(error) => house.neighbours.fails("f", error),
        }
        client.text("x").await;
        let heard = client.hear().await;
        match expected {
            Ok(text) => assert_eq!(heard, text),
            Err(message) => assert_eq!(told(&heard), message),
        }
    }
    house.neighbours.results.lock().clear();
    client.text("x").await;
    assert_eq!(told(&client.hear().await), "Internal server error");
    // An empty reply is none.
    house.neighbours.returns("f", r#"{"statusCode": 200}"#);
    client.text("x").await;
    house.neighbours.called("f", 8).await;
    house.neighbours.returns("f", r#"{"body": "next"}"#);
    client.text("x").await;
    assert_eq!(client.hear().await, "next");

    let slow = house.api(&[Spec::to("$default", "slow")]).await;
    let mut client = house.client(&slow).await;
    client.text("x").await;
    house.neighbours.called("slow", 1).await;
    house.clock.advance(Duration::from_millis(28_999));
    tokio::task::yield_now().await;
    assert!(client.heard.try_recv().is_err());
    house.clock.advance(Duration::from_millis(1));
    assert_eq!(told(&client.hear().await), "Endpoint request timed out");
}

fn integration(kind: IntegrationType, uri: Option<String>) -> CreateIntegrationRequest {
    CreateIntegrationRequest {
        integration_type: kind,
        integration_uri: uri,
        ..CreateIntegrationRequest::default()
    }
}

fn texts<const N: usize>(
    pairs: [(&str, &str); N],
) -> Option<std::collections::BTreeMap<String, String>> {
    Some(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into())
}

fn response<const N: usize>(
    key: &str,
    templates: [(&str, &str); N],
) -> CreateIntegrationResponseRequest {
    CreateIntegrationResponseRequest {
        integration_response_key: key.to_owned(),
        response_templates: texts(templates),
        template_selection_expression: Some(r"\$default".to_owned()),
        ..CreateIntegrationResponseRequest::default()
    }
}

#[tokio::test]
async fn templates_make_what_is_sent_and_what_is_answered() {
    let house = house();
    let mock = CreateIntegrationRequest {
        request_templates: texts([
            ("$default", r#"{"statusCode": 200}"#),
            ("bad", r#"{"statusCode": $input.json('$.status')}"#),
        ]),
        template_selection_expression: Some("${request.body.kind}".to_owned()),
        ..integration(IntegrationType::Mock, None)
    };
    let mock = Spec {
        responses: vec![
            response("/2\\d\\d/", [("$default", "ok $context.connectionId $stageVariables.v")]),
            response("/404/", [("$default", "none")]),
        ],
        ..Spec::with("mock", mock).replying()
    };
    let lambda_uri = format!(
        "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{}/invocations",
        function("g")
    );
    let lambda = CreateIntegrationRequest {
        request_templates: texts([("$default", r#"{"n": $input.json('$.n')}"#)]),
        credentials_arn: Some("arn:aws:iam::000000000000:role/r".to_owned()),
        ..integration(IntegrationType::Aws, Some(lambda_uri))
    };
    let lambda = Spec::with("lambda", lambda).replying();
    let action = CreateIntegrationRequest {
        request_templates: texts([("$default", r#"{"TableName": "$input.path('$.table')"}"#)]),
        integration_method: Some("POST".to_owned()),
        credentials_arn: Some("arn:aws:iam::000000000000:role/r".to_owned()),
        request_parameters: texts([("integration.request.header.x-who", "context.connectionId")]),
        ..integration(
            IntegrationType::Aws,
            Some("arn:aws:apigateway:us-east-1:dynamodb:action/GetItem".to_owned()),
        )
    };
    let action = Spec {
        responses: vec![response("$default", [("$default", "$input.path('$.Item.n.S')")])],
        ..Spec::with("action", action).replying()
    };
    let never = CreateIntegrationRequest {
        passthrough_behavior: Some(PassthroughBehavior::Never),
        ..integration(IntegrationType::Mock, None)
    };
    let api = house.api(&[mock, lambda, action, Spec::with("never", never).replying()]).await;
    house.neighbours.returns("g", r#"{"sum": 3}"#);
    let mut client = house.client(&api).await;
    client.text(r#"{"action": "mock"}"#).await;
    let heard = client.hear().await;
    assert!(heard.starts_with("ok ") && heard.ends_with("= w"), "{heard}");
    client.text(r#"{"action": "mock", "kind": "bad", "status": 404}"#).await;
    assert_eq!(client.hear().await, "none");
    client.text(r#"{"action": "mock", "kind": "bad", "status": 500}"#).await;
    assert_eq!(told(&client.hear().await), "Internal server error");
    client.text(r#"{"action": "lambda", "n": 7}"#).await;
    assert_eq!(client.hear().await, r#"{"sum": 3}"#);
    assert_eq!(house.neighbours.last("g"), json!({"n": 7}));
    let role = "arn:aws:iam::000000000000:role/r";
    assert_eq!(testing::role_of(&house.neighbours.callers.lock()[0]), Some(role));
    client.text(r#"{"action": "action", "table": "t"}"#).await;
    assert_eq!(client.hear().await, "x");
    let acted = house.neighbours.acted.lock()[0].clone();
    assert_eq!((&*acted.service, &*acted.path_and_query), ("dynamodb", "/"));
    assert_eq!(acted.body, r#"{"TableName": "t"}"#);
    let header = |name: &str| acted.headers.iter().find(|(known, _)| known == name).cloned();
    assert_eq!(header("x-amz-target").unwrap().1, "DynamoDB_20120810.GetItem");
    assert!(header("x-who").unwrap().1.ends_with('='));
    client.text(r#"{"action": "never"}"#).await;
    assert_eq!(told(&client.hear().await), "Unsupported Media Type");
}

#[tokio::test]
async fn models_and_limits_of_the_stage_keep_messages_out() {
    let house = house();
    let api = house.empty_api().await;
    let model = CreateModelRequest {
        api_id: api.clone(),
        name: "said".to_owned(),
        schema: r#"{"type": "object", "required": ["text"]}"#.to_owned(),
        ..CreateModelRequest::default()
    };
    house.room.create_model(&house.caller, model).await.unwrap();
    let mut said = Spec::to("say", "f").replying();
    said.route.model_selection_expression = Some(r"\$default".to_owned());
    said.route.request_models = texts([("$default", "said")]);
    house.add(&api, said).await;
    house.deploy(&api).await;
    house.neighbours.returns("f", r#"{"body": "heard"}"#);
    let mut client = house.client(&api).await;
    client.text(r#"{"action": "say"}"#).await;
    assert_eq!(told(&client.hear().await), "Invalid request body");
    client.text(r#"{"action": "say", "text": "x"}"#).await;
    assert_eq!(client.hear().await, "heard");
    let settings = RouteSettings {
        throttling_burst_limit: Some(2),
        throttling_rate_limit: Some(1.0),
        logging_level: Some(LoggingLevel::Error),
        ..RouteSettings::default()
    };
    let slow_down = UpdateStageRequest {
        api_id: api.clone(),
        stage_name: "dev".to_owned(),
        route_settings: Some([("say".to_owned(), settings)].into()),
        ..UpdateStageRequest::default()
    };
    house.room.update_stage(&house.caller, slow_down).await.unwrap();
    house.neighbours.lines.lock().clear();
    for expected in ["heard", "heard", "Too Many Requests"] {
        client.text(r#"{"action": "say", "text": "x"}"#).await;
        let heard = client.hear().await;
        assert!(heard.contains(expected), "{heard}");
    }
    house.clock.advance(Duration::from_secs(1));
    client.text(r#"{"action": "say", "text": "x"}"#).await;
    assert_eq!(client.hear().await, "heard");
    // Executions are logged as set: of the four, the one that failed.
    let lines = house.neighbours.lines.lock();
    let group = format!("/aws/apigateway/{api}/dev");
    let told: Vec<_> = lines.iter().filter(|(to, _)| *to == group).collect();
    assert!(
        matches!(&told[..], [(_, line)] if line.contains("429: Too Many Requests")),
        "{told:?}"
    );
}
