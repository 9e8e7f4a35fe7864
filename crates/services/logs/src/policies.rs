//! Resource policies: who else may do something with an account's log groups, services above all.
//!
//! AWS has them by account and region. A decision about a group hears all of them, as one document.

use crate::groups::position;
use crate::keys::{Policies, PoliciesKey, Policy};
use crate::room::{Room, decode, encode, internal, refuse};
use aws_api::ApiError;
use aws_api::logs::{self, error};
use foundation::access::{Ask, Attached};
use foundation::{AccountId, Arn, Caller, Region, page};
use policy::{Document, Flavor, Statement, Version};
use std::sync::Arc;
use store::{Batch, Check, Entry, get_one};

/// An account's policies in one region («CloudWatch Logs quotas»).
const POLICIES_MAX: usize = 10;
/// Policies in one answer, unless the client asks for fewer («DescribeResourcePolicies»).
const PAGE: usize = 50;

impl Room {
    pub(crate) async fn put_resource_policy(
        &self,
        caller: &Caller,
        input: logs::PutResourcePolicyRequest,
    ) -> Result<logs::PutResourcePolicyResponse, ApiError> {
        refuse(input.resource_arn.is_some(), "resourceArn")?;
        refuse(input.expected_revision_id.is_some(), "expectedRevisionId")?;
        let name = required(input.policy_name, "policyName")?;
        let document = required(input.policy_document, "policyDocument")?;
        Document::parse(&document, Flavor::Resource).map_err(|malformed| {
            error::invalid_parameter_exception(format!("Invalid resource policy: {malformed}"))
        })?;
        let policy = Policy { document, updated_ms: self.now_ms() };
        self.change_policies(caller, |policies| {
            policies.by_name.insert(name.clone(), policy.clone());
            if policies.by_name.len() > POLICIES_MAX {
                return Err(error::limit_exceeded_exception("Resource limit exceeded."));
            }
            Ok(())
        })
        .await?;
        Ok(logs::PutResourcePolicyResponse {
            resource_policy: Some(shown(name, policy)),
            ..Default::default()
        })
    }

    pub(crate) async fn delete_resource_policy(
        &self,
        caller: &Caller,
        input: logs::DeleteResourcePolicyRequest,
    ) -> Result<logs::DeleteResourcePolicyOutput, ApiError> {
        refuse(input.resource_arn.is_some(), "resourceArn")?;
        refuse(input.expected_revision_id.is_some(), "expectedRevisionId")?;
        let name = required(input.policy_name, "policyName")?;
        self.change_policies(caller, |policies| match policies.by_name.remove(&name) {
            Some(_) => Ok(()),
            None => {
                let text = format!("Policy with name [{name}] does not exist.");
                Err(error::resource_not_found_exception(text))
            }
        })
        .await?;
        Ok(logs::DeleteResourcePolicyOutput {})
    }

    pub(crate) async fn describe_resource_policies(
        &self,
        caller: &Caller,
        input: logs::DescribeResourcePoliciesRequest,
    ) -> Result<logs::DescribeResourcePoliciesResponse, ApiError> {
        refuse(input.resource_arn.is_some(), "resourceArn")?;
        let of_groups = input.policy_scope == Some(logs::PolicyScope::Resource);
        refuse(of_groups, "policies of single log groups (policyScope RESOURCE)")?;
        let limit = input.limit.and_then(|l| usize::try_from(l).ok()).unwrap_or(PAGE);
        let after = match &input.next_token {
            Some(token) => Some(position("DescribeResourcePolicies", token)?),
            None => None,
        };
        let (policies, _) = self.policies(&of(caller)).await?;
        let mut rest = policies
            .by_name
            .into_iter()
            .filter(|(name, _)| after.as_ref().is_none_or(|last| name.as_bytes() > &last[..]));
        let found: Vec<_> = rest.by_ref().take(limit).collect();
        let next_token = match (rest.next(), found.last()) {
            (Some(_), Some((last, _))) => {
                Some(page::token("DescribeResourcePolicies", last.as_bytes()))
            }
            _ => None,
        };
        let found = found.into_iter().map(|(name, policy)| shown(name, policy)).collect();
        Ok(logs::DescribeResourcePoliciesResponse { resource_policies: Some(found), next_token })
    }

    /// Reads the caller's policies, lets `change` change them, and writes them, again if somebody
    /// else came between. The change counts before it is answered.
    async fn change_policies(
        &self,
        caller: &Caller,
        mut change: impl FnMut(&mut Policies) -> Result<(), ApiError> + Send,
    ) -> Result<(), ApiError> {
        let key = of(caller);
        loop {
            let (mut policies, entry) = self.policies(&key).await?;
            change(&mut policies)?;
            let key = key.encode();
            let unchanged = match entry {
                Some(entry) => Check::Version(entry.key, entry.version),
                None => Check::Absent(key.clone()),
            };
            let batch = Batch::new().check(unchanged);
            let batch = match policies.by_name.is_empty() {
                true => batch.delete(key),
                false => batch.put(key, encode(&policies)?),
            };
            if self.commit(batch).await?.is_ok() {
                self.attachments.forget();
                return Ok(());
            }
        }
    }

    async fn policies(&self, key: &PoliciesKey) -> Result<(Policies, Option<Entry>), ApiError> {
        let entry = get_one(&*self.store, key.encode()).await.map_err(internal)?;
        let policies = entry.as_ref().map(|entry| decode(&entry.value)).transpose()?;
        Ok((policies.unwrap_or_default(), entry))
    }

    /// Adds to a question what its group's account lets others do.
    pub(crate) async fn attach(&self, ask: Ask) -> Result<Ask, ApiError> {
        self.attachments.add(ask, async |arn: &str| self.attached(arn).await).await
    }

    async fn attached(&self, arn: &str) -> Result<Attached, ApiError> {
        let Some(key) = Arn::parse(arn).ok().and_then(|arn| {
            let account = AccountId::parse(&arn.account).ok()?;
            Some(PoliciesKey { account, region: Region::parse(&arn.region).ok()? })
        }) else {
            return Ok(Attached::default());
        };
        let (policies, _) = self.policies(&key).await?;
        let documents = policies.by_name.values().map(|policy| policy.document.as_str());
        Ok(Attached { policy: joined(documents)?, tags: None })
    }
}

fn of(caller: &Caller) -> PoliciesKey {
    PoliciesKey { account: caller.account, region: caller.region.clone() }
}

fn required(value: Option<String>, member: &str) -> Result<String, ApiError> {
    value.filter(|value| !value.is_empty()).ok_or_else(|| {
        error::invalid_parameter_exception(format!("{member} must be specified and not be empty."))
    })
}

fn shown(name: String, policy: Policy) -> logs::ResourcePolicy {
    logs::ResourcePolicy {
        policy_name: Some(name),
        policy_document: Some(policy.document),
        last_updated_time: Some(policy.updated_ms),
        policy_scope: Some(logs::PolicyScope::Account),
        ..Default::default()
    }
}

/// All the documents' statements in one document; nothing of no documents.
fn joined<'a>(documents: impl Iterator<Item = &'a str>) -> Result<Option<Arc<str>>, ApiError> {
    let mut statements = Vec::new();
    for text in documents {
        let document = Document::parse(text, Flavor::Resource)
            .map_err(|malformed| ApiError::internal(format!("a stored policy: {malformed}")))?;
        let plain = document.version == Version::V2008;
        statements.extend(document.statements.into_iter().map(|statement| {
            // Names are unique within one document only.
            let statement = Statement { sid: None, ..statement };
            if plain { literal(statement) } else { statement }
        }));
    }
    if statements.is_empty() {
        return Ok(None);
    }
    let joined = Document { version: Version::V2012, id: None, statements };
    Ok(Some(joined.to_string().into()))
}

/// A statement of the older language, which has no variables, as the newer one writes it.
fn literal(mut statement: Statement) -> Statement {
    let resources = statement.resources.iter_mut().flat_map(|scope| &mut scope.items);
    let values = statement.conditions.iter_mut().flat_map(|condition| &mut condition.values);
    for text in resources.chain(values).filter(|text| text.contains("${")) {
        *text = text.replace("${", "${$}{");
    }
    statement
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_of_both_versions_are_joined() {
        let statement = |version: &str| {
            format!(
                r#"{{"Version":"{version}","Statement":[{{"Sid":"s","Effect":"Allow","Principal":{{"Service":"s.amazonaws.com"}},"Action":"logs:PutLogEvents","Resource":"arn:aws:logs:*:*:log-group:${{aws:username}}"}}]}}"#
            )
        };
        let (old, new) = (statement("2008-10-17"), statement("2012-10-17"));
        let both = joined([old.as_str(), new.as_str()].into_iter()).ok().flatten();
        let both = both.as_deref().and_then(|text| Document::parse(text, Flavor::Resource).ok());
        let resources =
            both.into_iter().flat_map(|document| document.statements).map(|s| s.resources);
        let resources: Vec<_> = resources.flatten().flat_map(|scope| scope.items).collect();
        assert_eq!(
            resources,
            [
                "arn:aws:logs:*:*:log-group:${$}{aws:username}",
                "arn:aws:logs:*:*:log-group:${aws:username}"
            ]
        );
        assert!(matches!(joined(std::iter::empty()), Ok(None)));
    }
}
