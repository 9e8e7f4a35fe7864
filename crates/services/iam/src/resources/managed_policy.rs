//! `AWS::IAM::ManagedPolicy`.

use super::{NO_PATH, SERVICE};
use async_trait::async_trait;
use aws_api::iam::{CreatePolicyRequest, DeletePolicyRequest, Iam, Policy as Shown};
use foundation::Arn;
use resource::{
    Claim, Definition, Document, Failure, Found, Made, Naming, Provider, Work, given, gone,
    in_order, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct ManagedPolicy {
        description: Option<String> = "Description", replace;
        groups: Option<Vec<String>> = "Groups";
        name: Option<String> = "ManagedPolicyName", replace;
        path: Option<String> = "Path", replace;
        document: Document = "PolicyDocument";
        roles: Option<Vec<String>> = "Roles";
        users: Option<Vec<String>> = "Users";
    }
}

pub(super) struct ManagedPolicies {
    pub(super) api: Arc<dyn Iam>,
}

pub(super) const NAME: &str = "AWS::IAM::ManagedPolicy";

#[async_trait]
impl Provider for ManagedPolicies {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&[
            "AttachmentCount",
            "CreateDate",
            "DefaultVersionId",
            "IsAttachable",
            "PermissionsBoundaryUsageCount",
            "PolicyArn",
            "PolicyId",
            "UpdateDate",
        ])
        .named(Naming::new("ManagedPolicyName", 128))
        .iam();

    type Properties = ManagedPolicy;

    async fn create(&self, work: &Work, wanted: &ManagedPolicy) -> Result<Made, Failure> {
        let name = given("ManagedPolicyName", &wanted.name)?;
        let path = wanted.path.as_deref().unwrap_or(NO_PATH);
        let arn = Arn::global("iam", &work.caller.account, format!("policy{path}{name}"));
        let arn = arn.to_string();
        let found = self.shown(work, &arn).await?.is_some();
        if work.claim(NAME, &arn, found).await? == Claim::Make {
            let input = CreatePolicyRequest {
                description: wanted.description.clone(),
                path: wanted.path.clone(),
                policy_document: wanted.document.text(),
                policy_name: name.to_owned(),
                // The type has none, and the stack's are not for it.
                tags: None,
            };
            let made = self.api.create_policy(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(&arn).await?;
        self.bring(work, &arn, None, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &ManagedPolicy,
    ) -> Result<Option<Found<ManagedPolicy>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let holders = self.holders(work, id).await?;
        let document = self.document(work, &shown).await?;
        let named = |wanted: &Option<Vec<String>>, found: Vec<String>| {
            let found = in_order(wanted.as_deref(), found);
            (!found.is_empty() || wanted.is_some()).then_some(found)
        };
        let attributes = made(id, &shown).attributes;
        let properties = ManagedPolicy {
            description: shown
                .description
                .filter(|text| !text.is_empty() || wanted.description.is_some()),
            groups: named(&wanted.groups, holders.groups),
            name: shown.policy_name,
            path: shown.path,
            document: document.unwrap_or_else(|| wanted.document.clone()),
            roles: named(&wanted.roles, holders.roles),
            users: named(&wanted.users, holders.users),
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &ManagedPolicy,
        new: &ManagedPolicy,
    ) -> Result<Made, Failure> {
        self.bring(work, id, Some(old), new).await
    }

    /// Whoever else it is attached to keeps it from being deleted.
    async fn delete(&self, work: &Work, id: &str, last: &ManagedPolicy) -> Result<(), Failure> {
        if self.shown(work, id).await?.is_none() {
            return Ok(());
        }
        let nobody = ManagedPolicy { groups: None, roles: None, users: None, ..last.clone() };
        self.bring_holders(work, id, Some(last), &nobody).await?;
        self.delete_versions(work, id, 0).await?;
        let input = DeletePolicyRequest { policy_arn: id.to_owned() };
        let deleted = self.api.delete_policy(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

pub(super) fn made(arn: &str, shown: &Shown) -> Made {
    let date = |at: Option<foundation::Timestamp>| at.map(|at| at.iso8601());
    Made::new(arn)
        .with("AttachmentCount", shown.attachment_count)
        .with("CreateDate", date(shown.create_date))
        .with("DefaultVersionId", shown.default_version_id.as_deref())
        .with("IsAttachable", shown.is_attachable)
        .with("PermissionsBoundaryUsageCount", shown.permissions_boundary_usage_count)
        .with("PolicyArn", arn)
        .with("PolicyId", shown.policy_id.as_deref())
        .with("UpdateDate", date(shown.update_date))
}
