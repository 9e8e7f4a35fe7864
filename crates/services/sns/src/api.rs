//! The operations under their names.

use crate::room::Room;
use crate::topics::read_tags;
use aws_api::ApiError;
use aws_api::sns::*;
use foundation::Caller;

#[async_trait::async_trait]
impl Sns for Room {
    async fn add_permission(
        &self,
        _caller: &Caller,
        input: AddPermissionInput,
    ) -> Result<AddPermissionOutput, ApiError> {
        self.permit(input).await.map(|()| AddPermissionOutput {})
    }
    async fn confirm_subscription(
        &self,
        caller: &Caller,
        input: ConfirmSubscriptionInput,
    ) -> Result<ConfirmSubscriptionResponse, ApiError> {
        self.confirm(caller, input).await
    }
    async fn create_topic(
        &self,
        caller: &Caller,
        input: CreateTopicInput,
    ) -> Result<CreateTopicResponse, ApiError> {
        self.create(caller, input).await
    }
    async fn delete_topic(
        &self,
        _caller: &Caller,
        input: DeleteTopicInput,
    ) -> Result<DeleteTopicOutput, ApiError> {
        self.delete(&input.topic_arn).await.map(|()| DeleteTopicOutput {})
    }
    async fn get_subscription_attributes(
        &self,
        _caller: &Caller,
        input: GetSubscriptionAttributesInput,
    ) -> Result<GetSubscriptionAttributesResponse, ApiError> {
        self.subscription_attributes(&input.subscription_arn).await
    }
    async fn get_topic_attributes(
        &self,
        _caller: &Caller,
        input: GetTopicAttributesInput,
    ) -> Result<GetTopicAttributesResponse, ApiError> {
        self.topic_attributes(&input.topic_arn).await
    }
    async fn list_subscriptions(
        &self,
        caller: &Caller,
        input: ListSubscriptionsInput,
    ) -> Result<ListSubscriptionsResponse, ApiError> {
        self.subscriptions(caller, input).await
    }
    async fn list_subscriptions_by_topic(
        &self,
        _caller: &Caller,
        input: ListSubscriptionsByTopicInput,
    ) -> Result<ListSubscriptionsByTopicResponse, ApiError> {
        self.subscriptions_of(input).await
    }
    async fn list_tags_for_resource(
        &self,
        _caller: &Caller,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, ApiError> {
        self.tags(&input.resource_arn).await
    }
    async fn list_topics(
        &self,
        caller: &Caller,
        input: ListTopicsInput,
    ) -> Result<ListTopicsResponse, ApiError> {
        self.list(caller, input).await
    }
    async fn publish(
        &self,
        caller: &Caller,
        input: PublishInput,
    ) -> Result<PublishResponse, ApiError> {
        self.publish_one(caller, input).await
    }
    async fn publish_batch(
        &self,
        caller: &Caller,
        input: PublishBatchInput,
    ) -> Result<PublishBatchResponse, ApiError> {
        self.publish_many(caller, input).await
    }
    async fn remove_permission(
        &self,
        _caller: &Caller,
        input: RemovePermissionInput,
    ) -> Result<RemovePermissionOutput, ApiError> {
        self.forbid(input).await.map(|()| RemovePermissionOutput {})
    }
    async fn set_subscription_attributes(
        &self,
        _caller: &Caller,
        input: SetSubscriptionAttributesInput,
    ) -> Result<SetSubscriptionAttributesOutput, ApiError> {
        self.set_subscription(input).await.map(|()| SetSubscriptionAttributesOutput {})
    }
    async fn set_topic_attributes(
        &self,
        _caller: &Caller,
        input: SetTopicAttributesInput,
    ) -> Result<SetTopicAttributesOutput, ApiError> {
        self.set_topic(input).await.map(|()| SetTopicAttributesOutput {})
    }
    async fn subscribe(
        &self,
        caller: &Caller,
        input: SubscribeInput,
    ) -> Result<SubscribeResponse, ApiError> {
        Room::subscribe(self, caller, input).await
    }
    async fn tag_resource(
        &self,
        _caller: &Caller,
        input: TagResourceRequest,
    ) -> Result<TagResourceResponse, ApiError> {
        let new = read_tags(input.tags);
        self.tag(&input.resource_arn, |tags| tags.extend(new.clone()))
            .await
            .map(|()| TagResourceResponse {})
    }
    async fn unsubscribe(
        &self,
        caller: &Caller,
        input: UnsubscribeInput,
    ) -> Result<UnsubscribeOutput, ApiError> {
        Room::unsubscribe(self, caller, &input.subscription_arn)
            .await
            .map(|()| UnsubscribeOutput {})
    }
    async fn untag_resource(
        &self,
        _caller: &Caller,
        input: UntagResourceRequest,
    ) -> Result<UntagResourceResponse, ApiError> {
        self.tag(&input.resource_arn, |tags| tags.retain(|key, _| !input.tag_keys.contains(key)))
            .await
            .map(|()| UntagResourceResponse {})
    }
}
