//! `AWS::ApiGateway::UsagePlanKey`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::apigateway::{
    Apigateway, CreateUsagePlanKeyRequest, DeleteUsagePlanKeyRequest, GetUsagePlanKeyRequest,
    UsagePlanKey as Existing,
};
use resource::{
    Claim, Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct UsagePlanKey {
        key_id: String = "KeyId", replace;
        key_type: String = "KeyType", replace;
        usage_plan_id: String = "UsagePlanId", replace;
    }
}

pub(super) struct UsagePlanKeys {
    pub(super) api: Arc<dyn Apigateway>,
}

const NAME: &str = "AWS::ApiGateway::UsagePlanKey";

fn made(of: &UsagePlanKey) -> Made {
    let id = format!("{}:{}", of.key_id, of.usage_plan_id);
    Made::new(id.clone()).with("Id", id)
}

#[async_trait]
impl Provider for UsagePlanKeys {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["Id"]);

    type Properties = UsagePlanKey;

    async fn create(&self, work: &Work, wanted: &UsagePlanKey) -> Result<Made, Failure> {
        let made = made(wanted);
        let there = self.found(work, wanted).await?.is_some();
        if work.claim(NAME, &made.physical_id, there).await? == Claim::Make {
            let input = CreateUsagePlanKeyRequest {
                key_id: wanted.key_id.clone(),
                key_type: wanted.key_type.clone(),
                usage_plan_id: wanted.usage_plan_id.clone(),
            };
            let created = self.api.create_usage_plan_key(&work.caller, input).await;
            created.map_err(work.refused(SERVICE))?;
        }
        work.remember(&made.physical_id).await?;
        Ok(made)
    }

    async fn read(
        &self,
        work: &Work,
        _id: &str,
        wanted: &UsagePlanKey,
    ) -> Result<Option<Found<UsagePlanKey>>, Failure> {
        let Some(_) = self.found(work, wanted).await? else { return Ok(None) };
        // It is nothing but what it joins.
        Ok(Some(Found { properties: wanted.clone(), attributes: made(wanted).attributes }))
    }

    /// Nothing of it can be changed.
    async fn update(
        &self,
        _work: &Work,
        _id: &str,
        _old: &UsagePlanKey,
        new: &UsagePlanKey,
    ) -> Result<Made, Failure> {
        Ok(made(new))
    }

    async fn delete(&self, work: &Work, _id: &str, last: &UsagePlanKey) -> Result<(), Failure> {
        let input = DeleteUsagePlanKeyRequest {
            key_id: last.key_id.clone(),
            usage_plan_id: last.usage_plan_id.clone(),
        };
        let deleted = self.api.delete_usage_plan_key(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl UsagePlanKeys {
    async fn found(&self, work: &Work, wanted: &UsagePlanKey) -> Result<Option<Existing>, Failure> {
        let input = GetUsagePlanKeyRequest {
            key_id: wanted.key_id.clone(),
            usage_plan_id: wanted.usage_plan_id.clone(),
        };
        let found = self.api.get_usage_plan_key(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }
}
