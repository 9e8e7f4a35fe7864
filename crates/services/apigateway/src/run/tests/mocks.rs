//! Mocks: routing, templates, mapping, responses.

use super::world::{World, gateway_response, method, mock, pairs, responses};
use aws_api::apigateway::{Integration, IntegrationResponse, IntegrationType, MethodSetting};

const OK: &str = r#"{"statusCode": 200}"#;

fn answering(template: &str) -> IntegrationResponse {
    IntegrationResponse {
        response_templates: pairs(&[("application/json", template)]),
        ..IntegrationResponse::default()
    }
}

#[tokio::test]
async fn a_mock_answers_what_its_templates_say() {
    for (request, response, sent, expected) in [
        (OK, r#"{"hi": "$context.stage"}"#, "", (200, r#"{"hi": "dev"}"#)),
        (OK, "", "", (200, "")),
        (OK, "plain", "", (200, "plain")),
        ("{statusCode: 200}", "x", "", (200, "x")),
        (r#"{"statusCode": "200"}"#, "x", "", (200, "x")),
        (OK, "$input.params('id') $input.params('q')", "", (200, "7 1")),
        (r#"#set($context.responseOverride.status = 404){"statusCode": 200}"#, "x", "", (200, "x")),
        (OK, "#set($context.responseOverride.status = 404)x", "", (404, "x")),
        (r#"{"statusCode": $input.json('$.code')}"#, "x", r#"{"code": 200}"#, (200, "x")),
        (
            r#"{"statusCode": $input.json('$.code')}"#,
            "x",
            "{",
            (400, "Could not parse request body into json"),
        ),
        ("nothing", "x", "", (500, r#"{"message":"Internal server error"}"#)),
        ("$util.parseJson('{')", "x", "", (500, r#"{"message":"Internal server error"}"#)),
        ("#if(", "x", "", (500, r#"{"message":"Internal server error"}"#)),
        (OK, "#end", "", (500, r#"{"message":"Internal server error"}"#)),
    ] {
        let world = World::with("/pets/{id}", "POST", mock(request, answering(response)));
        let told = world.call("POST", "/pets/7?q=1", &[], sent).await;
        assert_eq!(told.status, expected.0, "{request} {response}");
        assert!(told.body.contains(expected.1), "{request} {response}: {}", told.body);
    }
}

#[tokio::test]
async fn resources_and_methods_are_found_or_nobody_is_told_that_there_are_others() {
    let mut world = World::with("/pets", "GET", mock(OK, answering("get")));
    world.add("/pets", "ANY", mock(OK, answering("any")));
    world.add("/", "GET", mock(OK, answering("root")));
    world.add("/{proxy+}", "PUT", mock(OK, answering("$input.params('proxy')")));
    for (http_method, path, expected) in [
        ("GET", "/pets", (200, "get")),
        ("GET", "/pets/", (200, "get")),
        ("DELETE", "/pets", (200, "any")),
        ("GET", "/", (200, "root")),
        ("GET", "", (200, "root")),
        ("PUT", "/a/b%20c", (200, "a/b c")),
        ("POST", "/", (403, r#"{"message":"Missing Authentication Token"}"#)),
        ("GET", "/a/b", (403, r#"{"message":"Missing Authentication Token"}"#)),
    ] {
        let told = world.call(http_method, path, &[], "").await;
        assert_eq!(told.short(), expected, "{http_method} {path}");
    }
    let told = world.get("/none").await;
    assert_eq!(told.header("x-amzn-errortype"), "MissingAuthenticationTokenException");
    assert_eq!(told.header("x-amz-apigw-id").len(), 16);
}

#[tokio::test]
async fn responses_are_chosen_by_status_and_their_headers_mapped() {
    let response = |pattern: Option<&str>, headers: &[(&str, &str)]| IntegrationResponse {
        selection_pattern: pattern.map(str::to_owned),
        response_parameters: pairs(headers),
        ..IntegrationResponse::default()
    };
    let cors = [
        ("method.response.header.Access-Control-Allow-Origin", "'*'"),
        ("method.response.header.Access-Control-Allow-Methods", "'GET,OPTIONS'"),
        ("method.response.header.X-Stage", "stageVariables.v"),
        ("method.response.header.X-Id", "context.requestId"),
    ];
    let method = method(Integration {
        r#type: Some(IntegrationType::Mock),
        request_templates: pairs(&[(
            "application/json",
            "{\"statusCode\": $input.params('code')}",
        )]),
        ..responses(vec![
            ("200", response(None, &cors)),
            ("404", response(Some("4\\d{2}"), &[])),
            ("501", response(Some("501"), &[])),
        ])
    });
    let mut world = World::with("/x", "OPTIONS", method);
    world.stage.variables = pairs(&[("v", "one")]);
    for (code, expected) in [("200", 200), ("404", 404), ("499", 404), ("204", 200), ("501", 500)] {
        let told = world.call("OPTIONS", &format!("/x?code={code}"), &[], "").await;
        assert_eq!(told.status, expected, "{code}");
    }
    let told = world.call("OPTIONS", "/x?code=200", &[], "").await;
    assert_eq!(told.header("access-control-allow-origin"), "*");
    assert_eq!(told.header("access-control-allow-methods"), "GET,OPTIONS");
    assert_eq!(told.header("x-stage"), "one");
    assert_eq!(told.header("x-id"), "request-1");
    assert_eq!(told.header("content-type"), "application/json");
}

#[tokio::test]
async fn bodies_without_a_template_pass_or_are_refused() {
    for (behaviour, templates, kind, expected) in [
        (None, true, "text/plain", 200),
        (Some("WHEN_NO_MATCH"), true, "text/plain", 200),
        (Some("WHEN_NO_TEMPLATES"), true, "text/plain", 415),
        (Some("WHEN_NO_TEMPLATES"), true, "application/json; charset=utf-8", 200),
        (Some("WHEN_NO_TEMPLATES"), true, "APPLICATION/JSON", 200),
        (Some("WHEN_NO_TEMPLATES"), false, "text/plain", 200),
        (Some("NEVER"), true, "text/plain", 415),
        (Some("NEVER"), false, "application/json", 415),
    ] {
        let mut record = mock(OK, answering("x"));
        if let Some(integration) = &mut record.method_integration {
            integration.passthrough_behavior = behaviour.map(str::to_owned);
            if !templates {
                integration.request_templates = None;
            }
        }
        let world = World::with("/x", "POST", record);
        let told = world.call("POST", "/x", &[("content-type", kind)], OK).await;
        assert_eq!(told.status, expected, "{behaviour:?} {templates} {kind}");
        if expected == 415 {
            assert_eq!(told.body, r#"{"message":"Unsupported Media Type"}"#);
        }
    }
}

#[tokio::test]
async fn gateway_responses_are_as_they_were_set() {
    let mut world = World::with("/x", "GET", mock("nothing", answering("x")));
    let responses = &mut world.definition.gateway_responses;
    responses.insert(
        "MISSING_AUTHENTICATION_TOKEN".into(),
        gateway_response(
            Some("404"),
            &[
                ("gatewayresponse.header.Access-Control-Allow-Origin", "'*'"),
                ("gatewayresponse.header.X-Sent", "method.request.header.X-Mine"),
                ("gatewayresponse.header.X-Path", "context.path"),
            ],
            Some(r#"{"error": $context.error.messageString, "plain": "$context.error.message", "type": "${context.error.responseType}", "v": "$stageVariables.v", "q": "$method.request.querystring.q", "cost": "$5"}"#),
        ),
    );
    responses.insert("DEFAULT_5XX".into(), gateway_response(Some("503"), &[], None));
    world.stage.variables = pairs(&[("v", "w")]);
    let told = world.call("GET", "/none?q=1", &[("x-mine", "m")], "").await;
    let body = r#"{"error": "Missing Authentication Token", "plain": "Missing Authentication Token", "type": "MISSING_AUTHENTICATION_TOKEN", "v": "w", "q": "1", "cost": "$5"}"#;
    assert_eq!(told.short(), (404, body));
    assert_eq!(told.header("access-control-allow-origin"), "*");
    assert_eq!(told.header("x-sent"), "m");
    assert_eq!(told.header("x-path"), "/dev/none");
    assert_eq!(world.get("/x").await.short(), (503, r#"{"message":"Internal server error"}"#));
}

#[tokio::test]
async fn binary_bodies_become_text_and_back() {
    let record = |incoming: Option<&str>, outgoing: Option<&str>| {
        let mut record = mock(
            OK,
            IntegrationResponse { content_handling: outgoing.map(Into::into), ..answering("") },
        );
        if let Some(integration) = &mut record.method_integration {
            integration.request_templates = pairs(&[
                ("application/json", OK),
                ("image/png", "{\"statusCode\": 200, \"b\": \"$input.body\"}"),
            ]);
            integration.content_handling = incoming.map(Into::into);
        }
        record
    };
    for (incoming, kind, body, expected) in [
        (Some("CONVERT_TO_TEXT"), "image/png", &b"\xff"[..], 200),
        (Some("CONVERT_TO_BINARY"), "application/json", b"aGk=", 200),
        (Some("CONVERT_TO_BINARY"), "application/json", b"?", 500),
        (None, "image/png", b"\xff", 200),
    ] {
        let mut world = World::with("/x", "POST", record(incoming, None));
        world.definition.api.binary_media_types = Some(vec!["image/png".into()]);
        let told = world.call_bytes("POST", "/x", &[("content-type", kind)], body).await;
        assert_eq!(told.status, expected, "{incoming:?} {kind}");
    }
}

#[tokio::test]
async fn stages_throttle_methods_by_their_settings() {
    let mut world = World::with("/x", "GET", mock(OK, answering("x")));
    world.add("/y", "GET", mock(OK, answering("y")));
    let setting = |rate: f64, burst: i32| MethodSetting {
        throttling_rate_limit: Some(rate),
        throttling_burst_limit: Some(burst),
        ..MethodSetting::default()
    };
    world.stage.method_settings = Some(
        [("~1x/GET".to_owned(), setting(1.0, 2)), ("*/*".to_owned(), setting(-1.0, -1))].into(),
    );
    let throttled = (429, r#"{"message":"Too Many Requests"}"#);
    for expected in [(200, "x"), (200, "x"), throttled] {
        assert_eq!(world.get("/x").await.short(), expected);
    }
    assert_eq!(world.get("/y").await.short(), (200, "y"));
    world.clock.advance(std::time::Duration::from_secs(1));
    assert_eq!(world.get("/x").await.short(), (200, "x"));
    assert_eq!(world.get("/x").await.short(), throttled);
}

#[tokio::test]
async fn requests_are_logged_as_the_stage_says() {
    let mut world = World::with("/x", "GET", mock(OK, answering("x")));
    let setting = MethodSetting {
        logging_level: Some("INFO".into()),
        data_trace_enabled: Some(true),
        ..MethodSetting::default()
    };
    world.stage.method_settings = Some([("*/*".to_owned(), setting)].into());
    world.stage.access_log_settings = Some(aws_api::apigateway::AccessLogSettings {
        destination_arn: Some("arn:aws:logs:us-east-1:000000000000:log-group:calls".into()),
        format: Some(r#"{"id":"$context.requestId","s":$context.status,"p":"$context.resourcePath","k":"$context.identity.apiKey","l":$context.responseLength}"#.into()),
    });
    world.get("/x").await;
    let lines = std::mem::take(&mut *world.seen.lines.lock());
    let (execution, access): (Vec<_>, Vec<_>) =
        lines.into_iter().partition(|(to, _)| &*to.group == "API-Gateway-Execution-Logs_abc/dev");
    assert_eq!(access.len(), 1);
    assert_eq!(&*access[0].0.group, "calls");
    assert_eq!(access[0].1, r#"{"id":"request-1","s":200,"p":"/x","k":"-","l":1}"#);
    let text: Vec<_> = execution.iter().map(|(_, line)| line.as_str()).collect();
    for expected in [
        "(request-1) Starting execution for request: request-1",
        "(request-1) HTTP Method: GET, Resource Path: /x",
        "(request-1) Endpoint request body after transformations: {\"statusCode\": 200}",
        "(request-1) Method response body after transformations: x",
        "(request-1) Method completed with status: 200",
    ] {
        assert!(text.contains(&expected), "{expected}: {text:?}");
    }
    let names: Vec<_> = world.runner.room.ambient.metrics.all();
    let counted = names.iter().filter(|(name, _)| name.metric == "Count").count();
    assert_eq!(counted, 2);
}

#[tokio::test]
async fn bodies_are_compressed_where_both_sides_say_so() {
    let long = "x".repeat(2_000);
    for (minimum, accepted, expected) in [
        (Some(1_000), "gzip", "gzip"),
        (Some(1_000), "br, deflate", "deflate"),
        (Some(5_000), "gzip", ""),
        (Some(1_000), "br", ""),
        (None, "gzip", ""),
    ] {
        let mut world = World::with("/x", "GET", mock(OK, answering(&long)));
        world.definition.api.minimum_compression_size = minimum;
        let told = world.call("GET", "/x", &[("accept-encoding", accepted)], "").await;
        assert_eq!(told.header("content-encoding"), expected, "{minimum:?} {accepted}");
        assert_eq!(told.body == long, expected.is_empty());
    }
    // What comes compressed is read: the bytes are gzip's of `{"statusCode": 200}`.
    let template = mock("{\"statusCode\": $input.json('$.statusCode')}", answering("ok"));
    let mut world = World::with("/x", "POST", template);
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut packed, OK.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    let headers = [("content-encoding", "gzip")];
    assert_eq!(world.call_bytes("POST", "/x", &headers, &packed).await.status, 400);
    world.definition.api.minimum_compression_size = Some(0);
    world.add("/y", "GET", mock(OK, answering("y")));
    assert_eq!(world.call_bytes("POST", "/x", &headers, &packed).await.short(), (200, "ok"));
}
