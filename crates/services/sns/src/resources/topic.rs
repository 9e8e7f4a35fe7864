//! `AWS::SNS::Topic`.

use super::{SERVICE, set_topic};
use async_trait::async_trait;
use aws_api::sns::{self as api, *};
use resource::{
    Claim, Definition, Document, Failure, Found, Made, Naming, Provider, TagChanges, Work, given,
    gone, if_found, in_order, properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// A subscription that is made with the topic.
    pub struct Inline {
        endpoint: String = "Endpoint";
        protocol: String = "Protocol";
    }
}

properties! {
    /// Its properties.
    pub struct Topic {
        by_content: Option<bool> = "ContentBasedDeduplication";
        delivery: Option<Document> = "DeliveryPolicy";
        display_name: Option<String> = "DisplayName";
        fifo: Option<bool> = "FifoTopic", replace;
        scope: Option<String> = "FifoThroughputScope";
        signature: Option<String> = "SignatureVersion";
        subscriptions: Option<Vec<Inline>> = "Subscription";
        tags: Option<Vec<resource::Tag>> = "Tags";
        name: Option<String> = "TopicName", replace;
        tracing: Option<String> = "TracingConfig";
    }
}

pub(super) struct Topics {
    pub(super) api: Arc<dyn Sns>,
}

const NAME: &str = "AWS::SNS::Topic";
/// The longest name, less the end that FIFO topics' names have.
const NAME_MAX: usize = 251;

impl Topic {
    /// What the properties say, by the attributes' names; what goes back to its default has `None`.
    fn attributes(&self) -> Vec<(&'static str, Option<String>, &'static str)> {
        let mut all = vec![
            ("DeliveryPolicy", self.delivery.as_ref().map(Document::text), ""),
            ("DisplayName", self.display_name.clone(), ""),
            ("SignatureVersion", self.signature.clone(), "1"),
            ("TracingConfig", self.tracing.clone(), "PassThrough"),
        ];
        if self.fifo == Some(true) {
            let by_content = self.by_content.map(|is| is.to_string());
            all.push(("ContentBasedDeduplication", by_content, "false"));
            all.push(("FifoThroughputScope", self.scope.clone(), "Topic"));
        }
        all
    }

    /// The name, with the end that a FIFO topic's must have.
    fn full_name(&self) -> Result<String, Failure> {
        let name = given("TopicName", &self.name)?;
        let lacks = self.fifo == Some(true) && !name.ends_with(".fifo");
        Ok(if lacks { format!("{name}.fifo") } else { name.to_owned() })
    }
}

#[async_trait]
impl Provider for Topics {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&["TopicArn", "TopicName"])
        .named(Naming::new("TopicName", NAME_MAX));

    type Properties = Topic;

    async fn create(&self, work: &Work, wanted: &Topic) -> Result<Made, Failure> {
        let name = wanted.full_name()?;
        let arn = work.caller.own("sns", name.as_str()).to_string();
        let found = self.found(work, &arn).await?.is_some();
        if work.claim(NAME, &arn, found).await? == Claim::Make {
            let given = wanted.attributes().into_iter();
            let mut attributes: BTreeMap<String, String> =
                given.filter_map(|(name, value, _)| Some((name.to_owned(), value?))).collect();
            if wanted.fifo == Some(true) {
                attributes.insert("FifoTopic".to_owned(), "true".to_owned());
            }
            let tags = tags_map(&work.tags, wanted.tags.as_deref());
            let tags = tags.into_iter().map(|(key, value)| api::Tag { key, value }).collect();
            let input = CreateTopicInput {
                attributes: Some(attributes),
                data_protection_policy: None,
                name,
                tags: Some(tags),
            };
            let made = self.api.create_topic(&work.caller, input).await;
            made.map_err(work.refused(SERVICE))?;
        }
        work.remember(&arn).await?;
        self.bring(work, &arn, None, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Topic,
    ) -> Result<Option<Found<Topic>>, Failure> {
        let Some(has) = self.found(work, id).await? else { return Ok(None) };
        let text = |name: &str| has.get(name).filter(|text| !text.is_empty()).cloned();
        let flag = |name: &str| text(name).map(|text| text == "true");
        let delivery = text("DeliveryPolicy").and_then(|text| serde_json::from_str(&text).ok());
        let inline = self.subscriptions(work, id).await?.into_iter().map(|(_, one)| one);
        let wanted_inline = wanted.subscriptions.as_deref();
        let inline = inline.filter(|one| wanted_inline.is_some_and(|all| all.contains(one)));
        let inline = in_order(wanted_inline, inline.collect());
        let properties = Topic {
            by_content: flag("ContentBasedDeduplication"),
            delivery: delivery.map(Document),
            display_name: text("DisplayName"),
            fifo: flag("FifoTopic"),
            scope: text("FifoThroughputScope"),
            signature: text("SignatureVersion"),
            subscriptions: wanted_inline.map(|_| inline),
            tags: tags_found(&work.tags, wanted.tags.as_deref(), self.tags(work, id).await?),
            name: id.rsplit(':').next().map(str::to_owned),
            tracing: text("TracingConfig"),
        };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &Topic,
        new: &Topic,
    ) -> Result<Made, Failure> {
        self.bring(work, id, Some(old), new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Topic) -> Result<(), Failure> {
        let input = DeleteTopicInput { topic_arn: id.to_owned() };
        let deleted = self.api.delete_topic(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(arn: &str) -> Made {
    Made::new(arn).with("TopicArn", arn).with("TopicName", arn.rsplit(':').next())
}

impl Topics {
    /// All attributes of the topic, if it is there.
    async fn found(
        &self,
        work: &Work,
        arn: &str,
    ) -> Result<Option<BTreeMap<String, String>>, Failure> {
        let input = GetTopicAttributesInput { topic_arn: arn.to_owned() };
        let found = self.api.get_topic_attributes(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.map(|found| found.attributes.unwrap_or_default()))
    }

    async fn tags(&self, work: &Work, arn: &str) -> Result<BTreeMap<String, String>, Failure> {
        let input = ListTagsForResourceRequest { resource_arn: arn.to_owned() };
        let listed = self.api.list_tags_for_resource(&work.caller, input).await;
        let tags = listed.map_err(work.refused(SERVICE))?.tags.unwrap_or_default();
        Ok(tags.into_iter().map(|tag| (tag.key, tag.value)).collect())
    }

    /// The topic's subscriptions, with their ARNs.
    async fn subscriptions(
        &self,
        work: &Work,
        arn: &str,
    ) -> Result<Vec<(String, Inline)>, Failure> {
        let (mut all, mut next_token) = (Vec::new(), None);
        loop {
            let input = ListSubscriptionsByTopicInput { next_token, topic_arn: arn.to_owned() };
            let listed = self.api.list_subscriptions_by_topic(&work.caller, input).await;
            let listed = listed.map_err(work.refused(SERVICE))?;
            all.extend(listed.subscriptions.unwrap_or_default().into_iter().map(|one| {
                let endpoint = one.endpoint.unwrap_or_default();
                let protocol = one.protocol.unwrap_or_default();
                (one.subscription_arn.unwrap_or_default(), Inline { endpoint, protocol })
            }));
            next_token = listed.next_token;
            if next_token.is_none() {
                return Ok(all);
            }
        }
    }

    /// Brings attributes, subscriptions and tags to what is wanted; what is not said goes to its
    /// default.
    async fn bring(
        &self,
        work: &Work,
        arn: &str,
        old: Option<&Topic>,
        wanted: &Topic,
    ) -> Result<Made, Failure> {
        let has = self.found(work, arn).await?.ok_or_else(|| Failure::not_found(NAME, arn))?;
        for (name, value, default) in wanted.attributes() {
            let value = value.unwrap_or_else(|| default.to_owned());
            let had = has.get(name).map_or(default, String::as_str);
            if had != value {
                set_topic(&*self.api, work, arn, name, value).await?;
            }
        }
        self.bring_subscriptions(work, arn, old, wanted).await?;
        let tags = tags_map(&work.tags, wanted.tags.as_deref());
        let TagChanges { set, removed: tag_keys } =
            TagChanges::between(&self.tags(work, arn).await?, &tags);
        if !tag_keys.is_empty() {
            let input = UntagResourceRequest { resource_arn: arn.to_owned(), tag_keys };
            let done = self.api.untag_resource(&work.caller, input).await;
            done.map_err(work.refused(SERVICE))?;
        }
        if !set.is_empty() {
            let tags = set.into_iter().map(|(key, value)| api::Tag { key, value }).collect();
            let input = TagResourceRequest { resource_arn: arn.to_owned(), tags };
            let done = self.api.tag_resource(&work.caller, input).await;
            done.map_err(work.refused(SERVICE))?;
        }
        Ok(made(arn))
    }

    async fn bring_subscriptions(
        &self,
        work: &Work,
        arn: &str,
        old: Option<&Topic>,
        wanted: &Topic,
    ) -> Result<(), Failure> {
        let wanted = wanted.subscriptions.as_deref().unwrap_or_default();
        let old = old.and_then(|old| old.subscriptions.as_deref()).unwrap_or_default();
        if wanted.is_empty() && old.is_empty() {
            return Ok(());
        }
        let there = self.subscriptions(work, arn).await?;
        for one in wanted.iter().filter(|one| !there.iter().any(|(_, has)| has == *one)) {
            let input = SubscribeInput {
                endpoint: Some(one.endpoint.clone()),
                protocol: one.protocol.clone(),
                topic_arn: arn.to_owned(),
                ..SubscribeInput::default()
            };
            let done = self.api.subscribe(&work.caller, input).await;
            done.map_err(work.refused(SERVICE))?;
        }
        let left = |one: &&(String, Inline)| old.contains(&one.1) && !wanted.contains(&one.1);
        // One that nobody has confirmed has no ARN yet, and ends by itself.
        let left = there.iter().filter(left).filter(|(id, _)| id.starts_with("arn:"));
        for (id, _) in left {
            let input = UnsubscribeInput { subscription_arn: id.clone() };
            let done = self.api.unsubscribe(&work.caller, input).await;
            gone(done.map_err(work.refused(SERVICE)))?;
        }
        Ok(())
    }
}
