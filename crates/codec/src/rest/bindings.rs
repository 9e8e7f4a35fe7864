//! The parts of a message as names and texts.

use bytes::Bytes;

/// What is bound to the parts of an HTTP message, percent-decoded.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Bindings {
    /// What the operation's URI has `{name}` for.
    pub labels: Vec<(String, String)>,
    /// Query parameters, in order.
    pub query: Vec<(String, String)>,
    /// Headers, in order.
    pub headers: Vec<(String, String)>,
    /// The status that a member says.
    pub status: Option<u16>,
    /// The body.
    pub body: Bytes,
    /// Whether the body is the document of the format, not a payload of the caller's own.
    pub is_document: bool,
}

impl Bindings {
    pub(super) fn header_values(&self, name: &str) -> Vec<&str> {
        let same = |(of, _): &&(String, String)| of.eq_ignore_ascii_case(name);
        self.headers.iter().filter(same).map(|(_, value)| value.as_str()).collect()
    }

    pub(super) fn query_values(&self, name: &str) -> Vec<&str> {
        let same = |(of, _): &&(String, String)| of == name;
        self.query.iter().filter(same).map(|(_, value)| value.as_str()).collect()
    }

    pub(super) fn label(&self, name: &str) -> Option<&str> {
        self.labels.iter().find(|(of, _)| of == name).map(|(_, value)| value.as_str())
    }
}
