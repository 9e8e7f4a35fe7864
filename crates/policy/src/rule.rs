//! A compiled statement, and whether it applies to a request.

use crate::compile::CompiledCondition;
use crate::document::{Effect, Named, Scope, Statement, Version};
use crate::glob::{Case, Glob};
use crate::request::{PrincipalInfo, PrincipalKind, Request};
use crate::template::{Pattern, Wildcards};

/// How directly a resource's policy names the one who asks; the more directly, the fewer of the
/// principal's own policies can still withhold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// The account: it may hand the permission on through identity policies.
    Account,
    /// Everyone.
    Anyone,
    /// The user or the role.
    Principal,
    /// This very role session.
    Session,
}

#[derive(Debug, Clone)]
pub(crate) struct Rule {
    pub(crate) sid: Option<Box<str>>,
    pub(crate) effect: Effect,
    principal: Option<Scope<Named>>,
    actions: Scope<Glob>,
    resources: Option<Scope<Pattern>>,
    conditions: Box<[CompiledCondition]>,
}

impl Rule {
    pub(crate) fn new(statement: &Statement, version: Version) -> Rule {
        let actions = &statement.actions;
        let actions = Scope {
            negated: actions.negated,
            items: actions.items.iter().map(|action| Glob::new(action)).collect(),
        };
        let resources = statement.resources.as_ref().map(|resources| Scope {
            negated: resources.negated,
            items: resources
                .items
                .iter()
                .map(|resource| Pattern::new(resource, version, Wildcards::Active))
                .collect(),
        });
        let conditions = statement.conditions.iter();
        Rule {
            sid: statement.sid.as_deref().map(Into::into),
            effect: statement.effect,
            principal: statement.principal.clone(),
            actions,
            resources,
            conditions: conditions.map(|c| CompiledCondition::new(c, version)).collect(),
        }
    }

    /// Whether anything in the statement is compared with condition keys.
    pub(crate) fn reads_context(&self) -> bool {
        let resources = self.resources.iter().flat_map(|resources| &resources.items);
        !self.conditions.is_empty()
            || resources.into_iter().any(|pattern| matches!(pattern, Pattern::Variable(_)))
    }

    /// How the statement reaches the request; `None` where it does not apply.
    pub(crate) fn applies(&self, request: &Request<'_>) -> Option<Reach> {
        let action = self.actions.items.iter().any(|a| a.matches(request.action, Case::Folded));
        if action == self.actions.negated {
            return None;
        }
        if let Some(resources) = &self.resources {
            let fits =
                |pattern: &Pattern| pattern.matches(request.resource, Case::Sensitive, request);
            if resources.items.iter().any(fits) == resources.negated {
                return None;
            }
        }
        let reach = match &self.principal {
            None => Reach::Principal,
            Some(scope) if scope.negated => self.not_principal(&scope.items, request.principal)?,
            Some(scope) => {
                scope.items.iter().filter_map(|name| reach(name, request.principal)).max()?
            }
        };
        self.conditions.iter().all(|condition| condition.holds(request)).then_some(reach)
    }

    /// Documented on «AWS JSON policy elements: NotPrincipal»: a `Deny` spares a principal only if
    /// the element lists it under each of its names, its account included, and for a role session
    /// the role as well. An `Allow` reaches whoever is under no name listed.
    fn not_principal(&self, listed: &[Named], principal: &PrincipalInfo) -> Option<Reach> {
        let reaches = || listed.iter().filter_map(|name| reach(name, principal));
        let spared = match self.effect {
            Effect::Allow => reaches().next().is_some(),
            Effect::Deny => {
                reaches().any(|r| r == Reach::Anyone) || listed_wholly(listed, principal)
            }
        };
        (!spared).then_some(Reach::Anyone)
    }
}

fn listed_wholly(listed: &[Named], principal: &PrincipalInfo) -> bool {
    let under = |wanted: Reach| listed.iter().any(|name| reach(name, principal) == Some(wanted));
    let account = || listed.iter().any(|name| names_account(name, principal));
    match &principal.kind {
        PrincipalKind::Root => account(),
        PrincipalKind::User { .. } => under(Reach::Principal) && account(),
        PrincipalKind::AssumedRole { .. } => {
            under(Reach::Session) && under(Reach::Principal) && account()
        }
        PrincipalKind::Federated { .. } | PrincipalKind::Service => under(Reach::Principal),
        PrincipalKind::Anonymous => false,
    }
}

fn names_account(name: &Named, principal: &PrincipalInfo) -> bool {
    match name {
        Named::Account(account) => *account == principal.account,
        Named::CanonicalUser(id) => principal.canonical_user.as_ref() == Some(id),
        _ => false,
    }
}

/// `logs.amazonaws.com` of `logs.eu-west-1.amazonaws.com`: some services are also called by a name
/// that has their region in it (IAM User Guide, «AWS service principals»).
fn anywhere(service: &str) -> Option<String> {
    let (name, region) = service.strip_suffix(".amazonaws.com")?.split_once('.')?;
    let mut parts = region.rsplit('-');
    let numbered = parts.next()?.parse::<u8>().is_ok();
    let words = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
    let region = numbered && parts.clone().count() >= 2 && parts.all(words);
    region.then(|| format!("{name}.amazonaws.com"))
}

/// Whether and how `name` means `principal`.
fn reach(name: &Named, principal: &PrincipalInfo) -> Option<Reach> {
    use PrincipalKind as Kind;
    match name {
        Named::Anyone => Some(Reach::Anyone),
        Named::Account(_) | Named::CanonicalUser(_) => {
            let of_account =
                !matches!(principal.kind, Kind::Service | Kind::Anonymous | Kind::Federated { .. });
            (of_account && names_account(name, principal)).then_some(match principal.kind {
                Kind::Root => Reach::Principal,
                _ => Reach::Account,
            })
        }
        Named::Arn(arn) => match &principal.kind {
            Kind::AssumedRole { role_arn } if role_arn == arn => Some(Reach::Principal),
            Kind::AssumedRole { .. } if principal.arn == *arn => Some(Reach::Session),
            Kind::User { .. } if principal.arn == *arn => Some(Reach::Principal),
            _ => None,
        },
        Named::UniqueId(id) => {
            let own = match &principal.kind {
                Kind::AssumedRole { .. } => principal.user_id.split(':').next(),
                Kind::User { .. } => Some(principal.user_id.as_str()),
                _ => None,
            };
            (own == Some(id)).then_some(Reach::Principal)
        }
        Named::Service(service) => {
            let same = principal.kind == Kind::Service
                && (principal.arn == *service
                    || anywhere(service).as_ref() == Some(&principal.arn));
            same.then_some(Reach::Principal)
        }
        Named::Federated(wanted) => match &principal.kind {
            Kind::Federated { provider } if provider == wanted => Some(Reach::Principal),
            _ => None,
        },
    }
}
