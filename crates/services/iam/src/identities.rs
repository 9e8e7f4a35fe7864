//! What users, groups and roles have in common: making and removing them, inline policies, attached
//! policies, permissions boundaries, tags.

use std::collections::BTreeMap;

use aws_api::ApiError;
use aws_api::iam::error;
use foundation::AccountId;
use policy::Flavor;

use crate::records::{EntityKind, Identity, Managed, Own, Usage};
use crate::room::{IamRoom, check_document, policy_name, tagged};
use crate::transaction::{Transaction, transact};
use crate::{keys, limits, managed, refusal};

/// What a new user, group or role begins with.
pub(crate) struct NewIdentity {
    pub(crate) name: String,
    pub(crate) path: Option<String>,
    pub(crate) tags: Vec<(String, String)>,
    pub(crate) boundary: Option<String>,
    pub(crate) own: Own,
}

impl Transaction {
    /// The user, group or role of that name.
    pub(crate) async fn identity(
        &mut self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
    ) -> Result<Identity, ApiError> {
        let found: Option<Identity> = self.read(keys::identity(account, kind, name)).await?;
        found.filter(|found| found.name == name).ok_or_else(|| refusal::no_entity(kind, name))
    }

    pub(crate) fn put_identity(&mut self, account: &AccountId, identity: &Identity) {
        self.put(keys::identity(account, identity.kind(), &identity.name), identity);
    }

    /// Whether the policy exists, and stays while this commits.
    pub(crate) async fn policy_exists(
        &mut self,
        account: &AccountId,
        arn: &str,
    ) -> Result<bool, ApiError> {
        if managed::find(arn).is_some() {
            return Ok(true);
        }
        let Some(name) = policy_name(account, arn) else { return Ok(false) };
        let found: Option<Managed> = self.read(keys::policy(account, name)).await?;
        Ok(found.is_some_and(|found| found.arn(account) == arn))
    }

    async fn set_boundary(
        &mut self,
        account: &AccountId,
        identity: &mut Identity,
        boundary: Option<&str>,
    ) -> Result<(), ApiError> {
        let (kind, name) = (identity.kind(), identity.name.clone());
        let row = |arn: &str| keys::attachment(account, arn, Usage::Boundary, kind, &name);
        if let Some(old) = identity.boundary.take() {
            self.delete(row(&old));
        }
        if let Some(new) = boundary {
            if !self.policy_exists(account, new).await? {
                return Err(refusal::no_boundary(new));
            }
            self.mark(row(new));
            identity.boundary = Some(new.to_owned());
        }
        Ok(())
    }
}

impl IamRoom {
    pub(crate) async fn create_identity(
        &self,
        account: &AccountId,
        new: NewIdentity,
    ) -> Result<Identity, ApiError> {
        let mut identity = Identity {
            id: String::new(),
            name: new.name,
            path: new.path.unwrap_or_else(|| "/".to_owned()),
            created_ms: self.now_ms(),
            tags: tagged(BTreeMap::new(), new.tags)?,
            boundary: None,
            inline: BTreeMap::new(),
            attached: Vec::new(),
            own: new.own,
        };
        let (kind, boundary) = (identity.kind(), new.boundary);
        identity.id = self.unique_id(kind.id_prefix());
        transact!(self, |tx| {
            let key = keys::identity(account, kind, &identity.name);
            if tx.read::<Identity>(key).await?.is_some() {
                return Err(refusal::entity_exists(kind, &identity.name));
            }
            let others = tx.scan(keys::identities(account, kind)).await?.len();
            let quota = format!("{}sPerAccount", kind.title());
            limits::quota(quota, others + 1, limits::per_account(kind))?;
            let mut identity = identity.clone();
            tx.set_boundary(account, &mut identity, boundary.as_deref()).await?;
            tx.put_identity(account, &identity);
            Ok(identity)
        })
    }

    /// Removes a user, group or role that nothing hangs on any more.
    pub(crate) async fn delete_identity(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let mut identity = tx.identity(account, kind, name).await?;
            if let Own::User { groups, keys, credentials } = &identity.own {
                if !groups.is_empty() {
                    return Err(refusal::conflict("remove users from group"));
                }
                if !keys.is_empty() {
                    return Err(refusal::conflict("delete access keys"));
                }
                if !credentials.is_empty() {
                    return Err(refusal::conflict("delete service specific credentials"));
                }
            }
            if kind == EntityKind::Group {
                if !tx.scan(keys::members(account, name)).await?.is_empty() {
                    return Err(refusal::conflict("remove users from group"));
                }
                tx.require_empty(keys::members(account, name));
            }
            if !identity.attached.is_empty() {
                return Err(refusal::conflict("detach all policies"));
            }
            if !identity.inline.is_empty() {
                return Err(refusal::conflict("delete policies"));
            }
            tx.set_boundary(account, &mut identity, None).await?;
            tx.delete(keys::identity(account, kind, name));
            Ok(())
        })
    }

    /// Gives a user or group another name or path; what refers to it by name follows.
    pub(crate) async fn rename_identity(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
        new_name: Option<String>,
        new_path: Option<String>,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let old = tx.identity(account, kind, name).await?;
            let mut new = old.clone();
            new.path = new_path.clone().unwrap_or(new.path);
            if let Some(new_name) = new_name.clone().filter(|new_name| *new_name != old.name) {
                let key = keys::identity(account, kind, &new_name);
                if key != keys::identity(account, kind, name)
                    && tx.read::<Identity>(key).await?.is_some()
                {
                    return Err(refusal::entity_exists(kind, &new_name));
                }
                new.name = new_name;
                tx.move_references(account, &old, &new.name).await?;
                tx.delete(keys::identity(account, kind, name));
            }
            tx.put_identity(account, &new);
            Ok(())
        })
    }

    pub(crate) async fn put_inline(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
        policy: String,
        document: String,
    ) -> Result<(), ApiError> {
        check_document(&document, Flavor::Identity)?;
        transact!(self, |tx| {
            let mut identity = tx.identity(account, kind, name).await?;
            identity.inline.insert(policy.clone(), document.clone());
            let size: usize = identity.inline.values().map(|text| limits::size(text)).sum();
            let max = limits::inline_size(kind);
            if size > max {
                let what = kind.label();
                let text = format!("Maximum policy size of {max} bytes exceeded for {what} {name}");
                return Err(error::limit_exceeded_exception(text));
            }
            tx.put_identity(account, &identity);
            Ok(())
        })
    }

    pub(crate) async fn get_inline(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
        policy: &str,
    ) -> Result<String, ApiError> {
        let mut identity = self.identity(account, kind, name).await?;
        identity.inline.remove(policy).ok_or_else(|| refusal::no_inline(kind, policy))
    }

    pub(crate) async fn delete_inline(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
        policy: &str,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let mut identity = tx.identity(account, kind, name).await?;
            if identity.inline.remove(policy).is_none() {
                return Err(refusal::no_inline(kind, policy));
            }
            tx.put_identity(account, &identity);
            Ok(())
        })
    }

    /// Attaches a policy; attaching it again changes nothing.
    pub(crate) async fn attach(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
        arn: &str,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let mut identity = tx.identity(account, kind, name).await?;
            if identity.attached.iter().any(|attached| attached == arn) {
                return Ok(());
            }
            if !tx.policy_exists(account, arn).await? {
                return Err(refusal::not_attachable(arn));
            }
            let quota = format!("PoliciesPer{}", kind.title());
            limits::quota(quota, identity.attached.len() + 1, limits::ATTACHED_PER_ENTITY)?;
            identity.attached.push(arn.to_owned());
            tx.put_identity(account, &identity);
            tx.mark(keys::attachment(account, arn, Usage::Permissions, kind, name));
            Ok(())
        })
    }

    pub(crate) async fn detach(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
        arn: &str,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let mut identity = tx.identity(account, kind, name).await?;
            let before = identity.attached.len();
            identity.attached.retain(|attached| attached != arn);
            if identity.attached.len() == before {
                return Err(refusal::no_policy(arn));
            }
            tx.put_identity(account, &identity);
            tx.delete(keys::attachment(account, arn, Usage::Permissions, kind, name));
            Ok(())
        })
    }

    pub(crate) async fn put_boundary(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
        boundary: Option<&str>,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let mut identity = tx.identity(account, kind, name).await?;
            tx.set_boundary(account, &mut identity, boundary).await?;
            tx.put_identity(account, &identity);
            Ok(())
        })
    }

    pub(crate) async fn tag(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
        tags: Vec<(String, String)>,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let mut identity = tx.identity(account, kind, name).await?;
            identity.tags = tagged(identity.tags, tags.clone())?;
            tx.put_identity(account, &identity);
            Ok(())
        })
    }

    pub(crate) async fn untag(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
        keys: &[String],
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let mut identity = tx.identity(account, kind, name).await?;
            identity.tags.retain(|key, _| !keys.contains(key));
            tx.put_identity(account, &identity);
            Ok(())
        })
    }
}
