//! `AWS::SNS::Subscription`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::sns::*;
use resource::{
    Definition, Document, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Subscription {
        delivery: Option<Document> = "DeliveryPolicy";
        endpoint: Option<String> = "Endpoint", replace;
        filter: Option<Document> = "FilterPolicy";
        scope: Option<String> = "FilterPolicyScope";
        protocol: String = "Protocol", replace;
        raw: Option<bool> = "RawMessageDelivery";
        redrive: Option<Document> = "RedrivePolicy";
        role: Option<String> = "SubscriptionRoleArn";
        topic: String = "TopicArn", replace;
    }
}

pub(super) struct Subscriptions {
    pub(super) api: Arc<dyn Sns>,
}

const NAME: &str = "AWS::SNS::Subscription";

impl Subscription {
    /// What the properties say, by the attributes' names, in the order in which they are set: the
    /// scope first, as filters are read by it.
    fn attributes(&self) -> Vec<(&'static str, Option<String>, &'static str)> {
        let document = |document: &Option<Document>| document.as_ref().map(Document::text);
        vec![
            ("FilterPolicyScope", self.scope.clone(), "MessageAttributes"),
            ("FilterPolicy", document(&self.filter), ""),
            ("RawMessageDelivery", self.raw.map(|raw| raw.to_string()), "false"),
            ("RedrivePolicy", document(&self.redrive), ""),
            ("DeliveryPolicy", document(&self.delivery), ""),
            ("SubscriptionRoleArn", self.role.clone(), ""),
        ]
    }
}

#[async_trait]
impl Provider for Subscriptions {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["Arn"]);

    type Properties = Subscription;

    async fn create(&self, work: &Work, wanted: &Subscription) -> Result<Made, Failure> {
        let given = wanted.attributes().into_iter();
        let attributes =
            given.filter_map(|(name, value, _)| Some((name.to_owned(), value?))).collect();
        // Of a subscription that is there already, its ARN is answered: a repeated attempt finds its
        // own.
        let input = SubscribeInput {
            attributes: Some(attributes),
            endpoint: wanted.endpoint.clone(),
            protocol: wanted.protocol.clone(),
            return_subscription_arn: Some(true),
            topic_arn: wanted.topic.clone(),
        };
        let made = self.api.subscribe(&work.caller, input).await;
        let arn = made.map_err(work.refused(SERVICE))?.subscription_arn.unwrap_or_default();
        work.remember(&arn).await?;
        Ok(self::made(&arn))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Subscription,
    ) -> Result<Option<Found<Subscription>>, Failure> {
        let Some(has) = self.found(work, id).await? else { return Ok(None) };
        let text = |name: &str| has.get(name).filter(|text| !text.is_empty()).cloned();
        let document =
            |name: &str| text(name).and_then(|text| serde_json::from_str(&text).ok()).map(Document);
        let properties = Subscription {
            delivery: document("DeliveryPolicy"),
            endpoint: text("Endpoint"),
            filter: document("FilterPolicy"),
            // Without a filter it is not told.
            scope: text("FilterPolicyScope").or_else(|| wanted.scope.clone()),
            protocol: text("Protocol").unwrap_or_default(),
            raw: text("RawMessageDelivery").map(|text| text == "true"),
            redrive: document("RedrivePolicy"),
            role: text("SubscriptionRoleArn"),
            topic: text("TopicArn").unwrap_or_default(),
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Subscription,
        new: &Subscription,
    ) -> Result<Made, Failure> {
        self.found(work, id).await?.ok_or_else(|| Failure::not_found(NAME, id))?;
        let mut changes: Vec<(&str, String)> = Vec::new();
        for ((name, was, _), (_, is, default)) in old.attributes().into_iter().zip(new.attributes())
        {
            if was != is {
                changes.push((name, is.unwrap_or_else(|| default.to_owned())));
            }
        }
        // What was read by another scope might make no sense under the new one.
        if old.scope != new.scope && old.filter.is_some() {
            self.set(work, id, "FilterPolicy", String::new()).await?;
            let filter = new.filter.as_ref().map(Document::text).unwrap_or_default();
            changes.retain(|(name, _)| *name != "FilterPolicy");
            changes.push(("FilterPolicy", filter));
        }
        for (name, value) in changes {
            self.set(work, id, name, value).await?;
        }
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Subscription) -> Result<(), Failure> {
        let input = UnsubscribeInput { subscription_arn: id.to_owned() };
        let deleted = self.api.unsubscribe(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(arn: &str) -> Made {
    Made::new(arn).with("Arn", arn)
}

impl Subscriptions {
    async fn found(
        &self,
        work: &Work,
        arn: &str,
    ) -> Result<Option<BTreeMap<String, String>>, Failure> {
        let input = GetSubscriptionAttributesInput { subscription_arn: arn.to_owned() };
        let found = self.api.get_subscription_attributes(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.map(|found| found.attributes.unwrap_or_default()))
    }

    async fn set(&self, work: &Work, arn: &str, name: &str, value: String) -> Result<(), Failure> {
        let input = SetSubscriptionAttributesInput {
            attribute_name: name.to_owned(),
            attribute_value: Some(value),
            subscription_arn: arn.to_owned(),
        };
        let set = self.api.set_subscription_attributes(&work.caller, input).await;
        set.map(drop).map_err(work.refused(SERVICE))
    }
}
