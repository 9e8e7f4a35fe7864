//! `AWS::Events::ApiDestination`.

use super::{SERVICE, some};
use async_trait::async_trait;
use aws_api::events::*;
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Work, given, gone, if_found,
    properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Properties {
        connection: String = "ConnectionArn";
        description: Option<String> = "Description";
        method: String = "HttpMethod";
        endpoint: String = "InvocationEndpoint";
        per_second: Option<i32> = "InvocationRateLimitPerSecond";
        name: Option<String> = "Name", replace;
    }
}

pub(super) struct ApiDestinations {
    pub(super) api: Arc<dyn Events>,
}

const NAME: &str = "AWS::Events::ApiDestination";
/// The longest name of an API destination.
const NAME_MAX: usize = 64;
/// Requests a second where nothing is said.
const PER_SECOND: i32 = 300;

fn made(name: &str, arn: Option<&str>) -> Made {
    // As policies name it: without its last part.
    let for_policy = arn.and_then(|arn| arn.rsplit_once('/')).map(|(arn, _)| arn);
    Made::new(name).with("Arn", arn).with("ArnForPolicy", for_policy)
}

#[async_trait]
impl Provider for ApiDestinations {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&["Arn", "ArnForPolicy"])
        .named(Naming::new("Name", NAME_MAX));

    type Properties = Properties;

    async fn create(&self, work: &Work, wanted: &Properties) -> Result<Made, Failure> {
        let name = given("Name", &wanted.name)?;
        let found = self.shown(work, name).await?;
        if work.claim(NAME, name, found.is_some()).await? == Claim::Make {
            let input = CreateApiDestinationRequest {
                connection_arn: wanted.connection.clone(),
                description: wanted.description.clone(),
                http_method: ApiDestinationHttpMethod::from(wanted.method.as_str()),
                invocation_endpoint: wanted.endpoint.clone(),
                invocation_rate_limit_per_second: wanted.per_second,
                name: name.to_owned(),
            };
            let made = self.api.create_api_destination(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(name).await?;
        let shown = self.shown(work, name).await?;
        let shown = shown.ok_or_else(|| Failure::not_found(NAME, name))?;
        Ok(made(name, shown.api_destination_arn.as_deref()))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        _wanted: &Properties,
    ) -> Result<Option<Found<Properties>>, Failure> {
        let Some(shown) = self.shown(work, id).await? else { return Ok(None) };
        let attributes = made(id, shown.api_destination_arn.as_deref()).attributes;
        let properties = Properties {
            connection: shown.connection_arn.unwrap_or_default(),
            description: some(shown.description),
            method: shown.http_method.map(|of| of.as_str().to_owned()).unwrap_or_default(),
            endpoint: shown.invocation_endpoint.unwrap_or_default(),
            per_second: shown.invocation_rate_limit_per_second,
            name: shown.name,
        };
        Ok(Some(Found { properties, attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Properties,
        new: &Properties,
    ) -> Result<Made, Failure> {
        let input = UpdateApiDestinationRequest {
            connection_arn: Some(new.connection.clone()),
            description: Some(new.description.clone().unwrap_or_default()),
            http_method: Some(ApiDestinationHttpMethod::from(new.method.as_str())),
            invocation_endpoint: Some(new.endpoint.clone()),
            invocation_rate_limit_per_second: Some(new.per_second.unwrap_or(PER_SECOND)),
            name: id.to_owned(),
        };
        let updated = self.api.update_api_destination(&work.caller, input).await;
        let arn = updated.map_err(work.refused(SERVICE))?.api_destination_arn;
        Ok(made(id, arn.as_deref()))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Properties) -> Result<(), Failure> {
        let input = DeleteApiDestinationRequest { name: id.to_owned() };
        let deleted = self.api.delete_api_destination(&work.caller, input).await;
        gone(deleted.map(drop).map_err(work.refused(SERVICE)))
    }
}

impl ApiDestinations {
    async fn shown(
        &self,
        work: &Work,
        name: &str,
    ) -> Result<Option<DescribeApiDestinationResponse>, Failure> {
        let input = DescribeApiDestinationRequest { name: name.to_owned() };
        let found = self.api.describe_api_destination(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }
}
