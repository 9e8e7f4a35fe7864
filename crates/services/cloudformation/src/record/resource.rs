//! A resource of a stack: what stands, what stood before, what is being done.

use super::words;
use aws_api::cloudformation::{ResourceStatus, StackResourceDriftStatus};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// A resource under its logical id.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Resource {
    pub(crate) logical_id: String,
    pub(crate) kind: String,
    #[serde(with = "words")]
    pub(crate) status: ResourceStatus,
    pub(crate) reason: Option<String>,
    pub(crate) changed_ms: i64,
    /// As it is shown: of what stands, or stood last.
    pub(crate) physical_id: Option<String>,
    /// What stands.
    pub(crate) current: Option<Made>,
    /// What stood when the operation began, if that has touched it.
    pub(crate) before: Before,
    /// What is to be deleted.
    pub(crate) doomed: Vec<Doomed>,
    pub(crate) step: Option<Step>,
    /// The number of the operation whose [`Phase::Forward`](super::Phase::Forward) or
    /// [`Phase::Backward`](super::Phase::Backward) is done with it.
    pub(crate) done: u64,
    #[serde(with = "words::optional")]
    pub(crate) drift: Option<StackResourceDriftStatus>,
    pub(crate) drift_checked_ms: Option<i64>,
}

impl Resource {
    /// A resource of which there is nothing yet.
    pub(crate) fn new(logical_id: &str, kind: &str, now_ms: i64) -> Self {
        Resource {
            logical_id: logical_id.to_owned(),
            kind: kind.to_owned(),
            status: ResourceStatus::CreateInProgress,
            reason: None,
            changed_ms: now_ms,
            physical_id: None,
            current: None,
            before: Before::Untouched,
            doomed: Vec::new(),
            step: None,
            done: 0,
            drift: None,
            drift_checked_ms: None,
        }
    }

    /// Whether there is anything of it.
    pub(crate) fn is_there(&self) -> bool {
        self.current.is_some() || !self.doomed.is_empty()
    }
}

/// What a step made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Made {
    pub(crate) physical_id: String,
    pub(crate) attributes: BTreeMap<String, Value>,
    /// As they were evaluated, the name included.
    pub(crate) properties: Value,
    /// Which of them may not be shown, and what is shown instead.
    pub(crate) shown: Value,
    /// The name that the stack gave it.
    pub(crate) generated_name: Option<String>,
    /// The resources it needs.
    pub(crate) dependencies: Vec<String>,
    pub(crate) deletion_policy: Option<String>,
    pub(crate) metadata: Option<String>,
    /// Made by the operation of this number.
    pub(crate) made_by: u64,
}

/// What stood when the operation under way began.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum Before {
    /// What stands still.
    Untouched,
    /// Nothing.
    Absent,
    /// This.
    Was(Box<Made>),
}

/// Something that is to be deleted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Doomed {
    pub(crate) made: Made,
    /// Left alone instead.
    pub(crate) retained: bool,
    /// How often it could not be deleted.
    pub(crate) attempts: u32,
}

/// What is being done to a resource, before it is begun.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) kind: StepKind,
    /// The same in each attempt.
    pub(crate) token: String,
    /// What is to be made: of creations and updates.
    pub(crate) wanted: Option<Made>,
    /// Whether it was told to stop.
    pub(crate) cancelled: bool,
}

/// The kinds of step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum StepKind {
    /// Makes the resource.
    Create,
    /// Makes another in the place of what stands.
    Replace,
    /// Changes what stands.
    Update,
    /// Makes what stood before of what stands.
    Restore,
    /// Deletes what stands.
    Delete,
    /// Deletes the last of what is doomed.
    DeleteDoomed,
}

/// What a step has remembered so far.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Journal {
    pub(crate) token: String,
    pub(crate) physical_id: Option<String>,
    pub(crate) note: Option<String>,
}
