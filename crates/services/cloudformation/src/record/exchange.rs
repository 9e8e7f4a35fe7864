//! What stacks exchange with others: exports, signals, answers of custom resources.

use crate::names::StackId;
use serde::{Deserialize, Serialize};

/// A value that other stacks may import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Export {
    pub(crate) stack: StackId,
    pub(crate) value: String,
}

/// A signal to a wait condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Signal {
    pub(crate) success: bool,
    pub(crate) reason: String,
    pub(crate) data: String,
}

/// Whom an address that answers are sent to stands for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Address {
    /// A wait condition handle: its stack and physical id.
    Handle { stack: StackId, handle: String },
    /// A request to a custom resource.
    Request { stack: StackId, answer: Option<Box<Answer>> },
}

/// What a custom resource answered («Custom resource response objects»).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Answer {
    #[serde(rename = "Status")]
    pub(crate) status: String,
    #[serde(rename = "Reason", default)]
    pub(crate) reason: Option<String>,
    #[serde(rename = "PhysicalResourceId", default)]
    pub(crate) physical_id: Option<String>,
    #[serde(rename = "StackId", default)]
    pub(crate) stack_id: Option<String>,
    #[serde(rename = "RequestId", default)]
    pub(crate) request_id: Option<String>,
    #[serde(rename = "LogicalResourceId", default)]
    pub(crate) logical_id: Option<String>,
    #[serde(rename = "NoEcho", default)]
    pub(crate) no_echo: Option<serde_json::Value>,
    #[serde(rename = "Data", default)]
    pub(crate) data: Option<serde_json::Map<String, serde_json::Value>>,
}
