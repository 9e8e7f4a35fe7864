//! A change set: what would be done, kept so that this and nothing else is done.

use super::operation::{Actor, OnFailure};
use super::stack::Spec;
use super::words;
use aws_api::cloudformation as api;
use serde::{Deserialize, Serialize};

/// A change set of a stack.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ChangeSet {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) created_ms: i64,
    #[serde(with = "words")]
    pub(crate) status: api::ChangeSetStatus,
    pub(crate) reason: Option<String>,
    #[serde(with = "words")]
    pub(crate) execution: api::ExecutionStatus,
    /// Whether the stack is made by it.
    pub(crate) creates: bool,
    pub(crate) spec: Spec,
    pub(crate) role: Option<String>,
    pub(crate) changes: Vec<Change>,
    pub(crate) include_nested: bool,
    pub(crate) on_failure: Option<OnFailure>,
    pub(crate) token: Option<String>,
    pub(crate) actor: Actor,
    /// How many operations the stack had had: after another one it is obsolete.
    pub(crate) operations: u64,
}

/// A change of a resource.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Change {
    pub(crate) logical_id: String,
    pub(crate) physical_id: Option<String>,
    pub(crate) kind: String,
    #[serde(with = "words")]
    pub(crate) action: api::ChangeAction,
    #[serde(with = "words::optional")]
    pub(crate) replacement: Option<api::Replacement>,
    #[serde(with = "words::optional")]
    pub(crate) policy: Option<api::PolicyAction>,
    pub(crate) scope: Vec<String>,
    pub(crate) details: Vec<Detail>,
    /// The properties before and after, as JSON, as far as they are known and may be shown.
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

/// One cause of a change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Detail {
    #[serde(with = "words")]
    pub(crate) attribute: api::ResourceAttribute,
    /// The property.
    pub(crate) name: Option<String>,
    #[serde(with = "words::optional")]
    pub(crate) recreation: Option<api::RequiresRecreation>,
    #[serde(with = "words")]
    pub(crate) evaluation: api::EvaluationType,
    #[serde(with = "words")]
    pub(crate) source: api::ChangeSource,
    pub(crate) causing: Option<String>,
    pub(crate) path: Option<String>,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
    #[serde(with = "words::optional")]
    pub(crate) kind: Option<api::AttributeChangeType>,
}
