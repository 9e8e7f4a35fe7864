//! IAM's quotas. Documented on «IAM and AWS STS quotas»; where an account can ask for more, the
//! default.

use aws_api::ApiError;

use crate::records::EntityKind;
use crate::refusal;

pub(crate) const USERS_PER_ACCOUNT: usize = 5_000;
pub(crate) const GROUPS_PER_ACCOUNT: usize = 300;
pub(crate) const ROLES_PER_ACCOUNT: usize = 1_000;
pub(crate) const POLICIES_PER_ACCOUNT: usize = 1_500;
pub(crate) const GROUPS_PER_USER: usize = 10;
pub(crate) const ACCESS_KEYS_PER_USER: usize = 2;
/// Of one service.
pub(crate) const SERVICE_CREDENTIALS_PER_USER: usize = 2;
pub(crate) const ATTACHED_PER_ENTITY: usize = 10;
pub(crate) const VERSIONS_PER_POLICY: usize = 5;
pub(crate) const TAGS: usize = 50;
/// Managed policies handed to AssumeRole.
pub(crate) const SESSION_POLICY_ARNS: usize = 10;

/// Sizes count characters other than white space.
pub(crate) const MANAGED_POLICY_SIZE: usize = 6_144;
pub(crate) const TRUST_POLICY_SIZE: usize = 2_048;
/// A session policy's plain text; white space counts.
pub(crate) const SESSION_POLICY_SIZE: usize = 2_048;

/// The inline policies of one entity together.
pub(crate) fn inline_size(kind: EntityKind) -> usize {
    match kind {
        EntityKind::User => 2_048,
        EntityKind::Group => 5_120,
        EntityKind::Role => 10_240,
    }
}

pub(crate) fn per_account(kind: EntityKind) -> usize {
    match kind {
        EntityKind::User => USERS_PER_ACCOUNT,
        EntityKind::Group => GROUPS_PER_ACCOUNT,
        EntityKind::Role => ROLES_PER_ACCOUNT,
    }
}

/// A policy's size as the quotas count it.
pub(crate) fn size(document: &str) -> usize {
    document.chars().filter(|c| !c.is_whitespace()).count()
}

/// Refuses what would be over a quota.
pub(crate) fn quota(
    name: impl std::fmt::Display,
    would_be: usize,
    max: usize,
) -> Result<(), ApiError> {
    if would_be > max { Err(refusal::over_quota(name, max)) } else { Ok(()) }
}
