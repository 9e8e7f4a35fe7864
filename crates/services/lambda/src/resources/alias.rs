//! `AWS::Lambda::Alias`.

use super::SERVICE;
use super::provisioned::{self, Provisioned};
use crate::names::Named;
use async_trait::async_trait;
use aws_api::lambda::*;
use resource::{
    Claim, Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Alias {
        description: Option<String> = "Description";
        function_name: String = "FunctionName", replace;
        function_version: String = "FunctionVersion";
        name: String = "Name", replace;
        provisioned: Option<Provisioned> = "ProvisionedConcurrencyConfig";
        routing_config: Option<Routing> = "RoutingConfig";
    }
}

properties! {
    /// How invocations are divided.
    pub struct Routing {
        weights: Option<Vec<Weight>> = "AdditionalVersionWeights";
    }
}

properties! {
    /// The part of one version.
    pub struct Weight {
        version: String = "FunctionVersion";
        weight: f64 = "FunctionWeight";
    }
}

pub(super) struct Aliases {
    pub(super) api: Arc<dyn Lambda>,
}

const NAME: &str = "AWS::Lambda::Alias";

fn made(arn: &str) -> Made {
    Made::new(arn).with("AliasArn", arn)
}

fn config(wanted: &Alias) -> AliasRoutingConfiguration {
    let weights = wanted.routing_config.as_ref().and_then(|routing| routing.weights.as_ref());
    let weights = weights.into_iter().flatten();
    let weights = weights.map(|weight| (weight.version.clone(), weight.weight)).collect();
    AliasRoutingConfiguration { additional_version_weights: Some(weights) }
}

/// The alias's ARN, which is known beforehand.
fn arn(work: &Work, wanted: &Alias) -> Result<String, Failure> {
    let named = Named::anyones(&work.caller, &wanted.function_name, None);
    let named = named.map_err(work.refused(SERVICE))?;
    Ok(named.function.qualified(&wanted.name).to_string())
}

#[async_trait]
impl Provider for Aliases {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["AliasArn"]);

    type Properties = Alias;

    async fn create(&self, work: &Work, wanted: &Alias) -> Result<Made, Failure> {
        let arn = arn(work, wanted)?;
        let found = self.found(work, wanted).await?.is_some();
        if work.claim(NAME, &arn, found).await? == Claim::Make {
            let input = CreateAliasRequest {
                description: wanted.description.clone(),
                function_name: wanted.function_name.clone(),
                function_version: wanted.function_version.clone(),
                name: wanted.name.clone(),
                routing_config: Some(config(wanted)),
            };
            let created = self.api.create_alias(&work.caller, input).await;
            created.map_err(work.refused(SERVICE))?;
        }
        work.remember(&arn).await?;
        if wanted.provisioned.is_some() {
            self.bring_provisioned(work, wanted).await?;
        }
        Ok(made(&arn))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Alias,
    ) -> Result<Option<Found<Alias>>, Failure> {
        let Some(found) = self.found(work, wanted).await? else { return Ok(None) };
        let weights: BTreeMap<_, _> = found
            .routing_config
            .and_then(|config| config.additional_version_weights)
            .unwrap_or_default();
        let weights: Vec<_> =
            weights.into_iter().map(|(version, weight)| Weight { version, weight }).collect();
        let description = found.description.filter(|text| !text.is_empty());
        let of = (wanted.function_name.as_str(), wanted.name.as_str());
        let properties = Alias {
            provisioned: provisioned::found(&*self.api, work, of).await?,
            description: description.or_else(|| wanted.description.as_ref().map(|_| String::new())),
            function_version: found.function_version.unwrap_or_default(),
            routing_config: (!weights.is_empty() || wanted.routing_config.is_some())
                .then_some(Routing { weights: Some(weights) }),
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Alias,
        new: &Alias,
    ) -> Result<Made, Failure> {
        // Before the alias gets weights, and after it has lost them.
        if new.provisioned.is_none() && old.provisioned.is_some() {
            self.bring_provisioned(work, new).await?;
        }
        let input = UpdateAliasRequest {
            description: Some(new.description.clone().unwrap_or_default()),
            function_name: new.function_name.clone(),
            function_version: Some(new.function_version.clone()),
            name: new.name.clone(),
            revision_id: None,
            routing_config: Some(config(new)),
        };
        let updated = self.api.update_alias(&work.caller, input).await;
        updated.map_err(work.refused(SERVICE))?;
        if new.provisioned.is_some() {
            self.bring_provisioned(work, new).await?;
        }
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, _id: &str, last: &Alias) -> Result<(), Failure> {
        let input = DeleteAliasRequest {
            function_name: last.function_name.clone(),
            name: last.name.clone(),
        };
        gone(self.api.delete_alias(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}

impl Aliases {
    async fn bring_provisioned(&self, work: &Work, wanted: &Alias) -> Result<(), Failure> {
        let of = (wanted.function_name.as_str(), wanted.name.as_str());
        provisioned::bring(&*self.api, work, of, wanted.provisioned.as_ref()).await
    }

    async fn found(
        &self,
        work: &Work,
        wanted: &Alias,
    ) -> Result<Option<AliasConfiguration>, Failure> {
        let input = GetAliasRequest {
            function_name: wanted.function_name.clone(),
            name: wanted.name.clone(),
        };
        if_found(self.api.get_alias(&work.caller, input).await.map_err(work.refused(SERVICE)))
    }
}
