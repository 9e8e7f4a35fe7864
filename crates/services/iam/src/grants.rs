//! Principals with their compiled policies, read from the store or the cache.

use std::sync::Arc;

use aws_api::ApiError;
use foundation::{AccountId, Arn, Caller, Principal, Session};
use policy::{Context, Document, Flavor, Policy, PrincipalInfo, Version};

use crate::cache::{Grants, Purpose, Whose};
use crate::records::{EntityKind, Identity, Managed, Own};
use crate::room::{IamRoom, policy_name};
use crate::{keys, managed};

impl IamRoom {
    /// Who calls and what they may do of themselves. A cached answer touches no store.
    pub(crate) async fn grants(&self, caller: &Caller) -> Result<Arc<Grants>, ApiError> {
        let account = caller.account;
        let whose = match &caller.principal {
            Principal::Service(name) => {
                return Ok(Arc::new(Grants::bare(PrincipalInfo::service(name))));
            }
            Principal::Anonymous => {
                return Ok(Arc::new(Grants::bare(PrincipalInfo::anonymous())));
            }
            Principal::Root => Whose::Root(account),
            Principal::User { arn, id, .. } => Whose::User(arn.clone(), id.clone()),
            Principal::Session(session) => Whose::Session(account, session.clone()),
        };
        if let Some(found) = self.cache.grants(&whose) {
            return Ok(found);
        }
        let read = self.cache.generation();
        let grants = match &caller.principal {
            Principal::User { arn, name, id } => self.user_grants(&account, arn, name, id).await?,
            Principal::Session(session) => self.session_grants(&account, session).await?,
            Principal::Root | Principal::Service(_) | Principal::Anonymous => {
                Grants::bare(PrincipalInfo::root(account.as_str()))
            }
        };
        let grants = Arc::new(grants);
        self.cache.keep_grants(whose, read, grants.clone());
        Ok(grants)
    }

    /// Nothing for a user who is no longer there.
    async fn user_grants(
        &self,
        account: &AccountId,
        arn: &str,
        name: &str,
        id: &str,
    ) -> Result<Grants, ApiError> {
        let info = PrincipalInfo::user(account.as_str(), arn, name, id);
        let mut grants = Grants::bare(info);
        let key = keys::identity(account, EntityKind::User, name);
        let Some(user) = self.get::<Identity>(key).await?.filter(|user| user.id == id) else {
            return Ok(grants);
        };
        self.add_policies(account, &user, &mut grants).await?;
        grants.info.tags = user.tags.into_iter().collect();
        if let Own::User { groups, .. } = &user.own {
            for group in groups {
                let key = keys::identity(account, EntityKind::Group, group);
                if let Some(group) = self.get::<Identity>(key).await? {
                    self.add_policies(account, &group, &mut grants).await?;
                }
            }
        }
        Ok(grants)
    }

    /// Nothing for a session whose role is no longer there.
    async fn session_grants(
        &self,
        account: &AccountId,
        session: &Session,
    ) -> Result<Grants, ApiError> {
        let Session { role_arn, role_id, session_name, .. } = session;
        let account_text = account.as_str();
        let info = PrincipalInfo::assumed_role(account_text, role_arn, role_id, session_name);
        let mut grants = Grants::bare(info);
        let key = keys::identity(account, EntityKind::Role, session.role_name());
        if let Some(role) = self.get::<Identity>(key).await?.filter(|role| role.id == *role_id) {
            self.add_policies(account, &role, &mut grants).await?;
            grants.info.tags = session_tags(session, &role);
        }
        for text in &session.session_policies {
            let text: Arc<str> = text.as_str().into();
            let compile = || Policy::parse("session policy", &text, Flavor::Identity);
            let policy = self.cache.document(Purpose::Session, &text, compile);
            grants.session.push(policy.unwrap_or_else(|_| silent("session policy")));
        }
        Ok(grants)
    }

    /// Adds what hangs on one identity: inline and attached policies, and the boundary.
    async fn add_policies(
        &self,
        account: &AccountId,
        identity: &Identity,
        grants: &mut Grants,
    ) -> Result<(), ApiError> {
        for (name, text) in &identity.inline {
            grants.identity.push(compiled(name, text));
        }
        for arn in &identity.attached {
            grants.identity.push(self.managed_policy(account, arn).await?);
        }
        if let Some(arn) = &identity.boundary {
            grants.boundary = Some(self.managed_policy(account, arn).await?);
        }
        Ok(())
    }

    /// The policy's version in force. A policy that is gone allows nothing; as a boundary, that
    /// means that nothing is allowed.
    async fn managed_policy(
        &self,
        account: &AccountId,
        arn: &str,
    ) -> Result<Arc<Policy>, ApiError> {
        if let Some(policy) = managed::find(arn) {
            return Ok(policy.policy().unwrap_or_else(|| silent(arn)));
        }
        let Some(name) = policy_name(account, arn) else { return Ok(silent(arn)) };
        let found: Option<Managed> = self.get(keys::policy(account, name)).await?;
        let version = found.as_ref().and_then(|policy| policy.version(policy.default));
        Ok(version.map_or_else(|| silent(arn), |version| compiled(arn, &version.document)))
    }

    /// The role's record, found by its ARN.
    pub(crate) async fn role_by_arn(
        &self,
        arn: &str,
    ) -> Result<Option<(AccountId, Identity)>, ApiError> {
        let Some((account, name)) = role_name(arn) else { return Ok(None) };
        let key = keys::identity(&account, EntityKind::Role, &name);
        let found: Option<Identity> = self.get(key).await?;
        Ok(found.filter(|role| role.arn(&account) == arn).map(|role| (account, role)))
    }

    /// The role's trust policy, compiled.
    pub(crate) fn trust(&self, role_arn: &str, role: &Identity) -> Arc<Policy> {
        let Own::Role { trust, .. } = &role.own else { return silent(role_arn) };
        let text: Arc<str> = trust.as_str().into();
        let compile = || Policy::parse("trust policy", &text, Flavor::Trust);
        let policy = self.cache.document(Purpose::Trust, &text, compile);
        policy.unwrap_or_else(|_| silent(role_arn))
    }
}

/// The account and name in a role's ARN.
pub(crate) fn role_name(arn: &str) -> Option<(AccountId, String)> {
    let arn = Arn::parse(arn).ok().filter(|arn| arn.service == "iam")?;
    let name = arn.resource_of("role")?.rsplit('/').next()?.to_owned();
    Some((AccountId::parse(&arn.account).ok()?, name))
}

/// Documents were checked when they were put, so a fault here means that the store holds what this
/// version does not know: it then allows nothing.
fn compiled(name: &str, text: &str) -> Arc<Policy> {
    match Policy::parse(name, text, Flavor::Identity) {
        Ok(policy) => Arc::new(policy),
        Err(error) => {
            tracing::error!(policy = name, %error, "a stored policy cannot be read");
            silent(name)
        }
    }
}

/// A policy that says nothing.
fn silent(name: &str) -> Arc<Policy> {
    let empty = Document { version: Version::V2012, id: None, statements: Vec::new() };
    Arc::new(Policy::compile(name, &empty))
}

/// The session's tags, and the role's under keys that the session does not have.
fn session_tags(session: &Session, role: &Identity) -> Vec<(String, String)> {
    let mut tags = session.tags.clone();
    for (key, value) in &role.tags {
        if !tags.iter().any(|(known, _)| known.eq_ignore_ascii_case(key)) {
            tags.push((key.clone(), value.clone()));
        }
    }
    tags
}

/// The global condition keys that a caller brings, besides those of the principal. Documented on
/// «AWS global condition context keys». `aws:SecureTransport` is left out: the server behind TLS
/// and the one on the loopback see the same plain connection.
pub(crate) fn circumstances(caller: &Caller) -> Context<'_> {
    let mut context = Context::new().with("aws:RequestedRegion", caller.region.as_str());
    if let Some(address) = caller.source_ip {
        context.set("aws:SourceIp", address.to_string());
    }
    if let Some(agent) = &caller.user_agent {
        context.set("aws:UserAgent", &**agent);
    }
    context.set("aws:ViaAWSService", if caller.via.is_some() { "true" } else { "false" });
    if let Some(service) = caller.via {
        context.set("aws:CalledViaFirst", service);
        context.set("aws:CalledViaLast", service);
        context.set_many("aws:CalledVia", vec![service.to_owned()]);
    }
    if let Some(source) = &caller.source {
        context.set("aws:SourceArn", source.arn.as_str());
        context.set("aws:SourceAccount", source.account.as_str());
        // Alarms say for whom they tell in the old way too: what topics' own default policies go by.
        if caller.principal == Principal::Service("cloudwatch.amazonaws.com") {
            context.set("aws:SourceOwner", source.account.as_str());
        }
    }
    if matches!(caller.principal, Principal::Session(_)) {
        context.set("aws:MultiFactorAuthPresent", "false");
    }
    context
}
