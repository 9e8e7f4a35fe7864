//! Functions, services and other servers.

use super::world::{FUNCTION, World, function_uri, method, pairs, proxy, responses};
use aws_api::apigateway::{Integration, IntegrationResponse, IntegrationType};
use aws_api::lambda::InvocationType;
use aws_api::seams::{ActionAnswer, ActionRequest};
use foundation::Principal;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const INTERNAL: &str = r#"{"message": "Internal server error"}"#;

fn internal(status: u16) -> (u16, String) {
    (status, INTERNAL.replace(": ", ":"))
}

#[tokio::test]
async fn proxies_are_given_requests_and_give_answers() {
    let world = World::with("/pets/{id}", "ANY", proxy("f"));
    world.function(
        "f",
        None,
        r#"{"statusCode": 201, "headers": {"X-A": "1", "Date": "d", "Content-Length": "3"},
            "multiValueHeaders": {"Set-Cookie": ["a", "b"]}, "body": "hi"}"#,
    );
    let told = world.call("PUT", "/pets/7?q=1", &[("content-type", "text/plain")], "sent").await;
    assert_eq!(told.short(), (201, "hi"));
    assert_eq!(told.header("set-cookie"), "a|b");
    assert_eq!(told.header("x-amzn-remapped-date"), "d");
    assert_eq!(told.header("content-length"), "");
    let invoked = world.seen.invoked.lock();
    let (caller, request) = &invoked[0];
    assert_eq!(request.function_name, FUNCTION);
    assert_eq!(caller.principal, Principal::Service("apigateway.amazonaws.com"));
    let source = caller.source.as_ref().unwrap();
    assert_eq!(source.arn, "arn:aws:execute-api:us-east-1:000000000000:abc/dev/PUT/pets/{id}");
    let event: Value = serde_json::from_slice(request.payload.as_ref().unwrap()).unwrap();
    for (pointer, expected) in [
        ("/resource", json!("/pets/{id}")),
        ("/path", json!("/pets/7")),
        ("/httpMethod", json!("PUT")),
        ("/pathParameters", json!({"id": "7"})),
        ("/queryStringParameters", json!({"q": "1"})),
        ("/stageVariables", json!(null)),
        ("/requestContext/stage", json!("dev")),
        ("/requestContext/path", json!("/dev/pets/7")),
        ("/requestContext/resourcePath", json!("/pets/{id}")),
        ("/requestContext/identity/sourceIp", json!("127.0.0.1")),
        ("/headers/X-Forwarded-For", json!("127.0.0.1")),
        ("/body", json!("sent")),
        ("/isBase64Encoded", json!(false)),
    ] {
        assert_eq!(event.pointer(pointer), Some(&expected), "{pointer}");
    }
    let trace = event["headers"]["X-Amzn-Trace-Id"].as_str().unwrap();
    assert!(trace.starts_with("Root=1-6afd86c0-") && trace.len() == 40, "{trace}");
}

#[tokio::test]
async fn what_goes_wrong_with_proxies_is_told_to_nobody() {
    let world = World::with("/x", "GET", proxy("f"));
    for (error, payload) in [
        (None, "null"),
        (None, r#"{"message": "hi"}"#),
        (None, r#"{"statusCode": 200, "body": {}}"#),
        (Some("Unhandled"), r#"{"errorMessage": "boom"}"#),
    ] {
        world.function("f", error, payload);
        let told = world.get("/x").await;
        assert_eq!((told.status, told.body), internal(502), "{payload}");
    }
    for (code, status) in [
        ("AccessDeniedException", 403),
        ("ResourceNotFoundException", 404),
        ("TooManyRequestsException", 429),
    ] {
        world.seen.functions.lock().insert("f".into(), Err((code, status)));
        let told = world.get("/x").await;
        assert_eq!((told.status, told.body), internal(500), "{code}");
    }
}

#[tokio::test]
async fn what_functions_or_apis_do_not_take_is_too_long() {
    let world = World::with("/x", "POST", proxy("f"));
    world.seen.functions.lock().insert("f".into(), Err(("RequestTooLargeException", 413)));
    let too_long = r#"{"message":"Request Too Long"}"#;
    assert_eq!(world.call("POST", "/x", &[], "").await.short(), (413, too_long));
    let most = gateway::front::PAYLOAD_BYTES_MAX;
    let exceeded = r#"{"message":"HTTP content length exceeded 10485760 bytes."}"#;
    for (bytes, expected) in [(most, too_long), (most + 1, exceeded)] {
        let told = world.call_bytes("POST", "/x", &[], &vec![b' '; bytes]).await;
        assert_eq!(told.short(), (413, expected), "{bytes}");
    }
}

#[tokio::test]
async fn functions_that_take_too_long_are_not_waited_for() {
    let mut record = proxy("slow");
    if let Some(integration) = &mut record.method_integration {
        integration.timeout_in_millis = Some(1_000);
    }
    let world = World::with("/x", "GET", record);
    let clock = world.clock.clone();
    let waiting = async {
        while clock.next_wake().is_none() {
            tokio::task::yield_now().await;
        }
        clock.advance(Duration::from_millis(1_000));
    };
    let (told, ()) = tokio::join!(world.get("/x"), waiting);
    assert_eq!(told.short(), (504, r#"{"message":"Endpoint request timed out"}"#));
}

#[tokio::test]
async fn binary_bodies_go_through_proxies_in_base64() {
    for (types, kind, accept, event_body, answer) in [
        (None, "image/png", "image/png", json!(["\u{fffd}", false]), "AAE="),
        (Some("image/png"), "image/png", "image/png", json!(["/w==", true]), "\0\u{1}"),
        (Some("image/png"), "image/png", "text/html, image/png", json!(["/w==", true]), "AAE="),
        (Some("*/*"), "text/plain", "text/html", json!(["/w==", true]), "\0\u{1}"),
    ] {
        let mut world = World::with("/x", "POST", proxy("f"));
        world.definition.api.binary_media_types = types.map(|kind: &str| vec![kind.to_owned()]);
        world.function("f", None, r#"{"body": "AAE=", "isBase64Encoded": true}"#);
        let headers = [("content-type", kind), ("accept", accept)];
        let told = world.call_bytes("POST", "/x", &headers, b"\xff").await;
        assert_eq!(told.body, answer, "{types:?}");
        let invoked = world.seen.invoked.lock();
        let event: Value = serde_json::from_slice(invoked[0].1.payload.as_ref().unwrap()).unwrap();
        assert_eq!(json!([event["body"], event["isBase64Encoded"]]), event_body, "{types:?}");
    }
}

fn custom_function(headers: &[(&str, &str)], credentials: Option<&str>) -> Integration {
    Integration {
        r#type: Some(IntegrationType::Aws),
        http_method: Some("POST".into()),
        uri: Some(function_uri("${stageVariables.name}")),
        credentials: credentials.map(str::to_owned),
        request_parameters: pairs(headers),
        request_templates: pairs(&[("application/json", "{\"n\": $input.json('$.n')}")]),
        ..responses(vec![
            ("200", IntegrationResponse::default()),
            (
                "404",
                IntegrationResponse {
                    selection_pattern: Some("Not found:.*".into()),
                    response_templates: pairs(&[(
                        "application/json",
                        "{\"why\": $input.json('$.errorMessage')}",
                    )]),
                    ..IntegrationResponse::default()
                },
            ),
            (
                "500",
                IntegrationResponse {
                    selection_pattern: Some("(\\n|.)+".into()),
                    ..IntegrationResponse::default()
                },
            ),
        ])
    }
}

#[tokio::test]
async fn functions_answer_through_templates() {
    for (error, payload, expected) in [
        (None, r#"{"a": 1}"#, (200, r#"{"a": 1}"#)),
        (
            Some("Unhandled"),
            r#"{"errorMessage": "Not found: 7"}"#,
            (404, r#"{"why": "Not found: 7"}"#),
        ),
        (Some("Unhandled"), r#"{"errorMessage": "a\nb"}"#, (500, r#"{"errorMessage": "a\nb"}"#)),
        (Some("Unhandled"), r#"{"errorMessage": ""}"#, (200, r#"{"errorMessage": ""}"#)),
        (None, r#""Not found: 7""#, (200, r#""Not found: 7""#)),
    ] {
        let mut world = World::with("/x", "POST", method(custom_function(&[], None)));
        world.stage.variables = pairs(&[("name", "f")]);
        world.function("f", error, payload);
        let told = world.call("POST", "/x", &[], r#"{"n": 7}"#).await;
        assert_eq!(told.short(), expected, "{payload}");
        let invoked = world.seen.invoked.lock();
        assert_eq!(invoked[0].1.payload.as_deref(), Some(&br#"{"n": 7}"#[..]));
        assert_eq!(invoked[0].1.invocation_type, None);
    }
}

#[tokio::test]
async fn functions_are_called_as_roles_and_without_waiting() {
    let headers = [("integration.request.header.X-Amz-Invocation-Type", "'Event'")];
    let role = "arn:aws:iam::000000000000:role/caller";
    let mut world = World::with("/x", "POST", method(custom_function(&headers, Some(role))));
    world.stage.variables = pairs(&[("name", "f")]);
    world.function("f", None, "");
    assert_eq!(world.call("POST", "/x", &[], "{}").await.short(), (200, ""));
    {
        let invoked = world.seen.invoked.lock();
        assert_eq!(invoked[0].1.invocation_type, Some(InvocationType::Event));
        assert!(invoked[0].0.arn().ends_with("assumed-role/caller/BackplaneAssumeRoleSession"));
    }
    let none = custom_function(&[], Some("arn:aws:iam::000000000000:role/none"));
    let world = World::with("/x", "POST", method(none));
    let told = world.call("POST", "/x", &[], "{}").await;
    assert_eq!((told.status, told.body), internal(500));
}

fn action(uri: &str, http_method: &str, parameters: &[(&str, &str)]) -> Integration {
    Integration {
        r#type: Some(IntegrationType::Aws),
        http_method: Some(http_method.into()),
        uri: Some(format!("arn:aws:apigateway:us-east-1:{uri}")),
        credentials: Some("arn:aws:iam::000000000000:role/caller".into()),
        request_parameters: pairs(parameters),
        ..responses(vec![
            (
                "200",
                IntegrationResponse {
                    response_templates: pairs(&[("application/json", "[$input.path('$.a')]")]),
                    ..IntegrationResponse::default()
                },
            ),
            (
                "404",
                IntegrationResponse {
                    selection_pattern: Some("4\\d\\d".into()),
                    response_parameters: pairs(&[
                        ("method.response.header.X-Type", "integration.response.body.__type"),
                        (
                            "method.response.header.X-Id",
                            "integration.response.header.x-amzn-requestid",
                        ),
                    ]),
                    ..IntegrationResponse::default()
                },
            ),
        ])
    }
}

#[tokio::test]
async fn actions_of_services_are_asked_in_their_own_protocols() {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    for (uri, http_method, parameters, expected) in [
        (
            "dynamodb:action/PutItem",
            "POST",
            &[][..],
            ActionRequest {
                service: "dynamodb".into(),
                method: "POST".into(),
                path_and_query: "/".into(),
                headers: vec![
                    header("X-Amz-Target", "DynamoDB_20120810.PutItem"),
                    header("Content-Type", "application/x-amz-json-1.0"),
                ],
                body: "sent".into(),
            },
        ),
        (
            "streams.dynamodb:action/ListStreams",
            "POST",
            &[("integration.request.header.Content-Type", "'application/x-amz-json-1.1'")],
            ActionRequest {
                service: "streams.dynamodb".into(),
                method: "POST".into(),
                path_and_query: "/".into(),
                headers: vec![
                    header("Content-Type", "application/x-amz-json-1.1"),
                    header("X-Amz-Target", "DynamoDBStreams_20120810.ListStreams"),
                ],
                body: "sent".into(),
            },
        ),
        (
            "sts:action/GetCallerIdentity",
            "POST",
            &[("integration.request.querystring.X", "method.request.querystring.q")],
            ActionRequest {
                service: "sts".into(),
                method: "POST".into(),
                path_and_query: "/?Action=GetCallerIdentity&X=a%20b&Version=2011-06-15".into(),
                headers: vec![header("Content-Type", "application/x-www-form-urlencoded")],
                body: "sent".into(),
            },
        ),
        (
            "s3:path/{bucket}/x/{key}",
            "PUT",
            &[
                ("integration.request.path.bucket", "stageVariables.b"),
                ("integration.request.path.key", "method.request.path.proxy"),
            ],
            ActionRequest {
                service: "s3".into(),
                method: "PUT".into(),
                path_and_query: "/pets/x/a/b%20c".into(),
                headers: vec![],
                body: "sent".into(),
            },
        ),
    ] {
        let mut world =
            World::with("/{proxy+}", "POST", method(action(uri, http_method, parameters)));
        world.stage.variables = pairs(&[("b", "pets")]);
        *world.seen.action.lock() =
            Some(ActionAnswer { status: 200, headers: Vec::new(), body: r#"{"a": 1}"#.into() });
        let told = world.call("POST", "/a/b%20c?q=a+b", &[], "sent").await;
        assert_eq!(told.short(), (200, "[1]"), "{uri}");
        let acted = world.seen.acted.lock();
        assert_eq!(acted[0].1, expected, "{uri}");
        assert!(acted[0].0.arn().contains("assumed-role/caller/"));
    }
}

#[tokio::test]
async fn errors_of_services_are_chosen_by_their_status() {
    let world = World::with("/x", "POST", method(action("dynamodb:action/PutItem", "POST", &[])));
    *world.seen.action.lock() = Some(ActionAnswer {
        status: 400,
        headers: vec![("x-amzn-requestid".into(), "r7".into())],
        body: r#"{"__type": "Wrong"}"#.into(),
    });
    let told = world.call("POST", "/x", &[], "{}").await;
    assert_eq!(told.short(), (404, r#"{"__type": "Wrong"}"#));
    assert_eq!((told.header("x-type"), told.header("x-id")), ("Wrong", "r7"));
    for uri in ["nothing:action/Do", "s3:action/PutObject"] {
        let world = World::with("/x", "POST", method(action(uri, "POST", &[])));
        let told = world.call("POST", "/x", &[], "{}").await;
        assert_eq!((told.status, told.body), internal(500), "{uri}");
    }
}

/// A server that answers one request and tells what it was.
async fn server(answer: &'static str) -> (String, tokio::task::JoinHandle<String>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let serving = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut sent = Vec::new();
        let mut piece = [0; 1_024];
        while !sent.ends_with(b"END") {
            let length = socket.read(&mut piece).await.unwrap();
            sent.extend_from_slice(&piece[..length]);
        }
        socket.write_all(answer.as_bytes()).await.unwrap();
        String::from_utf8(sent).unwrap()
    });
    (address, serving)
}

#[tokio::test]
async fn requests_are_passed_on_to_other_servers() {
    let (address, serving) =
        server("HTTP/1.1 418 Teapot\r\nContent-Length: 2\r\nX-A: 1\r\nServer: s\r\n\r\nhi").await;
    let integration = Integration {
        r#type: Some(IntegrationType::HttpProxy),
        http_method: Some("ANY".into()),
        uri: Some(format!("{address}/base/{{proxy}}?fixed=1")),
        request_parameters: pairs(&[
            ("integration.request.path.proxy", "method.request.path.proxy"),
            ("integration.request.querystring.more", "'a b'"),
            ("integration.request.header.X-Sent", "method.request.header.X-Mine"),
        ]),
        ..Integration::default()
    };
    let world = World::with("/{proxy+}", "ANY", method(integration));
    let headers = [("x-mine", "m"), ("host", "outside"), ("connection", "close")];
    let told = world.call("PATCH", "/a/b%20c?q=1&q=2", &headers, "bodyEND").await;
    assert_eq!(told.short(), (418, "hi"));
    assert_eq!((told.header("x-a"), told.header("x-amzn-remapped-server")), ("1", "s"));
    let sent = serving.await.unwrap().to_ascii_lowercase();
    let line = "patch /base/a/b%20c?fixed=1&q=1&q=2&more=a%20b http/1.1";
    assert!(sent.starts_with(line), "{sent}");
    for (text, expected) in [
        ("x-sent: m", true),
        ("x-mine: m", true),
        ("x-forwarded-for: 127.0.0.1", true),
        ("host: outside", false),
    ] {
        assert_eq!(sent.contains(text), expected, "{text}");
    }
}

#[tokio::test]
async fn other_servers_answer_through_templates() {
    let (address, serving) =
        server("HTTP/1.1 404 None\r\nContent-Length: 8\r\nETag: e\r\n\r\n{\"a\": 1}").await;
    let integration = Integration {
        r#type: Some(IntegrationType::Http),
        http_method: Some("POST".into()),
        uri: Some(format!("{address}/x")),
        request_templates: pairs(&[("application/json", "made END")]),
        ..responses(vec![
            ("200", IntegrationResponse::default()),
            (
                "404",
                IntegrationResponse {
                    selection_pattern: Some("404".into()),
                    response_parameters: pairs(&[(
                        "method.response.header.X-Tag",
                        "integration.response.header.etag",
                    )]),
                    response_templates: pairs(&[("application/json", "<$input.path('$.a')>")]),
                    ..IntegrationResponse::default()
                },
            ),
        ])
    };
    let world = World::with("/x", "POST", method(integration));
    let told = world.call("POST", "/x", &[("x-mine", "m")], "{}").await;
    assert_eq!(told.short(), (404, "<1>"));
    assert_eq!(told.header("x-tag"), "e");
    let sent = serving.await.unwrap().to_ascii_lowercase();
    assert!(
        !sent.contains("x-mine") && sent.contains("user-agent: amazonapigateway_abc"),
        "{sent}"
    );
}

#[tokio::test]
async fn servers_that_are_not_there_are_a_failure_of_the_integration() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let integration = |uri: String| Integration {
        r#type: Some(IntegrationType::HttpProxy),
        http_method: Some("GET".into()),
        uri: Some(uri),
        ..Integration::default()
    };
    for (uri, status, body) in [
        (
            format!("http://{address}/"),
            504,
            r#"{"message":"Network error communicating with endpoint"}"#,
        ),
        ("not a url".to_owned(), 500, r#"{"message":"Internal server error"}"#),
        ("ftp://x/".to_owned(), 500, r#"{"message":"Internal server error"}"#),
    ] {
        let world = World::with("/x", "GET", method(integration(uri.clone())));
        assert_eq!(world.get("/x").await.short(), (status, body), "{uri}");
    }
}
