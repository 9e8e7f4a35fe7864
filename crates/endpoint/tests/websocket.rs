//! Connections that change over to WebSocket, through real sockets.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that can not set itself up fails"
)]

use aws_api::Future;
use bytes::Bytes;
use endpoint::authenticate::Arrival;
use endpoint::upgrade::Upgrade;
use endpoint::websocket::{self, Event, Handshake, Said, Socket};
use endpoint::{Answer, Endpoint, Limits, Route};
use foundation::access::{Ask, Authorizer, Credential, Credentials, Decision, KeyRefused};
use foundation::{Ambient, Caller, Timestamp};
use futures_util::{SinkExt, StreamExt};
use http::request::Parts;
use http::{HeaderValue, Request};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};

const LIMITS: websocket::Limits = websocket::Limits { frame_bytes: 100, message_bytes: 250 };

struct Nobody;

#[async_trait::async_trait]
impl Credentials for Nobody {
    async fn lookup(&self, _: &str, _: Timestamp) -> Result<Credential, KeyRefused> {
        Err(KeyRefused::Unknown)
    }
}

#[async_trait::async_trait]
impl Authorizer for Nobody {
    async fn decide(&self, _: &Caller, _: &Ask) -> Decision {
        Decision::Denied(String::new())
    }
}

/// Says back what it hears; says `closed` with code and reason, and `stopped` when the server stops.
struct Echo;

async fn echo(upgrade: Upgrade) {
    let Some(mut socket) = Socket::open(upgrade, LIMITS).await else { return };
    let held = socket.held().clone();
    let mut stopped = Box::pin(async move { held.stopped().await });
    loop {
        let event = tokio::select! {
            event = socket.next() => event,
            () = &mut stopped => {
                socket.start(Said::Close(1001, "Going away".to_owned()));
                while socket.next().await != Event::Gone {}
                return;
            }
        };
        match event {
            Event::Text(text) if text == "bye" => {
                socket.start(Said::Close(4000, "é".repeat(100)));
            }
            Event::Text(text) => socket.start(Said::Text(text)),
            Event::Binary(bytes) => socket.start(Said::Binary(bytes)),
            Event::TooLarge => {
                socket.start(Said::Close(1009, String::new()));
                while socket.next().await != Event::Flushed {}
                return socket.linger().await;
            }
            Event::Broken(code) => {
                socket.start(Said::Close(code, String::new()));
                while socket.next().await != Event::Flushed {}
                return socket.linger().await;
            }
            Event::Gone => return,
            Event::Ping | Event::Flushed | Event::Closed(..) => {}
        }
    }
}

impl Route for Echo {
    fn takes(&self, parts: &Parts) -> bool {
        parts.uri.path() == "/echo"
    }

    fn max_body_bytes(&self) -> usize {
        0
    }

    fn answer(&self, request: Request<Bytes>) -> Future<'_, Answer> {
        Box::pin(async move {
            let (mut parts, _) = request.into_parts();
            assert!(parts.extensions.get::<Arrival>().is_some());
            if !websocket::is_asked(&parts) {
                return Answer { status: 418, ..Answer::default() };
            }
            let handshake = match Handshake::of(&parts) {
                Ok(handshake) => handshake,
                Err(refused) => return refused,
            };
            let Some(upgrade) = parts.extensions.remove::<Upgrade>() else {
                return Answer { status: 400, ..Answer::default() };
            };
            tokio::spawn(echo(upgrade));
            let mine = ("x-mine".parse().unwrap(), HeaderValue::from_static("1"));
            let length = ("content-length".parse().unwrap(), HeaderValue::from_static("7"));
            handshake.accept(vec![mine, length], Some(HeaderValue::from_static("chat")))
        })
    }
}

struct Server {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

async fn start(limits: Limits) -> Server {
    let nobody = Arc::new(Nobody);
    let routes: Vec<Arc<dyn Route>> = vec![Arc::new(Echo)];
    let ambient = Ambient::system();
    let endpoint =
        Endpoint::with_routes(Vec::new(), routes, nobody.clone(), nobody, ambient, limits);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(async move {
        endpoint.serve(listener, async { drop(stopped.await) }).await;
    });
    Server { address, stop, serving }
}

const ASKED: &str = "GET /echo HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

/// Sends a head and reads the answer's.
async fn ask(address: SocketAddr, head: &str) -> (TcpStream, String) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => answer.push(byte),
            Err(_) => break,
        }
    }
    (stream, String::from_utf8(answer).unwrap().to_lowercase())
}

async fn connect(address: SocketAddr) -> WebSocketStream<TcpStream> {
    let (stream, answer) = ask(address, ASKED).await;
    assert!(answer.starts_with("http/1.1 101 "), "{answer}");
    WebSocketStream::from_raw_socket(stream, Role::Client, None).await
}

#[tokio::test]
async fn the_handshake_is_proven_and_what_is_none_is_refused() {
    let server = start(Limits::default()).await;
    let (_open, answer) = ask(server.address, ASKED).await;
    // The key and its proof are those of RFC 6455, 1.3.
    for line in [
        "sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo=",
        "sec-websocket-protocol: chat",
        "upgrade: websocket",
        "connection: upgrade",
        "x-mine: 1",
    ] {
        assert!(answer.contains(line), "{line}: {answer}");
    }
    assert!(!answer.contains("content-length"), "{answer}");
    for (from, to, status) in [
        ("Version: 13", "Version: 8", 426),
        ("dGhlIHNhbXBsZSBub25jZQ==", "dGhl", 400),
        ("dGhlIHNhbXBsZSBub25jZQ==", "?", 400),
        ("keep-alive, Upgrade", "keep-alive", 400),
        ("GET", "PUT", 400),
        ("HTTP/1.1", "HTTP/1.0", 400),
        ("Upgrade: WebSocket", "Upgrade: h2c", 418),
    ] {
        let (_, answer) = ask(server.address, &ASKED.replace(from, to)).await;
        assert_eq!(answer.split(' ').nth(1), Some(&*status.to_string()), "{from}: {answer}");
    }
}

#[tokio::test]
async fn messages_go_both_ways_until_one_side_has_had_enough() {
    let server = start(Limits::default()).await;
    let mut client = connect(server.address).await;
    let whole = "é".repeat(50);
    let part = |text: &str, opcode, last| {
        Message::Frame(Frame::message(text.to_owned(), OpCode::Data(opcode), last))
    };
    client.send(Message::text(whole.clone())).await.unwrap();
    assert_eq!(client.next().await.unwrap().unwrap(), Message::text(whole));
    client.send(Message::binary(vec![0, 255])).await.unwrap();
    assert_eq!(client.next().await.unwrap().unwrap(), Message::binary(vec![0, 255]));
    client.send(Message::Ping("p".into())).await.unwrap();
    assert_eq!(client.next().await.unwrap().unwrap(), Message::Pong("p".into()));
    client.send(part("ab", Data::Text, false)).await.unwrap();
    client.send(part("cd", Data::Continue, true)).await.unwrap();
    assert_eq!(client.next().await.unwrap().unwrap(), Message::text("abcd"));
    client.send(Message::text("bye")).await.unwrap();
    let Message::Close(Some(last)) = client.next().await.unwrap().unwrap() else { panic!() };
    assert_eq!((u16::from(last.code), last.reason.len()), (4000, 122));
    assert!(client.next().await.is_none());
}

#[tokio::test]
async fn what_is_too_large_or_no_text_ends_the_connection_with_its_code() {
    let server = start(Limits::default()).await;
    let part = |text: Vec<u8>, opcode, last| {
        Message::Frame(Frame::message(text, OpCode::Data(opcode), last))
    };
    let fits = |last| part(vec![b'a'; 100], Data::Continue, last);
    for (said, code) in [
        (vec![part(vec![b'a'; 101], Data::Text, true)], 1009),
        // Much more than anybody reads at once: the last word still comes through.
        (vec![part(vec![b'a'; 200_000], Data::Text, true)], 1009),
        (vec![part(vec![b'a'; 51], Data::Text, false), fits(false), fits(true)], 1009),
        (vec![part(vec![0xff], Data::Text, true)], 1007),
        (vec![part(vec![b'a'], Data::Continue, true)], 1002),
    ] {
        let mut client = connect(server.address).await;
        for message in said {
            client.feed(message).await.unwrap();
        }
        client.flush().await.unwrap();
        let Message::Close(Some(last)) = client.next().await.unwrap().unwrap() else { panic!() };
        assert_eq!(u16::from(last.code), code);
    }
    let mut client = connect(server.address).await;
    for message in [part(vec![b'a'; 50], Data::Text, false), fits(false), fits(true)] {
        client.send(message).await.unwrap();
    }
    assert_eq!(client.next().await.unwrap().unwrap().len(), 250);
}

#[tokio::test]
async fn an_open_one_counts_among_the_connections_and_hears_of_the_servers_end() {
    let server = start(Limits { connections: 1, ..Limits::default() }).await;
    let mut first = connect(server.address).await;
    let second = tokio::spawn(ask(server.address, ASKED));
    for text in ["1", "2", "3"] {
        first.send(Message::text(text)).await.unwrap();
        assert_eq!(first.next().await.unwrap().unwrap(), Message::text(text));
        assert!(!second.is_finished());
    }
    drop(first);
    let (stream, answer) = second.await.unwrap();
    assert!(answer.starts_with("http/1.1 101 "), "{answer}");
    let mut second = WebSocketStream::from_raw_socket(stream, Role::Client, None).await;
    second.send(Message::text("here")).await.unwrap();
    assert_eq!(second.next().await.unwrap().unwrap(), Message::text("here"));
    server.stop.send(()).unwrap();
    let Message::Close(Some(last)) = second.next().await.unwrap().unwrap() else { panic!() };
    assert_eq!(u16::from(last.code), 1001);
    // It waits for what is open, until the client has answered.
    assert!(!server.serving.is_finished());
    assert!(second.next().await.is_none());
    server.serving.await.unwrap();
}
