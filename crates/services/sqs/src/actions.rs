//! Which IAM action on which queue each request is: «Actions, resources, and condition keys for Amazon
//! SQS» in the Service Authorization Reference.

use crate::errors::unavailable;
use crate::moves::{self, START};
use crate::names::QueueName;
use crate::room::Room;
use aws_api::sqs::SqsInput as Input;
use aws_api::{Access, ApiError};
use foundation::Caller;
use foundation::access::Ask;
use std::collections::BTreeMap;
use std::sync::Arc;

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let (action, url) = match input {
            Input::CreateQueue(i) => {
                let queue = QueueName::own(caller, &i.queue_name);
                let ask = Ask::new("sqs:CreateQueue", queue.arn());
                let asks = match &i.tags {
                    Some(tags) if !tags.is_empty() => {
                        let tagging = Ask::new("sqs:TagQueue", queue.arn());
                        vec![tagged(ask, tags), tagged(tagging, tags)]
                    }
                    _ => vec![ask],
                };
                return Ok(asks);
            }
            Input::ListQueues(_) => {
                let all = QueueName::own(caller, "*");
                return Ok(vec![Ask::new("sqs:ListQueues", all.arn())]);
            }
            Input::GetQueueUrl(i) => {
                let mut name = QueueName::own(caller, &i.queue_name);
                let owner = i.queue_owner_aws_account_id.as_deref();
                if let Some(owner) = owner.and_then(|id| foundation::AccountId::parse(id).ok()) {
                    name.account = owner;
                }
                return Ok(vec![self.ask("sqs:GetQueueUrl", &name).await?]);
            }
            Input::AddPermission(i) => ("sqs:AddPermission", &i.queue_url),
            Input::ChangeMessageVisibility(i) => ("sqs:ChangeMessageVisibility", &i.queue_url),
            Input::ChangeMessageVisibilityBatch(i) => ("sqs:ChangeMessageVisibility", &i.queue_url),
            Input::DeleteMessage(i) => ("sqs:DeleteMessage", &i.queue_url),
            Input::DeleteMessageBatch(i) => ("sqs:DeleteMessage", &i.queue_url),
            Input::DeleteQueue(i) => ("sqs:DeleteQueue", &i.queue_url),
            Input::GetQueueAttributes(i) => ("sqs:GetQueueAttributes", &i.queue_url),
            Input::ListDeadLetterSourceQueues(i) => {
                ("sqs:ListDeadLetterSourceQueues", &i.queue_url)
            }
            Input::ListQueueTags(i) => ("sqs:ListQueueTags", &i.queue_url),
            Input::PurgeQueue(i) => ("sqs:PurgeQueue", &i.queue_url),
            Input::ReceiveMessage(i) => ("sqs:ReceiveMessage", &i.queue_url),
            Input::RemovePermission(i) => ("sqs:RemovePermission", &i.queue_url),
            Input::SendMessage(i) => ("sqs:SendMessage", &i.queue_url),
            Input::SendMessageBatch(i) => ("sqs:SendMessage", &i.queue_url),
            Input::SetQueueAttributes(i) => ("sqs:SetQueueAttributes", &i.queue_url),
            Input::TagQueue(i) => {
                let name = QueueName::of_url(caller, &i.queue_url)?;
                return Ok(vec![tagged(self.ask("sqs:TagQueue", &name).await?, &i.tags)]);
            }
            Input::UntagQueue(i) => {
                let name = QueueName::of_url(caller, &i.queue_url)?;
                let ask = self.ask("sqs:UntagQueue", &name).await?;
                return Ok(vec![ask.with("aws:TagKeys", i.tag_keys.clone())]);
            }
            Input::StartMessageMoveTask(i) => {
                let destination = i.destination_arn.as_deref().filter(|arn| !arn.is_empty());
                return self.move_asks(caller, START, &i.source_arn, destination).await;
            }
            Input::ListMessageMoveTasks(i) => {
                let action = "sqs:ListMessageMoveTasks";
                return self.move_asks(caller, action, &i.source_arn, None).await;
            }
            Input::CancelMessageMoveTask(i) => {
                let source = moves::source_of(&i.task_handle)?;
                let action = "sqs:CancelMessageMoveTask";
                return self.move_asks(caller, action, &source, None).await;
            }
        };
        let queue = QueueName::of_url(caller, url)?;
        self.bill(&queue, input);
        Ok(vec![self.ask(action, &queue).await?])
    }
}

fn tagged(ask: Ask, tags: &BTreeMap<String, String>) -> Ask {
    let ask = ask.with("aws:TagKeys", tags.keys().cloned().collect());
    tags.iter().fold(ask, |ask, (key, value)| {
        ask.with(format!("aws:RequestTag/{key}"), vec![value.clone()])
    })
}

impl Room {
    /// The question about a queue, with what its own policy says. What is not there has none.
    pub(crate) async fn ask(
        &self,
        action: &'static str,
        name: &QueueName,
    ) -> Result<Ask, ApiError> {
        let read = self.lookup(name).await.map_err(unavailable)?;
        let policy = read.and_then(|read| read.queue.settings.policy).map(Arc::from);
        Ok(Ask::new(action, name.arn()).under(policy))
    }
}
