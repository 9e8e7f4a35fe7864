//! What was found when resources were compared with what stacks say of them.

use super::words;
use crate::names::StackId;
use aws_api::cloudformation as api;
use serde::{Deserialize, Serialize};

/// What was found of one resource.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Drift {
    pub(crate) logical_id: String,
    pub(crate) physical_id: Option<String>,
    pub(crate) kind: String,
    #[serde(with = "words")]
    pub(crate) status: api::StackResourceDriftStatus,
    pub(crate) expected: Option<String>,
    pub(crate) actual: Option<String>,
    pub(crate) differences: Vec<Difference>,
    pub(crate) reason: Option<String>,
    pub(crate) at_ms: i64,
}

/// A difference.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Difference {
    pub(crate) path: String,
    pub(crate) expected: String,
    pub(crate) actual: String,
    #[serde(with = "words")]
    pub(crate) kind: api::DifferenceType,
}

/// A detection of a stack's drift.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Detection {
    pub(crate) id: String,
    pub(crate) stack: StackId,
    pub(crate) at_ms: i64,
    #[serde(with = "words")]
    pub(crate) status: api::StackDriftDetectionStatus,
    pub(crate) reason: Option<String>,
    #[serde(with = "words::optional")]
    pub(crate) drift: Option<api::StackDriftStatus>,
    pub(crate) drifted: i32,
}
