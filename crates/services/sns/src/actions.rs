//! Which IAM action on which topic each request is: «Actions, resources, and condition keys for Amazon
//! SNS» in the Service Authorization Reference.

use crate::errors::{no_subscription, unavailable};
use crate::names::{SubscriptionName, TopicName};
use crate::room::Room;
use aws_api::sns::{SnsInput as Input, Tag};
use aws_api::{Access, ApiError, not_implemented};
use foundation::access::{Ask, Attached};
use foundation::{Caller, Principal};
use std::sync::Arc;

#[async_trait::async_trait]
impl Access<Input> for Room {
    async fn asks(&self, caller: &Caller, input: &Input) -> Result<Vec<Ask>, ApiError> {
        let nobody = caller.principal == Principal::Anonymous;
        let (action, arn) = match input {
            Input::CreateTopic(i) => {
                let arn = TopicName::own(caller, &i.name).arn();
                let ask = Ask::new("sns:CreateTopic", arn.clone());
                let asks = match &i.tags {
                    Some(tags) if !tags.is_empty() => {
                        let tagging = Ask::new("sns:TagResource", arn);
                        vec![tagged(ask, tags), tagged(tagging, tags)]
                    }
                    _ => vec![ask],
                };
                return Ok(asks);
            }
            Input::ListTopics(_) => {
                let all = TopicName::own(caller, "*").arn();
                return Ok(vec![Ask::new("sns:ListTopics", all)]);
            }
            Input::ListSubscriptions(_) => {
                let all = TopicName::own(caller, "*").arn();
                return Ok(vec![Ask::new("sns:ListSubscriptions", all)]);
            }
            // The token says that who has the endpoint agrees.
            Input::ConfirmSubscription(_) if nobody => return Ok(Vec::new()),
            Input::Unsubscribe(i) if nobody => {
                return self.may_leave(&i.subscription_arn).await.map(|()| Vec::new());
            }
            Input::GetSubscriptionAttributes(i) => {
                return of_subscription("sns:GetSubscriptionAttributes", &i.subscription_arn);
            }
            Input::SetSubscriptionAttributes(i) => {
                return of_subscription("sns:SetSubscriptionAttributes", &i.subscription_arn);
            }
            Input::Unsubscribe(i) => {
                return of_subscription("sns:Unsubscribe", &i.subscription_arn);
            }
            Input::Subscribe(i) => {
                let ask = self.ask("sns:Subscribe", "TopicArn", &i.topic_arn).await?;
                let ask = ask.with("sns:Protocol", vec![i.protocol.clone()]);
                let endpoint = i.endpoint.iter().cloned().collect();
                return Ok(vec![ask.with("sns:Endpoint", endpoint)]);
            }
            Input::TagResource(i) => {
                let ask = self.ask("sns:TagResource", "ResourceArn", &i.resource_arn).await?;
                return Ok(vec![tagged(ask, &i.tags)]);
            }
            Input::UntagResource(i) => {
                let ask = self.ask("sns:UntagResource", "ResourceArn", &i.resource_arn).await?;
                return Ok(vec![ask.with("aws:TagKeys", i.tag_keys.clone())]);
            }
            Input::ListTagsForResource(i) => {
                let arn = &i.resource_arn;
                return Ok(vec![self.ask("sns:ListTagsForResource", "ResourceArn", arn).await?]);
            }
            Input::Publish(i) => match i.topic_arn.as_ref().or(i.target_arn.as_ref()) {
                Some(arn) => ("sns:Publish", arn),
                // To nobody, or to a telephone: refused by the operation.
                None => return Ok(vec![Ask::new("sns:Publish", "*")]),
            },
            Input::PublishBatch(i) => ("sns:Publish", &i.topic_arn),
            Input::AddPermission(i) => ("sns:AddPermission", &i.topic_arn),
            Input::ConfirmSubscription(i) => ("sns:ConfirmSubscription", &i.topic_arn),
            Input::DeleteTopic(i) => ("sns:DeleteTopic", &i.topic_arn),
            Input::GetTopicAttributes(i) => ("sns:GetTopicAttributes", &i.topic_arn),
            Input::ListSubscriptionsByTopic(i) => ("sns:ListSubscriptionsByTopic", &i.topic_arn),
            Input::RemovePermission(i) => ("sns:RemovePermission", &i.topic_arn),
            Input::SetTopicAttributes(i) => ("sns:SetTopicAttributes", &i.topic_arn),
            #[expect(unreachable_patterns, reason = "what has no line here is not there yet")]
            other => return Err(not_implemented("SNS", other.operation().name)),
        };
        Ok(vec![self.ask(action, "TopicArn", arn).await?])
    }
}

fn tagged(ask: Ask, tags: &[Tag]) -> Ask {
    let ask = ask.with("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
    tags.iter().fold(ask, |ask, tag| {
        ask.with(format!("aws:RequestTag/{}", tag.key), vec![tag.value.clone()])
    })
}

/// The question about a subscription: AWS has no resource for it, and names its topic in policies.
fn of_subscription(action: &'static str, arn: &str) -> Result<Vec<Ask>, ApiError> {
    let name = SubscriptionName::of_arn("SubscriptionArn", arn)?;
    Ok(vec![Ask::new(action, name.topic.arn())])
}

impl Room {
    /// The question about a topic, with its own policy and its tags. What is not there has neither.
    async fn ask(&self, action: &'static str, of: &str, arn: &str) -> Result<Ask, ApiError> {
        let name = TopicName::of_arn(of, arn)?;
        let read = self.lookup(&name).await.map_err(unavailable)?;
        let ask = Ask::new(action, name.arn());
        let Some(read) = read else { return Ok(ask) };
        let policy = read.topic.settings.policy.map(Arc::from);
        let tags = (!read.topic.tags.is_empty()).then(|| Arc::new(read.topic.tags));
        Ok(ask.on(&Attached { policy, tags }))
    }

    /// Refuses an end without a signature where its subscriber wants one.
    async fn may_leave(&self, arn: &str) -> Result<(), ApiError> {
        let name = SubscriptionName::of_arn("SubscriptionArn", arn)?;
        let found = self.subscription(&name).await.map_err(unavailable)?;
        match found {
            Some(one) if one.locked => Err(aws_api::sns::error::authorization_error_exception(
                "Unsubscribe requires authentication: the subscription was confirmed with AuthenticateOnUnsubscribe",
            )),
            Some(_) => Ok(()),
            None => Err(no_subscription()),
        }
    }
}
