//! As much of S3 and DynamoDB as thumbnails need, signed with Signature Version 4: the SDK would make the
//! function several times as large.

use lambda_runtime::Error;
use ring::{digest, hmac};
use serde_json::{Value, json};
use std::env;
use std::fmt::Write;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use ureq::http::Request;

/// The largest image that is read.
const BODY_BYTES_MAX: u64 = 128 * 1024 * 1024;
const PATIENCE: Duration = Duration::from_secs(30);

/// Requests in the name of the function's role.
pub struct Aws {
    region: String,
    key: String,
    secret: String,
    token: Option<String>,
    /// In the place of AWS's own hosts.
    endpoint: Option<String>,
    agent: ureq::Agent,
}

impl Aws {
    pub fn of_environment() -> Result<Self, Error> {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .build();
        Ok(Aws {
            region: env::var("AWS_REGION")?,
            key: env::var("AWS_ACCESS_KEY_ID")?,
            secret: env::var("AWS_SECRET_ACCESS_KEY")?,
            token: env::var("AWS_SESSION_TOKEN").ok(),
            endpoint: env::var("AWS_ENDPOINT_URL").ok(),
            agent: config.into(),
        })
    }

    pub fn get_object(&self, bucket: &str, key: &str) -> Result<Vec<u8>, Error> {
        self.request("s3", "GET", &path(bucket, key), &[], &[])
    }

    pub fn put_object(&self, bucket: &str, key: &str, kind: &str, body: &[u8]) -> Result<(), Error> {
        self.request("s3", "PUT", &path(bucket, key), &[("content-type", kind)], body).map(drop)
    }

    pub fn put_item(&self, table: &str, item: &Value) -> Result<(), Error> {
        let body = json!({ "TableName": table, "Item": item }).to_string();
        let headers =
            [("content-type", "application/x-amz-json-1.0"), ("x-amz-target", "DynamoDB_20120810.PutItem")];
        self.request("dynamodb", "POST", "/", &headers, body.as_bytes()).map(drop)
    }

    /// `more` are headers, in order.
    fn request(
        &self,
        service: &str,
        method: &str,
        path: &str,
        more: &[(&str, &str)],
        body: &[u8],
    ) -> Result<Vec<u8>, Error> {
        let own = format!("https://{service}.{}.amazonaws.com", self.region);
        let base = self.endpoint.as_deref().unwrap_or(&own).trim_end_matches('/');
        let host = base.split_once("://").map_or(base, |(_, host)| host);
        let (at, hash) = (moment(), hex(digest::digest(&digest::SHA256, body).as_ref()));
        let mut headers = vec![("host", host), ("x-amz-content-sha256", &hash), ("x-amz-date", &at)];
        headers.extend(self.token.as_deref().map(|token| ("x-amz-security-token", token)));
        headers.extend(more);
        headers.sort_unstable();
        let authorization = self.authorization(service, method, path, &headers, &at, &hash);
        let mut request = Request::builder().method(method).uri(format!("{base}{path}"));
        for (name, value) in headers.iter().filter(|(name, _)| *name != "host") {
            request = request.header(*name, *value);
        }
        let request = request.header("authorization", authorization);
        // A GET has no body, not even an empty one.
        let mut answer = match method {
            "GET" => self.agent.run(request.body(())?)?,
            _ => self.agent.run(request.body(body)?)?,
        };
        let status = answer.status();
        let answered = answer.body_mut().with_config().limit(BODY_BYTES_MAX).read_to_vec()?;
        if status.is_success() {
            return Ok(answered);
        }
        Err(format!("{method} {path}: {status}: {}", String::from_utf8_lossy(&answered)).into())
    }

    fn authorization(
        &self,
        service: &str,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        at: &str,
        hash: &str,
    ) -> String {
        let names: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
        let names = names.join(";");
        let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let canonical = format!("{method}\n{path}\n\n{lines}\n{names}\n{hash}");
        let canonical = hex(digest::digest(&digest::SHA256, canonical.as_bytes()).as_ref());
        let scope = format!("{}/{}/{service}/aws4_request", &at[..8], self.region);
        let text = format!("AWS4-HMAC-SHA256\n{at}\n{scope}\n{canonical}");
        let mut key = format!("AWS4{}", self.secret).into_bytes();
        for part in scope.split('/') {
            key = sign(&key, part);
        }
        let (signature, id) = (hex(&sign(&key, &text)), &self.key);
        format!("AWS4-HMAC-SHA256 Credential={id}/{scope}, SignedHeaders={names}, Signature={signature}")
    }
}

fn sign(key: &[u8], text: &str) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text.as_bytes()).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(out, "{byte:02x}");
    }
    out
}

/// `/bucket/key`, encoded as Signature Version 4 has it.
fn path(bucket: &str, key: &str) -> String {
    let mut out = format!("/{bucket}/");
    for byte in key.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(byte as char),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// A key as notifications write it: `+` for a space, and percent signs.
pub fn decoded(key: &str) -> String {
    let (bytes, mut out, mut at) = (key.as_bytes(), Vec::new(), 0);
    while at < bytes.len() {
        let escaped = key.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (bytes[at], escaped) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 2;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Now, as `20260102T030405Z`.
fn moment() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    // The civil calendar, in eras of 400 years that begin in March.
    let shifted = days + 719_468;
    let (era, day) = (shifted / 146_097, shifted % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year + era * 400 + u64::from(month <= 2);
    format!("{year:04}{month:02}{day:02}T{:02}{:02}{:02}Z", rest / 3600, rest / 60 % 60, rest % 60)
}
