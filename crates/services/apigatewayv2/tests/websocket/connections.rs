//! Connecting, and what backends do with connections.

use crate::house::{Client, House, Neighbours, Spec};
use aws_api::Service;
use aws_api::apigatewaymanagementapi::{
    Apigatewaymanagementapi, DeleteConnectionRequest, GetConnectionRequest,
};
use foundation::Timestamp;
use serde_json::{Value, json};
use service_apigatewayv2::websocket::{self, Event, Said};
use std::sync::Arc;
use std::time::Duration;
use store::Memory;

fn house() -> House {
    House::new(Arc::new(Memory::new()), "node")
}

fn is_id(id: &Value) -> bool {
    id.as_str().is_some_and(|id| id.len() == 16 && id.ends_with('='))
}

#[tokio::test]
async fn connecting_is_told_as_documented_and_the_answer_decides() {
    let house = house();
    let api = house.api(&[Spec::to("$connect", "c"), Spec::to("$disconnect", "d")]).await;
    let ok = r#"{"statusCode": 200, "headers": {"Sec-WebSocket-Protocol": "chat"}}"#;
    house.neighbours.returns("c", ok);
    house.neighbours.returns("d", "null");
    let headers = [
        ("host", "x"),
        ("connection", "Upgrade"),
        ("sec-websocket-protocol", "chat, other"),
        ("user-agent", "test"),
        ("x-two", "1"),
        ("x-two", "2"),
    ];
    let opened = house.try_connect(&api, "/dev?a=1&a=2", &headers).await;
    let (protocol, session) = opened.unwrap();
    assert_eq!(protocol.unwrap(), "chat");
    let mut event = house.neighbours.last("c");
    let context = event["requestContext"].as_object_mut().unwrap();
    for name in ["connectionId", "requestId", "extendedRequestId"] {
        assert!(is_id(&context.remove(name).unwrap()), "{name}");
    }
    let expected = json!({
        "headers": {
            "Host": "x", "Sec-WebSocket-Protocol": "chat, other", "User-Agent": "test", "X-Two": "2",
        },
        "multiValueHeaders": {
            "Host": ["x"], "Sec-WebSocket-Protocol": ["chat, other"], "User-Agent": ["test"],
            "X-Two": ["1", "2"],
        },
        "queryStringParameters": {"a": "2"},
        "multiValueQueryStringParameters": {"a": ["1", "2"]},
        "stageVariables": {"v": "w"},
        "requestContext": {
            "routeKey": "$connect", "eventType": "CONNECT", "messageDirection": "IN", "stage": "dev",
            "requestTime": "14/Nov/2023:22:13:20 +0000", "requestTimeEpoch": 1_700_000_000_000_i64,
            "connectedAt": 1_700_000_000_000_i64,
            "identity": {"sourceIp": "127.0.0.1", "userAgent": "test"},
            "domainName": format!("{api}.execute-api.localhost"), "apiId": api,
        },
        "isBase64Encoded": false,
    });
    assert_eq!(event, expected);
    let caller = house.neighbours.callers.lock()[0].clone();
    assert_eq!(caller.arn(), "apigateway.amazonaws.com");
    let arn = format!("arn:aws:execute-api:us-east-1:000000000000:{api}/dev/$connect");
    assert_eq!(caller.source.unwrap().arn, arn);

    // It never changed over.
    session.abandon().await;
    let end = &house.neighbours.last("d")["requestContext"];
    assert_eq!(end["disconnectStatusCode"], 1006);

    for (result, status, message) in [
        (Ok(r#"{"statusCode": 403, "body": "no"}"#), 403, "Forbidden"),
        (Ok(r#"{"statusCode": 401}"#), 401, "Unauthorized"),
        (Ok(r#"{"statusCode": 500}"#), 500, "Internal server error"),
        (Ok("null"), 502, "Internal server error"),
        (Err(r#"{"errorMessage": "x"}"#), 502, "Internal server error"),
    ] {
        match result {
            Ok(result) => house.neighbours.returns("c", result),
            Err(error) => house.neighbours.fails("c", error),
        }
        let refused = house.try_connect(&api, "/dev/", &[]).await.unwrap_err();
        let body: Value = serde_json::from_slice(&refused.body).unwrap();
        assert_eq!((refused.status.as_u16(), &body["message"]), (status, &json!(message)));
        assert!(is_id(&body["connectionId"]) && is_id(&body["requestId"]), "{body}");
    }
    // Nobody was connected, so nobody is told of an end; nor is it after a restart.
    assert_eq!(house.neighbours.names().iter().filter(|name| *name == "d").count(), 1);
    house.sockets.resume().await.unwrap().await;
    assert_eq!(house.neighbours.names().iter().filter(|name| *name == "d").count(), 1);
}

#[tokio::test]
async fn only_stages_of_websocket_apis_take_connections() {
    let house = house();
    let api = house.api(&[Spec::to("$default", "f")]).await;
    for (target, status) in [("/dev", 200), ("/prod", 403), ("/dev/x", 403), ("/", 403)] {
        let opened = house.try_connect(&api, target, &[]).await;
        let told = opened.map_or_else(|refused| refused.status.as_u16(), |_| 200);
        assert_eq!(told, status, "{target}");
    }
    // Somebody else's.
    assert!(house.sockets.connect(house.request("other", "/dev", &[])).await.is_err());
    // Where a function that connecting calls takes too long, the client is told.
    let slow = house.api(&[Spec::to("$connect", "slow")]).await;
    let sockets = house.sockets.clone();
    let request = house.request(&slow, "/dev", &[]);
    let connecting = tokio::spawn(async move { sockets.connect(request).await });
    house.neighbours.called("slow", 1).await;
    house.clock.advance(Duration::from_secs(29));
    let websocket::Opening::Refused(answer) = connecting.await.unwrap().unwrap() else { panic!() };
    assert_eq!(answer.status, 504);
}

async fn chat(house: &House) -> (String, Client, String) {
    let api = house.api(&[Spec::to("$connect", "c"), Spec::to("$disconnect", "d")]).await;
    house.neighbours.returns("c", r#"{"statusCode": 200}"#);
    house.neighbours.returns("d", r#"{"statusCode": 200}"#);
    let client = house.client(&api).await;
    let name = format!("{api}/dev/{}", house.connection("c"));
    (api, client, name)
}

#[tokio::test]
async fn backends_send_to_connections_look_at_them_and_end_them() {
    let house = house();
    let (api, mut client, name) = chat(&house).await;
    house.clock.advance(Duration::from_secs(1));
    house.post(&name, "é".as_bytes()).await.unwrap();
    house.post(&name, &[0xff]).await.unwrap();
    assert_eq!(client.hear().await, "é");
    assert_eq!(client.heard.recv().await, Some(Said::Binary(vec![0xff].into())));
    let look = GetConnectionRequest { connection_id: name.clone() };
    let seen = house.sockets.get_connection(&house.caller, look).await.unwrap();
    assert_eq!(seen.connected_at, Some(Timestamp::from_millis(1_700_000_000_000)));
    assert_eq!(seen.last_active_at, Some(Timestamp::from_millis(1_700_000_001_000)));
    let identity = seen.identity.unwrap();
    assert_eq!((&*identity.source_ip, &*identity.user_agent), ("127.0.0.1", "test"));

    let id = name.rsplit('/').next().unwrap();
    for (name, code) in [
        (format!("{api}/prod/{id}"), "GoneException"),
        (format!("other/dev/{id}"), "GoneException"),
        (format!("{api}/dev/absent="), "GoneException"),
        (id.to_owned(), "ForbiddenException"),
    ] {
        let refused = house.post(&name, b"x").await.unwrap_err();
        assert!(refused.is(code), "{name}: {refused}");
    }
    let refused = house.post(&name, &[b'a'; 131_073]).await.unwrap_err();
    assert!(refused.is("PayloadTooLargeException"), "{refused}");

    let end = DeleteConnectionRequest { connection_id: name.clone() };
    house.sockets.delete_connection(&house.caller, end).await.unwrap();
    assert!(house.post(&name, b"x").await.unwrap_err().is("GoneException"));
    assert_eq!(client.end().await.0, 1000);
    client.say.send(Event::Closed(1000, String::new())).await.unwrap();
    client.running.await.unwrap();
    assert_eq!(house.neighbours.last("d")["requestContext"]["disconnectStatusCode"], 1000);
}

#[tokio::test]
async fn a_client_that_does_not_read_makes_no_queue_without_end() {
    let house = house();
    let (_, mut client, name) = chat(&house).await;
    client.reads.send(false).unwrap();
    let message = vec![b'a'; 100_000];
    let mut sent = 0;
    let refused = loop {
        match house.post(&name, &message).await {
            Ok(()) => sent += 1,
            Err(refused) => break refused,
        }
        assert!(sent < 100);
        // What is on its way still counts.
        tokio::task::yield_now().await;
    };
    assert!(refused.is("LimitExceededException"), "{refused}");
    assert_eq!(sent, 5);
    client.reads.send(true).unwrap();
    for _ in 0..sent {
        assert_eq!(client.hear().await.len(), 100_000);
    }
    // There is room again as soon as all of it has gone out.
    while house.post(&name, &message).await.is_err() {
        tokio::task::yield_now().await;
    }
    assert_eq!(client.hear().await.len(), 100_000);
}

#[tokio::test]
async fn addresses_of_connections_are_told_from_all_others() {
    let house = house();
    let service = websocket::management(house.sockets.clone());
    let here = |id: &str| Some(format!("/@connections/abc%2Fdev%2F{id}"));
    let host = "abc.execute-api.us-east-1.amazonaws.com";
    for (host, path, expected) in [
        (host, "/dev/@connections/x%3D", here("x%3D")),
        (host, "/dev/%40connections/x=", here("x=")),
        ("localhost", "/_aws/execute-api/abc/dev/@connections/x", here("x")),
        (host, "/dev/@connections/x/", here("x")),
        (host, "/dev/@connections/x/y", None),
        (host, "/dev/@connections/", None),
        (host, "/dev/@connections", None),
        (host, "/@connections/x", None),
        (host, "/dev/pets/x", None),
        ("localhost", "/dev/@connections/x", None),
    ] {
        assert_eq!(Service::own_path(&*service, host, path), expected, "{host} {path}");
    }
    let _: &Neighbours = &house.neighbours;
}
