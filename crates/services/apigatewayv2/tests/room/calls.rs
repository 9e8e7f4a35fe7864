//! From a request to its answer: routes, stages, events, results, mappings, limits, logs.

use crate::house::{FUNCTION, House, function, header, message, request, texts, told, with};
use aws_api::apigatewayv2::*;
use foundation::Principal;
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test]
async fn a_function_is_given_the_documented_event() {
    let house = House::new();
    let api = house.api().await;
    let integration = house.function(&api, "2.0").await;
    house.route(&api, "POST /pets/{id}/{rest+}", &integration).await;
    let input = CreateStageRequest {
        api_id: api.clone(),
        stage_name: "dev".to_owned(),
        auto_deploy: Some(true),
        stage_variables: texts([("v", "1")]),
        ..CreateStageRequest::default()
    };
    house.room.create_stage(&house.caller, input).await.unwrap();
    house.neighbours.answer("{}");
    let mut sent = request(&api, "POST", "/dev/pets/a%20b/c/d%2Fe?p=1&p=x%2Cy&q=a+b");
    sent.body = "{\"a\": 1}".into();
    let headers = [
        ("content-type", "application/json"),
        ("x-two", "1"),
        ("x-two", "2"),
        ("cookie", "a=1; b=2"),
        ("user-agent", "agent"),
        ("x-amzn-trace-id", "Root=1-x"),
        ("host", "h:4566"),
    ];
    let answer = house.send(with(sent, &headers)).await;
    assert_eq!(told(&answer), (200, "{}".to_owned()));
    let id = header(&answer, "apigw-requestid");
    assert_eq!(
        house.neighbours.event(),
        json!({
            "version": "2.0",
            "routeKey": "POST /pets/{id}/{rest+}",
            "rawPath": "/dev/pets/a b/c/d/e",
            "rawQueryString": "p=1&p=x%2Cy&q=a+b",
            "cookies": ["a=1", "b=2"],
            "headers": {
                "content-type": "application/json", "host": "h:4566", "user-agent": "agent",
                "x-amzn-trace-id": "Root=1-x", "x-forwarded-for": "192.0.2.7",
                "x-forwarded-port": "4566", "x-forwarded-proto": "http", "x-two": "1,2",
            },
            "queryStringParameters": {"p": "1,x,y", "q": "a b"},
            "requestContext": {
                "accountId": "000000000000", "apiId": api,
                "domainName": format!("{api}.execute-api.localhost"), "domainPrefix": api,
                "http": {
                    "method": "POST", "path": "/dev/pets/a b/c/d/e", "protocol": "HTTP/1.1",
                    "sourceIp": "192.0.2.7", "userAgent": "agent",
                },
                "requestId": id, "routeKey": "POST /pets/{id}/{rest+}", "stage": "dev",
                "time": "14/Nov/2023:22:13:20 +0000", "timeEpoch": 1_700_000_000_000_i64,
            },
            "pathParameters": {"id": "a b", "rest": "c/d/e"},
            "stageVariables": {"v": "1"},
            "body": "{\"a\": 1}",
            "isBase64Encoded": false,
        })
    );
    let invoked = house.neighbours.invoked.lock();
    let (caller, input) = &invoked[0];
    assert_eq!(caller.principal, Principal::Service("apigateway.amazonaws.com"));
    let source = caller.source.as_ref().unwrap();
    assert_eq!(
        source.arn,
        format!("arn:aws:execute-api:us-east-1:000000000000:{api}/dev/POST/pets/{{id}}/{{rest+}}")
    );
    assert_eq!(input.function_name, FUNCTION);
}

#[tokio::test]
async fn the_first_format_is_served_too() {
    let house = House::new();
    let api = house.served("ANY /{proxy+}", "1.0").await;
    house.neighbours.answer(
        r#"{"statusCode": 201, "body": "aGk=", "isBase64Encoded": true, "headers": {"x-a": "1"},
            "multiValueHeaders": {"set-cookie": ["a=1", "b=2"]}}"#,
    );
    let answer = house.send(request(&api, "PUT", "/x/y?a=1&a=2")).await;
    assert_eq!(told(&answer), (201, "hi".to_owned()));
    assert_eq!(header(&answer, "set-cookie"), "a=1|b=2");
    let event = house.neighbours.event();
    for (pointer, expected) in [
        ("/version", json!("1.0")),
        ("/resource", json!("/{proxy+}")),
        ("/path", json!("/x/y")),
        ("/httpMethod", json!("PUT")),
        ("/queryStringParameters", json!({"a": "2"})),
        ("/multiValueQueryStringParameters", json!({"a": ["1", "2"]})),
        ("/pathParameters", json!({"proxy": "x/y"})),
        ("/requestContext/stage", json!("$default")),
        ("/body", Value::Null),
    ] {
        assert_eq!(event.pointer(pointer), Some(&expected), "{pointer}");
    }
    house.neighbours.answer("\"not an answer\"");
    let failed = (500, message("Internal Server Error"));
    assert_eq!(house.get(&api, "/x").await, failed);
}

#[tokio::test]
async fn what_fails_is_told_as_aws_tells_it() {
    let house = House::new();
    let api = house.served("GET /a", "2.0").await;
    let internal = (500, message("Internal Server Error"));
    house.neighbours.fail(r#"{"errorMessage": "secret"}"#);
    assert_eq!(house.get(&api, "/a").await, internal);
    house.neighbours.answer(r#"{"statusCode": 1}"#);
    assert_eq!(house.get(&api, "/a").await, internal);
    for (code, status, expected) in [
        ("AccessDeniedException", 403, (500, message("Internal Server Error"))),
        ("ResourceNotFoundException", 404, (500, message("Internal Server Error"))),
        ("TooManyRequestsException", 429, (503, message("Service Unavailable"))),
        ("RequestTooLargeException", 413, (413, message("Request Entity Too Large"))),
    ] {
        house.neighbours.refuse(code, status);
        assert_eq!(house.get(&api, "/a").await, expected, "{code}");
    }
    let not_found = (404, message("Not Found"));
    assert_eq!(house.get(&api, "/b").await, not_found);
    assert_eq!(told(&house.send(request(&api, "POST", "/a")).await), not_found);
    let mut large = request(&api, "GET", "/a");
    large.too_large = true;
    assert_eq!(told(&house.send(large).await), (413, message("Request Entity Too Large")));
    // No integration.
    let input = CreateRouteRequest {
        api_id: api.clone(),
        route_key: "GET /none".to_owned(),
        ..CreateRouteRequest::default()
    };
    house.room.create_route(&house.caller, input).await.unwrap();
    assert_eq!(house.get(&api, "/none").await, internal);
    let other = gateway::Front::answer(&*house.front, request("nobody", "GET", "/")).await;
    assert!(other.is_err(), "another front may have it");
}

#[tokio::test]
async fn stages_stand_in_paths_but_for_the_default_one() {
    let house = House::new();
    house.neighbours.answer("1");
    let api = house.served("GET /dev", "2.0").await;
    assert_eq!(house.get(&api, "/dev").await.0, 200, "a route of the default stage");
    house.stage(&api, "dev").await;
    assert_eq!(house.get(&api, "/dev").await.0, 404, "now it is a stage's root");
    assert_eq!(house.get(&api, "/dev/dev").await.0, 200);
    let mut by_path = request(&api, "GET", "/$default/other");
    by_path.host = None;
    assert_eq!(house.send(by_path).await.status, 404);
    let mut by_path = request(&api, "GET", "/$default/dev");
    by_path.host = None;
    assert_eq!(house.send(by_path).await.status, 200);
    assert_eq!(house.neighbours.event()["rawPath"], "/dev");
    let update = UpdateApiRequest {
        api_id: api.clone(),
        disable_execute_api_endpoint: Some(true),
        ..UpdateApiRequest::default()
    };
    house.room.update_api(&house.caller, update).await.unwrap();
    assert_eq!(house.get(&api, "/dev/dev").await.0, 404, "its own host leads nowhere");
}

#[tokio::test]
async fn requests_and_answers_are_changed_on_the_way() {
    let house = House::new();
    let api = house.api().await;
    let statuses = |status: &str, changes: [(&str, &str); 3]| {
        Some([(status.to_owned(), texts(changes).unwrap())].into())
    };
    let one = CreateIntegrationRequest {
        request_parameters: texts([
            ("append:header.x-new", "${request.querystring.q}-${request.path.id}"),
            ("overwrite:header.x-old", "$request.body.name"),
            ("remove:header.x-gone", "''"),
            ("overwrite:querystring.q", "$context.stage"),
            ("append:querystring.n", "$stageVariables.none"),
            ("overwrite:path", "/other$request"),
        ]),
        response_parameters: statuses(
            "404",
            [
                ("overwrite:statuscode", "202"),
                ("append:header.x-id", "$context.apiId"),
                ("overwrite:header.x-said", "$response.body.why"),
            ],
        ),
        ..function("2.0")
    };
    let integration = house.integration(&api, one).await;
    house.route(&api, "POST /a/{id}", &integration).await;
    house.stage(&api, "$default").await;
    house.neighbours.answer(r#"{"statusCode": 404, "body": "{\"why\": \"x\"}"}"#);
    let mut sent = request(&api, "POST", "/a/7?q=1&z=2");
    sent.body = "{\"name\": \"n\"}".into();
    let answer = house.send(with(sent, &[("x-old", "o"), ("x-gone", "g")])).await;
    let event = house.neighbours.event();
    assert_eq!(event["headers"]["x-new"], "1-7");
    assert_eq!(event["headers"]["x-old"], "n");
    assert_eq!(event["headers"].get("x-gone"), None);
    assert_eq!(event["rawQueryString"], "z=2&q=%24default");
    assert_eq!(event["rawPath"], "/other$request");
    assert_eq!(answer.status, 202);
    assert_eq!((header(&answer, "x-id"), header(&answer, "x-said")), (api, "x".to_owned()));
}

#[tokio::test]
async fn requests_are_throttled_by_route() {
    let house = House::new();
    house.neighbours.answer("1");
    let api = house.served("GET /a", "2.0").await;
    let integration = house.function(&api, "2.0").await;
    house.route(&api, "GET /b", &integration).await;
    let limits = |rate: f64, burst| RouteSettings {
        throttling_rate_limit: Some(rate),
        throttling_burst_limit: Some(burst),
        ..RouteSettings::default()
    };
    let update = UpdateStageRequest {
        api_id: api.clone(),
        stage_name: "$default".to_owned(),
        default_route_settings: Some(limits(0.0, 0)),
        route_settings: Some([("GET /a".to_owned(), limits(1.0, 2))].into()),
        ..UpdateStageRequest::default()
    };
    house.room.update_stage(&house.caller, update).await.unwrap();
    assert_eq!(house.get(&api, "/b").await, (429, message("Too Many Requests")));
    for expected in [200, 200, 429] {
        assert_eq!(house.get(&api, "/a").await.0, expected);
    }
    house.clock.advance(Duration::from_secs(1));
    for expected in [200, 429] {
        assert_eq!(house.get(&api, "/a").await.0, expected);
    }
}

#[tokio::test]
async fn each_request_has_its_line_in_the_log_and_counts() {
    let house = House::new();
    house.neighbours.answer("12");
    let api = house.served("GET /a", "2.0").await;
    let update = UpdateStageRequest {
        api_id: api.clone(),
        stage_name: "$default".to_owned(),
        access_log_settings: Some(AccessLogSettings {
            destination_arn: Some("arn:aws:logs:us-east-1:000000000000:log-group:g:*".to_owned()),
            format: Some(
                "$context.routeKey $context.status $context.responseLength \
                 $context.integrationStatus $context.error.message $context.identity.sourceIp"
                    .to_owned(),
            ),
        }),
        ..UpdateStageRequest::default()
    };
    house.room.update_stage(&house.caller, update).await.unwrap();
    house.get(&api, "/a").await;
    house.get(&api, "/b").await;
    house.neighbours.fail("{}");
    house.get(&api, "/a").await;
    let lines = house.neighbours.lines.lock().clone();
    let line = |text: &str| ("g".to_owned(), text.to_owned());
    assert_eq!(
        lines,
        [
            line("GET /a 200 2 200 - 192.0.2.7"),
            line("- 404 23 - - 192.0.2.7"),
            line("GET /a 500 35 - Internal Server Error 192.0.2.7"),
        ]
    );
}

#[tokio::test]
async fn a_record_is_put_as_the_role() {
    let house = House::new();
    let api = house.api().await;
    let one = |role: &str| CreateIntegrationRequest {
        integration_type: IntegrationType::AwsProxy,
        integration_subtype: Some("Kinesis-PutRecord".to_owned()),
        credentials_arn: Some(format!("arn:aws:iam::000000000000:role/{role}")),
        request_parameters: texts([
            ("StreamName", "$stageVariables.none"),
            ("Data", "$request.body.data"),
            ("PartitionKey", "${request.header.x-key}!"),
            ("Region", "eu-west-1"),
        ]),
        ..CreateIntegrationRequest::default()
    };
    let (good, bad) =
        (house.integration(&api, one("r")).await, house.integration(&api, one("x")).await);
    house.route(&api, "POST /put", &good).await;
    house.route(&api, "POST /bad", &bad).await;
    house.stage(&api, "$default").await;
    let mut sent = with(request(&api, "POST", "/put"), &[("x-key", "k")]);
    sent.body = "{\"data\": \"aGk=\"}".into();
    let answer = house.send(sent).await;
    assert_eq!(told(&answer), (200, "{\"ShardId\":\"s\"}".to_owned()));
    {
        let acted = house.neighbours.acted.lock();
        let (caller, request) = &acted[0];
        assert_eq!((caller.region.as_str(), &*request.service), ("eu-west-1", "kinesis"));
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(body, json!({"Data": "aGk=", "PartitionKey": "k!"}));
        assert!(request.headers.iter().any(|(_, value)| value == "Kinesis_20131202.PutRecord"));
    }
    let refused = told(&house.send(request(&api, "POST", "/bad")).await);
    assert_eq!(refused, (500, message("Internal Server Error")));
}

#[tokio::test]
async fn a_message_is_sent_with_numbers_and_lists_as_the_service_has_them() {
    let house = House::new();
    let api = house.api().await;
    let one = CreateIntegrationRequest {
        integration_type: IntegrationType::AwsProxy,
        integration_subtype: Some("SQS-SendMessage".to_owned()),
        credentials_arn: Some("arn:aws:iam::000000000000:role/r".to_owned()),
        request_parameters: texts([
            ("QueueUrl", "http://localhost:4566/000000000000/q"),
            ("MessageBody", "$request.body"),
            ("DelaySeconds", "$request.querystring.delay"),
        ]),
        ..CreateIntegrationRequest::default()
    };
    let integration = house.integration(&api, one).await;
    house.route(&api, "POST /send", &integration).await;
    house.stage(&api, "$default").await;
    let send = async |target: &str| {
        let mut sent = request(&api, "POST", target);
        sent.body = "{\"a\": 1}".into();
        told(&house.send(sent).await)
    };
    assert_eq!(send("/send?delay=5").await.0, 200);
    assert_eq!(send("/send?delay=x").await, (400, message("Bad Request")));
    let acted = house.neighbours.acted.lock();
    let (_, request) = &acted[0];
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(
        body,
        json!({"QueueUrl": "http://localhost:4566/000000000000/q", "MessageBody": "{\"a\": 1}",
               "DelaySeconds": 5})
    );
    assert_eq!((&*request.service, acted.len()), ("sqs", 1));
    assert!(request.headers.iter().any(|(_, value)| value == "AmazonSQS.SendMessage"));
}
