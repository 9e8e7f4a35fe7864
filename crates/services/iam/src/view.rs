//! Records as clients see them.

use std::collections::BTreeMap;

use aws_api::iam;
use foundation::AccountId;

use crate::managed::AwsManaged;
use crate::policies::moment;
use crate::records::{Identity, Managed, Own};
use crate::room::url_encoded;

pub(crate) fn tags(tags: &BTreeMap<String, String>) -> Vec<iam::Tag> {
    tags.iter().map(|(key, value)| iam::Tag { key: key.clone(), value: value.clone() }).collect()
}

/// Tags where none are not shown.
fn some_tags(map: &BTreeMap<String, String>) -> Option<Vec<iam::Tag>> {
    (!map.is_empty()).then(|| tags(map))
}

pub(crate) fn pairs(tags: Option<Vec<iam::Tag>>) -> Vec<(String, String)> {
    tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect()
}

fn boundary(arn: Option<&String>) -> Option<iam::AttachedPermissionsBoundary> {
    arn.map(|arn| iam::AttachedPermissionsBoundary {
        permissions_boundary_arn: Some(arn.clone()),
        permissions_boundary_type: Some(
            iam::PermissionsBoundaryAttachmentType::PermissionsBoundaryPolicy,
        ),
    })
}

/// Whether a path lies under a listing's prefix.
pub(crate) fn under(path: Option<&str>, prefix: Option<&str>) -> bool {
    prefix.is_none_or(|prefix| path.is_some_and(|path| path.starts_with(prefix)))
}

/// A user with everything that `GetUser` shows.
pub(crate) fn user(account: &AccountId, identity: &Identity) -> iam::User {
    iam::User {
        arn: identity.arn(account),
        create_date: identity.created(),
        password_last_used: None,
        path: identity.path.clone(),
        permissions_boundary: boundary(identity.boundary.as_ref()),
        tags: some_tags(&identity.tags),
        user_id: identity.id.clone(),
        user_name: identity.name.clone(),
    }
}

/// A user as listings show it.
pub(crate) fn listed_user(account: &AccountId, identity: &Identity) -> iam::User {
    iam::User { permissions_boundary: None, tags: None, ..user(account, identity) }
}

pub(crate) fn group(account: &AccountId, identity: &Identity) -> iam::Group {
    iam::Group {
        arn: identity.arn(account),
        create_date: identity.created(),
        group_id: identity.id.clone(),
        group_name: identity.name.clone(),
        path: identity.path.clone(),
    }
}

/// A role with everything that `GetRole` shows.
pub(crate) fn role(account: &AccountId, identity: &Identity) -> iam::Role {
    let (trust, description, max_session_seconds) = match &identity.own {
        Own::Role { trust, description, max_session_seconds } => {
            (Some(url_encoded(trust)), description.clone(), Some(*max_session_seconds))
        }
        Own::User { .. } | Own::Group => (None, None, None),
    };
    iam::Role {
        arn: identity.arn(account),
        assume_role_policy_document: trust,
        create_date: identity.created(),
        description,
        max_session_duration: max_session_seconds,
        path: identity.path.clone(),
        permissions_boundary: boundary(identity.boundary.as_ref()),
        role_id: identity.id.clone(),
        role_last_used: None,
        role_name: identity.name.clone(),
        tags: some_tags(&identity.tags),
    }
}

/// A role as listings show it.
pub(crate) fn listed_role(account: &AccountId, identity: &Identity) -> iam::Role {
    iam::Role { permissions_boundary: None, tags: None, ..role(account, identity) }
}

/// A policy as listings show it, its uses not yet counted.
pub(crate) fn policy(account: &AccountId, policy: &Managed) -> iam::Policy {
    iam::Policy {
        arn: Some(policy.arn(account)),
        create_date: moment(policy.created_ms),
        default_version_id: Some(format!("v{}", policy.default)),
        is_attachable: Some(true),
        path: Some(policy.path.clone()),
        policy_id: Some(policy.id.clone()),
        policy_name: Some(policy.name.clone()),
        update_date: moment(policy.updated_ms),
        ..iam::Policy::default()
    }
}

pub(crate) fn aws_policy(policy: &AwsManaged) -> iam::Policy {
    iam::Policy {
        arn: Some(policy.arn()),
        create_date: Some(policy.created()),
        default_version_id: Some(format!("v{}", policy.version)),
        is_attachable: Some(true),
        path: Some(policy.path.to_owned()),
        policy_id: Some(policy.id()),
        policy_name: Some(policy.name.to_owned()),
        update_date: Some(policy.created()),
        ..iam::Policy::default()
    }
}

pub(crate) fn version(
    number: u32,
    created_ms: i64,
    default: bool,
    document: Option<String>,
) -> iam::PolicyVersion {
    iam::PolicyVersion {
        create_date: moment(created_ms),
        document,
        is_default_version: Some(default),
        version_id: Some(format!("v{number}")),
    }
}

pub(crate) fn attached(arn: &str) -> iam::AttachedPolicy {
    iam::AttachedPolicy {
        policy_arn: Some(arn.to_owned()),
        policy_name: arn.rsplit('/').next().map(str::to_owned),
    }
}
