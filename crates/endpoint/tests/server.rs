//! Through real sockets: what clients get, however they behave.

#![allow(clippy::expect_used, reason = "a test that can not set itself up fails")]

mod support;

use endpoint::Limits;
use foundation::{Ambient, SeededDice, Timestamp, VirtualClock};
use std::sync::Arc;
use std::time::Duration;
use support::client::{Answer, Call, exchange, read_answer};
use support::house::{OPEN_KEY, SESSION_KEY, TOKEN, USER_KEY, ambient, house};
use support::server::{Server, put, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

/// What of an answer the tables below compare.
fn told(answer: &Answer) -> (u16, String) {
    (answer.status, answer.body.clone())
}

#[tokio::test]
async fn each_protocol_answers_in_its_own_shape() {
    let server = Server::start(Limits::default()).await;
    let mut form = Call::new("POST", "/", "iam");
    form.set("content-type", "application/x-www-form-urlencoded");
    form.body = b"Action=GetUser&Version=2010-05-08&UserName=anna".to_vec();
    let mut invoke = Call::new("POST", "/2015-03-31/functions/f/invocations?Qualifier=7", "lambda");
    invoke.body = b"payload".to_vec();
    let get_item = Call::json(
        "dynamodb",
        "DynamoDB_20120810.GetItem",
        r#"{"TableName":"abc","Key":{"k":{"S":"v"}}}"#,
    );
    for (call, content_type, expected) in [
        (
            put("clicks"),
            "application/x-amz-json-1.1",
            r#"{"SequenceNumber":"3","ShardId":"us-east-1/p"}"#,
        ),
        (get_item, "application/x-amz-json-1.0", r#"{"Item":{"k":{"S":"v"}}}"#),
        (
            form,
            "text/xml",
            "<GetUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><GetUserResult><User><Arn>arn:aws:iam::000000000000:root</Arn><CreateDate>2016-01-18T00:00:00Z</CreateDate><Path>/&lt;&amp;&gt;/</Path><UserId></UserId><UserName>anna</UserName></User></GetUserResult><ResponseMetadata><RequestId>ID</RequestId></ResponseMetadata></GetUserResponse>",
        ),
        (invoke, "application/json", "payload"),
    ] {
        let answer = server.ask(call.clone()).await;
        let id = &answer.headers["x-amzn-requestid"];
        assert_eq!(answer.body, expected.replace("ID", id), "{call:?}");
        assert_eq!(answer.headers["content-type"], content_type);
        assert!(answer.headers.contains_key("date"));
        match call.service {
            "lambda" => {
                assert_eq!(answer.status, 202);
                assert_eq!(answer.headers["x-amz-executed-version"], "f:7");
            }
            "dynamodb" => {
                assert_eq!(answer.headers["x-amz-crc32"], "3412470164");
                assert_eq!(answer.status, 200);
            }
            _ => assert_eq!(answer.status, 200),
        }
    }
}

#[tokio::test]
async fn kinesis_speaks_cbor_too() {
    let server = Server::start(Limits::default()).await;
    let input = aws_api::kinesis::PutRecordInput {
        stream_name: Some("clicks".into()),
        partition_key: "p".into(),
        data: vec![0; 5].into(),
        ..Default::default()
    };
    let mut call = put("");
    call.set("content-type", "application/x-amz-cbor-1.1");
    call.body = codec::cbor::to_vec(&input);
    let answer = server.ask(call.clone()).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.headers["content-type"], "application/x-amz-cbor-1.1");
    assert!(answer.body.contains("us-east-1/p"), "{}", answer.body);
    call.body = vec![0xff];
    let answer = server.ask(call).await;
    assert_eq!(answer.status, 400);
    assert!(answer.body.contains("SerializationException"), "{}", answer.body);
}

#[tokio::test]
async fn errors_are_awss_in_code_status_and_text() {
    let server = Server::start(Limits::default()).await;
    let json = |service, target: &str, body: &str| Call::json(service, target, body);
    let form = |body: &str| {
        let mut call = Call::new("POST", "/", "iam");
        call.set("content-type", "application/x-www-form-urlencoded");
        call.body = body.as_bytes().to_vec();
        call
    };
    let xml = |kind: &str, code: &str, message: &str| {
        format!(
            "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>{kind}</Type><Code>{code}</Code><Message>{message}</Message></Error><RequestId>ID</RequestId></ErrorResponse>"
        )
    };
    let mismatch = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
    let with_secret = |mut call: Call| {
        call.secret = "wrong".into();
        call
    };
    let with_key = |mut call: Call, key: &str| {
        call.key = key.into();
        call
    };
    let invoke = |name: &str| {
        Call::new("POST", &format!("/2015-03-31/functions/{name}/invocations"), "lambda")
    };
    let cases: Vec<(Call, u16, String)> = vec![
        (put("absent"), 400, r#"{"__type":"ResourceNotFoundException","message":"Stream absent under account 000000000000 not found."}"#.into()),
        (
            put("broken"),
            500,
            r#"{"__type":"InternalFailure","message":"The request processing has failed because of an unknown error, exception or failure."}"#.into(),
        ),
        (put("forbidden"), 400, r#"{"__type":"AccessDeniedException","message":"User: arn:aws:iam::000000000000:root is not authorized to perform: kinesis:PutRecord on resource: arn:aws:kinesis:us-east-1:000000000000:stream/forbidden because no identity-based policy allows the kinesis:PutRecord action"}"#.into()),
        (put("a b"), 400, r#"{"__type":"ValidationException","message":"1 validation error detected: Value 'a b' at 'streamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+"}"#.into()),
        (json("kinesis", "Kinesis_20131202.PutRecord", "{"), 400, r#"{"__type":"SerializationException","message":"Unexpected end of the JSON document at byte 1"}"#.into()),
        (json("kinesis", "Kinesis_20131202.PutRecord", "{}{}"), 400, r#"{"__type":"SerializationException","message":"Unexpected character '{' in the JSON document at byte 2"}"#.into()),
        (json("kinesis", "Kinesis_20131202.PutRecord", r#"{"StreamName":1}"#), 400, r#"{"__type":"SerializationException","message":"NUMBER_VALUE can not be converted to a String"}"#.into()),
        (json("kinesis", "Kinesis_20131202.MakeCoffee", "{}"), 400, r#"{"__type":"UnknownOperationException"}"#.into()),
        (json("dynamodb", "DynamoDB_20120810.ListGlobalTables", "{}"), 501, r#"{"__type":"com.amazon.coral.service#NotImplemented","message":"Millstream does not implement Amazon DynamoDB's operation ListGlobalTables yet."}"#.into()),
        (Call::new("GET", "/", "s3"), 501, "<Error><Code>NotImplemented</Code><Message>Millstream does not serve 's3' yet.</Message><RequestId>ID</RequestId></Error>".into()),
        (json("teapot", "Teapot_1.Brew", "{}"), 501, r#"{"__type":"NotImplemented","message":"Millstream does not serve 'teapot' yet."}"#.into()),
        (with_secret(put("clicks")), 400, format!(r#"{{"__type":"InvalidSignatureException","message":"{mismatch}"}}"#)),
        (with_key(put("clicks"), "AKIANOBODY"), 400, r#"{"__type":"UnrecognizedClientException","message":"The security token included in the request is invalid."}"#.into()),
        (with_key(put("clicks"), "ASIAEXPIREDN7EXAMPLE"), 400, r#"{"__type":"ExpiredTokenException","message":"The security token included in the request is expired"}"#.into()),
        (json("dynamodb", "DynamoDB_20120810.PutItem", r#"{"TableName":"conditional","Item":{}}"#), 400, r#"{"__type":"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException","Item":{"id":{"S":"there"}},"message":"The conditional request failed"}"#.into()),
        (json("dynamodb", "DynamoDB_20120810.PutItem", r#"{"TableName":"abc","Item":{"k":{}}}"#), 400, r#"{"__type":"com.amazon.coral.validate#ValidationException","message":"Supplied AttributeValue is empty, must contain exactly one of the supported datatypes"}"#.into()),
        (with_secret(json("dynamodb", "DynamoDB_20120810.PutItem", "{}")), 400, format!(r#"{{"__type":"com.amazon.coral.service#InvalidSignatureException","message":"{mismatch}"}}"#)),
        (form("Action=GetUser&Version=2010-05-08&UserName=absent"), 404, xml("Sender", "NoSuchEntity", "The user with name absent cannot be found.")),
        (form("Action=GetUser&Version=2010-05-08&UserName=forbidden"), 403, xml("Sender", "AccessDenied", "User: arn:aws:iam::000000000000:root is not authorized to perform: iam:GetUser on resource: arn:aws:iam::000000000000:user/forbidden because no identity-based policy allows the iam:GetUser action")),
        (form("Action=MakeCoffee&Version=2010-05-08"), 400, xml("Sender", "InvalidAction", "Could not find operation MakeCoffee for version 2010-05-08")),
        (form("Action=GetUser&Version=1999-01-01"), 400, xml("Sender", "InvalidAction", "Could not find operation GetUser for version 1999-01-01")),
        (form("Version=2010-05-08"), 400, xml("Sender", "MissingAction", "The request is missing an action or a required parameter.")),
        (form("Action=ListSAMLProviders&Version=2010-05-08"), 501, xml("Receiver", "NotImplemented", "Millstream does not implement AWS Identity and Access Management's operation ListSAMLProviders yet.")),
        (with_secret(form("Action=GetUser&Version=2010-05-08")), 403, xml("Sender", "SignatureDoesNotMatch", mismatch)),
        (with_key(form("Action=GetUser&Version=2010-05-08"), "AKIANOBODY"), 403, xml("Sender", "InvalidClientTokenId", "The security token included in the request is invalid.")),
        (invoke("absent"), 404, r#"{"Message":"Function not found: absent"}"#.into()),
        (invoke("forbidden"), 403, r#"{"Message":"User: arn:aws:iam::000000000000:root is not authorized to perform: lambda:InvokeFunction on resource: forbidden because no identity-based policy allows the lambda:InvokeFunction action"}"#.into()),
        (with_secret(invoke("f")), 403, format!(r#"{{"Message":"{mismatch}"}}"#)),
        (Call::new("GET", "/2015-03-31/functions/f/coffee", "lambda"), 404, r#"{"Message":"AWS Lambda has no operation at GET /2015-03-31/functions/f/coffee."}"#.into()),
        (Call::new("GET", "/2020-04-22/code-signing-configs", "lambda"), 501, r#"{"Message":"Millstream does not implement AWS Lambda's operation ListCodeSigningConfigs yet."}"#.into()),
    ];
    for (call, status, expected) in cases {
        let answer = server.ask(call.clone()).await;
        let id = answer.headers["x-amzn-requestid"].clone();
        assert_eq!(
            told(&answer),
            (status, expected.replace("<RequestId>ID<", &format!("<RequestId>{id}<"))),
            "{call:?}"
        );
        assert_eq!(answer.headers.contains_key("x-amzn-errortype"), call.service == "lambda");
    }
    let unsigned = put("clicks").bytes();
    assert_eq!(
        told(&server.ask_bytes(&unsigned).await),
        (400, r#"{"__type":"MissingAuthenticationTokenException","message":"Request is missing Authentication Token"}"#.into())
    );
    let nobodys = b"GET /nothing HTTP/1.1\r\nhost: localhost\r\n\r\n";
    assert_eq!(server.ask_bytes(nobodys).await.status, 404);
}

#[tokio::test]
async fn sessions_and_open_keys_are_let_in() {
    let server = Server::start(Limits::default()).await;
    let mut call = put("clicks");
    call.key = SESSION_KEY.into();
    assert_eq!(server.ask(call.clone()).await.status, 400);
    call.set("x-amz-security-token", TOKEN);
    assert_eq!(server.ask(call.clone()).await.status, 200);
    call.set("x-amz-security-token", "another");
    assert_eq!(server.ask(call.clone()).await.status, 400);
    let mut call = put("clicks");
    (call.key, call.secret) = (OPEN_KEY.into(), "whatever".into());
    assert_eq!(server.ask(call).await.status, 200);
}

#[tokio::test]
async fn a_connection_outlives_its_errors() {
    let server = Server::start(Limits::default()).await;
    let mut stream = server.connect().await;
    for (stream_name, status) in
        [("clicks", 200), ("absent", 400), ("panics", 500), ("panics-later", 500), ("clicks", 200)]
    {
        let answer = exchange(&mut stream, &put(stream_name).signed_bytes()).await;
        assert_eq!(answer.map(|a| a.status), Some(status), "{stream_name}");
    }
    // Two at once: they are answered in order.
    let both = [put("absent").signed_bytes(), put("clicks").signed_bytes()].concat();
    assert_eq!(exchange(&mut stream, &both).await.map(|a| a.status), Some(400));
    assert_eq!(read_answer(&mut stream).await.map(|a| a.status), Some(200));
    // In chunks.
    let mut call = put("clicks");
    call.sign();
    let whole = String::from_utf8(call.bytes()).expect("text");
    let head = whole.split("content-length").next().expect("a head");
    let body = String::from_utf8(call.body.clone()).expect("text");
    let (first, second) = body.split_at(10);
    let chunked = format!(
        "{head}transfer-encoding: chunked\r\n\r\na\r\n{first}\r\n{:x}\r\n{second}\r\n0\r\n\r\n",
        second.len()
    );
    assert_eq!(exchange(&mut stream, chunked.as_bytes()).await.map(|a| a.status), Some(200));
}

#[tokio::test]
async fn a_connection_ends_where_a_client_waited_for_leave_to_send_nothing() {
    let server = Server::start(Limits::default()).await;
    for (expects, length, ends) in [
        ("expect: 100-continue\r\n", "content-length: 0\r\n", true),
        ("expect: 100-continue\r\n", "", true),
        ("", "content-length: 0\r\n", false),
    ] {
        let mut stream = server.connect().await;
        let head = format!("GET /_millstream/health HTTP/1.1\r\nhost: h\r\n{expects}{length}\r\n");
        let answer = exchange(&mut stream, head.as_bytes()).await.expect("an answer");
        assert_eq!(answer.status, 200);
        let closes = answer.headers.get("connection").map(String::as_str) == Some("close");
        assert_eq!(closes, ends, "{head}");
        if ends {
            assert_eq!(stream.read(&mut [0]).await.ok(), Some(0), "{head}");
        }
    }
}

#[tokio::test]
async fn health_tells_what_is_served() {
    let server = Server::start(Limits::default()).await;
    for path in ["/_millstream/health", "/_localstack/health"] {
        let answer =
            server.ask_bytes(format!("GET {path} HTTP/1.1\r\nhost: h\r\n\r\n").as_bytes()).await;
        assert_eq!(answer.status, 200);
        assert!(
            answer.body.starts_with(r#"{"services":{"dynamodb":"running","iam":"running","#),
            "{}",
            answer.body
        );
    }
    let answer = server.ask_bytes(b"DELETE /_millstream/health HTTP/1.1\r\nhost: h\r\n\r\n").await;
    assert_eq!(answer.status, 405);
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_before_it_is_read() {
    let server = Server::start(Limits::default()).await;
    let mut stream = server.connect().await;
    let mut call = put("clicks");
    call.sign();
    let head = String::from_utf8(call.bytes()).expect("text");
    let head = head.split("content-length").next().expect("a head");
    // Nothing of the body is sent.
    let announced = format!("{head}content-length: 4000000000\r\n\r\n");
    let answer = exchange(&mut stream, announced.as_bytes()).await.expect("an answer");
    assert_eq!(answer.status, 413);
    assert_eq!(answer.headers.get("connection").map(String::as_str), Some("close"));
    assert!(answer.body.contains("RequestEntityTooLarge"), "{}", answer.body);
    // One that is sent whole before the answer is read, and one that does not say its length.
    let mut call = put("clicks");
    call.body = vec![b' '; 20 * 1024 * 1024];
    assert_eq!(server.ask(call).await.status, 413);
    let mut stream = server.connect().await;
    let chunked = format!("{head}transfer-encoding: chunked\r\n\r\n");
    stream.write_all(chunked.as_bytes()).await.expect("a head is taken");
    let chunk = [b"100000\r\n".as_slice(), &vec![b' '; 1 << 20], b"\r\n"].concat();
    for _ in 0..16 {
        stream.write_all(&chunk).await.expect("what is too much is still taken for a while");
    }
    assert_eq!(read_answer(&mut stream).await.map(|a| a.status), Some(413));
    // The server goes on.
    assert_eq!(server.ask(put("clicks")).await.status, 200);
}

#[tokio::test]
async fn heads_are_bounded_and_malformed_ones_refused() {
    let server = Server::start(Limits::default()).await;
    let long = format!("GET / HTTP/1.1\r\nhost: h\r\nx: {}\r\n\r\n", "a".repeat(200_000));
    let mut stream = server.connect().await;
    let _ = stream.write_all(long.as_bytes()).await;
    assert_eq!(read_answer(&mut stream).await.map(|a| a.status), Some(431));
    for malformed in [
        "\r\n\r\n\r\n",
        "GET\r\n\r\n",
        "GET / HTTP/9\r\n\r\n",
        "GET / HTTP/1.1\r\nno colon\r\n\r\n",
        "\u{0}",
    ] {
        let mut stream = server.connect().await;
        stream.write_all(malformed.as_bytes()).await.expect("sent");
        stream.shutdown().await.expect("shut down");
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest).await;
        let text = String::from_utf8_lossy(&rest);
        assert!(text.is_empty() || text.starts_with("HTTP/1.1 400"), "{malformed:?}: {text}");
    }
    for target in ["*", "/", "//", "/%", "/2015-03-31", "/?X-Amz-Credential=a", "/?Action="] {
        let answer = server
            .ask_bytes(format!("OPTIONS {target} HTTP/1.1\r\nhost: h\r\n\r\n").as_bytes())
            .await;
        assert!((400..=501).contains(&answer.status), "{target}: {answer:?}");
    }
    assert_eq!(server.ask(put("clicks")).await.status, 200);
}

#[tokio::test]
async fn slow_clients_are_sent_away() {
    let (clock, limits) = (Arc::new(VirtualClock::at(Ambient::system().now())), Limits::default());
    let ambient =
        Ambient { clock: clock.clone(), dice: Arc::new(SeededDice::new(1)), ..Ambient::system() };
    let limits = Limits {
        body_timeout: Duration::from_secs(20),
        head_timeout: Duration::from_millis(300),
        ..limits
    };
    let server = Server::start_in(ambient, limits).await;
    let mut call = put("clicks");
    call.sign();
    let bytes = call.bytes();
    // Half a body: the clock goes on until the server loses patience.
    let mut stream = server.connect().await;
    stream.write_all(&bytes[..bytes.len() - 5]).await.expect("sent");
    let advancing = async {
        loop {
            clock.advance(Duration::from_secs(1));
            tokio::task::yield_now().await;
        }
    };
    let answer = tokio::select! {
        answer = read_answer(&mut stream) => answer.expect("an answer"),
        () = advancing => unreachable!("it never ends"),
    };
    assert_eq!(answer.status, 408);
    assert!(answer.body.contains("RequestTimeout"), "{}", answer.body);
    // Half a head: the HTTP library's own clock runs out.
    let mut stream = server.connect().await;
    stream.write_all(&bytes[..40]).await.expect("sent");
    let mut rest = Vec::new();
    let _ = stream.read_to_end(&mut rest).await;
    assert!(rest.is_empty() || rest.starts_with(b"HTTP/1.1 408"));
}

#[tokio::test]
async fn clocks_that_are_off_are_told_by_how_much() {
    let server = Server::start(Limits::default()).await;
    let mut call = put("clicks");
    call.at = Timestamp::from_millis(1_769_860_800_000);
    let answer = server.ask(call).await;
    assert_eq!(answer.status, 400);
    assert!(answer.body.starts_with(r#"{"__type":"InvalidSignatureException","message":"Signature expired: 20260131T120000Z is now earlier than "#), "{}", answer.body);
    assert!(answer.body.ends_with(r#" - 15 min.)"}"#), "{}", answer.body);
}

#[tokio::test]
async fn a_stop_lets_requests_under_way_end() {
    let mut server = Server::start(Limits::default()).await;
    let mut idle = server.connect().await;
    assert_eq!(
        exchange(&mut idle, &put("clicks").signed_bytes()).await.map(|a| a.status),
        Some(200)
    );
    let mut busy = server.connect().await;
    busy.write_all(&put("slow").signed_bytes()).await.expect("sent");
    server.room.begun.notified().await;
    server.stop();
    // The idle connection ends at once, and no new one is taken.
    assert_eq!(read_answer(&mut idle).await, None);
    server.room.go_on.notify_one();
    assert_eq!(read_answer(&mut busy).await.map(|a| a.status), Some(200));
    let address = server.address;
    server.serving.await.expect("the server ended");
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_call_goes_on_when_its_client_hangs_up() {
    let mut server = Server::start(Limits::default()).await;
    let mut stream = server.connect().await;
    stream.write_all(&put("slow").signed_bytes()).await.expect("sent");
    server.room.begun.notified().await;
    stream.set_zero_linger().expect("a reset instead of a farewell");
    drop(stream);
    assert_eq!(server.ask(put("clicks")).await.status, 200);
    server.room.go_on.notify_one();
    server.room.ended.notified().await;
    server.stop();
    server.serving.await.expect("the server ended");
}

#[tokio::test]
async fn only_so_many_connections_are_served_at_once() {
    let usual = Limits::default;
    for limits in [Limits { connections: 1, ..usual() }, Limits { connections_each: 1, ..usual() }]
    {
        let server = Server::start(limits).await;
        let mut first = server.connect().await;
        assert_eq!(
            exchange(&mut first, &put("clicks").signed_bytes()).await.map(|a| a.status),
            Some(200)
        );
        let mut second = server.connect().await;
        second.write_all(&put("clicks").signed_bytes()).await.expect("sent");
        // The first is still served while the second waits.
        assert_eq!(
            exchange(&mut first, &put("clicks").signed_bytes()).await.map(|a| a.status),
            Some(200)
        );
        drop(first);
        assert_eq!(read_answer(&mut second).await.map(|a| a.status), Some(200));
    }
}

#[tokio::test]
async fn http2_is_told_by_its_first_bytes() {
    let server = Server::start(Limits::default()).await;
    let stream = server.connect().await;
    let io = hyper_util::rt::TokioIo::new(stream);
    let executor = hyper_util::rt::TokioExecutor::new();
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(executor, io).await.expect("HTTP/2");
    let connection = tokio::spawn(connection);
    for (stream_name, status) in
        [("clicks", 200), ("absent", 400), ("panics", 500), ("clicks", 200)]
    {
        let mut call = put(stream_name);
        call.sign();
        // The authority takes the place of the host.
        call.headers.remove("host");
        call.target = "http://localhost:4566/".to_owned();
        let answer = sender.send_request(call.request()).await.expect("an answer");
        assert_eq!(answer.status().as_u16(), status, "{stream_name}");
        assert_eq!(answer.version(), http::Version::HTTP_2);
    }
    drop(sender);
    assert!(connection.await.is_ok());
}

#[tokio::test]
async fn several_listeners_share_an_endpoint() {
    let (endpoint, _) = house(ambient(), Limits::default());
    let mut servers = Vec::new();
    for _ in 0..2 {
        // As a sandbox hands one over: made elsewhere, by the standard library.
        let made = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        made.set_nonblocking(true).expect("a mode");
        let address = made.local_addr().expect("an address");
        let listener = TcpListener::from_std(made).expect("a listener");
        let (stop, stopped) = oneshot::channel();
        servers.push((address, stop, tokio::spawn(serve(endpoint.clone(), listener, stopped))));
    }
    for (address, ..) in &servers {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        let mut call = put("clicks");
        call.key = USER_KEY.into();
        assert_eq!(exchange(&mut stream, &call.signed_bytes()).await.map(|a| a.status), Some(200));
    }
    for (_, stop, serving) in servers {
        let _ = stop.send(());
        serving.await.expect("the server ended");
    }
}
