//! `AWS::Lambda::EventInvokeConfig`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::lambda::*;
use resource::{
    Api, Claim, Definition, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct EventInvokeConfig {
        destinations: Option<Api<DestinationConfig>> = "DestinationConfig";
        function_name: String = "FunctionName", replace;
        max_age_s: Option<i32> = "MaximumEventAgeInSeconds";
        retries: Option<i32> = "MaximumRetryAttempts";
        qualifier: String = "Qualifier", replace;
    }
}

pub(super) struct EventInvokeConfigs {
    pub(super) api: Arc<dyn Lambda>,
}

const NAME: &str = "AWS::Lambda::EventInvokeConfig";

fn id_of(wanted: &EventInvokeConfig) -> String {
    format!("{}|{}", wanted.function_name, wanted.qualifier)
}

#[async_trait]
impl Provider for EventInvokeConfigs {
    const DEFINITION: Definition = Definition::new(NAME);

    type Properties = EventInvokeConfig;

    async fn create(&self, work: &Work, wanted: &EventInvokeConfig) -> Result<Made, Failure> {
        let id = id_of(wanted);
        let found = self.found(work, wanted).await?.is_some();
        if work.claim(NAME, &id, found).await? == Claim::Make {
            self.put(work, wanted).await?;
        }
        work.remember(&id).await?;
        Ok(Made::new(id))
    }

    async fn read(
        &self,
        work: &Work,
        _id: &str,
        wanted: &EventInvokeConfig,
    ) -> Result<Option<Found<EventInvokeConfig>>, Failure> {
        let Some(found) = self.found(work, wanted).await? else { return Ok(None) };
        let has = |config: &DestinationConfig| {
            let failure = config.on_failure.as_ref().and_then(|to| to.destination.as_ref());
            failure.or(config.on_success.as_ref().and_then(|to| to.destination.as_ref())).is_some()
        };
        let destinations = found.destination_config.filter(has).map(|config| DestinationConfig {
            on_failure: config.on_failure.filter(|to| to.destination.is_some()),
            on_success: config.on_success.filter(|to| to.destination.is_some()),
        });
        let properties = EventInvokeConfig {
            destinations: destinations.map(Api),
            max_age_s: found.maximum_event_age_in_seconds,
            retries: found.maximum_retry_attempts,
            ..wanted.clone()
        };
        Ok(Some(Found { properties, attributes: BTreeMap::new() }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &EventInvokeConfig,
        new: &EventInvokeConfig,
    ) -> Result<Made, Failure> {
        self.put(work, new).await?;
        Ok(Made::new(id))
    }

    async fn delete(
        &self,
        work: &Work,
        _id: &str,
        last: &EventInvokeConfig,
    ) -> Result<(), Failure> {
        let input = DeleteFunctionEventInvokeConfigRequest {
            function_name: last.function_name.clone(),
            qualifier: Some(last.qualifier.clone()),
        };
        let deleted = self.api.delete_function_event_invoke_config(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl EventInvokeConfigs {
    async fn found(
        &self,
        work: &Work,
        wanted: &EventInvokeConfig,
    ) -> Result<Option<FunctionEventInvokeConfig>, Failure> {
        let input = GetFunctionEventInvokeConfigRequest {
            function_name: wanted.function_name.clone(),
            qualifier: Some(wanted.qualifier.clone()),
        };
        let found = self.api.get_function_event_invoke_config(&work.caller, input).await;
        if_found(found.map_err(work.refused(SERVICE)))
    }

    /// Sets all of it: what is not given has no value of its own.
    async fn put(&self, work: &Work, wanted: &EventInvokeConfig) -> Result<(), Failure> {
        let none = DestinationConfig::default;
        let input = PutFunctionEventInvokeConfigRequest {
            destination_config: Some(wanted.destinations.clone().map_or_else(none, |d| d.0)),
            function_name: wanted.function_name.clone(),
            maximum_event_age_in_seconds: wanted.max_age_s,
            maximum_retry_attempts: wanted.retries,
            qualifier: Some(wanted.qualifier.clone()),
        };
        let put = self.api.put_function_event_invoke_config(&work.caller, input).await;
        put.map(drop).map_err(work.refused(SERVICE))
    }
}
