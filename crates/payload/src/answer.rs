//! What clients get.

use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, TRANSFER_ENCODING, UPGRADE};
use http::{HeaderName, HeaderValue, StatusCode};

/// What is the connection's, and not a function's to say.
pub const OF_THE_CONNECTION: [HeaderName; 4] =
    [CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING, UPGRADE];

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
        Answer { status, headers: vec![(CONTENT_TYPE, JSON)], body: body.into() }
    }

    /// `{"message":"…"}`.
    pub fn message(status: StatusCode, message: &str) -> Self {
        Answer::json(status, serde_json::json!({ "message": message }).to_string())
    }
}
