//! An event of a stack.

use serde::{Deserialize, Serialize};

/// An event. Which stack it is of stands in its key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) at_ms: i64,
    pub(crate) logical_id: String,
    pub(crate) physical_id: Option<String>,
    pub(crate) kind: String,
    pub(crate) status: String,
    pub(crate) reason: Option<String>,
    pub(crate) properties: Option<String>,
    pub(crate) token: Option<String>,
    pub(crate) operation: Option<String>,
}

/// What an event is about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub(crate) logical_id: &'a str,
    pub(crate) physical_id: Option<&'a str>,
    pub(crate) kind: &'a str,
    pub(crate) properties: Option<&'a str>,
}
