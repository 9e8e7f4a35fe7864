//! `AWS::SQS::Queue`.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::sqs::{QueueAttributeName as Name, *};
use resource::{
    Claim, Definition, Document, Failure, Found, Made, Naming, Provider, Tag, TagChanges, Work,
    given, gone, if_found, properties, tags_found, tags_map,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct Queue {
        by_content: Option<bool> = "ContentBasedDeduplication";
        scope: Option<String> = "DeduplicationScope";
        delay: Option<i64> = "DelaySeconds";
        fifo: Option<bool> = "FifoQueue", replace;
        throughput: Option<String> = "FifoThroughputLimit";
        message_bytes: Option<i64> = "MaximumMessageSize";
        retention: Option<i64> = "MessageRetentionPeriod";
        name: Option<String> = "QueueName", replace;
        wait: Option<i64> = "ReceiveMessageWaitTimeSeconds";
        redrive_allow: Option<Document> = "RedriveAllowPolicy";
        redrive: Option<Document> = "RedrivePolicy";
        managed_sse: Option<bool> = "SqsManagedSseEnabled";
        tags: Option<Vec<Tag>> = "Tags";
        visibility: Option<i64> = "VisibilityTimeout";
    }
}

pub(super) struct Queues {
    pub(super) api: Arc<dyn Sqs>,
}

const NAME: &str = "AWS::SQS::Queue";
/// The longest name, less the end that FIFO queues' names have.
const NAME_MAX: usize = 75;

impl Queue {
    /// What the properties say, by the attributes' names; what goes back to its default has `None`.
    fn attributes(&self) -> Vec<(Name, Option<String>, &'static str)> {
        let text = |number: &Option<i64>| number.map(|number| number.to_string());
        let flag = |flag: &Option<bool>| flag.map(|flag| flag.to_string());
        let document = |document: &Option<Document>| document.as_ref().map(Document::text);
        let max = "1048576";
        let mut all = vec![
            (Name::DelaySeconds, text(&self.delay), "0"),
            (Name::MaximumMessageSize, text(&self.message_bytes), max),
            (Name::MessageRetentionPeriod, text(&self.retention), "345600"),
            (Name::ReceiveMessageWaitTimeSeconds, text(&self.wait), "0"),
            (Name::RedriveAllowPolicy, document(&self.redrive_allow), ""),
            (Name::RedrivePolicy, document(&self.redrive), ""),
            (Name::SqsManagedSseEnabled, flag(&self.managed_sse), "true"),
            (Name::VisibilityTimeout, text(&self.visibility), "30"),
        ];
        if self.fifo == Some(true) {
            all.extend([
                (Name::ContentBasedDeduplication, flag(&self.by_content), "false"),
                (Name::DeduplicationScope, self.scope.clone(), "queue"),
                (Name::FifoThroughputLimit, self.throughput.clone(), "perQueue"),
            ]);
        }
        all
    }

    /// The name, with the end that a FIFO queue's must have.
    fn full_name(&self) -> Result<String, Failure> {
        let name = given("QueueName", &self.name)?;
        let lacks = self.fifo == Some(true) && !name.ends_with(".fifo");
        Ok(if lacks { format!("{name}.fifo") } else { name.to_owned() })
    }
}

#[async_trait]
impl Provider for Queues {
    const DEFINITION: Definition = Definition::new(NAME)
        .attributes(&["Arn", "QueueName", "QueueUrl"])
        .named(Naming::new("QueueName", NAME_MAX));

    type Properties = Queue;

    async fn create(&self, work: &Work, wanted: &Queue) -> Result<Made, Failure> {
        let name = wanted.full_name()?;
        let found = self.url(work, &name).await?;
        let url = match (work.claim(NAME, &name, found.is_some()).await?, found) {
            (Claim::Ours, Some(url)) => url,
            _ => {
                let given = wanted.attributes().into_iter();
                let mut attributes: BTreeMap<String, String> =
                    given.filter_map(|(n, v, _)| Some((n.as_str().to_owned(), v?))).collect();
                if wanted.fifo == Some(true) {
                    attributes.insert(Name::FifoQueue.as_str().to_owned(), "true".to_owned());
                }
                let tags = tags_map(&work.tags, wanted.tags.as_deref());
                let input = CreateQueueRequest {
                    attributes: (!attributes.is_empty()).then_some(attributes),
                    queue_name: name.clone(),
                    tags: (!tags.is_empty()).then_some(tags),
                };
                let made = self.api.create_queue(&work.caller, input).await;
                made.map_err(work.refused(SERVICE))?.queue_url.unwrap_or_default()
            }
        };
        work.remember(&url).await?;
        self.bring(work, &url, wanted).await
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &Queue,
    ) -> Result<Option<Found<Queue>>, Failure> {
        let Some(has) = self.found(work, id).await? else { return Ok(None) };
        let text = |name: Name| has.get(name.as_str()).cloned();
        let number = |name: Name| text(name).and_then(|text| text.parse().ok());
        let flag = |name: Name| text(name).map(|text| text == "true");
        let document =
            |name: Name| text(name).and_then(|text| serde_json::from_str(&text).ok()).map(Document);
        let tags = tags_found(&work.tags, wanted.tags.as_deref(), self.tags(work, id).await?);
        let properties = Queue {
            by_content: flag(Name::ContentBasedDeduplication),
            scope: text(Name::DeduplicationScope),
            delay: number(Name::DelaySeconds),
            fifo: flag(Name::FifoQueue),
            throughput: text(Name::FifoThroughputLimit),
            message_bytes: number(Name::MaximumMessageSize),
            retention: number(Name::MessageRetentionPeriod),
            name: id.rsplit('/').next().map(str::to_owned),
            wait: number(Name::ReceiveMessageWaitTimeSeconds),
            redrive_allow: document(Name::RedriveAllowPolicy),
            redrive: document(Name::RedrivePolicy),
            managed_sse: flag(Name::SqsManagedSseEnabled),
            tags,
            visibility: number(Name::VisibilityTimeout),
        };
        Ok(Some(Found { properties, attributes: made(id, &has).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        _old: &Queue,
        new: &Queue,
    ) -> Result<Made, Failure> {
        self.bring(work, id, new).await
    }

    async fn delete(&self, work: &Work, id: &str, _last: &Queue) -> Result<(), Failure> {
        let input = DeleteQueueRequest { queue_url: id.to_owned() };
        let deleted = self.api.delete_queue(&work.caller, input).await;
        gone(deleted.map_err(work.refused(SERVICE)))
    }
}

fn made(url: &str, has: &BTreeMap<String, String>) -> Made {
    let arn = has.get(Name::QueueArn.as_str()).map(String::as_str);
    Made::new(url)
        .with("Arn", arn)
        .with("QueueName", url.rsplit('/').next())
        .with("QueueUrl", Some(url))
}

impl Queues {
    async fn url(&self, work: &Work, name: &str) -> Result<Option<String>, Failure> {
        let input = GetQueueUrlRequest { queue_name: name.to_owned(), ..Default::default() };
        let found = self.api.get_queue_url(&work.caller, input).await;
        Ok(if_found(found.map_err(work.refused(SERVICE)))?.and_then(|found| found.queue_url))
    }

    /// All attributes of the queue, if it is there.
    async fn found(
        &self,
        work: &Work,
        url: &str,
    ) -> Result<Option<BTreeMap<String, String>>, Failure> {
        let input = GetQueueAttributesRequest {
            attribute_names: Some(vec![Name::All]),
            queue_url: url.to_owned(),
        };
        let found = self.api.get_queue_attributes(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        Ok(found.map(|found| found.attributes.unwrap_or_default()))
    }

    async fn tags(&self, work: &Work, url: &str) -> Result<BTreeMap<String, String>, Failure> {
        let input = ListQueueTagsRequest { queue_url: url.to_owned() };
        let listed = self.api.list_queue_tags(&work.caller, input).await;
        Ok(listed.map_err(work.refused(SERVICE))?.tags.unwrap_or_default())
    }

    /// Brings attributes and tags to what is wanted; what is not said goes to its default.
    async fn bring(&self, work: &Work, url: &str, wanted: &Queue) -> Result<Made, Failure> {
        let has = self.found(work, url).await?.ok_or_else(|| Failure::not_found(NAME, url))?;
        let changed = |(name, value, default): (Name, Option<String>, &str)| {
            let value = value.unwrap_or_else(|| default.to_owned());
            let same = has.get(name.as_str()).map_or(value.is_empty(), |has| *has == value);
            (!same).then(|| (name.as_str().to_owned(), value))
        };
        let attributes: BTreeMap<String, String> =
            wanted.attributes().into_iter().filter_map(changed).collect();
        if !attributes.is_empty() {
            let input = SetQueueAttributesRequest { attributes, queue_url: url.to_owned() };
            let set = self.api.set_queue_attributes(&work.caller, input).await;
            set.map_err(work.refused(SERVICE))?;
        }
        let tags = tags_map(&work.tags, wanted.tags.as_deref());
        let TagChanges { set: tags, removed: tag_keys } =
            TagChanges::between(&self.tags(work, url).await?, &tags);
        if !tag_keys.is_empty() {
            let input = UntagQueueRequest { queue_url: url.to_owned(), tag_keys };
            let done = self.api.untag_queue(&work.caller, input).await;
            done.map_err(work.refused(SERVICE))?;
        }
        if !tags.is_empty() {
            let input = TagQueueRequest { queue_url: url.to_owned(), tags };
            let done = self.api.tag_queue(&work.caller, input).await;
            done.map_err(work.refused(SERVICE))?;
        }
        Ok(made(url, &has))
    }
}
