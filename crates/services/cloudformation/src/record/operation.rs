//! An operation on a stack: what was asked for, by whom, and how far it has come.

use super::stack::Spec;
use foundation::{Principal, Session, Timestamp};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What the operation is to end in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Goal {
    /// A stack, or none.
    Create,
    /// The stack as the new template has it, or as it was.
    Update,
    /// No stack.
    Delete,
}

/// How far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Phase {
    /// Makes and changes what the new template has.
    Forward,
    /// Restores what was changed.
    Backward,
    /// Deletes what is left over.
    Cleanup,
    /// Deletes everything.
    Removal,
}

/// An operation that is under way, or has stopped half-way.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Operation {
    pub(crate) number: u64,
    /// `OperationId` of its answer and of its events.
    pub(crate) id: String,
    pub(crate) goal: Goal,
    pub(crate) phase: Phase,
    /// Whether what is done undoes.
    pub(crate) rolling_back: bool,
    pub(crate) actor: Actor,
    /// The role to act with in place of the actor.
    pub(crate) role: Option<String>,
    pub(crate) token: Option<String>,
    /// What is to stand when it has succeeded; nothing for deletions.
    pub(crate) spec: Option<Spec>,
    /// What stood when it began.
    pub(crate) former: Option<Spec>,
    /// The stack's policy for this operation alone.
    pub(crate) policy: Option<String>,
    /// When it must have ended.
    pub(crate) deadline_ms: Option<i64>,
    pub(crate) on_failure: OnFailure,
    pub(crate) retain_except_on_create: bool,
    /// `CancelUpdateStack` was called.
    pub(crate) cancelled: bool,
    /// Resources that failed in this phase.
    pub(crate) failed: Vec<String>,
    /// Why it failed, where no resource did.
    pub(crate) fault: Option<String>,
    /// Resources that a deletion leaves alone, or a continued rollback.
    pub(crate) skip: Vec<String>,
    /// Whether what cannot be deleted is left alone.
    pub(crate) force: bool,
}

/// What becomes of a stack whose operation fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum OnFailure {
    /// Everything is as before.
    Rollback,
    /// It stays as it is.
    Nothing,
    /// It is deleted.
    Delete,
}

/// Who asked, kept without secrets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Actor {
    Root,
    User {
        arn: String,
        name: String,
        id: String,
    },
    Session {
        role_arn: String,
        role_id: String,
        session_name: String,
        session_policies: Vec<String>,
        tags: Vec<(String, String)>,
        expires_ms: i64,
    },
    /// Nobody that anything could be done for.
    Nobody,
}

impl Actor {
    /// The principal in storable form.
    pub(crate) fn of(principal: &Principal) -> Self {
        match principal {
            Principal::Root => Actor::Root,
            Principal::User { arn, name, id } => {
                Actor::User { arn: arn.to_string(), name: name.to_string(), id: id.to_string() }
            }
            Principal::Session(session) => {
                let session = session.as_ref().clone();
                Actor::Session {
                    role_arn: session.role_arn,
                    role_id: session.role_id,
                    session_name: session.session_name,
                    session_policies: session.session_policies,
                    tags: session.tags,
                    expires_ms: session.expires.as_millis(),
                }
            }
            Principal::Service(_) | Principal::Anonymous => Actor::Nobody,
        }
    }

    /// The principal again.
    pub(crate) fn principal(&self) -> Principal {
        match self.clone() {
            Actor::Root => Principal::Root,
            Actor::User { arn, name, id } => {
                Principal::User { arn: arn.into(), name: name.into(), id: id.into() }
            }
            Actor::Session {
                role_arn,
                role_id,
                session_name,
                session_policies,
                tags,
                expires_ms,
            } => {
                let expires = Timestamp::from_millis(expires_ms);
                Principal::Session(Arc::new(Session {
                    role_arn,
                    role_id,
                    session_name,
                    session_policies,
                    tags,
                    expires,
                }))
            }
            Actor::Nobody => Principal::Anonymous,
        }
    }
}
