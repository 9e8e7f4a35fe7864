//! ListSubscriptions and ListSubscriptionsByTopic.

use crate::errors::unavailable;
use crate::keys;
use crate::limits::PAGE;
use crate::model::{self, State};
use crate::names::TopicName;
use crate::room::Room;
use crate::topics::{next, position};
use aws_api::ApiError;
use aws_api::sns::{
    ListSubscriptionsByTopicInput, ListSubscriptionsByTopicResponse, ListSubscriptionsInput,
    ListSubscriptionsResponse, Subscription,
};
use foundation::Caller;
use store::{Direction, KeyRange, Limit};

const LISTING: &str = "ListSubscriptions";

impl Room {
    pub(crate) async fn subscriptions(
        &self,
        caller: &Caller,
        input: ListSubscriptionsInput,
    ) -> Result<ListSubscriptionsResponse, ApiError> {
        let range = keys::subscription::all_of(&caller.account, &caller.region);
        let (subscriptions, next_token) = self.page(range, input.next_token).await?;
        Ok(ListSubscriptionsResponse { next_token, subscriptions: Some(subscriptions) })
    }

    pub(crate) async fn subscriptions_of(
        &self,
        input: ListSubscriptionsByTopicInput,
    ) -> Result<ListSubscriptionsByTopicResponse, ApiError> {
        let topic = TopicName::of_arn("TopicArn", &input.topic_arn)?;
        self.topic(&topic).await?;
        let range = keys::subscription::of_topic(&topic);
        let (subscriptions, next_token) = self.page(range, input.next_token).await?;
        Ok(ListSubscriptionsByTopicResponse { next_token, subscriptions: Some(subscriptions) })
    }

    async fn page(
        &self,
        range: KeyRange,
        token: Option<String>,
    ) -> Result<(Vec<Subscription>, Option<String>), ApiError> {
        let range = match token {
            None => range,
            Some(token) => range.after(position(LISTING, &token)?),
        };
        let page = self.store.scan(range, Limit::entries(PAGE), Direction::Forward).await;
        let page = page.map_err(unavailable)?;
        let next_token = next(LISTING, page.next.is_some(), page.entries.last().map(|e| &e.key));
        let shown = page.entries.iter().map(|entry| {
            let name = keys::subscription::read(&entry.key)?;
            let one: model::Subscription = model::decode("subscription", &entry.value)?;
            let arn = match one.state {
                State::Pending => "PendingConfirmation".to_owned(),
                State::Confirmed => name.arn(),
                State::Deleted => "Deleted".to_owned(),
            };
            Ok(Subscription {
                endpoint: Some(one.endpoint),
                owner: Some(one.owner),
                protocol: Some(one.protocol.as_str().to_owned()),
                subscription_arn: Some(arn),
                topic_arn: Some(name.topic.arn()),
            })
        });
        let shown: Result<Vec<_>, store::StoreError> = shown.collect();
        Ok((shown.map_err(unavailable)?, next_token))
    }
}
