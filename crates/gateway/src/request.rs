//! A request as fronts see it.

use bytes::Bytes;
use foundation::Timestamp;
use http::{HeaderMap, HeaderName, Method, Uri, Version};
use std::net::IpAddr;
use std::sync::Arc;

/// A request for an API.
#[derive(Debug, Clone)]
pub struct Request {
    /// What its answer, its events and the logs call it: a UUID.
    pub id: Arc<str>,
    /// When it came.
    pub at: Timestamp,
    /// The clock's monotonic count when it came, for measuring how long it took.
    pub began_ns: u64,
    /// From where.
    pub source_ip: Option<IpAddr>,
    /// How.
    pub method: Method,
    /// Its target as it was sent, in whatever form names the API: what was signed.
    pub uri: Uri,
    /// HTTP's version.
    pub version: Version,
    /// All headers, in their order.
    pub headers: HeaderMap,
    /// All of its body; nothing of one that is too large.
    pub body: Bytes,
    /// Whether its body is larger than [`PAYLOAD_BYTES_MAX`](crate::front::PAYLOAD_BYTES_MAX).
    pub too_large: bool,
    /// The API that it names.
    pub api: Arc<str>,
    /// The path behind the API, as it was sent, from its slash on: with the stage, where paths
    /// name stages.
    pub path: Arc<str>,
    /// The host that was called, without a port, where it names the API.
    pub host: Option<Arc<str>>,
}

impl Request {
    /// What stands behind the question mark, as it was sent.
    pub fn query(&self) -> &str {
        self.uri.query().unwrap_or_default()
    }

    /// `HTTP/1.1` or `HTTP/2.0`.
    pub fn protocol(&self) -> &'static str {
        if self.version == Version::HTTP_2 { "HTTP/2.0" } else { "HTTP/1.1" }
    }

    /// The text of a header; the first where there are several, nothing where it is no text.
    pub fn header(&self, name: impl Into<HeaderName>) -> Option<&str> {
        self.headers.get(name.into())?.to_str().ok()
    }

    /// A header by a name that a user gave, in any case.
    pub fn header_named(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The host that was called, or the one that would name the API.
    pub fn domain_name(&self, region: &str) -> String {
        match &self.host {
            Some(host) => host.as_ref().to_owned(),
            None => format!("{}.execute-api.{region}.localhost", self.api),
        }
    }

    /// The client's address as text; nothing where there is none.
    pub fn source_ip_text(&self) -> String {
        self.source_ip.map(|ip| ip.to_string()).unwrap_or_default()
    }
}
