//! What came out, and why.

use std::fmt;

use crate::request::Request;

/// The outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Granted.
    Allow,
    /// Nothing granted it.
    ImplicitDeny,
    /// A statement forbade it.
    ExplicitDeny,
}

/// The part that a policy plays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyKind {
    /// Attached to the user, its groups or the role.
    Identity,
    /// The permissions boundary.
    Boundary,
    /// Passed when the session was made.
    Session,
    /// The resource's own, or a role's trust policy.
    Resource,
}

impl fmt::Display for PolicyKind {
    /// As AWS's messages name it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PolicyKind::Identity => "identity-based policy",
            PolicyKind::Boundary => "permissions boundary",
            PolicyKind::Session => "session policy",
            PolicyKind::Resource => "resource-based policy",
        })
    }
}

/// Why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason<'p> {
    /// This statement decided.
    Statement {
        /// The part its policy plays.
        kind: PolicyKind,
        /// The policy's name or ARN.
        policy: &'p str,
        /// The statement's index in it.
        index: usize,
        /// The statement's name.
        sid: Option<&'p str>,
    },
    /// The account's root may do everything in its account.
    Root,
    /// No statement of this kind of policy allows it.
    NoStatement(PolicyKind),
}

/// An outcome with its reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision<'p> {
    /// What came out.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason<'p>,
}

impl Decision<'_> {
    /// Granted?
    pub fn is_allowed(&self) -> bool {
        self.outcome == Outcome::Allow
    }

    /// Why a refusal is one, as AWS's messages end: «because no identity-based policy allows the
    /// s3:GetObject action», «with an explicit deny in a resource-based policy». `None` for a
    /// grant. Documented on «Troubleshoot access denied error messages».
    pub fn refusal(&self, request: &Request<'_>) -> Option<String> {
        match (self.outcome, self.reason) {
            (Outcome::Allow, _) => None,
            (_, Reason::NoStatement(kind)) => {
                Some(format!("because no {kind} allows the {} action", request.action))
            }
            (_, Reason::Statement { kind, .. }) => {
                let article = if kind == PolicyKind::Identity { "an" } else { "a" };
                Some(format!("with an explicit deny in {article} {kind}"))
            }
            // Root is never the reason of a refusal.
            (_, Reason::Root) => None,
        }
    }

    /// AWS's whole text for a refusal.
    pub fn denial(&self, request: &Request<'_>) -> Option<String> {
        let why = self.refusal(request)?;
        let Request { principal, action, resource, .. } = request;
        let who = &principal.arn;
        Some(format!(
            "User: {who} is not authorized to perform: {action} on resource: {resource} {why}"
        ))
    }
}
