//! Answers that are streams of events: what goes over the wire, when, and what ends it.

#![allow(clippy::expect_used, reason = "a test that can not set itself up fails")]

mod support;

use aws_api::kinesis::error::resource_in_use_exception;
use bytes::Bytes;
use codec::event_stream::Frame;
use endpoint::Limits;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo};
use std::sync::atomic::Ordering;
use support::client::{Call, exchange};
use support::feed::{ENDLESS_BYTES, event};
use support::server::{Server, put};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

fn subscribe(kind: &str) -> Call {
    let arn = "arn:aws:kinesis:us-east-1:000000000000:stream/s/consumer/c:1";
    let body = format!(
        r#"{{"ConsumerARN":"{arn}","ShardId":"{kind}","StartingPosition":{{"Type":"LATEST"}}}}"#
    );
    Call::json("kinesis", "Kinesis_20131202.SubscribeToShard", &body)
}

/// A stream over HTTP/1.1, chunk by chunk.
struct Http1 {
    stream: TcpStream,
    head: String,
}

impl Http1 {
    async fn open(server: &Server, call: Call) -> Http1 {
        let mut stream = server.connect().await;
        stream.write_all(&call.signed_bytes()).await.expect("sent");
        let mut http = Http1 { stream, head: String::new() };
        loop {
            let line = http.line().await;
            if line.is_empty() {
                return http;
            }
            http.head.push_str(&line);
            http.head.push('\n');
        }
    }

    async fn line(&mut self) -> String {
        let mut line = Vec::new();
        while !line.ends_with(b"\r\n") {
            line.push(self.stream.read_u8().await.expect("more of a line"));
        }
        line.truncate(line.len() - 2);
        String::from_utf8(line).expect("text")
    }

    /// One chunk; empty at the end of the body.
    async fn chunk(&mut self) -> Bytes {
        let length = usize::from_str_radix(&self.line().await, 16).expect("a chunk's length");
        let mut chunk = vec![0; length];
        self.stream.read_exact(&mut chunk).await.expect("a chunk");
        assert_eq!(self.line().await, "");
        chunk.into()
    }

    /// The message in the next chunk.
    async fn message(&mut self) -> Frame {
        whole(self.chunk().await)
    }
}

/// Exactly one message.
fn whole(mut bytes: Bytes) -> Frame {
    let frame = Frame::decode(&mut bytes).expect("a message").expect("a whole one");
    assert!(bytes.is_empty());
    frame
}

/// A stream over HTTP/2; the connection ends with it.
async fn open_http2(server: &Server, mut call: Call) -> hyper::Response<Incoming> {
    let io = TokioIo::new(server.connect().await);
    let (mut sender, connection) =
        http2::handshake(TokioExecutor::new(), io).await.expect("HTTP/2");
    tokio::spawn(connection);
    call.sign();
    call.headers.remove("host");
    call.target = "http://localhost:4566/".to_owned();
    sender.send_request(call.request()).await.expect("an answer")
}

/// What of a message the tests below compare.
fn told(frame: &Frame) -> (String, String) {
    let name = [":event-type", ":exception-type", ":error-code"];
    let name = name.iter().find_map(|name| frame.text(name)).unwrap_or_default();
    let kind = frame.text(":message-type").unwrap_or_default();
    (format!("{kind} {name}"), String::from_utf8_lossy(&frame.payload).into_owned())
}

const FIRST: &str = "event initial-response";
const EVENT: &str = "event SubscribeToShardEvent";

fn pushed(data: &str) -> (String, String) {
    let document = format!(
        r#"{{"ContinuationSequenceNumber":"7","MillisBehindLatest":0,"Records":[{{"Data":"{data}","PartitionKey":"","SequenceNumber":""}}]}}"#
    );
    (EVENT.to_owned(), document)
}

#[tokio::test]
async fn each_event_is_a_chunk_of_its_own_over_http1() {
    let server = Server::start(Limits::default()).await;
    let mut http = Http1::open(&server, subscribe("fed")).await;
    let head = http.head.to_ascii_lowercase();
    assert!(head.starts_with("http/1.1 200 ok\n"), "{head}");
    for header in
        ["content-type: application/vnd.amazon.eventstream\n", "transfer-encoding: chunked\n"]
    {
        assert!(head.contains(header), "{head}");
    }
    assert!(head.contains("x-amzn-requestid: "), "{head}");
    // Before there is any event.
    assert_eq!(told(&http.message().await), (FIRST.to_owned(), "{}".to_owned()));
    for (data, coded) in [("one", "b25l"), ("two", "dHdv")] {
        // Each one comes before the next is made.
        server.room.feeds.push.send(Ok(event(data.as_bytes()))).await.expect("a stream");
        assert_eq!(told(&http.message().await), pushed(coded));
    }
    let taken = resource_in_use_exception("taken");
    server.room.feeds.push.send(Err(taken)).await.expect("a stream");
    assert_eq!(
        told(&http.message().await),
        ("exception ResourceInUseException".to_owned(), r#"{"message":"taken"}"#.to_owned())
    );
    assert_eq!(http.chunk().await, Bytes::new());
    // The connection is good for another request.
    let answer = exchange(&mut http.stream, &put("clicks").signed_bytes()).await;
    assert_eq!(answer.map(|answer| answer.status), Some(200));
}

#[tokio::test]
async fn each_event_is_a_frame_of_its_own_over_http2() {
    let server = Server::start(Limits::default()).await;
    let mut answer = open_http2(&server, subscribe("fed")).await;
    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(answer.headers()["content-type"], "application/vnd.amazon.eventstream");
    for expected in [(FIRST.to_owned(), "{}".to_owned()), pushed("b25l"), pushed("b25l")] {
        if expected.0 == EVENT {
            server.room.feeds.push.send(Ok(event(b"one"))).await.expect("a stream");
        }
        let frame = answer.body_mut().frame().await.expect("more").expect("unbroken");
        assert_eq!(told(&whole(frame.into_data().expect("data"))), expected);
    }
    drop(answer);
    server.room.feeds.gone.notified().await;
}

#[tokio::test]
async fn a_client_that_speaks_cbor_gets_events_in_cbor() {
    let server = Server::start(Limits::default()).await;
    let mut call = subscribe("fed");
    call.set("content-type", "application/x-amz-cbor-1.1");
    call.body = codec::cbor::to_vec(&aws_api::kinesis::SubscribeToShardInput {
        consumer_arn: "arn:aws:kinesis:us-east-1:000000000000:stream/s/consumer/c:1".to_owned(),
        shard_id: "fed".to_owned(),
        starting_position: aws_api::kinesis::StartingPosition {
            r#type: aws_api::kinesis::ShardIteratorType::Latest,
            ..Default::default()
        },
        ..Default::default()
    });
    let mut http = Http1::open(&server, call).await;
    for kind in ["event initial-response", EVENT] {
        let frame = http.message().await;
        assert_eq!(frame.text(":content-type"), Some("application/x-amz-cbor-1.1"));
        assert_eq!(told(&frame).0, kind);
        if kind != EVENT {
            server.room.feeds.push.send(Ok(event(b"one"))).await.expect("a stream");
        }
    }
}

#[tokio::test]
async fn what_goes_wrong_in_a_stream_is_its_last_message() {
    let server = Server::start(Limits::default()).await;
    for kind in ["panics", "breaks"] {
        let mut http = Http1::open(&server, subscribe(kind)).await;
        assert_eq!(told(&http.message().await).0, FIRST);
        let frame = http.message().await;
        assert_eq!(told(&frame).0, "error InternalFailure", "{kind}");
        // Our own words are for the operator.
        assert_eq!(
            frame.text(":error-message"),
            Some(
                "The request processing has failed because of an unknown error, exception or failure."
            )
        );
        assert_eq!(http.chunk().await, Bytes::new());
    }
}

#[tokio::test]
async fn a_slow_reader_holds_up_itself_alone_and_costs_no_more_than_its_buffers() {
    // What the system keeps for two sockets, and then some.
    const MOST_BYTES: usize = 64 << 20;
    let server = Server::start(Limits::default()).await;
    let mut slow = Http1::open(&server, subscribe("endless")).await;
    let mut slow2 = open_http2(&server, subscribe("endless")).await;
    let mut other = Http1::open(&server, subscribe("fed")).await;
    assert_eq!(told(&other.message().await).0, FIRST);
    let made = || server.room.feeds.made.load(Ordering::SeqCst);
    let mut before = 0;
    loop {
        for _ in 0..20 {
            assert_eq!(server.ask(put("clicks")).await.status, 200);
        }
        server.room.feeds.push.send(Ok(event(b"one"))).await.expect("a stream");
        assert_eq!(told(&other.message().await), pushed("b25l"));
        assert!(made() * ENDLESS_BYTES < MOST_BYTES, "{} events are kept", made());
        if made() > 0 && made() == before {
            break;
        }
        before = made();
    }
    // Taken again, they go on.
    assert_eq!(told(&slow.message().await).0, FIRST);
    let mut read = 0;
    while read < MOST_BYTES {
        let frame = slow.message().await;
        assert_eq!(told(&frame).0, EVENT);
        read += frame.payload.len();
    }
    let frame = slow2.body_mut().frame().await.expect("more").expect("unbroken");
    assert!(frame.is_data());
}

#[tokio::test]
async fn a_stream_ends_when_its_client_goes_away() {
    let server = Server::start(Limits::default()).await;
    for reset in [true, false] {
        let mut http = Http1::open(&server, subscribe("fed")).await;
        assert_eq!(told(&http.message().await).0, FIRST);
        if reset {
            http.stream.set_zero_linger().expect("a reset instead of a farewell");
        }
        drop(http);
        // Over HTTP/1.1 a client may close its half and read on: that it is gone is told by the next
        // events, which can't be written.
        let writing = async {
            loop {
                let _ = server.room.feeds.push.send(Ok(event(b"one"))).await;
            }
        };
        tokio::select! {
            () = server.room.feeds.gone.notified() => {}
            () = writing => unreachable!("it never ends"),
        }
    }
}

#[tokio::test]
async fn a_stop_ends_streams_in_order() {
    let mut server = Server::start(Limits::default()).await;
    let mut http = Http1::open(&server, subscribe("fed")).await;
    let mut http2 = open_http2(&server, subscribe("fed")).await;
    assert_eq!(told(&http.message().await).0, FIRST);
    assert!(http2.body_mut().frame().await.is_some());
    server.stop();
    assert_eq!(http.chunk().await, Bytes::new());
    let rest = http2.into_body().collect().await.expect("an orderly end");
    assert_eq!(rest.to_bytes(), Bytes::new());
    server.serving.await.expect("the server ended");
}
