//! A small AWS client: just what the command line says to a server, over the same wire as every other
//! client.

use crate::message::Failure;
use bytes::Bytes;
use foundation::Ambient;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper_util::rt::TokioIo;
use ring::{digest, hmac};
use serde_json::Value;
use tokio::net::TcpStream;
use tokio::sync::Mutex;

const TEST: &str = "test";
const REGION: &str = "us-east-1";

/// Who asks.
pub struct Keys {
    /// The access key's id.
    pub id: String,
    /// Its secret.
    pub secret: String,
    /// What goes with a role's keys.
    pub token: Option<String>,
}

/// A connection to one server.
pub struct Client {
    authority: String,
    ambient: Ambient,
    keys: Keys,
    sender: Mutex<Option<http1::SendRequest<Full<Bytes>>>>,
}

struct Call<'a> {
    service: &'a str,
    method: &'a str,
    path: &'a str,
    content_type: &'a str,
    target: Option<&'a str>,
    body: Bytes,
}

impl Client {
    /// A client of the server at `endpoint`, such as `http://127.0.0.1:4566`.
    pub fn new(endpoint: &str, ambient: Ambient) -> Result<Client, Failure> {
        let keys = Keys { id: TEST.to_owned(), secret: TEST.to_owned(), token: None };
        Client::with_keys(endpoint, ambient, keys)
    }

    /// The same with keys in place of the test credentials.
    pub fn with_keys(endpoint: &str, ambient: Ambient, keys: Keys) -> Result<Client, Failure> {
        let authority = endpoint
            .strip_prefix("http://")
            .map(|rest| rest.trim_end_matches('/'))
            .filter(|rest| !rest.is_empty() && !rest.contains('/'))
            .ok_or_else(|| Failure::new(endpoint, "give the endpoint as http://HOST:PORT"))?;
        let authority =
            if authority.contains(':') { authority.to_owned() } else { format!("{authority}:80") };
        Ok(Client { authority, ambient, keys, sender: Mutex::new(None) })
    }

    /// An operation of a JSON service; `target` is its `X-Amz-Target`.
    pub async fn json(&self, service: &str, target: &str, body: Value) -> Result<Value, Failure> {
        let version = if service == "dynamodb" { "1.0" } else { "1.1" };
        self.send(Call {
            service,
            method: "POST",
            path: "/",
            content_type: &format!("application/x-amz-json-{version}"),
            target: Some(target),
            body: body.to_string().into(),
        })
        .await
        .and_then(|answer| parse(target, &answer))
    }

    /// An operation of Lambda.
    pub async fn rest(
        &self,
        method: &str,
        path: &str,
        body: Option<Value>,
    ) -> Result<Value, Failure> {
        let body = body.map(|b| b.to_string()).unwrap_or_default().into();
        let content_type = "application/json";
        let call = Call { service: "lambda", method, path, content_type, target: None, body };
        self.send(call).await.and_then(|answer| parse(path, &answer))
    }

    /// What the server answers beside AWS's operations.
    pub async fn post(&self, service: &str, path: &str, body: Value) -> Result<Value, Failure> {
        let content_type = "application/json";
        let body = body.to_string().into();
        let call = Call { service, method: "POST", path, content_type, target: None, body };
        self.send(call).await.and_then(|answer| parse(path, &answer))
    }

    /// An operation of IAM.
    pub async fn iam(&self, action: &str, parameters: &[(&str, &str)]) -> Result<(), Failure> {
        let mut form = format!("Action={action}&Version=2010-05-08");
        for (name, value) in parameters {
            form.push_str(&format!("&{name}={}", escape(value)));
        }
        self.send(Call {
            service: "iam",
            method: "POST",
            path: "/",
            content_type: "application/x-www-form-urlencoded",
            target: None,
            body: form.into(),
        })
        .await
        .map(|_| ())
    }

    async fn send(&self, call: Call<'_>) -> Result<Bytes, Failure> {
        let what = call.target.unwrap_or(call.path).to_owned();
        let mut request = hyper::Request::builder()
            .method(call.method)
            .uri(call.path)
            .body(Full::new(call.body.clone()))
            .map_err(|e| Failure::new(&what, e))?;
        *request.headers_mut() = self.signed_headers(&call).map_err(|e| Failure::new(&what, e))?;
        // One request at a time on one connection: the lock is the queue for it.
        let mut slot = self.sender.lock().await;
        let mut sender = match slot.take().filter(|s| !s.is_closed()) {
            Some(sender) => sender,
            None => self.connect().await?,
        };
        sender.ready().await.map_err(|e| Failure::new(&what, e))?;
        let answer = sender.send_request(request).await.map_err(|e| Failure::new(&what, e))?;
        let status = answer.status();
        let body =
            answer.into_body().collect().await.map_err(|e| Failure::new(&what, e))?.to_bytes();
        *slot = Some(sender);
        if status.is_success() { Ok(body) } else { Err(refused(&what, status, &body)) }
    }

    async fn connect(&self) -> Result<http1::SendRequest<Full<Bytes>>, Failure> {
        let failed = |e: &dyn std::fmt::Display| {
            Failure(format!(
                "no server answers at http://{}: {e}; start one with `millstream up`, or name another \
                 with --endpoint or AWS_ENDPOINT_URL",
                self.authority
            ))
        };
        let stream = TcpStream::connect(&self.authority).await.map_err(|e| failed(&e))?;
        stream.set_nodelay(true).map_err(|e| failed(&e))?;
        let (sender, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(|e| failed(&e))?;
        // Ends with the connection; what went wrong on it shows in the request that it broke.
        tokio::spawn(async move {
            let _ = connection.await;
        });
        Ok(sender)
    }

    /// Signature Version 4 («Create a signed AWS API request»), for paths that need no escaping.
    fn signed_headers(
        &self,
        call: &Call<'_>,
    ) -> Result<HeaderMap, hyper::header::InvalidHeaderValue> {
        let stamp = self.ambient.now().amz_date();
        let day = &stamp[..8];
        let scope = format!("{day}/{REGION}/{}/aws4_request", call.service);
        let body_hash = hex(digest::digest(&digest::SHA256, &call.body).as_ref());
        let token = self.keys.token.as_ref().map(|token| format!("x-amz-security-token:{token}\n"));
        let names = match token {
            Some(_) => "host;x-amz-date;x-amz-security-token",
            None => "host;x-amz-date",
        };
        let canonical = format!(
            "{}\n{}\n\nhost:{}\nx-amz-date:{stamp}\n{}\n{names}\n{body_hash}",
            call.method,
            call.path,
            self.authority,
            token.unwrap_or_default()
        );
        let canonical_hash = hex(digest::digest(&digest::SHA256, canonical.as_bytes()).as_ref());
        let to_sign = format!("AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{canonical_hash}");
        let mut key = format!("AWS4{}", self.keys.secret).into_bytes();
        for part in [day, REGION, call.service, "aws4_request", &to_sign] {
            key = sign(&key, part.as_bytes());
        }
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={names}, Signature={}",
            self.keys.id,
            hex(&key)
        );
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("host", self.authority.as_str()),
            ("content-type", call.content_type),
            ("x-amz-date", &stamp),
            ("authorization", &authorization),
        ] {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value)?);
        }
        if let Some(token) = &self.keys.token {
            let name = HeaderName::from_static("x-amz-security-token");
            headers.insert(name, HeaderValue::from_str(token)?);
        }
        if let Some(target) = call.target {
            headers.insert(HeaderName::from_static("x-amz-target"), HeaderValue::from_str(target)?);
        }
        Ok(headers)
    }
}

fn parse(what: &str, answer: &[u8]) -> Result<Value, Failure> {
    if answer.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(answer).map_err(|e| Failure::new(what, e))
}

/// What a server says of its own paths is all that there is to say.
fn refused(what: &str, status: hyper::StatusCode, body: &[u8]) -> Failure {
    let told = serde_json::from_slice::<Value>(body).ok();
    match told.as_ref().and_then(|told| told.get("message")).and_then(Value::as_str) {
        Some(message) if what.starts_with("/_millstream/") => Failure(message.to_owned()),
        _ => Failure::new(what, format!("{status}: {}", String::from_utf8_lossy(body))),
    }
}

fn sign(key: &[u8], data: &[u8]) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), data).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn escape(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    text.bytes()
        .map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}
