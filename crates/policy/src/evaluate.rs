//! The decision over all policies that apply. Documented on «Policy evaluation logic», «Cross-
//! account policy evaluation logic», «Permissions boundaries for IAM entities» and «Evaluating
//! identity-based policies with resource-based policies». Organizations' policies do not exist here.

use std::sync::Arc;

use crate::decision::{Decision, Outcome, PolicyKind, Reason};
use crate::policy::{Policy, Verdict};
use crate::request::{PrincipalKind, Request};
use crate::rule::Reach;

/// The resource's side.
#[derive(Debug, Clone, Copy, Default)]
pub enum ResourcePolicy<'p> {
    /// The resource has none: within its account, the principal's policies decide.
    #[default]
    None,
    /// It may grant besides the principal's policies.
    Attached(&'p Policy),
    /// It must grant whatever the principal's policies say: a role's trust policy, a key's policy.
    Required(&'p Policy),
}

impl<'p> ResourcePolicy<'p> {
    fn policy(self) -> Option<&'p Policy> {
        match self {
            ResourcePolicy::None => None,
            ResourcePolicy::Attached(policy) | ResourcePolicy::Required(policy) => Some(policy),
        }
    }
}

/// The policies that apply to a request.
#[derive(Debug, Clone, Copy, Default)]
pub struct Policies<'p> {
    /// Inline and attached policies of the user and its groups, or of the role.
    pub identity: &'p [Arc<Policy>],
    /// The permissions boundary.
    pub boundary: Option<&'p Policy>,
    /// Policies passed when the session was made. None passed: no limit. Several: any may grant.
    pub session: &'p [Arc<Policy>],
    /// The resource's own policy.
    pub resource: ResourcePolicy<'p>,
}

impl Policies<'_> {
    /// Whether the decision can depend on [`Request::context`]; if not, it may stay empty.
    pub fn read_context(&self) -> bool {
        let many = self.identity.iter().chain(self.session).map(AsRef::as_ref);
        many.chain(self.boundary).chain(self.resource.policy()).any(Policy::reads_context)
    }
}

/// Decides. Takes about a microsecond for usual policies and allocates only where a policy
/// variable or `aws:CurrentTime` is compared.
pub fn evaluate<'p>(request: &Request<'_>, policies: &Policies<'p>) -> Decision<'p> {
    decide(request, policies).unwrap_or_else(|decision| decision)
}

type Step<'p, T> = Result<T, Decision<'p>>;

fn decide<'p>(request: &Request<'_>, policies: &Policies<'p>) -> Step<'p, Decision<'p>> {
    let kind = &request.principal.kind;
    let resource = consult(PolicyKind::Resource, policies.resource.policy(), request)?;
    let own = match kind {
        PrincipalKind::Root => Own::Root,
        PrincipalKind::User { .. } | PrincipalKind::AssumedRole { .. } => {
            Own::Policies(OwnGrants::consult(request, policies)?)
        }
        PrincipalKind::Service | PrincipalKind::Anonymous | PrincipalKind::Federated { .. } => {
            // They have no policies of their own: the resource decides alone.
            return grant(resource, PolicyKind::Resource);
        }
    };
    let same_account = request.owner() == request.principal.account;
    if !same_account {
        let granted = grant(resource, PolicyKind::Resource)?;
        own.grants()?;
        return Ok(granted);
    }
    match (resource, policies.resource) {
        (Some(found), _) if found.reach > Reach::Account => {
            own.limits(found.reach, kind)?;
            Ok(found.decision())
        }
        (None, ResourcePolicy::Required(_)) => grant(None, PolicyKind::Resource),
        _ => own.grants(),
    }
}

/// A granting statement.
#[derive(Debug, Clone, Copy)]
struct Grant<'p> {
    reach: Reach,
    reason: Reason<'p>,
}

impl<'p> Grant<'p> {
    fn decision(self) -> Decision<'p> {
        Decision { outcome: Outcome::Allow, reason: self.reason }
    }
}

/// The grant, or the refusal for want of one.
fn grant<'p>(found: Option<Grant<'p>>, kind: PolicyKind) -> Step<'p, Decision<'p>> {
    let missing = Decision { outcome: Outcome::ImplicitDeny, reason: Reason::NoStatement(kind) };
    found.map(Grant::decision).ok_or(missing)
}

/// The most direct grant of several policies; an explicit deny in any ends everything.
fn consult<'p>(
    kind: PolicyKind,
    policies: impl IntoIterator<Item = &'p Policy>,
    request: &Request<'_>,
) -> Step<'p, Option<Grant<'p>>> {
    let mut best: Option<Grant<'p>> = None;
    for policy in policies {
        let reason = |index| {
            let (name, sid) = (policy.name(), policy.sid(index));
            Reason::Statement { kind, policy: name, index, sid }
        };
        match policy.consult(request) {
            Verdict::Denied(index) => {
                let outcome = Outcome::ExplicitDeny;
                return Err(Decision { outcome, reason: reason(index) });
            }
            Verdict::Granted(reach, index) if best.is_none_or(|known| reach > known.reach) => {
                best = Some(Grant { reach, reason: reason(index) });
            }
            Verdict::Granted(..) | Verdict::Silent => {}
        }
    }
    Ok(best)
}

/// The principal's side.
enum Own<'p> {
    Root,
    Policies(OwnGrants<'p>),
}

struct OwnGrants<'p> {
    identity: Option<Grant<'p>>,
    /// `None`: there is no boundary.
    boundary: Option<Option<Grant<'p>>>,
    /// `None`: no session policies were passed.
    session: Option<Option<Grant<'p>>>,
}

impl<'p> OwnGrants<'p> {
    /// Consults all three kinds even where the first does not grant, since any may forbid.
    fn consult(request: &Request<'_>, policies: &Policies<'p>) -> Step<'p, OwnGrants<'p>> {
        let each = |policies: &'p [Arc<Policy>]| policies.iter().map(AsRef::as_ref);
        let identity = consult(PolicyKind::Identity, each(policies.identity), request)?;
        let boundary = policies
            .boundary
            .map(|boundary| consult(PolicyKind::Boundary, [boundary], request))
            .transpose()?;
        let session = (!policies.session.is_empty())
            .then(|| consult(PolicyKind::Session, each(policies.session), request))
            .transpose()?;
        Ok(OwnGrants { identity, boundary, session })
    }
}

impl<'p> Own<'p> {
    /// Identity policies grant, and boundary and session policies do not withhold.
    fn grants(&self) -> Step<'p, Decision<'p>> {
        match self {
            Own::Root => Ok(Decision { outcome: Outcome::Allow, reason: Reason::Root }),
            Own::Policies(own) => {
                let granted = grant(own.identity, PolicyKind::Identity)?;
                own.unlimited()?;
                Ok(granted)
            }
        }
    }

    /// What can still withhold a permission that the resource grants to someone of its account:
    /// for a user nothing; for a session nothing if it is named itself; where only its role is
    /// named (or everyone), the boundary and the session policies.
    fn limits(&self, reach: Reach, kind: &PrincipalKind) -> Step<'p, ()> {
        match (self, kind, reach) {
            (Own::Policies(_), PrincipalKind::AssumedRole { .. }, Reach::Session) => Ok(()),
            (Own::Policies(own), PrincipalKind::AssumedRole { .. }, _) => own.unlimited(),
            _ => Ok(()),
        }
    }
}

impl<'p> OwnGrants<'p> {
    fn unlimited(&self) -> Step<'p, ()> {
        for (limit, kind) in
            [(self.boundary, PolicyKind::Boundary), (self.session, PolicyKind::Session)]
        {
            if let Some(found) = limit {
                grant(found, kind)?;
            }
        }
        Ok(())
    }
}
