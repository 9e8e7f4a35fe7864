//! `AWS::SNS::TopicInlinePolicy`: the policy of one topic, whose ARN stands for it.

use super::policy::document;
use super::set_topic;
use async_trait::async_trait;
use aws_api::sns::Sns;
use resource::{Definition, Document, Failure, Found, Made, Provider, Work, gone, properties};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct TopicInlinePolicy {
        document: Document = "PolicyDocument";
        topic: String = "TopicArn", replace;
    }
}

pub(super) struct InlinePolicies {
    pub(super) api: Arc<dyn Sns>,
}

const NAME: &str = "AWS::SNS::TopicInlinePolicy";

#[async_trait]
impl Provider for InlinePolicies {
    const DEFINITION: Definition = Definition::new(NAME);

    type Properties = TopicInlinePolicy;

    async fn create(&self, work: &Work, wanted: &TopicInlinePolicy) -> Result<Made, Failure> {
        // What is remembered is deleted where the rest fails.
        work.remember(&wanted.topic).await?;
        self.put(work, &wanted.topic, wanted.document.text()).await?;
        Ok(Made::new(&wanted.topic))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        _wanted: &TopicInlinePolicy,
    ) -> Result<Option<Found<TopicInlinePolicy>>, Failure> {
        let found = document(&*self.api, work, id).await?;
        Ok(found.map(|document| Found {
            properties: TopicInlinePolicy { document, topic: id.to_owned() },
            attributes: BTreeMap::new(),
        }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &TopicInlinePolicy,
        new: &TopicInlinePolicy,
    ) -> Result<Made, Failure> {
        self.put(work, id, new.document.text()).await?;
        Ok(Made::new(id))
    }

    async fn delete(
        &self,
        work: &Work,
        id: &str,
        _last: &TopicInlinePolicy,
    ) -> Result<(), Failure> {
        gone(self.put(work, id, String::new()).await)
    }
}

impl InlinePolicies {
    async fn put(&self, work: &Work, topic: &str, text: String) -> Result<(), Failure> {
        set_topic(&*self.api, work, topic, "Policy", text).await
    }
}
