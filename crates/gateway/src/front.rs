//! Who answers requests: one front for each kind of API.

use crate::request::Request;
use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, StatusCode};

/// The largest body («Amazon API Gateway quotas», «Payload size»: 10 MB).
pub const PAYLOAD_BYTES_MAX: usize = 10 * 1024 * 1024;

/// An answer, less the headers of the connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers, `Content-Type` among them.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// Its body.
    pub body: Bytes,
}

impl Answer {
    /// A status with a JSON document.
    pub fn json(status: StatusCode, body: impl Into<Bytes>) -> Self {
        const JSON: HeaderValue = HeaderValue::from_static("application/json");
        let headers = vec![(http::header::CONTENT_TYPE, JSON)];
        Answer { status, headers, body: body.into() }
    }

    /// `{"message":"…"}`.
    pub fn message(status: StatusCode, message: &str) -> Self {
        Answer::json(status, serde_json::json!({ "message": message }).to_string())
    }
}

/// Answers requests for the APIs that it has. Ids are unique among all fronts, so that one is asked
/// after the other.
#[async_trait]
pub trait Front: Send + Sync + 'static {
    /// Answers; gives the request back where the front has no such API.
    async fn answer(&self, request: Request) -> Result<Answer, Request>;
}
