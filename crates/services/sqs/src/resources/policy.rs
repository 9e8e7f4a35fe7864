//! `AWS::SQS::QueuePolicy`: one policy for some queues. It has no name of its own: the first queue's
//! URL stands for it.

use super::SERVICE;
use async_trait::async_trait;
use aws_api::sqs::{QueueAttributeName as Name, *};
use resource::{
    Definition, Document, Failure, Found, Made, Provider, Work, gone, if_found, properties,
};
use std::collections::BTreeMap;
use std::sync::Arc;

properties! {
    /// Its properties.
    pub struct QueuePolicy {
        document: Document = "PolicyDocument";
        queues: Vec<String> = "Queues";
    }
}

pub(super) struct Policies {
    pub(super) api: Arc<dyn Sqs>,
}

const NAME: &str = "AWS::SQS::QueuePolicy";

#[async_trait]
impl Provider for Policies {
    const DEFINITION: Definition = Definition::new(NAME).attributes(&["Id"]);

    type Properties = QueuePolicy;

    async fn create(&self, work: &Work, wanted: &QueuePolicy) -> Result<Made, Failure> {
        let first = wanted.queues.first();
        let id = first.ok_or_else(|| Failure::invalid("Queues must name a queue"))?;
        // What is remembered is deleted where the rest fails.
        work.remember(id).await?;
        self.put_all(work, &wanted.queues, &wanted.document).await?;
        Ok(made(id))
    }

    async fn read(
        &self,
        work: &Work,
        id: &str,
        wanted: &QueuePolicy,
    ) -> Result<Option<Found<QueuePolicy>>, Failure> {
        let input = GetQueueAttributesRequest {
            attribute_names: Some(vec![Name::Policy]),
            queue_url: id.to_owned(),
        };
        let found = self.api.get_queue_attributes(&work.caller, input).await;
        let found = if_found(found.map_err(work.refused(SERVICE)))?;
        let text = found.and_then(|found| found.attributes?.remove(Name::Policy.as_str()));
        let Some(text) = text else { return Ok(None) };
        let unread = |_| Failure::invalid(format!("The policy of {id} is no JSON document"));
        let document = Document(serde_json::from_str(&text).map_err(unread)?);
        let properties = QueuePolicy { document, queues: wanted.queues.clone() };
        Ok(Some(Found { properties, attributes: made(id).attributes }))
    }

    async fn update(
        &self,
        work: &Work,
        id: &str,
        old: &QueuePolicy,
        new: &QueuePolicy,
    ) -> Result<Made, Failure> {
        self.put_all(work, &new.queues, &new.document).await?;
        for left in old.queues.iter().filter(|queue| !new.queues.contains(queue)) {
            gone(self.put(work, left, String::new()).await)?;
        }
        Ok(made(id))
    }

    async fn delete(&self, work: &Work, id: &str, last: &QueuePolicy) -> Result<(), Failure> {
        let others = last.queues.iter().map(String::as_str).filter(|queue| *queue != id);
        for queue in others.chain([id]) {
            gone(self.put(work, queue, String::new()).await)?;
        }
        Ok(())
    }
}

fn made(id: &str) -> Made {
    Made::new(id).with("Id", Some(id))
}

impl Policies {
    async fn put_all(
        &self,
        work: &Work,
        queues: &[String],
        document: &Document,
    ) -> Result<(), Failure> {
        for queue in queues {
            self.put(work, queue, document.text()).await?;
        }
        Ok(())
    }

    async fn put(&self, work: &Work, queue: &str, text: String) -> Result<(), Failure> {
        let attributes = BTreeMap::from([(Name::Policy.as_str().to_owned(), text)]);
        let input = SetQueueAttributesRequest { attributes, queue_url: queue.to_owned() };
        let set = self.api.set_queue_attributes(&work.caller, input).await;
        set.map(drop).map_err(work.refused(SERVICE))
    }
}
