//! `AWS::Logs::SubscriptionFilter`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::logs::{
    DeleteSubscriptionFilterRequest, DescribeSubscriptionFiltersRequest, Distribution, Logs,
    PutSubscriptionFilterRequest, SubscriptionFilter,
};
use resource::{
    Claim, Definition, Failure, Found, Made, Naming, Provider, Work, given, gone, if_found,
    properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Subscription {
        group: String = "LogGroupName", replace;
        name: Option<String> = "FilterName", replace;
        pattern: String = "FilterPattern";
        destination: String = "DestinationArn";
        role: Option<String> = "RoleArn";
        distribution: Option<String> = "Distribution";
    }
}

pub(super) struct Subscriptions {
    pub(super) api: Arc<dyn Logs>,
}

const NAME: &str = "AWS::Logs::SubscriptionFilter";

#[async_trait]
impl Provider for Subscriptions {
    const DEFINITION: Definition = Definition::new(NAME).named(Naming::new("FilterName", 512));

    type Properties = Subscription;

    async fn create(&self, work: &Work, wanted: &Subscription) -> Result<Made, Failure> {
        let name = given("FilterName", &wanted.name)?;
        let found = self.find(work, &wanted.group, name).await?.is_some();
        if work.claim(NAME, name, found).await? == Claim::Make {
            self.put(work, name, wanted).await?;
        }
        work.remember(name).await?;
        Ok(Made::new(name))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Subscription,
    ) -> Result<Option<Found<Subscription>>, Failure> {
        let Some(filter) = self.find(work, &wanted.group, id).await? else { return Ok(None) };
        let distribution = filter.distribution.map(|distribution| distribution.to_string());
        let properties = Subscription {
            group: wanted.group.clone(),
            name: Some(id.to_owned()),
            pattern: filter.filter_pattern.unwrap_or_default(),
            destination: filter.destination_arn.unwrap_or_default(),
            role: filter.role_arn,
            // What nobody has set is the default.
            distribution: distribution.filter(|_| wanted.distribution.is_some()),
        };
        Ok(Some(Found { properties, attributes: Made::new(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Subscription,
        new: &Subscription,
    ) -> Result<Made, Failure> {
        self.put(work, id, new).await?;
        Ok(Made::new(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &Subscription) -> Result<(), Failure> {
        let input = DeleteSubscriptionFilterRequest {
            log_group_name: last.group.clone(),
            filter_name: id.to_owned(),
        };
        let deleted = self.api.delete_subscription_filter(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

impl Subscriptions {
    async fn put(&self, work: &Work, name: &str, wanted: &Subscription) -> Result<(), Failure> {
        let input = PutSubscriptionFilterRequest {
            log_group_name: wanted.group.clone(),
            filter_name: name.to_owned(),
            filter_pattern: wanted.pattern.clone(),
            destination_arn: wanted.destination.clone(),
            role_arn: wanted.role.clone(),
            distribution: wanted.distribution.as_deref().map(Distribution::from),
            ..Default::default()
        };
        let put = self.api.put_subscription_filter(&work.caller, input).await;
        put.map(drop).map_err(work.refused(SERVICE))
    }

    async fn find(
        &self,
        work: &Work,
        group: &str,
        name: &str,
    ) -> Result<Option<SubscriptionFilter>, Failure> {
        let input = DescribeSubscriptionFiltersRequest {
            log_group_name: group.to_owned(),
            filter_name_prefix: Some(name.to_owned()),
            ..Default::default()
        };
        let asked = self.api.describe_subscription_filters(&work.caller, input).await;
        let found = if_found(asked.map_err(work.refused(SERVICE)))?;
        let mut filters = found.and_then(|found| found.subscription_filters).into_iter().flatten();
        Ok(filters.find(|filter| filter.filter_name.as_deref() == Some(name)))
    }
}
