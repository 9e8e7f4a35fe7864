//! What users, groups and roles have alike: policies of their own, managed ones, boundaries, tags.

use super::{ALL, SERVICE, document};
use aws_api::iam::*;
use resource::{
    Document, Failure, Tag as Own, TagChanges, Work, gone, if_found, in_order, properties, tags_map,
};
use std::collections::BTreeMap;

properties! {
    /// A policy of an entity's own.
    pub struct Inline {
        document: Document = "PolicyDocument";
        name: String = "PolicyName";
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    User,
    Group,
    Role,
}

/// A user, group or role, with whose rights it is changed.
#[derive(Clone, Copy)]
pub(super) struct Entity<'a> {
    pub(super) api: &'a dyn Iam,
    pub(super) work: &'a Work,
    pub(super) kind: Kind,
    pub(super) name: &'a str,
}

/// Calls the operation of the entity's kind, whose input has these members beside the name, and takes
/// something out of the answer.
macro_rules! call {
    ($entity:ident, |$output:pat_param| $take:expr, $body:tt,
     $user:ident($of_user:ident), $group:ident($of_group:ident), $role:ident($of_role:ident)) => {
        match $entity.kind {
            Kind::User => call!(@one $entity, |$output| $take, $body, $user($of_user), user_name),
            Kind::Group => {
                call!(@one $entity, |$output| $take, $body, $group($of_group), group_name)
            }
            Kind::Role => call!(@one $entity, |$output| $take, $body, $role($of_role), role_name),
        }
    };
    (@one $entity:ident, |$output:pat_param| $take:expr, { $($body:tt)* },
     $method:ident($input:ident), $name:ident) => {{
        let input = $input { $name: $entity.name.to_owned(), $($body)* };
        let answer = $entity.api.$method(&$entity.work.caller, input).await;
        answer.map(|$output| $take).map_err($entity.work.refused(SERVICE))
    }};
}

fn arns(attached: Option<Vec<AttachedPolicy>>) -> Vec<String> {
    attached.into_iter().flatten().filter_map(|policy| policy.policy_arn).collect()
}

impl Entity<'_> {
    /// The ARNs of the managed policies that are attached.
    async fn attached(&self) -> Result<Vec<String>, Failure> {
        call!(self, |found| arns(found.attached_policies),
            { max_items: ALL, ..Default::default() },
            list_attached_user_policies(ListAttachedUserPoliciesRequest),
            list_attached_group_policies(ListAttachedGroupPoliciesRequest),
            list_attached_role_policies(ListAttachedRolePoliciesRequest))
    }

    pub(super) async fn attach(&self, arn: &str) -> Result<(), Failure> {
        call!(self, |_| (), { policy_arn: arn.to_owned() },
            attach_user_policy(AttachUserPolicyRequest),
            attach_group_policy(AttachGroupPolicyRequest),
            attach_role_policy(AttachRolePolicyRequest))
    }

    pub(super) async fn detach(&self, arn: &str) -> Result<(), Failure> {
        gone(call!(self, |_| (), { policy_arn: arn.to_owned() },
            detach_user_policy(DetachUserPolicyRequest),
            detach_group_policy(DetachGroupPolicyRequest),
            detach_role_policy(DetachRolePolicyRequest)))
    }

    async fn inline_names(&self) -> Result<Vec<String>, Failure> {
        call!(self, |found| found.policy_names, { max_items: ALL, ..Default::default() },
            list_user_policies(ListUserPoliciesRequest),
            list_group_policies(ListGroupPoliciesRequest),
            list_role_policies(ListRolePoliciesRequest))
    }

    /// The document of a policy of its own, if it has that policy.
    pub(super) async fn inline(&self, policy: &str) -> Result<Option<Document>, Failure> {
        let found = if_found(call!(self, |found| found.policy_document,
            { policy_name: policy.to_owned() },
            get_user_policy(GetUserPolicyRequest),
            get_group_policy(GetGroupPolicyRequest),
            get_role_policy(GetRolePolicyRequest)))?;
        Ok(found.as_deref().and_then(document))
    }

    pub(super) async fn put_inline(
        &self,
        policy: &str,
        document: &Document,
    ) -> Result<(), Failure> {
        call!(self, |_| (),
            { policy_name: policy.to_owned(), policy_document: document.text() },
            put_user_policy(PutUserPolicyRequest),
            put_group_policy(PutGroupPolicyRequest),
            put_role_policy(PutRolePolicyRequest))
    }

    pub(super) async fn delete_inline(&self, policy: &str) -> Result<(), Failure> {
        gone(call!(self, |_| (), { policy_name: policy.to_owned() },
            delete_user_policy(DeleteUserPolicyRequest),
            delete_group_policy(DeleteGroupPolicyRequest),
            delete_role_policy(DeleteRolePolicyRequest)))
    }

    /// Attaches what is wanted, and detaches what was wanted; what others have attached stays.
    pub(super) async fn bring_attached(
        &self,
        old: Option<&[String]>,
        new: Option<&[String]>,
    ) -> Result<(), Failure> {
        let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
        if old.is_empty() && new.is_empty() {
            return Ok(());
        }
        let is = self.attached().await?;
        for arn in old.iter().filter(|arn| !new.contains(arn)) {
            self.detach(arn).await?;
        }
        for arn in new.iter().filter(|arn| !is.contains(arn)) {
            self.attach(arn).await?;
        }
        Ok(())
    }

    /// Puts what is wanted, and deletes what was wanted; what others have put stays.
    pub(super) async fn bring_inline(
        &self,
        old: Option<&[Inline]>,
        new: Option<&[Inline]>,
    ) -> Result<(), Failure> {
        let (old, new) = (old.unwrap_or_default(), new.unwrap_or_default());
        for policy in old.iter().filter(|was| !new.iter().any(|is| is.name == was.name)) {
            self.delete_inline(&policy.name).await?;
        }
        for policy in new.iter().filter(|policy| !old.contains(policy)) {
            self.put_inline(&policy.name, &policy.document).await?;
        }
        Ok(())
    }

    /// Sets the boundary; takes away one that was wanted. Groups have none.
    pub(super) async fn bring_boundary(
        &self,
        is: Option<AttachedPermissionsBoundary>,
        old: Option<&str>,
        new: Option<&str>,
    ) -> Result<(), Failure> {
        let is = boundary(is);
        let (caller, name) = (&self.work.caller, self.name.to_owned());
        let changed = match (new, self.kind) {
            (Some(new), _) if is.as_deref() == Some(new) => return Ok(()),
            (None, _) if is.is_none() || old.is_none() => return Ok(()),
            (_, Kind::Group) => return Ok(()),
            (Some(new), Kind::User) => {
                let permissions_boundary = new.to_owned();
                let input =
                    PutUserPermissionsBoundaryRequest { permissions_boundary, user_name: name };
                self.api.put_user_permissions_boundary(caller, input).await.map(drop)
            }
            (Some(new), Kind::Role) => {
                let permissions_boundary = new.to_owned();
                let input =
                    PutRolePermissionsBoundaryRequest { permissions_boundary, role_name: name };
                self.api.put_role_permissions_boundary(caller, input).await.map(drop)
            }
            (None, Kind::User) => {
                let input = DeleteUserPermissionsBoundaryRequest { user_name: name };
                self.api.delete_user_permissions_boundary(caller, input).await.map(drop)
            }
            (None, Kind::Role) => {
                let input = DeleteRolePermissionsBoundaryRequest { role_name: name };
                self.api.delete_role_permissions_boundary(caller, input).await.map(drop)
            }
        };
        changed.map_err(self.work.refused(SERVICE))
    }

    /// Its tags: at most a page. Groups have none.
    pub(super) async fn tags(&self) -> Result<BTreeMap<String, String>, Failure> {
        let (caller, name) = (&self.work.caller, self.name.to_owned());
        let tags = match self.kind {
            Kind::User => {
                let input =
                    ListUserTagsRequest { user_name: name, max_items: ALL, ..Default::default() };
                self.api.list_user_tags(caller, input).await.map(|found| found.tags)
            }
            Kind::Role => {
                let input =
                    ListRoleTagsRequest { role_name: name, max_items: ALL, ..Default::default() };
                self.api.list_role_tags(caller, input).await.map(|found| found.tags)
            }
            Kind::Group => Ok(Vec::new()),
        };
        let tags = tags.map_err(self.work.refused(SERVICE))?;
        Ok(tags.into_iter().map(|tag| (tag.key, tag.value)).collect())
    }

    pub(super) async fn bring_tags(&self, own: Option<&[Own]>) -> Result<(), Failure> {
        let has = self.tags().await?;
        let wanted = tags_map(&self.work.tags, own);
        let TagChanges { set, removed: tag_keys } = TagChanges::between(&has, &wanted);
        let (caller, name) = (&self.work.caller, self.name.to_owned());
        if !tag_keys.is_empty() {
            let untagged = match self.kind {
                Kind::User => {
                    let input = UntagUserRequest { tag_keys, user_name: name.clone() };
                    self.api.untag_user(caller, input).await.map(drop)
                }
                Kind::Role => {
                    let input = UntagRoleRequest { tag_keys, role_name: name.clone() };
                    self.api.untag_role(caller, input).await.map(drop)
                }
                Kind::Group => Ok(()),
            };
            untagged.map_err(self.work.refused(SERVICE))?;
        }
        if !set.is_empty() {
            let tags = api_tags(set);
            let tagged = match self.kind {
                Kind::User => {
                    let input = TagUserRequest { tags, user_name: name };
                    self.api.tag_user(caller, input).await.map(drop)
                }
                Kind::Role => {
                    let input = TagRoleRequest { tags, role_name: name };
                    self.api.tag_role(caller, input).await.map(drop)
                }
                Kind::Group => Ok(()),
            };
            tagged.map_err(self.work.refused(SERVICE))?;
        }
        Ok(())
    }

    /// The managed policies that are attached, in the order wanted.
    pub(super) async fn attached_found(
        &self,
        wanted: Option<&[String]>,
    ) -> Result<Option<Vec<String>>, Failure> {
        let found = in_order(wanted, self.attached().await?);
        Ok((!found.is_empty() || wanted.is_some()).then_some(found))
    }

    /// Its own policies, in the order wanted. Those that are not in the entity's template are those
    /// of other resources, and not shown.
    pub(super) async fn inline_found(
        &self,
        wanted: Option<&[Inline]>,
    ) -> Result<Option<Vec<Inline>>, Failure> {
        let Some(wanted) = wanted else { return Ok(None) };
        let names = self.inline_names().await?;
        let mut found = Vec::with_capacity(wanted.len());
        for Inline { name, .. } in wanted.iter().filter(|wanted| names.contains(&wanted.name)) {
            if let Some(document) = self.inline(name).await? {
                found.push(Inline { document, name: name.clone() });
            }
        }
        Ok(Some(found))
    }
}

/// The boundary's ARN.
pub(super) fn boundary(set: Option<AttachedPermissionsBoundary>) -> Option<String> {
    set.and_then(|set| set.permissions_boundary_arn)
}

/// Tags as requests have them; nothing where there are none.
pub(super) fn api_tags(tags: BTreeMap<String, String>) -> Vec<Tag> {
    tags.into_iter().map(|(key, value)| Tag { key, value }).collect()
}
