//! `AWS::Logs::Destination`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::logs::{
    DeleteDestinationRequest, DescribeDestinationsRequest, Destination as Shown, Logs,
    PutDestinationPolicyRequest, PutDestinationRequest,
};
use resource::{Claim, Definition, Failure, Found, Made, Provider, Work, gone, properties};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Destination {
        name: String = "DestinationName", replace;
        role: String = "RoleArn";
        target: String = "TargetArn";
        policy: Option<String> = "DestinationPolicy";
    }
}

pub(super) struct Destinations {
    pub(super) api: Arc<dyn Logs>,
}

const NAME: &str = "AWS::Logs::Destination";

#[async_trait]
impl Provider for Destinations {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["Arn"]);

    type Properties = Destination;

    async fn create(&self, work: &Work, wanted: &Destination) -> Result<Made, Failure> {
        let found = self.find(work, &wanted.name).await?.is_some();
        if work.claim(NAME, &wanted.name, found).await? == Claim::Make {
            self.put(work, wanted).await?;
        }
        work.remember(&wanted.name).await?;
        self.bring_policy(work, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        _wanted: &Destination,
    ) -> Result<Option<Found<Destination>>, Failure> {
        let Some(found) = self.find(work, id).await? else { return Ok(None) };
        let attributes = made(&found).attributes;
        let properties = Destination {
            name: id.to_owned(),
            role: found.role_arn.unwrap_or_default(),
            target: found.target_arn.unwrap_or_default(),
            policy: found.access_policy,
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        _id: &str,
        _old: &Destination,
        new: &Destination,
    ) -> Result<Made, Failure> {
        self.put(work, new).await?;
        self.bring_policy(work, new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Destination) -> Result<(), Failure> {
        let input = DeleteDestinationRequest { destination_name: id.to_owned() };
        let deleted = self.api.delete_destination(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(found: &Shown) -> Made {
    let name = found.destination_name.as_deref().unwrap_or_default();
    Made::new(name).with("Arn", found.arn.as_deref())
}

impl Destinations {
    async fn put(&self, work: &Work, wanted: &Destination) -> Result<(), Failure> {
        let input = PutDestinationRequest {
            destination_name: wanted.name.clone(),
            role_arn: wanted.role.clone(),
            target_arn: wanted.target.clone(),
            ..Default::default()
        };
        let put = self.api.put_destination(&work.caller, input).await;
        put.map(drop).map_err(work.refused(SERVICE))
    }

    /// A policy can be changed, but not taken away again, as on AWS.
    async fn bring_policy(&self, work: &Work, wanted: &Destination) -> Result<Made, Failure> {
        if let Some(policy) = &wanted.policy {
            let input = PutDestinationPolicyRequest {
                destination_name: wanted.name.clone(),
                access_policy: policy.clone(),
                ..Default::default()
            };
            let put = self.api.put_destination_policy(&work.caller, input).await;
            put.map_err(work.refused(SERVICE))?;
        }
        let found = self.find(work, &wanted.name).await?;
        found.map(|found| made(&found)).ok_or_else(|| Failure::not_found(NAME, &wanted.name))
    }

    async fn find(&self, work: &Work, name: &str) -> Result<Option<Shown>, Failure> {
        let input = DescribeDestinationsRequest {
            destination_name_prefix: Some(name.to_owned()),
            ..Default::default()
        };
        let asked = self.api.describe_destinations(&work.caller, input).await;
        let mut all = asked.map_err(work.refused(SERVICE))?.destinations.into_iter().flatten();
        Ok(all.find(|found| found.destination_name.as_deref() == Some(name)))
    }
}
