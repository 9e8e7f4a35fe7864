//! Objects on their way: taken from the client only as the service reads them, kept only if they are
//! whole and what was signed; given to the client only as it takes them.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that can not set itself up fails"
)]

mod support;

use bytes::Bytes;
use endpoint::{Endpoint, Limits, ReplyBody};
use foundation::checksum::Algorithm;
use foundation::{Ambient, VirtualClock};
use http::{Request, Response};
use http_body_util::BodyExt;
use hyper::body::{Body, Frame, SizeHint};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;
use support::client::{Answer, exchange, read_answer};
use support::house::ambient;
use support::server::serve;
use support::shelf::{PIECE_BYTES, Shelf, shelf};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

/// A body in pieces that counts how many of them were taken; with nothing behind the last, or with
/// nothing ever again.
struct Pieces {
    left: VecDeque<Bytes>,
    taken: Arc<AtomicUsize>,
    stalls: bool,
    /// What HTTP says of its length.
    length: Option<u64>,
}

impl Pieces {
    fn new(pieces: &[&[u8]]) -> Self {
        let left: VecDeque<Bytes> =
            pieces.iter().map(|piece| Bytes::copy_from_slice(piece)).collect();
        let length = left.iter().map(|piece| piece.len() as u64).sum();
        Pieces { left, taken: Arc::default(), stalls: false, length: Some(length) }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match self.left.pop_front() {
            Some(piece) => {
                self.taken.fetch_add(1, Ordering::SeqCst);
                Poll::Ready(Some(Ok(Frame::data(piece))))
            }
            None if self.stalls => Poll::Pending,
            None => Poll::Ready(None),
        }
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

fn house() -> (Arc<Endpoint>, Arc<Shelf>) {
    shelf(ambient(), Limits::default())
}

/// A request with the key that is open to all, so that the tests need not sign.
fn put(key: &str, hash: &str, headers: &[(&str, &str)]) -> http::request::Builder {
    let date = Ambient::system().now().amz_date();
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential=000000000000/{}/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=00",
        &date[..8]
    );
    let mut request = Request::put(format!("/b/{key}"))
        .header("host", "localhost")
        .header("authorization", authorization)
        .header("x-amz-date", date)
        .header("x-amz-content-sha256", hash);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request
}

async fn told(response: Response<ReplyBody>) -> (u16, String) {
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.expect("a whole body").to_bytes();
    let body = String::from_utf8_lossy(&body).into_owned();
    let code = body.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>"));
    (status, code.map_or_else(String::new, |(code, _)| code.to_owned()))
}

const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

#[tokio::test]
async fn a_body_is_taken_only_as_the_service_reads_it() {
    let (endpoint, shelf) = house();
    let piece = vec![b'x'; 1024];
    let body = Pieces::new(&vec![&piece[..]; 1000]);
    let taken = body.taken.clone();
    let request = put("waits", UNSIGNED, &[]).body(body).unwrap();
    let answering = tokio::spawn(async move { endpoint.handle(request, None).await });
    shelf.begun.notified().await;
    assert_eq!(taken.load(Ordering::SeqCst), 0, "nothing is read ahead");
    shelf.go_on.notify_one();
    assert_eq!(told(answering.await.unwrap()).await, (200, String::new()));
    assert_eq!(taken.load(Ordering::SeqCst), 1000);
    let stored = shelf.objects.lock().unwrap()["waits"].clone();
    assert_eq!((stored.data.len(), stored.length), (1_024_000, Some(1_024_000)));
}

#[tokio::test]
async fn what_is_said_of_a_body_is_held_against_it() {
    let data: &[u8] = b"hello world";
    let hash = Algorithm::Sha256.of(data).hex();
    let other_hash = Algorithm::Sha256.of(b"other").hex();
    let (md5, other_md5) = (Algorithm::Md5.of(data).base64(), Algorithm::Md5.of(b"o").base64());
    let length = ("content-length", "11");
    type Case<'a> = (String, Vec<(&'a str, String)>, &'a [u8], u16, &'a str);
    let mut cases: Vec<Case<'_>> = vec![
        (hash.clone(), vec![], data, 200, ""),
        (other_hash, vec![], data, 400, "XAmzContentSHA256Mismatch"),
        ("no hash".to_owned(), vec![], data, 400, "InvalidArgument"),
        (UNSIGNED.to_owned(), vec![("content-md5", md5.clone())], data, 200, ""),
        (UNSIGNED.to_owned(), vec![("content-md5", other_md5)], data, 400, "BadDigest"),
        (hash, vec![("content-md5", md5)], b"hello worlds", 400, "XAmzContentSHA256Mismatch"),
    ];
    for algorithm in Algorithm::ALL {
        let header = |of: &[u8]| vec![(algorithm.header(), algorithm.of(of).base64())];
        cases.push((UNSIGNED.to_owned(), header(data), data, 200, ""));
        cases.push((UNSIGNED.to_owned(), header(b"other"), data, 400, "BadDigest"));
    }
    for (hash, headers, data, status, code) in cases {
        let (endpoint, shelf) = house();
        let headers: Vec<(&str, &str)> = headers.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let body = Pieces::new(&[&data[..3], &data[3..]]);
        let request = put("k", &hash, &headers).body(body).unwrap();
        let seen = told(endpoint.handle(request, None).await).await;
        assert_eq!(seen, (status, code.to_owned()), "{hash} {headers:?}");
        let kept = shelf.objects.lock().unwrap().contains_key("k");
        assert_eq!(kept, status == 200, "{hash} {headers:?}");
    }
    // A length that HTTP says and does not keep.
    let (endpoint, shelf) = house();
    let mut body = Pieces::new(&[data]);
    body.length = Some(12);
    let request = put("k", UNSIGNED, &[length]).body(body).unwrap();
    let seen = told(endpoint.handle(request, None).await).await;
    assert_eq!(seen, (400, "IncompleteBody".to_owned()));
    assert!(shelf.objects.lock().unwrap().is_empty());
}

/// A body in chunks: its trailers, the checksum in them, the length that is said, and what comes of it.
#[tokio::test]
async fn chunks_are_taken_apart_and_their_trailers_handed_over() {
    const FORM: &str = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";
    const NAME: &str = "x-amz-checksum-crc32";
    for (announced, given, length, status, code) in [
        (NAME, "x-amz-checksum-crc32:DUoRhQ==\r\n", Some("11"), 200, ""),
        ("", "", Some("11"), 200, ""),
        (NAME, "x-amz-checksum-crc32:AAAAAA==\r\n", Some("11"), 400, "BadDigest"),
        (NAME, "x-amz-checksum-crc32:short\r\n", Some("11"), 400, "InvalidRequest"),
        (NAME, "", Some("11"), 400, "MalformedTrailerError"),
        ("", "x-amz-checksum-crc32:DUoRhQ==\r\n", Some("11"), 400, "MalformedTrailerError"),
        ("x-amz-meta-a", "x-amz-meta-a:1\r\n", Some("11"), 400, "InvalidRequest"),
        (NAME, "x-amz-checksum-crc32:DUoRhQ==\r\n", Some("12"), 400, "IncompleteBody"),
        (NAME, "x-amz-checksum-crc32:DUoRhQ==\r\n", Some("10"), 400, "IncompleteBody"),
        (NAME, "x-amz-checksum-crc32:DUoRhQ==\r\n", None, 411, "MissingContentLength"),
    ] {
        let (endpoint, shelf) = house();
        let wire = format!("5\r\nhello\r\n6\r\n world\r\n0\r\n{given}\r\n");
        let body = Pieces::new(&[&wire.as_bytes()[..9], &wire.as_bytes()[9..]]);
        let mut headers =
            vec![("content-encoding", "gzip,aws-chunked"), ("x-amz-trailer", announced)];
        headers.extend(length.map(|length| ("x-amz-decoded-content-length", length)));
        let request = put("k", FORM, &headers).body(body).unwrap();
        let seen = told(endpoint.handle(request, None).await).await;
        assert_eq!(seen, (status, code.to_owned()), "{announced} {given:?} {length:?}");
        let stored = shelf.objects.lock().unwrap().get("k").cloned();
        assert_eq!(stored.is_some(), status == 200, "{announced} {given:?} {length:?}");
        let Some(stored) = stored else { continue };
        assert_eq!((stored.data.as_slice(), stored.length), (&b"hello world"[..], Some(11)));
        assert_eq!(stored.encoding.as_deref(), Some("gzip"), "chunks are not kept");
        let trailers: Vec<(String, String)> = match announced {
            "" => Vec::new(),
            name => vec![(name.to_owned(), "DUoRhQ==".to_owned())],
        };
        assert_eq!(stored.trailers, trailers);
    }
}

#[tokio::test]
async fn a_body_must_say_its_length_and_have_an_end() {
    for (length, status, code) in [
        (Some(5 * 1024 * 1024 * 1024 + 1), 400, "EntityTooLarge"),
        (None, 411, "MissingContentLength"),
    ] {
        let (endpoint, shelf) = house();
        let mut body = Pieces::new(&[b"x"]);
        body.length = length;
        let taken = body.taken.clone();
        let request = put("k", UNSIGNED, &[("expect", "100-continue")]).body(body).unwrap();
        let response = endpoint.handle(request, None).await;
        assert_eq!(response.headers()["connection"], "close", "the body is still to come");
        assert_eq!(told(response).await, (status, code.to_owned()));
        assert_eq!(taken.load(Ordering::SeqCst), 0);
        assert!(shelf.objects.lock().unwrap().is_empty());
    }
    // What is no object is not without bounds either.
    let (endpoint, _) = house();
    let large = vec![b' '; 1024 * 1024];
    let request = Request::from_parts(
        {
            let mut parts = put("k", UNSIGNED, &[]).body(()).unwrap().into_parts().0;
            parts.method = http::Method::POST;
            parts.uri = "/b?delete".parse().unwrap();
            parts
        },
        Pieces::new(&[&large[..]; 9]),
    );
    let seen = told(endpoint.handle(request, None).await).await;
    assert_eq!(seen, (400, "MaxMessageLengthExceeded".to_owned()));
}

#[tokio::test]
async fn who_falls_silent_is_not_waited_for() {
    let clock = Arc::new(VirtualClock::at(Ambient::system().now()));
    let (endpoint, shelf) = shelf(Ambient { clock: clock.clone(), ..ambient() }, Limits::default());
    let mut body = Pieces::new(&[b"a beginning"]);
    (body.stalls, body.length) = (true, Some(1_000_000));
    let request = put("k", UNSIGNED, &[]).body(body).unwrap();
    let answering = tokio::spawn(async move { endpoint.handle(request, None).await });
    while clock.next_wake().is_none() {
        tokio::task::yield_now().await;
    }
    clock.advance(Limits::default().body_timeout - Duration::from_millis(1));
    tokio::task::yield_now().await;
    assert!(!answering.is_finished());
    clock.advance(Duration::from_millis(1));
    let seen = told(answering.await.unwrap()).await;
    assert_eq!(seen, (400, "RequestTimeout".to_owned()));
    assert!(shelf.objects.lock().unwrap().is_empty());
}

struct Server {
    address: std::net::SocketAddr,
    shelf: Arc<Shelf>,
    _stop: oneshot::Sender<()>,
}

impl Server {
    async fn start() -> Self {
        let (endpoint, shelf) = house();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        tokio::spawn(serve(endpoint, listener, stopped));
        Server { address, shelf, _stop: stop }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.unwrap()
    }
}

/// The head of a request, as it goes over the wire.
fn head(method: &str, key: &str, headers: &[(&str, &str)]) -> Vec<u8> {
    let (parts, ()) = put(key, UNSIGNED, headers).body(()).unwrap().into_parts();
    let mut text = format!("{method} /b/{key} HTTP/1.1\r\n");
    for (name, value) in &parts.headers {
        text.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    text.push_str("\r\n");
    text.into_bytes()
}

fn code(answer: &Answer) -> &str {
    let code = answer.body.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>"));
    code.map_or("", |(code, _)| code)
}

/// A client that writes all before it reads gets its answer, and its connection stays in order.
#[tokio::test]
async fn a_refused_body_does_not_break_the_connection() {
    let server = Server::start().await;
    let mut stream = server.connect().await;
    for (key, status, expected) in
        [("refused", 404, "NoSuchBucket"), ("forbidden", 403, "AccessDenied")]
    {
        let data = vec![b'x'; 4 * 1024 * 1024];
        let mut request = head("PUT", key, &[("content-length", &data.len().to_string())]);
        request.extend_from_slice(&data);
        let answer = exchange(&mut stream, &request).await.expect("an answer");
        assert_eq!((answer.status, code(&answer)), (status, expected));
        assert_eq!(answer.headers.get("connection"), None);
    }
    let mut request = head("PUT", "k", &[("content-length", "2")]);
    request.extend_from_slice(b"ok");
    let answer = exchange(&mut stream, &request).await.expect("an answer on the same connection");
    assert_eq!(answer.status, 200);
}

#[tokio::test]
async fn a_client_that_waits_is_told_to_go_on_only_once_it_may() {
    let server = Server::start().await;
    let expects = [("content-length", "5"), ("expect", "100-continue")];
    let mut stream = server.connect().await;
    stream.write_all(&head("PUT", "k", &expects)).await.unwrap();
    let interim = read_answer(&mut stream).await.expect("a word");
    assert_eq!(interim.status, 100);
    let answer = exchange(&mut stream, b"hello").await.expect("an answer");
    assert_eq!(answer.status, 200);
    assert_eq!(server.shelf.objects.lock().unwrap()["k"].data, b"hello");
    // Refused before a byte was sent: nothing but the end of the connection can follow.
    let mut stream = server.connect().await;
    let answer = exchange(&mut stream, &head("PUT", "forbidden", &expects)).await.expect("one");
    assert_eq!((answer.status, answer.headers["connection"].as_str()), (403, "close"));
    assert_eq!(stream.read(&mut [0]).await.unwrap(), 0);
}

#[tokio::test]
async fn an_upload_that_breaks_off_is_not_kept() {
    let server = Server::start().await;
    let mut stream = server.connect().await;
    let mut request = head("PUT", "waits", &[("content-length", "10")]);
    request.extend_from_slice(b"half");
    stream.write_all(&request).await.unwrap();
    server.shelf.begun.notified().await;
    stream.shutdown().await.unwrap();
    server.shelf.go_on.notify_one();
    let answer = read_answer(&mut stream).await.expect("its other half is open");
    assert_eq!((answer.status, code(&answer)), (400, "IncompleteBody"));
    assert!(server.shelf.objects.lock().unwrap().is_empty());
}

#[tokio::test]
async fn an_object_is_made_only_as_the_client_takes_it() {
    let server = Server::start().await;
    let mut stream = server.connect().await;
    stream.write_all(&head("GET", "endless", &[])).await.unwrap();
    let mut read = vec![0; 8 * PIECE_BYTES];
    stream.read_exact(&mut read).await.unwrap();
    let text = String::from_utf8_lossy(&read).into_owned();
    assert!(text.contains(&format!("content-length: {}\r\n", 1u64 << 40)), "{}", &text[..500]);
    drop(stream);
    // Its source ends with the client.
    server.shelf.gone.notified().await;
    let made = server.shelf.made.load(Ordering::SeqCst);
    assert!(made < 1 << 30, "{made} bytes were made for a client that took {}", read.len());
}

#[tokio::test]
async fn an_object_that_breaks_off_is_seen_to() {
    for key in ["breaks", "ends", "panics"] {
        let server = Server::start().await;
        let mut stream = server.connect().await;
        stream.write_all(&head("GET", key, &[])).await.unwrap();
        let mut all = Vec::new();
        // However the connection ends, it ends before the length that was announced.
        let _ = stream.read_to_end(&mut all).await;
        let text = String::from_utf8_lossy(&all);
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        assert!(head.contains("content-length: 1048576"), "{key}: {head}");
        assert!(body.len() < 1 << 20, "{key}: {}", body.len());
    }
}

#[tokio::test]
async fn a_head_has_the_length_and_no_body() {
    let server = Server::start().await;
    let mut stream = server.connect().await;
    let mut request = head("PUT", "k", &[("content-length", "5")]);
    request.extend_from_slice(b"hello");
    exchange(&mut stream, &request).await.expect("an answer");
    for (key, status, length) in [("k", "200", Some("content-length: 5")), ("absent", "404", None)]
    {
        let requests = [head("HEAD", key, &[]), head("GET", "k", &[])].concat();
        stream.write_all(&requests).await.unwrap();
        let mut first = Vec::new();
        while !first.ends_with(b"\r\n\r\n") {
            first.push(stream.read_u8().await.unwrap());
        }
        let first = String::from_utf8(first).unwrap();
        assert!(first.starts_with(&format!("HTTP/1.1 {status} ")), "{first}");
        assert!(length.is_none_or(|length| first.contains(length)), "{first}");
        // What follows is the next answer, and nothing in between.
        let answer = read_answer(&mut stream).await.expect("an answer");
        assert_eq!((answer.status, answer.body.as_str()), (200, "hello"));
    }
}
