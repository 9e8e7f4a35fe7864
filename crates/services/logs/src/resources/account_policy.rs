//! `AWS::Logs::AccountPolicy`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::logs::{
    AccountPolicy as Shown, DeleteAccountPolicyRequest, DescribeAccountPoliciesRequest, Logs,
    PolicyType, PutAccountPolicyRequest, Scope,
};
use resource::{Claim, Definition, Failure, Found, Made, Provider, Work, gone, properties};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct AccountPolicy {
        document: String = "PolicyDocument";
        name: String = "PolicyName", replace;
        kind: String = "PolicyType", replace;
        scope: Option<String> = "Scope";
        criteria: Option<String> = "SelectionCriteria";
    }
}

pub(super) struct AccountPolicies {
    pub(super) api: Arc<dyn Logs>,
}

const NAME: &str = "AWS::Logs::AccountPolicy";

#[async_trait]
impl Provider for AccountPolicies {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["AccountId"]);

    type Properties = AccountPolicy;

    async fn create(&self, work: &Work, wanted: &AccountPolicy) -> Result<Made, Failure> {
        let found = self.find(work, &wanted.name, &wanted.kind).await?.is_some();
        if work.claim(NAME, &wanted.name, found).await? == Claim::Make {
            self.put(work, wanted).await?;
        }
        work.remember(&wanted.name).await?;
        self.made(work, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &AccountPolicy,
    ) -> Result<Option<Found<AccountPolicy>>, Failure> {
        let Some(found) = self.find(work, id, &wanted.kind).await? else { return Ok(None) };
        let attributes = made(&found).attributes;
        let properties = AccountPolicy {
            document: found.policy_document.unwrap_or_default(),
            name: id.to_owned(),
            kind: wanted.kind.clone(),
            // What nobody has set is the default.
            scope: found.scope.map(|scope| scope.to_string()).filter(|_| wanted.scope.is_some()),
            criteria: found.selection_criteria,
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        _id: &str,
        _old: &AccountPolicy,
        new: &AccountPolicy,
    ) -> Result<Made, Failure> {
        self.put(work, new).await?;
        self.made(work, new).await
    }

    async fn delete(&self, work: &Work, id: &str, last: &AccountPolicy) -> Result<(), Failure> {
        let input = DeleteAccountPolicyRequest {
            policy_name: id.to_owned(),
            policy_type: PolicyType::from(last.kind.as_str()),
        };
        let deleted = self.api.delete_account_policy(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(found: &Shown) -> Made {
    let name = found.policy_name.as_deref().unwrap_or_default();
    Made::new(name).with("AccountId", found.account_id.as_deref())
}

impl AccountPolicies {
    async fn put(&self, work: &Work, wanted: &AccountPolicy) -> Result<(), Failure> {
        let input = PutAccountPolicyRequest {
            policy_name: wanted.name.clone(),
            policy_document: wanted.document.clone(),
            policy_type: PolicyType::from(wanted.kind.as_str()),
            scope: wanted.scope.as_deref().map(Scope::from),
            selection_criteria: wanted.criteria.clone(),
        };
        let put = self.api.put_account_policy(&work.caller, input).await;
        put.map(drop).map_err(work.refused(SERVICE))
    }

    async fn made(&self, work: &Work, wanted: &AccountPolicy) -> Result<Made, Failure> {
        let found = self.find(work, &wanted.name, &wanted.kind).await?;
        found.map(|found| made(&found)).ok_or_else(|| Failure::not_found(NAME, &wanted.name))
    }

    async fn find(&self, work: &Work, name: &str, kind: &str) -> Result<Option<Shown>, Failure> {
        let input = DescribeAccountPoliciesRequest {
            policy_name: Some(name.to_owned()),
            policy_type: PolicyType::from(kind),
            ..Default::default()
        };
        let asked = self.api.describe_account_policies(&work.caller, input).await;
        let mut all = asked.map_err(work.refused(SERVICE))?.account_policies.into_iter().flatten();
        Ok(all.next())
    }
}
