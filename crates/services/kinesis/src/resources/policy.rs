//! `AWS::Kinesis::ResourcePolicy`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::kinesis::{
    DeleteResourcePolicyInput, GetResourcePolicyInput, Kinesis, PutResourcePolicyInput,
};
use resource::{
    Definition, Document, Failure, Found, Made, Provider, Value, Work, gone, if_found, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct ResourcePolicy {
        arn: String = "ResourceArn", replace;
        policy: Document = "ResourcePolicy";
    }
}

pub(super) struct Policies {
    pub(super) api: Arc<dyn Kinesis>,
}

const NAME: &str = "AWS::Kinesis::ResourcePolicy";

#[async_trait]
impl Provider for Policies {
    const DEFINITION: Definition = Definition::new(NAME);

    type Properties = ResourcePolicy;

    async fn create(&self, work: &Work, wanted: &ResourcePolicy) -> Result<Made, Failure> {
        let found = self.policy(work, &wanted.arn).await?.is_some();
        // Made or ours, it is put.
        work.claim(NAME, &wanted.arn, found).await?;
        let made = self.put(work, wanted).await?;
        work.remember(&wanted.arn).await?;
        Ok(made)
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        _wanted: &ResourcePolicy,
    ) -> Result<Option<Found<ResourcePolicy>>, Failure> {
        let Some(policy) = self.policy(work, id).await? else { return Ok(None) };
        let properties = ResourcePolicy { arn: id.to_owned(), policy };
        Ok(Some(Found { properties, attributes: BTreeMap::new() }))
    }

    async fn update(
        &self,
        work: &Work,
        _id: &str,
        _old: &ResourcePolicy,
        new: &ResourcePolicy,
    ) -> Result<Made, Failure> {
        self.put(work, new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &ResourcePolicy) -> Result<(), Failure> {
        let input = DeleteResourcePolicyInput { resource_arn: id.to_owned(), ..Default::default() };
        let deleted = self.api.delete_resource_policy(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl Policies {
    async fn policy(&self, work: &Work, arn: &str) -> Result<Option<Document>, Failure> {
        let input = GetResourcePolicyInput { resource_arn: arn.to_owned(), ..Default::default() };
        let asked = self.api.get_resource_policy(&work.caller, input).await;
        let found = if_found(asked.map_err(work.refused(SERVICE)))?;
        let text = found.map(|found| found.policy);
        Ok(text.and_then(|text| serde_json::from_str::<Value>(&text).ok()).map(Document))
    }

    async fn put(&self, work: &Work, wanted: &ResourcePolicy) -> Result<Made, Failure> {
        let input = PutResourcePolicyInput {
            policy: wanted.policy.text(),
            resource_arn: wanted.arn.clone(),
            ..Default::default()
        };
        let put = self.api.put_resource_policy(&work.caller, input).await;
        put.map_err(work.refused(SERVICE))?;
        Ok(Made::new(&wanted.arn))
    }
}
