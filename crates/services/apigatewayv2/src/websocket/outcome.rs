//! What comes of calling an integration.

use bytes::Bytes;
use http::HeaderMap;
use std::borrow::Cow;

/// What a backend answered.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct BackendAnswer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl BackendAnswer {
    pub(crate) fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }
}

/// What the integration's answer came to: for the handshake its status and headers, for a message the
/// text of the reply.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
    /// What the backend itself said.
    pub(crate) integration_status: Option<u16>,
}

/// Why there is no outcome: what the client is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failed {
    pub(crate) status: u16,
    pub(crate) message: &'static str,
    /// For the operator and the API's logs alone.
    pub(crate) why: String,
}

impl Failed {
    pub(crate) fn new(status: u16, message: &'static str, why: impl Into<String>) -> Self {
        Failed { status, message, why: why.into() }
    }

    /// The API is at fault, or what it calls.
    pub(crate) fn internal(why: impl Into<String>) -> Self {
        Failed::new(500, "Internal server error", why)
    }

    pub(crate) fn forbidden() -> Self {
        Failed::new(403, "Forbidden", "")
    }
}
