//! `AWS::SNS::TopicPolicy`: one policy for some topics. It has no name of its own: the first topic's
//! ARN stands for it.

use super::{SERVICE, set_topic};
use async_trait::async_trait;
use aws_api::sns::{GetTopicAttributesInput, Sns};
use resource::{
    Definition, Document, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct TopicPolicy {
        document: Document = "PolicyDocument";
        topics: Vec<String> = "Topics";
    }
}

pub(super) struct Policies {
    pub(super) api: Arc<dyn Sns>,
}

const NAME: &str = "AWS::SNS::TopicPolicy";

#[async_trait]
impl Provider for Policies {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["Id"]);

    type Properties = TopicPolicy;

    async fn create(&self, work: &Work, wanted: &TopicPolicy) -> Result<Made, Failure> {
        let first = wanted.topics.first();
        let id = first.ok_or_else(|| Failure::invalid("Topics must name a topic"))?;
        // What is remembered is deleted where the rest fails.
        work.remember(id).await?;
        self.put_all(work, &wanted.topics, &wanted.document).await?;
        Ok(made(id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &TopicPolicy,
    ) -> Result<Option<Found<TopicPolicy>>, Failure> {
        let Some(document) = document(&*self.api, work, id).await? else { return Ok(None) };
        let properties = TopicPolicy { document, topics: wanted.topics.clone() };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &TopicPolicy,
        new: &TopicPolicy,
    ) -> Result<Made, Failure> {
        self.put_all(work, &new.topics, &new.document).await?;
        for left in old.topics.iter().filter(|topic| !new.topics.contains(topic)) {
            gone(self.put(work, left, String::new()).await)?;
        }
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &TopicPolicy) -> Result<(), Failure> {
        let others = last.topics.iter().map(String::as_str).filter(|topic| *topic != id);
        for topic in others.chain([id]) {
            gone(self.put(work, topic, String::new()).await)?;
        }
        Ok(())
    }
}

fn made(id: &str) -> Made {
    Made::new(id).with("Id", Some(id))
}

/// A topic's policy, unless it is the one that topics have by themselves.
pub(super) async fn document(
    api: &dyn Sns,
    work: &Work,
    topic: &str,
) -> Result<Option<Document>, Failure> {
    let input = GetTopicAttributesInput { topic_arn: topic.to_owned() };
    let found = api.get_topic_attributes(&work.caller, input).await;
    let found = if_found(found.map_err(work.refused(SERVICE)))?;
    let text = found.and_then(|found| found.attributes?.remove("Policy"));
    let Some(text) = text.filter(|text| !text.contains("__default_policy_ID")) else {
        return Ok(None);
    };
    let unread = |_| Failure::invalid(format!("The policy of {topic} is no JSON document"));
    serde_json::from_str(&text).map(|value| Some(Document(value))).map_err(unread)
}

impl Policies {
    async fn put_all(
        &self,
        work: &Work,
        topics: &[String],
        document: &Document,
    ) -> Result<(), Failure> {
        for topic in topics {
            self.put(work, topic, document.text()).await?;
        }
        Ok(())
    }

    async fn put(&self, work: &Work, topic: &str, text: String) -> Result<(), Failure> {
        set_topic(&*self.api, work, topic, "Policy", text).await
    }
}
