//! A client against servers of the test's own.
#![allow(clippy::panic, clippy::unwrap_used, reason = "tests")]

use bytes::Bytes;
use foundation::{Ambient, Timestamp};
use http::header::{CONNECTION, CONTENT_LENGTH, HOST, LOCATION, TRANSFER_ENCODING};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use outbound::{CertificateDer, Client, Failure, Limits};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

const LIMITS: Limits = Limits { timeout: Duration::from_secs(20), body_bytes: 1000 };

fn client() -> Client {
    Client::new(Ambient::system().clock)
}

fn get(url: &str) -> Request<Bytes> {
    Request::get(url).body(Bytes::new()).unwrap()
}

/// Tells back what it was asked; `/moved` moves on, `/large` answers 1001 bytes, of which it does not
/// tell the length at `/large/chunked`.
async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let header = |name: &str| parts.headers.get(name).map_or("-", |v| v.to_str().unwrap());
    let (host, length) = (header("host"), header("content-length"));
    let (mine, te) = (header("x-mine"), header("te"));
    let told = format!("{} {} {host} {length} {mine} {te} ", parts.method, parts.uri);
    let told = Bytes::from([told.as_bytes(), &body].concat());
    let answer = match parts.uri.path() {
        "/moved" => Response::builder().status(302).header(LOCATION, "/").body(told),
        "/large" => Response::builder().body(vec![0; 1001].into()),
        "/exact" => Response::builder().body(vec![0; 1000].into()),
        "/broken" => Response::builder().status(503).header("keep-alive", "timeout=9").body(told),
        _ => Response::builder().body(told),
    };
    Ok(answer.unwrap().map(Full::new))
}

async fn converse(stream: impl AsyncRead + AsyncWrite + Send + Unpin + 'static) {
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(answer)).await;
}

/// A server; what counts its connections.
async fn server(tls: Option<TlsAcceptor>) -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let connections = Arc::new(AtomicUsize::new(0));
    let count = connections.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            match tls.clone() {
                None => drop(tokio::spawn(converse(stream))),
                Some(tls) => drop(tokio::spawn(async move {
                    if let Ok(stream) = tls.accept(stream).await {
                        converse(stream).await;
                    }
                })),
            }
        }
    });
    (port, connections)
}

#[tokio::test]
async fn a_request_goes_as_it_is_and_its_answer_comes_back() {
    let (port, connections) = server(None).await;
    let url = format!("http://127.0.0.1:{port}/a%20b/?q=1&q=2");
    let request = Request::post(&url)
        .header(CONNECTION, "x-mine")
        .header("x-mine", "1")
        .header("te", "trailers")
        .header(TRANSFER_ENCODING, "chunked")
        .header(CONTENT_LENGTH, "99")
        .body(Bytes::from_static(b"hello"))
        .unwrap();
    let client = client();
    let answer = client.send(request, LIMITS).await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    let told = format!("POST /a%20b/?q=1&q=2 127.0.0.1:{port} 5 - - hello");
    assert_eq!(answer.body(), told.as_bytes());

    let named = format!("http://a1.execute-api.localhost:{port}/");
    let mut request = get(&named);
    request.headers_mut().insert(HOST, "another".parse().unwrap());
    *request.method_mut() = Method::DELETE;
    let answer = client.send(request, LIMITS).await.unwrap();
    assert_eq!(answer.body(), "DELETE / another - - - ");

    let moved = client.send(get(&format!("http://127.0.0.1:{port}/moved")), LIMITS).await.unwrap();
    assert_eq!(
        (moved.status(), &moved.headers()[LOCATION]),
        (StatusCode::FOUND, &"/".parse().unwrap())
    );
    let broken =
        client.send(get(&format!("http://127.0.0.1:{port}/broken")), LIMITS).await.unwrap();
    assert_eq!(broken.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(!broken.headers().contains_key("keep-alive"));
    // Three were for one host, one for another.
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn each_failure_is_told_apart() {
    let (port, _) = server(None).await;
    let at = |path: &str| format!("http://127.0.0.1:{port}{path}");
    let client = client();
    let failure =
        async |url: &str| client.send(get(url), LIMITS).await.map(|a| a.into_body()).unwrap_err();
    for url in ["/relative", "ftp://127.0.0.1/", "http://me:secret@127.0.0.1/"] {
        let failed = failure(url).await;
        assert!(matches!(failed, Failure::BadUrl(_)), "{url}: {failed:?}");
    }
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    for url in [format!("http://{closed}/"), "http://no-such-host.invalid/".to_owned()] {
        let failed = failure(&url).await;
        assert!(matches!(failed, Failure::Unreachable(_)), "{url}: {failed:?}");
    }
    assert_eq!(failure(&at("/large")).await, Failure::TooLarge { bytes_max: 1000 });
    let exact = client.send(get(&at("/exact")), LIMITS).await.unwrap();
    assert_eq!(exact.body().len(), 1000);
    // TLS towards a server that speaks none.
    let failed = failure(&format!("https://127.0.0.1:{port}/")).await;
    assert!(matches!(failed, Failure::Unreachable(_)), "{failed:?}");
}

/// A server that answers whatever comes with `text` and closes.
async fn server_of(text: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 1024];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(text).await;
        }
    });
    format!("http://{address}/")
}

#[tokio::test]
async fn answers_that_are_none_are_broken_and_undeclared_ones_are_counted() {
    let client = client();
    for text in [
        &b"SSH-2.0-OpenSSH\r\n"[..],
        b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab",
        b"",
    ] {
        let failed = client.send(get(&server_of(text).await), LIMITS).await.unwrap_err();
        assert!(matches!(failed, Failure::Broken(_)), "{failed:?}");
    }
    let text =
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n";
    let url = server_of(text).await;
    let limits = |body_bytes| Limits { body_bytes, ..LIMITS };
    assert_eq!(client.send(get(&url), limits(6)).await.unwrap().body(), "abcdef");
    let failed = client.send(get(&url), limits(5)).await.unwrap_err();
    assert_eq!(failed, Failure::TooLarge { bytes_max: 5 });
}

#[tokio::test]
async fn a_silent_server_is_waited_for_as_long_as_the_clock_says() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let (ambient, clock) = Ambient::seeded(1, Timestamp::from_millis(0));
    let client = Client::new(ambient.clock);
    let limits = Limits { timeout: Duration::from_millis(50), ..LIMITS };
    let sent = tokio::spawn(async move { client.send(get(&url), limits).await });
    let (mut accepted, _) = listener.accept().await.unwrap();
    let mut request = [0; 1024];
    assert!(accepted.read(&mut request).await.unwrap() > 0);
    clock.advance(Duration::from_millis(49));
    tokio::task::yield_now().await;
    assert!(!sent.is_finished());
    clock.advance(Duration::from_millis(1));
    assert_eq!(sent.await.unwrap().unwrap_err(), Failure::TimedOut(limits.timeout));
    // Nobody waits for the answer any more.
    assert_eq!(accepted.read(&mut request).await.unwrap(), 0);
}

/// An authority of the test's own, and a server that it vouches for until 2030.
async fn tls_server() -> (CertificateDer<'static>, u16) {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let authority = params.self_signed(&key).unwrap().der().clone();
    let issuer = Issuer::new(params, key);
    let mut host = CertificateParams::new(["api.localhost".to_owned()]).unwrap();
    host.not_before = rcgen::date_time_ymd(2020, 1, 1);
    host.not_after = rcgen::date_time_ymd(2030, 1, 1);
    let key = KeyPair::generate().unwrap();
    let host = host.signed_by(&key, &issuer).unwrap().der().clone();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![host], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .unwrap();
    let (port, _) = server(Some(TlsAcceptor::from(Arc::new(config)))).await;
    (authority, port)
}

#[tokio::test]
async fn https_is_for_those_whose_authority_name_and_time_fit() {
    let (authority, port) = tls_server().await;
    let at =
        |year: i64| Ambient::seeded(1, Timestamp::from_millis((year - 1970) * 31_557_600_000)).0;
    let known = vec![authority];
    let cases = [
        ("api.localhost", known.clone(), 2026, None),
        ("other.localhost", known.clone(), 2026, Some("not valid for name")),
        ("127.0.0.1", known.clone(), 2026, Some("not valid for name")),
        ("api.localhost", known, 2031, Some("expired")),
        ("api.localhost", Vec::new(), 2026, Some("UnknownIssuer")),
    ];
    for (host, trusted, year, refused) in cases {
        let client = Client::trusting(at(year).clock, trusted);
        let answer = client.send(get(&format!("https://{host}:{port}/")), LIMITS).await;
        match (answer, refused) {
            (Ok(answer), None) => {
                let told = format!("GET / {host}:{port} - - - ");
                assert_eq!(answer.body(), told.as_bytes());
            }
            (Err(Failure::Unreachable(why)), Some(text)) => {
                assert!(why.contains(text), "{host}, {year}: {why}");
            }
            (answer, _) => panic!("{host}, {year}: {answer:?}"),
        }
    }
}
