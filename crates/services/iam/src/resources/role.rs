//! `AWS::IAM::Role`.

use super::entity::{Entity, Inline, Kind, api_tags, boundary};
use super::{SERVICE, document};
use async_trait::async_trait;
use aws_api::iam::{
    CreateRoleRequest, DeleteRoleRequest, GetRoleRequest, Iam, Role as Shown,
    UpdateAssumeRolePolicyRequest, UpdateRoleRequest,
};
use resource::{
    Claim, Definition, Document, Failure, Found, Made, Naming, Provider, Tag, Work, given, gone,
    if_found, or_reset, properties, tags_found, tags_map,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Role {
        trust: Document = "AssumeRolePolicyDocument";
        description: Option<String> = "Description";
        managed: Option<Vec<String>> = "ManagedPolicyArns";
        session_seconds: Option<i32> = "MaxSessionDuration";
        path: Option<String> = "Path", replace;
        boundary: Option<String> = "PermissionsBoundary";
        policies: Option<Vec<Inline>> = "Policies";
        name: Option<String> = "RoleName", replace;
        tags: Option<Vec<Tag>> = "Tags";
    }
}

pub(super) struct Roles {
    pub(super) api: Arc<dyn Iam>,
}

const NAME: &str = "AWS::IAM::Role";

/// Where a role does not say how long its sessions may last.
const SESSION_SECONDS: i32 = 3600;

#[async_trait]
impl Provider for Roles {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&["Arn", "RoleId"])
        .named(Naming::new("RoleName", 64))
        .iam();

    type Properties = Role;

    async fn create(&self, work: &Work, wanted: &Role) -> Result<Made, Failure> {
        let name = given("RoleName", &wanted.name)?;
        let found = self.shown(work, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            let tags = tags_map(&work.tags, wanted.tags.as_deref());
            let input = CreateRoleRequest {
                assume_role_policy_document: wanted.trust.text(),
                description: wanted.description.clone(),
                max_session_duration: wanted.session_seconds,
                path: wanted.path.clone(),
                permissions_boundary: wanted.boundary.clone(),
                role_name: name.to_owned(),
                tags: (!tags.is_empty()).then(|| api_tags(tags)),
            };
            let made = self.api.create_role(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        self.bring(work, name, None, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Role,
    ) -> Result<Option<Found<Role>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let entity = self.entity(work, id);
        let has = entity.tags().await?;
        let attributes = made(&shown).attributes;
        let trust = shown.assume_role_policy_document.as_deref().and_then(document);
        let properties = Role {
            trust: trust.unwrap_or_else(|| wanted.trust.clone()),
            // An empty one is none.
            description: shown
                .description
                .filter(|text| !text.is_empty() || wanted.description.is_some()),
            managed: entity.attached_found(wanted.managed.as_deref()).await?,
            session_seconds: shown.max_session_duration,
            path: Some(shown.path),
            boundary: boundary(shown.permissions_boundary),
            policies: entity.inline_found(wanted.policies.as_deref()).await?,
            name: Some(shown.role_name),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), has),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(&self, work: &Work, id: &str, old: &Role, new: &Role) -> Result<Made, Failure> {
        self.bring(work, id, Some(old), new).await
    }

    /// Policies that others have attached keep the role from being deleted.
    async fn delete(&self, work: &Work, id: &str, last: &Role) -> Result<(), Failure> {
        if self.shown(work, id).await?.is_none() {
            return Ok(());
        }
        let entity = self.entity(work, id);
        entity.bring_attached(last.managed.as_deref(), None).await?;
        entity.bring_inline(last.policies.as_deref(), None).await?;
        let input = DeleteRoleRequest { role_name: id.to_owned() };
        let deleted = self.api.delete_role(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(shown: &Shown) -> Made {
    let made = Made::new(&shown.role_name).with("Arn", shown.arn.as_str());
    made.with("RoleId", shown.role_id.as_str())
}

impl Roles {
    fn entity<'a>(&'a self, work: &'a Work, name: &'a str) -> Entity<'a> {
        Entity { api: &*self.api, work, kind: Kind::Role, name }
    }

    async fn shown(&self, work: &Work, name: &str) -> Result<Option<Shown>, Failure> {
        let asked = self.api.get_role(&work.caller, GetRoleRequest { role_name: name.to_owned() });
        let asked = asked.await.map_err(work.refused(SERVICE));
        Ok(if_found(asked)?.map(|found| found.role))
    }

    async fn bring(
        &self,
        work: &Work,
        name: &str,
        old: Option<&Role>,
        new: &Role,
    ) -> Result<Made, Failure> {
        let shown = self.shown(work, name).await?;
        let shown = shown.ok_or_else(|| Failure::not_found(NAME, name))?;
        self.bring_settings(work, &shown, old, new).await?;
        let entity = self.entity(work, name);
        let was = old.and_then(|old| old.boundary.as_deref());
        let is = shown.permissions_boundary.clone();
        entity.bring_boundary(is, was, new.boundary.as_deref()).await?;
        let was = old.and_then(|old| old.managed.as_deref());
        entity.bring_attached(was, new.managed.as_deref()).await?;
        let was = old.and_then(|old| old.policies.as_deref());
        entity.bring_inline(was, new.policies.as_deref()).await?;
        entity.bring_tags(new.tags.as_deref()).await?;
        Ok(made(&shown))
    }

    async fn bring_settings(
        &self,
        work: &Work,
        shown: &Shown,
        old: Option<&Role>,
        new: &Role,
    ) -> Result<(), Failure> {
        let role_name = shown.role_name.clone();
        let trust = shown.assume_role_policy_document.as_deref().and_then(document);
        if trust.as_ref() != Some(&new.trust) {
            let policy_document = new.trust.text();
            let input =
                UpdateAssumeRolePolicyRequest { policy_document, role_name: role_name.clone() };
            let changed = self.api.update_assume_role_policy(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        let had = old.map(|old| &old.session_seconds);
        let seconds = or_reset(had, &new.session_seconds, SESSION_SECONDS);
        let seconds = seconds.filter(|seconds| shown.max_session_duration != Some(*seconds));
        let had = old.map(|old| &old.description);
        let description = or_reset(had, &new.description, String::new());
        let is = shown.description.as_deref().unwrap_or_default();
        let description = description.filter(|description| is != description);
        if seconds.is_some() || description.is_some() {
            let input = UpdateRoleRequest { description, max_session_duration: seconds, role_name };
            let changed = self.api.update_role(&work.caller, input).await;
            changed.map_err(work.refused(SERVICE))?;
        }
        Ok(())
    }
}
