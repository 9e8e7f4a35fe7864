//! Account policies: a subscription filter for all groups of an account («Account-level subscription
//! filters»). PutAccountPolicy, DescribeAccountPolicies, DeleteAccountPolicy.

use super::Target;
use crate::keys::{AccountPolicy, AccountPolicyKey, GroupKey, Subscription};
use crate::pattern::Pattern;
use crate::room::{Room, decode, encode, internal, refuse};
use aws_api::ApiError;
use aws_api::logs::{self, Distribution, PolicyType, error};
use foundation::{AccountId, Caller, Region};
use parking_lot::Mutex;
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::Arc;
use store::{Batch, Check, Entry, get_one};

/// Accounts whose policies, or that they have none, are remembered.
const KNOWN_MAX: usize = 1_000;
/// Characters of a policy («PutAccountPolicy»).
const DOCUMENT_MAX: usize = 30_720;

/// Policies that were read. One that is changed is forgotten before the change is answered.
#[derive(Default)]
pub(crate) struct Known(Mutex<HashMap<AccountPolicyKey, Option<Arc<AccountPolicy>>>>);

/// The document of a `SUBSCRIPTION_FILTER_POLICY`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
pub(crate) struct Document {
    pub destination_arn: String,
    pub role_arn: Option<String>,
    #[serde(default)]
    filter_pattern: String,
    distribution: Option<String>,
}

impl Document {
    pub fn parse(text: &str) -> Result<Document, ApiError> {
        serde_json::from_str(text).map_err(|why| {
            error::invalid_parameter_exception(format!("Invalid policy document: {why}"))
        })
    }
}

/// Refuses policies of other types.
fn check_type(policy_type: &PolicyType) -> Result<(), ApiError> {
    let other = *policy_type != PolicyType::SubscriptionFilterPolicy;
    refuse(other, &format!("account policies of the type {}", policy_type.as_str()))
}

/// The names in `LogGroupName NOT IN ["a", "b"]`.
fn left_out(criteria: &str) -> Result<Vec<String>, ApiError> {
    let list = || {
        let rest = criteria.trim().strip_prefix("LogGroupName")?.trim_start();
        let rest = rest.strip_prefix("NOT")?.trim_start().strip_prefix("IN")?;
        serde_json::from_str::<Vec<String>>(rest.trim()).ok()
    };
    list().ok_or_else(|| {
        error::invalid_parameter_exception(
            "Invalid selectionCriteria: it has the form LogGroupName NOT IN [\"name\"]",
        )
    })
}

impl Room {
    pub(crate) async fn put_account_policy(
        &self,
        caller: &Caller,
        input: logs::PutAccountPolicyRequest,
    ) -> Result<logs::PutAccountPolicyResponse, ApiError> {
        check_type(&input.policy_type)?;
        if input.policy_document.chars().count() > DOCUMENT_MAX {
            let text = format!("A policy has at most {DOCUMENT_MAX} characters");
            return Err(error::invalid_parameter_exception(text));
        }
        let document = Document::parse(&input.policy_document)?;
        Pattern::parse(&document.filter_pattern)
            .map_err(|why| error::invalid_parameter_exception(why.to_string()))?;
        let without = input.selection_criteria.as_deref().map(left_out).transpose()?;
        let random = match document.distribution.as_deref().map(Distribution::from) {
            None | Some(Distribution::ByLogStream) => false,
            Some(Distribution::Random) => true,
            Some(Distribution::Unknown(other)) => {
                let text = format!("Invalid policy document: the Distribution {other}");
                return Err(error::invalid_parameter_exception(text));
            }
        };
        let target = Target::of(&document.destination_arn).ok_or_else(super::no_target)?;
        // All groups, as policies of functions name them.
        let (account, region) = (caller.account, caller.region.clone());
        let all = GroupKey { account, region: region.clone(), name: "*".to_owned() };
        let role = document.role_arn.as_deref();
        self.try_out(&all, target, &document.destination_arn, role).await?;
        let now_ms = self.now_ms();
        let policy = AccountPolicy {
            name: input.policy_name,
            document: input.policy_document,
            criteria: input.selection_criteria,
            subscription: Subscription {
                pattern: document.filter_pattern,
                destination: document.destination_arn,
                role: document.role_arn,
                random,
                created_ms: now_ms,
            },
            without: without.unwrap_or_default(),
            updated_ms: now_ms,
        };
        let key = AccountPolicyKey { account, region };
        loop {
            let entry = self.account_entry(&key).await?;
            let before: Option<AccountPolicy> =
                entry.as_ref().map(|entry| decode(&entry.value)).transpose()?;
            if before.is_some_and(|before| before.name != policy.name) {
                return Err(error::limit_exceeded_exception("Resource limit exceeded."));
            }
            let batch = Batch::new()
                .check(Check::unchanged(key.encode(), entry.as_ref()))
                .put(key.encode(), encode(&policy)?);
            if self.commit(batch).await?.is_ok() {
                self.known.0.lock().remove(&key);
                let account_policy = Some(shown(&key.account, policy));
                return Ok(logs::PutAccountPolicyResponse { account_policy });
            }
        }
    }

    pub(crate) async fn describe_account_policies(
        &self,
        caller: &Caller,
        input: logs::DescribeAccountPoliciesRequest,
    ) -> Result<logs::DescribeAccountPoliciesResponse, ApiError> {
        check_type(&input.policy_type)?;
        refuse(input.account_identifiers.is_some_and(|l| !l.is_empty()), "accountIdentifiers")?;
        let key = AccountPolicyKey { account: caller.account, region: caller.region.clone() };
        let found = self.account_policy(&caller.account, &caller.region).await?;
        let named = |policy: &Arc<AccountPolicy>| {
            input.policy_name.as_ref().is_none_or(|name| *name == policy.name)
        };
        let found = found.filter(named).map(|policy| shown(&key.account, (*policy).clone()));
        let account_policies = Some(found.into_iter().collect());
        Ok(logs::DescribeAccountPoliciesResponse { account_policies, ..Default::default() })
    }

    pub(crate) async fn delete_account_policy(
        &self,
        caller: &Caller,
        input: logs::DeleteAccountPolicyRequest,
    ) -> Result<logs::DeleteAccountPolicyOutput, ApiError> {
        check_type(&input.policy_type)?;
        let key = AccountPolicyKey { account: caller.account, region: caller.region.clone() };
        loop {
            let entry = self.account_entry(&key).await?;
            let known: Option<AccountPolicy> =
                entry.as_ref().map(|entry| decode(&entry.value)).transpose()?;
            let (Some(entry), true) =
                (entry, known.is_some_and(|known| known.name == input.policy_name))
            else {
                let text = format!("Policy with name [{}] does not exist.", input.policy_name);
                return Err(error::resource_not_found_exception(text));
            };
            let batch = Batch::new()
                .check(Check::Version(entry.key.clone(), entry.version))
                .delete(entry.key);
            if self.commit(batch).await?.is_ok() {
                self.known.0.lock().remove(&key);
                return Ok(logs::DeleteAccountPolicyOutput {});
            }
        }
    }

    /// The account's policy, if it has one.
    pub(crate) async fn account_policy(
        &self,
        account: &AccountId,
        region: &Region,
    ) -> Result<Option<Arc<AccountPolicy>>, ApiError> {
        let key = AccountPolicyKey { account: *account, region: region.clone() };
        if let Some(known) = self.known.0.lock().get(&key) {
            return Ok(known.clone());
        }
        loop {
            let entry = self.account_entry(&key).await?;
            let policy =
                entry.as_ref().map(|entry| decode(&entry.value)).transpose()?.map(Arc::new);
            {
                let mut known = self.known.0.lock();
                if known.len() >= KNOWN_MAX {
                    known.clear();
                }
                known.insert(key.clone(), policy.clone());
            }
            // What was changed while it was read has been forgotten before it was remembered here.
            let again = self.account_entry(&key).await?;
            if again.map(|entry| entry.version) == entry.map(|entry| entry.version) {
                return Ok(policy);
            }
        }
    }

    async fn account_entry(&self, key: &AccountPolicyKey) -> Result<Option<Entry>, ApiError> {
        get_one(&*self.store, key.encode()).await.map_err(internal)
    }
}

fn shown(account: &AccountId, policy: AccountPolicy) -> logs::AccountPolicy {
    logs::AccountPolicy {
        account_id: Some(account.to_string()),
        policy_name: Some(policy.name),
        policy_document: Some(policy.document),
        policy_type: Some(PolicyType::SubscriptionFilterPolicy),
        scope: Some(logs::Scope::All),
        selection_criteria: policy.criteria,
        last_updated_time: Some(policy.updated_ms),
    }
}
