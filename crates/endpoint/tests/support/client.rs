//! A tiny HTTP client that signs, written apart from the code under test.

use foundation::Timestamp;
use ring::{digest, hmac};
use std::collections::BTreeMap;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A request before it is signed.
#[derive(Debug, Clone)]
pub struct Call {
    pub method: &'static str,
    pub target: String,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
    pub service: &'static str,
    pub key: String,
    pub secret: String,
    pub at: Timestamp,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn sha256(bytes: &[u8]) -> String {
    hex(digest::digest(&digest::SHA256, bytes).as_ref())
}

impl Call {
    pub fn new(method: &'static str, target: &str, service: &'static str) -> Self {
        let headers = [("host".to_owned(), "localhost:4566".to_owned())].into();
        Call {
            method,
            target: target.to_owned(),
            headers,
            body: Vec::new(),
            service,
            key: super::house::USER_KEY.to_owned(),
            secret: super::house::SECRET.to_owned(),
            at: foundation::Ambient::system().now(),
        }
    }

    /// An awsJson call.
    pub fn json(service: &'static str, target: &str, body: &str) -> Self {
        let version = if service == "dynamodb" { "1.0" } else { "1.1" };
        let mut call = Self::new("POST", "/", service);
        call.set("content-type", &format!("application/x-amz-json-{version}"));
        call.set("x-amz-target", target);
        call.body = body.as_bytes().to_vec();
        call
    }

    pub fn set(&mut self, name: &str, value: &str) {
        self.headers.insert(name.to_owned(), value.to_owned());
    }

    /// Signs with all headers that are set.
    pub fn sign(&mut self) {
        let date = self.at.amz_date();
        self.set("x-amz-date", &date);
        let scope = format!("{}/us-east-1/{}/aws4_request", &date[..8], self.service);
        let signed: Vec<&str> = self.headers.keys().map(String::as_str).collect();
        let signed = signed.join(";");
        let headers: String =
            self.headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        // The tests' paths and queries are canonical but for the second encoding.
        let path = path.replace('%', "%25");
        let canonical = format!(
            "{}\n{path}\n{query}\n{headers}\n{signed}\n{}",
            self.method,
            sha256(&self.body)
        );
        let text = format!("AWS4-HMAC-SHA256\n{date}\n{scope}\n{}", sha256(canonical.as_bytes()));
        let mut key = format!("AWS4{}", self.secret).into_bytes();
        for part in scope.split('/').chain([text.as_str()]) {
            let with = hmac::Key::new(hmac::HMAC_SHA256, &key);
            key = hmac::sign(&with, part.as_bytes()).as_ref().to_vec();
        }
        let (id, signature) = (&self.key, hex(&key));
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders={signed}, Signature={signature}"
        );
        self.set("authorization", &authorization);
    }

    /// The bytes of the request, over HTTP/1.1.
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = format!("{} {} HTTP/1.1\r\n", self.method, self.target);
        for (name, value) in &self.headers {
            out.push_str(&format!("{name}: {value}\r\n"));
        }
        out.push_str(&format!("content-length: {}\r\n\r\n", self.body.len()));
        [out.into_bytes(), self.body.clone()].concat()
    }

    /// Signed, its bytes.
    pub fn signed_bytes(mut self) -> Vec<u8> {
        self.sign();
        self.bytes()
    }

    /// As the HTTP library has it.
    pub fn request(&self) -> http::Request<http_body_util::Full<bytes::Bytes>> {
        let mut request = http::Request::builder().method(self.method).uri(&self.target);
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request.body(self.body.clone().into()).expect("the tests' requests are well-formed")
    }
}

/// Reads one answer off the connection; none at its end.
pub async fn read_answer(stream: &mut TcpStream) -> Option<Answer> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).expect("heads are ASCII");
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers.get("content-length").map_or(0, |text| text.parse().unwrap_or(0));
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some(Answer { status, headers, body: String::from_utf8_lossy(&body).into_owned() })
}

/// Sends the bytes and reads one answer.
pub async fn exchange(stream: &mut TcpStream, bytes: &[u8]) -> Option<Answer> {
    stream.write_all(bytes).await.ok()?;
    read_answer(stream).await
}
