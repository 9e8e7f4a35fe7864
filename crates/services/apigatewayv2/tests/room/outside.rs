//! A server of the world outside, and what APIs send to such.

use crate::house::{House, header, message, request, texts, told, with};
use aws_api::apigatewayv2::*;
use parking_lot::Mutex;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// Status, lines of headers, body.
pub type Reply = (u16, Vec<String>, String);

/// What is answered to a request by a server of that URL.
type Answers = dyn Fn(&str, &str) -> Reply + Send + Sync;

/// Answers requests, told as their heads and bodies.
pub struct Outside {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
    count: Arc<AtomicUsize>,
    keys: Arc<Mutex<Value>>,
    serving: JoinHandle<()>,
}

impl Drop for Outside {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Outside {
    pub async fn new(answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Outside {
        Outside::over(Arc::default(), Arc::new(move |request, _| answer(request))).await
    }

    /// One that issues tokens, whose keys are these.
    pub async fn issuer(keys: Value) -> Outside {
        let keys = Arc::new(Mutex::new(keys));
        let shown = keys.clone();
        let answer = move |request: &str, url: &str| match request.split(' ').nth(1) {
            Some("/.well-known/openid-configuration") => (
                200,
                Vec::new(),
                json!({"issuer": url, "jwks_uri": format!("{url}/keys")}).to_string(),
            ),
            Some("/keys") => (200, Vec::new(), json!({"keys": *shown.lock()}).to_string()),
            _ => (404, Vec::new(), String::new()),
        };
        Outside::over(keys, Arc::new(answer)).await
    }

    async fn over(keys: Arc<Mutex<Value>>, answer: Arc<Answers>) -> Outside {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let count = Arc::new(AtomicUsize::new(0));
        let (kept, counted, own) = (requests.clone(), count.clone(), url.clone());
        let serving = tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let request = read(&mut stream).await;
                counted.fetch_add(1, Ordering::SeqCst);
                let (status, headers, body) = answer(&request, &own);
                kept.lock().push(request);
                let mut head = format!("HTTP/1.1 {status} x\r\ncontent-length: {}\r\n", body.len());
                head.push_str("connection: close\r\n");
                head.extend(headers.iter().map(|line| format!("{line}\r\n")));
                let _gone = stream.write_all(format!("{head}\r\n{body}").as_bytes()).await;
            }
        });
        Outside { url, requests, count, keys, serving }
    }

    pub fn set_keys(&self, keys: Value) {
        *self.keys.lock() = keys;
    }

    pub fn asked(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    fn last(&self) -> String {
        self.requests.lock().last().cloned().unwrap_or_default()
    }
}

async fn read(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse::<usize>().ok()
            });
            if body.len() >= length.unwrap_or(0) {
                return text;
            }
        }
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return text,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}

#[tokio::test]
async fn a_request_goes_on_and_its_answer_comes_back() {
    let house = House::new();
    let outside = Outside::new(|_| {
        let headers = ["x-a: 1", "x-a: 2", "set-cookie: c=1", "access-control-allow-origin: *"];
        (418, headers.map(str::to_owned).into(), "tea".to_owned())
    })
    .await;
    let api = house.api().await;
    let one = |url: String, method: &str| CreateIntegrationRequest {
        integration_type: IntegrationType::HttpProxy,
        integration_method: Some(method.to_owned()),
        integration_uri: Some(url),
        request_parameters: texts([("append:header.x-api", "$context.apiId")]),
        ..CreateIntegrationRequest::default()
    };
    let greedy =
        house.integration(&api, one(format!("{}/base/{{proxy}}?k=v", outside.url), "ANY")).await;
    let fixed = house.integration(&api, one(format!("{}/fixed", outside.url), "POST")).await;
    let moved = CreateIntegrationRequest {
        request_parameters: texts([("overwrite:path", "/new/$x")]),
        ..one(format!("{}/old", outside.url), "ANY")
    };
    let moved = house.integration(&api, moved).await;
    let nobody = house.integration(&api, one("http://127.0.0.1:1/".to_owned(), "ANY")).await;
    for (key, id) in [
        ("ANY /p/{proxy+}", &greedy),
        ("GET /fixed", &fixed),
        ("GET /moved", &moved),
        ("GET /nobody", &nobody),
    ] {
        house.route(&api, key, id).await;
    }
    house.stage(&api, "$default").await;

    let mut sent = request(&api, "PUT", "/p/a%20b/c?q=1&q=2");
    sent.body = "body".into();
    let answer = house.send(with(sent, &[("host", "h:1"), ("x-in", "1")])).await;
    assert_eq!(told(&answer), (418, "tea".to_owned()));
    assert_eq!(
        (header(&answer, "x-a"), header(&answer, "set-cookie")),
        ("1|2".to_owned(), "c=1".to_owned())
    );
    assert_eq!(
        header(&answer, "access-control-allow-origin"),
        "*",
        "the API has no say of its own"
    );
    let seen = outside.last();
    assert!(seen.starts_with("PUT /base/a%20b/c?k=v&q=1&q=2 HTTP/1.1\r\n"), "{seen}");
    assert!(seen.ends_with("\r\n\r\nbody"), "{seen}");
    let host = outside.url.trim_start_matches("http://");
    for line in [
        format!("host: {host}"),
        "x-in: 1".to_owned(),
        format!("x-api: {api}"),
        "forwarded: for=192.0.2.7;host=h:1;proto=http".to_owned(),
        "via: HTTP/1.1 AmazonAPIGateway".to_owned(),
    ] {
        assert!(seen.to_ascii_lowercase().contains(&line.to_ascii_lowercase()), "{line}: {seen}");
    }
    house.get(&api, "/fixed?a=b").await;
    assert!(outside.last().starts_with("POST /fixed?a=b "), "{}", outside.last());
    house.get(&api, "/moved").await;
    assert!(outside.last().starts_with("GET /new/$x "), "{}", outside.last());
    assert_eq!(house.get(&api, "/nobody").await, (503, message("Service Unavailable")));
}
