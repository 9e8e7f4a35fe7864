//! Customer-managed policies and their versions; AWS's own beside them, read-only.

use std::collections::BTreeMap;

use aws_api::ApiError;
use aws_api::iam::{self, error};
use foundation::{AccountId, Timestamp};
use policy::{Document, Flavor, Problem, Version};

use crate::managed::{self, AwsManaged};
use crate::records::{EntityKind, Identity, Managed, PolicyVersion, Usage};
use crate::room::{IamRoom, policy_name, tagged, url_encoded};
use crate::transaction::{Transaction, failed, scan, transact};
use crate::{keys, limits, refusal, view};

impl Transaction {
    /// The customer's policy with this ARN; AWS's own are not for changing.
    async fn policy(&mut self, account: &AccountId, arn: &str) -> Result<Managed, ApiError> {
        if managed::find(arn).is_some() {
            return Err(refusal::aws_managed(arn));
        }
        let name = policy_name(account, arn).ok_or_else(|| refusal::no_policy(arn))?;
        let found: Option<Managed> = self.read(keys::policy(account, name)).await?;
        found.filter(|found| found.arn(account) == arn).ok_or_else(|| refusal::no_policy(arn))
    }

    fn put_policy(&mut self, account: &AccountId, policy: &Managed) {
        self.put(keys::policy(account, &policy.name), policy);
    }
}

/// A policy found by its ARN.
pub(crate) enum Found {
    Aws(&'static AwsManaged),
    Own(Box<Managed>),
}

fn check_managed(document: &str) -> Result<(), ApiError> {
    let read = Document::parse(document, Flavor::Identity);
    let read = read.map_err(|wrong| refusal::malformed(&wrong))?;
    if read.version == Version::V2008 {
        return Err(refusal::malformed(&Problem::Version));
    }
    limits::quota("PolicySize", limits::size(document), limits::MANAGED_POLICY_SIZE)
}

/// `v3` as its number.
fn version_number(arn: &str, version: &str) -> Result<u32, ApiError> {
    let number = version.strip_prefix('v').and_then(|number| number.parse().ok());
    number.ok_or_else(|| refusal::no_version(arn, version))
}

impl IamRoom {
    pub(crate) async fn new_policy(
        &self,
        account: &AccountId,
        input: iam::CreatePolicyRequest,
    ) -> Result<Managed, ApiError> {
        check_managed(&input.policy_document)?;
        let now = self.now_ms();
        let tags = input.tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value));
        let first = PolicyVersion { number: 1, document: input.policy_document, created_ms: now };
        let policy = Managed {
            id: self.unique_id("ANPA"),
            name: input.policy_name,
            path: input.path.unwrap_or_else(|| "/".to_owned()),
            description: input.description,
            created_ms: now,
            updated_ms: now,
            tags: tagged(BTreeMap::new(), tags)?,
            versions: vec![first],
            default: 1,
            next: 2,
        };
        transact!(self, |tx| {
            let name = &policy.name;
            if tx.read::<Managed>(keys::policy(account, name)).await?.is_some() {
                return Err(error::entity_already_exists_exception(format!(
                    "A policy called {name} already exists. Duplicate names are not allowed."
                )));
            }
            let others = tx.scan(keys::policies(account)).await?.len();
            limits::quota("PoliciesPerAccount", others + 1, limits::POLICIES_PER_ACCOUNT)?;
            tx.put_policy(account, &policy);
            Ok(())
        })?;
        Ok(policy)
    }

    /// The policy with this ARN.
    pub(crate) async fn policy(&self, account: &AccountId, arn: &str) -> Result<Found, ApiError> {
        if let Some(policy) = managed::find(arn) {
            return Ok(Found::Aws(policy));
        }
        let name = policy_name(account, arn).ok_or_else(|| refusal::no_policy(arn))?;
        let found: Option<Managed> = self.get(keys::policy(account, name)).await?;
        let found = found.filter(|found| found.arn(account) == arn);
        found.map(|found| Found::Own(found.into())).ok_or_else(|| refusal::no_policy(arn))
    }

    pub(crate) async fn remove_policy(
        &self,
        account: &AccountId,
        arn: &str,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let policy = tx.policy(account, arn).await?;
            let users = keys::attachments(account, arn, None);
            if !tx.scan(users.clone()).await?.is_empty() {
                return Err(error::delete_conflict_exception(
                    "Cannot delete a policy attached to entities.",
                ));
            }
            tx.require_empty(users);
            if policy.versions.len() > 1 {
                return Err(error::delete_conflict_exception(
                    "This policy has more than one version. Before you delete a policy, you must \
                     delete the policy's versions. The default version is deleted with the policy.",
                ));
            }
            tx.delete(keys::policy(account, &policy.name));
            Ok(())
        })
    }

    pub(crate) async fn new_version(
        &self,
        account: &AccountId,
        input: iam::CreatePolicyVersionRequest,
    ) -> Result<iam::PolicyVersion, ApiError> {
        check_managed(&input.policy_document)?;
        let (arn, now) = (input.policy_arn.as_str(), self.now_ms());
        transact!(self, |tx| {
            let mut policy = tx.policy(account, arn).await?;
            if policy.versions.len() >= limits::VERSIONS_PER_POLICY {
                return Err(error::limit_exceeded_exception(
                    "A managed policy can have up to 5 versions. Before you create a new version, \
                     you must delete an existing version.",
                ));
            }
            let number = policy.next;
            policy.next += 1;
            let document = input.policy_document.clone();
            policy.versions.push(PolicyVersion { number, document, created_ms: now });
            if input.set_as_default == Some(true) {
                policy.default = number;
                policy.updated_ms = now;
            }
            tx.put_policy(account, &policy);
            Ok(view::version(number, now, policy.default == number, None))
        })
    }

    pub(crate) async fn remove_version(
        &self,
        account: &AccountId,
        arn: &str,
        version: &str,
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let mut policy = tx.policy(account, arn).await?;
            let number = version_number(arn, version)?;
            if policy.version(number).is_none() {
                return Err(refusal::no_version(arn, version));
            }
            if policy.default == number {
                return Err(error::delete_conflict_exception(
                    "Cannot delete the default version of a policy.",
                ));
            }
            policy.versions.retain(|version| version.number != number);
            tx.put_policy(account, &policy);
            Ok(())
        })
    }

    pub(crate) async fn choose_version(
        &self,
        account: &AccountId,
        arn: &str,
        version: &str,
    ) -> Result<(), ApiError> {
        let now = self.now_ms();
        transact!(self, |tx| {
            let mut policy = tx.policy(account, arn).await?;
            let number = version_number(arn, version)?;
            if policy.version(number).is_none() {
                return Err(refusal::no_version(arn, version));
            }
            policy.default = number;
            policy.updated_ms = now;
            tx.put_policy(account, &policy);
            Ok(())
        })
    }

    /// One version with its document.
    pub(crate) async fn version(
        &self,
        account: &AccountId,
        arn: &str,
        version: &str,
    ) -> Result<iam::PolicyVersion, ApiError> {
        let number = version_number(arn, version)?;
        let found = match self.policy(account, arn).await? {
            Found::Aws(policy) if policy.version == number => Some(view::version(
                number,
                policy.created().as_millis(),
                true,
                Some(url_encoded(policy.document)),
            )),
            Found::Aws(_) => None,
            Found::Own(policy) => policy.version(number).map(|version| {
                let document = Some(url_encoded(&version.document));
                view::version(number, version.created_ms, policy.default == number, document)
            }),
        };
        found.ok_or_else(|| refusal::no_version(arn, version))
    }

    /// All versions, without their documents, newest first.
    pub(crate) async fn versions(
        &self,
        account: &AccountId,
        arn: &str,
    ) -> Result<Vec<iam::PolicyVersion>, ApiError> {
        Ok(match self.policy(account, arn).await? {
            Found::Aws(policy) => {
                vec![view::version(policy.version, policy.created().as_millis(), true, None)]
            }
            Found::Own(policy) => {
                let versions = policy.versions.iter().rev();
                let show = |version: &PolicyVersion| {
                    let default = version.number == policy.default;
                    view::version(version.number, version.created_ms, default, None)
                };
                versions.map(show).collect()
            }
        })
    }

    pub(crate) async fn tag_managed(
        &self,
        account: &AccountId,
        arn: &str,
        add: Vec<(String, String)>,
        remove: &[String],
    ) -> Result<(), ApiError> {
        transact!(self, |tx| {
            let mut policy = tx.policy(account, arn).await?;
            policy.tags.retain(|key, _| !remove.contains(key));
            policy.tags = tagged(policy.tags, add.clone())?;
            tx.put_policy(account, &policy);
            Ok(())
        })
    }

    /// Who uses the policy, in one way or any.
    pub(crate) async fn users_of(
        &self,
        account: &AccountId,
        arn: &str,
        usage: Option<Usage>,
    ) -> Result<Vec<Identity>, ApiError> {
        let rows = scan(&*self.store, keys::attachments(account, arn, usage)).await?;
        let mut seen: Vec<(EntityKind, String)> = Vec::new();
        let mut users = Vec::with_capacity(rows.len());
        for row in rows {
            let (kind, name) = keys::attached_entity(&row.key).map_err(failed)?;
            if seen.contains(&(kind, name.clone())) {
                continue;
            }
            users.extend(self.get(keys::identity(account, kind, &name)).await?);
            seen.push((kind, name));
        }
        Ok(users)
    }

    /// A policy as listings show it: without description and tags.
    pub(crate) async fn shown(
        &self,
        account: &AccountId,
        found: &Found,
    ) -> Result<iam::Policy, ApiError> {
        let mut policy = match found {
            Found::Aws(policy) => view::aws_policy(policy),
            Found::Own(policy) => view::policy(account, policy),
        };
        let arn = policy.arn.as_deref().unwrap_or_default();
        let count = async |usage| -> Result<Option<i32>, ApiError> {
            let rows = scan(&*self.store, keys::attachments(account, arn, Some(usage))).await?;
            Ok(i32::try_from(rows.len()).ok())
        };
        let (attached, bounding) =
            (count(Usage::Permissions).await?, count(Usage::Boundary).await?);
        policy.attachment_count = attached;
        policy.permissions_boundary_usage_count = bounding;
        Ok(policy)
    }

    /// All policies that a listing asks for.
    pub(crate) async fn policies(
        &self,
        account: &AccountId,
        input: &iam::ListPoliciesRequest,
    ) -> Result<Vec<iam::Policy>, ApiError> {
        use iam::{PolicyScopeType as Scope, PolicyUsageType as Usage};
        let (own, aws) = match input.scope {
            None | Some(Scope::All | Scope::Unknown(_)) => (true, true),
            Some(Scope::Aws) => (false, true),
            Some(Scope::Local) => (true, false),
        };
        let mut found = Vec::new();
        if own {
            let policies: Vec<Managed> = self.all(keys::policies(account)).await?;
            found.extend(policies.into_iter().map(|policy| Found::Own(policy.into())));
        }
        if aws {
            found.extend(managed::ALL.iter().map(Found::Aws));
        }
        let mut shown = Vec::with_capacity(found.len());
        for found in found {
            let policy = self.shown(account, &found).await?;
            let used = |count: Option<i32>| count.is_some_and(|count| count > 0);
            let (attached, bounds) =
                (used(policy.attachment_count), used(policy.permissions_boundary_usage_count));
            let fits = view::under(policy.path.as_deref(), input.path_prefix.as_deref())
                && (input.only_attached != Some(true) || attached)
                && match input.policy_usage_filter {
                    Some(Usage::PermissionsPolicy) => attached,
                    Some(Usage::PermissionsBoundary) => bounds,
                    None | Some(Usage::Unknown(_)) => true,
                };
            if fits {
                shown.push(policy);
            }
        }
        Ok(shown)
    }
}

/// Milliseconds as the wire has them.
pub(crate) fn moment(ms: i64) -> Option<Timestamp> {
    Some(Timestamp::from_millis(ms))
}
