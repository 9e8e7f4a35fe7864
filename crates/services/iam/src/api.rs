//! IAM's operations, one line or two each: from the request to what does it, and back.

use async_trait::async_trait;
use aws_api::ApiError;
use aws_api::iam::{self, *};
use foundation::{Caller, Principal, Timestamp};

use crate::identities::NewIdentity;
use crate::paging::cut;
use crate::policies::{Found, moment};
use crate::records::EntityKind::{Group as GROUP, Role as ROLE, User as USER};
use crate::records::{Identity, Own, Usage};
use crate::room::{IamRoom, url_encoded, user_or_caller};
use crate::{keys, refusal, view};

/// A role's longest session where it does not say.
const MAX_SESSION_SECONDS_DEFAULT: i32 = 3_600;

fn done<T: Default>() -> Result<T, ApiError> {
    Ok(T::default())
}

/// Makes the trait's implementation of a table of operations.
macro_rules! operations {
    ($room:ident, $caller:ident, $input:ident; $($method:ident: $request:ty => $answer:ty $body:block)*) => {
        #[async_trait]
        impl iam::Iam for IamRoom {
            $(async fn $method(
                &self,
                $caller: &Caller,
                $input: $request,
            ) -> Result<$answer, ApiError> {
                let $room = self;
                $body
            })*
        }
    };
}

operations! { room, caller, input;
    // Users.
    create_user: CreateUserRequest => CreateUserResponse {
        let new = NewIdentity {
            name: input.user_name,
            path: input.path,
            tags: view::pairs(input.tags),
            boundary: input.permissions_boundary,
            own: Own::User { groups: Vec::new(), keys: Vec::new(), credentials: Vec::new() },
        };
        let user = room.create_identity(&caller.account, new).await?;
        Ok(CreateUserResponse { user: Some(view::user(&caller.account, &user)) })
    }
    get_user: GetUserRequest => GetUserResponse {
        if let (None, Principal::Root) = (&input.user_name, &caller.principal) {
            return Ok(GetUserResponse { user: root(caller) });
        }
        let name = user_or_caller(caller, input.user_name)?;
        let user = room.identity(&caller.account, USER, &name).await?;
        Ok(GetUserResponse { user: view::user(&caller.account, &user) })
    }
    list_users: ListUsersRequest => ListUsersResponse {
        let mut users: Vec<Identity> = room.all(keys::identities(&caller.account, USER)).await?;
        users.retain(|user| view::under(Some(&user.path), input.path_prefix.as_deref()));
        let page = cut("ListUsers", users, |u| &u.name, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        let users = page.items.iter().map(|user| view::listed_user(&caller.account, user)).collect();
        Ok(ListUsersResponse { users, is_truncated, marker: page.marker })
    }
    update_user: UpdateUserRequest => UpdateUserOutput {
        let (name, to, path) = (input.user_name, input.new_user_name, input.new_path);
        room.rename_identity(&caller.account, USER, &name, to, path).await?;
        done()
    }
    delete_user: DeleteUserRequest => DeleteUserOutput {
        room.delete_identity(&caller.account, USER, &input.user_name).await?;
        done()
    }
    put_user_policy: PutUserPolicyRequest => PutUserPolicyOutput {
        let (policy, document) = (input.policy_name, input.policy_document);
        room.put_inline(&caller.account, USER, &input.user_name, policy, document).await?;
        done()
    }
    get_user_policy: GetUserPolicyRequest => GetUserPolicyResponse {
        let (user_name, policy_name) = (input.user_name, input.policy_name);
        let document = room.get_inline(&caller.account, USER, &user_name, &policy_name).await?;
        let policy_document = url_encoded(&document);
        Ok(GetUserPolicyResponse { user_name, policy_name, policy_document })
    }
    delete_user_policy: DeleteUserPolicyRequest => DeleteUserPolicyOutput {
        room.delete_inline(&caller.account, USER, &input.user_name, &input.policy_name).await?;
        done()
    }
    list_user_policies: ListUserPoliciesRequest => ListUserPoliciesResponse {
        let user = room.identity(&caller.account, USER, &input.user_name).await?;
        let names = user.inline.into_keys().collect();
        let page = cut("ListUserPolicies", names, |n: &String| n, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        Ok(ListUserPoliciesResponse { policy_names: page.items, is_truncated, marker: page.marker })
    }
    attach_user_policy: AttachUserPolicyRequest => AttachUserPolicyOutput {
        room.attach(&caller.account, USER, &input.user_name, &input.policy_arn).await?;
        done()
    }
    detach_user_policy: DetachUserPolicyRequest => DetachUserPolicyOutput {
        room.detach(&caller.account, USER, &input.user_name, &input.policy_arn).await?;
        done()
    }
    list_attached_user_policies: ListAttachedUserPoliciesRequest => ListAttachedUserPoliciesResponse {
        let user = room.identity(&caller.account, USER, &input.user_name).await?;
        let arns = attached_under(user, input.path_prefix.as_deref());
        let page = cut("ListAttachedUserPolicies", arns, |a: &String| a, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        let attached_policies = Some(page.items.iter().map(|arn| view::attached(arn)).collect());
        Ok(ListAttachedUserPoliciesResponse { attached_policies, is_truncated, marker: page.marker })
    }
    put_user_permissions_boundary: PutUserPermissionsBoundaryRequest => PutUserPermissionsBoundaryOutput {
        let boundary = Some(input.permissions_boundary.as_str());
        room.put_boundary(&caller.account, USER, &input.user_name, boundary).await?;
        done()
    }
    delete_user_permissions_boundary: DeleteUserPermissionsBoundaryRequest => DeleteUserPermissionsBoundaryOutput {
        room.put_boundary(&caller.account, USER, &input.user_name, None).await?;
        done()
    }
    tag_user: TagUserRequest => TagUserOutput {
        let tags = view::pairs(Some(input.tags));
        room.tag(&caller.account, USER, &input.user_name, tags).await?;
        done()
    }
    untag_user: UntagUserRequest => UntagUserOutput {
        room.untag(&caller.account, USER, &input.user_name, &input.tag_keys).await?;
        done()
    }
    list_user_tags: ListUserTagsRequest => ListUserTagsResponse {
        let user = room.identity(&caller.account, USER, &input.user_name).await?;
        let tags = view::tags(&user.tags);
        let page = cut("ListUserTags", tags, |t| &t.key, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        Ok(ListUserTagsResponse { tags: page.items, is_truncated, marker: page.marker })
    }

    // Access keys.
    create_access_key: CreateAccessKeyRequest => CreateAccessKeyResponse {
        let user_name = user_or_caller(caller, input.user_name)?;
        let (access_key_id, key) = room.new_access_key(&caller.account, &user_name, &caller.request_id).await?;
        Ok(CreateAccessKeyResponse {
            access_key: AccessKey {
                access_key_id,
                create_date: moment(key.created_ms),
                secret_access_key: key.secret,
                status: if key.active { StatusType::Active } else { StatusType::Inactive },
                user_name,
            },
        })
    }
    update_access_key: UpdateAccessKeyRequest => UpdateAccessKeyOutput {
        let user = user_or_caller(caller, input.user_name)?;
        let active = match input.status {
            StatusType::Active => true,
            StatusType::Inactive => false,
            status @ (StatusType::Expired | StatusType::Unknown(_)) => {
                return Err(refusal::invalid(format!("A key cannot be set to {status}.")));
            }
        };
        room.set_access_key(&caller.account, &user, &input.access_key_id, active).await?;
        done()
    }
    delete_access_key: DeleteAccessKeyRequest => DeleteAccessKeyOutput {
        let user = user_or_caller(caller, input.user_name)?;
        room.remove_access_key(&caller.account, &user, &input.access_key_id).await?;
        done()
    }
    list_access_keys: ListAccessKeysRequest => ListAccessKeysResponse {
        let user = user_or_caller(caller, input.user_name)?;
        let keys = room.access_keys(&caller.account, &user).await?;
        let page = cut("ListAccessKeys", keys, |(id, _)| id, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        let shown = page.items.into_iter().map(|(id, key)| AccessKeyMetadata {
            access_key_id: Some(id),
            create_date: moment(key.created_ms),
            status: Some(if key.active { StatusType::Active } else { StatusType::Inactive }),
            user_name: Some(key.user),
        });
        let access_key_metadata = shown.collect();
        Ok(ListAccessKeysResponse { access_key_metadata, is_truncated, marker: page.marker })
    }

    // Passwords for services that are no APIs.
    create_service_specific_credential: CreateServiceSpecificCredentialRequest => CreateServiceSpecificCredentialResponse {
        let made = room.new_service_credential(caller, input).await?;
        Ok(CreateServiceSpecificCredentialResponse { service_specific_credential: Some(made) })
    }
    delete_service_specific_credential: DeleteServiceSpecificCredentialRequest => DeleteServiceSpecificCredentialOutput {
        room.remove_service_credential(caller, input.user_name, &input.service_specific_credential_id).await?;
        done()
    }
    list_service_specific_credentials: ListServiceSpecificCredentialsRequest => ListServiceSpecificCredentialsResponse {
        room.list_service_credentials(caller, input).await
    }
    reset_service_specific_credential: ResetServiceSpecificCredentialRequest => ResetServiceSpecificCredentialResponse {
        let reset = room.reset_service_credential(caller, input.user_name, &input.service_specific_credential_id).await?;
        Ok(ResetServiceSpecificCredentialResponse { service_specific_credential: Some(reset) })
    }
    update_service_specific_credential: UpdateServiceSpecificCredentialRequest => UpdateServiceSpecificCredentialOutput {
        room.set_service_credential(caller, input.user_name, &input.service_specific_credential_id, &input.status).await?;
        done()
    }

    // What people sign in with elsewhere: nobody has any of it here, and clients ask before they
    // delete a user.
    get_login_profile: GetLoginProfileRequest => GetLoginProfileResponse {
        Err(room.no_login(caller, input.user_name).await?)
    }
    delete_login_profile: DeleteLoginProfileRequest => DeleteLoginProfileOutput {
        Err(room.no_login(caller, input.user_name).await?)
    }
    list_ssh_public_keys: ListSSHPublicKeysRequest => ListSSHPublicKeysResponse {
        room.existing_user(caller, input.user_name).await?;
        Ok(ListSSHPublicKeysResponse { is_truncated: Some(false), ..Default::default() })
    }
    list_signing_certificates: ListSigningCertificatesRequest => ListSigningCertificatesResponse {
        room.existing_user(caller, input.user_name).await?;
        Ok(ListSigningCertificatesResponse { is_truncated: Some(false), ..Default::default() })
    }
    list_mfa_devices: ListMFADevicesRequest => ListMFADevicesResponse {
        room.existing_user(caller, input.user_name).await?;
        Ok(ListMFADevicesResponse { is_truncated: Some(false), ..Default::default() })
    }
    list_virtual_mfa_devices: ListVirtualMFADevicesRequest => ListVirtualMFADevicesResponse {
        Ok(room.virtual_mfa_devices(caller, &input))
    }

    // Groups.
    create_group: CreateGroupRequest => CreateGroupResponse {
        let (name, path) = (input.group_name, input.path);
        let new = NewIdentity { name, path, tags: Vec::new(), boundary: None, own: Own::Group };
        let group = room.create_identity(&caller.account, new).await?;
        Ok(CreateGroupResponse { group: view::group(&caller.account, &group) })
    }
    get_group: GetGroupRequest => GetGroupResponse {
        let group = room.identity(&caller.account, GROUP, &input.group_name).await?;
        let members = room.members(&caller.account, &input.group_name).await?;
        let page = cut("GetGroup", members, |u| &u.name, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        let users = page.items.iter().map(|user| view::listed_user(&caller.account, user)).collect();
        let group = view::group(&caller.account, &group);
        Ok(GetGroupResponse { group, users, is_truncated, marker: page.marker })
    }
    list_groups: ListGroupsRequest => ListGroupsResponse {
        let mut groups: Vec<Identity> = room.all(keys::identities(&caller.account, GROUP)).await?;
        groups.retain(|group| view::under(Some(&group.path), input.path_prefix.as_deref()));
        let page = cut("ListGroups", groups, |g| &g.name, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        let groups = page.items.iter().map(|group| view::group(&caller.account, group)).collect();
        Ok(ListGroupsResponse { groups, is_truncated, marker: page.marker })
    }
    list_groups_for_user: ListGroupsForUserRequest => ListGroupsForUserResponse {
        let user = room.identity(&caller.account, USER, &input.user_name).await?;
        let mut groups = Vec::new();
        if let Own::User { groups: names, .. } = &user.own {
            for name in names {
                groups.extend(room.get::<Identity>(keys::identity(&caller.account, GROUP, name)).await?);
            }
        }
        let page = cut("ListGroupsForUser", groups, |g| &g.name, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        let groups = page.items.iter().map(|group| view::group(&caller.account, group)).collect();
        Ok(ListGroupsForUserResponse { groups, is_truncated, marker: page.marker })
    }
    update_group: UpdateGroupRequest => UpdateGroupOutput {
        let (name, to, path) = (input.group_name, input.new_group_name, input.new_path);
        room.rename_identity(&caller.account, GROUP, &name, to, path).await?;
        done()
    }
    delete_group: DeleteGroupRequest => DeleteGroupOutput {
        room.delete_identity(&caller.account, GROUP, &input.group_name).await?;
        done()
    }
    add_user_to_group: AddUserToGroupRequest => AddUserToGroupOutput {
        room.add_member(&caller.account, &input.group_name, &input.user_name).await?;
        done()
    }
    remove_user_from_group: RemoveUserFromGroupRequest => RemoveUserFromGroupOutput {
        room.remove_member(&caller.account, &input.group_name, &input.user_name).await?;
        done()
    }
    put_group_policy: PutGroupPolicyRequest => PutGroupPolicyOutput {
        let (policy, document) = (input.policy_name, input.policy_document);
        room.put_inline(&caller.account, GROUP, &input.group_name, policy, document).await?;
        done()
    }
    get_group_policy: GetGroupPolicyRequest => GetGroupPolicyResponse {
        let (group_name, policy_name) = (input.group_name, input.policy_name);
        let document = room.get_inline(&caller.account, GROUP, &group_name, &policy_name).await?;
        let policy_document = url_encoded(&document);
        Ok(GetGroupPolicyResponse { group_name, policy_name, policy_document })
    }
    delete_group_policy: DeleteGroupPolicyRequest => DeleteGroupPolicyOutput {
        room.delete_inline(&caller.account, GROUP, &input.group_name, &input.policy_name).await?;
        done()
    }
    list_group_policies: ListGroupPoliciesRequest => ListGroupPoliciesResponse {
        let group = room.identity(&caller.account, GROUP, &input.group_name).await?;
        let names = group.inline.into_keys().collect();
        let page = cut("ListGroupPolicies", names, |n: &String| n, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        Ok(ListGroupPoliciesResponse { policy_names: page.items, is_truncated, marker: page.marker })
    }
    attach_group_policy: AttachGroupPolicyRequest => AttachGroupPolicyOutput {
        room.attach(&caller.account, GROUP, &input.group_name, &input.policy_arn).await?;
        done()
    }
    detach_group_policy: DetachGroupPolicyRequest => DetachGroupPolicyOutput {
        room.detach(&caller.account, GROUP, &input.group_name, &input.policy_arn).await?;
        done()
    }
    list_attached_group_policies: ListAttachedGroupPoliciesRequest => ListAttachedGroupPoliciesResponse {
        let group = room.identity(&caller.account, GROUP, &input.group_name).await?;
        let arns = attached_under(group, input.path_prefix.as_deref());
        let page = cut("ListAttachedGroupPolicies", arns, |a: &String| a, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        let attached_policies = Some(page.items.iter().map(|arn| view::attached(arn)).collect());
        Ok(ListAttachedGroupPoliciesResponse { attached_policies, is_truncated, marker: page.marker })
    }

    // Roles.
    create_role: CreateRoleRequest => CreateRoleResponse {
        room.check_trust_policy(&caller.account, &input.assume_role_policy_document).await?;
        let new = NewIdentity {
            name: input.role_name,
            path: input.path,
            tags: view::pairs(input.tags),
            boundary: input.permissions_boundary,
            own: Own::Role {
                trust: input.assume_role_policy_document,
                description: input.description,
                max_session_seconds: input.max_session_duration.unwrap_or(MAX_SESSION_SECONDS_DEFAULT),
            },
        };
        let role = room.create_identity(&caller.account, new).await?;
        Ok(CreateRoleResponse { role: view::role(&caller.account, &role) })
    }
    get_role: GetRoleRequest => GetRoleResponse {
        let role = room.identity(&caller.account, ROLE, &input.role_name).await?;
        Ok(GetRoleResponse { role: view::role(&caller.account, &role) })
    }
    list_roles: ListRolesRequest => ListRolesResponse {
        let mut roles: Vec<Identity> = room.all(keys::identities(&caller.account, ROLE)).await?;
        roles.retain(|role| view::under(Some(&role.path), input.path_prefix.as_deref()));
        let page = cut("ListRoles", roles, |r| &r.name, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        let roles = page.items.iter().map(|role| view::listed_role(&caller.account, role)).collect();
        Ok(ListRolesResponse { roles, is_truncated, marker: page.marker })
    }
    update_role: UpdateRoleRequest => UpdateRoleResponse {
        let (description, seconds) = (input.description, input.max_session_duration);
        room.update_role_record(&caller.account, &input.role_name, None, description, seconds).await?;
        done()
    }
    update_role_description: UpdateRoleDescriptionRequest => UpdateRoleDescriptionResponse {
        let description = Some(input.description);
        let role = room.update_role_record(&caller.account, &input.role_name, None, description, None).await?;
        Ok(UpdateRoleDescriptionResponse { role: Some(view::role(&caller.account, &role)) })
    }
    update_assume_role_policy: UpdateAssumeRolePolicyRequest => UpdateAssumeRolePolicyOutput {
        room.check_trust_policy(&caller.account, &input.policy_document).await?;
        let trust = Some(input.policy_document);
        room.update_role_record(&caller.account, &input.role_name, trust, None, None).await?;
        done()
    }
    delete_role: DeleteRoleRequest => DeleteRoleOutput {
        room.delete_identity(&caller.account, ROLE, &input.role_name).await?;
        done()
    }
    put_role_policy: PutRolePolicyRequest => PutRolePolicyOutput {
        let (policy, document) = (input.policy_name, input.policy_document);
        room.put_inline(&caller.account, ROLE, &input.role_name, policy, document).await?;
        done()
    }
    get_role_policy: GetRolePolicyRequest => GetRolePolicyResponse {
        let (role_name, policy_name) = (input.role_name, input.policy_name);
        let document = room.get_inline(&caller.account, ROLE, &role_name, &policy_name).await?;
        let policy_document = url_encoded(&document);
        Ok(GetRolePolicyResponse { role_name, policy_name, policy_document })
    }
    delete_role_policy: DeleteRolePolicyRequest => DeleteRolePolicyOutput {
        room.delete_inline(&caller.account, ROLE, &input.role_name, &input.policy_name).await?;
        done()
    }
    list_role_policies: ListRolePoliciesRequest => ListRolePoliciesResponse {
        let role = room.identity(&caller.account, ROLE, &input.role_name).await?;
        let names = role.inline.into_keys().collect();
        let page = cut("ListRolePolicies", names, |n: &String| n, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        Ok(ListRolePoliciesResponse { policy_names: page.items, is_truncated, marker: page.marker })
    }
    attach_role_policy: AttachRolePolicyRequest => AttachRolePolicyOutput {
        room.attach(&caller.account, ROLE, &input.role_name, &input.policy_arn).await?;
        done()
    }
    detach_role_policy: DetachRolePolicyRequest => DetachRolePolicyOutput {
        room.detach(&caller.account, ROLE, &input.role_name, &input.policy_arn).await?;
        done()
    }
    list_attached_role_policies: ListAttachedRolePoliciesRequest => ListAttachedRolePoliciesResponse {
        let role = room.identity(&caller.account, ROLE, &input.role_name).await?;
        let arns = attached_under(role, input.path_prefix.as_deref());
        let page = cut("ListAttachedRolePolicies", arns, |a: &String| a, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        let attached_policies = Some(page.items.iter().map(|arn| view::attached(arn)).collect());
        Ok(ListAttachedRolePoliciesResponse { attached_policies, is_truncated, marker: page.marker })
    }
    put_role_permissions_boundary: PutRolePermissionsBoundaryRequest => PutRolePermissionsBoundaryOutput {
        let boundary = Some(input.permissions_boundary.as_str());
        room.put_boundary(&caller.account, ROLE, &input.role_name, boundary).await?;
        done()
    }
    delete_role_permissions_boundary: DeleteRolePermissionsBoundaryRequest => DeleteRolePermissionsBoundaryOutput {
        room.put_boundary(&caller.account, ROLE, &input.role_name, None).await?;
        done()
    }
    tag_role: TagRoleRequest => TagRoleOutput {
        let tags = view::pairs(Some(input.tags));
        room.tag(&caller.account, ROLE, &input.role_name, tags).await?;
        done()
    }
    untag_role: UntagRoleRequest => UntagRoleOutput {
        room.untag(&caller.account, ROLE, &input.role_name, &input.tag_keys).await?;
        done()
    }
    list_role_tags: ListRoleTagsRequest => ListRoleTagsResponse {
        let role = room.identity(&caller.account, ROLE, &input.role_name).await?;
        let tags = view::tags(&role.tags);
        let page = cut("ListRoleTags", tags, |t| &t.key, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        Ok(ListRoleTagsResponse { tags: page.items, is_truncated, marker: page.marker })
    }
    list_instance_profiles_for_role: ListInstanceProfilesForRoleRequest => ListInstanceProfilesForRoleResponse {
        // There are no instances, hence no profiles; clients ask before they delete a role.
        room.identity(&caller.account, ROLE, &input.role_name).await?;
        Ok(ListInstanceProfilesForRoleResponse { is_truncated: Some(false), ..Default::default() })
    }

    // Managed policies.
    create_policy: CreatePolicyRequest => CreatePolicyResponse {
        let policy = room.new_policy(&caller.account, input).await?;
        let tags = view::tags(&policy.tags);
        let shown = Policy {
            attachment_count: Some(0),
            permissions_boundary_usage_count: Some(0),
            tags: (!tags.is_empty()).then_some(tags),
            ..view::policy(&caller.account, &policy)
        };
        Ok(CreatePolicyResponse { policy: Some(shown) })
    }
    get_policy: GetPolicyRequest => GetPolicyResponse {
        let found = room.policy(&caller.account, &input.policy_arn).await?;
        let mut policy = room.shown(&caller.account, &found).await?;
        (policy.description, policy.tags) = match found {
            Found::Aws(aws) => (Some(aws.description.to_owned()), Some(Vec::new())),
            Found::Own(own) => (own.description.clone(), Some(view::tags(&own.tags))),
        };
        Ok(GetPolicyResponse { policy: Some(policy) })
    }
    list_policies: ListPoliciesRequest => ListPoliciesResponse {
        let policies = room.policies(&caller.account, &input).await?;
        let name = |policy: &Policy| policy.arn.as_deref().unwrap_or_default().to_owned();
        let named = policies.into_iter().map(|policy| (name(&policy), policy)).collect();
        let page = cut("ListPolicies", named, |(arn, _)| arn, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        let policies = Some(page.items.into_iter().map(|(_, policy)| policy).collect());
        Ok(ListPoliciesResponse { policies, is_truncated, marker: page.marker })
    }
    delete_policy: DeletePolicyRequest => DeletePolicyOutput {
        room.remove_policy(&caller.account, &input.policy_arn).await?;
        done()
    }
    create_policy_version: CreatePolicyVersionRequest => CreatePolicyVersionResponse {
        let version = room.new_version(&caller.account, input).await?;
        Ok(CreatePolicyVersionResponse { policy_version: Some(version) })
    }
    get_policy_version: GetPolicyVersionRequest => GetPolicyVersionResponse {
        let version = room.version(&caller.account, &input.policy_arn, &input.version_id).await?;
        Ok(GetPolicyVersionResponse { policy_version: Some(version) })
    }
    list_policy_versions: ListPolicyVersionsRequest => ListPolicyVersionsResponse {
        // At most five: always one page.
        let versions = Some(room.versions(&caller.account, &input.policy_arn).await?);
        Ok(ListPolicyVersionsResponse { versions, is_truncated: Some(false), marker: None })
    }
    delete_policy_version: DeletePolicyVersionRequest => DeletePolicyVersionOutput {
        room.remove_version(&caller.account, &input.policy_arn, &input.version_id).await?;
        done()
    }
    set_default_policy_version: SetDefaultPolicyVersionRequest => SetDefaultPolicyVersionOutput {
        room.choose_version(&caller.account, &input.policy_arn, &input.version_id).await?;
        done()
    }
    list_entities_for_policy: ListEntitiesForPolicyRequest => ListEntitiesForPolicyResponse {
        room.policy(&caller.account, &input.policy_arn).await?;
        let usage = match input.policy_usage_filter {
            Some(PolicyUsageType::PermissionsPolicy) => Some(Usage::Permissions),
            Some(PolicyUsageType::PermissionsBoundary) => Some(Usage::Boundary),
            None | Some(PolicyUsageType::Unknown(_)) => None,
        };
        let mut users = room.users_of(&caller.account, &input.policy_arn, usage).await?;
        let prefix = input.path_prefix.as_deref();
        users.retain(|user| view::under(Some(&user.path), prefix) && wanted(user, &input.entity_filter));
        let named = users.into_iter().map(|user| (user.arn(&caller.account), user)).collect();
        let page = cut("ListEntitiesForPolicy", named, |(arn, _)| arn, input.marker.as_deref(), input.max_items)?;
        let mut answer = ListEntitiesForPolicyResponse {
            is_truncated: page.is_truncated(),
            marker: page.marker,
            policy_groups: Some(Vec::new()),
            policy_roles: Some(Vec::new()),
            policy_users: Some(Vec::new()),
        };
        for (_, Identity { name, id, own, .. }) in page.items {
            let (name, id) = (Some(name), Some(id));
            match own {
                Own::User { .. } => {
                    answer.policy_users.get_or_insert_default().push(PolicyUser { user_id: id, user_name: name });
                }
                Own::Group => {
                    answer.policy_groups.get_or_insert_default().push(PolicyGroup { group_id: id, group_name: name });
                }
                Own::Role { .. } => {
                    answer.policy_roles.get_or_insert_default().push(PolicyRole { role_id: id, role_name: name });
                }
            }
        }
        Ok(answer)
    }
    tag_policy: TagPolicyRequest => TagPolicyOutput {
        let tags = view::pairs(Some(input.tags));
        room.tag_managed(&caller.account, &input.policy_arn, tags, &[]).await?;
        done()
    }
    untag_policy: UntagPolicyRequest => UntagPolicyOutput {
        room.tag_managed(&caller.account, &input.policy_arn, Vec::new(), &input.tag_keys).await?;
        done()
    }
    list_policy_tags: ListPolicyTagsRequest => ListPolicyTagsResponse {
        let tags = match room.policy(&caller.account, &input.policy_arn).await? {
            Found::Aws(_) => Vec::new(),
            Found::Own(policy) => view::tags(&policy.tags),
        };
        let page = cut("ListPolicyTags", tags, |t| &t.key, input.marker.as_deref(), input.max_items)?;
        let is_truncated = page.is_truncated();
        Ok(ListPolicyTagsResponse { tags: page.items, is_truncated, marker: page.marker })
    }
}

/// The root user as `GetUser` shows it to itself.
fn root(caller: &Caller) -> User {
    User {
        arn: caller.arn(),
        create_date: Timestamp::EPOCH,
        path: "/".to_owned(),
        user_id: caller.account.to_string(),
        user_name: "root".to_owned(),
        ..User::default()
    }
}

/// The policies attached to an entity whose own path lies under the prefix.
fn attached_under(identity: Identity, prefix: Option<&str>) -> Vec<String> {
    let path = |arn: &str| {
        let after = arn.split_once(":policy").map(|(_, rest)| rest)?;
        after.rfind('/').and_then(|end| after.get(..=end)).map(str::to_owned)
    };
    let mut attached = identity.attached;
    attached.retain(|arn| view::under(path(arn).as_deref(), prefix));
    attached
}

fn wanted(identity: &Identity, filter: &Option<EntityType>) -> bool {
    match filter {
        Some(EntityType::User) => identity.kind() == USER,
        Some(EntityType::Group) => identity.kind() == GROUP,
        Some(EntityType::Role) => identity.kind() == ROLE,
        // Policies are not entities that others are attached to.
        Some(EntityType::LocalManagedPolicy | EntityType::AwsManagedPolicy) => false,
        None | Some(EntityType::Unknown(_)) => true,
    }
}
