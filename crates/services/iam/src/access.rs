//! The actions tables: which action on which resource each operation is. Documented on «Actions,
//! resources, and condition keys for AWS Identity and Access Management» and «… Security Token
//! Service».

use std::borrow::Cow;
use std::collections::BTreeMap;

use async_trait::async_trait;
use aws_api::iam::{IamInput, Tag};
use aws_api::sts::StsInput;
use aws_api::{Access, ApiError};
use foundation::access::Ask;
use foundation::{AccountId, Caller, Principal};

use crate::policies::Found;
use crate::records::EntityKind::{self, Group, Role, User};
use crate::records::{Identity, entity_arn};
use crate::room::IamRoom;
use crate::{keys, managed};

/// The condition key that tells which policy is attached or detached.
const POLICY_ARN: &str = "iam:PolicyARN";
/// The condition key that tells the boundary: the one asked for, else the one that is set.
const BOUNDARY: &str = "iam:PermissionsBoundary";
const TAG_KEYS: &str = "aws:TagKeys";
/// Keys that go on with a tag's key: tags of the request, and of what it is about.
const REQUEST_TAG: &str = "aws:RequestTag/";
const RESOURCE_TAGS: [&str; 2] = ["aws:ResourceTag/", "iam:ResourceTag/"];

/// Condition keys with their values, as [`Ask`] has them.
type Conditions = Vec<(Cow<'static, str>, Vec<String>)>;

/// What an operation is about.
enum On<'a> {
    /// An entity that may exist already.
    Old(EntityKind, &'a str),
    /// An entity to be made.
    New(EntityKind, Option<&'a str>, &'a str),
    /// The user named, or who calls.
    Self_(Option<&'a str>),
    /// All entities under a path.
    All(EntityKind, Option<&'a str>),
    /// A policy by its ARN.
    Policy(&'a str),
    /// Anything that has a name of its own.
    Text(String),
}

/// An operation's needs.
struct Need<'a> {
    action: &'static str,
    on: On<'a>,
    context: Conditions,
}

impl<'a> Need<'a> {
    fn new(action: &'static str, on: On<'a>) -> Need<'a> {
        Need { action, on, context: Vec::new() }
    }

    fn with(mut self, key: &'static str, value: &str) -> Need<'a> {
        self.context.push((key.into(), vec![value.to_owned()]));
        self
    }

    fn bounded(self, boundary: Option<&String>) -> Need<'a> {
        match boundary {
            Some(arn) => self.with(BOUNDARY, arn),
            None => self,
        }
    }

    fn tag_keys(mut self, keys: Vec<String>) -> Need<'a> {
        if !keys.is_empty() {
            self.context.push((TAG_KEYS.into(), keys));
        }
        self
    }

    fn tagged(mut self, tags: &[Tag]) -> Need<'a> {
        for Tag { key, value } in tags {
            self.context.push((format!("{REQUEST_TAG}{key}").into(), vec![value.clone()]));
        }
        self.tag_keys(tags.iter().map(|tag| tag.key.clone()).collect())
    }
}

fn tell_resource_tags(context: &mut Conditions, tags: &BTreeMap<String, String>) {
    for (key, value) in tags {
        let keys = RESOURCE_TAGS.map(|prefix| format!("{prefix}{key}"));
        context.extend(keys.map(|key| (key.into(), vec![value.clone()])));
    }
}

#[async_trait]
impl Access<IamInput> for IamRoom {
    async fn asks(&self, caller: &Caller, input: &IamInput) -> Result<Vec<Ask>, ApiError> {
        let mut asks = Vec::with_capacity(1);
        for need in needs(&caller.account, input) {
            asks.push(self.ask(caller, need).await?);
        }
        Ok(asks)
    }
}

#[async_trait]
impl Access<StsInput> for IamRoom {
    async fn asks(&self, _: &Caller, input: &StsInput) -> Result<Vec<Ask>, ApiError> {
        Ok(match input {
            StsInput::GetAccessKeyInfo(_) => vec![Ask::new("sts:GetAccessKeyInfo", "*")],
            // Everybody may ask for these; and AssumeRole asks the role's trust policy itself.
            StsInput::GetCallerIdentity(_)
            | StsInput::GetSessionToken(_)
            | StsInput::AssumeRole(_) => Vec::new(),
        })
    }
}

impl IamRoom {
    async fn ask(&self, caller: &Caller, need: Need<'_>) -> Result<Ask, ApiError> {
        let Need { action, on, mut context } = need;
        let account = &caller.account;
        let mut owner = None;
        let resource = match on {
            On::Text(text) => text,
            On::Policy(arn) => {
                // AWS's own policies are in everybody's account: no policy of theirs has to let in.
                owner = managed::named(arn).then_some(*account);
                if let Ok(Found::Own(policy)) = self.policy(account, arn).await {
                    tell_resource_tags(&mut context, &policy.tags);
                }
                arn.to_owned()
            }
            On::New(kind, path, name) => entity_arn(account, kind, path.unwrap_or("/"), name),
            On::All(kind, prefix) => entity_arn(account, kind, prefix.unwrap_or("/"), ""),
            On::Old(kind, name) => self.existing(account, kind, name, &mut context).await?,
            On::Self_(Some(name)) => self.existing(account, User, name, &mut context).await?,
            On::Self_(None) => match &caller.principal {
                Principal::User { arn, .. } => arn.to_string(),
                _ => entity_arn(account, User, "/", ""),
            },
        };
        Ok(Ask { context, owner, ..Ask::new(action, resource) })
    }

    /// The ARN of an entity: with its path, if it exists. Its boundary and tags go into the
    /// context.
    async fn existing(
        &self,
        account: &AccountId,
        kind: EntityKind,
        name: &str,
        context: &mut Conditions,
    ) -> Result<String, ApiError> {
        let found: Option<Identity> = self.get(keys::identity(account, kind, name)).await?;
        let Some(found) = found else { return Ok(entity_arn(account, kind, "/", name)) };
        let told = context.iter().any(|(key, _)| *key == BOUNDARY);
        if let (false, Some(boundary)) = (told, &found.boundary) {
            context.push((BOUNDARY.into(), vec![boundary.clone()]));
        }
        tell_resource_tags(context, &found.tags);
        Ok(found.arn(account))
    }
}

/// Who makes something with tags must be allowed to tag it as well.
fn made_with_tags<'a>(
    make: Need<'a>,
    tag: &'static str,
    on: impl FnOnce() -> On<'a>,
    tags: Option<&[Tag]>,
) -> Vec<Need<'a>> {
    match tags.unwrap_or_default() {
        [] => vec![make],
        tags => vec![make.tagged(tags), Need::new(tag, on()).tagged(tags)],
    }
}

fn needs<'a>(account: &AccountId, input: &'a IamInput) -> Vec<Need<'a>> {
    use IamInput as I;
    let one = |action, on| vec![Need::new(action, on)];
    match input {
        I::CreateUser(i) => {
            let on = || On::New(User, i.path.as_deref(), &i.user_name);
            let need = Need::new("iam:CreateUser", on());
            let need = need.bounded(i.permissions_boundary.as_ref());
            made_with_tags(need, "iam:TagUser", on, i.tags.as_deref())
        }
        I::CreateRole(i) => {
            let on = || On::New(Role, i.path.as_deref(), &i.role_name);
            let need = Need::new("iam:CreateRole", on());
            let need = need.bounded(i.permissions_boundary.as_ref());
            made_with_tags(need, "iam:TagRole", on, i.tags.as_deref())
        }
        I::CreateGroup(i) => {
            one("iam:CreateGroup", On::New(Group, i.path.as_deref(), &i.group_name))
        }
        I::CreatePolicy(i) => {
            let path = i.path.as_deref().unwrap_or("/");
            let arn = format!("arn:aws:iam::{account}:policy{path}{}", i.policy_name);
            let need = Need::new("iam:CreatePolicy", On::Text(arn.clone()));
            made_with_tags(need, "iam:TagPolicy", || On::Text(arn), i.tags.as_deref())
        }
        I::UpdateUser(i) => {
            let mut needs = one("iam:UpdateUser", On::Old(User, &i.user_name));
            if let Some(name) = &i.new_user_name {
                let on = On::New(User, i.new_path.as_deref(), name);
                needs.push(Need::new("iam:UpdateUser", on));
            }
            needs
        }
        I::UpdateGroup(i) => {
            let mut needs = one("iam:UpdateGroup", On::Old(Group, &i.group_name));
            if let Some(name) = &i.new_group_name {
                let on = On::New(Group, i.new_path.as_deref(), name);
                needs.push(Need::new("iam:UpdateGroup", on));
            }
            needs
        }
        I::AttachUserPolicy(i) => vec![
            Need::new("iam:AttachUserPolicy", On::Old(User, &i.user_name))
                .with(POLICY_ARN, &i.policy_arn),
        ],
        I::DetachUserPolicy(i) => vec![
            Need::new("iam:DetachUserPolicy", On::Old(User, &i.user_name))
                .with(POLICY_ARN, &i.policy_arn),
        ],
        I::AttachGroupPolicy(i) => vec![
            Need::new("iam:AttachGroupPolicy", On::Old(Group, &i.group_name))
                .with(POLICY_ARN, &i.policy_arn),
        ],
        I::DetachGroupPolicy(i) => vec![
            Need::new("iam:DetachGroupPolicy", On::Old(Group, &i.group_name))
                .with(POLICY_ARN, &i.policy_arn),
        ],
        I::AttachRolePolicy(i) => vec![
            Need::new("iam:AttachRolePolicy", On::Old(Role, &i.role_name))
                .with(POLICY_ARN, &i.policy_arn),
        ],
        I::DetachRolePolicy(i) => vec![
            Need::new("iam:DetachRolePolicy", On::Old(Role, &i.role_name))
                .with(POLICY_ARN, &i.policy_arn),
        ],
        I::PutUserPermissionsBoundary(i) => vec![
            Need::new("iam:PutUserPermissionsBoundary", On::Old(User, &i.user_name))
                .bounded(Some(&i.permissions_boundary)),
        ],
        I::PutRolePermissionsBoundary(i) => vec![
            Need::new("iam:PutRolePermissionsBoundary", On::Old(Role, &i.role_name))
                .bounded(Some(&i.permissions_boundary)),
        ],
        I::TagUser(i) => {
            vec![Need::new("iam:TagUser", On::Old(User, &i.user_name)).tagged(&i.tags)]
        }
        I::TagRole(i) => {
            vec![Need::new("iam:TagRole", On::Old(Role, &i.role_name)).tagged(&i.tags)]
        }
        I::TagPolicy(i) => {
            vec![Need::new("iam:TagPolicy", On::Policy(&i.policy_arn)).tagged(&i.tags)]
        }
        I::UntagUser(i) => {
            vec![
                Need::new("iam:UntagUser", On::Old(User, &i.user_name))
                    .tag_keys(i.tag_keys.clone()),
            ]
        }
        I::UntagRole(i) => {
            vec![
                Need::new("iam:UntagRole", On::Old(Role, &i.role_name))
                    .tag_keys(i.tag_keys.clone()),
            ]
        }
        I::UntagPolicy(i) => {
            vec![
                Need::new("iam:UntagPolicy", On::Policy(&i.policy_arn))
                    .tag_keys(i.tag_keys.clone()),
            ]
        }
        I::GetUser(i) => one("iam:GetUser", On::Self_(i.user_name.as_deref())),
        I::CreateAccessKey(i) => one("iam:CreateAccessKey", On::Self_(i.user_name.as_deref())),
        I::DeleteAccessKey(i) => one("iam:DeleteAccessKey", On::Self_(i.user_name.as_deref())),
        I::UpdateAccessKey(i) => one("iam:UpdateAccessKey", On::Self_(i.user_name.as_deref())),
        I::ListAccessKeys(i) => one("iam:ListAccessKeys", On::Self_(i.user_name.as_deref())),
        I::GetLoginProfile(i) => one("iam:GetLoginProfile", On::Self_(i.user_name.as_deref())),
        I::DeleteLoginProfile(i) => {
            one("iam:DeleteLoginProfile", On::Self_(i.user_name.as_deref()))
        }
        I::ListSSHPublicKeys(i) => one("iam:ListSSHPublicKeys", On::Self_(i.user_name.as_deref())),
        I::ListSigningCertificates(i) => {
            one("iam:ListSigningCertificates", On::Self_(i.user_name.as_deref()))
        }
        I::ListServiceSpecificCredentials(i) => {
            one("iam:ListServiceSpecificCredentials", On::Self_(i.user_name.as_deref()))
        }
        I::CreateServiceSpecificCredential(i) => {
            one("iam:CreateServiceSpecificCredential", On::Self_(Some(&i.user_name)))
        }
        I::DeleteServiceSpecificCredential(i) => {
            one("iam:DeleteServiceSpecificCredential", On::Self_(i.user_name.as_deref()))
        }
        I::ResetServiceSpecificCredential(i) => {
            one("iam:ResetServiceSpecificCredential", On::Self_(i.user_name.as_deref()))
        }
        I::UpdateServiceSpecificCredential(i) => {
            one("iam:UpdateServiceSpecificCredential", On::Self_(i.user_name.as_deref()))
        }
        I::ListMFADevices(i) => one("iam:ListMFADevices", On::Self_(i.user_name.as_deref())),
        I::ListVirtualMFADevices(_) => {
            one("iam:ListVirtualMFADevices", On::Text(format!("arn:aws:iam::{account}:mfa/")))
        }
        I::ListUsers(i) => one("iam:ListUsers", On::All(User, i.path_prefix.as_deref())),
        I::ListGroups(i) => one("iam:ListGroups", On::All(Group, i.path_prefix.as_deref())),
        I::ListRoles(i) => one("iam:ListRoles", On::All(Role, i.path_prefix.as_deref())),
        I::ListPolicies(i) => {
            let prefix = i.path_prefix.as_deref().unwrap_or("/");
            one("iam:ListPolicies", On::Text(format!("policy path {prefix}")))
        }
        I::DeleteUser(i) => one("iam:DeleteUser", On::Old(User, &i.user_name)),
        I::PutUserPolicy(i) => one("iam:PutUserPolicy", On::Old(User, &i.user_name)),
        I::GetUserPolicy(i) => one("iam:GetUserPolicy", On::Old(User, &i.user_name)),
        I::DeleteUserPolicy(i) => one("iam:DeleteUserPolicy", On::Old(User, &i.user_name)),
        I::ListUserPolicies(i) => one("iam:ListUserPolicies", On::Old(User, &i.user_name)),
        I::ListAttachedUserPolicies(i) => {
            one("iam:ListAttachedUserPolicies", On::Old(User, &i.user_name))
        }
        I::DeleteUserPermissionsBoundary(i) => {
            one("iam:DeleteUserPermissionsBoundary", On::Old(User, &i.user_name))
        }
        I::ListUserTags(i) => one("iam:ListUserTags", On::Old(User, &i.user_name)),
        I::ListGroupsForUser(i) => one("iam:ListGroupsForUser", On::Old(User, &i.user_name)),
        I::GetGroup(i) => one("iam:GetGroup", On::Old(Group, &i.group_name)),
        I::DeleteGroup(i) => one("iam:DeleteGroup", On::Old(Group, &i.group_name)),
        I::AddUserToGroup(i) => one("iam:AddUserToGroup", On::Old(Group, &i.group_name)),
        I::RemoveUserFromGroup(i) => one("iam:RemoveUserFromGroup", On::Old(Group, &i.group_name)),
        I::PutGroupPolicy(i) => one("iam:PutGroupPolicy", On::Old(Group, &i.group_name)),
        I::GetGroupPolicy(i) => one("iam:GetGroupPolicy", On::Old(Group, &i.group_name)),
        I::DeleteGroupPolicy(i) => one("iam:DeleteGroupPolicy", On::Old(Group, &i.group_name)),
        I::ListGroupPolicies(i) => one("iam:ListGroupPolicies", On::Old(Group, &i.group_name)),
        I::ListAttachedGroupPolicies(i) => {
            one("iam:ListAttachedGroupPolicies", On::Old(Group, &i.group_name))
        }
        I::GetRole(i) => one("iam:GetRole", On::Old(Role, &i.role_name)),
        I::DeleteRole(i) => one("iam:DeleteRole", On::Old(Role, &i.role_name)),
        I::UpdateRole(i) => one("iam:UpdateRole", On::Old(Role, &i.role_name)),
        I::UpdateRoleDescription(i) => {
            one("iam:UpdateRoleDescription", On::Old(Role, &i.role_name))
        }
        I::UpdateAssumeRolePolicy(i) => {
            one("iam:UpdateAssumeRolePolicy", On::Old(Role, &i.role_name))
        }
        I::PutRolePolicy(i) => one("iam:PutRolePolicy", On::Old(Role, &i.role_name)),
        I::GetRolePolicy(i) => one("iam:GetRolePolicy", On::Old(Role, &i.role_name)),
        I::DeleteRolePolicy(i) => one("iam:DeleteRolePolicy", On::Old(Role, &i.role_name)),
        I::ListRolePolicies(i) => one("iam:ListRolePolicies", On::Old(Role, &i.role_name)),
        I::ListAttachedRolePolicies(i) => {
            one("iam:ListAttachedRolePolicies", On::Old(Role, &i.role_name))
        }
        I::DeleteRolePermissionsBoundary(i) => {
            one("iam:DeleteRolePermissionsBoundary", On::Old(Role, &i.role_name))
        }
        I::ListRoleTags(i) => one("iam:ListRoleTags", On::Old(Role, &i.role_name)),
        I::ListInstanceProfilesForRole(i) => {
            one("iam:ListInstanceProfilesForRole", On::Old(Role, &i.role_name))
        }
        I::GetPolicy(i) => one("iam:GetPolicy", On::Policy(&i.policy_arn)),
        I::DeletePolicy(i) => one("iam:DeletePolicy", On::Policy(&i.policy_arn)),
        I::CreatePolicyVersion(i) => one("iam:CreatePolicyVersion", On::Policy(&i.policy_arn)),
        I::GetPolicyVersion(i) => one("iam:GetPolicyVersion", On::Policy(&i.policy_arn)),
        I::ListPolicyVersions(i) => one("iam:ListPolicyVersions", On::Policy(&i.policy_arn)),
        I::DeletePolicyVersion(i) => one("iam:DeletePolicyVersion", On::Policy(&i.policy_arn)),
        I::SetDefaultPolicyVersion(i) => {
            one("iam:SetDefaultPolicyVersion", On::Policy(&i.policy_arn))
        }
        I::ListEntitiesForPolicy(i) => one("iam:ListEntitiesForPolicy", On::Policy(&i.policy_arn)),
        I::ListPolicyTags(i) => one("iam:ListPolicyTags", On::Policy(&i.policy_arn)),
    }
}
