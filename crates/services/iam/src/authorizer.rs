//! Decides what callers may do.

use std::sync::Arc;

use async_trait::async_trait;
use foundation::access::{Ask, Authorizer, Decision};
use foundation::{AccountId, Caller, Principal};
use policy::{Context, Flavor, Policy, Reason, Request, ResourcePolicy, evaluate};

use crate::cache::Purpose;
use crate::grants::circumstances;
use crate::room::IamRoom;

#[async_trait]
impl Authorizer for IamRoom {
    /// One look into the cache and one evaluation, as a rule; the store is read after a change only.
    async fn decide(&self, caller: &Caller, ask: &Ask) -> Decision {
        let grants = match self.grants(caller).await {
            Ok(grants) => grants,
            Err(error) => return Decision::Denied(format!("because {error}")),
        };
        let attached = match ask.resource_policy.as_ref().map(|text| self.resource_policy(text)) {
            None => None,
            Some(Some(policy)) => Some(policy),
            Some(None) => {
                return Decision::Denied(format!(
                    "because its resource-based policy cannot be read to allow the {} action",
                    ask.action
                ));
            }
        };
        let resource = match &attached {
            None => ResourcePolicy::None,
            Some(policy) => ResourcePolicy::Attached(policy),
        };
        let policies = grants.with(resource);
        // Most policies have no conditions: their decisions are spared the gathering.
        let context = if policies.read_context() { context(caller, ask) } else { Context::new() };
        let request = Request {
            principal: &grants.info,
            action: ask.action,
            resource: &ask.resource,
            resource_account: match (&ask.owner, &caller.principal) {
                (Some(owner), _) => Some(owner.as_str()),
                // A service acts on what lies in the account that it is called for.
                (None, Principal::Service(_) | Principal::Anonymous) => {
                    Some(caller.account.as_str())
                }
                (None, Principal::Root | Principal::User { .. } | Principal::Session(_)) => None,
            },
            context: &context,
            now_ms: Some(caller.at.as_millis()),
        };
        let decision = evaluate(&request, &policies);
        match decision.refusal(&request) {
            Some(why) => Decision::Denied(why),
            None => Decision::Allowed(named(decision.reason)),
        }
    }
}

impl IamRoom {
    fn resource_policy(&self, text: &Arc<str>) -> Option<Arc<Policy>> {
        let compile = || Policy::parse("resource policy", text, Flavor::Resource);
        let policy = self.cache.document(Purpose::Resource, text, compile);
        policy.inspect_err(|error| tracing::error!(%error, "a resource's policy")).ok()
    }
}

/// All condition keys but the principal's own.
fn context<'a>(caller: &'a Caller, ask: &'a Ask) -> Context<'a> {
    let mut context = circumstances(caller);
    let in_arn = || ask.resource.split(':').nth(4).filter(|owner| !owner.is_empty());
    if let Some(owner) = ask.owner.as_ref().map(AccountId::as_str).or_else(in_arn) {
        context.set("aws:ResourceAccount", owner);
    }
    for (key, value) in ask.resource_tags.iter().flat_map(|tags| tags.iter()) {
        context.set(format!("aws:ResourceTag/{key}"), value.as_str());
    }
    for (key, values) in &ask.context {
        match values.as_slice() {
            [value] => context.set(&**key, value.as_str()),
            values => context.set_many(&**key, values),
        }
    }
    context
}

/// The statement that decided, for logs.
fn named(reason: Reason<'_>) -> String {
    match reason {
        Reason::Root => "the account's root".to_owned(),
        Reason::Statement { kind, policy, index, sid: None } => {
            format!("{kind} {policy}, statement {index}")
        }
        Reason::Statement { kind, policy, sid: Some(sid), .. } => {
            format!("{kind} {policy}, statement {sid}")
        }
        Reason::NoStatement(kind) => format!("no {kind}"),
    }
}
