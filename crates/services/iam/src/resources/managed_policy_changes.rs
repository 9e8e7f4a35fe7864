//! What brings a managed policy to what is wanted of it: its default version, and whom it is
//! attached to.

use super::entity::{Entity, Kind};
use super::managed_policy::{ManagedPolicies, ManagedPolicy, NAME, made};
use super::{ALL, SERVICE, document};
use crate::limits::VERSIONS_PER_POLICY;
use aws_api::iam::*;
use resource::{Document, Failure, Made, Work, gone, if_found};

/// Whom a policy is attached to.
#[derive(Debug, Default)]
pub(super) struct Holders {
    pub(super) groups: Vec<String>,
    pub(super) roles: Vec<String>,
    pub(super) users: Vec<String>,
}

fn wanted_holders(policy: &ManagedPolicy) -> Vec<(Kind, &str)> {
    let groups = policy.groups.iter().flatten().map(|name| (Kind::Group, name.as_str()));
    let roles = policy.roles.iter().flatten().map(|name| (Kind::Role, name.as_str()));
    let users = policy.users.iter().flatten().map(|name| (Kind::User, name.as_str()));
    groups.chain(roles).chain(users).collect()
}

impl ManagedPolicies {
    pub(super) async fn bring(
        &self,
        work: &Work,
        arn: &str,
        old: Option<&ManagedPolicy>,
        new: &ManagedPolicy,
    ) -> Result<Made, Failure> {
        let not_there = || Failure::not_found(NAME, arn);
        let shown = self.shown(work, arn).await?.ok_or_else(not_there)?;
        if self.document(work, &shown).await?.as_ref() != Some(&new.document) {
            // Room for one more.
            self.delete_versions(work, arn, VERSIONS_PER_POLICY - 2).await?;
            let input = CreatePolicyVersionRequest {
                policy_arn: arn.to_owned(),
                policy_document: new.document.text(),
                set_as_default: Some(true),
            };
            let changed = self.api.create_policy_version(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        self.bring_holders(work, arn, old, new).await?;
        let shown = self.shown(work, arn).await?.ok_or_else(not_there)?;
        Ok(made(arn, &shown))
    }

    /// Attaches it to whom is wanted, and detaches it from who was wanted.
    pub(super) async fn bring_holders(
        &self,
        work: &Work,
        arn: &str,
        old: Option<&ManagedPolicy>,
        new: &ManagedPolicy,
    ) -> Result<(), Failure> {
        let entity = |kind, name| Entity { api: &*self.api, work, kind, name };
        let (old, new) = (old.map(wanted_holders).unwrap_or_default(), wanted_holders(new));
        for (kind, name) in old.iter().filter(|was| !new.contains(was)) {
            entity(*kind, name).detach(arn).await?;
        }
        for (kind, name) in &new {
            // Attached twice is attached once.
            entity(*kind, name).attach(arn).await?;
        }
        Ok(())
    }

    /// What is said of the policy, if it is there.
    pub(super) async fn shown(&self, work: &Work, arn: &str) -> Result<Option<Policy>, Failure> {
        let asked =
            self.api.get_policy(&work.caller, GetPolicyRequest { policy_arn: arn.to_owned() });
        let found = if_found(asked.await.map_err(work.refused(SERVICE)))?;
        Ok(found.and_then(|found| found.policy))
    }

    /// The document of the default version.
    pub(super) async fn document(
        &self,
        work: &Work,
        shown: &Policy,
    ) -> Result<Option<Document>, Failure> {
        let input = GetPolicyVersionRequest {
            policy_arn: shown.arn.clone().unwrap_or_default(),
            version_id: shown.default_version_id.clone().unwrap_or_default(),
        };
        let asked = self.api.get_policy_version(&work.caller, input).await;
        let found = if_found(asked.map_err(work.refused(SERVICE)))?;
        let text = found.and_then(|found| found.policy_version).and_then(|found| found.document);
        Ok(text.as_deref().and_then(document))
    }

    /// Deletes the oldest versions but the default one, until `keep` besides it are left.
    pub(super) async fn delete_versions(
        &self,
        work: &Work,
        arn: &str,
        keep: usize,
    ) -> Result<(), Failure> {
        let input = ListPolicyVersionsRequest {
            max_items: ALL,
            policy_arn: arn.to_owned(),
            ..Default::default()
        };
        let asked = self.api.list_policy_versions(&work.caller, input).await;
        let mut versions = asked.map_err(work.refused(SERVICE))?.versions.unwrap_or_default();
        versions.retain(|version| version.is_default_version != Some(true));
        let number = |version: &PolicyVersion| -> Option<u32> {
            version.version_id.as_deref()?.strip_prefix('v')?.parse().ok()
        };
        versions.sort_by_key(number);
        let excess = versions.len().saturating_sub(keep);
        for version_id in versions.into_iter().take(excess).filter_map(|v| v.version_id) {
            let input = DeletePolicyVersionRequest { policy_arn: arn.to_owned(), version_id };
            let deleted = self.api.delete_policy_version(&work.caller, input).await;
            gone(deleted.map_err(work.refused(SERVICE)))?;
        }
        Ok(())
    }

    pub(super) async fn holders(&self, work: &Work, arn: &str) -> Result<Holders, Failure> {
        let mut holders = Holders::default();
        let mut input = ListEntitiesForPolicyRequest {
            max_items: ALL,
            policy_arn: arn.to_owned(),
            policy_usage_filter: Some(PolicyUsageType::PermissionsPolicy),
            ..Default::default()
        };
        loop {
            let asked = self.api.list_entities_for_policy(&work.caller, input.clone()).await;
            let page = asked.map_err(work.refused(SERVICE))?;
            let groups = page.policy_groups.into_iter().flatten();
            holders.groups.extend(groups.filter_map(|group| group.group_name));
            let roles = page.policy_roles.into_iter().flatten();
            holders.roles.extend(roles.filter_map(|role| role.role_name));
            let users = page.policy_users.into_iter().flatten();
            holders.users.extend(users.filter_map(|user| user.user_name));
            match page.marker {
                Some(_) => input.marker = page.marker,
                None => return Ok(holders),
            }
        }
    }
}
